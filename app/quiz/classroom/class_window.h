#pragma once

#include "app/present/cover.h"
#include "app/quiz/classroom/board_view.h"
#include "app/quiz/classroom/class_commands.h"
#include "app/quiz/classroom/class_runs.h"
#include "app/quiz/classroom/hands_count.h"
#include "app/quiz/classroom/think_timer.h"

#include <QWidget>

#include <functional>
#include <memory>

class QKeyEvent;

namespace trustwalk::quiz_page {

class ClassKeysSheet;
class RunStage;
class TeacherWindow;
struct RunTitle;

/// A round before a class: full screen, one thing at a time, and its keys act whatever has the focus. What it shows the room is the board
/// and the stage; notes and answers that are not revealed yet are only in the teacher's window.
class ClassWindow final : public QWidget {
    Q_OBJECT
public:
    using Clock = std::function<study::Moment()>;
    ClassWindow(ProofRunner *runner, Clock clock);
    ~ClassWindow() override;

    /// `questions`: those of the round, in its order. `thinking`: seconds that run while the options are thought about; 0: no clock unless
    /// somebody starts it.
    void setRound(study::Round round, std::vector<QuestionPtr> questions, int thinking);
    void setLook(const Look &look);
    void setReducedMotion(bool reduced);
    /// Over the whole of a screen that `beside` is not on, where there is one; with the teacher's window on the other.
    void begin(const QWidget *beside);
    void end();

    [[nodiscard]] const study::Round &round() const { return m_round; }
    [[nodiscard]] const std::vector<QuestionPtr> &questions() const { return m_questions; }
    [[nodiscard]] const HandsCount &count() const { return m_count; }
    [[nodiscard]] BoardView *board() const { return m_board; }
    [[nodiscard]] RunStage *runStage() const { return m_stage; }
    [[nodiscard]] present::Cover *cover() const { return m_cover; }
    [[nodiscard]] TeacherWindow *teacher() const { return m_teacher.get(); } ///< null until it is first opened
    [[nodiscard]] ClassKeysSheet *keysSheet() const { return m_keys; }

public Q_SLOTS:
    void run(trustwalk::quiz_page::ClassCommand command);

Q_SIGNALS:
    void ended();
    void roundChanged(const trustwalk::study::Round &round);
    void languageRequested(trustwalk::ui::Language language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QuestionPtr question() const; ///< null when the round is over
    [[nodiscard]] BoardSource source() const;
    [[nodiscard]] RunTitle titleOf(const ClassRun &run) const;
    bool takeKey(QKeyEvent *event);
    bool takeHands(int key);
    void pressOption(int option);
    void goOn();
    void goBack();
    void skip();
    void stepRun(int by);
    void leave();
    void changePicture(ClassCommand command);
    void prepareRuns();
    enum class Arrival { Forward, Back };
    void arrive(Arrival arrival);
    void askQuestion();
    void takeProof(const std::shared_ptr<const Proven> &proven);
    void refresh();
    void showRun(Arrival arrival);
    void toggleTeacher();
    void openTeacher();
    void tellTeacher();

    ProofRunner *m_runner;
    Clock m_clock;
    BoardView *m_board;
    RunStage *m_stage;
    present::Cover *m_cover;
    ClassKeysSheet *m_keys;
    ThinkTimer *m_timer;
    std::unique_ptr<TeacherWindow> m_teacher;
    study::Round m_round;
    std::vector<QuestionPtr> m_questions;
    std::shared_ptr<const Proven> m_proven;
    std::vector<ClassRun> m_runs;
    HandsCount m_count;
    std::size_t m_asked = 0; ///< the question whose proof is there or asked for
    int m_thinking = 0;
    QString m_notice; ///< on the band until the next key
    std::optional<ui::ThemeKind> m_theme; ///< where somebody chose one for the room, whatever the app's is
    Look m_look;
};

} // namespace trustwalk::quiz_page
