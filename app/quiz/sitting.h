#pragma once

#include "app/quiz/practice.h"
#include "app/text/translation.h"

namespace trustwalk::quiz_page {

/// What is gone through at one go: today's review, or a list to be learned. Knows which question comes next.
class Sitting {
public:
    [[nodiscard]] static Sitting review();
    [[nodiscard]] static Sitting learning(const QString &title, const std::vector<QuestionPtr> &questions, int first);

    [[nodiscard]] study::Mode mode() const { return m_mode; }
    /// The one to begin with; null where there is none.
    [[nodiscard]] QuestionPtr first(const Practice &practice) const;
    /// The one behind `before`; null at the end.
    [[nodiscard]] QuestionPtr next(const Practice &practice, const QuestionPtr &before);
    /// Back at a question whose answer was taken back.
    void returnTo(const QuestionPtr &question, bool stillShown);
    /// "Trust policies · question 3 of 12"
    [[nodiscard]] QString where(const Practice &practice, bool answered, const text::Translation &t) const;

private:
    study::Mode m_mode = study::Mode::Review;
    QString m_title; ///< of what is learned
    std::vector<QuestionPtr> m_list;
    int m_index = 0, m_done = 0;
};

} // namespace trustwalk::quiz_page
