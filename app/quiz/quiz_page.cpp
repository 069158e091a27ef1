#include "app/quiz/quiz_page.h"

#include "app/quiz/bank_files.h"
#include "app/quiz/classroom/class_page.h"
#include "app/quiz/classroom/fresh_questions.h"
#include "app/quiz/endless/endless_page.h"
#include "app/quiz/endless/question_maker.h"
#include "app/quiz/exam/exam_page.h"
#include "app/quiz/home_view.h"
#include "app/quiz/progress_keeper.h"
#include "app/quiz/stage_page.h"
#include "app/quiz/statistics_view.h"
#include "app/quiz/store_notice.h"
#include "app/quiz/ways_row.h"
#include "app/text/error_text.h"
#include "app/text/progress_text.h"
#include "app/ui/control_style.h"
#include "app/world/quiz_store.h"

#include <QDateTime>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

study::When machineTime()
{
    const QDateTime now = QDateTime::currentDateTime();
    return study::whenOf(study::Moment(std::chrono::milliseconds(now.toMSecsSinceEpoch())), std::chrono::minutes(now.offsetFromUtc() / 60));
}

} // namespace

QuizPage::QuizPage(const QString &dataFolder, QWidget *parent)
    : QWidget(parent), m_dataFolder(dataFolder), m_clock(machineTime), m_bar(new QuizBar(this)), m_notice(new StoreNotice(this)),
      m_sections(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("quizPage"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_sections, 1);
    connect(m_bar, &QuizBar::homeRequested, this, &QuizPage::showHome);
    connect(m_bar, &QuizBar::statisticsRequested, this, &QuizPage::showStatistics);
    connect(m_bar, &QuizBar::flagRequested, this, &QuizPage::toggleFlag);
    connect(m_bar, &QuizBar::bothRequested, this, &QuizPage::toggleBoth);
    connect(m_bar, &QuizBar::languageRequested, this, &QuizPage::languageRequested);
}

QuizPage::~QuizPage()
{
    delete m_keeper; // makes its last backup while there is a practice
}

void QuizPage::open()
{
    if (m_practice != nullptr)
        return;
    QStringList files = m_files;
    if (files.isEmpty()) {
        files = quiz_store::builtInFiles();
        const QDir own(QDir(m_dataFolder).filePath(QStringLiteral("quizzes")));
        for (const QString &name : own.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            files.append(own.filePath(name));
    }
    auto bank = std::make_shared<const quiz::Bank>(quiz_store::loadBank(files));
    m_practice = new Practice(bank, nullptr, m_clock, this);
    m_stand = quiz_store::stand(m_dataFolder);
    m_runner = new ProofRunner(m_stand, this);
    m_keeper = new ProgressKeeper(m_dataFolder, m_practice, m_notice, this);
    build();
    offer(Way::Endless, new EndlessPage(m_practice, m_stand));
    connect(m_keeper, &ProgressKeeper::storeChanged, m_home, &HomeView::refresh);
    m_keeper->open();
    for (const quiz::Bank::Refused &refused : bank->refused())
        m_bar->say(text::errorText(QString::fromStdString(refused.name), refused.error, m_look.language));
}

void QuizPage::build()
{
    m_home = new HomeView(m_practice);
    m_home->browse()->files()->setDataFolder(m_dataFolder);
    m_question = new QuestionView(m_practice, m_runner);
    m_statistics = new StatisticsView(m_practice);
    m_stage = new StagePage;
    m_stage->setReducedMotion(m_reducedMotion);
    for (QWidget *section : {static_cast<QWidget *>(m_home), static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_statistics),
                             static_cast<QWidget *>(m_stage)})
        m_sections->addWidget(section);
    connect(m_home->ways(), &WaysRow::chosen, this, &QuizPage::showWay);
    auto *classroom = new ClassPage(m_practice, m_dataFolder);
    classroom->setGenerator(freshQuestions(m_stand), [stand = m_stand](const std::string &id) { return madeAgain(id, stand); });
    offer(Way::Class, classroom);
    connect(classroom, &ClassPage::languageRequested, this, &QuizPage::languageRequested);
    connect(m_home, &HomeView::reviewRequested, this, &QuizPage::startReview);
    connect(m_home, &HomeView::learnRequested, this, &QuizPage::startLearning);
    connect(m_home, &HomeView::faultMet, this, &QuizPage::meet);
    connect(m_question, &QuestionView::nextRequested, this, &QuizPage::next);
    connect(m_question, &QuestionView::answered, this, &QuizPage::noteAnswer);
    connect(m_question, &QuestionView::faultMet, this, &QuizPage::meet);
    connect(m_question, &QuestionView::lessonRequested, this, &QuizPage::lessonRequested);
    connect(m_question, &QuestionView::stageRequested, this, &QuizPage::showStage);
    connect(m_stage, &StagePage::backRequested, this, &QuizPage::leaveStage);
    connect(m_stage, &StagePage::termRequested, this, &QuizPage::termRequested);
    offer(Way::Exam, new ExamPage(m_practice, m_stand));
    dress();
}

