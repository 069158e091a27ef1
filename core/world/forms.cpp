#include "core/world/forms.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"

#include <algorithm>

namespace trustwalk::world {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isAlphanumeric(char c)
{
    return isDigit(c) || isLower(c) || isUpper(c);
}

/// 1 to `longest` letters, digits and characters of `others`.
bool consistsOf(std::string_view text, std::string_view others, std::size_t longest)
{
    return !text.empty() && text.size() <= longest
           && std::ranges::all_of(text, [others](char c) { return isAlphanumeric(c) || others.find(c) != std::string_view::npos; });
}

bool isTagText(std::string_view text)
{
    static constexpr std::string_view others = " _.:/=+-@";
    return isUtf8(text) && std::ranges::all_of(text, [](char c) {
               return isAlphanumeric(c) || static_cast<unsigned char>(c) >= 0x80 || others.find(c) != std::string_view::npos;
           });
}

} // namespace

bool isIamName(std::string_view text, std::size_t longest)
{
    return consistsOf(text, "+=,.@_-", longest);
}

bool isIamPath(std::string_view text)
{
    constexpr std::size_t longest = 512;
    return !text.empty() && text.size() <= longest && text.front() == '/' && text.back() == '/'
           && std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

bool isIdWithPrefix(std::string_view text, std::string_view prefix)
{
    constexpr std::size_t shortest = 16;
    constexpr std::size_t longest = 128;
    return text.starts_with(prefix) && text.size() >= shortest && text.size() <= longest
           && std::ranges::all_of(text, [](char c) { return isUpper(c) || isDigit(c); });
}

bool isSecretAccessKey(std::string_view text)
{
    constexpr std::size_t shortest = 16;
    return text.size() >= shortest && consistsOf(text, "+/=", 128);
}

bool isMfaSerialNumber(std::string_view text)
{
    constexpr std::size_t shortest = 9;
    return text.size() >= shortest && consistsOf(text, "_+=/:,.@-", 256);
}

bool isMfaSeed(std::string_view text)
{
    constexpr std::size_t leastBytes = 16;
    const auto bytes = fromBase32(text);
    return bytes && bytes->size() >= leastBytes;
}

bool isTagKey(std::string_view text)
{
    return !text.empty() && isTagText(text) && characterCount(text) <= 128;
}

bool isTagValue(std::string_view text)
{
    return isTagText(text) && characterCount(text) <= 256;
}

bool isIssuerUrl(std::string_view text)
{
    constexpr std::string_view scheme = "https://";
    constexpr std::size_t longest = 255;
    if (!text.starts_with(scheme) || text.size() > longest) {
        return false;
    }
    const std::string_view rest = text.substr(scheme.size());
    const std::string_view host = rest.substr(0, rest.find('/'));
    const bool hostIsPlain = std::ranges::all_of(host, [](char c) { return isLower(c) || isDigit(c) || c == '.' || c == '-'; });
    return !host.empty() && hostIsPlain && std::ranges::all_of(rest, [](char c) {
        return c > ' ' && c <= '~' && c != '?' && c != '#' && c != '"' && c != '\\' && c != '<' && c != '>';
    });
}

bool isWorldId(std::string_view text)
{
    constexpr std::size_t longest = 64;
    return !text.empty() && text.size() <= longest
           && std::ranges::all_of(text, [](char c) { return isLower(c) || isDigit(c) || c == '-'; });
}

bool isRegion(std::string_view text)
{
    constexpr std::size_t longest = 32;
    const std::size_t lastHyphen = text.rfind('-');
    if (text.size() > longest || lastHyphen == std::string_view::npos || lastHyphen + 1 == text.size()) {
        return false;
    }
    const std::string_view area = text.substr(0, lastHyphen);
    return area.find('-') != std::string_view::npos && isLower(area.front()) && isLower(area.back())
           && std::ranges::all_of(area, [](char c) { return isLower(c) || c == '-'; })
           && std::ranges::all_of(text.substr(lastHyphen + 1), isDigit);
}

bool isIdentityPoolId(std::string_view text)
{
    constexpr std::size_t guidLength = 36;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || !isRegion(text.substr(0, colon))) {
        return false;
    }
    const std::string_view guid = text.substr(colon + 1);
    return guid.size() == guidLength && std::ranges::all_of(guid, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || c == '-'; });
}

bool isManagedPolicyArn(std::string_view text)
{
    const auto arn = Arn::parse(text);
    return arn && arn->service == "iam" && arn->region.empty() && (arn->account == "aws" || isAccountId(arn->account))
           && arn->resource.starts_with("policy/") && isIamName(arn->resourceName(), longestGroupOrPolicyName);
}

bool isRoleArn(std::string_view text)
{
    const auto arn = Arn::parse(text);
    return arn && arn->service == "iam" && isAccountId(arn->account) && arn->resource.starts_with("role/")
           && isIamName(arn->resourceName(), longestUserOrRoleName);
}

bool isFileNameBeside(std::string_view text)
{
    constexpr std::size_t longest = 255;
    return consistsOf(text, "._-+ ", longest) && text.front() != '.' && text.back() != ' ';
}

} // namespace trustwalk::world
