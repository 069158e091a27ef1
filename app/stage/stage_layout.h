#pragma once

#include "app/stage/stage_parts.h"
#include "app/text/step_text.h"
#include "app/ui/language.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <cstddef>
#include <optional>
#include <vector>

/// Where everything of one step stands. A pure function: no window, no clock, no state.
namespace trustwalk::stage {

/// The stage of one step, in the layout's own pixels; the painter enlarges them by `scale`.
struct StageLayout {
    QSizeF size;
    qreal scale = 1;
    std::vector<Node> nodes;
    std::vector<Held> held;
    std::vector<Label> labels; ///< "UserA holds", "not reached" and their like
    Counter sts;
    std::optional<Counter> second; ///< of the provider, broker or service whose checks play now
    std::optional<Document> document;
    std::optional<Bridge> bridge;
    std::vector<Link> links;
    std::optional<NotePaper> note;
    std::vector<FoldedActor> folded;
    std::optional<Ground> ground; ///< only in presentation
    std::optional<Parcel> parcel; ///< only while a message travels
    std::optional<Held> moving; ///< only while a ticket is on its way

    QString travels; ///< the link that this step's message takes; empty where none is sent
    std::vector<Chip> carries; ///< by that message, around (0, 0)

    bool operator==(const StageLayout &) const = default;
};

struct StageSize {
    QSizeF size; ///< what there is to fill
    qreal textScale = 1;
};

/// `index` is a step of the trace. Where the size is too small for the text scale, the layout is larger than `size`.
[[nodiscard]] StageLayout layOut(const world::World &world, const trace::Trace &trace, std::size_t index, ui::Language language,
                                 const StageSize &size);

/// The words of every step, and the same layout from words that are made already: for whoever lays out many steps of one run.
[[nodiscard]] std::vector<text::StepText> textsOf(const world::World &world, const trace::Trace &trace, ui::Language language);
[[nodiscard]] StageLayout layOut(const world::World &world, const trace::Trace &trace, std::size_t index, ui::Language language,
                                 const StageSize &size, const std::vector<text::StepText> &texts);

/// Every text of a layout, for tests and for looking things up.
[[nodiscard]] std::vector<const Label *> labelsOf(const StageLayout &layout);

} // namespace trustwalk::stage
