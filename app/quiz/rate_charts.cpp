#include "app/quiz/rate_charts.h"
#include "app/quiz/day_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

RetentionChart::RetentionChart(QWidget *parent) : Chart("retention", parent) {}

void RetentionChart::setFigures(const std::vector<study::WeekOfRetention> &weeks, double aim)
{
    constexpr std::size_t most = 26;
    m_weeks = weeks;
    if (m_weeks.size() > most)
        m_weeks.erase(m_weeks.begin(), m_weeks.end() - most);
    m_aim = aim;
    refresh();
}

QString RetentionChart::title() const
{
    return look().words().say("QuizCharts", "Retention");
}

QString RetentionChart::subtitle() const
{
    return look().words().say("QuizCharts", "Of what had been learned, so much was still known; aimed at: %1").arg(percent(m_aim));
}

QString RetentionChart::emptyWords() const
{
    return look().words().say("QuizCharts",
                              "Nothing has come back from a longer pause yet. The first figure stands here after the first reviews.");
}

QString RetentionChart::said(int index) const
{
    const study::WeekOfRetention &week = m_weeks[static_cast<std::size_t>(index)];
    return look()
        .words()
        .say("QuizCharts", "Week of %1: %2, %3 of %4 known")
        .arg(shortDate(week.monday, look().language), percent(week.retention()))
        .arg(week.passed)
        .arg(week.passed + week.failed);
}

qreal RetentionChart::areaHeight(qreal) const
{
    return look().px(150);
}

/// From half to all: below a half the scale says enough by its lower end.
QPointF RetentionChart::pointAt(int index, const QRectF &area) const
{
    const QRectF plot = area.adjusted(look().px(44), look().px(8), -look().px(12), -look().px(24));
    const auto high = [&](double part) { return plot.bottom() - plot.height() * (std::clamp(part, 0.5, 1.0) - 0.5) * 2; };
    const qreal x = count() < 2 ? plot.center().x() : plot.left() + plot.width() * index / (count() - 1);
    return {x, high(index < 0 ? m_aim : m_weeks[static_cast<std::size_t>(index)].retention())};
}

QRectF RetentionChart::spot(int index, const QRectF &area) const
{
    const QPointF at = pointAt(index, area);
    return {at.x() - 5, at.y() - 5, 10, 10};
}

void RetentionChart::paintArea(QPainter &painter, const QRectF &area) const
{
    const ui::Palette &palette = look().palette();
    painter.setFont(look().sans(12));
    for (const double part : {0.5, 0.75, 1.0}) {
        const qreal y = area.bottom() - look().px(24) - (area.height() - look().px(32)) * (part - 0.5) * 2;
        painter.setPen(QPen(palette.line, 1));
        painter.drawLine(QPointF(area.left() + look().px(44), y), QPointF(area.right(), y));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(area.left(), y - 10, look().px(40), 20), Qt::AlignLeft | Qt::AlignVCenter, percent(part));
    }
    QPen aim(palette.muted, 1.5, Qt::CustomDashLine);
    aim.setDashPattern({4, 3});
    painter.setPen(aim);
    const qreal y = pointAt(-1, area).y();
    painter.drawLine(QPointF(area.left() + look().px(44), y), QPointF(area.right(), y));
    QPolygonF line;
    for (int i = 0; i < count(); ++i)
        line << pointAt(i, area);
    painter.setPen(QPen(palette.text, 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (int i = 0; i < count(); ++i) {
        painter.setPen(QPen(palette.text, 2));
        painter.setBrush(palette.surface);
        painter.drawEllipse(pointAt(i, area), 3.5, 3.5);
    }
    painter.setPen(palette.muted);
    const QRectF words(area.left() + look().px(44), area.bottom() - look().px(20), area.width() - look().px(44), look().px(20));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shortDate(m_weeks.front().monday, look().language));
    if (count() > 1)
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, shortDate(m_weeks.back().monday, look().language));
}

ConfusionChart::ConfusionChart(QWidget *parent) : Chart("confusion", parent) {}

void ConfusionChart::setFigures(const study::Confusion &confusion)
{
    m_confusion = confusion;
    refresh();
}

QString ConfusionChart::title() const
{
    return look().words().say("QuizCharts", "Which call was taken for which");
}

QString ConfusionChart::subtitle() const
{
    const text::Translation &t = look().words();
    const auto pairs = study::confusedPairs(m_confusion);
    if (pairs.empty())
        return t.say("QuizCharts", "None of the five is mixed up with another");
    const auto &labels = m_confusion.labels;
    return t.say("QuizCharts", "Most often: %1 for %2")
        .arg(QString::fromStdString(labels[pairs.front().chosen]), QString::fromStdString(labels[pairs.front().right]));
}

