#include "app/quiz/practice.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr int lookAhead = 365; ///< days

/// What is kept about a question stands under this name.
std::string keyOf(const quiz::Question &question)
{
    return std::string(quiz::cardId(question.id));
}

} // namespace

Practice::Practice(std::shared_ptr<const quiz::Bank> bank, std::unique_ptr<progress::Store> store, Clock clock, QObject *parent)
    : QObject(parent), m_bank(std::move(bank)), m_store(std::move(store)), m_clock(std::move(clock))
{
    for (const quiz::Question *question : m_bank->questions())
        m_questions.emplace_back(m_bank, question);
}

Practice::~Practice() = default;

QuestionPtr Practice::question(std::string_view id) const
{
    if (const quiz::Question *found = m_bank->question(id))
        return {m_bank, found};
    return m_variants && !quiz::seedIn(id).empty() ? m_variants(id) : nullptr;
}

void Practice::setVariants(Variants variants, std::vector<std::string> templates)
{
    m_variants = std::move(variants);
    m_templates = std::move(templates);
}

void Practice::setStore(std::unique_ptr<progress::Store> store)
{
    m_store = std::move(store);
    Q_EMIT changed();
}

study::CardState Practice::card(const quiz::Question &question) const
{
    return m_store ? m_store->card(keyOf(question)) : study::CardState {};
}

bool Practice::isFlagged(const quiz::Question &question) const
{
    return m_store && m_store->marked(progress::Mark::Bookmark).contains(keyOf(question));
}

std::vector<QuestionPtr> Practice::flagged() const
{
    std::vector<QuestionPtr> flagged;
    std::copy_if(m_questions.begin(), m_questions.end(), std::back_inserter(flagged),
                 [this](const QuestionPtr &question) { return isFlagged(*question); });
    for (const std::string &id : m_templates)
        if (m_store && m_store->marked(progress::Mark::Bookmark).contains(id))
            if (QuestionPtr question = variantFor(id))
                flagged.push_back(std::move(question));
    return flagged;
}

std::vector<study::CardState> Practice::cards() const
{
    std::vector<study::CardState> cards;
    cards.reserve(m_questions.size());
    for (const QuestionPtr &question : m_questions)
        cards.push_back(card(*question));
    return cards;
}

/// The same until it is answered; then its card is due at another moment.
QuestionPtr Practice::variantFor(const std::string &templateId) const
{
    const study::CardState card = m_store ? m_store->card(templateId) : study::CardState {};
    const auto due = static_cast<std::uint64_t>(card.due.time_since_epoch().count()) / 1000;
    return m_variants ? m_variants(quiz::variantId(templateId, due % mostSeeds)) : nullptr;
}

Practice::Today Practice::today() const
{
    const study::When now = m_clock();
    std::vector<study::CardState> cards = this->cards();
    std::vector<std::string> templates; // whose cards stand behind those of the bank
    for (const std::string &id : m_templates)
        if (const study::CardState card = m_store ? m_store->card(id) : study::CardState {}; !card.isNew()) {
            templates.push_back(id);
            cards.push_back(card);
        }
    const std::size_t own = m_questions.size();
    Today today;
    for (const std::size_t index : study::dueQueue(cards, now))
        if (QuestionPtr question = index < own ? m_questions[index] : variantFor(templates[index - own])) {
            today.queue.push_back(std::move(question));
            today.sureAndWrong += cards[index].sureAndWrong ? 1 : 0;
        }
    today.due = static_cast<int>(today.queue.size());
    if (m_store)
        today.answered = m_store->answersOn(now.day).value_or(0);
    addFresh(today, std::span(cards).first(own));
    const std::vector<int> forecast = study::dueForecast(cards, now.day, lookAhead);
    for (int day = 1; day < static_cast<int>(forecast.size()) && !today.next; ++day)
        if (forecast[static_cast<std::size_t>(day)] > 0)
            today.next = {day, forecast[static_cast<std::size_t>(day)]};
    return today;
}

