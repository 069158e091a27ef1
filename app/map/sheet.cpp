#include "app/map/sheet.h"

#include "app/map/words.h"
#include "app/stage/text_measure.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace trustwalk::map {
namespace {

constexpr qreal farScale = 0.3, nearScale = 0.62;
constexpr qreal iconLeft = 14, iconSize = 22, textLeft = 46, textRight = 12;
constexpr qreal namePixels = 14, kindPixels = 12, titlePixels = 18, lanePixels = 13;
constexpr int smallestPixels = 11;
constexpr qreal lineStep = 1.22;

QSizeF sizeOf(const QString &text, int pixels, ui::Weight weight)
{
    return {stage::widthOf(text, {pixels, weight}), pixels * lineStep};
}

Words wordsIn(QPointF leftMiddle, const QString &text, int pixels, ui::Weight weight, bool muted)
{
    const QSizeF size = sizeOf(text, pixels, weight);
    Words words;
    words.box = QRectF(leftMiddle - QPointF(0, size.height() / 2), size);
    words.text = text;
    words.pixels = pixels;
    words.weight = weight;
    words.muted = muted;
    return words;
}

int pixelsFor(qreal size, qreal scale)
{
    return std::max(smallestPixels, static_cast<int>(std::floor(size * scale)));
}

/// Where a name has a seam: behind a sign, before a capital.
bool isSeam(const QString &name, qsizetype at)
{
    const QChar before = name[at - 1], after = name[at];
    return (!before.isLetterOrNumber() && after.isLetterOrNumber()) || (before.isLower() && after.isUpper());
}

/// In two lines of that width, as equal as can be, at a seam if there is one; empty where no break does.
QStringList halved(const QString &name, const stage::TextStyle &style, qreal width)
{
    const QFontMetricsF metrics(stage::fontOf(style));
    QStringList best;
    qreal least = 0;
    for (const bool seamsOnly : {true, false}) {
        for (qsizetype at = 1; at < name.size(); ++at) {
            if ((seamsOnly && !isSeam(name, at)) || name[at].isLowSurrogate())
                continue;
            const qreal longer = std::max(metrics.horizontalAdvance(name.left(at)), metrics.horizontalAdvance(name.mid(at)));
            if (longer <= width && (best.isEmpty() || longer < least)) {
                best = {name.left(at), name.mid(at)};
                least = longer;
            }
        }
        if (!best.isEmpty())
            break;
    }
    return best;
}

/// The title of a block: at its head where that is high enough, else on a plate in its middle, in letters of one size.
void addTitle(std::vector<Words> &all, const Frame &frame, const QString &title, const Camera &camera, qreal textScale)
{
    const QRectF place = camera.toView(frame.rect), head = camera.toView(frame.title);
    const bool small = detailAt(camera.scale) == Detail::Far;
    const int most = small ? qRound(14 * textScale) : pixelsFor(titlePixels, camera.scale);
    for (int pixels = most; pixels >= smallestPixels; --pixels) {
        const QSizeF size = sizeOf(title, pixels, ui::Weight::SemiBold);
        if (size.width() > (small ? place.width() - 20 : head.width()) || size.height() > (small ? place.height() - 8 : head.height()))
            continue;
        Words words
            = wordsIn(small ? QPointF(place.center().x() - size.width() / 2, place.center().y()) : QPointF(head.left(), head.center().y()),
                      title, pixels, ui::Weight::SemiBold, false);
        words.plate = small;
        all.push_back(words);
        return;
    }
}

void addLanes(std::vector<Words> &all, const Frame &frame, const Camera &camera, const text::Translation &t)
{
    const int pixels = pixelsFor(lanePixels, camera.scale);
    for (const LaneFrame &lane : frame.lanes) {
        const QRectF place = camera.toView(lane.title);
        if (pixels * lineStep > place.height())
            return;
        const QString title = laneTitle(lane.lane, t);
        Words words = wordsIn({place.left(), place.center().y()}, stage::cutTo(place.width(), title, {pixels}, stage::Cut::InMiddle),
                              pixels, ui::Weight::Regular, true);
        if (words.text != title)
            words.whole = title;
        all.push_back(words);
    }
}

void addName(std::vector<Words> &all, const Item &item, const QRectF &slot, const Camera &camera, const text::Translation &t,
             NameSetter &setter)
{
    const bool near = detailAt(camera.scale) == Detail::Near;
    const bool withIcon = !iconBox(slot, camera.scale).isEmpty();
    const qreal left = slot.left() + (withIcon ? textLeft * camera.scale : 8), width = slot.right() - textRight * camera.scale - left;
    const int kindSize = pixelsFor(kindPixels, camera.scale);
    const QString kind = kindWord(item.kind, t), shown = item.kind == Kind::Everyone ? QStringLiteral("*") : item.name;
    const qreal height = slot.height() - 4 * camera.scale;
    const auto name = setter.set(shown, pixelsFor(namePixels, camera.scale), width, height, near);
    if (!name)
        return;
    const bool withKind = near && name->lines.size() == 1 && (name->pixels + kindSize) * lineStep <= height
                          && sizeOf(kind, kindSize, ui::Weight::Regular).width() <= width;
    const qreal step = name->pixels * lineStep;
    qreal y = slot.center().y() - (step * static_cast<qreal>(name->lines.size()) + (withKind ? kindSize * lineStep : 0)) / 2;
    for (const QString &line : name->lines) {
        Words words = wordsIn({left, y + step / 2}, line, name->pixels, ui::Weight::SemiBold, false);
        if (name->cut)
            words.whole = item.name;
        all.push_back(words);
        y += step;
    }
    if (withKind)
        all.push_back(wordsIn({left, y + kindSize * lineStep / 2}, kind, kindSize, ui::Weight::Regular, true));
}

} // namespace

