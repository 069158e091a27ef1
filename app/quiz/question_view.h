#pragma once

#include "app/quiz/masked_run.h"
#include "app/quiz/practice.h"
#include "app/quiz/proof_runner.h"
#include "app/quiz/run_choice.h"

#include <QElapsedTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace trustwalk::quiz_page {

class AccountPanel;
class AnswerFooter;
class CheckBoard;
class MarkupLabel;
class WhyPanel;

/// One question, from asking to its explanation: what is asked at the left, what the account holds and then the runs at the right.
/// Holds the answer so far whatever the language; keeps it through the practice once it is checked.
class QuestionView final : public QWidget {
    Q_OBJECT
public:
    QuestionView(Practice *practice, ProofRunner *runner, QWidget *parent = nullptr);
    ~QuestionView() override;

    void ask(const QuestionPtr &question, study::Mode mode);
    /// The question of an answer that was taken back, with what had been answered.
    void askAgain(const QuestionPtr &question, study::Mode mode, const Given &given);
    /// In a mock exam: asked without a word of how it went, and nothing is kept here. `written`: what has been answered so far.
    void askInExam(const QuestionPtr &question, const std::string &written);
    /// After it: with what was answered, every option's proof, and why. Empty: it was not answered.
    void review(const QuestionPtr &question, const std::string &written);
    void clear(); ///< nothing is asked
    [[nodiscard]] const QuestionPtr &question() const { return m_question; }
    [[nodiscard]] bool isAnswered() const { return m_state == State::Answered; }
    [[nodiscard]] const std::optional<Outcome> &outcome() const { return m_outcome; }
    [[nodiscard]] const Practice::Kept &kept() const { return m_kept; }
    [[nodiscard]] AnswerView *answerView() const { return m_answer; }
    [[nodiscard]] std::optional<RunChoice> shownRuns() const { return m_runChoice; }

    void setLook(const Look &look);

public Q_SLOTS:
    void go(); ///< check what is answered, or on to the next
    void hint();
    void showAnswer();
    void playOnStage();

Q_SIGNALS:
    void nextRequested();
    void chosen(); ///< another answer than before, in an exam
    void answered(); ///< and kept, or not: kept() says
    void lessonRequested(const QString &id);
    void stageRequested(const trustwalk::quiz_page::RunChoice &runs);
    void faultMet(const trustwalk::progress::Fault &fault);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class State { Open, Checking, Answered };
    enum class Manner { Practice, Exam, Review };
    void layOut();
    void build();
    void fill();
    void fillRight();
    void showFooter();
    void arrange();
    void putTabsInOrder();
    void takeProof(const std::shared_ptr<const Proven> &proven);
    void takeGrade(const std::shared_ptr<const quiz::FixGrade> &grade);
    void pointAt(int check); ///< of the masked run
    void begin(const QuestionPtr &question, Manner manner);
    void check();
    void conclude(); ///< a review, once the proof is there
    [[nodiscard]] QString factsWords() const;
    void finish(const Outcome &outcome);
    void rate(study::Rating rating);
    void compare(const std::string &option);
    bool takeKey(const QKeyEvent &event);
    bool takeAnsweredKey(const QKeyEvent &event);
    [[nodiscard]] bool hasRun() const;

    Practice *m_practice;
    ProofRunner *m_runner;
    QuestionPtr m_question;
    study::Mode m_mode = study::Mode::Learn;
    State m_state = State::Open;
    Manner m_manner = Manner::Practice;
    std::string m_written; ///< of a review
    std::shared_ptr<const Proven> m_proven; ///< null until the engine is done
    std::optional<Outcome> m_outcome;
    std::optional<study::Preview> m_preview; ///< before the answer was kept
    Practice::Kept m_kept;
    std::optional<RunChoice> m_runChoice;
    std::string m_compared; ///< the option set against the right one; empty: what was chosen
    MaskedRun m_masked; ///< of a which-step question
    int m_pointed = -1; ///< the check pointed at, where it is no option
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_taken {};
    int m_hints = 0;
    Look m_look;

    QWidget *m_column, *m_rightColumn;
    QVBoxLayout *m_columnLayout, *m_answerPlace;
    QHBoxLayout *m_panes;
    QWidget *m_leftPane;
    QScrollArea *m_left, *m_right;
    QLabel *m_sealIcon, *m_seal, *m_facts;
    MarkupLabel *m_stem;
    AnswerView *m_answer = nullptr;
    WhyPanel *m_why;
    AnswerFooter *m_footer;
    QLabel *m_rightTitle, *m_rightNote, *m_accountTitle;
    AccountPanel *m_account;
    RunsView *m_runs;
    CheckBoard *m_board;
};

} // namespace trustwalk::quiz_page
