#include "app/quiz/classroom/round_picker.h"

#include "app/quiz/segments.h"
#include "app/quiz/words.h"
#include "app/ui/accessible_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr int atOnce = 3; ///< generated questions

} // namespace

RoundPicker::RoundPicker(Practice *practice, QWidget *parent)
    : QWidget(parent), m_practice(practice), m_foundTitle(new QLabel(this)), m_roundTitle(new QLabel(this)), m_note(new QLabel(this)),
      m_topic(new QComboBox(this)), m_search(new QLineEdit(this)), m_flagged(new QCheckBox(this)), m_foundList(new QListWidget(this)),
      m_roundList(new QListWidget(this)), m_add(new ActionButton(this)), m_generate(new ActionButton(this)), m_up(new ActionButton(this)),
      m_down(new ActionButton(this)), m_remove(new ActionButton(this))
{
    setObjectName(QStringLiteral("roundPicker"));
    layOut();
    connectParts();
}

void RoundPicker::layOut()
{
    m_topic->setObjectName(QStringLiteral("roomTopic"));
    m_search->setObjectName(QStringLiteral("roomSearch"));
    m_flagged->setObjectName(QStringLiteral("roomFlagged"));
    m_foundList->setObjectName(QStringLiteral("roomFound"));
    m_roundList->setObjectName(QStringLiteral("roomRound"));
    m_add->setObjectName(QStringLiteral("roomAdd"));
    m_generate->setObjectName(QStringLiteral("roomGenerate"));
    m_generate->hide();
    m_search->setClearButtonEnabled(true);
    m_foundList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (QListWidget *list : {m_foundList, m_roundList}) {
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setUniformItemSizes(true);
        list->installEventFilter(this);
    }
    for (QLabel *label : {m_foundTitle, m_roundTitle, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *filters = new QHBoxLayout;
    filters->setSpacing(10);
    filters->addWidget(m_topic, 2);
    filters->addWidget(m_search, 3);
    filters->addWidget(m_flagged);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_foundTitle);
    left->addLayout(filters);
    left->addWidget(m_foundList, 1);
    left->addWidget(m_note);
    auto *adds = new QHBoxLayout;
    adds->setSpacing(4);
    adds->addWidget(m_add);
    adds->addWidget(m_generate);
    adds->addStretch(1);
    left->addLayout(adds);
    auto *moves = new QHBoxLayout;
    moves->setSpacing(4);
    for (ActionButton *button : {m_up, m_down, m_remove})
        moves->addWidget(button);
    moves->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_roundTitle);
    right->addWidget(m_roundList, 1);
    right->addLayout(moves);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(32);
    layout->addLayout(left, 11);
    layout->addLayout(right, 10);
}

void RoundPicker::connectParts()
{
    connect(m_topic, &QComboBox::currentIndexChanged, this, &RoundPicker::findAgain);
    connect(m_search, &QLineEdit::textChanged, this, &RoundPicker::findAgain);
    connect(m_flagged, &QCheckBox::toggled, this, &RoundPicker::findAgain);
    connect(m_foundList, &QListWidget::itemActivated, this, &RoundPicker::add);
    connect(m_foundList, &QListWidget::itemSelectionChanged, this, &RoundPicker::fillFound);
    connect(m_add, &ActionButton::clicked, this, &RoundPicker::add);
    connect(m_generate, &ActionButton::clicked, this, &RoundPicker::generate);
    connect(m_up, &ActionButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &ActionButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &ActionButton::clicked, this, &RoundPicker::remove);
}

void RoundPicker::setLook(const Look &look)
{
    m_look = look;
    const text::Translation &t = look.words();
    const ui::Palette &palette = look.palette();
    for (QLabel *label : {m_foundTitle, m_roundTitle})
        label->setFont(look.sans(16, ui::Weight::SemiBold));
    m_note->setFont(look.sans(14));
    m_note->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_search->setPlaceholderText(t.say("Quiz", "Search in both languages"));
    m_search->setAccessibleName(t.say("Quiz", "Search the questions"));
    ui::nameClearButton(m_search, t.say("Quiz", "Clear the search"));
    m_topic->setAccessibleName(t.say("Classroom", "Topic"));
    m_flagged->setText(t.say("Classroom", "Flagged only"));
    for (QWidget *field : {static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_flagged)})
        field->setFont(look.sans(14));
    for (QListWidget *list : {m_foundList, m_roundList}) {
        list->setFont(look.sans(14));
        list->setStyleSheet(
            QStringLiteral("QListWidget { background: %1; color: %2; border: 1px solid %3; border-radius: 6px; outline: none; }"
                           "QListWidget:focus { border: 2px solid %2; }"
                           "QListWidget::item { padding: %5px 10px; border-bottom: 1px solid %3; }"
                           "QListWidget::item:selected { background: %4; color: %2; }")
                .arg(palette.surface.name(), palette.text.name(), palette.line.name(), palette.sunk.name())
                .arg(look.px(6)));
    }
    m_foundList->setAccessibleName(t.say("Classroom", "Questions of the bank"));
    m_roundList->setAccessibleName(t.say("Classroom", "Questions of the round, in their order"));
    for (ActionButton *button : {m_add, m_generate, m_up, m_down, m_remove})
        button->setLook(look);
    m_generate->setWords(t.say("Classroom", "Add %n generated question(s)", nullptr, atOnce));
    m_up->setWords(t.say("Classroom", "Up"), QStringLiteral("Alt+\u2191"));
    m_down->setWords(t.say("Classroom", "Down"), QStringLiteral("Alt+\u2193"));
    m_remove->setWords(t.say("Classroom", "Remove"), t.say("Classroom", "Del"));
    fillTopics();
    findAgain();
    fillRound(m_roundList->currentRow());
}

