#pragma once

#include "app/ui/look.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace trustwalk::ui {

/// One stop of a tour: a part of the window and what it is for.
struct CoachMark {
    QString title, text;
    std::function<QWidget *()> shows; ///< brings the part to sight, and gives it; null: the whole window
};

/// A tour over a window that stays as it is: all but one part is dimmed, and a card beside that says what it is. Steered by the keyboard or
/// the mouse, left at any moment with Esc.
class CoachMarks final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString next, back, skip, done;
        QString count; ///< "%1 of %2"
    };
    explicit CoachMarks(QWidget *over);
    void start(std::vector<CoachMark> marks, const Words &words, const Look &look);
    void leave();
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRect hole() const { return m_hole; } ///< what is not dimmed; empty: nothing
    [[nodiscard]] QFrame *card() const { return m_card; }

Q_SIGNALS:
    void finished();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(int mark);
    void place();
    void restyle();

    std::vector<CoachMark> m_marks;
    Words m_words;
    Look m_look;
    QFrame *m_card;
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_next, *m_back, *m_skip;
    QPointer<QWidget> m_part, m_before; ///< what is shown; what had the keyboard before the tour
    QRect m_hole;
    int m_current = 0;
};

} // namespace trustwalk::ui
