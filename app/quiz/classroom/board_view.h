#pragma once

#include "app/quiz/classroom/board.h"

#include <QWidget>

#include <memory>

namespace trustwalk::quiz_page {

/// A board laid out for a window: the largest letters in which all of it is seen, and where even the smallest that the last row can read
/// are too large, a part of it that is scrolled. Measured in pixels of the window.
class BoardLayout {
public:
    BoardLayout(const Board &board, const QSizeF &window, const Look &look);
    ~BoardLayout();
    BoardLayout(BoardLayout &&) noexcept;
    BoardLayout &operator=(BoardLayout &&) noexcept;
    Q_DISABLE_COPY(BoardLayout)

    /// `scroll`: how far what is between the head and the band has been moved up.
    void paint(QPainter &painter, qreal scroll = 0) const;
    [[nodiscard]] qreal furthest() const; ///< 0 where everything is seen at once
    [[nodiscard]] qreal page() const; ///< how far one page scrolls
    [[nodiscard]] QRectF band() const; ///< captions: 3.3 % of the height at least
    [[nodiscard]] QRectF heading(qreal scroll = 0) const; ///< the stem or explanation, as large
    [[nodiscard]] int optionAt(QPointF where, qreal scroll = 0) const; ///< -1: none

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The board on the audience's screen.
class BoardView final : public QWidget {
    Q_OBJECT
public:
    explicit BoardView(QWidget *parent = nullptr);
    ~BoardView() override;

    void setBoard(const Board &board, const Look &look);
    [[nodiscard]] const Board &board() const { return m_board; }
    /// False where there is nothing further that way.
    bool scrollOn();
    bool scrollBack();

Q_SIGNALS:
    void optionPressed(int option);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const BoardLayout &laidOut();
    void scrollTo(qreal scroll);

    Board m_board;
    Look m_look;
    std::unique_ptr<BoardLayout> m_layout;
    qreal m_scroll = 0;
};

} // namespace trustwalk::quiz_page
