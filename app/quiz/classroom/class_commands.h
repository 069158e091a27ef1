#pragma once

#include <QString>
#include <Qt>

#include <optional>
#include <vector>

namespace trustwalk::text {
class Translation;
}

namespace trustwalk::quiz_page {

/// What a key does in front of a class. Next, Back, Leave and Black are what a remote control sends, and all that is needed.
enum class ClassCommand {
    Next,
    Back,
    Leave,
    Black,
    VoteAgain,
    Skip,
    Undo,
    Timer,
    PlayOrPause,
    StepForward,
    StepBack,
    Teacher,
    Keys,
    Language,
    BothLanguages,
    Theme,
};

/// `voting`: letters and digits are options then, B and A as well.
[[nodiscard]] std::optional<ClassCommand> classCommandOf(int key, Qt::KeyboardModifiers modifiers, bool voting);

/// Every key, for whoever asks.
struct ClassKey {
    QString keys, meaning;
};
[[nodiscard]] std::vector<ClassKey> classKeys(const text::Translation &t);

} // namespace trustwalk::quiz_page
