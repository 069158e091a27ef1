#pragma once

#include "app/quiz/chart.h"
#include "core/study/exam_attempt.h"

#include <vector>

namespace trustwalk::quiz_page {

/// How many were right of those asked, by domain.
class ExamScoreChart final : public Chart {
    Q_OBJECT
public:
    explicit ExamScoreChart(QWidget *parent = nullptr);
    void setScore(const study::ExamScore &score);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_score.domains.size()); }
    [[nodiscard]] QString said(int index) const override;
    [[nodiscard]] QRectF spot(int index, const QRectF &area) const override;
    [[nodiscard]] qreal areaHeight(qreal) const override;
    void paintArea(QPainter &painter, const QRectF &area) const override;

private:
    study::ExamScore m_score;
};

/// How the exams of one kind came out one after the other: a line for the whole, and one for each domain.
class ExamTrendChart final : public Chart {
    Q_OBJECT
public:
    explicit ExamTrendChart(QWidget *parent = nullptr);
    /// Oldest first, all of one exam.
    void setScores(const QString &exam, const std::vector<study::ExamScore> &scores);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QString said(int index) const override;
    [[nodiscard]] QRectF spot(int index, const QRectF &area) const override;
    [[nodiscard]] qreal areaHeight(qreal) const override;
    void paintArea(QPainter &painter, const QRectF &area) const override;

private:
    struct Line {
        std::string domain; ///< empty: the whole
        std::vector<std::optional<int>> percents; ///< of each exam; none: it did not ask for the domain
    };
    [[nodiscard]] QString nameOf(const Line &line) const;
    void paintLine(QPainter &painter, const Line &line, const QRectF &plot) const;

    QString m_exam;
    int m_exams = 0;
    std::vector<Line> m_lines;
};

} // namespace trustwalk::quiz_page
