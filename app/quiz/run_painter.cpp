#include "app/quiz/run_painter.h"

#include "app/ui/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

constexpr qreal titleSize = 16, detailSize = 14, codeSize = 13, inset = 16, iconSide = 22, markSide = 18;

qreal lineOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

/// One line; what is too long ends in an ellipsis (names) or has one in its middle (ARNs).
void drawLine(QPainter &painter, const QFont &font, const QColor &ink, const QRectF &where, const QString &text,
              Qt::TextElideMode cut = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine, QFontMetricsF(font).elidedText(text, cut, where.width()));
}

} // namespace

/// The title in one or two lines; the verdict beside the action where there is room, else below it.
struct RunPainter::PoliciesLines {
    MarkupLayout title;
    qreal actionWidth = 0, lineHeight = 0, gap = 0, padding = 0;
    bool below = false;
    [[nodiscard]] qreal height() const { return 2 * padding + title.height() + gap + lineHeight * (below ? 2 : 1); }
};

QColor RunPainter::proofColour(RunRow::Proof proof) const
{
    const ui::Palette &palette = m_look.palette();
    switch (proof) {
    case RunRow::Proof::None: break;
    case RunRow::Proof::LongTerm: return palette.longTerm;
    case RunRow::Proof::Temporary: return palette.temporary;
    case RunRow::Proof::Token:
    case RunRow::Proof::Assertion: return palette.federated;
    }
    return palette.text;
}

qreal RunPainter::height(const RunRow &row, qreal width) const
{
    const qreal one = m_look.px(44);
    if (row.absent)
        return one;
    switch (row.kind) {
    case RunRow::Kind::Provider:
    case RunRow::Kind::Caller: return m_look.px(row.value.isEmpty() ? 48 : 60);
    case RunRow::Kind::Call: return m_look.px(52);
    case RunRow::Kind::Check: return m_look.px(row.detail.isEmpty() ? 44 : 62);
    case RunRow::Kind::Ticket: return m_look.px(96);
    case RunRow::Kind::Policies: return policiesLines(row, width).height();
    case RunRow::Kind::Result: {
        const qreal detail
            = row.detail.isEmpty() ? 0 : MarkupLayout(row.detail, m_look.markup(detailSize), resultRoom(width)).height() + m_look.px(6);
        return m_look.px(26) + resultTitle(row, width).height() + detail;
    }
    }
    return one;
}

void RunPainter::draw(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    if (row.absent) {
        drawAbsent(painter, row, where);
        return;
    }
    switch (row.kind) {
    case RunRow::Kind::Provider:
    case RunRow::Kind::Caller: drawCaller(painter, row, where); break;
    case RunRow::Kind::Call: drawCall(painter, row, where); break;
    case RunRow::Kind::Check: drawCheck(painter, row, where); break;
    case RunRow::Kind::Ticket: drawTicket(painter, row, where); break;
    case RunRow::Kind::Policies: drawPolicies(painter, row, where); break;
    case RunRow::Kind::Result: drawResult(painter, row, where); break;
    }
}

