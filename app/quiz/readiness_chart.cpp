#include "app/quiz/readiness_chart.h"

#include "app/quiz/day_words.h"
#include "app/quiz/words.h"

#include <QPainter>

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

} // namespace trustwalk::quiz_page
