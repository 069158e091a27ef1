#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QLineEdit;
class QWidget;

/// What a widget paints, for those who don't see it.
namespace trustwalk::ui {

/// One painted thing.
struct PaintedPart {
    QString name;
    QAccessible::Role role = QAccessible::StaticText;
    QRect place; ///< on the screen
    bool current = false; ///< the step that is shown
    bool focused = false;
    bool pressable = false;
};

/// A widget that paints things which are no widgets: they are asked for by their place in the reading order, whenever somebody
/// wants to know, so what is told is never out of date.
class PaintedParts {
public:
    PaintedParts() = default;
    PaintedParts(const PaintedParts &) = delete;
    PaintedParts &operator=(const PaintedParts &) = delete;
    virtual ~PaintedParts() = default;
    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual PaintedPart part(int index) const = 0;
    virtual void pressPart(int index) = 0;
};

/// From now on a widget that has PaintedParts is a list of them to assistive software.
void installPaintedParts();
/// Says that the keyboard has come to a part; nothing where nobody listens.
void sayFocus(QWidget *widget, int part);
/// The button that clears a field is Qt's, and has no name.
void nameClearButton(QLineEdit *field, const QString &name);
/// `text` as it is spoken: without the marks that only guide line breaks.
[[nodiscard]] QString spoken(QString text);

} // namespace trustwalk::ui
