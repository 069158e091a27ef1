#include "app/quiz/runs_view.h"

#include "app/quiz/run_painter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

constexpr qreal headHeight = 52, columnInset = 16, betweenRows = 22, bottomInset = 18, spineWidth = 104, narrowSpine = 72, ring = 15;

} // namespace

struct RunsView::Places {
    QRectF left, right; ///< the columns
    std::vector<QRectF> rows; ///< top and height, in the left column
    [[nodiscard]] QRectF rowIn(std::size_t row, const QRectF &column, qreal inset) const
    {
        return {column.left() + inset, rows[row].top(), column.width() - 2 * inset, rows[row].height()};
    }
};

RunsView::RunsView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("runs"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RunsView::setPair(const Head &left, const Head &right, const std::vector<RowPair> &rows)
{
    m_leftHead = left;
    m_rightHead = right;
    m_rows = rows;
    m_two = true;
    m_reached = rowCount();
    m_current = std::min(m_current, rowCount() - 1);
    tellReader();
    updateGeometry();
    update();
}

void RunsView::setSingle(const Head &head, const std::vector<RunRow> &rows)
{
    std::vector<RowPair> pairs;
    for (const RunRow &row : rows)
        pairs.push_back({row, row, true, false});
    setPair(head, head, pairs);
    m_two = false;
    tellReader();
    updateGeometry();
}

void RunsView::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void RunsView::setReached(int rows)
{
    m_reached = rows;
    update();
}

RunsView::Places RunsView::placesFor(qreal width) const
{
    Places places;
    const qreal spine = !m_two ? 0 : m_look.px(width < 640 ? narrowSpine : spineWidth);
    const qreal column = m_two ? (width - spine) / 2 : std::min<qreal>(width, m_look.px(720));
    const qreal inner = column - 2 * m_look.px(columnInset);
    const RunPainter painter(m_look);
    qreal y = m_look.px(headHeight) + 4;
    for (const RowPair &pair : m_rows) {
        const qreal height = std::max(painter.height(pair.left, inner), painter.height(pair.right, inner));
        places.rows.emplace_back(0, y, inner, std::ceil(height));
        y += std::ceil(height) + m_look.px(betweenRows);
    }
    y += m_look.px(bottomInset) - m_look.px(betweenRows);
    places.left = QRectF(0, 0, column, y);
    places.right = QRectF(width - column, 0, column, y);
    return places;
}

int RunsView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(placesFor(width).left.height()));
}

QSize RunsView::sizeHint() const
{
    const int width = std::max(this->width(), m_look.px(640));
    return {width, heightForWidth(width)};
}

QSize RunsView::minimumSizeHint() const
{
    return {m_look.px(420), m_look.px(200)};
}

