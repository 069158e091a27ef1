#pragma once

#include "app/ui/language.h"
#include "core/quiz/proof.h"

#include <QString>

namespace trustwalk::text {

/// What is wrong with a question, as a sentence for its author: what it states, what the engine found, what to do.
[[nodiscard]] QString proofFaultText(const quiz::ProofFault &fault, ui::Language language);
/// "AnswerDiffers": stable, free of language.
[[nodiscard]] QString proofFaultName(quiz::ProofFault::Kind kind);

} // namespace trustwalk::text
