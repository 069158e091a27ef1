#include "app/quiz/exam/exam_strip.h"

#include "app/quiz/segments.h"

#include <QHBoxLayout>
#include <QPainter>

namespace trustwalk::quiz_page {

ExamStrip::ExamStrip(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_back(new ActionButton(this)), m_forward(new ActionButton(this)), m_flag(new ActionButton(this)),
      m_grid(new ActionButton(this)), m_handIn(new ActionButton(this)), m_onlyWrong(new ActionButton(this))
{
    setObjectName(QStringLiteral("examStrip"));
    m_back->setObjectName(QStringLiteral("examBack"));
    m_forward->setObjectName(QStringLiteral("examForward"));
    m_flag->setObjectName(QStringLiteral("examFlag"));
    m_grid->setObjectName(QStringLiteral("examAll"));
    m_handIn->setObjectName(QStringLiteral("handIn"));
    m_onlyWrong->setObjectName(QStringLiteral("onlyWrong"));
    for (ActionButton *button : {m_back, m_forward, m_flag, m_grid, m_handIn, m_onlyWrong})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the question
    m_flag->setCheckable(true);
    m_onlyWrong->setCheckable(true);
    m_flag->setVisible(kind == Kind::Exam);
    m_handIn->setVisible(kind == Kind::Exam);
    m_onlyWrong->setVisible(kind == Kind::Review);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 10);
    layout->setSpacing(4);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(16);
    layout->addWidget(m_flag);
    layout->addWidget(m_grid);
    layout->addWidget(m_onlyWrong);
    layout->addStretch(1);
    layout->addWidget(m_handIn);
    connect(m_back, &ActionButton::clicked, this, &ExamStrip::backRequested);
    connect(m_forward, &ActionButton::clicked, this, &ExamStrip::forwardRequested);
    connect(m_flag, &ActionButton::clicked, this, &ExamStrip::flagRequested);
    connect(m_grid, &ActionButton::clicked, this, &ExamStrip::gridRequested);
    connect(m_handIn, &ActionButton::clicked, this, &ExamStrip::handInRequested);
    connect(m_onlyWrong, &ActionButton::clicked, this, &ExamStrip::onlyWrongRequested);
}

void ExamStrip::show(const State &state)
{
    m_state = state;
    fill();
}

void ExamStrip::setLook(const Look &look)
{
    m_look = look;
    for (ActionButton *button : {m_back, m_forward, m_flag, m_grid, m_handIn, m_onlyWrong})
        button->setLook(look);
    fill();
}

void ExamStrip::fill()
{
    const text::Translation &t = m_look.words();
    m_back->setWords(t.say("Exam", "Back"), QStringLiteral("\u2190"));
    m_forward->setWords(t.say("Exam", "Forward"), QStringLiteral("\u2192"));
    m_back->setEnabled(m_state.canBack);
    m_forward->setEnabled(m_state.canForward);
    m_forward->setStrong(m_kind == Kind::Exam);
    m_flag->setWords(m_state.flagged ? t.say("Exam", "Remove the flag") : t.say("Exam", "Flag"), QStringLiteral("F"),
                     QStringLiteral("note"));
    m_flag->setChecked(m_state.flagged);
    m_grid->setWords(m_kind == Kind::Exam ? t.say("Exam", "All questions") : t.say("Exam", "Result"), QStringLiteral("G"));
    m_handIn->setWords(t.say("Exam", "Hand in"));
    m_onlyWrong->setWords(m_state.onlyWrong ? t.say("Exam", "Show all questions") : t.say("Exam", "Only what was not right"),
                          QStringLiteral("O"));
    m_onlyWrong->setChecked(m_state.onlyWrong);
}

void ExamStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette().surface);
    painter.setPen(QPen(m_look.palette().line, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

} // namespace trustwalk::quiz_page
