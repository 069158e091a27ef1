#include "app/quiz/classroom/class_window.h"

#include "app/present/audience_screen.h"
#include "app/quiz/classroom/class_keys_sheet.h"
#include "app/quiz/classroom/run_stage.h"
#include "app/quiz/classroom/teacher_window.h"
#include "app/quiz/verdicts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

namespace trustwalk::quiz_page {

ClassWindow::ClassWindow(ProofRunner *runner, Clock clock)
    : m_runner(runner), m_clock(std::move(clock)), m_board(new BoardView(this)), m_stage(new RunStage(this)),
      m_cover(new present::Cover(this)), m_keys(new ClassKeysSheet(this)), m_timer(new ThinkTimer(this))
{
    setObjectName(QStringLiteral("classWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_stage->hide();
    connect(m_runner, &ProofRunner::proven, this, &ClassWindow::takeProof);
    connect(m_board, &BoardView::optionPressed, this, &ClassWindow::pressOption);
    connect(m_timer, &ThinkTimer::ticked, this, &ClassWindow::refresh);
}

ClassWindow::~ClassWindow() = default;

QuestionPtr ClassWindow::question() const
{
    return m_round.isOver() || m_round.index() >= m_questions.size() ? nullptr : m_questions[m_round.index()];
}

BoardSource ClassWindow::source() const
{
    return {m_round, question(), m_proven.get(), m_round.isVoting() ? m_count.chosen() : -1, m_timer->words(m_look.words()), m_look};
}

void ClassWindow::setRound(study::Round round, std::vector<QuestionPtr> questions, int thinking)
{
    m_round = std::move(round);
    m_questions = std::move(questions);
    m_thinking = thinking;
    m_count.begin();
    m_timer->stop();
    askQuestion();
    if (m_round.phase() == study::RoundPhase::Runs)
        prepareRuns();
    arrive(Arrival::Back); // as it was: nothing starts to play by itself
}

void ClassWindow::askQuestion()
{
    m_proven.reset();
    m_runs.clear();
    m_asked = m_round.index();
    if (const QuestionPtr asked = question())
        m_runner->prove(asked);
    else
        m_runner->forget();
}

void ClassWindow::takeProof(const std::shared_ptr<const Proven> &proven)
{
    if (!question())
        return;
    m_proven = proven;
    refresh();
}

/// The runs follow from the hands, so they are chosen when the vote is over; and the engine may not be ready when a key asks for them.
void ClassWindow::prepareRuns()
{
    using study::RoundPhase;
    const QuestionPtr asked = question();
    const RoundPhase phase = m_round.phase();
    if (!asked || phase == RoundPhase::Stem || phase == RoundPhase::Options)
        return;
    if (!m_proven)
        m_runner->wait();
    if (!m_proven)
        return;
    if (phase == RoundPhase::Runs && m_round.runs() > 0)
        return;
    m_runs = classRuns(*asked, *m_proven, m_round.question());
    m_round.setRuns(static_cast<int>(m_runs.size()));
}

/// After every move: what has to be shown now, and that it is kept.
void ClassWindow::arrive(Arrival arrival)
{
    using study::RoundPhase;
    if (m_round.index() != m_asked)
        askQuestion();
    m_count.begin();
    const RoundPhase phase = m_round.phase();
    if (phase == RoundPhase::Options && arrival == Arrival::Forward && m_thinking > 0)
        m_timer->start(m_thinking);
    else if (phase != RoundPhase::Options && !m_round.isVoting())
        m_timer->stop();
    const bool runs = !m_round.isOver() && phase == RoundPhase::Runs && !m_runs.empty();
    if (runs)
        showRun(arrival);
    else
        m_stage->player()->pause();
    m_stage->setVisible(runs);
    m_board->setVisible(!runs);
    refresh();
    Q_EMIT roundChanged(m_round);
}

void ClassWindow::refresh()
{
    if (m_questions.empty())
        return;
    Board board = m_round.isOver() ? resultsOf(m_round, m_questions, m_look) : boardOf(source());
    if (!m_notice.isEmpty()) {
        board.band = m_notice;
        board.bandRight.clear();
    }
    m_board->setBoard(board, m_look);
    if (m_stage->isVisibleTo(this) && m_round.run() < static_cast<int>(m_runs.size()))
        m_stage->setTitle(titleOf(m_runs[static_cast<std::size_t>(m_round.run())]));
    setWindowTitle(m_board->board().where);
    tellTeacher();
}

RunTitle ClassWindow::titleOf(const ClassRun &run) const
{
    const text::Translation &t = m_look.words();
    const QuestionPtr asked = question();
    RunTitle title;
    title.option = run.option;
    const auto index = static_cast<std::size_t>(run.option);
    const quiz::Option &option = *quiz::optionsOf(*asked)[index];
    title.words = optionText(*asked, option, m_proven->proof.get(), m_look.language);
    const study::Hands &hands = m_round.question().latest();
    QStringList right, end;
    if (study::isCounted(hands)) {
        const int count = hands[index].value_or(0);
        right << t.say("Classroom", "%n hand(s)", nullptr, count);
    }
    end = right;
    if (const auto *solve = std::get_if<quiz::Solve>(&asked->kind);
        solve != nullptr && run.requirement > 0 && run.requirement <= solve->requirements.size()) {
        const quiz::Requirement &wanted = solve->requirements[run.requirement - 1];
        const QString action = QString::fromStdString(wanted.action);
        if (!action.isEmpty())
            right << (wanted.expect == quiz::Expect::Allowed ? t.say("Classroom", "%1 has to be allowed").arg(action)
                                                             : t.say("Classroom", "%1 has to be denied").arg(action));
    }
    title.right = right.join(u'\n');
    const AnswerWords words = answerWords(*asked, option, *m_proven, m_look);
    title.mark = words.mark;
    end.prepend(run.kind == ClassRun::Kind::WrongClaim ? t.say("Classroom", "it does not stop here: this check passes") : words.verdict);
    title.verdict = end.join(QStringLiteral(" \u00B7 "));
    return title;
}

void ClassWindow::showRun(Arrival arrival)
{
    const ClassRun &run = m_runs[static_cast<std::size_t>(m_round.run())];
    m_stage->show(run, titleOf(run), arrival == Arrival::Forward ? RunStage::Start::Playing : RunStage::Start::AtEnd);
}

void ClassWindow::setLook(const Look &look)
{
    const bool both = m_look.both;
    m_look = look;
    m_look.both = both;
    m_look.unit = 1;
    m_look.theme = m_theme.value_or(look.theme);
    m_board->setBoard(m_board->board(), m_look);
    m_stage->setLook(m_look);
    m_keys->setLook(m_look);
    m_cover->setLook(m_look);
    refresh();
}

void ClassWindow::setReducedMotion(bool reduced)
{
    m_stage->setReducedMotion(reduced);
    m_cover->setReducedMotion(reduced);
}

void ClassWindow::begin(const QWidget *beside)
{
    qApp->installEventFilter(this);
    if (present::showToAudience(*this, beside))
        openTeacher();
    activateWindow();
    m_board->setFocus();
}

void ClassWindow::end()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    m_cover->setBlack(false);
    m_cover->setLaser(false);
    m_keys->hide();
    m_timer->stop();
    m_stage->player()->pause();
    if (m_teacher)
        m_teacher->hide();
    hide();
    Q_EMIT ended();
}

void ClassWindow::closeEvent(QCloseEvent *event)
{
    end();
    event->accept();
}

void ClassWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QWidget *part : {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_cover),
                          static_cast<QWidget *>(m_keys)})
        part->setGeometry(rect());
    m_cover->raise();
    m_keys->raise();
}

