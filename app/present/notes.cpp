#include "app/present/notes.h"

#include "app/text/more_text.h"
#include "app/text/translation.h"

namespace trustwalk::present {

std::vector<Note> notesOf(const Script &script, int step, ui::Language language)
{
    const text::Translation &t = text::Translation::of(language);
    const text::StepText &words = script.words(step, language);
    const bool refused = script.step(step).verdict == trace::Verdict::Refused;
    std::vector<Note> notes;
    if (const QString more = text::moreText(*script.trace(), static_cast<std::size_t>(step), language); !more.isEmpty())
        notes.push_back({t.say("Present", "Behind it"), more});
    // Where the audience reads it already it is no note.
    if (!words.wouldStop.isEmpty() && words.wouldStop != words.detail)
        notes.push_back({refused ? t.say("Present", "What would let it pass") : t.say("Present", "What would stop it"), words.wouldStop});
    if (script.trace()->refusal && step + 1 == script.count() && !script.trace()->refusal->message.empty())
        notes.push_back({t.say("Present", "AWS answers"), QString::fromUtf8(script.trace()->refusal->message)});
    if (const auto note = text::articleNote(*script.trace(), static_cast<std::size_t>(step), language))
        notes.push_back({t.say("Present", "Where AWS differs from the article"),
                         note->aws + (language == ui::Language::Japanese ? QString() : QStringLiteral(" ")) + note->so});
    return notes;
}

} // namespace trustwalk::present
