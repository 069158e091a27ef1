#pragma once

#include "app/quiz/practice.h"
#include "app/quiz/run_choice.h"
#include "core/study/exam_attempt.h"

#include <QWidget>

class QLabel;

namespace trustwalk::quiz_page {

class ExamStrip;
class ProofRunner;
class QuestionView;

/// The questions of an exam that was handed in, one after the other: what was answered, every option with its proof, and why.
class ExamReview final : public QWidget {
    Q_OBJECT
public:
    ExamReview(Practice *practice, ProofRunner *runner, QWidget *parent = nullptr);
    void open(const study::ExamAttempt &attempt, int question);
    void setLook(const Look &look);
    [[nodiscard]] QString where() const; ///< "review · question 3 of 12"
    [[nodiscard]] QuestionView *questionView() const { return m_question; }
    [[nodiscard]] int current() const { return m_current; }

public Q_SLOTS:
    void back() { step(-1); }
    void forward() { step(1); }
    void toggleOnlyWrong();

Q_SIGNALS:
    void closed();
    void whereChanged();
    void lessonRequested(const QString &id);
    void stageRequested(const trustwalk::quiz_page::RunChoice &runs);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void step(int by);
    void showQuestion();
    void fill();
    [[nodiscard]] int next(int from, int by) const; ///< -1: there is none

    Practice *m_practice;
    study::ExamAttempt m_attempt;
    int m_current = 0;
    bool m_onlyWrong = false;
    QLabel *m_gone; ///< the bank has it no more
    QuestionView *m_question;
    ExamStrip *m_strip;
    Look m_look;
};

} // namespace trustwalk::quiz_page