void RunPainter::drawMark(QPainter &painter, ui::Mark mark, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    ui::drawMark(painter, mark, where, {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
}

qreal RunPainter::chipWidth(const RunRow &row) const
{
    return row.proofWords.isEmpty() ? 0
                                    : QFontMetricsF(m_look.sans(13, ui::Weight::Medium)).horizontalAdvance(row.proofWords) + m_look.px(48);
}

void RunPainter::drawChip(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    const bool federated = row.proof == RunRow::Proof::Token || row.proof == RunRow::Proof::Assertion;
    const bool temporary = row.proof == RunRow::Proof::Temporary;
    painter.setPen(QPen(proofColour(row.proof), 1.5));
    painter.setBrush(federated ? palette.federatedTint : temporary ? palette.temporaryTint : palette.longTermTint);
    painter.drawRoundedRect(where, 4, 4);
    const qreal side = m_look.px(18);
    const QString icon = row.proof == RunRow::Proof::Assertion ? QStringLiteral("assertion")
                         : federated                           ? QStringLiteral("token")
                         : temporary                           ? QStringLiteral("credentials")
                                                               : QStringLiteral("key-long-term");
    ui::drawIcon(painter, icon, QRectF(where.left() + m_look.px(9), where.center().y() - side / 2, side, side), palette.text);
    drawLine(painter, m_look.sans(13, ui::Weight::Medium), palette.text, where.adjusted(m_look.px(34), 0, -m_look.px(6), 0),
             row.proofWords);
}

void RunPainter::drawCaller(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    painter.setPen(QPen(palette.text, 1.5));
    painter.setBrush(palette.surface);
    painter.drawPath(ui::silhouette(row.icon == QStringLiteral("person") ? ui::Silhouette::Pill : ui::Silhouette::RoundedRect, where));
    const qreal side = m_look.px(iconSide), left = where.left() + m_look.px(inset);
    ui::drawIcon(painter, row.icon, QRectF(left, where.center().y() - side / 2, side, side), palette.text);
    qreal right = where.right() - m_look.px(12);
    if (const qreal chip = chipWidth(row); chip > 0 && chip < where.width() * 0.6) {
        const qreal high = m_look.px(30);
        drawChip(painter, row, QRectF(right - chip, where.center().y() - high / 2, chip, high));
        right -= chip + m_look.px(10);
    }
    const qreal text = left + side + m_look.px(12);
    const QFont name = m_look.sans(titleSize, ui::Weight::SemiBold), code = m_look.mono(codeSize);
    const QString second = row.value.isEmpty() ? row.detail : row.value;
    if (second.isEmpty()) {
        drawLine(painter, name, palette.text, QRectF(text, where.top(), right - text, where.height()), row.title);
        return;
    }
    const qreal top = where.center().y() - (lineOf(name) + lineOf(code)) / 2;
    drawLine(painter, name, palette.text, QRectF(text, top, right - text, lineOf(name)), row.title);
    drawLine(painter, row.value.isEmpty() ? m_look.sans(codeSize) : code, palette.muted,
             QRectF(text, top + lineOf(name), right - text, lineOf(code)), second);
}

void RunPainter::drawCall(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    painter.fillPath(ui::silhouette(ui::Silhouette::Bar, where), palette.head);
    const qreal side = m_look.px(iconSide), left = where.left() + m_look.px(inset), right = where.right() - m_look.px(inset);
    ui::drawIcon(painter, row.icon, QRectF(left, where.center().y() - side / 2, side, side), palette.onHead);
    const QFont name = m_look.sans(17, ui::Weight::SemiBold);
    const QFont second = row.value.isEmpty() ? m_look.sans(detailSize) : m_look.mono(codeSize);
    const QString words = row.value.isEmpty() ? row.detail : row.value;
    const qreal text = left + side + m_look.px(12), wide = QFontMetricsF(name).horizontalAdvance(row.title) + 2;
    drawLine(painter, name, palette.onHead, QRectF(text, where.top(), std::min(wide, right - text), where.height()), row.title);
    const qreal rest = text + wide + m_look.px(12);
    const bool whole = QFontMetricsF(second).horizontalAdvance(words) <= right - rest;
    if (whole || (!row.value.isEmpty() && right - rest > m_look.px(50))) // an ARN may be cut, a remark is left out
        drawLine(painter, second, palette.onHead, QRectF(rest, where.top(), right - rest, where.height()), words, Qt::ElideMiddle,
                 Qt::AlignRight | Qt::AlignVCenter);
}

void RunPainter::drawCheck(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    painter.setPen(QPen(row.stopped ? palette.refused : palette.line, row.stopped ? 2 : 1.25));
    painter.setBrush(row.stopped ? palette.refusedTint : palette.background);
    painter.drawRoundedRect(where, 5, 5);
    const qreal side = m_look.px(markSide), left = where.left() + m_look.px(inset), right = where.right() - m_look.px(12);
    if (row.mark)
        drawMark(painter, *row.mark, QRectF(left, where.center().y() - side / 2, side, side));
    const qreal text = left + side + m_look.px(12);
    const QFont title = m_look.sans(15, row.stopped ? ui::Weight::SemiBold : ui::Weight::Medium), detail = m_look.sans(13);
    if (row.detail.isEmpty()) {
        drawLine(painter, title, palette.text, QRectF(text, where.top(), right - text, where.height()), row.title);
        return;
    }
    const qreal top = where.center().y() - (lineOf(title) + lineOf(detail)) / 2;
    drawLine(painter, title, palette.text, QRectF(text, top, right - text, lineOf(title)), row.title);
    drawLine(painter, detail, row.stopped ? palette.text : palette.muted, QRectF(text, top + lineOf(title), right - text, lineOf(detail)),
             row.detail);
}

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
    PoliciesLines lines {MarkupLayout(row.title, m_look.markup(15, ui::Weight::SemiBold), room, 2)};
    lines.actionWidth = QFontMetricsF(code).horizontalAdvance(row.value) + 2;
    lines.lineHeight = lineOf(words) + m_look.px(2);
    lines.gap = m_look.px(4);
    lines.padding = m_look.px(11);
    lines.below = lines.actionWidth + QFontMetricsF(words).horizontalAdvance(row.detail) + m_look.px(markSide + 24) > room;
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
    drawLine(painter, words, palette.text, QRectF(x, y, right - x, lines.lineHeight), row.detail);
}

qreal RunPainter::resultRoom(qreal width) const
{
    return width - m_look.px(2 * inset + markSide + 18);
}

MarkupLayout RunPainter::resultTitle(const RunRow &row, qreal width) const
{
    return {row.title, m_look.markup(titleSize, ui::Weight::SemiBold), resultRoom(width) - m_look.px(iconSide + 6), 2};
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
        MarkupLayout(row.detail, {m_look.pixels(detailSize), ui::Weight::Regular, palette.text, Qt::transparent}, resultRoom(where.width()))
            .draw(painter, {text, top + title.height() + m_look.px(4)});
}

void RunPainter::drawAbsent(QPainter &painter, const RunRow &row, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    QPen dashed(palette.edge, 1.25);
    dashed.setDashPattern({4, 4});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(where, 5, 5);
    const qreal side = m_look.px(markSide), left = where.left() + m_look.px(inset);
    drawMark(painter, ui::Mark::NotReached, QRectF(left, where.center().y() - side / 2, side, side));
    const qreal text = left + side + m_look.px(12);
    drawLine(painter, m_look.sans(15), palette.muted, QRectF(text, where.top(), where.right() - m_look.px(12) - text, where.height()),
             row.title);
}

void RunPainter::drawArrow(QPainter &painter, const RunRow &row, const RunRow &next, QPointF from, QPointF to) const
{
    const ui::Palette &palette = m_look.palette();
    const bool broken = row.stopped || next.absent || row.absent;
    QColor ink = palette.text;
    if (next.kind == RunRow::Kind::Ticket && !next.absent)
        ink = palette.temporary;
    else if (next.kind == RunRow::Kind::Result)
        ink = next.mark == ui::Mark::Refused ? palette.refused : palette.allowed;
    else if (broken)
        ink = palette.edge;
    QPen pen(ink, 1.75);
    if (broken || (next.kind == RunRow::Kind::Result && next.mark == ui::Mark::Refused))
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const qreal head = std::min<qreal>(m_look.px(9), (to.y() - from.y()) * 0.6);
    painter.drawLine(from, to - QPointF(0, head));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF {to, to + QPointF(-head * 0.55, -head), to + QPointF(head * 0.55, -head)});
}

} // namespace trustwalk::quiz_page
