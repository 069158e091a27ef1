#include "app/quiz/match_view.h"
#include "app/quiz/option_card.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

/// The lines between the two sides: drawn by the mouse, and painted.
namespace trustwalk::quiz_page {

/// A line can be drawn from a left card to a right one.
bool MatchView::eventFilter(QObject *watched, QEvent *event)
{
    const auto indexIn = [watched](const std::vector<Side> &side) {
        const auto found = std::find_if(side.begin(), side.end(), [watched](const Side &each) { return each.card == watched; });
        return found == side.end() ? -1 : static_cast<int>(found - side.begin());
    };
    const int left = indexIn(m_left);
    if (m_outcome || left < 0)
        return AnswerView::eventFilter(watched, event);
    auto *card = static_cast<OptionCard *>(watched);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseMove && mouse->buttons().testFlag(Qt::LeftButton) && !card->rect().contains(mouse->pos())) {
        m_taken = left;
        m_drawing = card->mapTo(this, mouse->pos());
        update();
    } else if (event->type() == QEvent::MouseButtonRelease && m_drawing) {
        const QPoint end = card->mapTo(this, mouse->pos());
        m_drawing.reset();
        for (std::size_t i = 0; i < m_right.size(); ++i)
            if (m_right[i].card->geometry().contains(end))
                pair(static_cast<int>(i));
        update();
    }
    return AnswerView::eventFilter(watched, event);
}

void MatchView::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](const QPointF &from, const QPointF &to, const QColor &ink, Qt::PenStyle style) {
        QPainterPath path(from);
        const qreal bend = (to.x() - from.x()) / 2;
        path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
        painter.setPen(QPen(ink, 2, style, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(from, 4, 4);
        painter.drawEllipse(to, 4, 4);
    };
    const auto rightEdge = [](const OptionCard *card) { return QPointF(card->geometry().right() + 2, card->geometry().center().y()); };
    const auto leftEdge = [](const OptionCard *card) { return QPointF(card->geometry().left() - 1, card->geometry().center().y()); };
    for (int i = 0; i < static_cast<int>(m_left.size()); ++i) {
        const Side &left = m_left[static_cast<std::size_t>(i)];
        const int right = rightOf(i);
        QColor ink = i == m_taken && !m_outcome ? palette.text : palette.edge;
        if (m_outcome) {
            const QString wanted = rightAnswer(left.option->id);
            for (const Side &each : m_right)
                if (QString::fromStdString(each.option->id) == wanted)
                    line(rightEdge(left.card), leftEdge(each.card), palette.allowed, Qt::SolidLine);
            const bool fits = right >= 0 && QString::fromStdString(m_right[static_cast<std::size_t>(right)].option->id) == wanted;
            if (fits)
                continue;
            ink = palette.refused;
        }
        if (right >= 0)
            line(rightEdge(left.card), leftEdge(m_right[static_cast<std::size_t>(right)].card), ink,
                 m_outcome ? Qt::DashLine : Qt::SolidLine);
    }
    if (m_drawing && m_taken >= 0)
        line(rightEdge(m_left[static_cast<std::size_t>(m_taken)].card), *m_drawing, palette.text, Qt::DotLine);
}

} // namespace trustwalk::quiz_page
