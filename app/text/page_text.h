#pragma once

#include <QString>

#include <string_view>

/// The words of the pages that the local endpoint shows in a browser.
namespace trustwalk::text {

/// The words of a key ("SignIn") in the language that the browser would rather have, Japanese beside English where it names neither. A key
/// that is none stands for itself.
[[nodiscard]] QString pageWords(std::string_view key, std::string_view acceptLanguage);

} // namespace trustwalk::text
