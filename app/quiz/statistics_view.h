#pragma once

#include "app/quiz/day_charts.h"
#include "app/quiz/rate_charts.h"
#include "app/quiz/readiness_chart.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;
class QLabel;

namespace trustwalk::quiz_page {

/// How learning goes, drawn: readiness, what comes, every day, retention, calls that are mixed up.
class StatisticsView final : public QScrollArea {
    Q_OBJECT
public:
    explicit StatisticsView(Practice *practice, QWidget *parent = nullptr);
    void setLook(const Look &look);
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void arrange();

    Practice *m_practice;
    QWidget *m_content;
    QVBoxLayout *m_page, *m_leftColumn, *m_rightColumn;
    QBoxLayout *m_columns;
    QLabel *m_title, *m_words;
    ReadinessChart *m_readiness;
    ForecastChart *m_forecast;
    CalendarChart *m_calendar;
    RetentionChart *m_retention;
    ConfusionChart *m_confusion;
    Look m_look;
};

} // namespace trustwalk::quiz_page
