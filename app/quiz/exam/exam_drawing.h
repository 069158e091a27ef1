#pragma once

#include "app/quiz/practice.h"
#include "core/study/exam_attempt.h"
#include "core/study/mock_exam.h"

#include <set>

/// From the bank and what the learner knows of it to the questions of a mock exam.
namespace trustwalk::quiz_page {

/// All kinds that are answered by choosing, ordering or pairing. A policy to be written is none: AWS asks for nothing of the kind, and it
/// has no share in minutes a question.
[[nodiscard]] bool fitsExam(const quiz::Question &question);

struct ExamWish {
    std::string exam {}; ///< "SCS-C03"
    std::set<std::string> domains {}; ///< of the exam's, those that are asked for
    int count = 0, minutes = 0;
    std::uint32_t seed = 0;
    std::set<std::string> without {}; ///< questions that are not to be asked
};

/// What a domain gets of the exam.
struct DomainPlan {
    std::string domain {};
    int percent = 0; ///< of AWS's exam
    int inBank = 0;
    int asked = 0; ///< 0 where it is not asked for
};
/// Of every security domain of the exam, in its order.
[[nodiscard]] std::vector<DomainPlan> planOf(const Practice &practice, const ExamWish &wish);
/// With as many questions as there are, up to the count that is wanted; the clock has not run yet.
[[nodiscard]] study::ExamAttempt drawExam(const Practice &practice, const ExamWish &wish);
/// How many questions of its domains the bank has.
[[nodiscard]] int questionsFor(const Practice &practice, const ExamWish &wish);
/// As many questions as AWS gives to the domains, or fewer, so that each domain has its share; and AWS's time for them.
[[nodiscard]] ExamWish usualWish(const Practice &practice, const std::string &exam);
/// The same for the domains that the wish asks for.
void setUsualSize(const Practice &practice, ExamWish &wish);

} // namespace trustwalk::quiz_page
