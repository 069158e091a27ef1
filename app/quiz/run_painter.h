#pragma once

#include "app/quiz/look.h"
#include "app/quiz/run_rows.h"

#include <QRectF>

class QPainter;

namespace trustwalk::quiz_page {

/// Draws the rows of a run with the marks, tickets and colours of the stage.
class RunPainter {
public:
    explicit RunPainter(const Look &look) : m_look(look) {}

    [[nodiscard]] qreal height(const RunRow &row, qreal width) const;
    void draw(QPainter &painter, const RunRow &row, const QRectF &where) const;
    /// From one row to the next; `row` is the upper one.
    void drawArrow(QPainter &painter, const RunRow &row, const RunRow &next, QPointF from, QPointF to) const;

private:
    void drawCaller(QPainter &painter, const RunRow &row, const QRectF &where) const;
    void drawCall(QPainter &painter, const RunRow &row, const QRectF &where) const;
    void drawCheck(QPainter &painter, const RunRow &row, const QRectF &where) const;
    void drawTicket(QPainter &painter, const RunRow &row, const QRectF &where) const;
    void drawPolicies(QPainter &painter, const RunRow &row, const QRectF &where) const;
    void drawResult(QPainter &painter, const RunRow &row, const QRectF &where) const;
    /// The title in one or two lines; the verdict beside the action where there is room, else below it.
    struct PoliciesLines {
        MarkupLayout title;
        std::optional<MarkupLayout> below; ///< the verdict, where it has no room beside the action
        qreal actionWidth = 0, lineHeight = 0, gap = 0, padding = 0;
        [[nodiscard]] qreal height() const { return 2 * padding + title.height() + gap + lineHeight + (below ? below->height() : 0); }
    };
    [[nodiscard]] PoliciesLines policiesLines(const RunRow &row, qreal width) const;
    [[nodiscard]] MarkupLayout resultTitle(const RunRow &row, qreal width) const;
    [[nodiscard]] MarkupLayout resultDetail(const RunRow &row, qreal width) const;
    [[nodiscard]] qreal resultRoom(qreal width) const;
    void drawAbsent(QPainter &painter, const RunRow &row, const QRectF &where) const;
    void drawChip(QPainter &painter, const RunRow &row, const QRectF &where) const;
    void drawMark(QPainter &painter, ui::Mark mark, const QRectF &where) const;
    [[nodiscard]] qreal chipWidth(const RunRow &row) const;
    [[nodiscard]] QColor proofColour(RunRow::Proof proof) const;

    const Look &m_look;
};

} // namespace trustwalk::quiz_page
