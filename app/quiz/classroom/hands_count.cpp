#include "app/quiz/classroom/hands_count.h"

#include <Qt>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

int optionsOf(const study::Round &round)
{
    return static_cast<int>(round.voting().size());
}

} // namespace

void HandsCount::choose(int option)
{
    m_chosen = option;
    m_typing = false;
}

bool HandsCount::take(int key, study::Round &round)
{
    if (!round.isVoting())
        return false;
    if (key >= Qt::Key_A && key < Qt::Key_A + optionsOf(round)) {
        choose(key - Qt::Key_A);
        return true;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return type(key - Qt::Key_0, round);
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_chosen + 1 < optionsOf(round) ? m_chosen + 1 : -1);
        return true;
    }
    if (key == Qt::Key_Up) {
        choose(m_chosen < 0 ? optionsOf(round) - 1 : m_chosen - 1);
        return true;
    }
    return m_chosen >= 0 && edit(key, round);
}

/// Where nothing is chosen a digit chooses; then digits make a number.
bool HandsCount::type(int digit, study::Round &round)
{
    if (m_chosen < 0) {
        if (digit >= 1 && digit <= optionsOf(round))
            choose(digit - 1);
        return true;
    }
    const auto option = static_cast<std::size_t>(m_chosen);
    const int hands = m_typing ? round.voting()[option].value_or(0) * 10 + digit : digit;
    if (hands <= study::mostHands)
        (void)round.count(option, hands, m_typing ? study::Round::Typing::GoesOn : study::Round::Typing::Begins);
    m_typing = true;
    return true;
}

bool HandsCount::edit(int key, study::Round &round)
{
    const auto option = static_cast<std::size_t>(m_chosen);
    const std::optional<int> hands = round.voting()[option];
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: (void)round.count(option, hands.value_or(0) + 1); break;
    case Qt::Key_Minus: (void)round.count(option, std::max(0, hands.value_or(0) - 1)); break;
    case Qt::Key_Backspace:
        (void)round.count(option, hands.value_or(0) < 10 ? std::nullopt : std::optional(*hands / 10));
        m_typing = m_typing && hands.value_or(0) >= 10;
        return true;
    case Qt::Key_Delete: (void)round.count(option, std::nullopt); break;
    default: return false;
    }
    m_typing = false;
    return true;
}

bool HandsCount::next(const study::Round &round)
{
    const study::Hands &hands = round.voting();
    const bool all = std::all_of(hands.begin(), hands.end(), [](const std::optional<int> &each) { return each.has_value(); });
    if (all || m_chosen + 1 >= optionsOf(round))
        return false;
    choose(m_chosen + 1);
    return true;
}

bool HandsCount::back()
{
    if (m_chosen < 0)
        return false;
    choose(m_chosen - 1);
    return true;
}

} // namespace trustwalk::quiz_page
