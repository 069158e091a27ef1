#include "app/stage/piece.h"

#include "app/stage/painting.h"
#include "core/base/result.h"

#include <QPainter>

#include <algorithm>

namespace trustwalk::stage {
namespace {

constexpr qreal penRoom = 4; ///< for outlines and antialiasing

QRectF boundsOf(const Link &link)
{
    QRectF bounds = link.points.boundingRect().adjusted(-14, -14, 14, 14);
    if (link.badge)
        bounds |= QRectF(link.badge->centre, QSizeF()).adjusted(-16, -16, 16, 16);
    if (link.label)
        bounds |= link.label->box.adjusted(-44, -6, 14, 6);
    return bounds;
}

QRectF boundsOf(const Document &document)
{
    QRectF bounds = document.rect;
    if (document.leader)
        bounds |= QRectF(document.leader->p1(), document.leader->p2()).normalized().adjusted(-2, 0, 2, 0);
    return bounds;
}

QRectF boundsOf(const NotePaper &note)
{
    return note.leader.isEmpty() ? note.rect : note.rect | note.leader.boundingRect();
}

QRectF boundsOf(const Bridge &bridge)
{
    const qreal r = bridge.signRadius + 2;
    return bridge.points.boundingRect().adjusted(-4, -4, 4, 4) | QRectF(bridge.sign - QPointF(r, r), QSizeF(2 * r, 2 * r));
}

QRectF boundsOf(const Parcel &parcel)
{
    QRectF bounds;
    for (const Chip &chip : parcel.chips)
        bounds |= chip.rect;
    return bounds.translated(parcel.centre);
}

template <typename T> void add(std::vector<Part> &parts, const char *id, qreal z, const std::vector<T> &things)
{
    int number = 0;
    for (const T &thing : things)
        parts.push_back({QString::fromLatin1(id) + QString::number(number++), z, thing});
}

} // namespace

QRectF Part::bounds() const
{
    const QRectF bounds = std::visit(
        Overloaded {[](const Link &link) { return boundsOf(link); }, [](const Node &node) { return node.rect; },
                    [](const Held &held) { return held.rect; }, [](const Label &label) { return label.box; },
                    [](const Counter &counter) { return counter.rect; }, [](const Document &document) { return boundsOf(document); },
                    [](const NotePaper &note) { return boundsOf(note); }, [](const FoldedActor &actor) { return actor.rect; },
                    [](const Bridge &bridge) { return boundsOf(bridge); },
                    [](const Ground &ground) { return ground.outline.boundingRect(); },
                    [](const Parcel &parcel) { return boundsOf(parcel); }},
        thing);
    return bounds.adjusted(-penRoom, -penRoom, penRoom, penRoom);
}

/// Of parts of one height the later lies above: kept pieces would else stay below those that came after them.
static void stack(std::vector<Part> &parts)
{
    constexpr qreal step = 1e-4;
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].z += step * static_cast<qreal>(i);
}

std::vector<Part> partsOf(const StageLayout &layout)
{
    std::vector<Part> parts;
    if (layout.ground)
        parts.push_back({QStringLiteral("ground"), 0, *layout.ground});
    for (const Link &link : layout.links)
        parts.push_back(
            {QStringLiteral("link ") + link.id, link.state == LinkState::Lit || link.state == LinkState::Now ? 2.0 : 1.0, link});
    for (const Node &node : layout.nodes)
        parts.push_back({QStringLiteral("node ") + node.id, 3, node});
    add(parts, "held ", 4, layout.held);
    add(parts, "label ", 4, layout.labels);
    parts.push_back({QStringLiteral("counter sts"), 5, layout.sts});
    if (layout.second)
        parts.push_back({QStringLiteral("counter second"), 5, *layout.second});
    if (layout.document)
        parts.push_back({QStringLiteral("document"), 6, *layout.document});
    if (layout.note)
        parts.push_back({QStringLiteral("note"), 6, *layout.note});
    add(parts, "folded ", 4, layout.folded);
    if (layout.bridge)
        parts.push_back({QStringLiteral("bridge"), 7, *layout.bridge});
    if (layout.moving)
        parts.push_back({QStringLiteral("moving"), 8, *layout.moving});
    if (layout.parcel)
        parts.push_back({QStringLiteral("parcel"), 9, *layout.parcel});
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.z < b.z; });
    stack(parts);
    return parts;
}

Piece::Piece(Part part, const ui::Theme &theme) : m_part(std::move(part)), m_theme(&theme)
{
    setZValue(m_part.z);
    setAcceptedMouseButtons(Qt::NoButton);
}

void Piece::show(Part part)
{
    if (m_part.thing == part.thing && m_part.z == part.z)
        return;
    if (m_part.bounds() != part.bounds())
        prepareGeometryChange();
    m_part = std::move(part);
    setZValue(m_part.z);
    update();
}

void Piece::setTheme(const ui::Theme &theme)
{
    m_theme = &theme;
    update();
}

QRectF Piece::boundingRect() const
{
    return m_part.bounds();
}

void Piece::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Brush brush(*painter, *m_theme);
    std::visit([&](const auto &thing) { brush.draw(thing); }, m_part.thing);
}

} // namespace trustwalk::stage