QString ConfusionChart::emptyWords() const
{
    return look().words().say("QuizCharts", "No question that sets one call against another has been answered yet.");
}

int ConfusionChart::count() const
{
    return std::any_of(m_confusion.counts.begin(), m_confusion.counts.end(), [](int n) { return n > 0; }) ? size() * size() : 0;
}

QString ConfusionChart::said(int index) const
{
    const auto right = static_cast<std::size_t>(index / size()), chosen = static_cast<std::size_t>(index % size());
    const text::Translation &t = look().words();
    const int answers = m_confusion.count(right, chosen);
    const QString times = t.say("QuizCharts", "%n time(s)", nullptr, answers);
    return right == chosen
               ? t.say("QuizCharts", "%1 known: %2").arg(QString::fromStdString(m_confusion.labels[right]), times)
               : t.say("QuizCharts", "%1 taken for %2: %3")
                     .arg(QString::fromStdString(m_confusion.labels[chosen]), QString::fromStdString(m_confusion.labels[right]), times);
}

qreal ConfusionChart::labelWidth() const
{
    qreal width = 0;
    for (const std::string &label : m_confusion.labels)
        width = std::max(width, QFontMetricsF(look().sans(13)).horizontalAdvance(QString::fromStdString(label)));
    return std::ceil(width) + look().px(34);
}

qreal ConfusionChart::areaHeight(qreal) const
{
    return look().px(34) + size() * look().px(36) + look().px(26);
}

QRectF ConfusionChart::spot(int index, const QRectF &area) const
{
    const qreal side = std::min<qreal>((area.width() - labelWidth()) / size(), look().px(64)), row = look().px(36);
    return {area.left() + labelWidth() + (index % size()) * side, area.top() + look().px(34) + (index / size()) * row, side - 4, row - 4};
}

/// Rows are what was right, columns what was chosen; both bear the calls' numbers, which the rows explain.
void ConfusionChart::paintArea(QPainter &painter, const QRectF &area) const
{
    const ui::Palette &palette = look().palette();
    const text::Translation &t = look().words();
    const int most = std::max(1, *std::max_element(m_confusion.counts.begin(), m_confusion.counts.end()));
    painter.setFont(look().sans(13));
    painter.setPen(palette.muted);
    painter.drawText(QRectF(area.left(), area.top(), labelWidth(), look().px(28)), Qt::AlignLeft | Qt::AlignVCenter,
                     t.say("QuizCharts", "right"));
    for (int i = 0; i < size(); ++i) {
        const QRectF top = spot(i, area), left = spot(i * size(), area);
        painter.setPen(palette.muted);
        painter.setFont(look().sans(13, ui::Weight::SemiBold));
        painter.drawText(QRectF(top.left(), area.top(), top.width(), look().px(28)), Qt::AlignCenter, QString::number(i + 1));
        painter.drawText(QRectF(area.left(), left.top(), look().px(20), left.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(i + 1));
        painter.setPen(palette.text);
        painter.setFont(look().sans(13));
        painter.drawText(QRectF(area.left() + look().px(20), left.top(), labelWidth() - look().px(20), left.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::fromStdString(m_confusion.labels[static_cast<std::size_t>(i)]));
    }
    for (int i = 0; i < size() * size(); ++i) {
        const QRectF box = spot(i, area);
        const int n = m_confusion.counts[static_cast<std::size_t>(i)];
        const bool known = i / size() == i % size();
        const qreal strength = n == 0 ? 0 : 0.15 + 0.8 * n / most;
        painter.setPen(known ? QPen(palette.edge, 1.25) : QPen(Qt::NoPen));
        painter.setBrush(n == 0 ? palette.sunk : shade(strength));
        painter.drawRoundedRect(box, 3, 3);
        if (n == 0)
            continue;
        painter.setFont(look().sans(14, ui::Weight::SemiBold));
        painter.setPen(strength > 0.5 ? palette.surface : palette.text);
        painter.drawText(box, Qt::AlignCenter, QString::number(n));
    }
    painter.setFont(look().sans(13));
    painter.setPen(palette.muted);
    const QRectF last = spot(size() * size() - 1, area), first = spot(size() * (size() - 1), area);
    painter.drawText(QRectF(first.left(), last.bottom() + look().px(4), last.right() - first.left(), look().px(20)), Qt::AlignCenter,
                     t.say("QuizCharts", "chosen"));
}

} // namespace trustwalk::quiz_page
