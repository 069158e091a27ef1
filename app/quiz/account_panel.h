#pragma once

#include "app/quiz/account_facts.h"
#include "app/quiz/look.h"

#include <QAbstractButton>

#include <set>

class QVBoxLayout;

namespace trustwalk::quiz_page {

/// Who or what, in a line; pressed, its policies unfold below it.
class HoldingButton final : public QAbstractButton {
    Q_OBJECT
public:
    HoldingButton(const Holding &holding, const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Holding m_holding;
    Look m_look;
};

/// "What the account holds": read-only, folded.
class AccountPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AccountPanel(QWidget *parent = nullptr);
    /// Null world: nothing is known of one.
    void setQuestion(const QuestionPtr &question, const std::shared_ptr<const world::World> &world);
    void setLook(const Look &look);

private:
    void rebuild();
    void addHolding(QVBoxLayout *column, const Holding &holding);

    QuestionPtr m_question;
    std::shared_ptr<const world::World> m_world;
    std::set<QString> m_open; ///< names that are unfolded, whatever the language
    QWidget *m_column = nullptr;
    QVBoxLayout *m_layout;
    Look m_look;
};

} // namespace trustwalk::quiz_page
