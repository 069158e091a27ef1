#include "core/policy/document.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/policy/compiled.h"
#include "core/policy/document_reader.h"
#include "core/policy/document_rules.h"

#include <algorithm>

namespace trustwalk::policy {

namespace {

constexpr json::Limits limits {.bytes = 128u << 10, .depth = 32};

ParseError characterError(std::string_view text, std::size_t offset, Use use)
{
    const json::Position position = json::positionAt(text, offset);
    std::size_t end = offset + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u)
        ++end;
    return ParseError {.code = ParseError::Code::BadValue,
                       .path = "$",
                       .found = std::string(text.substr(offset, end - offset)),
                       .expected = "U+0009, U+000A, U+000D, U+0020 to U+00FF",
                       .reason = reasonFor(Fault::Characters, use),
                       .line = position.line,
                       .column = position.column};
}

} // namespace

Result<Document, ParseError> Document::parse(std::string_view json, Use use)
{
    auto value = json::parse(json, limits);
    if (!value) {
        ParseError error = std::move(value.error());
        error.reason = reasonFor(Fault::NotJson, use);
        return failure(std::move(error));
    }
    if (const auto offset = forbiddenCharacter(json, use))
        return failure(characterError(json, *offset, use));
    auto compiled = DocumentReader(json, use).read(*value);
    if (!compiled)
        return failure(std::move(compiled.error()));
    return Document(std::make_shared<const CompiledDocument>(std::move(*compiled)));
}

Document::Document(std::shared_ptr<const CompiledDocument> compiled) : m_compiled(std::move(compiled))
{
    for (const std::uint64_t services : m_compiled->services)
        m_services |= services;
}

const std::string &Document::text() const
{
    return m_compiled->text;
}

Use Document::use() const
{
    return m_compiled->use;
}

std::size_t Document::statementCount() const
{
    return m_compiled->statements.size();
}

Effect Document::effect(std::size_t statement) const
{
    return m_compiled->statements[statement].effect;
}

const std::string &Document::sid(std::size_t statement) const
{
    return m_compiled->statements[statement].sid;
}

std::string Document::label(std::size_t statement) const
{
    const std::string &own = sid(statement);
    return own.empty() ? std::to_string(statement + 1) : own;
}

Span Document::span(std::size_t statement) const
{
    return m_compiled->statements[statement].span;
}

std::size_t Document::nonSpaceCharacters() const
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const auto spaces = std::count_if(text().begin(), text().end(), isSpace);
    return characterCount(text()) - static_cast<std::size_t>(spaces);
}

bool operator==(const Document &a, const Document &b)
{
    return a.m_compiled == b.m_compiled || (a.use() == b.use() && a.text() == b.text());
}

} // namespace trustwalk::policy
