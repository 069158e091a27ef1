#pragma once

#include "app/quiz/practice.h"
#include "core/study/exam_attempt.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace trustwalk::quiz_page {

/// The mock exam that is going on: its paper, its clock, and what has been answered. Everything is kept in the progress with each change and
/// every few seconds, so that it can be gone on with whatever happens to the program. Shows nothing.
class ExamDesk final : public QObject {
    Q_OBJECT
public:
    explicit ExamDesk(Practice *practice, QObject *parent = nullptr);
    ~ExamDesk() override;

    /// What the progress holds of an exam that was not handed in.
    struct Waiting {
        std::optional<study::ExamAttempt> attempt;
        std::optional<ParseError> error; ///< there is one, and it can't be read
        int changed = 0; ///< questions that the bank has no more, or otherwise: not asked, or open again
    };
    [[nodiscard]] Waiting waiting() const;

    void begin(const study::ExamAttempt &attempt); ///< the clock runs; what waited is replaced
    void leave(); ///< it waits in the progress
    void discard();
    [[nodiscard]] bool isGoingOn() const { return !m_attempt.questions.empty(); }
    [[nodiscard]] bool isPaused() const { return !m_second.isActive(); }
    [[nodiscard]] const study::ExamAttempt &attempt() const { return m_attempt; }
    [[nodiscard]] const study::ExamQuestion &current() const { return m_attempt.questions[m_attempt.current]; }
    [[nodiscard]] QuestionPtr question() const;

    void goTo(std::size_t index);
    void setAnswer(const std::string &answer, bool complete);
    void toggleFlag();
    void pause();
    void goOn();
    /// So much time has gone by. The clock's own doing; tests let it run faster.
    void pass(std::chrono::milliseconds time);

    struct HandedIn {
        study::ExamAttempt attempt; ///< with its results
        std::optional<std::int64_t> sitting; ///< none: it could not be kept, and can be handed in again
    };
    [[nodiscard]] HandedIn handIn();

Q_SIGNALS:
    void changed();
    void timePassed();
    void minutesLeft(int minutes); ///< ten, and one
    void timeUp();
    void faultMet(const trustwalk::progress::Fault &fault);

private:
    void tick();
    void spend(std::chrono::milliseconds time);
    void keep();
    [[nodiscard]] std::vector<progress::Answer> answers() const;

    Practice *m_practice;
    study::ExamAttempt m_attempt;
    QTimer m_second;
    QElapsedTimer m_since; ///< the latest tick
    std::chrono::milliseconds m_unkept {}; ///< time that has gone by since it was kept
};

} // namespace trustwalk::quiz_page
