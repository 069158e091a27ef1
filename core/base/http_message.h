#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk {

struct Header {
    std::string name; ///< as sent, in any case
    std::string value; ///< as sent, untrimmed
    bool operator==(const Header &) const = default;
};

/// An HTTP request as its bytes were: nothing is decoded, sorted or lower-cased, since SigV4 signs exactly these.
struct RawRequest {
    std::string method = "POST";
    std::string rawPath = "/";
    std::string rawQuery; ///< without the "?"
    std::vector<Header> headers;
    std::string body;

    /// First header of that name, in any case.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
    void setHeader(std::string_view name, std::string_view value); ///< replaces the first of that name, or appends
    void removeHeader(std::string_view name); ///< all of that name
    /// Request line, headers, empty line and body, for showing; CRLF line ends.
    [[nodiscard]] std::string text() const;
    bool operator==(const RawRequest &) const = default;
};

struct RawResponse {
    int status = 200;
    std::vector<Header> headers;
    std::string body;

    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
    [[nodiscard]] std::string text() const; ///< status line with its reason phrase, headers, empty line, body
    bool operator==(const RawResponse &) const = default;
};

/// "Forbidden" for 403; empty for a status we never send.
[[nodiscard]] std::string_view reasonPhrase(int status);

/// Fields of a query string or an application/x-www-form-urlencoded body, decoded, in wire order, duplicates kept.
struct FormField {
    std::string name, value;
    bool operator==(const FormField &) const = default;
};
class Form {
public:
    std::vector<FormField> fields;
    /// The first value on the wire wins, as at AWS.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    void set(std::string_view name, std::string_view value); ///< replaces the first of that name, or appends
    void remove(std::string_view name);
    [[nodiscard]] std::string encoded() const; ///< a=b&c=d, RFC 3986 encoding
};
/// Never fails: a wrong percent sequence stays as text, as at AWS (unconfirmed).
[[nodiscard]] Form parseForm(std::string_view encoded);

} // namespace trustwalk
