#include "app/map/map_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace trustwalk::map {
namespace {

constexpr qreal widePage = 1.7; ///< width to height of the whole
constexpr int fewestRows = 3, mostRows = 24;

/// What has to stand in one lane of a new block.
struct NewLane {
    std::string lane;
    std::vector<std::size_t> items;
};
using NewBlock = std::pair<std::string, std::vector<NewLane>>;

/// Users before roles, roles by their paths, resources last.
bool comesFirst(const NewLane &a, const NewLane &b)
{
    const auto rank = [](const std::string &lane) { return lane == "users" || lane == "people" ? 0 : 1; };
    return std::make_pair(rank(a.lane), a.lane) < std::make_pair(rank(b.lane), b.lane);
}

/// By block, in the order of their first items.
std::vector<NewBlock> blocksOf(const Graph &graph, const std::vector<std::size_t> &items)
{
    std::vector<NewBlock> blocks;
    for (const std::size_t index : items) {
        const Item &item = graph.items[index];
        auto block = std::ranges::find(blocks, item.block, &NewBlock::first);
        if (block == blocks.end())
            block = blocks.insert(blocks.end(), {item.block, {}});
        auto lane = std::ranges::find(block->second, item.lane, &NewLane::lane);
        if (lane == block->second.end())
            lane = block->second.insert(block->second.end(), {item.lane, {}});
        lane->items.push_back(index);
    }
    for (NewBlock &block : blocks)
        std::ranges::stable_sort(block.second, comesFirst);
    return blocks;
}

/// A block about half as high again as it is wide in slots looks square in pixels.
int rowsFor(const NewBlock &block)
{
    std::size_t count = 0;
    for (const NewLane &lane : block.second)
        count += lane.items.size();
    constexpr qreal squarer = 2.4;
    return std::clamp(static_cast<int>(std::ceil(std::sqrt(squarer * static_cast<qreal>(count)))), fewestRows, mostRows);
}

/// The lanes of a block, from left to right and, where they are short, below one another. Places are relative to (0, 0).
Frame frameOf(const NewBlock &block)
{
    Frame frame;
    frame.block = block.first;
    const qreal most = rowsFor(block) * rowPitch + laneHead;
    int columns = 0;
    qreal used = most, bottom = 0; // of the last column
    for (const NewLane &lane : block.second) {
        const int wanted = static_cast<int>(lane.items.size()) + 1;
        const int across = static_cast<int>(std::ceil(wanted * rowPitch / (most - laneHead)));
        const int rows = (wanted + across - 1) / across;
        const qreal height = laneHead + rows * rowPitch;
        if (across > 1 || used + height > most + 1) {
            columns += across;
            used = 0;
        }
        LaneFrame placed {lane.lane, {}, columns - across, across, rows, frameHead + used + laneHead};
        placed.title = QRectF(gutter + placed.column * columnPitch, frameHead + used, slotWidth, laneHead - 8);
        frame.lanes.push_back(placed);
        used = across > 1 ? most : used + height;
        bottom = std::max(bottom, placed.top + rows * rowPitch);
    }
    frame.rect = QRectF(0, 0, gutter + columns * columnPitch, bottom - (rowPitch - slotHeight) + frameFoot);
    frame.title = QRectF(24, 14, frame.rect.width() - 48, 32);
    return frame;
}

void move(Frame &frame, QPointF to)
{
    frame.rect.moveTopLeft(to);
    frame.title.translate(to);
    for (LaneFrame &lane : frame.lanes) {
        lane.title.translate(to);
        lane.top += to.y();
    }
}

/// New blocks go on shelves below what there is.
void shelve(MapLayout &layout, std::vector<Frame> frames)
{
    qreal area = 0, widest = 0;
    for (const Frame &frame : frames) {
        area += (frame.rect.width() + frameGap) * (frame.rect.height() + shelfGap);
        widest = std::max(widest, frame.rect.width());
    }
    const qreal width = std::max(widest, std::sqrt(area * widePage));
    qreal x = 0, top = layout.shelves.empty() ? 0 : layout.shelves.back() + shelfGap, bottom = top;
    for (Frame &frame : frames) {
        if (x > 0 && x + frame.rect.width() > width * 1.02) {
            layout.shelves.push_back(bottom);
            top = bottom + shelfGap;
            x = 0;
        }
        move(frame, {x, top});
        frame.shelf = layout.shelves.size();
        x += frame.rect.width() + frameGap;
        bottom = std::max(bottom, frame.rect.bottom());
        layout.frames.push_back(std::move(frame));
    }
    if (x > 0)
        layout.shelves.push_back(bottom);
}

qreal columnLeft(const Frame &frame, int column)
{
    return frame.rect.left() + gutter + column * columnPitch;
}

void put(Place &place, const MapLayout &layout)
{
    const Frame &frame = layout.frames[place.frame];
    const LaneFrame &lane = frame.lanes[place.lane];
    place.rect = QRectF(columnLeft(frame, lane.column + place.column), lane.top + place.row * rowPitch, slotWidth, slotHeight);
}

/// The free slots of every lane, top to bottom, then left to right.
class Slots {
public:
    explicit Slots(const MapLayout &layout) : m_layout(layout) {}

