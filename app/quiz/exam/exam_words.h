#pragma once

#include "app/quiz/look.h"
#include "core/study/exam_attempt.h"

/// What the views of a mock exam say alike.
namespace trustwalk::quiz_page {

/// "41 min left"; in the last minute by seconds.
[[nodiscard]] QString leftWords(std::chrono::milliseconds left, const text::Translation &t);
/// "Identity and Access Management" of "SCS-C03/4"; the id itself where it is none that we know.
[[nodiscard]] QString domainTitle(const std::string &domain, const text::Translation &t);
/// "17 of 20 right, 85%"
[[nodiscard]] QString scoreWords(int right, int asked, const text::Translation &t);
/// "26 November 2026, 10:00" on a clock that is so far from UTC.
[[nodiscard]] QString momentWords(study::Moment moment, std::chrono::minutes utcOffset, ui::Language language);
/// "12 answered · 7 open · 2 flagged"
[[nodiscard]] QString countWords(const study::ExamAttempt &attempt, const text::Translation &t);

} // namespace trustwalk::quiz_page
