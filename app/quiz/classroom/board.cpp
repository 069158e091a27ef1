#include "app/quiz/classroom/board.h"

#include "app/quiz/classroom/class_runs.h"
#include "app/quiz/classroom/option_shape.h"
#include "app/quiz/verdicts.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

using study::RoundPhase;

Board::Shows showsOf(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Stem: return Board::Shows::Stem;
    case RoundPhase::Options: return Board::Shows::Options;
    case RoundPhase::FirstHands:
    case RoundPhase::SecondHands: return Board::Shows::Hands;
    case RoundPhase::FirstVote:
    case RoundPhase::SecondVote: return Board::Shows::Votes;
    case RoundPhase::Runs:
    case RoundPhase::Answer: break;
    }
    return Board::Shows::Answer;
}

std::optional<int> handsAt(const study::Hands &hands, std::size_t option)
{
    return option < hands.size() ? hands[option] : std::nullopt;
}

int mostOf(const study::RoomQuestion &room)
{
    int most = 0;
    for (const study::Hands *hands : {&room.first, &room.second})
        for (const std::optional<int> &each : *hands)
            most = std::max(most, each.value_or(0));
    return most;
}

/// The first vote shows one bar an option; a second one stands below it. While the second is counted nothing is drawn of either.
Votes votesAt(const study::RoomQuestion &room, std::size_t option, RoundPhase phase)
{
    const bool two = phase != RoundPhase::FirstVote && study::isCounted(room.second);
    return {handsAt(room.first, option), two ? handsAt(room.second, option) : std::nullopt, mostOf(room), two};
}

void addAnswer(Board::Option &option, const BoardSource &source, const quiz::Option &of)
{
    if (source.proven == nullptr)
        return;
    const AnswerWords words = answerWords(*source.question, of, *source.proven, source.look);
    option.mark = words.mark;
    option.verdict = words.verdict;
    // Where the room has voted, what nobody took needs no reason on the wall; the teacher's window has it.
    const study::RoomQuestion &room = source.round.question();
    const auto index = static_cast<std::size_t>(std::find(room.options.begin(), room.options.end(), of.id) - room.options.begin());
    const bool taken = handsAt(room.first, index).value_or(0) + handsAt(room.second, index).value_or(0) > 0;
    if (words.mark == ui::Mark::Passed || taken || !study::isCounted(room.latest())) {
        option.why = words.why;
        option.whySecond = words.whySecond;
    }
}

void addCount(Board::Option &option, const BoardSource &source, std::size_t index)
{
    const std::optional<int> hands = handsAt(source.round.voting(), index);
    if (static_cast<int>(index) == source.chosen) {
        option.count = Board::Option::Count::Asked;
        option.number = hands ? QString::number(*hands) : QString();
    } else if (hands) {
        option.count = Board::Option::Count::Counted; // how many is not said before the vote is closed: nobody shall follow the herd
    }
}

QString chooseWords(const quiz::Question &question, const text::Translation &t)
{
    const int count = static_cast<int>(quiz::choiceCount(question));
    return count > 1 ? t.say("Classroom", "%n answers are right", nullptr, count) : t.say("Classroom", "One answer is right");
}

QString totalWords(const study::Hands &hands, const text::Translation &t)
{
    const int all = study::totalOf(hands);
    return t.say("Classroom", "%n hand(s)", nullptr, all);
}

QString rightLetters(const study::RoomQuestion &room)
{
    QStringList letters;
    for (std::size_t i = 0; i < room.options.size(); ++i)
        if (room.isRight(i))
            letters << optionLetter(static_cast<int>(i));
    return letters.join(QStringLiteral(", "));
}

void fillBand(Board &board, const BoardSource &source)
{
    const text::Translation &t = source.look.words();
    const study::RoomQuestion &room = source.round.question();
    switch (source.round.phase()) {
    case RoundPhase::Stem: board.band = t.say("Classroom", "Read it first; the options come next"); break;
    case RoundPhase::Options: board.band = chooseWords(*source.question, t); break;
    case RoundPhase::FirstHands:
    case RoundPhase::SecondHands:
        board.band = source.chosen >= 0 ? t.say("Classroom", "Hands up for %1").arg(optionLetter(source.chosen))
                                        : t.say("Classroom", "Who takes which? Hands up.");
        if (source.round.phase() == RoundPhase::SecondHands)
            board.bandRight = t.say("Classroom", "second vote");
        break;
    case RoundPhase::FirstVote:
        board.band = t.say("Classroom", "The room has voted");
        board.bandRight = totalWords(room.first, t);
        break;
    case RoundPhase::SecondVote:
        board.band = t.say("Classroom", "The room has voted again");
        board.bandRight = totalWords(room.second, t);
        break;
    case RoundPhase::Runs:
    case RoundPhase::Answer:
        board.band = t.say("Classroom", "Right: %1").arg(rightLetters(room));
        board.bandRight = rightHands(room, room.latest(), t);
        if (study::isCounted(room.first) && study::isCounted(room.second))
            board.bandRight = t.say("Classroom", "first %1, then %2").arg(rightHands(room, room.first, t), board.bandRight);
        break;
    }
}

} // namespace

