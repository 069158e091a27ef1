#pragma once

#include "app/quiz/answer_view.h"
#include "app/quiz/check_list.h"

class QLabel;
class QPushButton;

namespace trustwalk::editor {
class JsonEditor;
}

namespace trustwalk::quiz_page {

/// A policy to be mended in an editor: what AWS would not save is shown at its line while one types; how it behaves only once it is
/// checked. Below it the tests that it has to pass.
class FixView final : public AnswerView {
    Q_OBJECT
public:
    explicit FixView(QuestionPtr question, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    [[nodiscard]] Given given() const override;
    void setGiven(const Given &given) override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool takeKey(const QKeyEvent &) override { return false; } ///< the editor's are its own
    void setOutcome(const Outcome *outcome) override;
    void focusFirst() override;
    [[nodiscard]] bool takesFocus() const override { return true; }

    /// The policy at fault as the question's world has it; opened unless the learner has begun to type.
    void setFaulty(const QString &policy);
    [[nodiscard]] editor::JsonEditor *textField() const { return m_editor; }

private:
    void fill();
    void check(const QString &text);
    [[nodiscard]] QList<CheckList::Line> testLines() const;

    QuestionPtr m_question;
    QLabel *m_title, *m_fault;
    editor::JsonEditor *m_editor;
    QPushButton *m_reset;
    CheckList *m_tests;
    QString m_faulty;
    std::optional<Outcome> m_outcome;
    Look m_look;
    bool m_begun = false;
};

} // namespace trustwalk::quiz_page
