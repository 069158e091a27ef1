#include "core/policy/variables.h"

#include "core/base/encoding.h"
#include "core/policy/match_pattern.h"

namespace trustwalk::policy {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// A variable as it stands in the text: where it ends, and what it says.
struct Variable {
    std::size_t end = 0; ///< one past the closing brace
    std::string_view name;
    std::optional<std::string_view> fallback;
};

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

/// `, 'default' }` from behind the comma; nullopt where it is not that.
std::optional<Variable> readFallback(std::string_view text, std::size_t at, std::string_view name)
{
    at = skipSpaces(text, at);
    if (at >= text.size() || text[at] != '\'')
        return std::nullopt;
    const std::size_t quote = text.find('\'', at + 1);
    if (quote == std::string_view::npos)
        return std::nullopt;
    const std::size_t brace = skipSpaces(text, quote + 1);
    if (brace >= text.size() || text[brace] != '}')
        return std::nullopt;
    while (!name.empty() && isSpace(name.back()))
        name.remove_suffix(1);
    if (name.empty())
        return std::nullopt;
    return Variable {brace + 1, name, text.substr(at + 1, quote - at - 1)};
}

/// The variable that begins at `at`, where "${" stands; nullopt where the braces hold none, which leaves them literal text.
std::optional<Variable> readVariable(std::string_view text, std::size_t at)
{
    const std::size_t begin = at + 2;
    // The literals ${*}, ${?} and ${$} first, since $ ends a name.
    if (begin + 1 < text.size() && text[begin + 1] == '}' && std::string_view("*?$").find(text[begin]) != std::string_view::npos)
        return Variable {begin + 2, text.substr(begin, 1), std::nullopt};
    const std::size_t stop = text.find_first_of("},${", begin);
    if (stop == std::string_view::npos || stop == begin)
        return std::nullopt;
    const std::string_view name = text.substr(begin, stop - begin);
    if (text[stop] == '}')
        return Variable {stop + 1, name, std::nullopt};
    if (text[stop] == ',')
        return readFallback(text, stop + 1, name);
    return std::nullopt;
}

bool isLiteralSymbol(std::string_view name)
{
    return name == "*" || name == "?" || name == "$";
}

} // namespace

TextTemplate compileText(std::string_view text, Wildcards wildcards, Variables variables)
{
    TextTemplate result;
    std::string literal;
    for (std::size_t at = 0; at < text.size();) {
        if (variables == Variables::Resolve && text.substr(at, 2) == "${") {
            if (const auto variable = readVariable(text, at)) {
                at = variable->end;
                if (isLiteralSymbol(variable->name)) {
                    literal += variable->name;
                    continue;
                }
                if (!literal.empty())
                    result.parts.push_back({literal, {}, std::nullopt});
                literal.clear();
                auto fallback = variable->fallback ? std::optional<std::string>(*variable->fallback) : std::nullopt;
                result.parts.push_back({{}, toLower(variable->name), std::move(fallback)});
                continue;
            }
        }
        const bool wild = wildcards == Wildcards::Match && (text[at] == '*' || text[at] == '?');
        literal += wild ? (text[at] == '*' ? anyRun : anyOne) : text[at];
        ++at;
    }
    if (result.parts.empty())
        result.fixed = std::move(literal);
    else if (!literal.empty())
        result.parts.push_back({std::move(literal), {}, std::nullopt});
    return result;
}

bool expand(const TextTemplate &text, const Context &context, std::string &pattern)
{
    pattern.clear();
    if (!text.hasVariables()) {
        pattern = text.fixed;
        return true;
    }
    for (const TextTemplate::Part &part : text.parts) {
        if (part.lowerKey.empty()) {
            pattern += part.literal;
            continue;
        }
        const std::vector<std::string> *values = context.findLowerCase(part.lowerKey);
        if (!values || values->empty()) {
            if (!part.fallback)
                return false;
            pattern += *part.fallback;
            continue;
        }
        // "You cannot use multivalued keys as variables"; and what is no UTF-8 could pass for a wildcard.
        if (values->size() != 1 || hasWildcards(values->front()))
            return false;
        pattern += values->front();
    }
    return true;
}

bool mentionsVariable(std::string_view text)
{
    for (std::size_t at = text.find("${"); at != std::string_view::npos; at = text.find("${", at + 2)) {
        if (readVariable(text, at))
            return true;
    }
    return false;
}

} // namespace trustwalk::policy