    void take(const Place &place) { m_taken.insert({place.frame, place.lane, place.column, place.row}); }
    bool give(const Item &item, Place &place)
    {
        for (std::size_t f = 0; f < m_layout.frames.size(); ++f)
            for (std::size_t l = 0; m_layout.frames[f].block == item.block && l < m_layout.frames[f].lanes.size(); ++l)
                if (m_layout.frames[f].lanes[l].lane == item.lane && giveOf(f, l, place))
                    return true;
        return false;
    }

private:
    bool giveOf(std::size_t f, std::size_t l, Place &place)
    {
        const LaneFrame &lane = m_layout.frames[f].lanes[l];
        int &next = m_next[{f, l}]; // nothing before it is free
        for (; next < lane.columns * lane.rows; ++next)
            if (m_taken.insert({f, l, next / lane.rows, next % lane.rows}).second) {
                place = {f, l, next / lane.rows, next % lane.rows, {}};
                put(place, m_layout);
                return true;
            }
        return false;
    }

    const MapLayout &m_layout;
    std::set<std::tuple<std::size_t, std::size_t, int, int>> m_taken;
    std::map<std::pair<std::size_t, std::size_t>, int> m_next;
};

/// Where a thing stood, if it is still the same kind of thing.
const Place *keptPlace(const MapLayout &before, const Item &item)
{
    const auto found = before.byId.find(item.id);
    if (found == before.byId.end())
        return nullptr;
    const Frame &frame = before.frames[found->second.frame];
    return frame.block == item.block && frame.lanes[found->second.lane].lane == item.lane ? &found->second : nullptr;
}

void measure(MapLayout &layout)
{
    layout.bounds = {};
    for (const Frame &frame : layout.frames)
        layout.bounds |= frame.rect;
    layout.bounds.adjust(-frameGap, -corridorBelow, frameGap, corridorBelow * 2);
}

/// The tracks of a gutter: `gutterIndex` is the column on its right.
qreal inTrack(const Frame &frame, int gutterIndex)
{
    return columnLeft(frame, gutterIndex) - gutter / 2 + 10;
}
qreal outTrack(const Frame &frame, int gutterIndex)
{
    return columnLeft(frame, gutterIndex) - gutter / 2 - 10;
}

/// From frame to frame: down to the corridor of the shelf, and by the nearer trunk to another.
void cross(QPolygonF &points, const MapLayout &layout, const Frame &from, const Frame &to, qreal out, qreal in)
{
    const qreal above = layout.shelves[from.shelf] + corridorBelow, below = layout.shelves[to.shelf] + corridorBelow;
    points << QPointF(out, from.rect.bottom()) << QPointF(out, above);
    if (from.shelf != to.shelf) {
        const qreal left = layout.bounds.left() + frameGap / 2, right = layout.bounds.right() - frameGap / 2;
        const bool byLeft = out - left + in - left <= right - out + right - in;
        points << QPointF(byLeft ? left : right, above) << QPointF(byLeft ? left : right, below);
    }
    points << QPointF(in, below) << QPointF(in, to.rect.bottom());
}

} // namespace

