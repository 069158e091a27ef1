#pragma once

#include "app/stage/text_measure.h"
#include "app/ui/silhouettes.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

/// The parts of a stage as values: what is where, and in which state. Painting only reads them.
namespace trustwalk::stage {

/// A colour by its meaning. Ink is none of the five.
enum class Tone { Ink, LongTerm, Temporary, Federated, Allowed, Refused };
enum class Ink { Text, Muted, Edge, OnHead, OnMark };

struct Label {
    QRectF box;
    QString text;
    TextStyle style;
    Ink ink = Ink::Text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QString whole; ///< what was cut, for the tooltip; empty where nothing was
    bool operator==(const Label &) const = default;
};
/// What the text itself covers.
[[nodiscard]] QRectF inkOf(const Label &label);

struct Icon {
    QString name;
    QRectF box;
    Ink ink = Ink::Text;
    std::optional<Tone> tone; ///< instead of the ink
    bool operator==(const Icon &) const = default;
};

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

struct Cell {
    Label label, value;
    bool operator==(const Cell &) const = default;
};
struct Held {
    enum class Kind { LongTermKey, Token, Assertion, Ticket };
    Kind kind = Kind::LongTermKey;
    QRectF rect;
    bool present = false; ///< else an empty place
    Icon icon;
    Label name, sub;
    std::vector<Cell> cells; ///< of a ticket
    QRectF band, bar; ///< a ticket's head and its bar of lifetime
    qreal left = 1; ///< of the lifetime, 0 to 1
    std::optional<ui::Mark> mark;
    QRectF markBox;
    int step = -1; ///< where it arrives
    bool operator==(const Held &) const = default;
};

struct Pill {
    QRectF rect;
    Label label, value;
    Tone tone = Tone::Allowed;
    bool operator==(const Pill &) const = default;
};
struct Row {
    enum class Kind { Chapter, Check, Folded };
    Kind kind = Kind::Check;
    int step = -1; ///< index in the trace; -1: not reached
    QRectF rect;
    QRectF markBox;
    std::optional<ui::Mark> mark;
    Label title, number;
    bool current = false;
    std::optional<Label> question, verdict;
    std::optional<Pill> pill;
    qreal open = 1; ///< how far the current row is open
    bool operator==(const Row &) const = default;
};
struct Chip {
    QRectF rect;
    Icon icon;
    Label text;
    Tone tone = Tone::Ink;
    bool operator==(const Chip &) const = default;
};
/// What stands below the rows: the request in hand, or the answer.
struct Footer {
    QRectF rect;
    Label title;
    std::vector<Chip> chips;
    std::vector<Cell> fields; ///< of the request that has just arrived
    struct Refusal {
        QRectF rect, markBox;
        Label code;
        std::vector<Label> message;
        bool operator==(const Refusal &) const = default;
    };
    std::optional<Refusal> refusal;
    bool operator==(const Footer &) const = default;
};
struct Counter {
    QString id, actor;
    QRectF rect;
    qreal headHeight = 0;
    bool acting = false;
    Icon icon;
    Label name, place;
    std::vector<Row> rows;
    std::vector<QLineF> hairlines;
    std::optional<Footer> footer;
    bool operator==(const Counter &) const = default;
};

/// What the checker reads.
struct Document {
    QRectF rect;
    Icon icon;
    Label title;
    struct Field {
        QRectF rect;
        Label label, value;
        std::optional<Tone> lit; ///< the deciding one
        bool operator==(const Field &) const = default;
    };
    std::vector<Field> fields;
    std::optional<QLineF> leader; ///< to what it belongs to
    bool operator==(const Document &) const = default;
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

enum class LinkKind { Trust, Ask, Answer, HandOver, Request, Mint, Refusal, Use, Reach, Leader };
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

/// A message on its way, with what it carries.
struct Parcel {
    QPointF centre;
    std::vector<Chip> chips; ///< around (0, 0)
    bool operator==(const Parcel &) const = default;
};

} // namespace trustwalk::stage