Detail detailAt(qreal scale)
{
    return scale < farScale ? Detail::Far : scale < nearScale ? Detail::Middle : Detail::Near;
}

Sheet sheetOf(std::shared_ptr<const world::World> world, const Sheet *before)
{
    Sheet sheet;
    sheet.graph = graphOf(*world);
    sheet.layout = layOut(sheet.graph, before != nullptr ? before->layout : MapLayout {});
    sheet.streams = streamsOf(sheet.graph, sheet.layout);
    sheet.world = std::move(world);
    return sheet;
}

std::optional<NameSetter::Name> NameSetter::set(const QString &name, int pixels, qreal width, qreal height, bool mayCut)
{
    constexpr std::size_t enough = 20000;
    if (m_kept.size() > enough)
        m_kept.clear();
    const std::tuple key(name, pixels, static_cast<int>(width), static_cast<int>(height) * 2 + (mayCut ? 1 : 0));
    if (const auto known = m_kept.find(key); known != m_kept.end())
        return known->second;
    std::optional<Name> set;
    for (int size = pixels; size >= smallestPixels && !set; --size) {
        const stage::TextStyle style {size, ui::Weight::SemiBold};
        if (size * lineStep <= height && stage::widthOf(name, style) <= width)
            set = Name {{name}, size, false};
        else if (2 * size * lineStep <= height && stage::widthOf(name, style) <= 2 * width)
            if (const QStringList lines = halved(name, style, width); !lines.isEmpty())
                set = Name {lines, size, false};
    }
    const stage::TextStyle smallest {smallestPixels, ui::Weight::SemiBold};
    const int most = std::max(1, static_cast<int>(height / (smallestPixels * lineStep)));
    if (!set && (mayCut || stage::widthOf(name, smallest) <= most * width))
        if (const QStringList lines = stage::wrapped(name, smallest, width, most); mayCut || lines.join(QString()) == name)
            set = Name {lines, smallestPixels, lines.join(QString()) != name};
    m_kept.emplace(key, set);
    return set;
}

QRectF iconBox(const QRectF &slot, qreal scale)
{
    constexpr qreal smallest = 12;
    const qreal side = iconSize * scale;
    return side < smallest ? QRectF() : QRectF(slot.left() + iconLeft * scale, slot.center().y() - side / 2, side, side);
}

std::vector<Words> wordsAt(const Sheet &sheet, const Camera &camera, const ui::Look &look, NameSetter &setter)
{
    const text::Translation &t = text::Translation::of(look.language);
    const QRectF visible = camera.visible();
    const bool far = detailAt(camera.scale) == Detail::Far;
    std::vector<Words> all;
    for (const Frame &frame : sheet.layout.frames) {
        if (!frame.rect.intersects(visible))
            continue;
        addTitle(all, frame, blockTitle(frame.block, *sheet.world, t), camera, look.textScale);
        if (!far)
            addLanes(all, frame, camera, t);
    }
    for (std::size_t i = 0; !far && i < sheet.layout.places.size(); ++i)
        if (const QRectF &slot = sheet.layout.places[i].rect; slot.intersects(visible))
            addName(all, sheet.graph.items[i], camera.toView(slot), camera, t, setter);
    return all;
}

} // namespace trustwalk::map
