#include "app/quiz/run_lines.h"
#include "app/quiz/run_painter.h"
#include "app/ui/icons.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

/// The larger rows of a run: tickets, policies, results.
namespace trustwalk::quiz_page {

namespace run_lines {

qreal lineOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void drawLine(QPainter &painter, const QFont &font, const QColor &ink, const QRectF &where, const QString &text, Qt::TextElideMode cut,
              Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine, QFontMetricsF(font).elidedText(text, cut, where.width()));
}

} // namespace run_lines

using namespace run_lines;

void RunPainter::drawTicket(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    const QPainterPath shape = ui::silhouette(ui::Silhouette::Ticket, where);
    painter.setPen(QPen(palette.temporary, 1.75));
    painter.setBrush(palette.temporaryTint);
    painter.drawPath(shape);
    const qreal band = m_look.px(30);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(where.left(), where.top(), where.width(), band), palette.temporary);
    painter.restore();
    const qreal side = m_look.px(18), left = where.left() + m_look.px(14), right = where.right() - m_look.px(14);
    ui::drawIcon(painter, row.icon, QRectF(left, where.top() + (band - side) / 2, side, side), palette.onMark);
    const QFont title = m_look.sans(detailSize, ui::Weight::SemiBold);
    const qreal text = left + side + m_look.px(8), wide = QFontMetricsF(title).horizontalAdvance(row.title) + m_look.px(8);
    drawLine(painter, title, palette.onMark, QRectF(text, where.top(), wide, band), row.title);
    drawLine(painter, m_look.sans(detailSize, ui::Weight::SemiBold), palette.onMark,
             QRectF(text + wide, where.top(), right - text - wide, band), row.value, Qt::ElideMiddle);
    const text::Translation &t = m_look.words();
    const std::pair<QString, QString> cells[] = {{t.say("Quiz", "access key"), row.accessKey},
                                                 {t.say("Quiz", "session token"), row.sessionToken},
                                                 {t.say("Quiz", "expires in"), row.expiresIn}};
    const QString shorter[] = {t.say("Quiz", "key"), t.say("Quiz", "token"), t.say("Quiz", "expires")};
    const qreal column = (where.width() - m_look.px(28)) / 3, top = where.top() + band + m_look.px(8);
    const QFont label = m_look.sans(12.5), value = m_look.mono(codeSize, ui::Weight::SemiBold);
    for (int i = 0; i < 3; ++i) {
        const qreal x = where.left() + m_look.px(14) + i * column + (i > 0 ? m_look.px(10) : 0);
        const qreal room = column - m_look.px(i > 0 ? 16 : 6);
        if (i > 0) {
            QPen dashes(palette.temporary, 1.25, Qt::CustomDashLine);
            dashes.setDashPattern({3, 3});
            painter.setPen(dashes);
            painter.drawLine(QPointF(x - m_look.px(10), where.top() + band + 3), QPointF(x - m_look.px(10), where.bottom() - 3));
        }
        const QString &name = QFontMetricsF(label).horizontalAdvance(cells[i].first) <= room ? cells[i].first : shorter[i];
        drawLine(painter, label, palette.text, QRectF(x, top, room, lineOf(label)), name);
        drawLine(painter, value, palette.text, QRectF(x, top + lineOf(label), room, lineOf(value)), cells[i].second);
        if (i == 2) {
            const qreal y = where.bottom() - m_look.px(9);
            painter.setPen(QPen(palette.line, 3, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x + 1, y), QPointF(x + room, y));
            painter.setPen(QPen(palette.temporary, 3, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x + 1, y), QPointF(x + 1 + std::max<qreal>(2, (room - 1) * row.lifetime), y));
        }
    }
}

