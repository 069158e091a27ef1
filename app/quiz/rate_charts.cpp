#include "app/quiz/rate_charts.h"
#include "app/quiz/day_words.h"
#include "app/quiz/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

ReadinessChart::ReadinessChart(QWidget *parent) : Chart("readiness", parent) {}

void ReadinessChart::setFigures(const std::vector<Practice::DomainReadiness> &domains, std::optional<double> overall,
                                std::optional<double> planned, int days)
{
    m_domains.clear();
    for (const Practice::DomainReadiness &domain : domains)
        if (domain.questions > 0)
            m_domains.push_back(domain);
    m_overall = overall;
    m_planned = planned;
    m_days = days;
    refresh();
}

QString ReadinessChart::title() const
{
    const text::Translation &t = look().words();
    return m_overall ? t.say("QuizCharts", "Readiness: %1").arg(percent(*m_overall)) : t.say("QuizCharts", "Readiness");
}

QString ReadinessChart::subtitle() const
{
    const text::Translation &t = look().words();
    if (m_days <= 0)
        return t.say("QuizCharts", "The share of the questions that you would know today");
    return m_planned
               ? t.say("QuizCharts", "On the exam\u2019s day, %1; with the daily plan: %2").arg(dayWords(m_days, t), percent(*m_planned))
               : t.say("QuizCharts", "On the exam\u2019s day, %1").arg(dayWords(m_days, t));
}

QString ReadinessChart::emptyWords() const
{
    return look().words().say("QuizCharts", "The bank has no questions of this exam.");
}

QString ReadinessChart::said(int index) const
{
    const text::Translation &t = look().words();
    const Practice::DomainReadiness &domain = m_domains[static_cast<std::size_t>(index)];
    return t.say("QuizCharts", "%1 %2: %3, %4 of %5 questions answered")
        .arg(examName(domain.domain), domainName(domain.domain, t), percent(domain.readiness.value_or(0)))
        .arg(domain.known)
        .arg(domain.questions);
}

qreal ReadinessChart::areaHeight(qreal) const
{
    return static_cast<qreal>(m_domains.size()) * look().px(46);
}

QRectF ReadinessChart::spot(int index, const QRectF &area) const
{
    const qreal row = look().px(46);
    return QRectF(area.left(), area.top() + index * row + look().px(23), area.width() - look().px(58), look().px(12));
}

/// The bar says how much would be known; the line below it how much has been seen at all.
void ReadinessChart::paintArea(QPainter &painter, const QRectF &area) const
{
    const ui::Palette &palette = look().palette();
    const text::Translation &t = look().words();
    for (int i = 0; i < count(); ++i) {
        const Practice::DomainReadiness &domain = m_domains[static_cast<std::size_t>(i)];
        const QRectF bar = spot(i, area);
        painter.setFont(look().sans(14));
        painter.setPen(palette.text);
        const QString name = examName(domain.domain) + QStringLiteral("  ") + domainName(domain.domain, t);
        painter.drawText(QRectF(area.left(), bar.top() - look().px(22), area.width() - look().px(70), look().px(20)),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, qRound(area.width() - look().px(70))));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(area.right() - look().px(70), bar.top() - look().px(22), look().px(70), look().px(20)),
                         Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(domain.known).arg(domain.questions));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.sunk);
        painter.drawRoundedRect(bar, 3, 3);
        const qreal seen = domain.questions == 0 ? 0 : static_cast<qreal>(domain.known) / domain.questions;
        painter.setBrush(shade(0.22));
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * seen, bar.height()), 3, 3);
        painter.setBrush(palette.text);
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * domain.readiness.value_or(0), bar.height()), 3, 3);
        painter.setFont(look().sans(14, ui::Weight::SemiBold));
        painter.setPen(palette.text);
        painter.drawText(QRectF(bar.right(), bar.top() - look().px(6), area.right() - bar.right(), bar.height() + look().px(12)),
                         Qt::AlignRight | Qt::AlignVCenter, percent(domain.readiness.value_or(0)));
    }
}

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
