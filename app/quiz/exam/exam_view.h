#pragma once

#include "app/quiz/exam/exam_desk.h"
#include "app/quiz/look.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QShortcut;
class QStackedWidget;

namespace trustwalk::quiz_page {

class ActionButton;
class ExamAsk;
class ExamClock;
class ExamGrid;
class ExamStrip;
class ProofRunner;
class QuestionView;

/// The exam room: one question at a time without feedback, all of them as a grid, the pause, and whether to hand in. What happens is the
/// desk's; this shows it.
class ExamView final : public QWidget {
    Q_OBJECT
public:
    ExamView(ExamDesk *desk, Practice *practice, ProofRunner *runner, QWidget *parent = nullptr);

    void open(); ///< at the desk's question, or the pause
    void setLook(const Look &look);
    [[nodiscard]] QString where() const; ///< "SCS-C03 · question 3 of 12"
    [[nodiscard]] QuestionView *questionView() const { return m_question; }

    enum class Shown { Question, Grid, HandIn, Paused };
    [[nodiscard]] Shown shown() const { return m_shown; }

public Q_SLOTS:
    void back();
    void forward();
    void toggleGrid();
    void pause();
    void goOn();
    void askToHandIn();

Q_SIGNALS:
    void handInRequested();
    void homeRequested();
    void whereChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void show(Shown shown);
    void showQuestion();
    void goTo(int question);
    void fill();
    void fillAsk();
    void choose(const QString &name);
    [[nodiscard]] int firstOpen() const; ///< -1: none

    ExamDesk *m_desk;
    QWidget *m_head;
    QLabel *m_title, *m_state, *m_gridTitle, *m_gridCounts;
    ExamClock *m_clock;
    ActionButton *m_pause;
    QStackedWidget *m_stack;
    QuestionView *m_question;
    QScrollArea *m_gridArea;
    ExamGrid *m_grid;
    ExamAsk *m_ask;
    ExamStrip *m_strip;
    std::vector<QShortcut *> m_turning; ///< the keys that turn the pages
    Shown m_shown = Shown::Question;
    std::string m_asked; ///< the question that is on screen
    Look m_look;
};

} // namespace trustwalk::quiz_page
