#pragma once

#include "core/exercise/exercise.h"

#include <vector>

namespace trustwalk::lab {

/// The exercises that come with the app, and how far each has come in this sitting.
class ExerciseBook {
public:
    ExerciseBook(); ///< nothing is in it where the file can't be read; tests see that it can

    [[nodiscard]] const std::vector<exercise::Exercise> &exercises() const { return m_exercises; }
    [[nodiscard]] const exercise::Progress &progress(std::size_t index) const { return m_progress[index]; }
    [[nodiscard]] bool isDone(std::size_t index) const { return exercise::isDone(m_exercises[index], m_progress[index]); }

    /// One request more, in the world of that id. True where an exercise has come further.
    bool see(const trace::Trace &trace, std::string_view world);
    void startOver(std::size_t index);

private:
    std::vector<exercise::Exercise> m_exercises;
    std::vector<exercise::Progress> m_progress;
};

} // namespace trustwalk::lab
