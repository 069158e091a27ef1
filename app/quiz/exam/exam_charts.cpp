#include "app/quiz/exam/exam_charts.h"

#include "app/quiz/exam/exam_words.h"

#include <QPainter>

#include <algorithm>
#include <set>

namespace trustwalk::quiz_page {

namespace {

constexpr std::size_t mostExams = 12;
constexpr int rowHeight = 46, trendHeight = 54;

QString percentWords(int percent)
{
    return QString::number(percent) + u'%';
}

} // namespace

ExamScoreChart::ExamScoreChart(QWidget *parent) : Chart("examScore", parent) {}

void ExamScoreChart::setScore(const study::ExamScore &score)
{
    m_score = score;
    refresh();
}

QString ExamScoreChart::title() const
{
    return look().words().say("Exam", "By domain");
}

QString ExamScoreChart::subtitle() const
{
    return look().words().say("Exam", "Right answers of those asked");
}

QString ExamScoreChart::emptyWords() const
{
    return look().words().say("Exam", "Nothing was asked.");
}

QString ExamScoreChart::said(int index) const
{
    const text::Translation &t = look().words();
    const study::ExamScore::Part &part = m_score.domains[static_cast<std::size_t>(index)];
    return domainTitle(part.domain, t) + t.say("Quiz", ", ") + scoreWords(part.right, part.asked, t);
}

qreal ExamScoreChart::areaHeight(qreal) const
{
    return count() * qreal(look().px(rowHeight));
}

QRectF ExamScoreChart::spot(int index, const QRectF &area) const
{
    return {area.left(), area.top() + index * look().px(rowHeight) + look().px(23), area.width() - look().px(58), qreal(look().px(12))};
}

void ExamScoreChart::paintArea(QPainter &painter, const QRectF &area) const
{
    const ui::Palette &palette = look().palette();
    const text::Translation &t = look().words();
    for (int i = 0; i < count(); ++i) {
        const study::ExamScore::Part &part = m_score.domains[static_cast<std::size_t>(i)];
        const QRectF bar = spot(i, area);
        const qreal wide = area.width() - look().px(70), top = bar.top() - look().px(22), high = look().px(20);
        painter.setFont(look().sans(14));
        painter.setPen(palette.text);
        painter.drawText(QRectF(area.left(), top, wide, high), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(domainTitle(part.domain, t), Qt::ElideRight, qRound(wide)));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(area.right() - look().px(70), top, look().px(70), high), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1 / %2").arg(part.right).arg(part.asked));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.sunk);
        painter.drawRoundedRect(bar, 3, 3);
        if (part.right > 0) {
            painter.setBrush(palette.text);
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * part.right / part.asked, bar.height()), 3, 3);
        }
        painter.setFont(look().sans(14, ui::Weight::SemiBold));
        painter.setPen(palette.text);
        painter.drawText(QRectF(bar.right(), bar.top() - look().px(6), area.right() - bar.right(), bar.height() + look().px(12)),
                         Qt::AlignRight | Qt::AlignVCenter, percentWords(study::percentOf(part.right, part.asked)));
    }
}

ExamTrendChart::ExamTrendChart(QWidget *parent) : Chart("examTrend", parent) {}

void ExamTrendChart::setScores(const QString &exam, const std::vector<study::ExamScore> &scores)
{
    m_exam = exam;
    const std::size_t first = scores.size() > mostExams ? scores.size() - mostExams : 0;
    const std::vector<study::ExamScore> shown(scores.begin() + static_cast<std::ptrdiff_t>(first), scores.end());
    m_exams = static_cast<int>(shown.size());
    std::set<std::string> domains;
    for (const study::ExamScore &score : shown)
        for (const study::ExamScore::Part &part : score.domains)
            domains.insert(part.domain);
    m_lines.clear();
    if (!shown.empty())
        m_lines.push_back({});
    for (const study::ExamScore &score : shown)
        m_lines.front().percents.emplace_back(study::percentOf(score.right, score.asked));
    for (const std::string &domain : domains) {
        Line line {domain, {}};
        for (const study::ExamScore &score : shown) {
            const auto part = std::find_if(score.domains.begin(), score.domains.end(),
                                           [&](const study::ExamScore::Part &each) { return each.domain == domain; });
            line.percents.push_back(part == score.domains.end() ? std::nullopt : std::optional(study::percentOf(part->right, part->asked)));
        }
        m_lines.push_back(std::move(line));
    }
    if (m_lines.size() == 2) // of one domain the whole says it all
        m_lines.pop_back();
    refresh();
}

