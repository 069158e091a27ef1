#pragma once

#include "app/quiz/classroom/board.h"

#include <optional>

class QPainter;

namespace trustwalk::quiz_page {

/// Whole pixels of a letter of this share of a window's height, in which code (a little smaller) has the least that is legible too.
[[nodiscard]] qreal letterSize(qreal share, qreal least, qreal height);

/// What all cards of a board are drawn with.
struct CardLook {
    const ui::Palette &palette;
    const text::Translation &words;
    qreal height; ///< of the window
    qreal size; ///< of the option's letters, in pixels
    qreal air; ///< a share of the usual space around them
};

/// One option of a board, laid out in a width: shape and letter, text, what it came to, and at the right what the room said. Of results: a
/// line with its number.
class BoardCard {
public:
    BoardCard(const Board &board, int index, const CardLook &look, qreal width);
    [[nodiscard]] const QRectF &rect() const { return m_rect; }
    void moveTo(QPointF topLeft) { m_rect.moveTopLeft(topLeft); }
    void paint(QPainter &painter) const;

private:
    [[nodiscard]] qreal px(qreal share) const { return share * m_look.height; }
    [[nodiscard]] qreal inset() const;
    [[nodiscard]] qreal shapeSide() const;
    void layOut(qreal width);
    void paintFrame(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintRight(QPainter &painter) const;
    void paintAsked(QPainter &painter, const QRectF &where) const;

    Board::Shows m_shows;
    Board::Option m_option;
    int m_index;
    CardLook m_look;
    QRectF m_rect;
    qreal m_left = 0, m_column = 0, m_whyColumn = 0; ///< where the text begins, and where the second language does from there
    qreal m_right = 0, m_said = 0; ///< the width of the votes, the height of text and verdict
    std::optional<MarkupLayout> m_text, m_second, m_verdict, m_why, m_whySecond;
};

} // namespace trustwalk::quiz_page
