#pragma once

#include "app/quiz/chart.h"
#include "core/study/statistics.h"

#include <vector>

namespace trustwalk::quiz_page {

/// What was still known of what had been learned, week by week, beside what is aimed at.
class RetentionChart final : public Chart {
    Q_OBJECT
public:
    explicit RetentionChart(QWidget *parent = nullptr);
    void setFigures(const std::vector<study::WeekOfRetention> &weeks, double aim);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_weeks.size()); }
    [[nodiscard]] QString said(int index) const override;
    [[nodiscard]] QRectF spot(int index, const QRectF &area) const override;
    [[nodiscard]] qreal areaHeight(qreal) const override;
    void paintArea(QPainter &painter, const QRectF &area) const override;

private:
    [[nodiscard]] QPointF pointAt(int index, const QRectF &area) const;
    std::vector<study::WeekOfRetention> m_weeks;
    double m_aim = 0.9;
};

/// Which of the five calls was taken for which.
class ConfusionChart final : public Chart {
    Q_OBJECT
public:
    explicit ConfusionChart(QWidget *parent = nullptr);
    void setFigures(const study::Confusion &confusion);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QString said(int index) const override;
    [[nodiscard]] QRectF spot(int index, const QRectF &area) const override;
    [[nodiscard]] qreal areaHeight(qreal) const override;
    void paintArea(QPainter &painter, const QRectF &area) const override;
    [[nodiscard]] int rowStep() const override { return size(); }

private:
    [[nodiscard]] int size() const { return static_cast<int>(m_confusion.labels.size()); }
    [[nodiscard]] qreal labelWidth() const;
    study::Confusion m_confusion;
};

} // namespace trustwalk::quiz_page
