#pragma once

#include "app/quiz/classroom/room_questions.h"
#include "core/quiz/proof.h"

namespace trustwalk::quiz_page {

/// Generated questions for a round: of templates of the topic (of any, where none is given), each of another template as long as there are
/// some, with seeds that nobody has seen. Made here and now: a few take no time that anybody notices.
[[nodiscard]] MakeQuestions freshQuestions(const quiz::Stand &stand);

} // namespace trustwalk::quiz_page
