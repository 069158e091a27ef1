#pragma once

#include "app/quiz/look.h"
#include "app/ui/accessible_parts.h"

#include <QWidget>

namespace trustwalk::quiz_page {

/// A drawing of figures with a title. With the keyboard in it the arrows go from figure to figure, and each is said in words; the whole is
/// in its accessible description, a line a figure. Ink and its tints alone: only the five meanings have colours.
class Chart : public QWidget, public ui::PaintedParts {
    Q_OBJECT
public:
    void setLook(const Look &look);
    [[nodiscard]] QStringList spoken() const; ///< every figure in words

    [[nodiscard]] int partCount() const override { return count(); }
    [[nodiscard]] ui::PaintedPart part(int index) const override;
    void pressPart(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    explicit Chart(const char *name, QWidget *parent);

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    [[nodiscard]] virtual QString emptyWords() const = 0; ///< said instead where there is nothing to draw
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QString said(int index) const = 0;
    [[nodiscard]] virtual QRectF spot(int index, const QRectF &area) const = 0;
    [[nodiscard]] virtual qreal areaHeight(qreal width) const = 0;
    virtual void paintArea(QPainter &painter, const QRectF &area) const = 0;
    /// How far up and down lead; left and right are one.
    [[nodiscard]] virtual int rowStep() const { return 0; }
    [[nodiscard]] int current() const { return hasFocus() ? m_current : -1; }
    void refresh(); ///< the figures are others

    /// Ink in so many tenths over the surface: the scale of everything that is not a meaning.
    [[nodiscard]] QColor shade(qreal strength) const;
    [[nodiscard]] const Look &look() const { return m_look; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] qreal headHeight() const;
    void tellReader();

    Look m_look;
    int m_current = 0;
};

} // namespace trustwalk::quiz_page
