#include "core/policy/document_reader.h"

#include "core/base/encoding.h"
#include "core/base/json_path.h"

#include <algorithm>

namespace trustwalk::policy {

namespace {

using Kind = json::Value::Kind;
using Code = ParseError::Code;

Span spanOf(const json::Value &value)
{
    return Span {value.begin, value.end};
}

/// What a misspelt element was most likely meant to be: "effect" → "Effect", "Actions" → "Action".
std::string_view nearest(std::string_view key, const std::vector<std::string_view> &known)
{
    const std::string lower = toLower(key);
    for (const std::string_view candidate : known) {
        if (lower.starts_with(toLower(candidate)) || (lower.size() > 2 && toLower(candidate).starts_with(lower)))
            return candidate;
    }
    return {};
}

} // namespace

Result<CompiledDocument, ParseError> DocumentReader::read(const json::Value &root)
{
    m_document.text = std::string(m_text);
    m_document.use = m_use;
    if (expect(root, Kind::Object, "$", "object")) {
        refuseUnknown(root, "$", {"Version", "Id", "Statement"});
        readVersion(root);
        readStatements(root);
    }
    if (m_error)
        return failure(std::move(*m_error));
    for (const CompiledStatement &statement : m_document.statements)
        m_document.services.push_back(statement.services);
    return std::move(m_document);
}

void DocumentReader::readVersion(const json::Value &root)
{
    if (const json::Value *id = root.find("Id"))
        expect(*id, Kind::String, "$.Id", "string");
    const json::Value *version = root.find("Version");
    if (!version || !expect(*version, Kind::String, "$.Version", "2012-10-17 | 2008-10-17"))
        return;
    if (version->text != "2012-10-17" && version->text != "2008-10-17")
        refuse(Code::BadValue, "$.Version", version->begin, version->text, "2012-10-17 | 2008-10-17", reason(Fault::Version));
    m_document.hasVariables = version->text == "2012-10-17";
}

void DocumentReader::readStatements(const json::Value &root)
{
    const json::Value *list = root.find("Statement");
    if (!list)
        return refuse(Code::MissingKey, "$.Statement", root.begin, {}, "Statement", reason(Fault::NoStatement));
    if (list->is(Kind::Array) && list->items.empty())
        return refuse(Code::BadValue, "$.Statement", list->begin, "[]", "[{\"Effect\": …}]", reason(Fault::NoStatement));
    each(*list, "$.Statement", [this](const json::Value &value, const std::string &path) { readStatement(value, path); });
}

void DocumentReader::readStatement(const json::Value &value, std::string path)
{
    if (!expect(value, Kind::Object, path, "object"))
        return;
    refuseUnknown(value, path,
                  {"Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"});
    CompiledStatement statement;
    statement.path = std::move(path);
    statement.span = spanOf(value);
    readSid(value, statement);
    readEffect(value, statement);
    readPrincipals(value, statement);
    readActions(value, statement);
    readResources(value, statement);
    readConditions(value, statement);
    m_document.statements.push_back(std::move(statement));
}

void DocumentReader::readSid(const json::Value &value, CompiledStatement &statement)
{
    const json::Value *sid = value.find("Sid");
    const std::string path = statement.path + ".Sid";
    if (!sid || !expect(*sid, Kind::String, path, "string"))
        return;
    statement.sid = sid->text;
    if (const auto objection = objectionToSid(sid->text, m_use))
        refuse(*objection, path, *sid);
    const auto same = [&](const CompiledStatement &other) { return other.sid == sid->text; };
    if (!sid->text.empty() && std::any_of(m_document.statements.begin(), m_document.statements.end(), same))
        refuse(Code::Conflict, path, sid->begin, sid->text, {}, reason(Fault::SidTwice));
}

void DocumentReader::readEffect(const json::Value &value, CompiledStatement &statement)
{
    const json::Value *effect = value.find("Effect");
    const std::string path = statement.path + ".Effect";
    if (!effect)
        return refuse(Code::MissingKey, path, value.begin, {}, "Effect", reason(Fault::NoEffect));
    if (!expect(*effect, Kind::String, path, "Allow | Deny"))
        return;
    statement.effectSpan = spanOf(*effect);
    statement.effect = effect->text == "Allow" ? Effect::Allow : Effect::Deny;
    if (effect->text != "Allow" && effect->text != "Deny")
        refuse(Code::BadValue, path, effect->begin, effect->text, "Allow | Deny",
               namesPrincipals(m_use) ? "Invalid effect: " + effect->text : reason(Fault::Syntax));
}

const json::Member *DocumentReader::oneOf(const json::Value &value, const std::string &path, std::string_view name,
                                          std::string_view negation)
{
    const json::Member *found = nullptr;
    for (const json::Member &member : value.members) {
        if (member.key != name && member.key != negation)
            continue;
        if (found)
            refuse(Code::Conflict, json::pathBelow(path, member.key), member.keyBegin, member.key, found->key, reason(Fault::Syntax));
        found = &member;
    }
    return found;
}

void DocumentReader::refuseUnknown(const json::Value &object, const std::string &path, const std::vector<std::string_view> &known)
{
    for (const json::Member &member : object.members) {
        if (std::find(known.begin(), known.end(), member.key) == known.end())
            return refuse(Code::UnknownKey, json::pathBelow(path, member.key), member.keyBegin, member.key, nearest(member.key, known),
                          reason(Fault::Syntax));
    }
}

void DocumentReader::each(const json::Value &value, const std::string &path,
                          const std::function<void(const json::Value &, const std::string &)> &read)
{
    if (!value.is(Kind::Array))
        return read(value, path);
    for (std::size_t i = 0; i < value.items.size() && !m_error; ++i)
        read(value.items[i], json::pathBelow(path, i));
}

bool DocumentReader::expect(const json::Value &value, Kind kind, const std::string &path, std::string_view expected)
{
    if (value.is(kind))
        return true;
    refuse(Code::WrongType, path, value.begin, sourceOf(value), expected, reason(Fault::Syntax));
    return false;
}

void DocumentReader::refuse(const Objection &objection, const std::string &path, const json::Value &value)
{
    refuse(objection.code, path, value.begin, value.text, objection.expected, objection.reason);
}

void DocumentReader::refuse(Code code, const std::string &path, std::size_t offset, std::string_view found, std::string_view expected,
                            std::string reason)
{
    if (m_error)
        return;
    const json::Position position = json::positionAt(m_text, offset);
    m_error = ParseError {.code = code,
                          .path = path,
                          .found = shortened(found),
                          .expected = std::string(expected),
                          .reason = std::move(reason),
                          .line = position.line,
                          .column = position.column};
}

} // namespace trustwalk::policy
