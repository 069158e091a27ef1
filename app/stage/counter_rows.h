#pragma once

#include "app/stage/setting.h"

namespace trustwalk::stage {

/// One check (or the issue, or another event) at a counter.
struct Entry {
    trace::StepNumber number;
    int step = -1; ///< index in the trace; -1: the walk stopped before
    QString title;
};
/// A step of the article, with its checks at one counter.
struct Group {
    int number = 0;
    int opening = -1; ///< index of the step that opens it
    QString title;
    std::vector<Entry> entries;
    bool single = false; ///< one event without checks: it is its own row
};
/// Everything that happens at STS in this walk; or at another, who is named.
[[nodiscard]] std::vector<Group> groupsAtSts(const Setting &setting);
[[nodiscard]] std::vector<Group> groupsAt(const Setting &setting, const trace::Actor &actor);

/// How close rows stand, and how much of them is folded: the first density that all steps of a walk fit in is the walk's.
struct Density {
    qreal row, chapter, open;
    bool foldOthers; ///< chapters but the current one
    int keep; ///< rows before and behind the current one; -1: all
    qreal title() const { return open * 0.3; } ///< of the open row: its first line
};
[[nodiscard]] const std::vector<Density> &densities();

/// A row before it has a place.
struct PlannedRow {
    Row::Kind kind = Row::Kind::Check;
    int step = -1;
    ui::Mark mark = ui::Mark::ToCome;
    QString title, number;
    bool current = false;
};
enum class Folding { AsNeeded, Everything };
[[nodiscard]] std::vector<PlannedRow> planRows(const Setting &setting, const std::vector<Group> &groups, std::size_t index,
                                               const Density &density, Folding folding);
[[nodiscard]] qreal heightOf(const PlannedRow &row, const Density &density);
[[nodiscard]] qreal heightOf(const std::vector<PlannedRow> &rows, const Density &density);

} // namespace trustwalk::stage
