#pragma once

#include "app/quiz/answer_view.h"

#include <vector>

class QLabel;

namespace trustwalk::quiz_page {

class OptionCard;

/// Pairs to be made: the left side has digits, the right side letters, and lines between them say what belongs to what. A digit takes a left,
/// a letter gives it its right; the mouse clicks one and then the other, or draws the line.
class MatchView final : public AnswerView {
    Q_OBJECT
public:
    explicit MatchView(QuestionPtr question, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    [[nodiscard]] Given given() const override;
    void setGiven(const Given &given) override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool takeKey(const QKeyEvent &event) override;
    void setOutcome(const Outcome *outcome) override;
    void focusFirst() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side {
        const quiz::Option *option = nullptr;
        OptionCard *card = nullptr;
    };
    struct Places {
        int column = 0, gap = 0, height = 0;
        std::vector<QRect> left, right;
    };
    [[nodiscard]] Places placesFor(int width) const;
    OptionCard *addCard(const QString &name, const QString &key);
    void placeCards();
    void fill();
    void take(int left); ///< the one that gets the next letter; -1: none
    void pair(int right);
    void say(std::size_t left);
    [[nodiscard]] int rightOf(int left) const; ///< index, -1: none yet
    [[nodiscard]] QString rightAnswer(const std::string &left) const;

    QuestionPtr m_question;
    std::vector<Side> m_left, m_right;
    quiz::Pairs m_pairs;
    QLabel *m_how;
    int m_taken = 0;
    std::optional<QPoint> m_drawing; ///< the loose end of a line that the mouse draws
    std::optional<Outcome> m_outcome;
    Look m_look;
};

} // namespace trustwalk::quiz_page
