#pragma once

#include "app/stage/counter_parts.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

/// The parts of a stage as values: what is where, and in which state. Painting only reads them.
namespace trustwalk::stage {

enum class NodeState { Idle, Done, Acting };
struct Node {
    QString id; ///< "caller", "provider", "role" …: the place, the same in every step
    QString actor; ///< name of who stands there
    ui::Silhouette shape = ui::Silhouette::RoundedRect;
    QRectF rect;
    NodeState state = NodeState::Idle;
    Icon icon;
    Label name, sub;
    int step = -1; ///< the first step that it takes part in; -1: none
    bool operator==(const Node &) const = default;
};

struct Held {
    enum class Kind {
        LongTermKey,
        SessionKey,
        Token,
        Assertion,
        Ticket
    }; ///< SessionKey: what an earlier call issued and this one signs with
    Kind kind = Kind::LongTermKey;
    QRectF rect;
    bool present = false; ///< else an empty place
    Icon icon;
    Label name, sub;
    std::vector<Cell> cells; ///< of a ticket
    std::vector<QLineF> perforations; ///< of a ticket that is wide enough to show its three parts
    QRectF band, bar; ///< a ticket's head and its bar of lifetime
    qreal left = 1; ///< of the lifetime, 0 to 1
    std::optional<ui::Mark> mark;
    QRectF markBox;
    int step = -1; ///< where it arrives
    bool operator==(const Held &) const = default;
};

/// Holds: within a limit, or matched by a pattern; nothing says that the two values are the same.
enum class BridgeKind { Equal, NotEqual, Holds, Fails };
struct Bridge {
    QPolygonF points;
    QPointF sign;
    qreal signRadius = 17;
    BridgeKind kind = BridgeKind::Equal;
    qreal grown = 1; ///< from both ends
    bool operator==(const Bridge &) const = default;
};

/// StandsFor: from a temporary set to the role whose rights it carries.
enum class LinkKind { Trust, Ask, Answer, HandOver, Request, Mint, Refusal, Use, Reach, StandsFor, Leader };
enum class LinkState { ToCome, Now, Done, Idle, Lit };
struct Badge {
    QPointF centre;
    qreal radius = 12;
    Label text;
    LinkState state = LinkState::ToCome;
    bool operator==(const Badge &) const = default;
};
struct Link {
    QString id;
    LinkKind kind = LinkKind::Request;
    LinkState state = LinkState::ToCome;
    Tone tone = Tone::Ink;
    QPolygonF points; ///< orthogonal, from its start to its head
    std::optional<Badge> badge;
    std::optional<Label> label;
    int step = -1;
    qreal drawn = 1; ///< from its start
    bool operator==(const Link &) const = default;
};

/// Where AWS differs from the article.
struct NotePaper {
    QRectF rect;
    Icon icon;
    Label title;
    std::vector<Label> words; ///< Article, AWS, So
    std::vector<Label> lines;
    QPolygonF leader;
    bool operator==(const NotePaper &) const = default;
};

struct FoldedActor {
    QRectF rect;
    Icon icon;
    Label name;
    bool operator==(const FoldedActor &) const = default;
};

/// The ground below all that somebody holds.
struct Ground {
    QPolygonF outline; ///< orthogonal
    bool operator==(const Ground &) const = default;
};

/// A message on its way, with what it carries.
struct Parcel {
    QPointF centre;
    std::vector<Chip> chips; ///< around (0, 0)
    bool operator==(const Parcel &) const = default;
};

} // namespace trustwalk::stage