QString ExamTrendChart::title() const
{
    return m_exam.isEmpty() ? look().words().say("Exam", "Trend") : look().words().say("Exam", "Trend: %1").arg(m_exam);
}

QString ExamTrendChart::subtitle() const
{
    return look().words().say("Exam", "Right answers in percent; the latest exam at the right");
}

QString ExamTrendChart::emptyWords() const
{
    return look().words().say("Exam", "How your exams come out, domain by domain, stands here after the first one.");
}

QString ExamTrendChart::nameOf(const Line &line) const
{
    return line.domain.empty() ? look().words().say("Exam", "The whole exam") : domainTitle(line.domain, look().words());
}

QString ExamTrendChart::said(int index) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index)];
    QStringList percents;
    for (const std::optional<int> &each : line.percents)
        percents << (each ? percentWords(*each) : look().words().say("Exam", "not asked"));
    return QStringLiteral("%1: %2").arg(nameOf(line), percents.join(look().words().say("Quiz", ", ")));
}

qreal ExamTrendChart::areaHeight(qreal) const
{
    return count() * qreal(look().px(trendHeight));
}

QRectF ExamTrendChart::spot(int index, const QRectF &area) const
{
    const qreal high = look().px(trendHeight);
    return {area.left() + area.width() * 0.46, area.top() + index * high + look().px(6), area.width() * 0.54 - look().px(58),
            high - look().px(12)};
}

void ExamTrendChart::paintLine(QPainter &painter, const Line &line, const QRectF &plot) const
{
    const ui::Palette &palette = look().palette();
    painter.setPen(QPen(palette.line, 1));
    for (const qreal y : {plot.top(), plot.bottom()})
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    QPolygonF points;
    for (std::size_t i = 0; i < line.percents.size(); ++i)
        if (line.percents[i]) {
            const qreal x = m_exams < 2 ? plot.right() - 5 : plot.left() + 5 + (plot.width() - 10) * static_cast<qreal>(i) / (m_exams - 1);
            points << QPointF(x, plot.bottom() - plot.height() * *line.percents[i] / 100);
        }
    painter.setPen(QPen(palette.text, line.domain.empty() ? 2.5 : 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    painter.setBrush(palette.surface);
    for (const QPointF &point : points)
        painter.drawEllipse(point, 3, 3);
}

void ExamTrendChart::paintArea(QPainter &painter, const QRectF &area) const
{
    const ui::Palette &palette = look().palette();
    for (int i = 0; i < count(); ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        const QRectF plot = spot(i, area);
        paintLine(painter, line, plot);
        const ui::Weight weight = line.domain.empty() ? ui::Weight::SemiBold : ui::Weight::Regular;
        painter.setFont(look().sans(14, weight));
        painter.setPen(palette.text);
        const qreal wide = plot.left() - area.left() - look().px(14);
        painter.drawText(QRectF(area.left(), plot.top(), wide, plot.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(nameOf(line), Qt::ElideRight, qRound(wide)));
        const auto latest = std::find_if(line.percents.rbegin(), line.percents.rend(), [](const auto &each) { return each.has_value(); });
        if (latest == line.percents.rend())
            continue;
        painter.setFont(look().sans(14, ui::Weight::SemiBold));
        painter.drawText(QRectF(plot.right(), plot.top(), area.right() - plot.right(), plot.height()), Qt::AlignRight | Qt::AlignVCenter,
                         percentWords(**latest));
    }
}

} // namespace trustwalk::quiz_page
