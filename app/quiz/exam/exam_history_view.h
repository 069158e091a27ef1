#pragma once

#include "app/progress/entry.h"
#include "app/quiz/look.h"
#include "core/study/exam_attempt.h"

#include <QScrollArea>

#include <optional>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace trustwalk::quiz_page {

class ActionButton;
class ExamTrendChart;

/// A mock exam of the past; one that was kept before papers were has no questions to look at.
struct PastExam {
    progress::Sitting sitting;
    std::optional<study::ExamAttempt> attempt;
};

/// The exams that were handed in, newest first, and how they came out one after the other, by domain.
class ExamHistoryView final : public QScrollArea {
    Q_OBJECT
public:
    explicit ExamHistoryView(QWidget *parent = nullptr);
    /// Oldest first; moments are told on a clock that is so far from UTC.
    void show(const std::vector<PastExam> &exams, std::chrono::minutes utcOffset);
    void setLook(const Look &look);
    void focusFirst();

Q_SIGNALS:
    void opened(std::int64_t sitting);
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fillTrends();
    void arrange();

    std::vector<PastExam> m_exams;
    std::chrono::minutes m_utcOffset {};
    QWidget *m_content, *m_list = nullptr;
    QBoxLayout *m_columns;
    QVBoxLayout *m_place;
    QLabel *m_title, *m_none;
    ActionButton *m_back;
    std::vector<ExamTrendChart *> m_trends; ///< one a profile
    Look m_look;
};

} // namespace trustwalk::quiz_page
