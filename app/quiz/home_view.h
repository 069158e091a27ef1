#pragma once

#include "app/quiz/browse_panel.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace trustwalk::quiz_page {

class ActionButton;
class DateField;
class ForecastChart;
class ReadinessChart;
class Segments;
class WaysRow;

/// The first of the page: what is due today, what was sure and wrong, how ready one is for the exam, and the bank to choose from.
class HomeView final : public QScrollArea {
    Q_OBJECT
public:
    explicit HomeView(Practice *practice, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh(); ///< figures of now
    [[nodiscard]] BrowsePanel *browse() const { return m_browse; }
    [[nodiscard]] WaysRow *ways() const { return m_ways; }
    void focusFirst();

Q_SIGNALS:
    void reviewRequested();
    void learnRequested(const QString &title, const std::vector<trustwalk::quiz_page::QuestionPtr> &questions, int first);
    void faultMet(const trustwalk::progress::Fault &fault);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fill();
    void fillToday();
    void fillWrong();
    void fillGoal();
    void saveGoal();
    void arrange();
    [[nodiscard]] std::vector<QuestionPtr> fresh() const;

    Practice *m_practice;
    Practice::Today m_today;
    QWidget *m_content, *m_left, *m_todayCard, *m_goalCard;
    QBoxLayout *m_columns;
    QLabel *m_number, *m_todayWords, *m_wrongTitle, *m_goalTitle, *m_dateLabel, *m_budgetLabel;
    ActionButton *m_start;
    ForecastChart *m_forecast;
    QWidget *m_wrong = nullptr;
    QVBoxLayout *m_wrongPlace;
    WaysRow *m_ways;
    Segments *m_exam;
    DateField *m_date;
    QSpinBox *m_budget;
    ReadinessChart *m_readiness;
    BrowsePanel *m_browse;
    Look m_look;
    bool m_filling = false;
};

} // namespace trustwalk::quiz_page
