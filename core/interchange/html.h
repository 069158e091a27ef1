#pragma once

#include "core/interchange/item.h"

/// The light markup of question files as what other programs show.
namespace trustwalk::interchange {

/// HTML without blocks, which is well-formed XML too: <code>, <em>, <br/>, and &#160; where several spaces stand side by side or before a line end. A space at
/// either end is written as a number, since readers trim. Never holds a line end, a tab or a quotation mark of its own.
[[nodiscard]] std::string htmlOf(std::string_view markup);
/// The characters alone, for the places that know no markup; on one line.
[[nodiscard]] std::string plainOf(std::string_view markup);
/// For a text node or an attribute of XML; what XML cannot hold becomes U+FFFD.
[[nodiscard]] std::string xmlOf(std::string_view text);

/// The explanation and, a line each, the sources as links.
[[nodiscard]] std::string explainHtml(const Item &item, Language language);

} // namespace trustwalk::interchange
