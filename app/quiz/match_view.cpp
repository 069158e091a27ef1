#include "app/quiz/match_view.h"

#include "app/quiz/option_card.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr int betweenCards = 6, howGap = 4;

} // namespace

MatchView::MatchView(QuestionPtr question, QWidget *parent) : AnswerView(parent), m_question(std::move(question)), m_how(new QLabel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_how->setTextFormat(Qt::PlainText);
    m_how->setWordWrap(true);
    const auto &match = std::get<quiz::Match>(m_question->kind);
    int index = 0;
    for (const quiz::MatchLeft &left : match.left) {
        OptionCard *card = addCard(QStringLiteral("left%1").arg(index), QString::number(index + 1));
        connect(card, &OptionCard::clicked, this, [this, index] { take(index); });
        m_left.push_back({&left, card});
        ++index;
    }
    index = 0;
    for (const quiz::MatchRight &right : match.right) {
        OptionCard *card = addCard(QStringLiteral("right%1").arg(index), QString(QChar(u'A' + index)));
        connect(card, &OptionCard::clicked, this, [this, index] { pair(index); });
        m_right.push_back({&right, card});
        ++index;
    }
    for (const std::vector<Side> *side : {&m_left, &m_right})
        for (std::size_t i = 0; i < side->size(); ++i)
            connect((*side)[i].card, &OptionCard::moveRequested, this, [this, side, i](int key) {
                const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
                const std::vector<Side> &to = across ? (side == &m_left ? m_right : m_left) : *side;
                const std::size_t at = across ? std::min(i, to.size() - 1) : (i + (key == Qt::Key_Down ? 1 : to.size() - 1)) % to.size();
                to[at].card->setFocus(Qt::TabFocusReason);
                if (!across && side == &m_left)
                    take(static_cast<int>(at));
            });
}

OptionCard *MatchView::addCard(const QString &name, const QString &key)
{
    auto *card = new OptionCard(this);
    card->setKind(OptionCard::Kind::Partner);
    card->setObjectName(name);
    card->setKey(key);
    card->setExclusive(true);
    card->installEventFilter(this);
    return card;
}

void MatchView::setLook(const Look &look)
{
    m_look = look;
    fill();
}

int MatchView::rightOf(int left) const
{
    const auto found = m_pairs.find(m_left[static_cast<std::size_t>(left)].option->id);
    if (found == m_pairs.end())
        return -1;
    for (std::size_t i = 0; i < m_right.size(); ++i)
        if (m_right[i].option->id == found->second)
            return static_cast<int>(i);
    return -1;
}

QString MatchView::rightAnswer(const std::string &left) const
{
    const quiz::Answer &answer = m_outcome->proof->seal == quiz::Seal::Proven ? m_outcome->proof->derived : m_question->answer;
    const auto &pairs = std::get<quiz::Pairs>(answer);
    const auto found = pairs.find(left);
    return found == pairs.end() ? QString() : QString::fromStdString(found->second);
}

void MatchView::fill()
{
    const text::Translation &t = m_look.words();
    m_how->setFont(m_look.sans(14));
    m_how->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().muted.name()));
    m_how->setText(t.say("Quiz", "A digit takes a line on the left, a letter gives it its partner; or click one, then the other."));
    m_how->setVisible(!m_outcome);
    for (std::size_t i = 0; i < m_left.size(); ++i) {
        OptionCard *card = m_left[i].card;
        card->setLook(m_look);
        card->setChecked(!m_outcome && static_cast<int>(i) == m_taken);
        card->setContent(m_look.first(m_left[i].option->text), m_look.second(m_left[i].option->text));
        std::optional<OptionCard::Verdict> verdict;
        if (m_outcome) {
            const QString wanted = rightAnswer(m_left[i].option->id);
            const auto given = m_pairs.find(m_left[i].option->id);
            const bool fits = given != m_pairs.end() && QString::fromStdString(given->second) == wanted;
            verdict.emplace();
            verdict->frame = fits ? OptionCard::Verdict::Frame::Right : OptionCard::Verdict::Frame::Wrong;
            verdict->mark = fits ? ui::Mark::Passed : ui::Mark::Refused;
            verdict->words = fits ? t.say("Quiz", "right") : t.say("Quiz", "belongs to %1").arg(wanted.toUpper());
        }
        card->setVerdict(verdict);
        say(i);
    }
    for (const Side &side : m_right) {
        side.card->setLook(m_look);
        side.card->setChecked(false);
        side.card->setContent(m_look.first(side.option->text), m_look.second(side.option->text));
        std::optional<OptionCard::Verdict> verdict;
        if (m_outcome) {
            verdict.emplace();
            verdict->why = m_look.first(side.option->why);
            verdict->whySecond = m_look.second(side.option->why);
        }
        side.card->setVerdict(verdict);
    }
    placeCards();
}

