#include "app/quiz/exam/exam_ask.h"

#include "app/quiz/segments.h"

#include <QHBoxLayout>
#include <QLabel>

namespace trustwalk::quiz_page {

ExamAsk::ExamAsk(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_words(new QLabel(this)), m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("examAsk"));
    for (QLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setObjectName(QStringLiteral("askedWords"));
    m_row->setSpacing(4);
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(6);
    column->addLayout(m_row);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 6);
    layout->addStretch(1);
}

void ExamAsk::ask(const QString &title, const QString &words, const std::vector<Choice> &choices)
{
    m_title->setText(title);
    m_words->setText(words);
    setAccessibleName(title);
    bool same = choices.size() == m_choices.size();
    for (std::size_t i = 0; same && i < choices.size(); ++i)
        same = choices[i].name == m_choices[i].name;
    m_choices = choices;
    if (!same) { // else the same question in another language: the keyboard stays where it is
        qDeleteAll(m_buttons);
        m_buttons.clear();
        while (QLayoutItem *item = m_row->takeAt(0))
            delete item;
        for (const Choice &choice : choices) {
            auto *button = new ActionButton(this);
            button->setObjectName(choice.name);
            connect(button, &ActionButton::clicked, this, [this, name = choice.name] { Q_EMIT chosen(name); }, Qt::QueuedConnection);
            m_row->addWidget(button);
            m_buttons.push_back(button);
        }
        m_row->addStretch(1);
    }
    fill();
}

void ExamAsk::setLook(const Look &look)
{
    m_look = look;
    fill();
}

QString ExamAsk::words() const
{
    return m_title->text() + u'\n' + m_words->text();
}

void ExamAsk::focusFirst()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void ExamAsk::fill()
{
    const ui::Palette &palette = m_look.palette();
    m_title->setFont(m_look.sans(26, ui::Weight::Bold));
    m_title->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    m_words->setFont(m_look.sans(16));
    m_words->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setStrong(m_choices[i].strong);
        m_buttons[i]->setLook(m_look);
        m_buttons[i]->setWords(m_choices[i].words, m_choices[i].key);
    }
}

} // namespace trustwalk::quiz_page
