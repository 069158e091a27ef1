#pragma once

#include "core/interchange/read_gift.h"

/// Internal to the room.
namespace trustwalk::interchange {

/// What is wrong with a text, and where in it.
struct MarkupFault {
    std::size_t at = 0;
    ParseError::Code code = ParseError::Code::BadValue;
    std::string found, expected;
};

/// The light markup of a text in HTML: <code>, <em>, <br> and the like become marks and line ends, references characters, links of the
/// kinds that question files know go to `links`. Any other element is a fault.
[[nodiscard]] Result<std::string, MarkupFault> markupOfHtml(std::string_view html, std::vector<GiftLink> &links);
/// A URL outside of code is made code, which is no link.
[[nodiscard]] std::string withUrlsAsCode(std::string_view markup);

} // namespace trustwalk::interchange
