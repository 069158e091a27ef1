#pragma once

#include "app/stage/stage_parts.h"
#include "app/ui/language.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What a sequence diagram of a trace has to say, in both languages, before anything has a place.
namespace trustwalk::sequence {

/// The same words for both languages where only facts are said. Both are kept, because the wider one is what room is made for.
using Text = std::array<QString, 2>;
[[nodiscard]] inline const QString &in(const Text &text, ui::Language language)
{
    return text[static_cast<std::size_t>(language)];
}

/// Somebody with a lifeline.
struct Participant {
    trace::Actor actor;
    ui::Silhouette shape = ui::Silhouette::RoundedRect;
    QString icon;
    Text name, kind;
    bool reached = true; ///< false: the walk would have come there, and was refused before
};

/// One line of the diagram, from top to bottom.
struct Line {
    enum class Kind {
        Message, ///< from one lifeline to another
        Chapter, ///< a chapter of checks opens at a lifeline
        Check, ///< a check, or an event that is none, at a lifeline
        Refusal, ///< the answer that ends the walk; belongs to the step that was refused
        NotReached ///< what would have followed
    };
    Kind kind = Kind::Check;
    int step = -1; ///< index in the trace; -1: not reached
    QString number; ///< empty where the line is part of another step's
    std::size_t from = 0, to = 0; ///< participants; equal where the line stays at one
    stage::LinkKind link = stage::LinkKind::Request;
    stage::Tone tone = stage::Tone::Ink;
    trace::Verdict verdict = trace::Verdict::Done;
    Text words;
    QString facts; ///< in code: which call, which role, which action
    /// Compared values and their labels; none where nothing is compared.
    struct Compared {
        Text presentedLabel, referenceLabel;
        QString presented, reference;
        stage::BridgeKind sign = stage::BridgeKind::Equal;
    };
    std::optional<Compared> compared;
    /// The set that was issued: its access key and how long it is valid.
    struct Ticket {
        QString key;
        Text validity;
    };
    std::optional<Ticket> ticket;
    Text accessible;
};

struct Script {
    std::vector<Participant> participants; ///< from left to right
    std::vector<Line> lines;
    bool allowed = true;
};
[[nodiscard]] Script scriptOf(const trace::Trace &trace, const world::World &world);

} // namespace trustwalk::sequence
