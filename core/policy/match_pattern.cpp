#include "core/policy/match_pattern.h"

#include <algorithm>

namespace trustwalk::policy {

namespace {

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0u) == 0x80u;
}

/// One past the character that begins at `at`.
std::size_t nextCharacter(std::string_view text, std::size_t at)
{
    ++at;
    while (at < text.size() && continuesCharacter(text[at]))
        ++at;
    return at;
}

} // namespace

std::string patternFrom(std::string_view text)
{
    std::string pattern(text);
    std::replace(pattern.begin(), pattern.end(), '*', anyRun);
    std::replace(pattern.begin(), pattern.end(), '?', anyOne);
    return pattern;
}

bool hasWildcards(std::string_view pattern)
{
    return pattern.find(anyRun) != std::string_view::npos || pattern.find(anyOne) != std::string_view::npos;
}

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    // Where to go on after a mismatch: behind the last run, which then takes one byte more than before.
    std::size_t afterRun = std::string_view::npos;
    std::size_t runEnd = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == anyRun) {
            afterRun = ++p;
            runEnd = t;
        } else if (p < pattern.size() && pattern[p] == anyOne) {
            ++p;
            t = nextCharacter(text, t);
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (afterRun != std::string_view::npos) {
            p = afterRun;
            t = ++runEnd;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == anyRun)
        ++p;
    return p == pattern.size();
}

ArnParts splitArn(std::string_view text)
{
    ArnParts parts;
    for (std::size_t i = 0; i < 5; ++i) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) {
            parts.part[i] = text;
            return parts;
        }
        parts.part[i] = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    parts.part[5] = text;
    parts.complete = true;
    return parts;
}

bool matchesArnPattern(std::string_view pattern, std::string_view text)
{
    const ArnParts wanted = splitArn(pattern);
    const ArnParts given = splitArn(text);
    if (!wanted.complete || !given.complete)
        return matchesPattern(pattern, text);
    for (std::size_t i = 0; i < 6; ++i) {
        if (!matchesPattern(wanted.part[i], given.part[i]))
            return false;
    }
    return true;
}

} // namespace trustwalk::policy
