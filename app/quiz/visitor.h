#pragma once

#include "app/quiz/run_rows.h"

/// Who comes to the counters of a run that nobody has seen yet: from the walk as it is asked for, never from its trace.
namespace trustwalk::quiz_page {

enum class Place { Provider, Broker, Sts, Service };

/// Who stands before that counter, and what they would show there; nothing where the walk's names lead nowhere. `call` counts from 1 the
/// calls of a chain.
[[nodiscard]] std::optional<RunRow> visitorOf(const walk::Walk &walk, const world::World &world, Place place, int call,
                                              const text::Translation &t);

} // namespace trustwalk::quiz_page
