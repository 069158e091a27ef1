#pragma once

#include "app/ui/language.h"
#include "core/quiz/proof.h"

#include <QString>

namespace trustwalk::text {

/// The text of an option; of a which-step question the title of its check, which the played run knows ("\u2026" as long as there is none).
[[nodiscard]] QString optionText(const quiz::Question &question, const quiz::Option &option, const quiz::Proof *proof,
                                 ui::Language language);
/// The played run of a question about one run, or null.
[[nodiscard]] const quiz::Played *sharedRun(const quiz::Proof &proof);
/// "Trust policy of RoleB" of a step of that run.
[[nodiscard]] QString stepTitle(const quiz::Proof &proof, const quiz::StepAt &step, ui::Language language);

} // namespace trustwalk::text
