#pragma once

#include "app/quiz/endless/question_maker.h"
#include "app/quiz/way_page.h"

#include <functional>

class QLabel;
class QStackedWidget;

namespace trustwalk::quiz_page {

class EndlessSetup;
class QuestionView;

/// Endless practice: questions drawn from templates, one after the other, the next being made while one is answered.
class EndlessPage final : public WayPage {
    Q_OBJECT
public:
    EndlessPage(Practice *practice, const quiz::Stand &stand, QWidget *parent = nullptr);
    ~EndlessPage() override;

    void setLook(const Look &look) override;
    void enter() override;
    [[nodiscard]] QString where() const override;
    [[nodiscard]] bool askAgain(const QuestionPtr &question, const Given &given) override;
    [[nodiscard]] bool practises() const override { return true; }
    [[nodiscard]] QuestionPtr question() const override;

    /// Of `count` things, which: for tests and pictures, that ask for the same each time.
    using Dice = std::function<std::uint32_t(std::uint32_t count)>;
    void setDice(Dice dice) { m_dice = std::move(dice); }
    [[nodiscard]] EndlessSetup *setup() const { return m_setup; }
    [[nodiscard]] QuestionView *questionView() const { return m_view; }
    void wait(); ///< for tests and pictures: until question and proof are there

public Q_SLOTS:
    void begin(const trustwalk::quiz_page::Wish &wish);
    void next();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void take(const QuestionPtr &question);
    void ask(const QuestionPtr &question);
    void makeNext();
    void saySource();
    [[nodiscard]] std::vector<std::string> templates() const;
    [[nodiscard]] std::string chosenTemplate() const;
    [[nodiscard]] QuestionPtr variant(std::string_view id);

    Practice *m_practice;
    QuestionMaker *m_maker;
    ProofRunner *m_runner;
    QStackedWidget *m_places;
    EndlessSetup *m_setup;
    QWidget *m_asking;
    QuestionView *m_view;
    QLabel *m_source;
    Wish m_wish;
    Dice m_dice;
    QuestionPtr m_made; ///< the one to come
    bool m_waits = false; ///< the learner waits for it
    int m_asked = 0;
    std::map<std::string, QuestionPtr, std::less<>> m_variants; ///< that were asked for again
    Look m_look;
};

} // namespace trustwalk::quiz_page
