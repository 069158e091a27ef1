#include "app/text/more_text.h"

#include "app/text/more_parts.h"

namespace trustwalk::text {

namespace {

/// A request to STS that nobody signed: what a provider signed stands in for it.
bool requestIsSigned(const trace::Trace &trace, std::size_t index)
{
    for (std::size_t i = index + 1; i-- > 0;)
        if (const auto *request = std::get_if<trace::RequestEvidence>(&trace.steps[i].evidence))
            return !request->signedBy.empty();
    return true;
}

QString ofVerdict(trace::Verdict verdict, const Translation &t)
{
    switch (verdict) {
    case trace::Verdict::Refused: return t.say("More", "No further check is made, and nothing is issued or changed.");
    case trace::Verdict::NotNeeded: return t.say("More", "This request does without it, so here it can neither pass nor fail.");
    case trace::Verdict::Done:
    case trace::Verdict::Passed: break;
    }
    return {};
}

} // namespace

QString moreText(const trace::Trace &trace, std::size_t index, ui::Language language)
{
    if (index >= trace.steps.size())
        return {};
    const Translation &t = Translation::of(language);
    const trace::Step &step = trace.steps[index];
    QString text = more::ofIdentity(step.kind, t);
    if (text.isEmpty())
        text = more::ofToken(step.kind, t);
    if (text.isEmpty())
        text = more::ofCall(step.kind, callAt(trace, index), requestIsSigned(trace, index), t);
    const QString verdict = ofVerdict(step.verdict, t);
    if (verdict.isEmpty())
        return text;
    return language == ui::Language::Japanese ? QString(text + verdict) : QString(text + u' ' + verdict);
}

} // namespace trustwalk::text
