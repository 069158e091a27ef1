#pragma once

#include "app/quiz/classroom/room_questions.h"
#include "app/quiz/look.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace trustwalk::quiz_page {

class ActionButton;

/// The questions of a round, chosen before it: at the left what the bank has by topic, words or flag, at the right what will be asked, in
/// the order in which it will be.
class RoundPicker final : public QWidget {
    Q_OBJECT
public:
    explicit RoundPicker(Practice *practice, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh(); ///< flags of now
    [[nodiscard]] const std::vector<QuestionPtr> &chosen() const { return m_chosen; }
    void setChosen(const std::vector<QuestionPtr> &questions);
    /// Where fresh questions come from; without it none are offered.
    void setGenerator(MakeQuestions make);
    void focusFirst();

    [[nodiscard]] QComboBox *topicBox() const { return m_topic; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QCheckBox *flaggedBox() const { return m_flagged; }
    [[nodiscard]] QListWidget *foundList() const { return m_foundList; }
    [[nodiscard]] QListWidget *roundList() const { return m_roundList; }

public Q_SLOTS:
    void generate(); ///< a few of the topic that is chosen
    void add(); ///< what is selected at the left, else all of it
    void remove();
    void moveBy(int by);

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fillTopics();
    void findAgain();
    void fillFound();
    void fillRound(int current);
    void addItem(QListWidget *list, const quiz::Question &question, int number) const;
    [[nodiscard]] std::optional<quiz::Topic> topic() const;
    void take(const QuestionPtr &question);
    [[nodiscard]] QString titleOf(const quiz::Question &question) const;

    Practice *m_practice;
    QLabel *m_foundTitle, *m_roundTitle, *m_note;
    QComboBox *m_topic;
    QLineEdit *m_search;
    QCheckBox *m_flagged;
    QListWidget *m_foundList, *m_roundList;
    ActionButton *m_add, *m_generate, *m_up, *m_down, *m_remove;
    MakeQuestions m_make;
    RoomFound m_found;
    std::vector<QuestionPtr> m_chosen;
    Look m_look;
    bool m_filling = false;
};

} // namespace trustwalk::quiz_page