/// On one screen the room would read the answers as well: that takes a second press, which no slip makes.
void ClassWindow::toggleTeacher()
{
    if (m_teacher && m_teacher->isVisible())
        m_teacher->hide();
    else if (QGuiApplication::screens().size() == 1 && m_board->isVisibleTo(this) && m_notice.isEmpty())
        m_notice = m_look.words().say("Classroom", "One screen: the room would see the answers. P again opens them.");
    else {
        m_notice.clear();
        openTeacher();
    }
}

void ClassWindow::openTeacher()
{
    if (!m_teacher) {
        m_teacher = std::make_unique<TeacherWindow>();
        connect(m_teacher.get(), &TeacherWindow::closed, this, [this] { activateWindow(); });
    }
    for (QScreen *other : QGuiApplication::screens())
        if (other != screen())
            m_teacher->setGeometry(other->availableGeometry().adjusted(24, 24, -24, -24));
    m_teacher->show();
    tellTeacher();
}

void ClassWindow::tellTeacher()
{
    if (!m_teacher || !m_teacher->isVisible())
        return;
    const std::size_t next = m_round.index() + 1;
    TeacherNotes notes = teacherNotes(source(), next < m_questions.size() ? m_questions[next] : nullptr);
    if (m_cover->isBlack())
        notes.state = m_look.words().say("Present", "The audience sees black");
    m_teacher->setNotes(notes, m_look);
}

} // namespace trustwalk::quiz_page
