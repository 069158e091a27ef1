#include "app/quiz/exam/exam_page.h"

#include "app/quiz/exam/exam_ask.h"
#include "app/quiz/exam/exam_history_view.h"
#include "app/quiz/exam/exam_prover.h"
#include "app/quiz/exam/exam_review.h"
#include "app/quiz/exam/exam_setup.h"
#include "app/quiz/exam/exam_view.h"
#include "app/quiz/exam/exam_words.h"
#include "app/quiz/proof_runner.h"

#include <QAccessible>
#include <QHideEvent>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trustwalk::quiz_page {

ExamPage::ExamPage(Practice *practice, const quiz::Stand &stand, QWidget *parent)
    : WayPage(parent), m_practice(practice), m_runner(new ProofRunner(stand, this)), m_prover(new ExamProver(stand, this)),
      m_desk(new ExamDesk(practice, this)), m_stack(new QStackedWidget(this)), m_setup(new ExamSetup(practice)),
      m_view(new ExamView(m_desk, practice, m_runner)), m_result(new ExamResultView), m_review(nullptr), m_history(new ExamHistoryView),
      m_ask(new ExamAsk)
{
    setObjectName(QStringLiteral("examPage"));
    setFocusPolicy(Qt::ClickFocus); // it hands the keyboard on, so Tab has no business here
    m_review = new ExamReview(practice, new ProofRunner(stand, this));
    for (QWidget *shown : {static_cast<QWidget *>(m_setup), static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_result),
                           static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_ask)})
        m_stack->addWidget(shown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
}

