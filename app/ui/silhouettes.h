#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

class QPainter;

/// The shapes that say what kind of thing something is, as paths: the same on screen, in SVG and in PDF. Lengths in logical pixels.
namespace trustwalk::ui {

enum class Silhouette {
    Pill, ///< a person
    RoundedRect, ///< an IAM user
    CutRect, ///< a role: four corners cut
    Arch, ///< a provider or broker: round shoulders, square feet
    Counter, ///< STS, or a service that checks
    SquareRect, ///< a resource; its 6 px base is drawn with it
    Paper, ///< a policy or other document: folded corner at the top right
    Bar, ///< a long-term key
    Ticket, ///< a temporary set: two notches
    Strip, ///< an ID token
    Sheet, ///< a SAML assertion
};

/// `scale` enlarges radii, cuts and notches with the text.
[[nodiscard]] QPainterPath silhouette(Silhouette kind, const QRectF &rect, qreal scale = 1);
/// The turned-over corner of a Paper; to be stroked over it.
[[nodiscard]] QPainterPath paperFold(const QRectF &rect, qreal scale = 1);
/// The part of a Counter above its rows.
[[nodiscard]] QPainterPath counterHead(const QRectF &rect, qreal headHeight, qreal scale = 1);

/// What a step came to. Done: something happened that is no check; ToCome: dashed ring; NotReached and NotNeeded: a dash.
enum class Mark { Passed, Refused, Done, ToCome, Now, NotReached, NotNeeded };
struct MarkInk {
    QColor allowed, refused, edge, text, glyph;
};
/// Filled rounded square with a tick, filled octagon with a cross, ring or dash; `where` is square.
void drawMark(QPainter &painter, Mark mark, const QRectF &where, const MarkInk &ink);

/// The sign on a bridge: a disc with = or (a limit is kept, a pattern matches) with a tick, an octagon with ≠.
enum class BridgeSign { Equal, NotEqual, Holds };
void drawBridgeSign(QPainter &painter, BridgeSign sign, QPointF centre, qreal radius, const QColor &fill, const QColor &glyph);

[[nodiscard]] QPainterPath octagon(QPointF centre, qreal radius);
/// Orthogonal polyline with rounded corners.
[[nodiscard]] QPainterPath roundedPolyline(const QPolygonF &points, qreal radius);
/// A path in any pen; a dashed one of hundreds of dashes as fast as a solid one.
void strokeDashed(QPainter &painter, const QPainterPath &path, const QPen &pen);
/// Two parallel lines along a path: stroked wide in ink, then narrower in the paper's colour.
void drawDoubleLine(QPainter &painter, const QPainterPath &path, const QColor &ink, const QColor &paper, qreal lineWidth, qreal gap);

} // namespace trustwalk::ui
