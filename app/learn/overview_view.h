#pragma once

#include "app/learn/call_card.h"

#include <QScrollArea>

#include <array>

namespace trustwalk::learn {

/// The map of the five calls: how the caller proves itself by whose rights the issued credentials carry. One quadrant is empty, and
/// that is its lesson.
class OverviewMap final : public QWidget {
    Q_OBJECT
public:
    explicit OverviewMap(QWidget *parent = nullptr);

    void setLook(const ui::Look &look);
    /// Lays the map out in a page of this size; taller than the page where the words need it.
    void fit(const QSize &page);
    void focusCard();

Q_SIGNALS:
    void walkRequested(int call); ///< index in api::fiveCalls
    void cardFocused(QWidget *card);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places {
        qreal left, columns, right, gap, headTop, firstTop, secondTop, cardHeight, legendTop;
    };
    [[nodiscard]] bool isLow() const { return m_look.unit < 0.8; } ///< too low for the two questions on a line of their own
    [[nodiscard]] qreal rowTitleWidth() const;
    [[nodiscard]] QRectF cardRect(std::size_t place) const;
    [[nodiscard]] QRectF emptyRect() const;
    void move(std::size_t place, int key);
    void drawTitles(QPainter &painter) const;
    void drawColumn(QPainter &painter, const QRectF &where, const QColor &ink, const QString &icon, const QString &title,
                    const QString &note) const;
    void drawRow(QPainter &painter, qreal top, const QString &icon, const QString &title, const QString &note) const;
    void drawEmpty(QPainter &painter) const;
    void drawLegend(QPainter &painter) const;

    std::array<CallCard *, 5> m_cards; ///< in mapOrder: two above, three below
    Look m_look;
    Places m_places {};
};

/// The map in a page that scrolls where it is too small.
class OverviewView final : public QScrollArea {
    Q_OBJECT
public:
    explicit OverviewView(QWidget *parent = nullptr);
    void setLook(const ui::Look &look);

Q_SIGNALS:
    void walkRequested(int call);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    OverviewMap *m_map;
};

} // namespace trustwalk::learn
