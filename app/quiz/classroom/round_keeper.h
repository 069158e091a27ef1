#pragma once

#include "app/progress/fault.h"
#include "core/study/round.h"

#include <optional>

namespace trustwalk::quiz_page {

/// A round on disk, written anew at every move, so that a crash in front of a class costs nothing. Beside the learner's progress, not in it:
/// what a room says is nobody's answer.
class RoundKeeper {
public:
    explicit RoundKeeper(const QString &dataFolder);

    /// The round of last time: nothing where there is none. A file that cannot be read is an error and stays where it is until the next round.
    [[nodiscard]] Result<std::optional<study::Round>, progress::Fault> kept() const;
    [[nodiscard]] progress::Done keep(const study::Round &round) const;
    void forget() const;
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
};

} // namespace trustwalk::quiz_page
