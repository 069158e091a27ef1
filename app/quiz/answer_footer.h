#pragma once

#include "app/quiz/look.h"
#include "app/quiz/practice.h"

#include <QWidget>

class QLabel;

namespace trustwalk::quiz_page {

class ActionButton;
class Segments;

/// What stands below every question, whatever its length: how sure the learner is, and check; then how well it was known, and on.
class AnswerFooter final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerFooter(QWidget *parent = nullptr);

    /// What it says; the view that holds it knows.
    struct State {
        bool answered = false, complete = false, busy = false, canHint = false, hasHints = false, counts = true, hasRuns = false;
        bool writes = false; ///< the answer is a text, in which Space is a letter
        int hints = 0;
        std::optional<study::Preview> preview;
        std::optional<study::Rated> rated;
        std::optional<progress::Saved> saved;
        bool unsaved = false, failed = false;
        std::chrono::seconds wait {};
    };
    void show(const State &state);
    void setLook(const Look &look);
    [[nodiscard]] study::Certainty certainty() const;
    void setCertainty(study::Certainty certainty);

Q_SIGNALS:
    void goRequested();
    void hintRequested();
    void answerRequested();
    void stageRequested();
    void rated(study::Rating rating);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    State m_state;
    Look m_look;
    QLabel *m_title, *m_saved;
    Segments *m_certainty, *m_rating;
    ActionButton *m_go, *m_hint, *m_show, *m_stage;
};

} // namespace trustwalk::quiz_page
