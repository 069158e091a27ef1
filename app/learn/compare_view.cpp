#include "app/learn/compare_view.h"

#include "app/text/translation.h"
#include "app/ui/icons.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trustwalk::learn {

namespace {

constexpr int columnCount = 5;

qreal lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

/// A key's sign and a token's have their meaning's colour; every other sign is ink.
QColor inkOf(const CompareCell &cell, const ui::Palette &palette)
{
    if (cell.icon == QStringLiteral("key-long-term") || cell.icon == QStringLiteral("signature"))
        return palette.longTerm;
    if (cell.icon == QStringLiteral("token") || cell.icon == QStringLiteral("assertion"))
        return palette.federated;
    return palette.text;
}

} // namespace

CompareTable::CompareTable(QWidget *parent) : QWidget(parent)
{
    ui::installPaintedParts();
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("compareTable"));
}

void CompareTable::setLook(const ui::Look &look)
{
    static_cast<ui::Look &>(m_look) = look;
    m_rows = compareRows(look.language);
    m_lifetimes.clear();
    const auto summaries = callSummaries(look.language);
    for (const int call : mapOrder)
        m_lifetimes.append(summaries[static_cast<std::size_t>(call)].lifetime);
    m_row = std::clamp(m_row, 0, static_cast<int>(m_rows.size()) - 1);
    tellReader();
}

void CompareTable::fit(const QSize &page)
{
    m_look.unit = unitFor(page);
    m_left = m_look.length(36);
    m_right = page.width() - m_look.length(40);
    qreal titles = m_look.length(160);
    for (const CompareRow &row : std::as_const(m_rows))
        titles = std::max(titles, textWidth(m_look.sans(13.5, ui::Weight::SemiBold), row.title));
    m_columns = m_left + titles + m_look.length(30);
    m_headTop = m_look.length(34) + lineHeight(m_look.sans(15, ui::Weight::SemiBold)) + m_look.length(30);
    qreal y = m_headTop + lineHeight(m_look.sans(17, ui::Weight::SemiBold)) + m_look.length(18);
    qreal padding = m_look.length(13);
    const auto layRows = [&] {
        m_tops.clear();
        qreal top = y;
        for (const CompareRow &row : std::as_const(m_rows)) {
            m_tops.append(top);
            qreal tallest = lineHeight(m_look.sans(14));
            for (const CompareCell &cell : row.cells)
                tallest = std::max(tallest, cellHeight(row, cell));
            top += tallest + 2 * padding;
        }
        m_tops.append(top);
    };
    layRows();
    const qreal foot = m_look.length(44) + lineHeight(m_look.sans(13));
    const qreal spare = page.height() - foot - m_tops.last();
    if (spare > 0 && !m_rows.isEmpty()) {
        padding += std::min(m_look.length(12), spare / (2 * static_cast<qreal>(m_rows.size())));
        layRows();
    }
    setFixedSize(page.width(), std::max(page.height(), static_cast<int>(std::ceil(m_tops.last() + foot))));
    update();
}

qreal CompareTable::columnLeft(int column) const
{
    return m_columns + column * (m_right - m_columns) / columnCount;
}

qreal CompareTable::cellWidth() const
{
    return (m_right - m_columns) / columnCount - m_look.length(24);
}

QFont CompareTable::cellFont(const CompareCell &cell) const
{
    return cell.code ? m_look.mono(13) : m_look.sans(14);
}

qreal CompareTable::wordsLeft(const CompareCell &cell) const
{
    return cell.icon.isEmpty() && cell.mark == CellMark::None ? 0 : std::max(24.0, m_look.length(31));
}

qreal CompareTable::cellHeight(const CompareRow &row, const CompareCell &cell) const
{
    const qreal words = textHeight(cellFont(cell), cell.words, cellWidth() - wordsLeft(cell));
    return row.lifetimes ? words + m_look.length(12) + lifetimeHeight(m_look) : words;
}

