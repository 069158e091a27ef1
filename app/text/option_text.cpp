#include "app/text/option_text.h"

#include "app/text/step_text.h"
#include "app/text/translation.h"
#include "core/quiz/grade.h"

namespace trustwalk::text {

const quiz::Played *sharedRun(const quiz::Proof &proof)
{
    for (const quiz::OptionProof &option : proof.options)
        if (option.deciding < option.runs.size())
            return &option.runs[option.deciding];
    return nullptr;
}

QString stepTitle(const quiz::Proof &proof, const quiz::StepAt &step, ui::Language language)
{
    const quiz::Played *run = sharedRun(proof);
    if (run == nullptr || !run->trace)
        return QString::fromUtf8(trace::kindName(step.kind));
    for (std::size_t i = 0; i < run->trace->steps.size(); ++i)
        if (const quiz::StepAt at = quiz::stepAt(*run->trace, i); at.kind == step.kind && (!step.call || at.call == step.call))
            return stepText(*run->trace, i, *run->world, language).title;
    trace::NotReached missing;
    missing.kind = step.kind;
    missing.chapter = trace::Chapter::Authorize;
    for (const trace::NotReached &known : run->trace->notReached)
        if (known.kind == step.kind)
            missing = known;
    return notReachedTitle(*run->trace, missing, language);
}

QString optionText(const quiz::Question &question, const quiz::Option &option, const quiz::Proof *proof, ui::Language language)
{
    if (std::holds_alternative<quiz::WhichStep>(question.kind)) {
        const auto &step = static_cast<const quiz::StepOption &>(option).step;
        const QString title = proof != nullptr ? stepTitle(*proof, step, language) : QStringLiteral("\u2026");
        return step.call ? Translation::of(language).say("Quiz", "%1 (call %2)").arg(title).arg(*step.call) : title;
    }
    return QString::fromStdString(language == ui::Language::Japanese ? option.text.ja : option.text.en);
}

} // namespace trustwalk::text
