#pragma once

#include "app/stage/text_measure.h"
#include "app/ui/silhouettes.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

/// The counter, where checks stack up, and the document that it reads, as values; and what every part of a stage is made of.
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

struct Cell {
    Label label, value;
    bool operator==(const Cell &) const = default;
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
    qreal hairline = 1; ///< how wide
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

} // namespace trustwalk::stage
