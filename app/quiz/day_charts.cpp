#include "app/quiz/day_charts.h"
#include "app/quiz/day_words.h"
#include "app/quiz/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trustwalk::quiz_page {

namespace {

constexpr int calendarWeeks = 26;
constexpr qreal cellGap = 3;

} // namespace

ForecastChart::ForecastChart(QWidget *parent) : Chart("forecast", parent) {}

void ForecastChart::setFigures(const std::vector<int> &days, study::StudyDay today)
{
    m_days = days;
    m_today = today;
    refresh();
}

QString ForecastChart::title() const
{
    return look().words().say("QuizCharts", "What comes");
}

QString ForecastChart::subtitle() const
{
    const int sum = std::accumulate(m_days.begin(), m_days.end(), 0);
    return look().words().say("QuizCharts", "%n question(s) in the next 30 days, as it stands now", nullptr, sum);
}

QString ForecastChart::emptyWords() const
{
    return look().words().say("QuizCharts", "Nothing is planned yet: questions that were answered come again here.");
}

int ForecastChart::count() const
{
    return std::any_of(m_days.begin(), m_days.end(), [](int n) { return n > 0; }) ? static_cast<int>(m_days.size()) : 0;
}

QString ForecastChart::said(int index) const
{
    const text::Translation &t = look().words();
    const QString day = index == 0 ? dayWords(0, t) : shortDate(m_today + std::chrono::days(index), look().language);
    const int questions = m_days[static_cast<std::size_t>(index)];
    return t.say("QuizCharts", "%1: %2").arg(day, t.say("QuizCharts", "%n question(s)", nullptr, questions));
}

qreal ForecastChart::areaHeight(qreal) const
{
    return look().px(150);
}

QRectF ForecastChart::spot(int index, const QRectF &area) const
{
    const qreal step = area.width() / static_cast<qreal>(m_days.size()), base = area.bottom() - look().px(22);
    const int most = std::max(1, *std::max_element(m_days.begin(), m_days.end()));
    const qreal full = base - area.top() - look().px(18);
    const qreal high = m_days[static_cast<std::size_t>(index)] * full / most;
    return {area.left() + index * step + step * 0.14, base - std::max<qreal>(high, 1), step * 0.72, std::max<qreal>(high, 1)};
}

