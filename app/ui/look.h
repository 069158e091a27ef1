#pragma once

#include "app/ui/language.h"
#include "app/ui/theme.h"

namespace trustwalk::ui {

/// What a user chose for everything that is drawn. A part that gets a new one draws itself anew, once.
struct Look {
    Language language = Language::English;
    ThemeKind theme = ThemeKind::Light;
    qreal textScale = 1; ///< on top of the type scale

    [[nodiscard]] const Palette &palette() const { return ui::theme(theme).palette; }
    bool operator==(const Look &) const = default;
};

} // namespace trustwalk::ui
