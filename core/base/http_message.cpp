#include "core/base/http_message.h"

#include "core/base/encoding.h"

#include <algorithm>

namespace trustwalk {

namespace {

std::optional<std::string_view> findHeader(const std::vector<Header> &headers, std::string_view name)
{
    const auto found = std::ranges::find_if(headers, [&](const Header &h) { return equalsIgnoreCase(h.name, name); });
    return found == headers.end() ? std::nullopt : std::optional<std::string_view>(found->value);
}

void appendHeadersAndBody(std::string &text, const std::vector<Header> &headers, std::string_view body)
{
    for (const Header &header : headers) {
        text.append(header.name).append(": ").append(header.value).append("\r\n");
    }
    text.append("\r\n").append(body);
}

/// Decodes what is a correct sequence and leaves the rest as it stands.
std::string decodedLeniently(std::string_view encoded)
{
    if (encoded.find('%') == std::string_view::npos && encoded.find('+') == std::string_view::npos) {
        return std::string(encoded);
    }
    if (auto decoded = percentDecode(encoded, Plus::IsSpace)) {
        return *std::move(decoded);
    }
    std::string text;
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        const auto sequence = encoded[i] == '%' ? percentDecode(encoded.substr(i, 3)) : std::nullopt;
        if (sequence) {
            text.append(*sequence);
            i += 2;
        } else {
            text.push_back(encoded[i] == '+' ? ' ' : encoded[i]);
        }
    }
    return text;
}

} // namespace

std::optional<std::string_view> RawRequest::header(std::string_view name) const
{
    return findHeader(headers, name);
}

void RawRequest::setHeader(std::string_view name, std::string_view value)
{
    const auto found = std::ranges::find_if(headers, [&](const Header &h) { return equalsIgnoreCase(h.name, name); });
    if (found == headers.end()) {
        headers.push_back({std::string(name), std::string(value)});
    } else {
        found->value = value;
    }
}

void RawRequest::removeHeader(std::string_view name)
{
    std::erase_if(headers, [&](const Header &h) { return equalsIgnoreCase(h.name, name); });
}

std::string RawRequest::text() const
{
    std::string result = method + " " + rawPath;
    if (!rawQuery.empty()) {
        result.append("?").append(rawQuery);
    }
    result.append(" HTTP/1.1\r\n");
    appendHeadersAndBody(result, headers, body);
    return result;
}

std::optional<std::string_view> RawResponse::header(std::string_view name) const
{
    return findHeader(headers, name);
}

std::string RawResponse::text() const
{
    std::string result = "HTTP/1.1 " + std::to_string(status) + " ";
    result.append(reasonPhrase(status)).append("\r\n");
    appendHeadersAndBody(result, headers, body);
    return result;
}

std::string_view reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 421: return "Misdirected Request";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return {};
    }
}

std::optional<std::string_view> Form::find(std::string_view name) const
{
    const auto found = std::ranges::find(fields, name, &FormField::name);
    return found == fields.end() ? std::nullopt : std::optional<std::string_view>(found->value);
}

void Form::set(std::string_view name, std::string_view value)
{
    const auto found = std::ranges::find(fields, name, &FormField::name);
    if (found == fields.end()) {
        fields.push_back({std::string(name), std::string(value)});
    } else {
        found->value = value;
    }
}

void Form::remove(std::string_view name)
{
    std::erase_if(fields, [&](const FormField &field) { return field.name == name; });
}

std::string Form::encoded() const
{
    std::string text;
    for (const FormField &field : fields) {
        if (!text.empty()) {
            text.push_back('&');
        }
        text.append(percentEncode(field.name)).append("=").append(percentEncode(field.value));
    }
    return text;
}

Form parseForm(std::string_view encoded)
{
    Form form;
    if (!encoded.empty()) {
        constexpr std::size_t most = 64; // room in advance; what somebody sends may be nothing but separators
        form.fields.reserve(std::min(most, static_cast<std::size_t>(std::ranges::count(encoded, '&')) + 1));
    }
    while (!encoded.empty()) {
        const std::size_t end = encoded.find('&');
        const std::string_view piece = encoded.substr(0, end);
        encoded.remove_prefix(end == std::string_view::npos ? encoded.size() : end + 1);
        if (piece.empty()) {
            continue;
        }
        const std::size_t equals = piece.find('=');
        const std::string_view value = equals == std::string_view::npos ? "" : piece.substr(equals + 1);
        form.fields.push_back({decodedLeniently(piece.substr(0, equals)), decodedLeniently(value)});
    }
    return form;
}

} // namespace trustwalk