MapLayout layOut(const Graph &graph, const MapLayout &before)
{
    MapLayout layout;
    layout.frames = before.frames;
    layout.shelves = before.shelves;
    layout.places.resize(graph.items.size());
    Slots slots(layout);
    std::vector<std::size_t> fresh, left;
    for (std::size_t i = 0; i < graph.items.size(); ++i) {
        const Place *kept = keptPlace(before, graph.items[i]);
        if (kept == nullptr) {
            fresh.push_back(i);
            continue;
        }
        layout.places[i] = *kept;
        slots.take(*kept);
    }
    for (const std::size_t i : fresh)
        if (!slots.give(graph.items[i], layout.places[i]))
            left.push_back(i);
    std::vector<Frame> frames;
    for (const NewBlock &block : blocksOf(graph, left))
        frames.push_back(frameOf(block));
    shelve(layout, std::move(frames));
    Slots freshSlots(layout);
    for (std::size_t i = 0; i < graph.items.size(); ++i)
        if (!layout.places[i].rect.isEmpty())
            freshSlots.take(layout.places[i]);
    for (const std::size_t i : left)
        (void)freshSlots.give(graph.items[i], layout.places[i]);
    for (std::size_t i = 0; i < graph.items.size(); ++i)
        layout.byId.emplace(graph.items[i].id, layout.places[i]);
    measure(layout);
    return layout;
}

int MapLayout::itemAt(QPointF at) const
{
    const auto found = std::ranges::find_if(places, [&](const Place &place) { return place.rect.contains(at); });
    return found == places.end() ? -1 : static_cast<int>(found - places.begin());
}

QPolygonF routeOf(const MapLayout &layout, const Link &link)
{
    const Place &from = layout.places[link.from], &to = layout.places[link.to];
    const Frame &fromFrame = layout.frames[from.frame], &toFrame = layout.frames[to.frame];
    const int fromColumn = fromFrame.lanes[from.lane].column + from.column, toColumn = toFrame.lanes[to.lane].column + to.column;
    const QPointF start(from.rect.right(), from.rect.center().y()), end(to.rect.left(), to.rect.center().y());
    const qreal out = outTrack(fromFrame, fromColumn + 1), in = inTrack(toFrame, toColumn);
    QPolygonF points {start};
    if (from.frame == to.frame && toColumn == fromColumn + 1) {
        points << QPointF(in, start.y()) << QPointF(in, end.y());
    } else if (from.frame == to.frame) {
        const qreal lane = fromFrame.rect.bottom() - innerLane;
        points << QPointF(out, start.y()) << QPointF(out, lane) << QPointF(in, lane) << QPointF(in, end.y());
    } else {
        points << QPointF(out, start.y());
        cross(points, layout, fromFrame, toFrame, out, in);
        points << QPointF(in, end.y());
    }
    return points << end;
}

std::vector<Stream> streamsOf(const Graph &graph, const MapLayout &layout)
{
    std::vector<std::size_t> all(graph.links.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    return streamsOf(graph, layout, all);
}

std::vector<Stream> streamsOf(const Graph &graph, const MapLayout &layout, std::span<const std::size_t> links)
{
    using Track = std::tuple<bool, bool, int>; // outer, vertical, where
    std::map<Track, std::map<qreal, int>> tracks; // how many more run from there on
    for (const std::size_t index : links) {
        const Link &link = graph.links[index];
        const QPolygonF route = routeOf(layout, link);
        const QRectF &from = layout.frames[layout.places[link.from].frame].rect, &to = layout.frames[layout.places[link.to].frame].rect;
        for (qsizetype i = 1; i < route.size(); ++i) {
            const QPointF a = route[i - 1], b = route[i];
            const bool vertical = qFuzzyCompare(a.x(), b.x());
            const bool outer = !(from.contains(a) && from.contains(b)) && !(to.contains(a) && to.contains(b));
            auto &track = tracks[{outer, vertical, qRound(2 * (vertical ? a.x() : a.y()))}];
            // By value: of temporaries std::minmax would give references that outlive them.
            const qreal one = vertical ? a.y() : a.x(), other = vertical ? b.y() : b.x();
            const qreal low = std::min(one, other), high = std::max(one, other);
            if (low == high)
                continue;
            ++track[low];
            --track[high];
        }
    }
    std::vector<Stream> streams;
    for (const auto &[track, changes] : tracks) {
        const auto &[outer, vertical, where] = track;
        int count = 0;
        qreal begin = 0;
        for (const auto &[at, change] : changes) {
            if (count > 0 && change != 0)
                streams.push_back(
                    {vertical ? QLineF(where / 2.0, begin, where / 2.0, at) : QLineF(begin, where / 2.0, at, where / 2.0), count, outer});
            if (change != 0)
                begin = at;
            count += change;
        }
    }
    return streams;
}

} // namespace trustwalk::map
