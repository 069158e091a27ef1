#pragma once

#include "core/base/json.h"
#include "core/policy/compiled.h"
#include "core/policy/document_rules.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// From the parsed JSON to the compiled document. The first error stays; after it nothing is read any more.
namespace trustwalk::policy {

class DocumentReader {
public:
    DocumentReader(std::string_view text, Use use) : m_text(text), m_use(use) {}
    [[nodiscard]] Result<CompiledDocument, ParseError> read(const json::Value &root);

private:
    void readVersion(const json::Value &root);
    void readStatements(const json::Value &root);
    void readStatement(const json::Value &value, std::string path);
    void readSid(const json::Value &value, CompiledStatement &statement);
    void readEffect(const json::Value &value, CompiledStatement &statement);
    void readPrincipals(const json::Value &value, CompiledStatement &statement);
    void readPrincipalMap(const json::Value &value, PrincipalList &list);
    void readPrincipal(PrincipalType type, std::string_view word, const json::Value &value, const std::string &path, PrincipalList &list);
    void readActions(const json::Value &value, CompiledStatement &statement);
    void readAction(const json::Value &value, const std::string &path, ActionList &list);
    void readResources(const json::Value &value, CompiledStatement &statement);
    void readResource(const json::Value &value, const std::string &path, ResourceList &list);
    void readConditions(const json::Value &value, CompiledStatement &statement);
    void readCondition(const json::Member &member, const ConditionOperator &op, std::string_view operatorText, const std::string &path,
                       CompiledStatement &statement);

    /// The one of an element and its negation that stands there; refuses both. nullptr where there is neither.
    const json::Member *oneOf(const json::Value &value, const std::string &path, std::string_view name, std::string_view negation);
    void refuseUnknown(const json::Value &object, const std::string &path, const std::vector<std::string_view> &known);
    /// Calls `read` for a single value, or for each of a list.
    void each(const json::Value &value, const std::string &path, const std::function<void(const json::Value &, const std::string &)> &read);
    bool expect(const json::Value &value, json::Value::Kind kind, const std::string &path, std::string_view expected);
    void refuse(ParseError::Code code, const std::string &path, std::size_t offset, std::string_view found, std::string_view expected,
                std::string reason);
    void refuse(const Objection &objection, const std::string &path, const json::Value &value);
    [[nodiscard]] std::string_view sourceOf(const json::Value &value) const { return m_text.substr(value.begin, value.end - value.begin); }
    [[nodiscard]] std::string reason(Fault fault) const { return reasonFor(fault, m_use); }
    [[nodiscard]] Variables variables() const { return m_document.hasVariables ? Variables::Resolve : Variables::Literal; }

    std::string_view m_text;
    Use m_use;
    CompiledDocument m_document;
    std::optional<ParseError> m_error;
};

} // namespace trustwalk::policy
