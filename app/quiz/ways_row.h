#pragma once

#include "app/quiz/way_page.h"

class QLabel;

namespace trustwalk::quiz_page {

class ActionButton;

/// The ways to practise beside the daily review, a button each, and below them what waits to be gone on with.
class WaysRow final : public QWidget {
    Q_OBJECT
public:
    explicit WaysRow(QWidget *parent = nullptr);
    void offer(const WayPage *page, Way way); ///< a way that nobody has offered is not shown
    void setLook(const Look &look);
    void refresh(); ///< what waits now

Q_SIGNALS:
    void chosen(trustwalk::quiz_page::Way way);

private:
    void fill();

    std::array<ActionButton *, allWays.size()> m_buttons {};
    std::array<const WayPage *, allWays.size()> m_pages {};
    QLabel *m_title, *m_waiting;
    Look m_look;
};

} // namespace trustwalk::quiz_page