RunPainter::PoliciesLines RunPainter::policiesLines(const RunRow &row, qreal width) const
{
    const qreal room = width - m_look.px(inset + iconSide + 12 + 12);
    const QFont code = m_look.mono(codeSize), words = m_look.sans(detailSize, ui::Weight::Medium);
    PoliciesLines lines {MarkupLayout(row.title, m_look.markup(15, ui::Weight::SemiBold), room, 2, MarkupLayout::Reading::Plain), {}};
    lines.actionWidth = QFontMetricsF(code).horizontalAdvance(row.value) + 2;
    lines.lineHeight = lineOf(words) + m_look.px(2);
    lines.gap = m_look.px(4);
    lines.padding = m_look.px(11);
    if (lines.actionWidth + QFontMetricsF(words).horizontalAdvance(row.detail) + m_look.px(markSide + 24) > room)
        lines.below.emplace(row.detail, m_look.markup(detailSize, ui::Weight::Medium), room - m_look.px(markSide + 8), 2,
                            MarkupLayout::Reading::Plain);
    return lines;
}

void RunPainter::drawPolicies(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    painter.setPen(QPen(row.stopped ? palette.refused : palette.line, row.stopped ? 2 : 1.25));
    painter.setBrush(palette.background);
    painter.drawRoundedRect(where, 5, 5);
    const PoliciesLines lines = policiesLines(row, where.width());
    const qreal side = m_look.px(iconSide), left = where.left() + m_look.px(inset), right = where.right() - m_look.px(12);
    const qreal text = left + side + m_look.px(12), top = where.center().y() - lines.height() / 2 + lines.padding,
                mark = m_look.px(markSide);
    ui::drawIcon(painter, row.icon, QRectF(left, top, side, side), palette.text);
    lines.title.draw(painter, {text, top});
    const QFont code = m_look.mono(codeSize), words = m_look.sans(detailSize, ui::Weight::Medium);
    qreal y = top + lines.title.height() + lines.gap, x = text;
    const qreal wide = std::min(lines.actionWidth, right - text);
    drawLine(painter, code, palette.text, QRectF(text, y, wide, lines.lineHeight), row.value, Qt::ElideMiddle);
    if (lines.below)
        y += lines.lineHeight;
    else
        x += wide + m_look.px(12);
    if (row.mark) {
        drawMark(painter, *row.mark, QRectF(x, y + (lines.lineHeight - mark) / 2, mark, mark));
        x += mark + m_look.px(8);
    }
    if (lines.below)
        lines.below->draw(painter, {x, y});
    else
        drawLine(painter, words, palette.text, QRectF(x, y, right - x, lines.lineHeight), row.detail);
}

qreal RunPainter::resultRoom(qreal width) const
{
    return width - m_look.px(2 * inset + markSide + 18);
}

MarkupLayout RunPainter::resultTitle(const RunRow &row, qreal width) const
{
    return {row.title, m_look.markup(titleSize, ui::Weight::SemiBold), resultRoom(width) - m_look.px(iconSide + 6), 2,
            MarkupLayout::Reading::Plain};
}

MarkupLayout RunPainter::resultDetail(const RunRow &row, qreal width) const
{
    return {row.detail, m_look.markup(detailSize), resultRoom(width), 0, MarkupLayout::Reading::Plain};
}

void RunPainter::drawResult(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    const bool refused = row.mark == ui::Mark::Refused;
    painter.setPen(QPen(refused ? palette.refused : palette.allowed, 2.25));
    painter.setBrush(refused ? palette.refusedTint : palette.allowedTint);
    painter.drawRoundedRect(where, 6, 6);
    const MarkupLayout title = resultTitle(row, where.width());
    const qreal side = m_look.px(24), left = where.left() + m_look.px(inset), top = where.top() + m_look.px(12);
    drawMark(painter, *row.mark, QRectF(left, top, side, side));
    const qreal text = left + m_look.px(markSide + 18), icon = m_look.px(iconSide);
    ui::drawIcon(painter, row.icon, QRectF(where.right() - m_look.px(inset) - icon, top, icon, icon), palette.text);
    title.draw(painter, {text, top});
    if (!row.detail.isEmpty())
        resultDetail(row, where.width()).draw(painter, {text, top + title.height() + m_look.px(4)});
}

} // namespace trustwalk::quiz_page
