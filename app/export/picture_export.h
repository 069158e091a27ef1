#pragma once

#include "app/ui/language.h"
#include "app/ui/theme.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QSize>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// Steps as pictures: SVG with text as text, PNG, PDF with a page a step. Drawn by the stage's own painting, so what is exported
/// is what was seen.
namespace trustwalk::picture_export {

struct Look {
    ui::Language language = ui::Language::English;
    ui::ThemeKind theme = ui::ThemeKind::Light;
    QSize size {1920, 1080}; ///< logical pixels
};

enum class Format { Svg, Png, Pdf };
[[nodiscard]] std::optional<Format> formatOf(const QString &file); ///< by the ending, in any case

/// Called before each step with how many are done; false stops the export.
using Progress = std::function<bool(int done)>;

/// Writes the steps, by their index: SVG and PNG one file a step ("x.png" becomes x-1.png, x-2.png … where there are several), PDF
/// a page a step. The files written, or the system's words for why one could not be written.
struct Written {
    QStringList files;
    QString error;
};
[[nodiscard]] Written writePictures(const QString &file, const trace::Trace &trace, const world::World &world,
                                    const std::vector<int> &steps, const Look &look, const Progress &progress = {});

} // namespace trustwalk::picture_export
