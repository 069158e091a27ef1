#include "app/quiz/order_view.h"

#include "app/quiz/option_card.h"
#include "core/study/spread.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

/// The file may list its options in the right order. Mixed by the question's id alone: the same on every machine, and never right.
template <typename Item> void mix(std::vector<Item> &items, const quiz::Question &question)
{
    const auto &right = std::get<quiz::Ids>(question.answer);
    std::uint64_t draw = study::hashOf(question.id);
    const auto isRight = [&] {
        return std::equal(items.begin(), items.end(), right.begin(), right.end(),
                          [](const Item &item, const std::string &id) { return item.option->id == id; });
    };
    if (!isRight())
        return;
    for (std::size_t i = items.size(); i > 1; --i) {
        std::swap(items[i - 1], items[draw % i]);
        draw = draw / i + 0x9E3779B97F4A7C15;
    }
    if (isRight() && items.size() > 1)
        std::rotate(items.begin(), items.begin() + 1, items.end());
}

} // namespace

OrderView::OrderView(QuestionPtr question, QWidget *parent)
    : AnswerView(parent), m_question(std::move(question)), m_how(new QLabel(this)), m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(6);
    m_how->setWordWrap(true);
    m_how->setTextFormat(Qt::PlainText);
    m_list->addWidget(m_how);
    for (const quiz::Option *option : quiz::optionsOf(*m_question)) {
        auto *card = new OptionCard(this);
        card->setKind(OptionCard::Kind::Movable);
        card->setObjectName(QStringLiteral("item") + QString::fromStdString(option->id));
        card->installEventFilter(this);
        connect(card, &OptionCard::moveRequested, this, [this, card](int key) {
            const std::size_t at = placeOf(card), count = m_items.size();
            const bool down = key == Qt::Key_Down || key == Qt::Key_Right;
            if (down ? at + 1 < count : at > 0)
                m_items[down ? at + 1 : at - 1].card->setFocus(Qt::TabFocusReason);
        });
        m_items.push_back({option, card});
    }
    mix(m_items, *m_question);
    place();
}

void OrderView::setLook(const Look &look)
{
    m_look = look;
    fill();
}

void OrderView::fill()
{
    const text::Translation &t = m_look.words();
    m_how->setFont(m_look.sans(14));
    m_how->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().muted.name()));
    m_how->setText(t.say("Quiz", "Alt+\u2191 and Alt+\u2193 move the line, a digit puts it at that place; or drag it."));
    m_how->setVisible(!m_outcome);
    const auto *right = std::get_if<quiz::Ids>(m_outcome && m_outcome->proof->seal == quiz::Seal::Proven ? &m_outcome->proof->derived
                                                                                                         : &m_question->answer);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        item.card->setLook(m_look);
        item.card->setKey(QString::number(i + 1));
        item.card->setContent(m_look.first(item.option->text), m_look.second(item.option->text));
        if (!m_outcome || right == nullptr) {
            item.card->setVerdict(std::nullopt);
            continue;
        }
        const auto place = static_cast<std::size_t>(std::find(right->begin(), right->end(), item.option->id) - right->begin());
        const bool fits = place == i;
        OptionCard::Verdict verdict;
        verdict.frame = fits ? OptionCard::Verdict::Frame::Right : OptionCard::Verdict::Frame::Wrong;
        verdict.mark = fits ? ui::Mark::Passed : ui::Mark::Refused;
        verdict.words = fits ? t.say("Quiz", "in its place") : t.say("Quiz", "belongs at place %1").arg(place + 1);
        verdict.why = m_look.first(item.option->why);
        verdict.whySecond = m_look.second(item.option->why);
        item.card->setVerdict(verdict);
    }
}

void OrderView::place()
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_list->removeWidget(m_items[i].card);
        m_list->insertWidget(static_cast<int>(i) + 1, m_items[i].card);
        setTabOrder(i == 0 ? m_how : static_cast<QWidget *>(m_items[i - 1].card), m_items[i].card);
    }
    fill();
}

