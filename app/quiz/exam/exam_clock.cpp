#include "app/quiz/exam/exam_clock.h"

#include "app/quiz/exam/exam_words.h"
#include "app/quiz/segments.h"

#include <QHBoxLayout>
#include <QLabel>

namespace trustwalk::quiz_page {

ExamClock::ExamClock(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)), m_hide(new ActionButton(this))
{
    m_words->setObjectName(QStringLiteral("timeLeft"));
    m_words->setTextFormat(Qt::PlainText);
    m_hide->setObjectName(QStringLiteral("hideTime"));
    m_hide->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the question
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_words);
    layout->addWidget(m_hide);
    connect(m_hide, &ActionButton::clicked, this, &ExamClock::toggleHidden);
}

void ExamClock::setLeft(std::chrono::milliseconds left)
{
    m_left = left;
    if (words() != m_words->text())
        fill();
}

void ExamClock::setLook(const Look &look)
{
    m_look = look;
    m_hide->setLook(look);
    fill();
}

void ExamClock::toggleHidden()
{
    m_hidden = !m_hidden;
    fill();
}

QString ExamClock::words() const
{
    const text::Translation &t = m_look.words();
    return m_hidden ? t.say("Exam", "Time hidden") : leftWords(m_left, t);
}

void ExamClock::fill()
{
    const text::Translation &t = m_look.words();
    m_words->setText(words());
    m_words->setFont(m_look.sans(16, m_hidden ? ui::Weight::Regular : ui::Weight::SemiBold));
    m_words->setStyleSheet(QStringLiteral("color: %1;").arg((m_hidden ? m_look.palette().muted : m_look.palette().text).name()));
    m_hide->setWords(m_hidden ? t.say("Exam", "Show the time") : t.say("Exam", "Hide the time"), QStringLiteral("T"));
}

} // namespace trustwalk::quiz_page
