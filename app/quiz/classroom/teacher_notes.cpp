#include "app/quiz/classroom/option_shape.h"
#include "app/quiz/classroom/teacher_window.h"
#include "app/quiz/verdicts.h"

namespace trustwalk::quiz_page {

namespace {

using study::RoundPhase;

QString phaseWords(RoundPhase phase, const text::Translation &t)
{
    switch (phase) {
    case RoundPhase::Stem: return t.say("Classroom", "the question alone");
    case RoundPhase::Options: return t.say("Classroom", "with its options");
    case RoundPhase::FirstHands: return t.say("Classroom", "hands");
    case RoundPhase::FirstVote: return t.say("Classroom", "the vote");
    case RoundPhase::SecondHands: return t.say("Classroom", "hands once more");
    case RoundPhase::SecondVote: return t.say("Classroom", "the second vote");
    case RoundPhase::Runs: return t.say("Classroom", "the engine runs it");
    case RoundPhase::Answer: return t.say("Classroom", "the answer");
    }
    return {};
}

QString nextWords(const BoardSource &source, const text::Translation &t)
{
    const study::Round &round = source.round;
    switch (round.phase()) {
    case RoundPhase::Stem: return t.say("Classroom", "Next: show the options");
    case RoundPhase::Options: return t.say("Classroom", "Next: count hands");
    case RoundPhase::FirstHands:
    case RoundPhase::SecondHands:
        return source.chosen + 1 < static_cast<int>(round.voting().size()) ? t.say("Classroom", "Next: hands for the next option")
                                                                           : t.say("Classroom", "Next: close the vote");
    case RoundPhase::FirstVote: return t.say("Classroom", "Next: reveal. V: talk it over and vote again");
    case RoundPhase::SecondVote: return t.say("Classroom", "Next: reveal");
    case RoundPhase::Runs:
        return round.run() + 1 < round.runs() ? t.say("Classroom", "Next: the end of this run, then the next run")
                                              : t.say("Classroom", "Next: the end of this run, then the answer");
    case RoundPhase::Answer: return t.say("Classroom", "Next: the next question");
    }
    return {};
}

QString handsAt(const study::RoomQuestion &room, std::size_t option)
{
    const auto at = [option](const study::Hands &hands) {
        return option < hands.size() && hands[option] ? QString::number(*hands[option]) : QStringLiteral("\u2013");
    };
    return study::isCounted(room.second) ? at(room.first) + QStringLiteral(" \u2192 ") + at(room.second) : at(room.first);
}

} // namespace

TeacherNotes teacherNotes(const BoardSource &source, const QuestionPtr &then)
{
    const text::Translation &t = source.look.words();
    TeacherNotes notes;
    if (then)
        notes.then = plainText(source.look.first(then->stem));
    if (!source.question) {
        notes.position = t.say("Classroom", "That was the last question.");
        return notes;
    }
    const quiz::Question &question = *source.question;
    notes.position = t.say("Classroom", "Question %1 of %2").arg(source.round.index() + 1).arg(source.round.questions().size())
                     + QStringLiteral(" \u00B7 ") + phaseWords(source.round.phase(), t);
    notes.next = nextWords(source, t);
    notes.explain[0] = plainText(QString::fromStdString(question.explain.en));
    notes.explain[1] = plainText(QString::fromStdString(question.explain.ja));
    const quiz::Proof *proof = source.proven != nullptr ? source.proven->proof.get() : nullptr;
    const std::vector<const quiz::Option *> options = quiz::optionsOf(question);
    for (std::size_t i = 0; i < options.size(); ++i)
        notes.options.push_back({optionLetter(static_cast<int>(i)),
                                 plainText(optionText(question, *options[i], proof, source.look.language)),
                                 handsAt(source.round.question(), i), plainText(source.look.first(options[i]->why)),
                                 source.round.question().isRight(i), static_cast<int>(i) == source.chosen});
    return notes;
}

} // namespace trustwalk::quiz_page
