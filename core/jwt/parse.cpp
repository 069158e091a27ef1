#include "core/jwt/token.h"

#include "core/base/encoding.h"

#include <array>
#include <charconv>
#include <utility>

namespace trustwalk::jwt {

namespace {

constexpr std::size_t largestToken = 20000; // WebIdentityToken, AssumeRoleWithWebIdentity
constexpr int deepest = 16;

ParseError error(ParseError::Code code, std::string path, std::string_view found, std::string expected)
{
    ParseError out;
    out.code = code;
    out.path = std::move(path);
    out.found = shortened(found);
    out.expected = std::move(expected);
    return out;
}

/// Decodes one of the three parts.
Result<Bytes, ParseError> decoded(std::string_view part, const char *name)
{
    auto bytes = fromBase64Url(part);
    if (!bytes)
        return failure(error(ParseError::Code::Syntax, name, part, "base64url without padding"));
    return *std::move(bytes);
}

Result<json::Value, ParseError> readObject(std::string_view text, const char *name)
{
    auto value = json::parse(text, {largestToken, deepest});
    if (!value) {
        ParseError inner = value.error();
        inner.path = inner.path.starts_with("$") ? name + inner.path.substr(1) : name;
        return failure(std::move(inner));
    }
    if (!value->is(json::Value::Kind::Object))
        return failure(error(ParseError::Code::WrongType, name, text, "object"));
    return value;
}

/// header.payload.signature; nullopt where there are not exactly two dots.
std::optional<std::array<std::string_view, 3>> threeParts(std::string_view compact)
{
    const auto first = compact.find('.');
    const auto second = first == std::string_view::npos ? first : compact.find('.', first + 1);
    if (second == std::string_view::npos || compact.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    return std::array {compact.substr(0, first), compact.substr(first + 1, second - first - 1), compact.substr(second + 1)};
}

/// RFC 7515 §4.1: "alg" must be there; "kid" is a string; an extension named by "crit" must be understood, and we know none.
std::optional<ParseError> readHeader(Token &token)
{
    const json::Value *algorithm = token.header.find("alg");
    if (!algorithm)
        return error(ParseError::Code::MissingKey, "header.alg", token.headerText, "string");
    if (!algorithm->is(json::Value::Kind::String))
        return error(ParseError::Code::WrongType, "header.alg", token.headerText, "string");
    token.algorithm = algorithm->text;
    if (const json::Value *keyId = token.header.find("kid")) {
        if (!keyId->is(json::Value::Kind::String))
            return error(ParseError::Code::WrongType, "header.kid", token.headerText, "string");
        token.keyId = keyId->text;
    }
    if (token.header.find("crit"))
        return error(ParseError::Code::Unsupported, "header.crit", token.headerText, "");
    return std::nullopt;
}

} // namespace

Result<Token, ParseError> parse(std::string_view compact)
{
    if (compact.empty())
        return failure(error(ParseError::Code::Empty, "", "", "JWT"));
    if (compact.size() > largestToken)
        return failure(error(ParseError::Code::TooLarge, "", compact, std::to_string(largestToken)));
    const auto parts = threeParts(compact);
    if (!parts)
        return failure(error(ParseError::Code::Syntax, "", compact, "header.payload.signature"));
    const auto header = decoded((*parts)[0], "header");
    if (!header)
        return failure(header.error());
    const auto payload = decoded((*parts)[1], "payload");
    if (!payload)
        return failure(payload.error());
    auto signature = decoded((*parts)[2], "signature");
    if (!signature)
        return failure(signature.error());

    Token token;
    token.compact = compact;
    token.headerText = asText(*header);
    token.payloadText = asText(*payload);
    token.signature = *std::move(signature);
    auto headerValue = readObject(token.headerText, "header");
    if (!headerValue)
        return failure(headerValue.error());
    token.header = *std::move(headerValue);
    auto payloadValue = readObject(token.payloadText, "payload");
    if (!payloadValue)
        return failure(payloadValue.error());
    token.payload = *std::move(payloadValue);
    if (auto fault = readHeader(token))
        return failure(*std::move(fault));
    return token;
}

std::string_view Token::signedPart() const
{
    return std::string_view(compact).substr(0, compact.rfind('.'));
}

std::optional<std::string> Token::text(std::string_view claim) const
{
    const json::Value *value = payload.find(claim);
    return value && value->is(json::Value::Kind::String) ? std::optional(value->text) : std::nullopt;
}

std::optional<std::int64_t> Token::integer(std::string_view claim) const
{
    const json::Value *value = payload.find(claim);
    if (!value || !value->is(json::Value::Kind::Number))
        return std::nullopt;
    std::int64_t number = 0;
    const char *end = value->text.data() + value->text.size();
    const auto read = std::from_chars(value->text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

std::vector<std::string> Token::texts(std::string_view claim) const
{
    const json::Value *value = payload.find(claim);
    if (!value)
        return {};
    if (value->is(json::Value::Kind::String))
        return {value->text};
    std::vector<std::string> out;
    for (const json::Value &item : value->items) {
        if (item.is(json::Value::Kind::String))
            out.push_back(item.text);
    }
    return out;
}

} // namespace trustwalk::jwt