void ForecastChart::paintArea(QPainter &painter, const QRectF &area) const
{
    const ui::Palette &palette = look().palette();
    const QFont small = look().sans(12);
    const int most = *std::max_element(m_days.begin(), m_days.end());
    painter.setFont(small);
    bool saidMost = false;
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i) {
        const QRectF bar = spot(i, area);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == 0 ? palette.text : shade(0.45));
        painter.drawRoundedRect(bar, 1.5, 1.5);
        const bool names = m_days[static_cast<std::size_t>(i)] == most && !saidMost;
        if (names || (i == 0 && m_days[0] > 0)) { // the highest bar and today's say how many
            painter.setPen(palette.text);
            painter.drawText(QRectF(bar.center().x() - 30, bar.top() - look().px(18), 60, look().px(17)), Qt::AlignCenter,
                             QString::number(m_days[static_cast<std::size_t>(i)]));
            saidMost = saidMost || names;
        }
    }
    const qreal base = area.bottom() - look().px(20);
    painter.setPen(palette.muted);
    for (int i = 0; i < static_cast<int>(m_days.size()); i += 7) {
        const QString words = i == 0 ? dayWords(0, look().words()) : shortDate(m_today + std::chrono::days(i), look().language);
        const qreal x = spot(i, area).left();
        if (x + QFontMetricsF(small).horizontalAdvance(words) <= area.right())
            painter.drawText(QRectF(x, base, area.right() - x, look().px(20)), Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

CalendarChart::CalendarChart(QWidget *parent) : Chart("calendar", parent) {}

void CalendarChart::setFigures(const std::map<study::StudyDay, study::DayOfAnswers> &days, study::StudyDay today)
{
    m_days = days;
    m_today = today;
    const int weekday = dateOf(today).dayOfWeek() - 1; // 0: Monday
    m_first = today - std::chrono::days(weekday + 7 * (calendarWeeks - 1));
    refresh();
}

QString CalendarChart::title() const
{
    return look().words().say("QuizCharts", "Every day");
}

QString CalendarChart::subtitle() const
{
    const int streak = study::streak(m_days, m_today);
    return streak > 1 ? look().words().say("QuizCharts", "%n days in a row", nullptr, streak)
                      : look().words().say("QuizCharts", "The last 26 weeks; darker: more answers");
}

QString CalendarChart::emptyWords() const
{
    return look().words().say("QuizCharts", "The first answer puts the first mark here.");
}

int CalendarChart::count() const
{
    return m_days.empty() ? 0 : static_cast<int>((m_today - m_first).count()) + 1;
}

study::StudyDay CalendarChart::dayAt(int index) const
{
    return m_first + std::chrono::days(index);
}

QString CalendarChart::said(int index) const
{
    const text::Translation &t = look().words();
    const auto found = m_days.find(dayAt(index));
    const QString day = shortDate(dayAt(index), look().language);
    if (found == m_days.end())
        return t.say("QuizCharts", "%1: nothing").arg(day);
    return t.say("QuizCharts", "%1: %2")
        .arg(day, t.say("QuizCharts", "%n answer(s)", nullptr, found->second.answers())
                      + t.say("QuizCharts", ", %1 right").arg(found->second.right));
}

qreal CalendarChart::cell(qreal width) const
{
    return std::min<qreal>((width - look().px(34)) / calendarWeeks, look().px(28));
}

qreal CalendarChart::areaHeight(qreal width) const
{
    return 7 * cell(width) + look().px(24);
}

QRectF CalendarChart::spot(int index, const QRectF &area) const
{
    const qreal side = cell(area.width());
    return {area.left() + look().px(34) + (index / 7) * side, area.top() + look().px(22) + (index % 7) * side, side - cellGap,
            side - cellGap};
}

void CalendarChart::paintArea(QPainter &painter, const QRectF &area) const
{
    const ui::Palette &palette = look().palette();
    int most = 1;
    for (const auto &[day, answers] : m_days)
        if (day >= m_first)
            most = std::max(most, answers.answers());
    painter.setFont(look().sans(12));
    int month = 0;
    for (int i = 0; i < count(); ++i) {
        const QRectF box = spot(i, area);
        const auto found = m_days.find(dayAt(i));
        const int answers = found == m_days.end() ? 0 : found->second.answers();
        painter.setPen(dayAt(i) == m_today ? QPen(palette.text, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(answers == 0 ? palette.sunk : shade(0.2 + 0.75 * std::sqrt(static_cast<double>(answers) / most)));
        painter.drawRoundedRect(box, 2.5, 2.5);
        const QDate date = dateOf(dayAt(i));
        if (i % 7 == 0 && date.month() != month) {
            // A month that begins in the next columns would be written over.
            if (month != 0 || date.day() <= 14) {
                painter.setPen(palette.muted);
                painter.drawText(QRectF(box.left(), area.top(), look().px(60), look().px(18)), Qt::AlignLeft | Qt::AlignVCenter,
                                 localeOf(look().language).standaloneMonthName(date.month(), QLocale::ShortFormat));
            }
            month = date.month();
        }
    }
    painter.setPen(palette.muted);
    for (const int day : {0, 2, 4}) // Monday, Wednesday, Friday
        painter.drawText(
            QRectF(area.left(), area.top() + look().px(22) + day * cell(area.width()), look().px(32), cell(area.width()) - cellGap),
            Qt::AlignLeft | Qt::AlignVCenter, localeOf(look().language).standaloneDayName(day + 1, QLocale::ShortFormat).left(3));
}

} // namespace trustwalk::quiz_page
