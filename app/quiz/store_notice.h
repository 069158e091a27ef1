#pragma once

#include "app/progress/open.h"
#include "app/quiz/look.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace trustwalk::quiz_page {

/// Says plainly what is wrong with the progress, and offers what can be done about it. Hidden while nothing is wrong.
class StoreNotice final : public QWidget {
    Q_OBJECT
public:
    explicit StoreNotice(QWidget *parent = nullptr);

    void setFault(const std::optional<progress::Fault> &fault, const std::vector<progress::Choice> &choices = {});
    void setLook(const Look &look);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void chosen(trustwalk::progress::Choice choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    std::optional<progress::Fault> m_fault;
    std::vector<progress::Choice> m_choices;
    QLabel *m_words;
    QHBoxLayout *m_buttons;
    Look m_look;
};

} // namespace trustwalk::quiz_page
