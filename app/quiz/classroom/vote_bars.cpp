#include "app/quiz/classroom/vote_bars.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

// Shares of the window's height.
constexpr qreal wordSize = 0.025, numberSize = 0.036, line = 0.046, thick = 0.026, stroke = 0.0031, gap = 0.011;
constexpr qreal closer = 0.8; ///< two bars stand in the place of one and a half

} // namespace

VoteBars::VoteBars(const ui::Palette &palette, qreal height, const text::Translation &t)
    : m_palette(palette), m_height(height), m_first(t.say("Classroom", "1st")), m_second(t.say("Classroom", "2nd"))
{
}

qreal VoteBars::height(bool two) const
{
    return m_height * line * (two ? 2 * closer : 1);
}

void VoteBars::draw(QPainter &painter, const QRectF &where, const Votes &votes) const
{
    const qreal step = m_height * line * (votes.two ? closer : 1);
    if (!votes.two) {
        drawBar(painter, QRectF(where.left(), where.center().y() - step / 2, where.width(), step), {{}, votes.first, true}, votes.most, 0);
        return;
    }
    const QFontMetricsF metrics(ui::sansFont(std::ceil(m_height * wordSize)));
    const qreal words = std::max(metrics.horizontalAdvance(m_first), metrics.horizontalAdvance(m_second)) + m_height * gap;
    const QRectF upper(where.left(), where.center().y() - step, where.width(), step);
    drawBar(painter, upper, {m_first, votes.first, false}, votes.most, words);
    drawBar(painter, upper.translated(0, step), {m_second, votes.second, true}, votes.most, words);
}

void VoteBars::drawBar(QPainter &painter, const QRectF &where, const Bar &bar, int most, qreal words) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont numbers = ui::sansFont(std::ceil(m_height * numberSize * (words > 0 ? closer : 1)), ui::Weight::Bold);
    const qreal room = QFontMetricsF(numbers).horizontalAdvance(QStringLiteral("000")) + m_height * gap;
    if (words > 0) {
        painter.setFont(ui::sansFont(std::ceil(m_height * wordSize)));
        painter.setPen(m_palette.muted);
        painter.drawText(QRectF(where.left(), where.top(), words, where.height()), Qt::AlignLeft | Qt::AlignVCenter, bar.word);
    }
    const qreal left = where.left() + words, longest = std::max<qreal>(1, where.width() - words - room);
    const int hands = bar.hands.value_or(0);
    // Nobody still is a place: the bar's foot.
    const qreal pen = m_height * stroke;
    const qreal length = std::max(pen, most > 0 ? longest * hands / most : 0);
    const qreal tall = m_height * thick * (words > 0 ? closer : 1);
    const QRectF filled(left, where.center().y() - tall / 2, length, tall);
    painter.setPen(QPen(m_palette.text, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(bar.full || length <= 2 * pen ? m_palette.text : m_palette.surface);
    painter.drawRect(filled.adjusted(pen / 2, pen / 2, length > pen ? -pen / 2 : pen / 2, -pen / 2));
    painter.setFont(numbers);
    painter.setPen(m_palette.text);
    painter.drawText(QRectF(filled.right() + m_height * gap, where.top(), room, where.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     bar.hands ? QString::number(hands) : QStringLiteral("\u2013"));
    painter.restore();
}

} // namespace trustwalk::quiz_page