/// Up to the daily budget: what the exam's plan wants of today, else questions never seen.
void Practice::addFresh(Today &today, std::span<const study::CardState> cards) const
{
    const int budget = (m_store ? m_store->goal().dailyBudget : progress::Goal {}.dailyBudget) - today.answered - today.due;
    const study::When now = m_clock();
    const auto isQueued
        = [&](const QuestionPtr &question) { return std::find(today.queue.begin(), today.queue.end(), question) != today.queue.end(); };
    std::vector<std::size_t> wanted;
    if (const study::Exam exam = this->exam(); budget > 0 && exam.day > now.day) {
        const std::vector<study::ExamCard> all = examCards();
        study::PlanRules rules;
        rules.budget = budget + today.due;
        if (m_store)
            rules.rules = m_store->rules();
        const study::Plan plan = study::planFor(exam, now.day, all, rules);
        if (!plan.days.empty())
            for (const study::PlannedReview &review : plan.days.front().reviews)
                wanted.push_back(review.card);
    } else {
        for (std::size_t i = 0; i < cards.size(); ++i)
            if (cards[i].isNew())
                wanted.push_back(i);
    }
    for (const std::size_t index : wanted)
        if (today.fresh < budget && !isQueued(m_questions[index])) {
            today.queue.push_back(m_questions[index]);
            ++today.fresh;
        }
}

std::vector<quiz::ExamDomain> Practice::goalDomains() const
{
    std::vector<quiz::ExamDomain> domains;
    const std::string exam = m_store ? m_store->goal().exam : std::string();
    for (const quiz::ExamDomain domain : quiz::allExamDomains())
        if (!exam.empty() && slugOf(domain).starts_with(exam + "/"))
            domains.push_back(domain);
    return domains;
}

study::Exam Practice::exam() const
{
    study::Exam exam;
    std::vector<quiz::ExamDomain> domains = goalDomains();
    if (domains.empty())
        domains.assign(quiz::allExamDomains().begin(), quiz::allExamDomains().end());
    for (const quiz::ExamDomain domain : domains) {
        // A domain counts as much as the bank has to ask of it: what the exam's guide gives the whole of a domain says nothing of its STS part.
        const auto asks = [domain](const QuestionPtr &question) {
            return std::find(question->exams.begin(), question->exams.end(), domain) != question->exams.end();
        };
        exam.domains.push_back(
            {std::string(slugOf(domain)), static_cast<double>(std::count_if(m_questions.begin(), m_questions.end(), asks))});
    }
    if (m_store && m_store->goal().examDay)
        exam.day = *m_store->goal().examDay;
    return exam;
}

