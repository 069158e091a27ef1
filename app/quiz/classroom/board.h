#pragma once

#include "app/quiz/classroom/vote_bars.h"
#include "app/quiz/proof_runner.h"
#include "app/ui/silhouettes.h"
#include "core/study/round.h"

#include <vector>

namespace trustwalk::quiz_page {

/// What the room reads on the board, and nothing else: before the answer there is nothing in it that tells the answer.
struct Board {
    struct Option {
        QString text, second;
        std::optional<ui::Mark> mark; ///< of the answer
        QString verdict, why, whySecond; ///< of the answer
        enum class Count { None, Asked, Counted } count = Count::None; ///< while hands are counted
        QString number; ///< of the one that is asked for
        Votes votes; ///< of a closed vote
        bool operator==(const Option &) const = default;
    };
    enum class Shows { Stem, Options, Hands, Votes, Answer, Results } shows = Shows::Stem;
    std::size_t question = 0; ///< which one, whatever the language
    QString where, clock; ///< "Question 3 of 8"
    QString heading, headingSecond;
    std::vector<Option> options;
    QString band, bandRight; ///< below: what is going on, and what it came to
    bool operator==(const Board &) const = default;
};

/// What a board is made from.
struct BoardSource {
    const study::Round &round;
    const QuestionPtr &question; ///< null when the round is over
    const Proven *proven; ///< null: not there yet
    int chosen = -1; ///< the option that hands are asked for
    QString clock;
    const Look &look;
};
[[nodiscard]] Board boardOf(const BoardSource &source);
/// The same of a round that is over; `stems` by question.
[[nodiscard]] Board resultsOf(const study::Round &round, const std::vector<QuestionPtr> &questions, const Look &look);
/// The board in sentences, for who hears it.
[[nodiscard]] QString spoken(const Board &board, const text::Translation &t);

/// What an option is and what its run came to: "not this one · does not work: AccessDenied".
struct AnswerWords {
    ui::Mark mark = ui::Mark::Refused;
    QString verdict, why, whySecond;
};
[[nodiscard]] AnswerWords answerWords(const quiz::Question &question, const quiz::Option &option, const Proven &proven, const Look &look);
/// "18 of 32 hands"; empty where nobody was counted.
[[nodiscard]] QString rightHands(const study::RoomQuestion &question, const study::Hands &hands, const text::Translation &t);

} // namespace trustwalk::quiz_page
