#pragma once

#include "app/quiz/look.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace trustwalk::quiz_page {

class ActionButton;

/// Something said or asked in the middle of an otherwise empty place: that the clock stands, whether to hand in.
class ExamAsk final : public QWidget {
    Q_OBJECT
public:
    explicit ExamAsk(QWidget *parent = nullptr);

    struct Choice {
        QString name; ///< of the object, by which it is told apart
        QString words, key;
        bool strong = false;
    };
    /// The first choice gets the keyboard.
    void ask(const QString &title, const QString &words, const std::vector<Choice> &choices);
    void setLook(const Look &look);
    [[nodiscard]] QString words() const;
    void focusFirst();

Q_SIGNALS:
    void chosen(const QString &name);

private:
    void fill();

    QLabel *m_title, *m_words;
    QHBoxLayout *m_row;
    std::vector<ActionButton *> m_buttons;
    std::vector<Choice> m_choices;
    Look m_look;
};

} // namespace trustwalk::quiz_page
