#pragma once

#include "app/learn/look.h"

class QPainter;

namespace trustwalk::learn {

/// How long credentials live, in hours: from 15 minutes to `allowed` as things stand, to `raised` where the role's maximum is raised
/// (the same as `allowed` where nothing can be raised).
struct Lifetime {
    qreal usual, allowed, raised;
};

/// The height that drawLifetime needs.
[[nodiscard]] qreal lifetimeHeight(const Look &look);
/// A bar on the one logarithmic scale from 15 minutes to 36 hours that all calls share, with its ticks named below.
void drawLifetime(QPainter &painter, const Look &look, const Lifetime &lifetime, QPointF topLeft, qreal width);
/// The three signs of the bar for the legend: `what` 0 is allowed, 1 is allowed if raised, 2 is the default. Returns the width used.
enum class LifetimeSign { Allowed, Raised, Usual };
qreal drawLifetimeSign(QPainter &painter, const Look &look, LifetimeSign sign, QPointF leftMiddle);

} // namespace trustwalk::learn