void CompareTable::drawHead(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = text::Translation::of(m_look.language);
    const QFont group = m_look.sans(15, ui::Weight::SemiBold), name = m_look.sans(17, ui::Weight::SemiBold);
    struct Group {
        int first, last;
        QString icon, title;
    };
    const Group groups[] = {{0, 1, QStringLiteral("iam-user"), t.say("Learn", "Get…Token: a user’s rights")},
                            {2, 4, QStringLiteral("role"), t.say("Learn", "AssumeRole…: a role’s rights")}};
    for (const Group &each : groups) {
        const qreal left = columnLeft(each.first), right = columnLeft(each.last + 1) - m_look.length(each.last == 4 ? 0 : 14);
        const qreal top = m_look.length(30), side = std::max(18.0, m_look.length(24));
        painter.fillRect(QRectF(left, top, right - left, std::max(3.0, m_look.length(4))), palette.text);
        const qreal y = top + m_look.length(14);
        ui::drawIcon(painter, each.icon, QRectF(left, y + (lineHeight(group) - side) / 2, side, side), palette.text);
        drawLine(painter, group, palette.text, {left + side + m_look.length(10), y}, right - left - side - m_look.length(10), each.title);
    }
    for (int column = 0; column < columnCount; ++column) {
        const auto call = api::fiveCalls[static_cast<std::size_t>(mapOrder[static_cast<std::size_t>(column)])];
        const QString words = QString::fromUtf8(api::actionName(call));
        QFont font = name;
        // The longest name decides the size of its own column alone; it must not be cut.
        while (textWidth(font, words) > cellWidth() + m_look.length(12) && font.pixelSize() > 12)
            font.setPixelSize(font.pixelSize() - 1);
        drawLine(painter, font, palette.text, {columnLeft(column), m_headTop}, cellWidth() + m_look.length(14), words);
    }
}

void CompareTable::drawFocus(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette();
    const qreal left = columnLeft(m_column) - m_look.length(12);
    const QRectF column(left, m_headTop - m_look.length(14), (m_right - m_columns) / columnCount,
                        m_tops.last() - m_headTop + m_look.length(18));
    painter.setPen(QPen(hasFocus() ? palette.text : palette.edge, 2));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(column, 8, 8);
    if (hasFocus() && m_row + 1 < m_tops.size()) {
        painter.fillRect(QRectF(column.left() + 1, m_tops[m_row] + 1, column.width() - 2, m_tops[m_row + 1] - m_tops[m_row] - 1),
                         palette.sunk);
        painter.fillRect(QRectF(m_left - m_look.length(12), m_tops[m_row] + 4, 3, m_tops[m_row + 1] - m_tops[m_row] - 8), palette.text);
    }
}

void CompareTable::drawMark(QPainter &painter, CellMark mark, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    const QPointF middle = where.center();
    const qreal side = where.width();
    switch (mark) {
    case CellMark::None: return;
    case CellMark::Yes: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.text);
        painter.drawRoundedRect(where, side / 5, side / 5);
        painter.setPen(QPen(palette.background, side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF {middle + QPointF(-0.24, 0.02) * side, middle + QPointF(-0.06, 0.2) * side, middle + QPointF(0.25, -0.17) * side});
        return;
    }
    case CellMark::No:
        painter.setPen(QPen(palette.edge, 2));
        painter.drawLine(middle - QPointF(side * 0.35, 0), middle + QPointF(side * 0.35, 0));
        return;
    case CellMark::Partly: {
        painter.setPen(QPen(palette.text, 1.75));
        painter.setBrush(Qt::NoBrush);
        const QRectF disc = where.adjusted(1, 1, -1, -1);
        painter.drawEllipse(disc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.text);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        return;
    }
    }
}

void CompareTable::drawCell(QPainter &painter, const CompareRow &row, int column, qreal top) const
{
    const ui::Palette &palette = m_look.palette();
    const CompareCell &cell = row.cells[static_cast<std::size_t>(column)];
    const qreal left = columnLeft(column), indent = wordsLeft(cell), line = lineHeight(m_look.sans(14));
    const qreal side = std::max(15.0, m_look.length(cell.icon.isEmpty() ? 18 : 22));
    const QRectF sign(left, top + (line - side) / 2, side, side);
    if (!cell.icon.isEmpty())
        ui::drawIcon(painter, cell.icon, sign, inkOf(cell, palette));
    drawMark(painter, cell.mark, sign);
    const QColor ink = cell.mark == CellMark::No ? palette.muted : palette.text;
    const qreal used = drawText(painter, cellFont(cell), ink, {left + indent, top}, cellWidth() - indent, cell.words);
    if (row.lifetimes)
        drawLifetime(painter, m_look, m_lifetimes[column], {left - m_look.length(4), top + used + m_look.length(12)}, cellWidth());
}

void CompareTable::drawRow(QPainter &painter, int row) const
{
    const CompareRow &each = m_rows[row];
    qreal tallest = lineHeight(m_look.sans(14));
    for (const CompareCell &cell : each.cells)
        tallest = std::max(tallest, cellHeight(each, cell));
    const qreal top = m_tops[row] + (m_tops[row + 1] - m_tops[row] - tallest) / 2;
    painter.setPen(QPen(m_look.palette().line, 1));
    painter.drawLine(QPointF(m_left, std::floor(m_tops[row]) + 0.5), QPointF(m_right, std::floor(m_tops[row]) + 0.5));
    drawText(painter, m_look.sans(13.5, ui::Weight::SemiBold), m_look.palette().muted, {m_left, top}, m_columns - m_left - 8, each.title);
    for (int column = 0; column < columnCount; ++column)
        drawCell(painter, each, column, top);
}

void CompareTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.palette().background);
    if (m_rows.isEmpty() || m_tops.isEmpty())
        return;
    drawFocus(painter);
    drawHead(painter);
    for (int row = 0; row < m_rows.size(); ++row)
        drawRow(painter, row);
    painter.setPen(QPen(m_look.palette().line, 1));
    painter.drawLine(QPointF(m_left, m_tops.last()), QPointF(m_right, m_tops.last()));
    const text::Translation &t = text::Translation::of(m_look.language);
    drawLine(painter, m_look.sans(13), m_look.palette().muted, {m_left, m_tops.last() + m_look.length(26)}, m_right - m_left,
             t.say("Learn", "← → call   ↑ ↓ row   Enter opens the walk   Bars: one time scale for all five, dashed = if the role’s maximum "
                            "is raised"));
}

int CompareTable::columnAt(qreal x) const
{
    const int column = static_cast<int>(std::floor((x - m_columns + m_look.length(12)) * columnCount / (m_right - m_columns)));
    return x < m_columns - m_look.length(12) ? m_column : std::clamp(column, 0, columnCount - 1);
}

int CompareTable::rowAt(qreal y) const
{
    for (int row = 0; row + 1 < m_tops.size(); ++row)
        if (y < m_tops[row + 1])
            return row;
    return static_cast<int>(m_rows.size()) - 1;
}

QRect CompareTable::rowRect() const
{
    if (m_row + 1 >= m_tops.size())
        return {};
    const qreal top = m_row == 0 ? 0 : m_tops[m_row];
    return QRectF(0, top, 10, m_tops[m_row + 1] - top).toAlignedRect();
}

void CompareTable::place(int column, int row)
{
    m_column = std::clamp(column, 0, columnCount - 1);
    m_row = std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1);
    tellReader();
    update();
    Q_EMIT moved();
}

void CompareTable::tellReader()
{
    if (m_rows.isEmpty())
        return;
    setAccessibleName(spokenCell(m_column, m_row));
    if (hasFocus())
        ui::sayFocus(this, m_row * columnCount + m_column);
}

QString CompareTable::spokenCell(int column, int row) const
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const auto call = api::fiveCalls[static_cast<std::size_t>(mapOrder[static_cast<std::size_t>(column)])];
    return QStringList {QString::fromUtf8(api::actionName(call)), m_rows[row].title,
                        m_rows[row].cells[static_cast<std::size_t>(column)].words}
        .join(t.say("Learn", ", "));
}

int CompareTable::partCount() const
{
    return m_tops.isEmpty() ? 0 : static_cast<int>(m_rows.size()) * columnCount;
}

ui::PaintedPart CompareTable::part(int index) const
{
    const int row = index / columnCount, column = index % columnCount;
    const QRectF cell(columnLeft(column), m_tops[row], (m_right - m_columns) / columnCount, m_tops[row + 1] - m_tops[row]);
    const QRect place = cell.toAlignedRect();
    const bool here = row == m_row && column == m_column;
    return {spokenCell(column, row), QAccessible::Cell, QRect(mapToGlobal(place.topLeft()), place.size()), here, here && hasFocus(), true};
}

void CompareTable::pressPart(int index)
{
    place(index % columnCount, index / columnCount);
    Q_EMIT walkRequested(mapOrder[static_cast<std::size_t>(m_column)]);
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: place(m_column - 1, m_row); return;
    case Qt::Key_Right: place(m_column + 1, m_row); return;
    case Qt::Key_Up: place(m_column, m_row - 1); return;
    case Qt::Key_Down: place(m_column, m_row + 1); return;
    case Qt::Key_Home: place(0, m_row); return;
    case Qt::Key_End: place(columnCount - 1, m_row); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT walkRequested(mapOrder[static_cast<std::size_t>(m_column)]); return;
    default: QWidget::keyPressEvent(event);
    }
}

void CompareTable::mousePressEvent(QMouseEvent *event)
{
    place(columnAt(event->position().x()), rowAt(event->position().y()));
}

void CompareTable::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT walkRequested(mapOrder[static_cast<std::size_t>(m_column)]);
}

void CompareTable::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CompareTable::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

CompareView::CompareView(QWidget *parent) : QScrollArea(parent), m_table(new CompareTable(this))
{
    setObjectName(QStringLiteral("compare"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &CompareTable::walkRequested, this, &CompareView::walkRequested);
    connect(m_table, &CompareTable::moved, this, [this] {
        const QRect row = m_table->rowRect();
        ensureVisible(0, row.bottom(), 0, 20);
        ensureVisible(0, row.top(), 0, 0);
    });
}

void CompareView::setLook(const ui::Look &look)
{
    m_table->setLook(look);
    m_table->fit(viewport()->size());
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_table->fit(viewport()->size());
}

} // namespace trustwalk::learn
