#pragma once

#include <string>
#include <string_view>

/// How errors name a place in a JSON text: $.accounts[0].users[1].name
namespace trustwalk::json {

/// `path` with a key below it: ".key", or ["key"] where the key has other characters than letters, digits, _ - : and /.
[[nodiscard]] std::string pathBelow(std::string_view path, std::string_view key);
[[nodiscard]] std::string pathBelow(std::string_view path, std::size_t index);

} // namespace trustwalk::json
