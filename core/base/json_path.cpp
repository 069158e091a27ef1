#include "core/base/json_path.h"

#include "core/base/json.h"

#include <algorithm>
#include <array>

namespace trustwalk::json {

namespace {

/// Edits between two words (Levenshtein), in one row of the table. Keys are short; longer ones count as far.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    constexpr std::size_t longest = 64;
    if (a.size() > longest || b.size() > longest) {
        return longest;
    }
    std::array<std::size_t, longest + 1> row {};
    for (std::size_t k = 0; k <= b.size(); ++k) {
        row[k] = k;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t k = 0; k < b.size(); ++k) {
            const std::size_t replaced = diagonal + (a[i] == b[k] ? 0u : 1u);
            diagonal = row[k + 1];
            row[k + 1] = std::min({replaced, row[k] + 1, row[k + 1] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::string pathBelow(std::string_view path, std::string_view key)
{
    const bool plain = !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == ':' || c == '/';
    });
    std::string result(path);
    if (plain) {
        return result.append(".").append(key);
    }
    return result.append("[").append(print(Value::string(key))).append("]");
}

std::string pathBelow(std::string_view path, std::size_t index)
{
    return std::string(path).append("[").append(std::to_string(index)).append("]");
}

std::string nearestKey(std::string_view key, const std::vector<std::string> &known)
{
    std::string result;
    std::size_t best = std::min(std::size_t(3), key.size());
    for (const std::string &candidate : known) {
        if (const std::size_t distance = editDistance(key, candidate); distance < best) {
            best = distance;
            result = candidate;
        }
    }
    return result;
}

ParseError seenFrom(const Value &outer, std::string_view source, ParseError error)
{
    if (error.line == 0) {
        return error;
    }
    const Position begin = positionAt(source, outer.begin);
    if (error.line == begin.line) {
        error.column -= begin.column - 1;
    }
    error.line -= begin.line - 1;
    return error;
}

} // namespace trustwalk::json
