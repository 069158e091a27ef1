#pragma once

#include "app/quiz/markup.h"
#include "app/text/translation.h"
#include "core/world/world.h"

#include <QPen>

#include <algorithm>

namespace trustwalk::quiz_page {

/// How a question is to look: besides the look of all pages, whether its texts stand there in both languages.
struct Look : ui::Look {
    bool both = false;
    qreal unit = 1; ///< smaller where the window is small; nothing falls below 12 pixels by it

    [[nodiscard]] const text::Translation &words() const { return text::Translation::of(language); }
    [[nodiscard]] int px(qreal designed) const { return qRound(designed * unit * textScale); }
    /// Of a letter.
    [[nodiscard]] qreal pixels(qreal designed) const { return std::max(std::min(designed, 12.0), designed * unit) * textScale; }
    [[nodiscard]] QFont sans(qreal designed, ui::Weight weight = ui::Weight::Regular) const
    {
        return ui::sansFont(pixels(designed), weight);
    }
    [[nodiscard]] QFont mono(qreal designed, ui::Weight weight = ui::Weight::Regular) const
    {
        return ui::monoFont(pixels(designed), weight);
    }
    [[nodiscard]] MarkupStyle markup(qreal designed, ui::Weight weight = ui::Weight::Regular) const
    {
        return {pixels(designed), weight, palette().text, palette().sunk};
    }
    [[nodiscard]] MarkupStyle muted(qreal designed) const
    {
        return {pixels(designed), ui::Weight::Regular, palette().muted, palette().sunk};
    }
    /// A text of a question in the language of now, and in the other where both are to be seen and it says
    /// something else: an imported question may have one language.
    [[nodiscard]] QString first(const world::LocalText &text) const
    {
        return QString::fromStdString(language == ui::Language::Japanese ? text.ja : text.en);
    }
    [[nodiscard]] QString second(const world::LocalText &text) const
    {
        return !both || text.en == text.ja ? QString() : QString::fromStdString(language == ui::Language::Japanese ? text.en : text.ja);
    }
    bool operator==(const Look &) const = default;
};

/// A rounded frame around what has the keyboard's attention, or nothing.
[[nodiscard]] inline QPen focusPen(const ui::Palette &palette)
{
    return {palette.text, 2};
}

} // namespace trustwalk::quiz_page