void QuizPage::meet(const progress::Fault &fault)
{
    // One of a moment is said and goes; one that keeps answers from being saved stays.
    const bool passing = fault.kind == progress::Fault::Kind::NothingToUndo || fault.kind == progress::Fault::Kind::NotTheLast;
    if (passing)
        m_bar->say(text::progressFaultText(fault, m_look.language));
    else
        m_keeper->meet(fault);
}

void QuizPage::setLook(const ui::Look &look)
{
    static_cast<ui::Look &>(m_look) = look;
    open();
    dress();
}

void QuizPage::dress()
{
    setStyleSheet(ui::controlStyle(m_look.palette())
                  + QStringLiteral("#quizPage, #quizPage QScrollArea, #quizPage QScrollArea > QWidget > QWidget { background: %1; }")
                        .arg(m_look.palette().background.name()));
    m_bar->setLook(m_look);
    m_notice->setLook(m_look);
    m_dressed.fill(false);
    dressShown();
}

void QuizPage::dressShown()
{
    if (m_practice == nullptr)
        return;
    if (!std::exchange(m_dressed[static_cast<std::size_t>(m_section)], true)) {
        switch (m_section) {
        case QuizBar::Section::Home: m_home->setLook(m_look); break;
        case QuizBar::Section::Question: m_question->setLook(m_look); break;
        case QuizBar::Section::Statistics: m_statistics->setLook(m_look); break;
        case QuizBar::Section::Stage: m_stage->setLook(m_look); break;
        case QuizBar::Section::Way: m_way->setLook(m_look); break;
        }
    }
    sayWhere();
}

void QuizPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (m_stage != nullptr)
        m_stage->setReducedMotion(reduced);
    for (WayPage *page : m_ways)
        if (page != nullptr)
            page->setReducedMotion(reduced);
}

void QuizPage::showSection(QuizBar::Section section)
{
    m_section = section;
    m_bar->setSection(section);
    dressShown();
    if (section == QuizBar::Section::Way)
        m_sections->setCurrentWidget(m_way);
    else
        m_sections->setCurrentIndex(static_cast<int>(section));
}

void QuizPage::showHome()
{
    showSection(QuizBar::Section::Home);
    m_home->refresh();
    m_home->focusFirst();
    m_keeper->backUp();
}

void QuizPage::showStatistics()
{
    showSection(QuizBar::Section::Statistics);
    m_statistics->refresh();
    m_statistics->setFocus();
}

void QuizPage::showStage(const RunChoice &runs)
{
    m_beforeStage = m_section;
    showSection(QuizBar::Section::Stage);
    m_stage->show(runs, m_reducedMotion ? StagePage::Start::AtEnd : StagePage::Start::Playing);
}

void QuizPage::startReview()
{
    m_sitting = Sitting::review();
    ask(m_sitting.first(*m_practice));
}

void QuizPage::startLearning(const QString &title, const std::vector<QuestionPtr> &questions, int first)
{
    m_sitting = Sitting::learning(title, questions, first);
    ask(m_sitting.first(*m_practice));
}

/// Null: there is none any more.
void QuizPage::ask(const QuestionPtr &question)
{
    if (!question) {
        showHome();
        return;
    }
    m_question->ask(question, m_sitting.mode());
    showQuestion();
}

void QuizPage::showQuestion()
{
    showSection(QuizBar::Section::Question);
    m_question->setFocus();
}

