#pragma once

#include "app/text/translation.h"
#include "core/quiz/proof.h"
#include "core/study/rating.h"

#include <QString>

#include <chrono>

/// The words of the quiz for what the core knows by a closed name.
namespace trustwalk::quiz_page {

[[nodiscard]] QString topicName(quiz::Topic topic, const text::Translation &t);
[[nodiscard]] QString domainName(quiz::ExamDomain domain, const text::Translation &t); ///< "Identity and Access Management"
[[nodiscard]] QString examName(quiz::ExamDomain domain); ///< "SCS-C03"
[[nodiscard]] QString kindWords(const quiz::Question &question, const text::Translation &t); ///< "predict the result"
/// "Proven by running", "Not proven · in English only"; `proof` is null as long as there is none.
[[nodiscard]] QString sealWords(const quiz::Question &question, const quiz::Proof *proof, const text::Translation &t);
[[nodiscard]] QString sealIcon(quiz::Seal seal); ///< its name

[[nodiscard]] QString ratingName(study::Rating rating, const text::Translation &t);
[[nodiscard]] QString reasonWords(study::RatingReason reason, const text::Translation &t); ///< "right, unsure"
[[nodiscard]] QString certaintyName(study::Certainty certainty, const text::Translation &t);
/// "10 min", "3 days", "5 months"
[[nodiscard]] QString waitWords(std::chrono::seconds wait, const text::Translation &t);
/// "in 10 min"
[[nodiscard]] QString inWords(std::chrono::seconds wait, const text::Translation &t);
/// "today", "tomorrow", "in 4 days"
[[nodiscard]] QString dayWords(int days, const text::Translation &t);

} // namespace trustwalk::quiz_page
