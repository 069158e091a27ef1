#include "app/quiz/home_view.h"

#include "app/quiz/date_field.h"
#include "app/quiz/day_charts.h"
#include "app/quiz/day_words.h"
#include "app/quiz/readiness_chart.h"
#include "app/quiz/row_button.h"
#include "app/quiz/segments.h"
#include "app/quiz/ways_row.h"
#include "app/quiz/words.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr int forecastDays = 30, mostWrong = 4, farAway = 90;
constexpr std::array<std::string_view, 4> exams {"", "SAA-C03", "DVA-C02", "SCS-C03"};

} // namespace

HomeView::HomeView(Practice *practice, QWidget *parent)
    : QScrollArea(parent), m_practice(practice), m_content(new QWidget), m_left(new QWidget(m_content)), m_todayCard(new QWidget(m_left)),
      m_goalCard(new QWidget(m_left)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_content)), m_number(new QLabel(m_todayCard)),
      m_todayWords(new QLabel(m_todayCard)), m_wrongTitle(new QLabel(m_left)), m_goalTitle(new QLabel(m_goalCard)),
      m_dateLabel(new QLabel(m_goalCard)), m_budgetLabel(new QLabel(m_goalCard)), m_start(new ActionButton(m_todayCard)),
      m_forecast(new ForecastChart(m_left)), m_wrongPlace(new QVBoxLayout), m_ways(new WaysRow(m_left)),
      m_exam(new Segments(static_cast<int>(exams.size()), m_goalCard)), m_date(new DateField(m_goalCard)),
      m_budget(new QSpinBox(m_goalCard)), m_readiness(new ReadinessChart(m_left)), m_browse(new BrowsePanel(practice, m_content))
{
    setObjectName(QStringLiteral("quizHome"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    layOut();
    setWidget(m_content);
    connect(m_start, &ActionButton::clicked, this, [this] {
        if (!m_today.queue.empty())
            Q_EMIT reviewRequested();
        else
            Q_EMIT learnRequested(m_look.words().say("Quiz", "New questions"), fresh(), 0);
    });
    connect(m_browse, &BrowsePanel::learnRequested, this, &HomeView::learnRequested);
    connect(m_exam, &Segments::picked, this, &HomeView::saveGoal);
    connect(m_date, &DateField::dateChanged, this, &HomeView::saveGoal);
    connect(m_budget, &QSpinBox::valueChanged, this, &HomeView::saveGoal);
}

void HomeView::layOut()
{
    for (QLabel *label : {m_number, m_todayWords, m_wrongTitle, m_goalTitle, m_dateLabel, m_budgetLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_todayWords);
    }
    m_todayCard->setObjectName(QStringLiteral("todayCard"));
    m_goalCard->setObjectName(QStringLiteral("goalCard"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setStrong(true);
    m_exam->setObjectName(QStringLiteral("exam"));
    m_date->setObjectName(QStringLiteral("examDate"));
    m_budget->setObjectName(QStringLiteral("budget"));
    for (QWidget *card : {m_todayCard, m_goalCard})
        card->setAttribute(Qt::WA_StyledBackground);
    auto *today = new QVBoxLayout(m_todayCard);
    today->setContentsMargins(24, 20, 24, 20);
    today->setSpacing(8);
    today->addWidget(m_number);
    today->addWidget(m_todayWords);
    today->addWidget(m_start, 0, Qt::AlignLeft);
    m_budget->setRange(1, 500);
    m_budget->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(8);
    fields->addRow(m_dateLabel, m_date);
    fields->addRow(m_budgetLabel, m_budget);
    auto *goal = new QVBoxLayout(m_goalCard);
    goal->setContentsMargins(24, 18, 24, 18);
    goal->setSpacing(10);
    goal->addWidget(m_goalTitle);
    goal->addWidget(m_exam);
    goal->addLayout(fields);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(16);
    left->addWidget(m_todayCard);
    left->addWidget(m_ways);
    left->addWidget(m_wrongTitle);
    left->addLayout(m_wrongPlace);
    left->addWidget(m_readiness);
    left->addWidget(m_goalCard);
    left->addWidget(m_forecast);
    left->addStretch(1);
    m_columns->addWidget(m_left, 10);
    m_columns->addWidget(m_browse, 12);
}

void HomeView::setLook(const Look &look)
{
    m_look = look;
    m_start->setLook(look);
    m_ways->setLook(look);
    m_forecast->setLook(look);
    m_readiness->setLook(look);
    m_browse->setLook(look);
    const ui::Palette &palette = look.palette();
    m_content->setObjectName(QStringLiteral("homeContent"));
    m_content->setStyleSheet(
        QStringLiteral("#homeContent { background: %1; } #todayCard, #goalCard { background: %2; border: 1px solid %3; "
                       "border-radius: 8px; } QLabel { color: %4; } QAbstractSpinBox { background: %2; color: %4; "
                       "border: 1px solid %5; border-radius: 5px; padding: 6px 11px; } "
                       "QAbstractSpinBox:focus { border: 2px solid %4; padding: 5px 10px; } "
                       "QAbstractSpinBox:disabled { color: %6; border-color: %3; } "
                       "QDateEdit::drop-down { border: none; width: 30px; }")
            .arg(palette.background.name(), palette.surface.name(), palette.line.name(), palette.text.name(), palette.edge.name(),
                 palette.muted.name()));
    fill();
    arrange();
}

void HomeView::refresh()
{
    m_browse->refresh();
    m_ways->refresh();
    fill();
}

void HomeView::fill()
{
    m_today = m_practice->today();
    fillToday();
    fillWrong();
    fillGoal();
    std::vector<study::CardState> cards;
    for (const QuestionPtr &question : m_practice->questions())
        cards.push_back(m_practice->card(*question));
    m_forecast->setFigures(study::dueForecast(cards, m_practice->now().day, forecastDays), m_practice->now().day);
}

void HomeView::fillToday()
{
    const text::Translation &t = m_look.words();
    m_number->setFont(m_look.sans(30, ui::Weight::Bold));
    m_todayWords->setFont(m_look.sans(15));
    m_todayWords->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().muted.name()));
    const int all = static_cast<int>(m_today.queue.size());
    if (all > 0) {
        m_number->setText(t.say("Quiz", "%n question(s) today", nullptr, all));
        QStringList parts;
        if (m_today.sureAndWrong > 0)
            parts << t.say("Quiz", "%n sure and wrong come(s) first", nullptr, m_today.sureAndWrong);
        if (m_today.due > 0)
            parts << t.say("Quiz", "%n due", nullptr, m_today.due);
        if (m_today.fresh > 0)
            parts << t.say("Quiz", "%n from the daily plan", nullptr, m_today.fresh);
        if (m_today.answered > 0)
            parts << t.say("Quiz", "%n answered already", nullptr, m_today.answered);
        m_todayWords->setText(parts.join(QStringLiteral(" \u00B7 ")));
        m_start->setWords(t.say("Quiz", "Begin"), t.say("Quiz", "Space"));
    } else {
        m_number->setText(t.say("Quiz", "Nothing is due today."));
        m_todayWords->setText(
            m_today.next ? t.say("Quiz", "Next: %1, %2")
                               .arg(dayWords(m_today.next->first, t), t.say("Quiz", "%n question(s)", nullptr, m_today.next->second))
                         : t.say("Quiz", "What you answer comes again when you are about to forget it."));
        m_start->setWords(t.say("Quiz", "Learn something new"), t.say("Quiz", "Space"));
    }
    m_start->setEnabled(all > 0 || !fresh().empty());
}

std::vector<QuestionPtr> HomeView::fresh() const
{
    std::vector<QuestionPtr> fresh;
    for (const QuestionPtr &question : m_practice->questions())
        if (m_practice->card(*question).isNew())
            fresh.push_back(question);
    return fresh;
}

/// Where the learner was sure of something wrong: the most to gain.
void HomeView::fillWrong()
{
    const text::Translation &t = m_look.words();
    delete m_wrong;
    m_wrong = new QWidget(m_left);
    auto *layout = new QVBoxLayout(m_wrong);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    std::vector<QuestionPtr> wrong;
    for (const QuestionPtr &question : m_practice->questions())
        if (m_practice->card(*question).sureAndWrong)
            wrong.push_back(question);
    const QString title = t.say("Quiz", "Sure and wrong");
    for (int i = 0; i < static_cast<int>(wrong.size()) && i < mostWrong; ++i) {
        auto *row = new RowButton(m_wrong);
        row->setObjectName(QStringLiteral("wrong"));
        row->setLook(m_look);
        const quiz::Question &question = *wrong[static_cast<std::size_t>(i)];
        row->setWords({plainText(m_look.first(question.stem)).simplified(), topicName(question.topic, t), {}, 2});
        connect(row, &RowButton::clicked, this, [this, title, wrong, i] { Q_EMIT learnRequested(title, wrong, i); });
        layout->addWidget(row);
    }
    m_wrongPlace->addWidget(m_wrong);
    m_wrong->setVisible(!wrong.empty());
    m_wrongTitle->setVisible(!wrong.empty());
    const int all = static_cast<int>(wrong.size());
    m_wrongTitle->setText(t.say("Quiz", "%1: %n question(s)", nullptr, all).arg(title));
    m_wrongTitle->setFont(m_look.sans(16, ui::Weight::SemiBold));
}

void HomeView::fillGoal()
{
    const text::Translation &t = m_look.words();
    m_filling = true;
    const progress::Store *store = m_practice->store();
    const progress::Goal goal = store != nullptr ? store->goal() : progress::Goal {};
    const study::StudyDay today = m_practice->now().day;
    m_goalTitle->setText(t.say("Quiz", "What you work towards"));
    m_goalTitle->setFont(m_look.sans(16, ui::Weight::SemiBold));
    const std::pair<QLabel *, QString> labels[]
        = {{m_dateLabel, t.say("Quiz", "Exam date")}, {m_budgetLabel, t.say("Quiz", "Answers a day")}};
    for (const auto &[label, words] : labels) {
        label->setText(words);
        label->setFont(m_look.sans(14));
    }
    std::vector<Segments::Words> words;
    for (std::size_t i = 0; i < exams.size(); ++i) {
        words.push_back({{}, exams[i].empty() ? t.say("Quiz", "no exam") : QString::fromUtf8(exams[i]), {}});
        if (exams[i] == goal.exam)
            m_exam->setChosen(static_cast<int>(i));
    }
    m_exam->setLook(m_look);
    m_exam->setWords(t.say("Quiz", "Exam"), words);
    m_date->setLook(m_look);
    m_date->setLocale(localeOf(m_look.language));
    m_date->setDisplayFormat(m_look.language == ui::Language::Japanese ? QStringLiteral("yyyy\u5E74M\u6708d\u65E5")
                                                                       : QStringLiteral("d MMMM yyyy"));
    m_date->setMinimumDate(dateOf(today));
    m_date->setDate(dateOf(goal.examDay.value_or(today + std::chrono::days(farAway))));
    m_date->setEnabled(!goal.exam.empty());
    m_date->setAccessibleName(m_dateLabel->text());
    m_budget->setValue(goal.dailyBudget);
    m_budget->setAccessibleName(m_budgetLabel->text());
    const bool writes = store != nullptr && store->keeping() != progress::Keeping::ReadOnly;
    m_exam->setEnabled(writes);
    m_budget->setEnabled(writes);
    m_date->setEnabled(writes && !goal.exam.empty());
    m_budget->setFont(m_look.sans(14));
    const int days = goal.examDay ? static_cast<int>((*goal.examDay - today).count()) : 0;
    m_readiness->setFigures(m_practice->readiness(), m_practice->overallReadiness(), m_practice->plannedReadiness(), days);
    m_filling = false;
}

void HomeView::saveGoal()
{
    if (m_filling || m_practice->store() == nullptr)
        return;
    progress::Goal goal = m_practice->store()->goal();
    goal.exam = m_exam->chosen() < 0 ? std::string_view() : exams[static_cast<std::size_t>(m_exam->chosen())];
    goal.examDay = goal.exam.empty() ? std::nullopt : std::optional(studyDayOf(m_date->date()));
    goal.dailyBudget = m_budget->value();
    if (const auto fault = m_practice->setGoal(goal))
        Q_EMIT faultMet(*fault);
    fill();
}

/// Two columns where there is room, else one.
void HomeView::arrange()
{
    const bool wide = width() >= m_look.px(980);
    const int side = width() < m_look.px(1300) ? 24 : std::max(40, (width() - m_look.px(1500)) / 2);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? 40 : 24);
    m_columns->setContentsMargins(side, 28, side, 28);
    m_columns->setStretch(0, wide ? 10 : 0);
    m_columns->setStretch(1, wide ? 12 : 1);
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void HomeView::focusFirst()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void HomeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_start->isEnabled())
        m_start->click();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace trustwalk::quiz_page
