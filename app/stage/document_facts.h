#pragma once

#include "app/stage/setting.h"

namespace trustwalk::stage {

/// What the checker reads for a step, before it has a place.
struct DocumentFacts {
    QString icon, title;
    struct Field {
        QString label, value;
        bool lit = false; ///< the one that decided
    };
    std::vector<Field> fields;
    bool ofRole = false, ofKeyUser = false; ///< hangs on the role, on the user whose key the broker holds
    void add(const QString &label, const QString &value, bool lit = false);
    /// Lights the field that stands for the whole where none is lit yet.
    void light(std::size_t field);
    [[nodiscard]] int litField() const; ///< -1: none
};
/// nullopt where a step reads nothing: messages, notes, evidence that is told elsewhere.
[[nodiscard]] std::optional<DocumentFacts> documentOf(const Setting &setting);

// policy_facts.cpp
[[nodiscard]] DocumentFacts policyFacts(const Setting &setting, const policy::Evaluation &evaluation);

} // namespace trustwalk::stage
