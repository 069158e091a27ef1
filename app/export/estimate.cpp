#include "app/export/estimate.h"

#include "app/export/drawing.h"
#include "app/export/handout.h"
#include "app/sequence/mermaid.h"

#include <algorithm>
#include <cmath>

namespace trustwalk::picture_export {

namespace {

constexpr qreal sampleWidth = 640; ///< image pixels

/// The same in another number of pixels.
Order scaled(const Order &order, qreal scale)
{
    Order other = order;
    other.scale = scale;
    return other;
}

qint64 pngBytes(const Run &run, const Order &order, int step)
{
    Drawing drawing(run, order, order.languages.front());
    return pngOf(drawing, step).size();
}

qint64 filmBytes(const Run &run, Order order, const std::vector<int> &steps, const Progress &progress)
{
    QString error;
    order.steps = steps;
    return animationOf(run, order, order.languages.front(), progress, error).size();
}

/// Up to four steps, spread over the order's.
std::vector<int> spread(const std::vector<int> &steps)
{
    if (steps.size() <= 4)
        return steps;
    const std::size_t last = steps.size() - 1;
    return {steps[0], steps[last / 3], steps[2 * last / 3], steps[last]};
}

/// Of all steps, in this many pixels: the first frame whole, and what changes in each step.
qreal filmGuess(const Run &run, const Order &order, const Progress &progress)
{
    const std::vector<int> some = spread(order.steps);
    const auto sample = static_cast<qreal>(filmBytes(run, order, some, progress));
    Order slow = order;
    slow.tempo.framesPerSecond = 1;
    const qreal first = std::min(sample, static_cast<qreal>(filmBytes(run, slow, {some.front()}, progress)));
    return first + (sample - first) * static_cast<qreal>(order.steps.size()) / static_cast<qreal>(some.size());
}

} // namespace

qint64 guessBytes(const Run &run, const Order &order, int step, const Progress &progress)
{
    const auto languages = static_cast<qint64>(order.languages.size());
    const auto steps = static_cast<qint64>(order.steps.size());
    switch (order.format) {
    case Format::Mermaid: return sequence::mermaid(*run.trace, *run.world, order.languages.front()).toUtf8().size() * languages;
    case Format::Svg: return svgOf(run, order, order.languages.front(), step).size() * steps * languages;
    case Format::Pdf: return handoutOf(run, order, progress).size();
    case Format::Png:
    case Format::Apng:
    case Format::Webp: break;
    }
    const auto bytesAt = [&](qreal scale) {
        return moves(order.format) ? filmGuess(run, scaled(order, scale), progress)
                                   : static_cast<qreal>(pngBytes(run, scaled(order, scale), step) * steps);
    };
    const qreal sample = std::min(order.scale, sampleWidth / order.size.width());
    const qreal large = bytesAt(sample), small = bytesAt(sample / 2);
    if (large <= 0 || small <= 0 || (progress && !progress(0, 1)))
        return 0;
    // Flat areas grow by nothing, edges with their length, so that bytes grow more slowly than pixels.
    const qreal power = std::clamp(std::log2(large / small), 0.5, 2.0);
    return static_cast<qint64>(large * std::pow(order.scale / sample, power)) * languages;
}

} // namespace trustwalk::picture_export
