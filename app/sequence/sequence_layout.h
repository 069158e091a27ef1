#pragma once

#include "app/sequence/script.h"

#include <QPolygonF>

/// Where everything of a sequence diagram stands, in the layout's own pixels. Painting only reads it.
namespace trustwalk::sequence {

struct Lane {
    stage::Node head; ///< stays at the top while the rest is scrolled
    qreal x = 0;
    bool reached = true;
    QString accessible;
    bool operator==(const Lane &) const = default;
};

/// The two values of the current check, and the sign between them.
struct Comparison {
    QRectF rect;
    stage::Label presentedLabel, presented, referenceLabel, reference;
    QRectF sign;
    stage::BridgeKind kind = stage::BridgeKind::Equal;
    bool operator==(const Comparison &) const = default;
};

/// Credentials that have just changed hands.
struct Ticket {
    QRectF rect;
    bool present = false; ///< else an empty place
    stage::Icon icon;
    stage::Label key, validity;
    bool operator==(const Ticket &) const = default;
};

struct Row {
    Line::Kind kind = Line::Kind::Check;
    int step = -1;
    QRectF rect; ///< over the whole width
    bool current = false;
    std::vector<stage::Label> words; ///< a line each
    stage::Label number; ///< of a check, to the left of its mark
    QRectF paper; ///< behind the words, so that no lifeline runs through them
    std::optional<stage::Link> link; ///< of a message, with its number
    std::optional<stage::Badge> badge; ///< of a chapter
    std::optional<ui::Mark> mark;
    QRectF markBox;
    std::optional<Comparison> comparison;
    std::optional<Ticket> ticket;
    QString accessible;
    bool operator==(const Row &) const = default;
};

struct SequenceLayout {
    QSizeF size; ///< as wide as there was room for, as high as it has become
    qreal headHeight = 0; ///< of the strip with the heads
    qreal scale = 1;
    std::vector<Lane> lanes;
    std::vector<Row> rows;
    bool operator==(const SequenceLayout &) const = default;
};

struct SequenceSize {
    qreal width = 1228; ///< what there is to fill
    qreal textScale = 1;
};
inline constexpr qreal smallestWidth = 360; ///< below it the layout is wider than what there is to fill

/// `index` is the current step of the trace that the script was written from. Both languages stand at the same places.
[[nodiscard]] SequenceLayout layOut(const Script &script, std::size_t index, ui::Language language, const SequenceSize &size);

/// What belongs to the step: all its rows as one rectangle; empty where it has none.
[[nodiscard]] QRectF placeOf(const SequenceLayout &layout, int step);
/// The step whose row is there; -1: none.
[[nodiscard]] int stepAt(const SequenceLayout &layout, QPointF at);
[[nodiscard]] std::vector<const stage::Label *> labelsOf(const SequenceLayout &layout);

} // namespace trustwalk::sequence