/// A screen reader cannot see the lines: what belongs to a left is part of its name.
void MatchView::say(std::size_t left)
{
    const int right = rightOf(static_cast<int>(left));
    const text::Translation &t = m_look.words();
    const QString partner = right < 0 ? t.say("Quiz", "no partner yet")
                                      : t.say("Quiz", "partner: %1").arg(m_right[static_cast<std::size_t>(right)].card->plain());
    OptionCard *card = m_left[left].card;
    card->setAccessibleName(card->accessibleName() + t.say("Quiz", ", ") + partner);
}

MatchView::Places MatchView::placesFor(int width) const
{
    Places places;
    places.gap = m_look.px(72);
    places.column = std::max(120, (width - places.gap) / 2);
    const int top = m_outcome ? 0 : m_how->heightForWidth(width) + m_look.px(howGap);
    const auto stack = [&](const std::vector<Side> &side, int x, std::vector<QRect> &rects) {
        int y = top;
        for (const Side &each : side) {
            const int height = each.card->heightForWidth(places.column);
            rects.emplace_back(x, y, places.column, height);
            y += height + betweenCards;
        }
        places.height = std::max(places.height, y - betweenCards);
    };
    stack(m_left, 0, places.left);
    stack(m_right, places.column + places.gap, places.right);
    return places;
}

int MatchView::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize MatchView::sizeHint() const
{
    const int width = std::max(this->width(), m_look.px(480));
    return {width, heightForWidth(width)};
}

void MatchView::placeCards()
{
    const Places places = placesFor(width());
    m_how->setGeometry(0, 0, width(), m_how->heightForWidth(width()));
    for (std::size_t i = 0; i < m_left.size(); ++i)
        m_left[i].card->setGeometry(places.left[i]);
    for (std::size_t i = 0; i < m_right.size(); ++i)
        m_right[i].card->setGeometry(places.right[i]);
    updateGeometry();
    update();
}

void MatchView::resizeEvent(QResizeEvent *event)
{
    AnswerView::resizeEvent(event);
    placeCards();
}

void MatchView::take(int left)
{
    if (m_outcome)
        return;
    m_taken = left;
    fill();
}

void MatchView::pair(int right)
{
    if (m_outcome || m_taken < 0)
        return;
    m_pairs[m_left[static_cast<std::size_t>(m_taken)].option->id] = m_right[static_cast<std::size_t>(right)].option->id;
    // On to the next that has none.
    const int count = static_cast<int>(m_left.size());
    int next = m_taken;
    for (int i = 1; i <= count && next == m_taken; ++i)
        if (rightOf((m_taken + i) % count) < 0)
            next = (m_taken + i) % count;
    m_taken = next;
    fill();
    m_left[static_cast<std::size_t>(m_taken)].card->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

bool MatchView::takeKey(const QKeyEvent &event)
{
    if (m_outcome)
        return false;
    const bool digit = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9;
    const int wanted = choiceOfKey(event, static_cast<int>(digit ? m_left.size() : m_right.size()));
    if (wanted < 0)
        return false;
    if (digit) {
        take(wanted);
        m_left[static_cast<std::size_t>(wanted)].card->setFocus(Qt::ShortcutFocusReason);
    } else {
        pair(wanted);
    }
    return true;
}

Given MatchView::given() const
{
    return quiz::Answer(m_pairs);
}

void MatchView::setGiven(const Given &given)
{
    const auto *answer = std::get_if<quiz::Answer>(&given);
    const auto *pairs = answer == nullptr ? nullptr : std::get_if<quiz::Pairs>(answer);
    m_pairs = pairs == nullptr ? quiz::Pairs {} : *pairs;
    m_taken = 0;
    fill();
}

bool MatchView::isComplete() const
{
    return m_pairs.size() == m_left.size();
}

void MatchView::setOutcome(const Outcome *outcome)
{
    m_outcome = outcome == nullptr ? std::nullopt : std::optional(*outcome);
    fill();
}

void MatchView::focusFirst()
{
    if (!m_left.empty())
        m_left.front().card->setFocus(Qt::OtherFocusReason);
}

} // namespace trustwalk::quiz_page
