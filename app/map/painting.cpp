#include "app/map/painting.h"

#include "app/stage/text_measure.h"
#include "app/ui/icons.h"
#include "app/ui/silhouettes.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace trustwalk::map {
namespace {

constexpr qreal penWidth = 1.25, litPen = 2.5;

/// Direct neighbours of the lit item stand out, what they lead to is dashed, all else steps back.
enum class Standing { Plain, Chosen, Direct, Further, Aside };

Standing standingOf(const Light &light, std::size_t item)
{
    if (light.item < 0)
        return Standing::Plain;
    if (static_cast<int>(item) == light.item)
        return Standing::Chosen;
    const int on = light.onwards.distance[item], back = light.back.distance[item];
    return on == 1 || back == 1 ? Standing::Direct : on > 0 || back > 0 ? Standing::Further : Standing::Aside;
}

/// By which more than one step away is reached.
std::vector<std::size_t> furtherLinks(const Graph &graph, const Light &light)
{
    std::vector<std::size_t> links;
    for (std::size_t i = 0; i < graph.items.size(); ++i)
        for (const Reach *reach : {&light.onwards, &light.back})
            if (reach->distance[i] > 1)
                links.push_back(static_cast<std::size_t>(reach->by[i]));
    return links;
}

class MapBrush {
public:
    MapBrush(QPainter &painter, const Sheet &sheet, const Camera &camera, const Light &light, const ui::Look &look)
        : m_painter(painter), m_sheet(sheet), m_camera(camera), m_light(light), m_palette(look.palette()), m_detail(detailAt(camera.scale)),
          m_visible(camera.visible())
    {
    }

    void frames() const
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen(m_palette.line, 0));
        m_painter.setBrush(m_palette.sunk);
        for (const Frame &frame : m_sheet.layout.frames)
            if (frame.rect.intersects(m_visible))
                m_painter.drawRect(m_camera.toView(frame.rect));
    }

    /// Axis-aligned and thus crisp without antialiasing; from afar only what runs between blocks.
    void streams() const
    {
        const QColor ink = m_light.item < 0 ? m_palette.edge : m_palette.line;
        for (const Stream &stream : m_sheet.streams) {
            if (m_detail == Detail::Far && !stream.outer)
                continue;
            const QPointF a = m_camera.toView(stream.line.p1()), b = m_camera.toView(stream.line.p2());
            const qreal most = m_detail == Detail::Far ? 8 : 4;
            const qreal width = std::min(most, std::floor(1 + std::log2(static_cast<qreal>(stream.count)) * 0.6));
            const QRectF bar = QRectF(a, b).normalized().adjusted(-width / 2, -width / 2, width / 2, width / 2);
            if (bar.intersects(QRectF(QPointF(), m_camera.viewport)))
                m_painter.fillRect(bar.toAlignedRect().intersected(QRectF(QPointF(), m_camera.viewport).toAlignedRect()), ink);
        }
    }

    void lit() const
    {
        if (m_light.item < 0)
            return;
        for (const auto &[way, streams] : m_light.further)
            dashes(streams, inkOf(way));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        for (const std::size_t link : furtherLinks(m_sheet.graph, m_light))
            headOf(m_sheet.graph.links[link]);
        const auto item = static_cast<std::size_t>(m_light.item);
        for (const std::size_t link : m_sheet.graph.outOf[item])
            way(m_sheet.graph.links[link]);
        for (const std::size_t link : m_sheet.graph.into[item])
            way(m_sheet.graph.links[link]);
    }

    void items() const
    {
        for (std::size_t i = 0; i < m_sheet.layout.places.size(); ++i)
            if (const QRectF &slot = m_sheet.layout.places[i].rect; slot.intersects(m_visible))
                m_detail == Detail::Far ? dot(i, m_camera.toView(slot)) : thing(i, m_camera.toView(slot));
    }

    void words(const std::vector<Words> &all) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        for (const Words &words : all) {
            if (words.plate) {
                m_painter.setPen(QPen(m_palette.edge, 1));
                m_painter.setBrush(m_palette.surface);
                m_painter.drawRoundedRect(words.box.adjusted(-8, -3, 8, 3), 4, 4);
            }
            m_painter.setFont(stage::fontOf({words.pixels, words.weight}));
            m_painter.setPen(words.muted ? m_palette.muted : m_palette.text);
            m_painter.drawText(words.box.adjusted(0, -4, 8, 4), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words.text);
        }
    }

