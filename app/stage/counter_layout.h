#pragma once

#include "app/stage/counter_rows.h"

namespace trustwalk::stage {

/// The counters of a step: STS always, a second one while a provider, broker or service checks.
struct Counters {
    Counter sts;
    std::optional<Counter> second;
};
[[nodiscard]] Counters layOutCounters(const Setting &setting);

/// Who checks below STS now; nobody while STS does. An opening is told at the counter of the checks that follow it.
[[nodiscard]] std::optional<trace::Actor> checkerBelow(const Setting &setting);
[[nodiscard]] QString checkerIcon(const Setting &setting, const trace::Actor &actor);
[[nodiscard]] QString checkerName(const trace::Actor &actor);

/// The row that is open now, at whichever counter.
[[nodiscard]] const Row *currentRow(const Counters &counters);
[[nodiscard]] const Counter *currentCounter(const Counters &counters);

// footer_layout.cpp
/// Below the rows: the request in hand or the refusal; `top` to `bottom` is what there is.
[[nodiscard]] Footer layOutFooter(const Setting &setting, const QRectF &counter, qreal top, qreal bottom);
/// At least that high, at this step.
[[nodiscard]] qreal footerHeight(const Setting &setting, std::size_t index, qreal width);
/// What a message carries, as chips in a row beginning at `origin`, at most `width` wide; further rows below.
[[nodiscard]] std::vector<Chip> chipsOf(const Setting &setting, const trace::RequestEvidence &request, QPointF origin, qreal width);
[[nodiscard]] Chip chipOf(const QString &icon, const QString &text, Tone tone, bool code, QPointF origin);
inline constexpr qreal chipHeight = 26;

} // namespace trustwalk::stage
