#include "app/lab/exercise_book.h"

#include <QFile>

namespace trustwalk::lab {

ExerciseBook::ExerciseBook()
{
    QFile file(QStringLiteral(":/exercises/lab.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (auto read = exercise::readExercises(file.readAll().toStdString()))
        m_exercises = std::move(*read);
    m_progress.resize(m_exercises.size());
}

bool ExerciseBook::see(const trace::Trace &trace, std::string_view world)
{
    bool further = false;
    for (std::size_t i = 0; i < m_exercises.size(); ++i) {
        if (m_exercises[i].world != world)
            continue;
        exercise::Progress after = exercise::advanced(m_exercises[i], m_progress[i], trace);
        further = further || after.met != m_progress[i].met;
        m_progress[i] = std::move(after);
    }
    return further;
}

void ExerciseBook::startOver(std::size_t index)
{
    m_progress[index] = {};
}

} // namespace trustwalk::lab
