#pragma once

#include "app/present/presenter_window.h"
#include "app/quiz/classroom/board.h"

class QLabel;
class QGridLayout;
class QTimer;

namespace trustwalk::quiz_page {

/// What the teacher reads and the room does not: every count, the right answer, the whys, what the next key does, what comes after.
struct TeacherNotes {
    struct Option {
        QString letter, text, hands, why;
        bool right = false, asked = false;
        bool operator==(const Option &) const = default;
    };
    QString position, next, state; ///< "Question 3 of 8 · hands"; "Next: close the vote"; "The audience sees black"
    std::vector<Option> options;
    QString explain[2]; ///< English, Japanese
    QString then; ///< the stem of the next question
    bool operator==(const TeacherNotes &) const = default;
};
[[nodiscard]] TeacherNotes teacherNotes(const BoardSource &source, const QuestionPtr &then);

/// A window for the teacher alone, on the other screen where there is one.
class TeacherWindow final : public QWidget {
    Q_OBJECT
public:
    explicit TeacherWindow(QWidget *parent = nullptr);

    void setNotes(const TeacherNotes &notes, const Look &look);
    [[nodiscard]] const TeacherNotes &notes() const { return m_notes; }
    [[nodiscard]] QString allText() const; ///< as it stands there

protected:
    void closeEvent(QCloseEvent *event) override;

Q_SIGNALS:
    void closed();

private:
    void layOut();
    void fill();
    void fillOptions();
    void tick();

    TeacherNotes m_notes;
    Look m_look;
    present::TalkClock m_talk;
    QElapsedTimer m_clock;
    QTimer *m_tick;
    QLabel *m_position, *m_next, *m_state, *m_elapsed, *m_time, *m_thenTitle, *m_then;
    QLabel *m_explainTitles[2], *m_explains[2];
    QWidget *m_options = nullptr;
    QGridLayout *m_grid;
};

} // namespace trustwalk::quiz_page
