#pragma once

#include "app/main/main_window.h"
#include "app/quiz/quiz_page.h"

#include <QTemporaryDir>

#include <memory>

namespace trustwalk::test {

/// The real window at the place "Quiz", with a clock that stands where the test puts it, driven by keys as a learner drives it.
class QuizDriver {
public:
    /// `folder`: where progress and keys are; several drivers may share it.
    QuizDriver(const QString &folder, ui::Language language = ui::Language::English, QSize size = {1600, 900});
    ~QuizDriver();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] quiz_page::QuizPage &page() { return *m_window->quizPage(); }
    [[nodiscard]] quiz_page::QuestionView &question() { return *page().questionView(); }
    [[nodiscard]] quiz_page::Practice &practice() { return *page().practice(); }
    /// The first question of a kind: "solve".
    [[nodiscard]] quiz_page::QuestionPtr ofKind(std::string_view kind);

    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void learn(const std::vector<quiz_page::QuestionPtr> &questions);
    void settle(); ///< until proofs and layouts are there

    /// Chooses an answer of the question that is shown, by keys alone; does not check it.
    void answer(const quiz_page::Given &given) { giveIn(question(), given); }
    void giveIn(quiz_page::QuestionView &view, const quiz_page::Given &given);
    /// Of a question: its stated answer, or one that is wrong.
    [[nodiscard]] static quiz_page::Given right(const quiz::Question &question);
    [[nodiscard]] static quiz_page::Given wrong(const quiz::Question &question);

    static study::When now; ///< what every driver's clock says

private:
    void order(quiz_page::QuestionView &view, const quiz::Ids &ids);
    void match(quiz_page::QuestionView &view, const quiz::Pairs &pairs);
    void choose(quiz_page::QuestionView &view, const quiz::Ids &ids);
    void type(quiz_page::QuestionView &view, const std::string &policy);
    std::unique_ptr<MainWindow> m_window;
};

/// Thursday, 26 November 2026, ten in the morning in Tokyo, and so many minutes later.
[[nodiscard]] study::When moment(int minutes = 0);

/// What is clipped, cut off or lies on something else in a window; empty where all is well.
[[nodiscard]] QString flawIn(const QWidget &window);
/// Who can be reached by the keyboard and has no name.
[[nodiscard]] QStringList unnamedIn(const QWidget &window);

} // namespace trustwalk::test
