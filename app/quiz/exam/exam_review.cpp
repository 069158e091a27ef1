#include "app/quiz/exam/exam_review.h"

#include "app/quiz/exam/exam_strip.h"
#include "app/quiz/exam/exam_words.h"
#include "app/quiz/question_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace trustwalk::quiz_page {

ExamReview::ExamReview(Practice *practice, ProofRunner *runner, QWidget *parent)
    : QWidget(parent), m_practice(practice), m_gone(new QLabel(this)), m_question(new QuestionView(practice, runner, this)),
      m_strip(new ExamStrip(ExamStrip::Kind::Review, this))
{
    setObjectName(QStringLiteral("examReview"));
    setFocusPolicy(Qt::ClickFocus); // it hands the keyboard on, so Tab has no business here
    m_gone->setObjectName(QStringLiteral("gone"));
    m_gone->setTextFormat(Qt::PlainText);
    m_gone->setWordWrap(true);
    m_gone->setContentsMargins(24, 10, 24, 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_gone);
    layout->addWidget(m_question, 1);
    layout->addStretch(0);
    layout->addWidget(m_strip);
    connect(m_question, &QuestionView::nextRequested, this, &ExamReview::forward);
    connect(m_question, &QuestionView::lessonRequested, this, &ExamReview::lessonRequested);
    connect(m_question, &QuestionView::stageRequested, this, &ExamReview::stageRequested);
    connect(m_strip, &ExamStrip::backRequested, this, &ExamReview::back);
    connect(m_strip, &ExamStrip::forwardRequested, this, &ExamReview::forward);
    connect(m_strip, &ExamStrip::gridRequested, this, &ExamReview::closed);
    connect(m_strip, &ExamStrip::onlyWrongRequested, this, &ExamReview::toggleOnlyWrong);
}

void ExamReview::open(const study::ExamAttempt &attempt, int question)
{
    m_attempt = attempt;
    m_current = question;
    m_onlyWrong = false;
    showQuestion();
}

void ExamReview::setLook(const Look &look)
{
    m_look = look;
    m_question->setLook(look);
    m_strip->setLook(look);
    m_gone->setFont(look.sans(15));
    m_gone->setStyleSheet(QStringLiteral("color: %1;").arg(look.palette().text.name()));
    if (!m_attempt.questions.empty())
        fill();
}

void ExamReview::showQuestion()
{
    const study::ExamQuestion &asked = m_attempt.questions[static_cast<std::size_t>(m_current)];
    if (const QuestionPtr question = m_practice->question(asked.id)) {
        // Of another revision the letters may mean other options: nothing is claimed of what was answered then.
        m_question->review(question, question->rev == asked.rev ? asked.answer : std::string());
        m_question->show();
        m_question->setFocus();
    } else {
        m_question->clear();
        m_question->hide();
        setFocus();
    }
    fill();
    Q_EMIT whereChanged();
}

void ExamReview::fill()
{
    const text::Translation &t = m_look.words();
    const study::ExamQuestion &asked = m_attempt.questions[static_cast<std::size_t>(m_current)];
    const QuestionPtr question = m_practice->question(asked.id);
    m_gone->setText(!question ? t.say("Exam", "The bank has this question no more: %1").arg(QString::fromStdString(asked.id))
                    : question->rev != asked.rev ? t.say("Exam", "The question has changed since; what you answered then is not shown.")
                                                 : QString());
    m_gone->setVisible(!m_gone->text().isEmpty());
    m_strip->show({next(m_current, -1) >= 0, next(m_current, 1) >= 0, asked.flagged, m_onlyWrong});
}

QString ExamReview::where() const
{
    const text::Translation &t = m_look.words();
    return t.say("Exam", "%1 \u00B7 review of question %2 of %3")
        .arg(QString::fromStdString(m_attempt.exam))
        .arg(m_current + 1)
        .arg(m_attempt.questions.size());
}

int ExamReview::next(int from, int by) const
{
    const int count = static_cast<int>(m_attempt.questions.size());
    for (int i = from + by; i >= 0 && i < count; i += by)
        if (!m_onlyWrong || m_attempt.questions[static_cast<std::size_t>(i)].result != study::ExamResult::Right)
            return i;
    return -1;
}

void ExamReview::step(int by)
{
    if (const int to = next(m_current, by); to >= 0) {
        m_current = to;
        showQuestion();
    }
}

void ExamReview::toggleOnlyWrong()
{
    m_onlyWrong = !m_onlyWrong;
    const bool right = m_attempt.questions[static_cast<std::size_t>(m_current)].result == study::ExamResult::Right;
    const int to = next(m_current, 1) >= 0 ? next(m_current, 1) : next(m_current, -1);
    m_onlyWrong = m_onlyWrong && (!right || to >= 0); // where all were right there is nothing else to show
    if (m_onlyWrong && right) {
        m_current = to;
        showQuestion();
    } else {
        fill();
    }
}

void ExamReview::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (plain && (key == Qt::Key_Left || key == Qt::Key_PageUp))
        back();
    else if (plain && (key == Qt::Key_Right || key == Qt::Key_PageDown))
        forward();
    else if (plain && (key == Qt::Key_G || key == Qt::Key_Escape))
        Q_EMIT closed();
    else if (plain && key == Qt::Key_O)
        toggleOnlyWrong();
    else
        QWidget::keyPressEvent(event);
}

void ExamReview::focusInEvent(QFocusEvent *)
{
    if (m_question->isVisible())
        m_question->setFocus();
}

} // namespace trustwalk::quiz_page