void RunsView::paintEvent(QPaintEvent *)
{
    if (m_rows.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places places = placesFor(width());
    if (m_two)
        paintSpine(painter, places);
    paintColumn(painter, places, true);
    if (m_two)
        paintColumn(painter, places, false);
    if (hasFocus() && m_current >= 0) {
        painter.setPen(focusPen(m_look.palette()));
        painter.setBrush(Qt::NoBrush);
        const QRectF row = places.rows[static_cast<std::size_t>(m_current)];
        const qreal inset = m_look.px(columnInset) - 6;
        painter.drawRoundedRect(QRectF(inset, row.top() - 5, (m_two ? width() : places.left.width()) - 2 * inset, row.height() + 10), 9, 9);
    }
}

void RunsView::paintColumn(QPainter &painter, const Places &places, bool left) const
{
    const ui::Palette &palette = m_look.palette();
    const Head &head = left ? m_leftHead : m_rightHead;
    const QRectF column = left ? places.left : places.right;
    painter.setPen(QPen(palette.line, 1.25));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(column.adjusted(1, 1, -1, -1), 6, 6);
    const bool refused = head.mark == ui::Mark::Refused;
    painter.fillRect(QRectF(column.left(), column.top(), column.width(), 4), refused ? palette.refused : palette.allowed);
    const qreal inset = m_look.px(columnInset), side = m_look.px(26), top = m_look.px(headHeight - 26) / 2 + 3;
    qreal x = column.left() + inset;
    if (!head.key.isEmpty()) {
        const QRectF box(x, top, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.text);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(palette.background);
        painter.setFont(m_look.sans(14, ui::Weight::SemiBold));
        painter.drawText(box, Qt::AlignCenter, head.key);
        x += side + m_look.px(10);
    }
    painter.setFont(m_look.sans(15, ui::Weight::Medium));
    painter.setPen(palette.text);
    const QRectF words(x, top, column.right() - inset - side - x, side);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(head.words, Qt::ElideRight, static_cast<int>(words.width())));
    ui::drawMark(painter, head.mark, QRectF(column.right() - inset - side, top, side, side),
                 {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
    const RunPainter rows(m_look);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const RunRow &row = left ? m_rows[i].left : m_rows[i].right;
        const QRectF where = places.rowIn(i, column, inset);
        painter.setOpacity(static_cast<int>(i) < m_reached ? 1 : 0.25);
        if (i + 1 < m_rows.size()) {
            const RunRow &next = left ? m_rows[i + 1].left : m_rows[i + 1].right;
            rows.drawArrow(painter, row, next, {where.center().x(), where.bottom() + 1},
                           {where.center().x(), places.rows[i + 1].top() - 1});
        }
        rows.draw(painter, row, where);
    }
    painter.setOpacity(1);
}

/// = or ≠ at each row. The first ≠ is filled and named; of the others only the last stands out, so that the eye is led from the cause to
/// the effect.
void RunsView::paintSpine(QPainter &painter, const Places &places) const
{
    const ui::Palette &palette = m_look.palette();
    const qreal x = width() / 2.0, radius = m_look.px(ring);
    std::size_t last = m_rows.size();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].equal)
            last = i;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const RowPair &pair = m_rows[i];
        const QPointF centre(x, places.rows[i].center().y());
        const bool strong = pair.first || (!pair.equal && i == last);
        painter.setOpacity(static_cast<int>(i) < m_reached ? 1 : 0.25);
        painter.setPen(QPen(strong ? palette.text : palette.edge, strong ? 1.75 : 1.25));
        painter.drawLine(QPointF(places.left.right() - m_look.px(columnInset), centre.y()),
                         QPointF(places.right.left() + m_look.px(columnInset), centre.y()));
        painter.setBrush(pair.first ? palette.text : palette.background);
        painter.drawEllipse(centre, radius, radius);
        painter.setPen(QPen(pair.first ? palette.background : strong ? palette.text : palette.edge, 1.9, Qt::SolidLine, Qt::RoundCap));
        const qreal half = radius * 0.45, rise = radius * 0.22;
        painter.drawLine(centre + QPointF(-half, -rise), centre + QPointF(half, -rise));
        painter.drawLine(centre + QPointF(-half, rise), centre + QPointF(half, rise));
        if (!pair.equal)
            painter.drawLine(centre + QPointF(radius * 0.3, -radius * 0.55), centre + QPointF(-radius * 0.3, radius * 0.55));
        if (pair.first) {
            painter.setFont(m_look.sans(12.5, ui::Weight::SemiBold));
            painter.setPen(palette.text);
            const qreal wide = places.right.left() - places.left.right() - 4;
            painter.drawText(QRectF(x - wide / 2, centre.y() + radius + m_look.px(6), wide, m_look.px(40)),
                             Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_look.words().say("Quiz", "differs\nhere"));
        }
    }
    painter.setOpacity(1);
}

QStringList RunsView::spokenRows() const
{
    const text::Translation &t = m_look.words();
    QStringList rows;
    for (const RowPair &pair : m_rows) {
        if (!m_two) {
            rows << pair.left.spoken(t);
            continue;
        }
        const QString sign = pair.first ? t.say("Quiz", "differs here") : pair.equal ? t.say("Quiz", "same") : t.say("Quiz", "different");
        rows << QStringList {sign, m_leftHead.words + QStringLiteral(": ") + pair.left.spoken(t),
                             m_rightHead.words + QStringLiteral(": ") + pair.right.spoken(t)}
                    .join(t.say("Quiz", ", "));
    }
    return rows;
}

void RunsView::tellReader()
{
    const text::Translation &t = m_look.words();
    const QStringList rows = spokenRows();
    setAccessibleName(m_current >= 0 && m_current < rows.size() ? rows[m_current]
                      : m_two                                   ? t.say("Quiz", "Both runs, step by step")
                                                                : t.say("Quiz", "The run, step by step"));
    setAccessibleDescription(rows.join(u'\n'));
}

void RunsView::setCurrent(int row)
{
    m_current = std::clamp(row, -1, rowCount() - 1);
    tellReader();
    update();
}

int RunsView::rowAt(qreal y) const
{
    const Places places = placesFor(width());
    for (std::size_t i = 0; i < places.rows.size(); ++i)
        if (y < places.rows[i].bottom() + m_look.px(betweenRows) / 2.0)
            return static_cast<int>(i);
    return rowCount() - 1;
}

void RunsView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(std::max(0, m_current - 1)); return;
    case Qt::Key_Down: setCurrent(m_current + 1); return;
    default: event->ignore();
    }
}

void RunsView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(rowAt(event->position().y()));
}

void RunsView::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_current >= 0)
        Q_EMIT stageRequested(m_current);
}

void RunsView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    update();
}

void RunsView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace trustwalk::quiz_page
