#pragma once

#include "app/quiz/chart.h"
#include "core/study/statistics.h"

#include <map>
#include <vector>

namespace trustwalk::quiz_page {

/// How many questions come on each of the next days.
class ForecastChart final : public Chart {
    Q_OBJECT
public:
    explicit ForecastChart(QWidget *parent = nullptr);
    void setFigures(const std::vector<int> &days, study::StudyDay today);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QString said(int index) const override;
    [[nodiscard]] QRectF spot(int index, const QRectF &area) const override;
    [[nodiscard]] qreal areaHeight(qreal) const override;
    void paintArea(QPainter &painter, const QRectF &area) const override;

private:
    std::vector<int> m_days;
    study::StudyDay m_today {};
};

/// Every day of the last half year, darker the more was answered.
class CalendarChart final : public Chart {
    Q_OBJECT
public:
    explicit CalendarChart(QWidget *parent = nullptr);
    void setFigures(const std::map<study::StudyDay, study::DayOfAnswers> &days, study::StudyDay today);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QString said(int index) const override;
    [[nodiscard]] QRectF spot(int index, const QRectF &area) const override;
    [[nodiscard]] qreal areaHeight(qreal width) const override;
    void paintArea(QPainter &painter, const QRectF &area) const override;

private:
    [[nodiscard]] study::StudyDay dayAt(int index) const;
    [[nodiscard]] qreal cell(qreal width) const;
    std::map<study::StudyDay, study::DayOfAnswers> m_days;
    study::StudyDay m_today {}, m_first {}; ///< m_first: a Monday
};

} // namespace trustwalk::quiz_page
