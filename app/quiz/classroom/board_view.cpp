#include "app/quiz/classroom/board_view.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace trustwalk::quiz_page {

BoardView::BoardView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("board"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
}

BoardView::~BoardView() = default;

void BoardView::setBoard(const Board &board, const Look &look)
{
    if (board == m_board && look == m_look)
        return;
    // A clock that ticks, a hand that is counted and another language leave the page where it was scrolled to.
    if (board.shows != m_board.shows || board.question != m_board.question)
        m_scroll = 0;
    m_board = board;
    m_look = look;
    m_layout.reset();
    setAccessibleName(board.where.isEmpty() ? plainText(board.heading) : board.where);
    setAccessibleDescription(spoken(board, look.words()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

const BoardLayout &BoardView::laidOut()
{
    if (!m_layout) {
        m_layout = std::make_unique<BoardLayout>(m_board, size(), m_look);
        m_scroll = std::min(m_scroll, m_layout->furthest());
    }
    return *m_layout;
}

void BoardView::scrollTo(qreal scroll)
{
    m_scroll = std::clamp(scroll, 0.0, laidOut().furthest());
    update();
}

bool BoardView::scrollOn()
{
    if (m_scroll + 1 >= laidOut().furthest())
        return false;
    scrollTo(m_scroll + laidOut().page());
    return true;
}

bool BoardView::scrollBack()
{
    if (m_scroll < 1)
        return false;
    scrollTo(m_scroll - laidOut().page());
    return true;
}

void BoardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    laidOut().paint(painter, m_scroll);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout.reset();
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    scrollTo(m_scroll - event->angleDelta().y());
    event->accept();
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const int option = laidOut().optionAt(event->position(), m_scroll);
    if (event->button() == Qt::LeftButton && option >= 0)
        Q_EMIT optionPressed(option);
    else
        QWidget::mousePressEvent(event);
}

} // namespace trustwalk::quiz_page
