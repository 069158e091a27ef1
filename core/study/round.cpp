#include "core/study/round.h"

#include <algorithm>
#include <numeric>

namespace trustwalk::study {

bool isCounted(const Hands &hands)
{
    return std::any_of(hands.begin(), hands.end(), [](const std::optional<int> &each) { return each.has_value(); });
}

int totalOf(const Hands &hands)
{
    return std::accumulate(hands.begin(), hands.end(), 0, [](int sum, const std::optional<int> &each) { return sum + each.value_or(0); });
}

bool RoomQuestion::isRight(std::size_t option) const
{
    return option < options.size() && std::find(right.begin(), right.end(), options[option]) != right.end();
}

Round::Round(std::vector<RoomQuestion> questions) : m_questions(std::move(questions)) {}

std::optional<Round> Round::at(std::vector<RoomQuestion> questions, std::size_t index, RoundPhase phase)
{
    if (index > questions.size() || (index == questions.size() && phase != RoundPhase::Stem))
        return std::nullopt;
    Round round(std::move(questions));
    round.m_index = index;
    round.m_phase = phase;
    if (round.isVoting() || phase == RoundPhase::FirstVote || phase == RoundPhase::SecondVote) {
        RoomQuestion &question = round.m_questions[index];
        question.first.resize(question.options.size());
        if (phase == RoundPhase::SecondHands || phase == RoundPhase::SecondVote)
            question.second.resize(question.options.size());
    }
    return round;
}

bool Round::isVoting() const
{
    return !isOver() && (m_phase == RoundPhase::FirstHands || m_phase == RoundPhase::SecondHands);
}

const Hands &Round::voting() const
{
    return m_phase == RoundPhase::SecondHands ? question().second : question().first;
}

Hands &Round::counted()
{
    RoomQuestion &question = m_questions[m_index];
    return m_phase == RoundPhase::SecondHands ? question.second : question.first;
}

void Round::setRuns(int runs)
{
    m_runs = std::max(0, runs);
    m_run = std::clamp(m_run, 0, std::max(0, m_runs - 1));
}

void Round::enter(RoundPhase phase)
{
    m_phase = phase;
    m_before.clear();
    if (isVoting())
        counted().resize(question().options.size());
}

void Round::reveal()
{
    m_run = 0;
    enter(m_runs > 0 ? RoundPhase::Runs : RoundPhase::Answer);
}

void Round::ask(std::size_t index, Moment now)
{
    m_index = index;
    m_run = m_runs = 0;
    enter(RoundPhase::Stem);
    if (!isOver() && m_questions[index].asked == 0)
        m_questions[index].asked = now.time_since_epoch().count();
}

bool Round::next(Moment now)
{
    if (isOver())
        return false;
    RoomQuestion &question = m_questions[m_index];
    if (question.asked == 0)
        question.asked = now.time_since_epoch().count();
    switch (m_phase) {
    case RoundPhase::Stem: enter(RoundPhase::Options); break;
    case RoundPhase::Options: enter(RoundPhase::FirstHands); break;
    case RoundPhase::FirstHands:
        if (isCounted(question.first))
            enter(RoundPhase::FirstVote);
        else
            reveal();
        break;
    case RoundPhase::SecondHands:
        if (isCounted(question.second))
            enter(RoundPhase::SecondVote);
        else
            reveal();
        break;
    case RoundPhase::FirstVote:
    case RoundPhase::SecondVote: reveal(); break;
    case RoundPhase::Runs:
        if (m_run + 1 < m_runs)
            ++m_run;
        else
            enter(RoundPhase::Answer);
        break;
    case RoundPhase::Answer: ask(m_index + 1, now); break;
    }
    return true;
}

/// Where the room was before the reveal.
RoundPhase Round::voteBefore() const
{
    if (isCounted(question().second))
        return RoundPhase::SecondVote;
    return isCounted(question().first) ? RoundPhase::FirstVote : RoundPhase::FirstHands;
}

bool Round::back()
{
    if (isOver() || m_phase == RoundPhase::Stem) {
        if (m_index == 0)
            return false;
        --m_index;
        m_run = m_runs = 0;
        enter(RoundPhase::Answer);
        return true;
    }
    switch (m_phase) {
    case RoundPhase::Stem: break;
    case RoundPhase::Options: enter(RoundPhase::Stem); break;
    case RoundPhase::FirstHands: enter(RoundPhase::Options); break;
    case RoundPhase::FirstVote: enter(RoundPhase::FirstHands); break;
    case RoundPhase::SecondHands: enter(isCounted(question().first) ? RoundPhase::FirstVote : RoundPhase::FirstHands); break;
    case RoundPhase::SecondVote: enter(RoundPhase::SecondHands); break;
    case RoundPhase::Runs:
        if (m_run > 0)
            --m_run;
        else
            enter(voteBefore());
        break;
    case RoundPhase::Answer:
        m_run = std::max(0, m_runs - 1);
        enter(m_runs > 0 ? RoundPhase::Runs : voteBefore());
        break;
    }
    return true;
}

bool Round::voteAgain()
{
    if (isOver() || (m_phase != RoundPhase::FirstVote && m_phase != RoundPhase::SecondVote))
        return false;
    m_questions[m_index].second.assign(question().options.size(), std::nullopt);
    enter(RoundPhase::SecondHands);
    return true;
}

bool Round::skip(Moment now)
{
    if (isOver())
        return false;
    ask(m_index + 1, now);
    return true;
}

bool Round::count(std::size_t option, std::optional<int> hands, Typing typing)
{
    if (!isVoting() || option >= question().options.size())
        return false;
    if (hands)
        hands = std::clamp(*hands, 0, mostHands);
    Hands &all = counted();
    if (all[option] == hands)
        return true;
    if (typing == Typing::Begins || m_before.empty())
        m_before.push_back(all);
    all[option] = hands;
    return true;
}

bool Round::undoCount()
{
    if (!isVoting() || m_before.empty())
        return false;
    counted() = std::move(m_before.back());
    m_before.pop_back();
    return true;
}

} // namespace trustwalk::study
