#pragma once

#include "app/ui/language.h"
#include "app/ui/theme.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QSize>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A walk taken away: as pictures, as a handout, as an animation, as text. Everything is drawn by the painting of the stage and the
/// sequence, so what is exported is what was seen; the same order gives the same bytes.
namespace trustwalk::picture_export {

enum class Format { Svg, Png, Pdf, Apng, Webp, Mermaid };
[[nodiscard]] std::optional<Format> formatOf(const QString &file); ///< by the ending, in any case
[[nodiscard]] QString endingOf(Format format); ///< "png"
[[nodiscard]] inline bool moves(Format format)
{
    return format == Format::Apng || format == Format::Webp;
}
/// A file for each step where there are several.
[[nodiscard]] inline bool isStill(Format format)
{
    return format == Format::Svg || format == Format::Png;
}

enum class View { Stage, Sequence };

/// What was played, and what it is called.
struct Run {
    std::shared_ptr<const trace::Trace> trace;
    std::shared_ptr<const world::World> world;
    std::string lesson; ///< id of a walk beyond the five; empty for those
};

struct Tempo {
    int framesPerSecond = 20;
    qreal speed = 1;
};

struct Order {
    Format format = Format::Png;
    View view = View::Stage;
    std::vector<int> steps; ///< by their index in the trace
    /// One or both. A handout says everything in both, its pictures in the first; anything else becomes a file each.
    std::vector<ui::Language> languages {ui::Language::English};
    ui::ThemeKind theme = ui::ThemeKind::Light;
    QSize size {1920, 1080}; ///< logical pixels: what fits into the picture
    qreal scale = 1; ///< image pixels for each of them
    int perPage = 1; ///< of a handout
    Tempo tempo; ///< of an animation
};

inline constexpr QSize smallestSize {640, 360};
inline constexpr int longestSide = 16383; ///< image pixels; WebP has no more
inline constexpr qint64 mostPixels = 16384LL * 8192, mostPixelsMoving = 7680LL * 4320;
inline constexpr qreal smallestScale = 0.5, largestScale = 8;
inline constexpr int fastestFrames = 60;
inline constexpr qreal slowestSpeed = 0.25, fastestSpeed = 8;
inline constexpr int perPageChoices[] {1, 2, 4, 6};

/// Why it cannot be carried out, in words; empty where it can.
[[nodiscard]] QString whyNot(const Order &order, ui::Language language);
/// Of one image, in image pixels.
[[nodiscard]] QSize imageSize(const Order &order);
/// What will be written: "x.png" becomes x-01.png, x-02.png … where there are several steps, x-en-01.png … in two languages.
[[nodiscard]] QStringList fileNames(const QString &file, const Order &order);

} // namespace trustwalk::picture_export
