#pragma once

#include "app/interchange/import_bank.h"
#include "app/interchange/write_bank.h"
#include "app/text/translation.h"
#include "core/interchange/anki.h"

namespace trustwalk::interchange {

[[nodiscard]] CardWords cardWords();
/// "True" and "False", as the options of a question that asks whether something is.
[[nodiscard]] LocalText yesWord();
[[nodiscard]] LocalText noWord();
/// The step that an option of which-step stands for, in both languages.
[[nodiscard]] StepWords stepWords(const quiz::Stand &stand);

/// "116 questions in 1 file. 17 were left out: no other program can mark a policy that is to be mended."
/// "12 questions taken, 3 of them proven by running just now, 9 not proven. Their texts are in English only."
[[nodiscard]] QString importedWords(const Import &import, const text::Translation &t);
[[nodiscard]] QString writtenWords(const Written &written, const text::Translation &t);

} // namespace trustwalk::interchange