void ExamPage::connectParts()
{
    connect(m_setup, &ExamSetup::beginRequested, this, &ExamPage::begin);
    connect(m_setup, &ExamSetup::historyRequested, this, &ExamPage::showHistory);
    connect(m_prover, &ExamProver::proven, this, &ExamPage::takeFaults);
    connect(m_desk, &ExamDesk::faultMet, this, &ExamPage::faultMet);
    connect(m_desk, &ExamDesk::changed, this, &ExamPage::whereChanged);
    connect(m_desk, &ExamDesk::timeUp, this, [this] { showResult(m_desk->handIn(), true); });
    connect(m_desk, &ExamDesk::minutesLeft, this, [this](int minutes) {
        Q_EMIT said(m_look.words().say("Exam", "%n min left", nullptr, minutes));
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    connect(m_view, &ExamView::handInRequested, this, &ExamPage::handIn);
    connect(m_view, &ExamView::homeRequested, this, &ExamPage::homeRequested);
    connect(m_view, &ExamView::whereChanged, this, &ExamPage::whereChanged);
    connect(m_result, &ExamResultView::reviewRequested, this, [this](int question) {
        m_review->open(m_paper.attempt, question);
        show(Shown::Review);
    });
    connect(m_result, &ExamResultView::historyRequested, this, &ExamPage::showHistory);
    connect(m_result, &ExamResultView::takeBackRequested, this, [this] { askFor(Asked::ToTakeBack); });
    connect(m_result, &ExamResultView::keepRequested, this, [this] { showResult(m_desk->handIn(), m_paper.timeUp); });
    connect(m_review, &ExamReview::closed, this, [this] { show(Shown::Result); });
    connect(m_review, &ExamReview::whereChanged, this, &ExamPage::whereChanged);
    connect(m_review, &ExamReview::lessonRequested, this, &ExamPage::lessonRequested);
    connect(m_review, &ExamReview::stageRequested, this, &ExamPage::stageRequested);
    connect(m_history, &ExamHistoryView::opened, this, &ExamPage::openPast);
    connect(m_history, &ExamHistoryView::backRequested, this, &ExamPage::enter);
    connect(m_ask, &ExamAsk::chosen, this, &ExamPage::choose);
}

ExamPage::Shown ExamPage::shown() const
{
    return static_cast<Shown>(m_stack->currentIndex());
}

void ExamPage::setLook(const Look &look)
{
    m_look = look;
    m_setup->setLook(look);
    m_view->setLook(look);
    m_result->setLook(look);
    m_review->setLook(look);
    m_history->setLook(look);
    m_ask->setLook(look);
    if (shown() == Shown::Ask)
        fillAsk();
}

void ExamPage::show(Shown shown)
{
    m_stack->setCurrentIndex(static_cast<int>(shown));
    switch (shown) {
    case Shown::Setup: m_setup->focusFirst(); break;
    case Shown::Exam: m_view->setFocus(); break;
    case Shown::Result: m_result->focusFirst(); break;
    case Shown::Review: m_review->setFocus(); break;
    case Shown::History: m_history->focusFirst(); break;
    case Shown::Ask: m_ask->focusFirst(); break;
    }
    Q_EMIT whereChanged();
}

void ExamPage::enter()
{
    if (m_desk->isGoingOn() && m_desk->attempt().isOver()) { // it could not be saved
        show(Shown::Result);
        return;
    }
    if (m_desk->isGoingOn()) {
        m_view->open();
        show(Shown::Exam);
        return;
    }
    const ExamDesk::Waiting waiting = m_desk->waiting();
    if (waiting.attempt || waiting.error)
        askFor(Asked::ToGoOn);
    else
        showSetup();
}

void ExamPage::showSetup()
{
    m_setup->open(m_seed ? *m_seed : QRandomGenerator::global()->generate());
    show(Shown::Setup);
}

QString ExamPage::where() const
{
    switch (shown()) {
    case Shown::Exam: return m_view->where();
    case Shown::Review: return m_review->where();
    case Shown::Setup:
    case Shown::Result:
    case Shown::History:
    case Shown::Ask: break;
    }
    return wayName(Way::Exam, m_look.words());
}

QString ExamPage::waiting(const text::Translation &t) const
{
    const auto attempt = m_desk->isGoingOn() ? std::optional(m_desk->attempt()) : m_desk->waiting().attempt;
    return attempt ? t.say("Exam", "A mock exam waits: %1 \u00B7 %2").arg(countWords(*attempt, t), leftWords(attempt->left, t)) : QString();
}

/// Only what the engine has just proven is asked.
void ExamPage::begin()
{
    m_setup->setBusy(true);
    m_wish = m_setup->wish();
    m_drawn = {};
    takeFaults({});
}

/// Without those that are at fault; and what comes in their place is proven as well.
void ExamPage::takeFaults(const QStringList &atFault)
{
    if (!isVisible()) { // whoever has gone elsewhere meanwhile begins later
        m_setup->setBusy(false);
        return;
    }
    const bool first = m_drawn.questions.empty();
    for (const QString &id : atFault)
        m_wish.without.insert(id.toStdString());
    if (!first && atFault.isEmpty()) {
        study::ExamAttempt attempt = std::exchange(m_drawn, {});
        attempt.started = m_practice->now().at;
        m_desk->begin(attempt);
        m_setup->setBusy(false);
        m_view->open();
        show(Shown::Exam);
        return;
    }
    m_drawn = drawExam(*m_practice, m_wish);
    std::vector<QuestionPtr> questions;
    for (const study::ExamQuestion &question : m_drawn.questions)
        questions.push_back(m_practice->question(question.id));
    if (questions.empty())
        m_setup->setBusy(false);
    else
        m_prover->prove(questions);
}

void ExamPage::wait()
{
    m_prover->wait();
    m_runner->wait();
    for (ProofRunner *runner : findChildren<ProofRunner *>())
        runner->wait();
}

void ExamPage::handIn()
{
    showResult(m_desk->handIn(), false);
}

void ExamPage::showResult(const ExamDesk::HandedIn &handed, bool timeUp)
{
    m_sitting = handed.sitting;
    m_fromHistory = false;
    m_paper = {handed.attempt, {}, timeUp, handed.sitting.has_value(), handed.sitting.has_value()};
    m_result->show(m_paper);
    show(Shown::Result);
    if (m_paper.kept)
        Q_EMIT kept();
}

std::vector<PastExam> ExamPage::pastExams() const
{
    std::vector<PastExam> exams;
    for (progress::Sitting &sitting : m_practice->sittings()) {
        auto attempt = sitting.paper.empty() ? std::nullopt : std::optional(study::readAttempt(sitting.paper));
        exams.push_back({std::move(sitting), attempt && *attempt ? std::optional(std::move(**attempt)) : std::nullopt});
    }
    return exams;
}

void ExamPage::showHistory()
{
    m_history->show(pastExams(), m_practice->now().utcOffset);
    show(Shown::History);
}

void ExamPage::openPast(std::int64_t sitting)
{
    const std::vector<PastExam> exams = pastExams();
    for (const PastExam &exam : exams) {
        if (exam.sitting.id != sitting || !exam.attempt)
            continue;
        m_sitting = sitting;
        m_fromHistory = true;
        m_paper = {*exam.attempt, momentWords(exam.sitting.finished, m_practice->now().utcOffset, m_look.language)};
        m_paper.canTakeBack = sitting == exams.back().sitting.id;
        m_result->show(m_paper);
        show(Shown::Result);
    }
}

/// One step out of where one is.
void ExamPage::back()
{
    switch (shown()) {
    case Shown::Result:
        if (m_fromHistory)
            showHistory();
        else
            Q_EMIT homeRequested();
        return;
    case Shown::History: enter(); return;
    case Shown::Ask:
        choose(m_asked == Asked::ToDiscard    ? QStringLiteral("keepWaiting")
               : m_asked == Asked::ToTakeBack ? QStringLiteral("keepResult")
                                              : QStringLiteral("home"));
        return;
    case Shown::Setup:
    case Shown::Exam:
    case Shown::Review: Q_EMIT homeRequested(); return;
    }
}

void ExamPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        back();
    else
        WayPage::keyPressEvent(event);
}

void ExamPage::focusInEvent(QFocusEvent *)
{
    show(shown());
}

/// Whoever goes elsewhere in the app has stopped: so does the clock. A window put away by the system has not left.
void ExamPage::hideEvent(QHideEvent *event)
{
    WayPage::hideEvent(event);
    if (event->spontaneous())
        return;
    // Later: a window that closes for good hides its parts too, and must not be changed while it goes. The desk keeps the rest by itself.
    const auto pause = [this] {
        if (!isVisible() && m_desk->isGoingOn() && !m_desk->isPaused())
            m_view->pause();
    };
    QMetaObject::invokeMethod(this, pause, Qt::QueuedConnection);
}

} // namespace trustwalk::quiz_page
