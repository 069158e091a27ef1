#pragma once

#include "app/stage/stage_layout.h"
#include "app/ui/theme.h"

#include <QGraphicsItem>

#include <variant>

namespace trustwalk::stage {

using Thing = std::variant<Link, Node, Held, Label, Counter, Document, NotePaper, FoldedActor, Bridge, Ground, Parcel>;

/// One thing of a layout: what it is called between steps, how far up it lies, what it covers.
struct Part {
    QString id;
    qreal z = 0;
    Thing thing;
    [[nodiscard]] QRectF bounds() const;
};
/// In painting order.
[[nodiscard]] std::vector<Part> partsOf(const StageLayout &layout);

/// A part on the scene. Repaints itself only where what it shows has changed.
class Piece final : public QGraphicsItem {
public:
    Piece(Part part, const ui::Theme &theme);

    [[nodiscard]] const QString &id() const { return m_part.id; }
    void show(Part part);
    void setTheme(const ui::Theme &theme);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Part m_part;
    const ui::Theme *m_theme;
};

} // namespace trustwalk::stage
