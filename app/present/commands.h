#pragma once

#include <QString>
#include <QStringList>
#include <Qt>

#include <optional>
#include <vector>

namespace trustwalk::text {
class Translation;
}

namespace trustwalk::present {

/// What a key does in presentation. Next to Leave and Black are what a remote control sends: they act whatever has the focus.
enum class Command {
    Next,
    Back,
    Leave,
    Black,
    NextAtOnce,
    BackAtOnce,
    BackReversed,
    First,
    Last,
    PlayOrPause,
    Zoom,
    Spotlight,
    Laser,
    Freeze,
    GoTo,
    Overview,
    PauseClock,
    Presenter,
    Keys,
    Language,
    BothLanguages,
    Theme,
};

[[nodiscard]] std::optional<Command> commandOf(int key, Qt::KeyboardModifiers modifiers);
/// A text field that has the focus gets this key before the presentation does: letters, the full stop, what moves its cursor.
[[nodiscard]] bool isTyped(int key, Qt::KeyboardModifiers modifiers);

/// Every key, for whoever asks: keys and what they do.
struct KeyLine {
    QString keys, meaning;
};
[[nodiscard]] std::vector<KeyLine> keyLines(const text::Translation &t);

} // namespace trustwalk::present
