#pragma once

#include "app/stage/stage_layout.h"
#include "app/ui/theme.h"

class QPainter;

namespace trustwalk::stage {

/// Draws the parts of a layout in the layout's own pixels. The same functions serve the window and every export.
class Brush {
public:
    Brush(QPainter &painter, const ui::Theme &theme) : m_painter(painter), m_palette(theme.palette) {}

    void draw(const Node &node) const;
    void draw(const Held &held) const;
    void draw(const Label &label) const;
    void draw(const Counter &counter) const;
    void draw(const Document &document) const;
    void draw(const Bridge &bridge) const;
    void draw(const Link &link) const;
    void draw(const NotePaper &note) const;
    void draw(const FoldedActor &actor) const;
    void draw(const Ground &ground) const;
    void draw(const Parcel &parcel) const;

    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QColor colour(Tone tone) const; ///< ink's is the text's
    [[nodiscard]] QColor tint(Tone tone) const; ///< ink's is the surface
    [[nodiscard]] ui::MarkInk markInk() const;

private:
    void text(const Label &label) const;
    void icon(const Icon &icon) const;
    void mark(ui::Mark mark, const QRectF &box) const;
    void shape(const QPainterPath &path, const QColor &fill, const QColor &line, qreal width) const;
    void chip(const Chip &chip) const;
    void row(const Row &row) const;
    void footer(const Footer &footer) const;
    void ticket(const Held &held) const;
    void badge(const Badge &badge) const;
    void trust(const Link &link) const;
    void head(const QPolygonF &points, LinkKind kind, const QColor &colour) const;

    QPainter &m_painter;
    const ui::Palette &m_palette;
};

/// A whole step: paper first, then everything on it. `target` is filled without distortion.
void paintStage(QPainter &painter, const QRectF &target, const StageLayout &layout, const ui::Theme &theme);

} // namespace trustwalk::stage
