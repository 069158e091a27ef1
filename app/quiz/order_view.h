#pragma once

#include "app/quiz/answer_view.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace trustwalk::quiz_page {

class OptionCard;

/// Things to be put in order: Alt with an arrow moves the one that has the keyboard, a digit puts it at that place, the mouse drags it.
class OrderView final : public AnswerView {
    Q_OBJECT
public:
    explicit OrderView(QuestionPtr question, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    [[nodiscard]] Given given() const override;
    void setGiven(const Given &given) override;
    [[nodiscard]] bool isComplete() const override { return true; }
    [[nodiscard]] bool takeKey(const QKeyEvent &event) override;
    void setOutcome(const Outcome *outcome) override;
    void focusFirst() override;
    [[nodiscard]] bool takesFocus() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Item {
        const quiz::Option *option = nullptr;
        OptionCard *card = nullptr;
    };
    void fill();
    void place(); ///< the cards in the order of the items
    void move(std::size_t from, std::size_t to);
    [[nodiscard]] std::size_t placeOf(const QObject *card) const; ///< the number of items where it is none of them
    void drag(const QPoint &position);

    QuestionPtr m_question;
    std::vector<Item> m_items; ///< as the learner has them now
    QLabel *m_how;
    QVBoxLayout *m_list;
    std::optional<Outcome> m_outcome;
    Look m_look;
    OptionCard *m_dragged = nullptr;
    QPoint m_pressed;
};

} // namespace trustwalk::quiz_page
