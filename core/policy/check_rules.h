#pragma once

#include "core/policy/check.h"
#include "core/policy/compiled.h"

#include <string>
#include <string_view>
#include <vector>

/// The rules of check.h, by element.
namespace trustwalk::policy {

/// One statement under check, and where its warnings go.
struct StatementCheck {
    const CompiledDocument &document;
    const CompiledStatement &statement;
    std::size_t index;
    std::vector<Warning> &warnings;

    void warn(Warning::Kind kind, const std::string &path, Span span, std::string_view subject = {}) const
    {
        warnings.push_back({kind, index, path, span, std::string(subject)});
    }
    [[nodiscard]] bool allows() const { return statement.effect == Effect::Allow; }
    /// Is there a condition on a key that this holds for?
    template <typename Test> [[nodiscard]] bool hasCondition(Test &&test) const
    {
        for (const Condition &condition : statement.conditions) {
            if (test(condition))
                return true;
        }
        return false;
    }
};

void checkPrincipals(const StatementCheck &check);
void checkActions(const StatementCheck &check);
void checkResources(const StatementCheck &check);
void checkConditions(const StatementCheck &check);

} // namespace trustwalk::policy
