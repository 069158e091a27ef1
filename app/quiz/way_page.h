#pragma once

#include "app/quiz/practice.h"
#include "app/quiz/run_choice.h"

#include <QWidget>

#include <array>

namespace trustwalk::quiz_page {

/// Ways to practise beside the daily review, in the order in which they are offered.
enum class Way { Endless, Exam, Class };
inline constexpr std::array allWays {Way::Endless, Way::Exam, Way::Class};
[[nodiscard]] QString wayName(Way way, const text::Translation &t);

/// The place of one way to practise. The quiz page shows it, gives it its look, says in its bar where one is, and plays its runs on the
/// stage; what happens inside is its own.
class WayPage : public QWidget {
    Q_OBJECT
public:
    virtual void setLook(const Look &look) = 0;
    virtual void setReducedMotion(bool) {}
    virtual void enter() = 0; ///< asked for at the home
    [[nodiscard]] virtual QString where() const = 0; ///< "question 3 of 12"
    /// An answer was taken back: true where its question was one of this place, which asks it again.
    [[nodiscard]] virtual bool askAgain(const QuestionPtr &, const Given &) { return false; }
    /// Answers are kept one by one, as in practice: the keys that take one back act here too.
    [[nodiscard]] virtual bool practises() const { return false; }
    /// That may be flagged now; null: none.
    [[nodiscard]] virtual QuestionPtr question() const { return nullptr; }
    /// What the home says of it: something waits to be gone on with. Empty: nothing.
    [[nodiscard]] virtual QString waiting(const text::Translation &) const { return {}; }

Q_SIGNALS:
    void homeRequested();
    void whereChanged();
    void said(const QString &words);
    void kept(); ///< something was saved: whatever kept it from being saved before is over
    void faultMet(const trustwalk::progress::Fault &fault);
    void lessonRequested(const QString &id);
    void stageRequested(const trustwalk::quiz_page::RunChoice &runs);

protected:
    explicit WayPage(QWidget *parent);
};

} // namespace trustwalk::quiz_page
