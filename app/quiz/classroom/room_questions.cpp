#include "app/quiz/classroom/room_questions.h"

#include "core/study/round_text.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

/// What a search looks through: both languages, and the question's id, so that a teacher's list of ids finds them.
QString textsOf(const quiz::Question &question)
{
    std::string all
        = question.id + '\n' + question.stem.en + '\n' + question.stem.ja + '\n' + question.explain.en + '\n' + question.explain.ja;
    for (const quiz::Option *option : quiz::optionsOf(question))
        all += '\n' + option->text.en + '\n' + option->text.ja;
    return QString::fromStdString(all);
}

bool isFound(const quiz::Question &question, const QStringList &words)
{
    const QString texts = words.isEmpty() ? QString() : textsOf(question);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return texts.contains(word, Qt::CaseInsensitive); });
}

} // namespace

bool isForARoom(const quiz::Question &question)
{
    const bool chosenFrom = std::visit(Overloaded {
                                           [](const quiz::Choice &) { return true; },
                                           [](const quiz::Solve &) { return true; },
                                           [](const quiz::Predict &) { return true; },
                                           [](const quiz::WhichStep &) { return true; },
                                           [](const quiz::Order &) { return false; },
                                           [](const quiz::Match &) { return false; },
                                           [](const quiz::Fix &) { return false; },
                                       },
                                       question.kind);
    const std::size_t options = quiz::optionsOf(question).size();
    return chosenFrom && options >= 2 && options <= study::mostRoomOptions;
}

study::RoomQuestion roomQuestion(const quiz::Question &question)
{
    study::RoomQuestion room;
    room.id = question.id;
    room.rev = question.rev;
    for (const quiz::Option *option : quiz::optionsOf(question))
        room.options.push_back(option->id);
    if (const auto *ids = std::get_if<quiz::Ids>(&question.answer))
        room.right = *ids;
    return room;
}

study::Round roundOf(const std::vector<QuestionPtr> &questions)
{
    std::vector<study::RoomQuestion> rooms;
    for (const QuestionPtr &question : questions)
        rooms.push_back(roomQuestion(*question));
    return study::Round(std::move(rooms));
}

RoomFound searchForARoom(const Practice &practice, const RoomSearch &search)
{
    RoomFound found;
    const QStringList words = search.words.split(u' ', Qt::SkipEmptyParts);
    for (const QuestionPtr &question : practice.questions()) {
        if ((search.topic && question->topic != *search.topic) || (search.flagged && !practice.isFlagged(*question))
            || !isFound(*question, words))
            continue;
        if (isForARoom(*question))
            found.questions.push_back(question);
        else
            ++found.unfit;
    }
    return found;
}

RoundAgain roundAgain(const study::Round &kept, const FindQuestion &find)
{
    RoundAgain again;
    std::vector<study::RoomQuestion> rooms;
    std::size_t index = kept.index();
    study::RoundPhase phase = kept.phase();
    for (std::size_t i = 0; i < kept.questions().size(); ++i) {
        const study::RoomQuestion &room = kept.questions()[i];
        const QuestionPtr question = find(room.id);
        const bool same = question && isForARoom(*question) && question->rev == room.rev && roomQuestion(*question).options == room.options
                          && roomQuestion(*question).right == room.right;
        if (same) {
            rooms.push_back(room);
            again.questions.push_back(question);
            continue;
        }
        ++again.lost;
        if (i == kept.index())
            phase = study::RoundPhase::Stem; // the one that stood there is gone: the next one begins
        if (i < kept.index())
            --index;
    }
    again.round = study::Round::at(std::move(rooms), index, phase).value_or(study::Round());
    return again;
}

} // namespace trustwalk::quiz_page
