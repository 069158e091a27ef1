#pragma once

#include "app/quiz/answer_view.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace trustwalk::quiz_page {

class OptionCard;

/// Options to choose from: one or several. Of every kind whose answer is option ids.
class ChoiceView final : public AnswerView {
    Q_OBJECT
public:
    explicit ChoiceView(QuestionPtr question, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    [[nodiscard]] Given given() const override;
    void setGiven(const Given &given) override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool takeKey(const QKeyEvent &event) override;
    bool hint() override;
    [[nodiscard]] bool hasHints() const override { return true; }
    [[nodiscard]] bool canHint() const override;
    void setOutcome(const Outcome *outcome) override;
    void setProof(const std::shared_ptr<const quiz::Proof> &proof) override;
    void focusFirst() override;

    /// A step that was pointed at, instead of an option; nullopt: none. Its title stands below the options.
    void pointAt(const std::optional<quiz::StepAt> &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(std::size_t index);
    void moveFocus(std::size_t from, int key);
    [[nodiscard]] bool isOpen() const { return !m_outcome; }
    [[nodiscard]] std::vector<std::size_t> removable() const;
    [[nodiscard]] std::size_t chosenCount() const;

    QuestionPtr m_question;
    std::vector<const quiz::Option *> m_options;
    std::vector<OptionCard *> m_cards;
    std::size_t m_choose = 1;
    QLabel *m_count, *m_pointedWords;
    std::optional<quiz::StepAt> m_pointed;
    std::shared_ptr<const quiz::Proof> m_proof;
    std::optional<Outcome> m_outcome;
    Look m_look;
};

} // namespace trustwalk::quiz_page
