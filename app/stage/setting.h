#pragma once

#include "app/stage/lanes.h"
#include "app/stage/players.h"
#include "app/text/step_text.h"
#include "app/text/translation.h"

#include <vector>

namespace trustwalk::stage {

/// What the parts of one layout are made from. Refers to values of its maker.
struct Setting {
    const world::World &world;
    const trace::Trace &trace;
    std::size_t index;
    const text::Translation &t;
    Players players;
    Lanes lanes;
    std::vector<text::StepText> texts; ///< of every step

    [[nodiscard]] const trace::Step &step() const { return trace.steps[index]; }
    [[nodiscard]] bool reached(std::optional<std::size_t> when) const { return when && *when <= index; }
    /// The walk was refused, and this is the step.
    [[nodiscard]] bool stopped() const { return trace.refusal && index + 1 == trace.steps.size(); }
    [[nodiscard]] QString number(std::size_t step) const { return QString::fromStdString(trace.steps[step].number.text()); }
    /// Of a chapter, also where it was not reached; empty where neither trace nor unbroken walk has it.
    [[nodiscard]] QString chapterNumber(trace::Chapter chapter) const;
};

[[nodiscard]] Setting settingOf(const world::World &world, const trace::Trace &trace, std::size_t index, ui::Language language,
                                const StageSize &size);

/// Of what signs at the service: credentials that STS issued, or the long-term key itself.
[[nodiscard]] Tone useTone(const Players &players);

/// Where the checks of a step play: at STS, or at another who has a counter for the time being.
enum class Scene { AtProvider, AtSts, AtService };
[[nodiscard]] Scene sceneOf(const Setting &setting, std::size_t index);

namespace style {
inline constexpr TextStyle nodeName {18, ui::Weight::SemiBold};
inline constexpr TextStyle sub {13};
inline constexpr TextStyle subCode {13, ui::Weight::Regular, true};
inline constexpr TextStyle chapter {13, ui::Weight::SemiBold};
inline constexpr TextStyle row {15};
inline constexpr TextStyle currentRow {16, ui::Weight::SemiBold};
inline constexpr TextStyle pillValue {14, ui::Weight::Regular, true};
inline constexpr TextStyle chip {13, ui::Weight::Medium};
inline constexpr TextStyle title {14, ui::Weight::SemiBold};
inline constexpr TextStyle small {12};
inline constexpr TextStyle rail {15, ui::Weight::SemiBold};
inline constexpr TextStyle badge {13, ui::Weight::SemiBold};
} // namespace style

/// A text in its box: words in smaller letters (down to 12 px) if need be, and then cut, remembering the whole.
[[nodiscard]] Label labelIn(const QRectF &box, const QString &text, const TextStyle &style, Ink ink = Ink::Text,
                            Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, Cut cut = Cut::AtEnd);
/// The same for values too: smaller before they are cut.
[[nodiscard]] Label fittedIn(const QRectF &box, const QString &text, TextStyle style, Ink ink = Ink::Text,
                             Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, Cut cut = Cut::AtEnd);
/// ARNs without what all have in common, anything else as it is.
[[nodiscard]] QString shown(std::string_view value);

} // namespace trustwalk::stage