AnswerWords answerWords(const quiz::Question &question, const quiz::Option &option, const Proven &proven, const Look &look)
{
    const text::Translation &t = look.words();
    Outcome outcome;
    outcome.proof = proven.proof;
    const OptionCard::Verdict verdict = verdictOf(question, option, outcome, false, look);
    const bool right = isRight(question, *proven.proof, option.id);
    AnswerWords words {right ? ui::Mark::Passed : ui::Mark::Refused,
                       right ? t.say("Classroom", "right") : t.say("Classroom", "not this one"), verdict.why, verdict.whySecond};
    QString run = verdict.words;
    // "Passed" beside a wrong choice would be read as the choice's.
    if (std::holds_alternative<quiz::WhichStep>(question.kind) && !right)
        if (const quiz::Played *shared = sharedRun(*proven.proof);
            shared != nullptr && passedAt(static_cast<const quiz::StepOption &>(option).step, *shared))
            run = t.say("Classroom", "this check passes");
    if (!run.isEmpty())
        words.verdict += QStringLiteral(" \u00B7 ") + run;
    return words;
}

QString rightHands(const study::RoomQuestion &question, const study::Hands &hands, const text::Translation &t)
{
    if (!study::isCounted(hands))
        return {};
    int right = 0;
    for (std::size_t i = 0; i < hands.size(); ++i)
        right += question.isRight(i) ? hands[i].value_or(0) : 0;
    const int all = study::totalOf(hands);
    return t.say("Classroom", "%1 of %n hand(s)", nullptr, all).arg(right);
}

Board boardOf(const BoardSource &source)
{
    const text::Translation &t = source.look.words();
    const quiz::Question &question = *source.question;
    const RoundPhase phase = source.round.phase();
    Board board;
    board.shows = showsOf(phase);
    board.question = source.round.index();
    board.where = t.say("Classroom", "Question %1 of %2").arg(source.round.index() + 1).arg(source.round.questions().size());
    board.clock = source.clock;
    const bool answer = board.shows == Board::Shows::Answer;
    const quiz::LocalText &heading = answer ? question.explain : question.stem;
    board.heading = source.look.first(heading);
    board.headingSecond = source.look.second(heading);
    fillBand(board, source);
    if (board.shows == Board::Shows::Stem)
        return board;
    const quiz::Proof *proof = source.proven != nullptr ? source.proven->proof.get() : nullptr;
    const std::vector<const quiz::Option *> options = quiz::optionsOf(question);
    for (std::size_t i = 0; i < options.size(); ++i) {
        Board::Option option;
        option.text = optionText(question, *options[i], proof, source.look.language);
        if (source.look.both)
            option.second = optionText(question, *options[i], proof,
                                       source.look.language == ui::Language::English ? ui::Language::Japanese : ui::Language::English);
        if (answer)
            addAnswer(option, source, *options[i]);
        if (source.round.isVoting())
            addCount(option, source, i);
        if (board.shows == Board::Shows::Votes || (answer && study::isCounted(source.round.question().latest())))
            option.votes = votesAt(source.round.question(), i, phase);
        board.options.push_back(std::move(option));
    }
    return board;
}

Board resultsOf(const study::Round &round, const std::vector<QuestionPtr> &questions, const Look &look)
{
    const text::Translation &t = look.words();
    Board board;
    board.shows = Board::Shows::Results;
    board.question = round.index();
    board.heading = t.say("Classroom", "That was the last question.");
    for (std::size_t i = 0; i < round.questions().size() && i < questions.size(); ++i) {
        const study::RoomQuestion &room = round.questions()[i];
        Board::Option option;
        option.text = plainText(look.first(questions[i]->stem)).simplified();
        QStringList parts {t.say("Classroom", "Right: %1").arg(rightLetters(room))};
        const QString first = rightHands(room, room.first, t), second = rightHands(room, room.second, t);
        if (first.isEmpty() && second.isEmpty())
            parts << t.say("Classroom", "no hands counted");
        else
            parts << (second.isEmpty() ? first : t.say("Classroom", "first %1, then %2").arg(first, second));
        option.verdict = parts.join(QStringLiteral(" \u00B7 "));
        board.options.push_back(std::move(option));
    }
    board.band = t.say("Classroom", "The round is kept: copy or save it in the window of the app.");
    return board;
}

QString spoken(const Board &board, const text::Translation &t)
{
    QStringList sentences {board.where, plainText(board.heading)};
    for (std::size_t i = 0; i < board.options.size(); ++i) {
        const Board::Option &option = board.options[i];
        QStringList parts {board.shows == Board::Shows::Results ? QString::number(i + 1) : optionLetter(static_cast<int>(i)),
                           plainText(option.text), option.number, option.verdict, plainText(option.why)};
        if (option.count == Board::Option::Count::Counted)
            parts << t.say("Classroom", "counted");
        if (option.votes.first)
            parts << t.say("Classroom", "%n hand(s)", nullptr, *option.votes.first);
        if (option.votes.second)
            parts << t.say("Classroom", "in the second vote: %1").arg(*option.votes.second);
        parts.removeAll(QString());
        sentences << parts.join(t.say("Quiz", ", "));
    }
    sentences << board.band << board.bandRight << board.clock;
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace trustwalk::quiz_page