void RoundPicker::refresh()
{
    findAgain();
}

/// Topics that have something for a room, with how much.
void RoundPicker::fillTopics()
{
    const text::Translation &t = m_look.words();
    m_filling = true;
    const QVariant chosen = m_topic->currentData();
    m_topic->clear();
    m_topic->addItem(t.say("Classroom", "All topics"), -1);
    for (const quiz::Topic topic : quiz::allTopics()) {
        const auto count = searchForARoom(*m_practice, {topic, {}, false}).questions.size();
        if (count > 0)
            m_topic->addItem(QStringLiteral("%1 (%2)").arg(topicName(topic, t)).arg(count), static_cast<int>(topic));
    }
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(chosen)));
    m_filling = false;
}

void RoundPicker::findAgain()
{
    if (m_filling)
        return;
    RoomSearch search;
    search.topic = topic();
    search.words = m_search->text();
    search.flagged = m_flagged->isChecked();
    m_found = searchForARoom(*m_practice, search);
    m_filling = true;
    m_foundList->clear();
    for (const QuestionPtr &question : m_found.questions)
        addItem(m_foundList, *question, 0);
    m_filling = false;
    fillFound();
}

std::optional<quiz::Topic> RoundPicker::topic() const
{
    return m_topic->currentIndex() > 0 ? std::optional(static_cast<quiz::Topic>(m_topic->currentData().toInt())) : std::nullopt;
}

void RoundPicker::fillFound()
{
    if (m_filling)
        return;
    const text::Translation &t = m_look.words();
    const int all = static_cast<int>(m_found.questions.size()), selected = static_cast<int>(m_foundList->selectedItems().size());
    m_foundTitle->setText(t.say("Classroom", "From the bank: %n question(s)", nullptr, all));
    m_add->setWords(selected > 0 ? t.say("Classroom", "Add %n question(s)", nullptr, selected) : t.say("Classroom", "Add all of them"),
                    selected > 0 ? t.say("Classroom", "Enter") : QString());
    m_add->setEnabled(all > 0);
    m_note->setText(m_found.unfit > 0
                        ? t.say("Classroom",
                                "%n more that are put in order, matched or written: no room can answer those by raising hands.", nullptr,
                                m_found.unfit)
                    : all == 0 ? t.say("Classroom", "No question is found this way.")
                               : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString RoundPicker::titleOf(const quiz::Question &question) const
{
    const text::Translation &t = m_look.words();
    return plainText(m_look.first(question.stem)).simplified() + u'\n'
           + QStringList {topicName(question.topic, t), kindWords(question, t)}.join(QStringLiteral(" \u00B7 "));
}

void RoundPicker::addItem(QListWidget *list, const quiz::Question &question, int number) const
{
    auto *item = new QListWidgetItem(number > 0 ? QStringLiteral("%1.  %2").arg(number).arg(titleOf(question)) : titleOf(question), list);
    item->setToolTip(plainText(m_look.first(question.stem)));
}

void RoundPicker::fillRound(int current)
{
    const text::Translation &t = m_look.words();
    m_roundList->clear();
    for (std::size_t i = 0; i < m_chosen.size(); ++i)
        addItem(m_roundList, *m_chosen[i], static_cast<int>(i) + 1);
    const int count = static_cast<int>(m_chosen.size());
    m_roundList->setCurrentRow(std::min(current, count - 1));
    m_roundTitle->setText(count == 0 ? t.say("Classroom", "The round: nothing chosen yet")
                                     : t.say("Classroom", "The round: %n question(s)", nullptr, count));
    for (ActionButton *button : {m_up, m_down, m_remove})
        button->setEnabled(count > 0);
}

void RoundPicker::setChosen(const std::vector<QuestionPtr> &questions)
{
    m_chosen = questions;
    fillRound(0);
    Q_EMIT chosenChanged();
}

void RoundPicker::setGenerator(MakeQuestions make)
{
    m_make = std::move(make);
    m_generate->setVisible(m_make != nullptr);
}

void RoundPicker::generate()
{
    for (const QuestionPtr &question : m_make(topic(), atOnce))
        if (isForARoom(*question))
            take(question);
    fillRound(static_cast<int>(m_chosen.size()) - 1);
    Q_EMIT chosenChanged();
}

/// Once is enough.
void RoundPicker::take(const QuestionPtr &question)
{
    if (std::none_of(m_chosen.begin(), m_chosen.end(), [&](const QuestionPtr &each) { return each->id == question->id; }))
        m_chosen.push_back(question);
}

void RoundPicker::add()
{
    for (int i = 0; i < m_foundList->count(); ++i) {
        const QuestionPtr &question = m_found.questions[static_cast<std::size_t>(i)];
        const bool wanted = m_foundList->selectedItems().isEmpty() || m_foundList->item(i)->isSelected();
        if (wanted)
            take(question);
    }
    fillRound(static_cast<int>(m_chosen.size()) - 1);
    Q_EMIT chosenChanged();
}

void RoundPicker::remove()
{
    const int row = m_roundList->currentRow();
    if (row < 0)
        return;
    m_chosen.erase(m_chosen.begin() + row);
    fillRound(row);
    Q_EMIT chosenChanged();
}

void RoundPicker::moveBy(int by)
{
    const int row = m_roundList->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= static_cast<int>(m_chosen.size()))
        return;
    std::swap(m_chosen[static_cast<std::size_t>(row)], m_chosen[static_cast<std::size_t>(to)]);
    fillRound(to);
    Q_EMIT chosenChanged();
}

void RoundPicker::focusFirst()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

bool RoundPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_foundList && enter) {
        add();
        return true;
    }
    if (watched == m_roundList && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        remove();
        return true;
    }
    if (watched == m_roundList && key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveBy(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trustwalk::quiz_page
