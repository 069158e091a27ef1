#pragma once

#include "app/quiz/look.h"
#include "core/study/exam_attempt.h"

#include <QScrollArea>

#include <optional>

class QBoxLayout;
class QLabel;

namespace trustwalk::quiz_page {

class ActionButton;
class ExamGrid;
class ExamScoreChart;

/// How an exam came out: in percent and by domain, what that figure is not, and every question to be looked at.
class ExamResultView final : public QScrollArea {
    Q_OBJECT
public:
    explicit ExamResultView(QWidget *parent = nullptr);

    struct Paper {
        study::ExamAttempt attempt;
        QString when; ///< of an earlier one; empty: it was handed in a moment ago
        bool timeUp = false;
        bool kept = true; ///< in the progress
        bool canTakeBack = false; ///< nothing has been answered since
    };
    void show(const Paper &paper);
    void setLook(const Look &look);
    void focusFirst();
    [[nodiscard]] ExamGrid *grid() const { return m_grid; }
    [[nodiscard]] QString words() const; ///< all that it says

Q_SIGNALS:
    void reviewRequested(int question);
    void historyRequested();
    void takeBackRequested();
    void keepRequested(); ///< once more
    void homeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fill();
    void arrange();
    [[nodiscard]] int firstToReview() const;

    Paper m_paper;
    QWidget *m_content;
    QBoxLayout *m_columns;
    QLabel *m_title, *m_score, *m_facts, *m_note, *m_fault, *m_gridTitle;
    ActionButton *m_review, *m_history, *m_takeBack, *m_keep;
    ExamScoreChart *m_chart;
    ExamGrid *m_grid;
    Look m_look;
};

} // namespace trustwalk::quiz_page
