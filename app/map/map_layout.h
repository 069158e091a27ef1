#pragma once

#include "app/map/graph.h"

#include <QPolygonF>
#include <QRectF>

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

/// Where everything of a world stands. A pure function: accounts are blocks on shelves, paths of roles are lanes, and every thing has a
/// slot of one size. Links run in the gutters between columns and in the corridors below blocks, where no words are.
namespace trustwalk::map {

/// Lengths in the map's own pixels.
inline constexpr qreal slotWidth = 232, slotHeight = 56, rowPitch = 76, gutter = 56, columnPitch = slotWidth + gutter;
inline constexpr qreal frameHead = 56, laneHead = 32, frameFoot = 40, shelfGap = 72, frameGap = 64, innerLane = 20, corridorBelow = 32;

struct LaneFrame {
    std::string lane;
    QRectF title;
    int column = 0; ///< of the frame: the first
    int columns = 1, rows = 1; ///< slots
    qreal top = 0; ///< of the first row
};
/// A block: an account, the providers, the outside, or a later part of one.
struct Frame {
    std::string block;
    QRectF rect;
    QRectF title;
    std::size_t shelf = 0;
    std::vector<LaneFrame> lanes;
};
struct Place {
    std::size_t frame = 0, lane = 0;
    int column = 0, row = 0; ///< of the lane
    QRectF rect;
};

struct MapLayout {
    std::vector<Frame> frames;
    std::vector<qreal> shelves; ///< the bottom of each
    std::vector<Place> places; ///< of each item
    std::unordered_map<std::string, Place> byId; ///< the same
    QRectF bounds; ///< with the trunks at both sides

    /// The item at a point of the map; -1: none.
    [[nodiscard]] int itemAt(QPointF at) const;
};
/// Slots are given out in the graph's order, and each lane keeps at least one free. With `before`, whatever stood there stays in its
/// place: what is new takes a free slot of its lane, and where there is none, a new block at the end.
[[nodiscard]] MapLayout layOut(const Graph &graph, const MapLayout &before = {});

/// From the right edge of the one to the left edge of the other, in straight pieces.
[[nodiscard]] QPolygonF routeOf(const MapLayout &layout, const Link &link);

/// Links that run in the same track, as one line and how many they are.
struct Stream {
    QLineF line;
    int count = 0;
    bool outer = false; ///< outside of all blocks: what is left of a link from afar
};
[[nodiscard]] std::vector<Stream> streamsOf(const Graph &graph, const MapLayout &layout);
/// The same of some of its links.
[[nodiscard]] std::vector<Stream> streamsOf(const Graph &graph, const MapLayout &layout, std::span<const std::size_t> links);

} // namespace trustwalk::map
