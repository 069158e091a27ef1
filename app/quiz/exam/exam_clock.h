#pragma once

#include "app/quiz/look.h"

#include <QWidget>

#include <chrono>

class QLabel;

namespace trustwalk::quiz_page {

class ActionButton;

/// The time that is left, in whole minutes until the last one: it does not tick at the edge of one's eye. It can be hidden; the last ten
/// minutes and the last one are said all the same.
class ExamClock final : public QWidget {
    Q_OBJECT
public:
    explicit ExamClock(QWidget *parent = nullptr);
    void setLeft(std::chrono::milliseconds left);
    void setLook(const Look &look);
    void toggleHidden();
    [[nodiscard]] bool isTimeHidden() const { return m_hidden; }
    [[nodiscard]] QString words() const;

private:
    void fill();

    QLabel *m_words;
    ActionButton *m_hide;
    std::chrono::milliseconds m_left {};
    bool m_hidden = false;
    Look m_look;
};

} // namespace trustwalk::quiz_page
