#pragma once

#include "core/base/json.h"
#include "core/policy/evaluate.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The input side of evaluate_line.h.
namespace trustwalk::policy {

struct EvaluateCase {
    AccessRequest request;
    PolicySet policies;
};

/// Reads the members of a case. The first fault stays, as one sentence for a log.
class EvaluateCaseReader {
public:
    EvaluateCaseReader(const json::Value &line, std::string_view source) : m_line(line), m_source(source) {}
    [[nodiscard]] Result<EvaluateCase, std::string> read();

private:
    [[nodiscard]] std::string text(std::string_view key, bool required);
    void readPrincipal(const std::string &text);
    void readArnPrincipal(const std::string &text);
    void readContext();
    void readContextValue(const json::Member &member);
    void readPolicies();
    [[nodiscard]] std::optional<NamedDocument> policy(const json::Value &value, const std::string &path, std::string name, Use use);
    [[nodiscard]] std::optional<NamedDocument> onePolicy(std::string_view key, std::string name, Use use);
    [[nodiscard]] std::vector<NamedDocument> policyList(std::string_view key, std::string_view name, Use use);
    void refuse(std::string what);

    const json::Value &m_line;
    std::string_view m_source;
    EvaluateCase m_case;
    std::string m_error;
};

} // namespace trustwalk::policy