private:
    [[nodiscard]] QColor inkOf(Way way) const
    {
        switch (way) {
        case Way::Trusted: return m_palette.text;
        case Way::SignsIn:
        case Way::TokenAccepted: return m_palette.federated;
        case Way::KeyHeld: return m_palette.longTerm;
        }
        return m_palette.text;
    }

    void way(const Link &link) const
    {
        QPolygonF route = routeOf(m_sheet.layout, link);
        for (QPointF &point : route)
            point = m_camera.toView(point);
        if (!route.boundingRect().adjusted(-8, -8, 8, 8).intersects(QRectF(QPointF(), m_camera.viewport)))
            return;
        const QColor ink = inkOf(link.way);
        m_painter.setPen(QPen(ink, litPen));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(ui::roundedPolyline(route, std::min<qreal>(8, 8 * m_camera.scale)));
        head(route.last(), ink);
    }

    /// The dashes that are in sight, as upright rectangles: a pen with dashes goes along the whole line, however long it is.
    void dashes(const std::vector<Stream> &streams, const QColor &ink) const
    {
        constexpr int dash = 5, gap = 4;
        const int thick = m_detail == Detail::Far ? 1 : 2;
        const QRect sight = QRectF(QPointF(), m_camera.viewport).toAlignedRect();
        QList<QRect> all;
        for (const Stream &stream : streams) {
            const QPoint from = m_camera.toView(stream.line.p1()).toPoint(), to = m_camera.toView(stream.line.p2()).toPoint();
            const QRect line = QRect(from, to).normalized();
            const QRect seen = line.adjusted(0, 0, thick, thick) & sight;
            if (seen.isEmpty())
                continue;
            const bool vertical = line.height() > line.width();
            const int first = vertical ? line.top() : line.left(), end = vertical ? line.bottom() : line.right();
            const int begin = vertical ? seen.top() : seen.left(), stop = std::min(end, vertical ? seen.bottom() : seen.right());
            for (int at = first + (begin - first) / (dash + gap) * (dash + gap); at <= stop; at += dash + gap) {
                const int length = std::min(dash, end - at + 1);
                all << (vertical ? QRect(line.left(), at, thick, length) : QRect(at, line.top(), length, thick));
            }
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        m_painter.drawRects(all);
    }

    void headOf(const Link &link) const
    {
        const QRectF &to = m_sheet.layout.places[link.to].rect;
        if (const QPointF tip(to.left(), to.center().y()); m_visible.adjusted(-16, -16, 16, 16).contains(tip))
            head(m_camera.toView(tip), inkOf(link.way));
    }

    /// Whoever stands at the other end may come in here.
    void head(QPointF tip, const QColor &ink) const
    {
        const qreal length = std::clamp(10 * m_camera.scale, 5.0, 12.0);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        m_painter.drawPolygon(QPolygonF {tip, tip + QPointF(-length, -length / 2), tip + QPointF(-length, length / 2)});
    }

    /// Kinds stay apart by their shape even from afar: round, square, cut.
    void dot(std::size_t item, const QRectF &slot) const
    {
        const Standing standing = standingOf(m_light, item);
        const qreal side = std::clamp(slot.height() * 0.8, 3.0, 9.0) + (standing == Standing::Chosen ? 4 : 0);
        const QRectF box(slot.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
        const QColor ink = standing == Standing::Aside ? m_palette.line : standing == Standing::Plain ? m_palette.muted : m_palette.text;
        const Kind kind = m_sheet.graph.items[item].kind;
        const bool square = kind == Kind::User || kind == Kind::Account || kind == Kind::Resource || kind == Kind::Service;
        m_painter.setRenderHint(QPainter::Antialiasing, !square);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        if (kind == Kind::Role)
            m_painter.drawPolygon(QPolygonF {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
        else if (square)
            m_painter.drawRect(box);
        else
            m_painter.drawEllipse(box);
    }

    void thing(std::size_t item, const QRectF &slot) const
    {
        const Standing standing = standingOf(m_light, item);
        const Kind kind = m_sheet.graph.items[item].kind;
        QPen pen(standing == Standing::Plain   ? m_palette.edge
                 : standing == Standing::Aside ? m_palette.line
                                               : m_palette.text,
                 standing == Standing::Chosen   ? 3
                 : standing == Standing::Direct ? litPen
                                                : penWidth);
        if (standing == Standing::Further || kind == Kind::Account || kind == Kind::Everyone || kind == Kind::Stranger)
            pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(m_palette.surface);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.drawPath(ui::silhouette(silhouetteOf(kind), slot, m_camera.scale));
        if (const QRectF box = iconBox(slot, m_camera.scale); !box.isEmpty())
            icon(iconOf(kind), box);
        if (m_detail == Detail::Near && !m_sheet.graph.into[item].empty() && m_light.item < 0)
            head({slot.left(), slot.center().y()}, m_palette.edge);
    }

    /// Drawn once for a size; the sizes between are scaled, which nobody sees while the map moves.
    void icon(const QString &name, const QRectF &box) const
    {
        const qreal ratio = m_painter.device()->devicePixelRatioF();
        const int side = std::max(8, qRound(box.width() * ratio / 4) * 4);
        const QString key = QStringLiteral("map-%1-%2-%3").arg(name, m_palette.text.name()).arg(side);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(side, side);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            ui::drawIcon(painter, name, QRectF(0, 0, side, side), m_palette.text);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
        m_painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()));
    }

    QPainter &m_painter;
    const Sheet &m_sheet;
    const Camera &m_camera;
    const Light &m_light;
    const ui::Palette &m_palette;
    Detail m_detail;
    QRectF m_visible;
};

} // namespace

Light lightOf(const Sheet &sheet, int item)
{
    if (item < 0)
        return {};
    const auto of = static_cast<std::size_t>(item);
    Light light {item, reachOf(sheet.graph, of, Direction::Onwards), reachOf(sheet.graph, of, Direction::Back), {}};
    std::map<Way, std::vector<std::size_t>> links;
    for (const std::size_t link : furtherLinks(sheet.graph, light))
        links[sheet.graph.links[link].way].push_back(link);
    for (const auto &[way, some] : links)
        light.further[way] = streamsOf(sheet.graph, sheet.layout, some);
    return light;
}

void paintMap(QPainter &painter, const Sheet &sheet, const Camera &camera, const Light &light, const ui::Look &look, NameSetter &setter)
{
    painter.fillRect(QRectF(QPointF(), camera.viewport), look.palette().background);
    const MapBrush brush(painter, sheet, camera, light, look);
    brush.frames();
    brush.streams();
    brush.lit();
    brush.items();
    brush.words(wordsAt(sheet, camera, look, setter));
}

} // namespace trustwalk::map
