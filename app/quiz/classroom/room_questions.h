#pragma once

#include "app/quiz/practice.h"
#include "core/study/round.h"

#include <functional>

namespace trustwalk::quiz_page {

/// Whether a room can answer it by raising hands: its options are there to be read and chosen from. What has to be put in order, matched or
/// written cannot be said with a hand.
[[nodiscard]] bool isForARoom(const quiz::Question &question);
[[nodiscard]] study::RoomQuestion roomQuestion(const quiz::Question &question);
[[nodiscard]] study::Round roundOf(const std::vector<QuestionPtr> &questions);

/// Which questions of a bank are looked for.
struct RoomSearch {
    std::optional<quiz::Topic> topic;
    QString words; ///< all of them, in any text of a question, in either language
    bool flagged = false;
};
struct RoomFound {
    std::vector<QuestionPtr> questions;
    int unfit = 0; ///< found too, but nothing that a room can answer
};
[[nodiscard]] RoomFound searchForARoom(const Practice &practice, const RoomSearch &search);

/// A question by its id: of the bank, or made anew from the id of a generated one. Null: there is none.
using FindQuestion = std::function<QuestionPtr(const std::string &id)>;
/// So many fresh questions of a topic, or of any; fewer where there are no more.
using MakeQuestions = std::function<std::vector<QuestionPtr>(std::optional<quiz::Topic> topic, int count)>;
/// A round that was kept, with its questions. One that is gone, or has changed since, is left out with its votes.
struct RoundAgain {
    study::Round round;
    std::vector<QuestionPtr> questions;
    int lost = 0;
};
[[nodiscard]] RoundAgain roundAgain(const study::Round &kept, const FindQuestion &find);

} // namespace trustwalk::quiz_page
