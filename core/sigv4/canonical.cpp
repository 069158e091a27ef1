#include "core/sigv4/query.h"
#include "core/sigv4/sign.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>

namespace trustwalk::sigv4 {

namespace {

constexpr std::array<bool, 256> makeUnreserved()
{
    std::array<bool, 256> table {};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
constexpr std::array<bool, 256> unreserved = makeUnreserved();

constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

void appendEncoded(std::string &out, unsigned char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (unreserved[byte]) {
        out += static_cast<char>(byte);
        return;
    }
    const char sequence[] = {'%', digits[byte >> 4], digits[byte & 15]};
    out.append(sequence, sizeof sequence);
}

// A name or value of the query, or an S3 path, comes encoded. Decoding it and encoding it anew gives one form whichever characters
// the client chose to encode; a "%" that begins no sequence stands for itself.
void appendReencoded(std::string &out, std::string_view text, Slash slash)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '/' && slash == Slash::Keep) {
            out += '/';
            continue;
        }
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            appendEncoded(out, static_cast<unsigned char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
            continue;
        }
        appendEncoded(out, static_cast<unsigned char>(text[i]));
    }
}

// RFC 3986 §6.2.2.3: "." and ".." are resolved; AWS also takes several slashes for one. A slash at the end stays.
std::string normalised(std::string_view path)
{
    std::vector<std::string_view> segments;
    bool endsInSlash = true;
    for (std::size_t begin = 0; begin <= path.size();) {
        const auto end = std::min(path.find('/', begin), path.size());
        const std::string_view segment = path.substr(begin, end - begin);
        endsInSlash = segment.empty() || segment == "." || segment == "..";
        if (segment == ".." && !segments.empty())
            segments.pop_back();
        if (!endsInSlash)
            segments.push_back(segment);
        begin = end + 1;
    }
    std::string out;
    for (const std::string_view segment : segments)
        out.append("/").append(segment);
    if (endsInSlash || out.empty())
        out += '/';
    return out;
}

void appendPath(std::string &out, std::string_view path, PathRule rule)
{
    if (path.empty() || path == "/") {
        out += '/';
        return;
    }
    if (rule == PathRule::AsSent) {
        appendReencoded(out, path, Slash::Keep);
        return;
    }
    for (const char c : normalised(path)) {
        if (c == '/')
            out += '/';
        else
            appendEncoded(out, static_cast<unsigned char>(c));
    }
}

void appendQuery(std::string &out, const RawRequest &request)
{
    if (request.rawQuery.empty())
        return;
    // Only the signature in the query cannot be part of what it signs; a request signed in its header has no such field.
    const bool signedInQuery = !request.header("authorization");
    std::vector<std::pair<std::string, std::string>> fields;
    eachQueryField(request.rawQuery, [&](std::string_view name, std::string_view value) {
        std::pair<std::string, std::string> field;
        appendReencoded(field.first, name, Slash::Encode);
        if (signedInQuery && field.first == "X-Amz-Signature")
            return;
        appendReencoded(field.second, value, Slash::Encode);
        fields.push_back(std::move(field));
    });
    std::sort(fields.begin(), fields.end());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            out += '&';
        out.append(fields[i].first).append("=").append(fields[i].second);
    }
}

// An object, so that the algorithms take it in without a call for each character.
constexpr auto isSpace = [](char c) { return static_cast<unsigned char>(c) <= ' ' && (c == ' ' || c == '\t' || c == '\r' || c == '\n'); };

// Trimmed, runs of spaces as one. Folded lines count as spaces, so no value can begin a line of its own in the canonical request.
void appendHeaderValue(std::string &out, std::string_view value)
{
    while (!value.empty() && isSpace(value.front()))
        value.remove_prefix(1);
    while (!value.empty() && isSpace(value.back()))
        value.remove_suffix(1);
    // Words are copied whole: a session token is long and holds no space.
    for (auto word = value.begin(); word != value.end();) {
        const auto end = std::find_if(word, value.end(), isSpace);
        out.append(word, end);
        word = std::find_if_not(end, value.end(), isSpace);
        if (word != value.end())
            out += ' ';
    }
}

void appendHeader(std::string &out, const RawRequest &request, std::string_view name)
{
    out.append(name).append(":");
    bool first = true;
    for (const Header &header : request.headers) {
        if (!equalsIgnoreCase(header.name, name))
            continue;
        if (!first)
            out += ',';
        first = false;
        appendHeaderValue(out, header.value);
    }
    out += '\n';
}

} // namespace

std::optional<std::string> queryValue(std::string_view rawQuery, std::string_view name)
{
    std::optional<std::string> found;
    eachQueryField(rawQuery, [&](std::string_view fieldName, std::string_view value) {
        if (!found && (fieldName == name || percentDecode(fieldName) == name))
            found = percentDecode(value).value_or(std::string(value));
    });
    return found;
}

std::string canonicalRequest(const RawRequest &request, const std::vector<std::string> &signedHeaders, std::string_view payloadHash,
                             PathRule rule)
{
    std::string out;
    out.reserve(512 + request.rawQuery.size() * 2);
    out.append(request.method).append("\n");
    appendPath(out, request.rawPath, rule);
    out += '\n';
    appendQuery(out, request);
    out += '\n';
    for (const std::string &name : signedHeaders)
        appendHeader(out, request, name);
    out += '\n';
    for (std::size_t i = 0; i < signedHeaders.size(); ++i) {
        if (i > 0)
            out += ';';
        out += signedHeaders[i];
    }
    out += '\n';
    out += payloadHash;
    return out;
}

} // namespace trustwalk::sigv4
