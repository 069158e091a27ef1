#pragma once

#include "app/quiz/look.h"

#include <QWidget>

class QHBoxLayout;

namespace trustwalk::quiz_page {

class ActionButton;

/// The bar below a question of an exam: back and forward, and between them what can be done.
class ExamStrip final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Exam, Review };
    explicit ExamStrip(Kind kind, QWidget *parent = nullptr);
    struct State {
        bool canBack = false, canForward = false, flagged = false, onlyWrong = false;
    };
    void show(const State &state);
    void setLook(const Look &look);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void flagRequested();
    void gridRequested();
    void handInRequested();
    void onlyWrongRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    Kind m_kind;
    ActionButton *m_back, *m_forward, *m_flag, *m_grid, *m_handIn, *m_onlyWrong;
    State m_state;
    Look m_look;
};

} // namespace trustwalk::quiz_page
