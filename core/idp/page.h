#pragma once

#include "core/base/http_message.h"

#include <string>
#include <utility>
#include <vector>

/// Pages that a browser shows at the local endpoint. Nothing is loaded and nothing runs. Core has no sentences: where a page needs a word, it
/// holds the word's key in an element with data-words, for whoever sends it to put the words in.
namespace trustwalk::idp {

/// One form for each group of hidden fields.
struct PageForm {
    std::string action; ///< path at this endpoint
    std::vector<std::pair<std::string, std::string>> hidden;
    bool asksPassword = false;
    std::string button; ///< a name; empty: the words of SignIn
};
/// A fact under the words of a key; several lines where it has several values.
struct PageFact {
    std::string key; ///< letters alone: "SignedInAs"
    std::vector<std::string> values;
};
struct Page {
    std::string title;
    std::vector<PageForm> forms {};
    std::vector<PageFact> facts {};
};
[[nodiscard]] RawResponse pageResponse(int status, const Page &page);

[[nodiscard]] bool isPage(const RawResponse &response); ///< one of these, and nothing that somebody put here

/// Before and behind the key that an element's words are to take the place of.
inline constexpr std::string_view wordsBegin = " data-words>", wordsEnd = "</";

} // namespace trustwalk::idp
