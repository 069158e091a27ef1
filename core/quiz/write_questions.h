#pragma once

#include "core/base/json.h"
#include "core/quiz/bank.h"

/// Questions as the text of a question file: what readQuestions reads back as the same values. What is as it would be without its member is
/// left out, so that the same question is always the same bytes.
namespace trustwalk::quiz {

/// A whole file: {"format":"trustwalk-quiz","formatVersion":1,…}.
[[nodiscard]] std::string questionsText(const QuestionFile &file, json::Layout layout = json::Layout::Indented);
/// One of its questions.
[[nodiscard]] json::Value questionValue(const Question &question);

} // namespace trustwalk::quiz
