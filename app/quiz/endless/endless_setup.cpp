#include "app/quiz/endless/endless_setup.h"

#include "app/quiz/row_button.h"
#include "app/quiz/words.h"
#include "app/world/template_store.h"
#include "core/study/statistics.h"
#include "core/walk/walk.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace trustwalk::quiz_page {

namespace {

constexpr int widest = 760;
constexpr std::size_t mostPairs = 5;

/// Two calls and how often either was taken for the other, most often first.
std::vector<std::pair<CallPair, int>> mixedUp(const study::Confusion &confusion)
{
    std::map<CallPair, int> counts;
    for (const study::ConfusedPair &pair : study::confusedPairs(confusion)) {
        const auto one = walk::callOf(confusion.labels[pair.right]), other = walk::callOf(confusion.labels[pair.chosen]);
        if (one && other && *one != *other)
            counts[std::minmax(*one, *other)] += pair.count;
    }
    std::vector<std::pair<CallPair, int>> pairs(counts.begin(), counts.end());
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto &one, const auto &other) { return one.second > other.second; });
    pairs.resize(std::min(pairs.size(), mostPairs));
    return pairs;
}

} // namespace

QString pairName(const CallPair &calls)
{
    return QString::fromUtf8(api::actionName(calls.first)) + QStringLiteral(" / ") + QString::fromUtf8(api::actionName(calls.second));
}

EndlessSetup::EndlessSetup(Practice *practice, QWidget *parent)
    : QScrollArea(parent), m_practice(practice), m_content(new QWidget), m_column(new QWidget(m_content)), m_title(new QLabel(m_column)),
      m_intro(new QLabel(m_column)), m_topicsTitle(new QLabel(m_column)), m_pairsTitle(new QLabel(m_column)),
      m_noPairs(new QLabel(m_column)), m_topicRows(new QVBoxLayout), m_pairRows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("endlessSetup"));
    for (QLabel *label : {m_title, m_intro, m_topicsTitle, m_pairsTitle, m_noPairs}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(24, 28, 24, 28);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addSpacing(14);
    column->addWidget(m_pairsTitle);
    column->addWidget(m_noPairs);
    column->addLayout(m_pairRows);
    column->addSpacing(14);
    column->addWidget(m_topicsTitle);
    column->addLayout(m_topicRows);
    column->addStretch(1);
    m_pairRows->setSpacing(0);
    m_topicRows->setSpacing(0);
    m_column->setMaximumWidth(widest);
    auto *centre = new QHBoxLayout(m_content);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(m_column, 100);
    centre->addStretch(1);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void EndlessSetup::setLook(const Look &look)
{
    m_look = look;
    fill();
}

void EndlessSetup::refresh()
{
    fill();
}

void EndlessSetup::focusFirst()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void EndlessSetup::fill()
{
    const text::Translation &t = m_look.words();
    const auto focused = std::find(m_buttons.begin(), m_buttons.end(), focusWidget());
    const auto at = focused == m_buttons.end() ? -1 : focused - m_buttons.begin();
    for (RowButton *button : std::exchange(m_buttons, {}))
        delete button;
    m_title->setText(t.say("Endless", "Endless practice"));
    m_title->setFont(m_look.sans(26, ui::Weight::SemiBold));
    m_intro->setText(
        t.say("Endless", "Each question is drawn anew, and the engine derives its answer. There is no last one: Esc ends the practice."));
    m_topicsTitle->setText(t.say("Endless", "By topic"));
    m_pairsTitle->setText(t.say("Endless", "By the calls that you mix up"));
    m_noPairs->setText(t.say("Endless", "Nothing has been mixed up yet."));
    for (QLabel *label : {m_topicsTitle, m_pairsTitle})
        label->setFont(m_look.sans(18, ui::Weight::SemiBold));
    for (QLabel *label : {m_intro, m_noPairs}) {
        label->setFont(m_look.sans(16));
        label->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().muted.name()));
    }
    addPairs();
    addTopics();
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_buttons.size()))
        m_buttons[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
}

void EndlessSetup::addPairs()
{
    const text::Translation &t = m_look.words();
    m_rows = m_pairRows;
    const auto pairs = mixedUp(m_practice->confusion());
    int index = 0;
    for (const auto &[calls, times] : pairs) {
        const QString often = t.say("Endless", "mixed up %n time(s)", nullptr, times);
        addRow(QStringLiteral("pair%1").arg(index++), pairName(calls), often, {std::nullopt, calls});
    }
    m_noPairs->setVisible(pairs.empty());
}

void EndlessSetup::addTopics()
{
    const text::Translation &t = m_look.words();
    const auto &templates = template_store::builtIn().all;
    m_rows = m_topicRows;
    const auto count = [&t](int kinds) { return t.say("Endless", "%n kind(s) of questions", nullptr, kinds); };
    addRow(QStringLiteral("everything"), t.say("Endless", "Everything"), count(static_cast<int>(templates.size())), {});
    for (const quiz::Topic topic : quiz::allTopics()) {
        const auto ofTopic = std::count_if(templates.begin(), templates.end(), [&](const auto &each) { return each.head.topic == topic; });
        if (ofTopic > 0)
            addRow(QStringLiteral("topic-") + QString::fromUtf8(slugOf(topic)), topicName(topic, t), count(static_cast<int>(ofTopic)),
                   {topic, std::nullopt});
    }
}

RowButton *EndlessSetup::addRow(const QString &name, const QString &title, const QString &detail, const Wish &wish)
{
    auto *row = new RowButton(m_column);
    row->setObjectName(name);
    row->setLook(m_look);
    row->setWords({title, detail, {}, 1});
    connect(row, &RowButton::clicked, this, [this, wish] { Q_EMIT chosen(wish); });
    m_rows->addWidget(row);
    if (!m_buttons.empty())
        setTabOrder(m_buttons.back(), row);
    m_buttons.push_back(row);
    row->show();
    return row;
}

void EndlessSetup::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto focused = std::find(m_buttons.begin(), m_buttons.end(), focusWidget());
    if (by == 0 || focused == m_buttons.end()) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(m_buttons.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(focused - m_buttons.begin() + by, 0, last);
    m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(m_buttons[static_cast<std::size_t>(next)]);
}

} // namespace trustwalk::quiz_page
