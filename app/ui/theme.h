#pragma once

#include "app/ui/language.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

/// The visual language in code: the one palette, the type scale, the strokes. Nothing else in app/ names a colour or a font.
namespace trustwalk::ui {

enum class ThemeKind { Light, Dark };

/// Roles of colours, not names of colours. Colour means one of five things (long-term, temporary, federated, allowed, refused);
/// everything else is paper and ink.
struct Palette {
    QColor background, surface, sunk, line, edge, muted, text, head, onHead;
    QColor longTerm, longTermTint, temporary, temporaryTint, federated, federatedTint, allowed, allowedTint, refused, refusedTint;
    QColor note, onMark; ///< paper of margin notes; glyphs on a filled meaning colour
};

struct Theme {
    ThemeKind kind = ThemeKind::Light;
    Palette palette;
    [[nodiscard]] QPalette widgetPalette() const;
};
[[nodiscard]] const Theme &theme(ThemeKind kind);

enum class Weight { Regular, Medium, SemiBold, Bold };
/// Families are named (Inter, Noto Sans CJK JP), sizes are logical pixels before the user's scale.
[[nodiscard]] QFont sansFont(qreal pixels, Weight weight = Weight::Regular);
[[nodiscard]] QFont monoFont(qreal pixels, Weight weight = Weight::Regular);

/// False where no installed font has Japanese glyphs: the app says so at start.
[[nodiscard]] bool japaneseFontInstalled();

} // namespace trustwalk::ui
