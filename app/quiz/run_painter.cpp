#include "app/quiz/run_painter.h"

#include "app/quiz/run_lines.h"
#include "app/ui/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

using namespace run_lines;

namespace {

/// The shape says what kind of thing it is, as on the stage.
ui::Silhouette silhouetteOf(const RunRow &row)
{
    if (row.icon == QStringLiteral("person"))
        return ui::Silhouette::Pill;
    if (row.icon == QStringLiteral("role"))
        return ui::Silhouette::CutRect;
    if (row.icon == QStringLiteral("provider-oidc") || row.icon == QStringLiteral("broker"))
        return ui::Silhouette::Arch;
    return ui::Silhouette::RoundedRect;
}

} // namespace

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
        const qreal detail = row.detail.isEmpty() ? 0 : resultDetail(row, width).height() + m_look.px(6);
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
    painter.drawPath(ui::silhouette(silhouetteOf(row), where));
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
    const qreal text = left + side + m_look.px(12), wide = QFontMetricsF(name).horizontalAdvance(row.title) + 2;
    drawLine(painter, name, palette.onHead, QRectF(text, where.top(), std::min(wide, right - text), where.height()), row.title);
    const qreal rest = text + wide + m_look.px(12);
    // The role and what else was asked for; where there is no room for both, the role.
    QString words = row.value.isEmpty() ? row.detail : row.value;
    const QString both = row.value + QStringLiteral(" \u00B7 ") + row.detail;
    if (!row.value.isEmpty() && !row.detail.isEmpty() && QFontMetricsF(second).horizontalAdvance(both) <= right - rest)
        words = both;
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
