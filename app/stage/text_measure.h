#pragma once

#include "app/ui/theme.h"

#include <QGlyphRun>
#include <QList>
#include <QString>
#include <QStringList>

/// How wide a text of the stage is, where it is cut and where it breaks. All lengths in the layout's own pixels.
namespace trustwalk::stage {

struct TextStyle {
    int pixels = 13;
    ui::Weight weight = ui::Weight::Regular;
    bool mono = false;
    bool operator==(const TextStyle &) const = default;
};
[[nodiscard]] QFont fontOf(const TextStyle &style);
[[nodiscard]] qreal lineHeight(const TextStyle &style);
[[nodiscard]] qreal widthOf(const QString &text, const TextStyle &style);

/// A line in glyphs, from its upper left corner.
struct Shaped {
    QList<QGlyphRun> runs;
    qreal width = 0, height = 0;
};
/// Kept, since a frame's words are mostly those of the frame before.
[[nodiscard]] Shaped shaped(const QString &text, const TextStyle &style);

/// Cut with "…" to this width: names at their end, values (ARNs, signatures) in their middle.
enum class Cut { AtEnd, InMiddle };
[[nodiscard]] QString cutTo(qreal width, const QString &text, const TextStyle &style, Cut cut);

/// In lines of this width, at most `most` of them; the last one is cut. Never breaks inside a katakana word, before 、。」) or
/// behind 「( ; a word that is longer than a line is broken where the line ends.
[[nodiscard]] QStringList wrapped(const QString &text, const TextStyle &style, qreal width, int most);

/// The same in as many lines, but so that the last one is not much shorter than the others.
[[nodiscard]] QStringList balanced(const QString &text, const TextStyle &style, qreal width, int most);

} // namespace trustwalk::stage