std::vector<study::ExamCard> Practice::examCards() const
{
    const study::Exam exam = this->exam();
    std::vector<study::ExamCard> cards;
    for (const QuestionPtr &question : m_questions) {
        study::ExamCard card {this->card(*question), {}};
        for (const quiz::ExamDomain domain : question->exams)
            for (std::size_t i = 0; i < exam.domains.size(); ++i)
                if (exam.domains[i].id == slugOf(domain))
                    card.domains.push_back(i);
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<Practice::DomainReadiness> Practice::readiness() const
{
    const study::Exam exam = this->exam();
    const std::vector<study::ExamCard> cards = examCards();
    const study::StudyDay day = std::max(exam.day, m_clock().day);
    const study::Parameters parameters = m_store ? m_store->rules().parameters : study::Parameters();
    const study::Readiness ready = study::readinessOn(day, cards, exam, parameters);
    std::vector<DomainReadiness> domains;
    for (std::size_t i = 0; i < exam.domains.size(); ++i) {
        DomainReadiness each {*quiz::examDomainOf(exam.domains[i].id), ready.domains[i], 0, 0};
        for (const study::ExamCard &card : cards)
            if (std::find(card.domains.begin(), card.domains.end(), i) != card.domains.end()) {
                ++each.questions;
                each.known += card.state.isNew() ? 0 : 1;
            }
        domains.push_back(each);
    }
    return domains;
}

std::optional<double> Practice::overallReadiness() const
{
    const study::Exam exam = this->exam();
    const std::vector<study::ExamCard> cards = examCards();
    if (cards.empty())
        return std::nullopt;
    return study::readinessOn(std::max(exam.day, m_clock().day), cards, exam, m_store ? m_store->rules().parameters : study::Parameters())
        .overall;
}

std::optional<double> Practice::plannedReadiness() const
{
    const study::Exam exam = this->exam();
    if (!m_store || exam.day <= m_clock().day)
        return std::nullopt;
    study::PlanRules rules;
    rules.budget = m_store->goal().dailyBudget;
    rules.rules = m_store->rules();
    return study::planFor(exam, m_clock().day, examCards(), rules).readiness;
}

Practice::Kept Practice::keep(const quiz::Question &question, const study::Attempt &attempt, const std::string &answer, study::Mode mode)
{
    Kept kept;
    kept.rated = study::rate(attempt);
    if (!m_store)
        return kept;
    progress::Answer given;
    given.review.question = keyOf(question);
    given.variant = quiz::seedIn(question.id);
    given.review.when = m_clock();
    given.review.rating = kept.rated.rating;
    given.review.verdict = attempt.verdict;
    given.review.certainty = attempt.certainty;
    given.review.answer = answer;
    given.review.duration = attempt.duration;
    given.review.hints = attempt.hints;
    given.review.mode = mode;
    given.rev = question.rev;
    if (auto saved = m_store->answer(given)) {
        kept.opensLesson = study::opensLesson(saved->before, saved->after);
        kept.saved = std::move(*saved);
        (void)m_store->setSeen(keyOf(question), question.rev); // an answer is safe already; a lost mark of what was seen costs nothing
    } else {
        kept.fault = saved.error();
    }
    Q_EMIT changed();
    return kept;
}

Practice::Kept Practice::rateAgain(const std::string &entry, study::Rating rating)
{
    Kept kept;
    kept.rated = study::overruled(rating);
    if (!m_store)
        return kept;
    if (auto saved = m_store->rateAgain(entry, rating)) {
        kept.opensLesson = study::opensLesson(saved->before, saved->after);
        kept.saved = std::move(*saved);
    } else {
        kept.fault = saved.error();
    }
    Q_EMIT changed();
    return kept;
}

std::optional<study::Preview> Practice::preview(const quiz::Question &question) const
{
    return m_store ? std::optional(m_store->preview(keyOf(question), m_clock())) : std::nullopt;
}

std::optional<std::chrono::milliseconds> Practice::median(const quiz::Question &question) const
{
    return m_store ? m_store->medianDuration(keyOf(question)).value_or(std::nullopt) : std::nullopt;
}

Practice::Undone Practice::undo()
{
    Undone undone;
    if (!m_store)
        return undone;
    // The answers of a mock exam were handed in together: one key too many must not take them all back.
    if (const auto latest = m_store->latest(); latest && *latest && (*latest)->sitting)
        return undone;
    const auto rows = m_store->undo();
    if (!rows) {
        undone.fault = rows.error();
        return undone;
    }
    if (!rows->empty()) {
        undone.entry = rows->front();
        const progress::Answer &answer = rows->front().answer;
        const std::string &asked = answer.review.question;
        undone.question = question(answer.variant.empty() ? asked : asked + '~' + answer.variant);
    }
    Q_EMIT changed();
    return undone;
}

std::optional<progress::Fault> Practice::setFlagged(const quiz::Question &question, bool on)
{
    if (!m_store)
        return std::nullopt;
    const auto done = m_store->setMark(keyOf(question), progress::Mark::Bookmark, on);
    Q_EMIT changed();
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<progress::Fault> Practice::setGoal(const progress::Goal &goal)
{
    if (!m_store)
        return std::nullopt;
    const auto done = m_store->setGoal(goal);
    Q_EMIT changed();
    return done ? std::nullopt : std::optional(done.error());
}

std::vector<study::Review> Practice::log() const
{
    return m_store ? m_store->log().value_or(std::vector<study::Review> {}) : std::vector<study::Review> {};
}

} // namespace trustwalk::quiz_page
