#pragma once

#include "app/quiz/look.h"
#include "core/study/exam_attempt.h"

#include <QAbstractButton>

#include <vector>

namespace trustwalk::quiz_page {

/// One question of an exam in the grid: its number, and its state as a shape and a word.
class ExamTile final : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Answered, Open, Right, Wrong, NotAnswered };
    explicit ExamTile(QWidget *parent = nullptr);
    void set(int number, State state, bool flagged, bool current);
    void setLook(const Look &look);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFlagged() const { return m_flagged; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void moveRequested(int key); ///< an arrow, Home or End

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString stateWords() const;
    void describe();

    int m_number = 1;
    State m_state = State::Open;
    bool m_flagged = false, m_current = false;
    Look m_look;
};

/// All questions of an exam. The arrows go from one to another, Enter or Space opens it.
class ExamGrid final : public QWidget {
    Q_OBJECT
public:
    explicit ExamGrid(QWidget *parent = nullptr);
    void setAttempt(const study::ExamAttempt &attempt); ///< going on, or with its results
    void setLook(const Look &look);
    void focusCurrent();
    [[nodiscard]] const std::vector<ExamTile *> &tiles() const { return m_tiles; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(int question);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void place();
    void move(int from, int key);

    std::vector<ExamTile *> m_tiles;
    int m_current = 0;
    Look m_look;
};

} // namespace trustwalk::quiz_page
