#pragma once

#include "app/ui/language.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

/// The sentences of a trace: made here, nowhere else, in the language asked for.
namespace trustwalk::text {

/// What a reader is told of one step. Names this run's facts (who, which role, which statement, which limit).
struct StepText {
    QString title; ///< "Trust policy of RoleB": the row at STS and the inspector's heading
    QString chapter; ///< word below the timeline's ring: "Trust policy checked"; empty for checks
    QString caption; ///< one sentence, bold: "RoleB’s trust policy names user/UserA as a principal, so STS lets UserA become RoleB."
    QString detail; ///< one muted line: why, or what would have had to be different
    QString question; ///< what the checker asks: "Is the caller named as a principal?"; empty for events
    QString verdict; ///< "Passed: statement 1 allows it", "Refused: InvalidIdentityToken"
    QString wouldStop; ///< inspector: what would stop it, or, for a refusal, what would let it pass; may be empty
    QString presentedLabel, referenceLabel; ///< beside the two compared values: "caller", "Principal"; empty without comparison
    QString accessibleName; ///< kind, name, state, joined as the glossary says
};
[[nodiscard]] StepText stepText(const trace::Trace &trace, std::size_t index, const world::World &world, ui::Language language);

/// Title of a check that was not reached.
[[nodiscard]] QString notReachedTitle(const trace::Trace &trace, const trace::NotReached &check, ui::Language language);

/// Where AWS differs from the article at this step: rows Article / AWS / So, and the row of the table it comes from.
struct ArticleNote {
    QString article, aws, so;
    int row = 0; ///< number in articleTable
};
[[nodiscard]] std::optional<ArticleNote> articleNote(const trace::Trace &trace, std::size_t index, ui::Language language);

/// "UserA takes on RoleB · EC2 · account 123456789012"
[[nodiscard]] QString walkSubtitle(const trace::Trace &trace, const world::World &world, ui::Language language);

} // namespace trustwalk::text