Given OrderView::given() const
{
    quiz::Ids ids;
    for (const Item &item : m_items)
        ids.push_back(item.option->id);
    return quiz::Answer(ids);
}

void OrderView::setGiven(const Given &given)
{
    const auto *answer = std::get_if<quiz::Answer>(&given);
    const auto *ids = answer == nullptr ? nullptr : std::get_if<quiz::Ids>(answer);
    if (ids == nullptr || ids->size() != m_items.size())
        return;
    const auto placeIn = [ids](const Item &item) { return std::find(ids->begin(), ids->end(), item.option->id) - ids->begin(); };
    std::stable_sort(m_items.begin(), m_items.end(), [&](const Item &a, const Item &b) { return placeIn(a) < placeIn(b); });
    place();
}

std::size_t OrderView::placeOf(const QObject *card) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [card](const Item &item) { return item.card == card; });
    return static_cast<std::size_t>(found - m_items.begin());
}

void OrderView::move(std::size_t from, std::size_t to)
{
    if (m_outcome || from == to || from >= m_items.size() || to >= m_items.size())
        return;
    const Item item = m_items[from];
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(from));
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(to), item);
    place();
    item.card->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent said(item.card, QAccessible::NameChanged); // its place is part of its name
    QAccessible::updateAccessibility(&said);
    Q_EMIT changed();
}

bool OrderView::takeKey(const QKeyEvent &event)
{
    if (m_outcome)
        return false;
    const std::size_t at = placeOf(focusWidget() != nullptr ? focusWidget() : nullptr);
    const bool arrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (arrow && event.modifiers().testFlag(Qt::AltModifier)) {
        if (at < m_items.size() && (event.key() == Qt::Key_Down || at > 0))
            move(at, event.key() == Qt::Key_Down ? at + 1 : at - 1);
        return true;
    }
    const bool digit = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9;
    const int wanted = digit ? choiceOfKey(event, static_cast<int>(m_items.size())) : -1;
    if (wanted < 0)
        return false;
    if (at < m_items.size())
        move(at, static_cast<std::size_t>(wanted));
    else
        m_items[static_cast<std::size_t>(wanted)].card->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool OrderView::eventFilter(QObject *watched, QEvent *event)
{
    if (m_outcome || placeOf(watched) == m_items.size())
        return AnswerView::eventFilter(watched, event);
    auto *card = static_cast<OptionCard *>(watched);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_dragged = mouse->button() == Qt::LeftButton ? card : nullptr;
        m_pressed = mouse->pos();
        break;
    case QEvent::MouseMove:
        if (m_dragged == card && (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            card->setLifted(true);
            card->setCursor(Qt::ClosedHandCursor);
        }
        if (m_dragged == card && card->cursor().shape() == Qt::ClosedHandCursor)
            drag(card->mapTo(this, mouse->pos()));
        break;
    case QEvent::MouseButtonRelease:
        card->setLifted(false);
        card->setCursor(Qt::OpenHandCursor);
        m_dragged = nullptr;
        break;
    default: break;
    }
    return AnswerView::eventFilter(watched, event);
}

/// The line changes places as soon as the pointer has passed the middle of the next.
void OrderView::drag(const QPoint &position)
{
    const std::size_t at = placeOf(m_dragged);
    std::size_t to = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (i != at && position.y() > m_items[i].card->geometry().center().y())
            ++to;
    if (to != at) {
        move(at, to);
        m_list->activate();
    }
}

void OrderView::setOutcome(const Outcome *outcome)
{
    m_outcome = outcome == nullptr ? std::nullopt : std::optional(*outcome);
    fill();
}

void OrderView::focusFirst()
{
    if (!m_items.empty())
        m_items.front().card->setFocus(Qt::OtherFocusReason);
}

} // namespace trustwalk::quiz_page
