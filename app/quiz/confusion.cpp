#include "app/quiz/practice.h"

#include <algorithm>

/// Which call a learner took for which: from the questions whose options set one call against another.
namespace trustwalk::quiz_page {

namespace {

/// The call that an option plays, or that its English text names alone.
std::optional<api::Operation> callOf(const quiz::Question &question, const quiz::Option &option)
{
    const quiz::Run *run = nullptr;
    if (std::holds_alternative<quiz::Solve>(question.kind))
        run = &static_cast<const quiz::SolveOption &>(option).run;
    else if (std::holds_alternative<quiz::Choice>(question.kind))
        run = &static_cast<const quiz::ChoiceOption &>(option).run;
    else
        return std::nullopt;
    if (const auto *walk = std::get_if<walk::Walk>(&run->plays))
        return walk->call;
    std::optional<api::Operation> named;
    const QString text = QString::fromStdString(option.text.en);
    for (const api::Operation call : api::fiveCalls) {
        // As a whole code span: AssumeRole is the beginning of two other names.
        if (!text.contains(u'`' + QString::fromUtf8(api::actionName(call)) + u'`'))
            continue;
        if (named)
            return std::nullopt;
        named = call;
    }
    return named;
}

} // namespace

std::optional<study::Choice> Practice::callsOf(const study::Review &review) const
{
    const QuestionPtr question = this->question(review.question);
    const auto *ids = question == nullptr ? nullptr : std::get_if<quiz::Ids>(&question->answer);
    if (ids == nullptr || ids->size() != 1)
        return std::nullopt;
    const quiz::Option *right = quiz::findOption(*question, ids->front()), *chosen = quiz::findOption(*question, review.answer);
    if (right == nullptr || chosen == nullptr)
        return std::nullopt;
    const auto wanted = callOf(*question, *right), taken = callOf(*question, *chosen);
    if (!wanted || !taken)
        return std::nullopt;
    return study::Choice {api::actionName(*wanted), api::actionName(*taken)};
}

/// The log with the ids of generated questions as they were asked. Older ones of these stay without: each has to be generated again.
std::vector<study::Review> Practice::asked() const
{
    constexpr std::size_t mostVariants = 64;
    std::vector<study::Review> rows;
    const auto entries = m_store ? m_store->entries().value_or(std::vector<progress::Entry> {}) : std::vector<progress::Entry> {};
    std::size_t variants = 0;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        rows.push_back(entry->answer.review);
        if (!entry->answer.variant.empty() && ++variants <= mostVariants)
            rows.back().question += '~' + entry->answer.variant;
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

study::Confusion Practice::confusion() const
{
    std::vector<std::string> labels;
    for (const api::Operation call : api::fiveCalls)
        labels.emplace_back(api::actionName(call));
    const std::vector<study::Review> rows = asked();
    return study::confusionOf(rows, std::move(labels), [this](const study::Review &review) { return callsOf(review); });
}

} // namespace trustwalk::quiz_page