/// A leech opens its lesson first; the question behind it waits.
void QuizPage::next()
{
    const QuestionPtr before = m_question->question();
    if (m_question->kept().opensLesson && !before->lesson.empty() && m_lessonOpened != before->id) {
        m_lessonOpened = before->id;
        Q_EMIT lessonRequested(QString::fromStdString(before->lesson));
        return;
    }
    m_lessonOpened.clear();
    ask(m_sitting.next(*m_practice, before));
}

void QuizPage::undo()
{
    const Practice::Undone undone = m_practice->undo();
    if (undone.fault) {
        meet(*undone.fault);
        return;
    }
    const text::Translation &t = m_look.words();
    if (!undone.question) {
        m_bar->say(t.say("Quiz", "There is no answer to take back."));
        return;
    }
    const study::Review &review = undone.entry->answer.review;
    const Given given = AnswerView::read(*undone.question, review.answer);
    if (m_section == QuizBar::Section::Way && m_way->askAgain(undone.question, given)) {
        m_bar->say(t.say("Quiz", "The answer was taken back."));
        return;
    }
    m_sitting.returnTo(undone.question, m_question->question() == undone.question && m_question->isAnswered());
    m_question->askAgain(undone.question, review.mode, given);
    showQuestion();
    m_bar->say(t.say("Quiz", "The answer was taken back."));
}

/// What has just been kept says whether the progress can be written again; what comes next is counted anew.
void QuizPage::noteAnswer()
{
    if (m_question->kept().saved)
        m_keeper->noteSaved();
    sayWhere();
}

void QuizPage::toggleFlag()
{
    const QuestionPtr question = asked();
    if (!question)
        return;
    if (const auto fault = m_practice->setFlagged(*question, !m_practice->isFlagged(*question)))
        meet(*fault);
    sayWhere();
}

QuestionPtr QuizPage::asked() const
{
    switch (m_section) {
    case QuizBar::Section::Question: return m_question->question();
    case QuizBar::Section::Way: return m_way->question();
    default: return nullptr;
    }
}

void QuizPage::toggleBoth()
{
    m_look.both = !m_look.both;
    dress();
}

void QuizPage::sayWhere()
{
    const text::Translation &t = m_look.words();
    QString where;
    if (m_section == QuizBar::Section::Way || (m_section == QuizBar::Section::Stage && m_beforeStage == QuizBar::Section::Way)) {
        where = m_way->where();
    } else if (m_section == QuizBar::Section::Question || m_section == QuizBar::Section::Stage) {
        where = m_sitting.where(*m_practice, m_question->isAnswered(), t);
    } else if (m_section == QuizBar::Section::Home && m_practice != nullptr) {
        const int all = static_cast<int>(m_practice->questions().size());
        where = t.say("Quiz", "%n question(s) in the bank", nullptr, all);
    }
    m_bar->setWhere(where);
    const QuestionPtr question = asked();
    m_bar->setFlagged(question ? std::optional(m_practice->isFlagged(*question)) : std::nullopt);
}

void QuizPage::keyPressEvent(QKeyEvent *event)
{
    const bool typing = qobject_cast<QLineEdit *>(focusWidget()) != nullptr && focusWidget()->hasFocus();
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool ofWay = m_section == QuizBar::Section::Way && !m_way->practises(); // which has taken what it knows already
    if (ofWay && event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (event->matches(QKeySequence::Undo) || (plain && event->key() == Qt::Key_U && !typing))
        undo();
    else if (plain && event->key() == Qt::Key_F && !typing)
        toggleFlag();
    else if (plain && event->key() == Qt::Key_Escape && m_section != QuizBar::Section::Home)
        showHome();
    else
        QWidget::keyPressEvent(event);
}

void QuizPage::focusInEvent(QFocusEvent *)
{
    if (m_practice == nullptr)
        return;
    if (m_section == QuizBar::Section::Home)
        m_home->focusFirst();
    else
        m_sections->currentWidget()->setFocus();
}

/// In a small window everything is a little smaller, so that as much of a question is seen.
void QuizPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr qreal small = 0.9;
    constexpr int roomy = 1400;
    const qreal unit = width() < roomy ? small : 1;
    if (std::exchange(m_look.unit, unit) != unit)
        dress();
}

void QuizPage::showEvent(QShowEvent *event)
{
    open();
    QWidget::showEvent(event);
}

} // namespace trustwalk::quiz_page
