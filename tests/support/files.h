#pragma once

#include <fstream>
#include <iterator>
#include <optional>
#include <string>

// Files of the source tree, for tests and benches. SOURCE_ROOT comes from CMake.
namespace trustwalk::test {

/// The file's bytes; nothing when it cannot be read. The name is relative to the root: "resources/worlds/article.json".
inline std::optional<std::string> readSourceFile(const std::string &name)
{
    std::ifstream file(std::string(SOURCE_ROOT "/") + name, std::ios::binary);
    if (!file)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

} // namespace trustwalk::test
