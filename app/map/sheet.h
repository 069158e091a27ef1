#pragma once

#include "app/map/map_layout.h"
#include "app/ui/look.h"
#include "app/ui/theme.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

/// The map as it is seen: through a camera, with as much detail as there is room for.
namespace trustwalk::map {

struct Camera {
    QPointF centre; ///< of the map
    qreal scale = 1; ///< pixels of the viewport to one of the map
    QSizeF viewport;

    [[nodiscard]] QPointF toView(QPointF at) const { return (at - centre) * scale + QPointF(viewport.width() / 2, viewport.height() / 2); }
    [[nodiscard]] QPointF toMap(QPointF at) const { return (at - QPointF(viewport.width() / 2, viewport.height() / 2)) / scale + centre; }
    [[nodiscard]] QRectF toView(const QRectF &rect) const { return {toView(rect.topLeft()), rect.size() * scale}; }
    [[nodiscard]] QRectF visible() const { return {toMap(QPointF()), viewport / scale}; }
    bool operator==(const Camera &) const = default;
};

/// Far: dots, and thick links between accounts. Middle: silhouettes, with a name where it is legible whole. Near: names, kinds, icons.
enum class Detail { Far, Middle, Near };
[[nodiscard]] Detail detailAt(qreal scale);

/// A world on paper. Immutable once made; the names' breaks are kept as they are found.
struct Sheet {
    std::shared_ptr<const world::World> world;
    Graph graph;
    MapLayout layout;
    std::vector<Stream> streams;
};
[[nodiscard]] Sheet sheetOf(std::shared_ptr<const world::World> world, const Sheet *before = nullptr);

/// Words at a place of the viewport, whole but for those that have a `whole`.
struct Words {
    QRectF box; ///< what the text covers
    QString text;
    int pixels = 12;
    ui::Weight weight = ui::Weight::Regular;
    bool muted = false;
    QString whole; ///< where it had to be cut
    bool plate = false; ///< lies on a plate of its own, over dots
};

/// How a name is set at some size. Breaking names is most of a frame's cost, so it is kept. GUI thread only.
class NameSetter {
public:
    struct Name {
        QStringList lines;
        int pixels = 0;
        bool cut = false;
    };
    /// In one line or, smaller, in as many as that height has room for; nullopt where it would have to be cut and `mayCut` is false.
    [[nodiscard]] std::optional<Name> set(const QString &name, int pixels, qreal width, qreal height, bool mayCut);

private:
    std::map<std::tuple<QString, int, int, int>, std::optional<Name>> m_kept;
};

/// The words of what is visible, none over another.
[[nodiscard]] std::vector<Words> wordsAt(const Sheet &sheet, const Camera &camera, const ui::Look &look, NameSetter &setter);
/// Where the icon of a slot stands; empty where it would be too small.
[[nodiscard]] QRectF iconBox(const QRectF &slot, qreal scale);

} // namespace trustwalk::map
