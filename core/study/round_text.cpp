#include "core/study/round_text.h"

#include "core/base/json.h"

#include <algorithm>

namespace trustwalk::study {

namespace {

const std::vector<std::string_view> phaseNames {"stem",         "options",     "first-hands", "first-vote",
                                                "second-hands", "second-vote", "runs",        "answer"};

json::Value written(const Hands &hands)
{
    json::Value list = json::Value::array();
    for (const std::optional<int> &each : hands)
        list.items.push_back(each ? json::Value::number(*each) : json::Value());
    return list;
}

json::Value written(const RoomQuestion &question)
{
    json::Value value = json::Value::object();
    value.set("id", question.id);
    value.set("rev", json::Value::number(question.rev));
    value.set("options", json::Value::array(question.options));
    value.set("right", json::Value::array(question.right));
    if (!question.first.empty())
        value.set("first", written(question.first));
    if (!question.second.empty())
        value.set("second", written(question.second));
    value.set("asked", json::Value::number(question.asked));
    return value;
}

std::optional<int> handOf(const json::Value &value)
{
    if (!value.is(json::Value::Kind::Number) || value.text.empty() || value.text.size() > 3
        || !std::all_of(value.text.begin(), value.text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return std::stoi(value.text);
}

/// Numbers up to mostHands, or null; as many as there are options.
Hands handsOf(json::Reader &reader, std::string_view key, std::size_t options)
{
    const json::Value *list = reader.raw(key);
    if (list == nullptr)
        return {};
    const bool right = list->is(json::Value::Kind::Array) && list->items.size() == options;
    Hands hands;
    for (const json::Value &item : right ? list->items : std::vector<json::Value> {}) {
        const bool none = item.is(json::Value::Kind::Null);
        const std::optional<int> count = none ? std::nullopt : handOf(item);
        if (!none && !count)
            break;
        hands.push_back(count);
    }
    if (!right || hands.size() != options)
        reader.refuse(key, ParseError::Code::BadValue, reader.sourceOf(*list).substr(0, 80), "for each option a number up to 999, or null");
    return hands;
}

bool repeats(std::vector<std::string> ids)
{
    std::sort(ids.begin(), ids.end());
    return std::adjacent_find(ids.begin(), ids.end()) != ids.end();
}

RoomQuestion questionOf(json::Reader &reader)
{
    RoomQuestion question;
    question.id = reader.string("id");
    question.rev = static_cast<int>(reader.integer("rev", 1, 1'000'000));
    question.options = reader.strings("options");
    question.right = reader.strings("right");
    if (question.options.empty() || question.options.size() > mostRoomOptions || repeats(question.options))
        reader.refuse("options", ParseError::Code::BadValue, std::to_string(question.options.size()), "1 to 9 different ids");
    for (const std::string &id : question.right)
        if (std::find(question.options.begin(), question.options.end(), id) == question.options.end())
            reader.refuse("right", ParseError::Code::NotFound, id, "one of the options");
    question.first = handsOf(reader, "first", question.options.size());
    question.second = handsOf(reader, "second", question.options.size());
    question.asked = reader.integer("asked", 0, latestMoment.time_since_epoch().count());
    return question;
}

} // namespace

std::string writeRound(const Round &round)
{
    json::Value value = json::Value::object();
    value.set("format", "trustwalk-round");
    value.set("formatVersion", json::Value::number(roundFormatVersion));
    value.set("index", json::Value::number(static_cast<std::int64_t>(round.index())));
    value.set("phase", phaseNames[static_cast<std::size_t>(round.phase())]);
    json::Value questions = json::Value::array();
    for (const RoomQuestion &question : round.questions())
        questions.items.push_back(written(question));
    value.set("questions", std::move(questions));
    return json::print(value, json::Layout::Indented);
}

Result<Round, ParseError> readRound(std::string_view text)
{
    const auto value = json::parse(text, {.bytes = largestRound, .depth = 8});
    if (!value)
        return failure(value.error());
    json::Reader reader(*value, text);
    (void)reader.word("format", {"trustwalk-round"});
    if (const auto version = reader.integer("formatVersion", 1, INT64_MAX); version > roundFormatVersion)
        reader.refuse("formatVersion", ParseError::Code::NewerVersion, std::to_string(version), std::to_string(roundFormatVersion));
    const auto index = static_cast<std::size_t>(reader.integer("index", 0, mostRoundQuestions));
    const auto phase = static_cast<RoundPhase>(reader.word("phase", phaseNames));
    std::vector<RoomQuestion> questions;
    reader.objects("questions", [&](json::Reader &each) {
        if (questions.size() < mostRoundQuestions)
            questions.push_back(questionOf(each));
        else
            each.refuse("id", ParseError::Code::TooLarge, std::to_string(mostRoundQuestions + 1), std::to_string(mostRoundQuestions));
    });
    std::optional<Round> round;
    if (!reader.failed()) {
        round = Round::at(std::move(questions), index, phase);
        if (!round)
            reader.refuse("index", ParseError::Code::BadValue, std::to_string(index), "a question of the round");
    }
    if (auto error = reader.finish())
        return failure(std::move(*error));
    return std::move(*round);
}

} // namespace trustwalk::study
