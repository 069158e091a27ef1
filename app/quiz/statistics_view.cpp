#include "app/quiz/statistics_view.h"

#include "app/quiz/day_words.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr int forecastDays = 30;

} // namespace

StatisticsView::StatisticsView(Practice *practice, QWidget *parent)
    : QScrollArea(parent), m_practice(practice), m_content(new QWidget), m_page(new QVBoxLayout(m_content)), m_leftColumn(new QVBoxLayout),
      m_rightColumn(new QVBoxLayout), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_title(new QLabel(m_content)),
      m_words(new QLabel(m_content)), m_readiness(new ReadinessChart(m_content)), m_forecast(new ForecastChart(m_content)),
      m_calendar(new CalendarChart(m_content)), m_retention(new RetentionChart(m_content)), m_confusion(new ConfusionChart(m_content))
{
    setObjectName(QStringLiteral("statistics"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // the arrows scroll; Tab goes on to the charts
    setWidgetResizable(true);
    m_content->setObjectName(QStringLiteral("statisticsContent"));
    for (QLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_page->setSpacing(10);
    m_page->addWidget(m_title);
    m_page->addWidget(m_words);
    m_page->addSpacing(10);
    m_page->addLayout(m_columns);
    m_page->addStretch(1);
    m_columns->setSpacing(20);
    for (auto &[column, charts] : {std::pair<QVBoxLayout *, std::vector<QWidget *>> {m_leftColumn, {m_readiness, m_confusion}},
                                   {m_rightColumn, {m_calendar, m_forecast, m_retention}}}) {
        column->setSpacing(20);
        for (QWidget *chart : charts)
            column->addWidget(chart);
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    }
    setWidget(m_content);
}

void StatisticsView::setLook(const Look &look)
{
    m_look = look;
    const ui::Palette &palette = look.palette();
    m_content->setStyleSheet(QStringLiteral("#statisticsContent { background: %1; }").arg(palette.background.name()));
    m_title->setFont(look.sans(28, ui::Weight::Bold));
    m_title->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    m_words->setFont(look.sans(15));
    m_words->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    for (Chart *chart : {static_cast<Chart *>(m_readiness), static_cast<Chart *>(m_forecast), static_cast<Chart *>(m_calendar),
                         static_cast<Chart *>(m_retention), static_cast<Chart *>(m_confusion)})
        chart->setLook(look);
    fill();
    arrange();
}

void StatisticsView::refresh()
{
    fill();
    arrange();
}

void StatisticsView::fill()
{
    const text::Translation &t = m_look.words();
    const std::vector<study::Review> log = m_practice->log();
    const study::StudyDay today = m_practice->now().day;
    const progress::Store *store = m_practice->store();
    std::vector<study::CardState> cards;
    int seen = 0;
    for (const QuestionPtr &question : m_practice->questions()) {
        cards.push_back(m_practice->card(*question));
        seen += cards.back().isNew() ? 0 : 1;
    }
    m_title->setText(t.say("QuizCharts", "How learning goes"));
    setAccessibleName(m_title->text());
    const auto right = study::firstAnswerRight(log);
    QString words = t.say("QuizCharts", "%1 of %2 questions seen, %3 answers").arg(seen).arg(cards.size()).arg(log.size());
    if (right)
        words += t.say("QuizCharts", "; %1 of first answers were right").arg(percent(*right));
    m_words->setText(words);
    const int days = store != nullptr && store->goal().examDay ? static_cast<int>((*store->goal().examDay - today).count()) : 0;
    m_readiness->setFigures(m_practice->readiness(), m_practice->overallReadiness(), m_practice->plannedReadiness(), days);
    m_forecast->setFigures(study::dueForecast(cards, today, forecastDays), today);
    m_calendar->setFigures(study::calendar(log), today);
    m_retention->setFigures(study::trueRetention(log), store != nullptr ? store->rules().retention : study::Rules {}.retention);
    m_confusion->setFigures(m_practice->confusion());
}

void StatisticsView::arrange()
{
    const bool wide = width() >= m_look.px(1000);
    const int side = width() < m_look.px(1300) ? 24 : std::max(40, (width() - m_look.px(1560)) / 2);
    m_page->setContentsMargins(side, 28, side, 28);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void StatisticsView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace trustwalk::quiz_page
