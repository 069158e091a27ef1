#pragma once

#include "app/quiz/look.h"
#include "core/quiz/grade.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <variant>

class QKeyEvent;

namespace trustwalk::quiz_page {

/// A question of a bank that stays as long as anybody shows it.
using QuestionPtr = std::shared_ptr<const quiz::Question>;
/// What was given: an answer, or the policy of a fix.
using Given = std::variant<quiz::Answer, std::string>;

/// How an answer came out: the engine's proof and the grade, or the grade of a policy.
struct Outcome {
    std::shared_ptr<const quiz::Proof> proof;
    quiz::Grade grade;
    std::shared_ptr<const quiz::FixGrade> fix; ///< of a fix
    bool shown = false; ///< "show me": nothing was answered
    [[nodiscard]] bool right() const { return !shown && (fix ? fix->right() : grade.right); }
};

/// What a question is answered with: options, a list to be put in order, pairs, steps, a policy. Holds what the learner has chosen so far,
/// whatever the language; shows the outcome once there is one.
class AnswerView : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] static AnswerView *of(const QuestionPtr &question, QWidget *parent);

    virtual void setLook(const Look &look) = 0;
    [[nodiscard]] virtual Given given() const = 0;
    virtual void setGiven(const Given &given) = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// A key that chooses; false for one that is not this view's.
    [[nodiscard]] virtual bool takeKey(const QKeyEvent &event) = 0;
    /// Takes out one wrong choice; false where there is nothing left to take out.
    virtual bool hint() { return false; }
    [[nodiscard]] virtual bool hasHints() const { return false; } ///< of its kind, whether or not one is left
    [[nodiscard]] virtual bool canHint() const { return false; }
    /// Null: open again, with what was chosen.
    virtual void setOutcome(const Outcome *outcome) = 0;
    /// What the engine found out about the question: a question about a run has its words from there.
    virtual void setProof(const std::shared_ptr<const quiz::Proof> &) {}
    /// Where the keyboard goes first.
    virtual void focusFirst() = 0;
    /// Whether it goes there by itself: what is moved or written needs it, what is chosen by digits doesn't.
    [[nodiscard]] virtual bool takesFocus() const { return false; }

    /// As the log keeps it: "b", "a,c", "1=c,2=a", "TrustPolicyAllows", "TrustPolicyAllows@2", or the policy.
    [[nodiscard]] static std::string written(const Given &given);
    [[nodiscard]] static Given read(const quiz::Question &question, const std::string &text);

Q_SIGNALS:
    void changed(); ///< by the learner
    void optionVisited(const std::string &option); ///< after the answer: to be compared with the right one

protected:
    using QWidget::QWidget;
};

/// 0 for "1" or "A", 1 for "2" or "B" …; -1 for any other key. Letters count up to `options`.
[[nodiscard]] int choiceOfKey(const QKeyEvent &event, int options);

} // namespace trustwalk::quiz_page
