#pragma once

#include "app/quiz/endless/question_maker.h"
#include "app/quiz/practice.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace trustwalk::quiz_page {

class RowButton;

/// What endless practice is to be about: everything, one topic, or two calls that were taken for each other.
class EndlessSetup final : public QScrollArea {
    Q_OBJECT
public:
    explicit EndlessSetup(Practice *practice, QWidget *parent = nullptr);
    void setLook(const Look &look);
    void refresh(); ///< what was mixed up by now
    void focusFirst();

Q_SIGNALS:
    void chosen(const trustwalk::quiz_page::Wish &wish);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addTopics();
    void addPairs();
    RowButton *addRow(const QString &name, const QString &title, const QString &detail, const Wish &wish);

    Practice *m_practice;
    QWidget *m_content, *m_column;
    QLabel *m_title, *m_intro, *m_topicsTitle, *m_pairsTitle, *m_noPairs;
    QVBoxLayout *m_rows = nullptr, *m_topicRows, *m_pairRows;
    std::vector<RowButton *> m_buttons;
    Look m_look;
};

/// "AssumeRole / GetSessionToken"
[[nodiscard]] QString pairName(const CallPair &calls);

} // namespace trustwalk::quiz_page
