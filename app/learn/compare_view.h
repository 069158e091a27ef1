#pragma once

#include "app/learn/learn_content.h"
#include "app/ui/accessible_parts.h"

#include <QScrollArea>

namespace trustwalk::learn {

/// The five calls side by side. One column has the focus; yes and no are a sign and a word in ink, since "no" is not bad.
class CompareTable final : public QWidget, public ui::PaintedParts {
    Q_OBJECT
public:
    explicit CompareTable(QWidget *parent = nullptr);

    void setLook(const ui::Look &look);
    void fit(const QSize &page);
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] QRect rowRect() const; ///< of the focused row
    /// Every cell, row by row.
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] ui::PaintedPart part(int index) const override;
    void pressPart(int index) override;

Q_SIGNALS:
    void walkRequested(int call); ///< index in api::fiveCalls
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] qreal columnLeft(int column) const;
    [[nodiscard]] qreal cellWidth() const;
    [[nodiscard]] int columnAt(qreal x) const;
    [[nodiscard]] int rowAt(qreal y) const;
    [[nodiscard]] qreal cellHeight(const CompareRow &row, const CompareCell &cell) const;
    [[nodiscard]] QFont cellFont(const CompareCell &cell) const;
    [[nodiscard]] qreal wordsLeft(const CompareCell &cell) const;
    void place(int column, int row);
    void tellReader();
    [[nodiscard]] QString spokenCell(int column, int row) const;
    void drawHead(QPainter &painter) const;
    void drawFocus(QPainter &painter) const;
    void drawRow(QPainter &painter, int row) const;
    void drawCell(QPainter &painter, const CompareRow &row, int column, qreal top) const;
    void drawMark(QPainter &painter, CellMark mark, const QRectF &where) const;

    QList<CompareRow> m_rows;
    QList<Lifetime> m_lifetimes;
    QList<qreal> m_tops; ///< of each row, and the bottom of the last
    Look m_look;
    qreal m_left = 0, m_columns = 0, m_right = 0, m_headTop = 0;
    int m_column = 0, m_row = 0;
};

class CompareView final : public QScrollArea {
    Q_OBJECT
public:
    explicit CompareView(QWidget *parent = nullptr);
    void setLook(const ui::Look &look);

Q_SIGNALS:
    void walkRequested(int call);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    CompareTable *m_table;
};

} // namespace trustwalk::learn
