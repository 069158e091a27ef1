#include "app/progress/history.h"
#include "app/progress/history_words.h"

#include "core/base/encoding.h"
#include "core/base/json_items.h"
#include "core/study/exam_attempt.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <unordered_set>

namespace trustwalk::progress {

namespace {

using Code = ParseError::Code;

constexpr int deepest = 6; // a question of a mock exam's paper
constexpr std::int64_t largestNumber = 1'000'000'000;
constexpr std::size_t longestName = 200; // of a question, an exam, an algorithm
constexpr std::size_t longestId = 64;
constexpr std::size_t longestText = 64u << 10; // an answer may be a whole policy

/// A name is what people or machines call something by: short, and without control characters.
std::string name(json::Reader &reader, std::string_view key, std::size_t longest = longestName)
{
    std::string text = reader.string(key);
    const bool plain = std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (!reader.failed() && (text.empty() || !plain || characterCount(text) > longest))
        reader.refuse(key, Code::BadValue, text, "1.." + std::to_string(longest) + " characters");
    return text;
}

std::string freeText(json::Reader &reader, std::string_view key, std::string_view fallback = {})
{
    std::string text = reader.string(key, fallback);
    if (text.size() > longestText)
        reader.refuse(key, Code::TooLarge, text, std::to_string(longestText));
    return text;
}

study::Moment moment(json::Reader &reader, std::string_view key)
{
    const std::string text = reader.string(key);
    const auto moment = words::momentOf(text);
    if (!moment && !reader.failed())
        reader.refuse(key, Code::BadValue, text, "2026-07-01T09:00:00.000Z");
    return moment.value_or(study::Moment {});
}

study::StudyDay day(json::Reader &reader, std::string_view key)
{
    const std::string text = reader.string(key);
    const auto day = words::dayOf(text);
    if (!day && !reader.failed())
        reader.refuse(key, Code::BadValue, text, "2026-07-01");
    return day.value_or(study::StudyDay {});
}

int number(json::Reader &reader, std::string_view key, int minimum)
{
    return static_cast<int>(reader.integer(key, minimum, largestNumber));
}

double retention(json::Reader &reader)
{
    const json::Value *value = reader.raw("retention");
    double number = 0;
    const bool isNumber = value != nullptr && value->is(json::Value::Kind::Number);
    const char *const end = isNumber ? value->text.data() + value->text.size() : nullptr;
    const bool read = isNumber && std::from_chars(value->text.data(), end, number).ptr == end;
    if (value == nullptr)
        reader.refuse("retention", Code::MissingKey, {}, "number");
    else if (!read || number < study::lowestRetention || number > study::highestRetention)
        reader.refuse("retention", Code::BadValue, reader.sourceOf(*value), "0.70..0.97");
    return number;
}

Goal readGoal(json::Reader &reader)
{
    Goal goal;
    reader.object("goal", [&](json::Reader &inner) {
        if (inner.has("exam"))
            goal.exam = name(inner, "exam");
        if (inner.has("examDay"))
            goal.examDay = day(inner, "examDay");
        goal.dailyBudget = static_cast<int>(inner.integer("dailyBudget", 1, 10000, goal.dailyBudget));
        goal.retention = retention(inner);
    });
    return goal;
}

Sitting readSitting(json::Reader &reader)
{
    Sitting sitting {.id = reader.integer("id", 1, largestNumber),
                     .exam = name(reader, "exam"),
                     .started = moment(reader, "started"),
                     .finished = moment(reader, "finished"),
                     .questions = number(reader, "questions", 0),
                     .right = number(reader, "right", 0)};
    if (const json::Value *paper = reader.raw("paper")) {
        sitting.paper = json::print(*paper);
        if (const auto attempt = study::readAttempt(sitting.paper); !attempt)
            reader.refuse("paper", attempt.error());
    }
    if (sitting.finished < sitting.started)
        reader.refuse("finished", Code::BadValue, words::momentText(sitting.finished), "after started");
    if (sitting.right > sitting.questions)
        reader.refuse("right", Code::BadValue, std::to_string(sitting.right), "0.." + std::to_string(sitting.questions));
    return sitting;
}

void readAnswered(Entry &entry, json::Reader &reader)
{
    study::Review &review = entry.answer.review;
    entry.answer.rev = number(reader, "rev", 1);
    entry.answer.variant = freeText(reader, "variant");
    review.verdict = static_cast<study::Verdict>(reader.word("verdict", words::verdicts()));
    review.certainty = static_cast<study::Certainty>(reader.word("certainty", words::certainties()));
    review.answer = freeText(reader, "answer");
    review.duration = std::chrono::milliseconds(reader.integer("duration", 0, std::chrono::milliseconds(std::chrono::days(366)).count()));
    review.hints = number(reader, "hints", 0);
    review.mode = static_cast<study::Mode>(reader.word("mode", words::modes()));
    if (reader.has("sitting"))
        entry.sitting = reader.integer("sitting", 1, largestNumber);
}

Entry readEntry(json::Reader &reader)
{
    Entry entry;
    study::Review &review = entry.answer.review;
    entry.id = name(reader, "id", longestId);
    review.question = name(reader, "question");
    review.when.at = moment(reader, "at");
    review.when.day = day(reader, "day");
    review.when.utcOffset = std::chrono::minutes(reader.integer("utcOffset", -1080, 1080));
    review.rating = static_cast<study::Rating>(reader.word("rating", words::ratings()));
    review.algorithm = name(reader, "algorithm");
    entry.retention = retention(reader);
    if (review.isAnswer())
        readAnswered(entry, reader);
    if (const auto flaw = reader.failed() ? std::nullopt : study::flawOf(review))
        reader.refuse(flaw->path.ends_with(".day")     ? "day"
                      : flaw->path.ends_with(".hints") ? "hints"
                                                       : "at",
                      Code::BadValue, flaw->found, flaw->expected);
    return entry;
}

void readMarks(History &history, json::Reader &reader, std::size_t limit)
{
    for (const auto &[key, mark] : {std::pair("bookmarks", Mark::Bookmark), std::pair("reports", Mark::Report)}) {
        Notes &notes = history.marks[mark];
        reader.stringMap(key, [&](std::string_view question, std::string_view note) { notes.emplace(question, note); });
        const bool sound = std::ranges::all_of(notes, [](const auto &row) {
            return !row.first.empty() && characterCount(row.first) <= longestName && row.second.size() <= longestText;
        });
        if (notes.size() > limit || !sound)
            reader.refuse(key, Code::TooLarge, std::to_string(notes.size()), std::to_string(limit));
    }
}

/// Everything but the reviews, which have been met one by one.
void readRest(History &history, json::Reader &reader, const HistoryLimits &limits)
{
    if (const std::string format = reader.string("format"); !reader.failed() && format != words::format)
        reader.refuse("format", Code::BadValue, format, words::format);
    const std::int64_t version = reader.integer("formatVersion", 1, largestNumber);
    if (version > words::formatVersion)
        reader.refuse("formatVersion", Code::NewerVersion, std::to_string(version), std::to_string(words::formatVersion));
    static_cast<void>(reader.optionalString("exported"));
    history.goal = readGoal(reader);
    reader.objects("sittings", [&](json::Reader &inner) {
        history.sittings.push_back(readSitting(inner));
        if (history.sittings.size() > limits.others)
            inner.refuse("id", Code::TooLarge, std::to_string(history.sittings.size()), std::to_string(limits.others));
    });
    readMarks(history, reader, limits.others);
    reader.objects("seen", [&](json::Reader &inner) {
        const std::string question = name(inner, "question");
        if (!history.seen.emplace(question, number(inner, "rev", 1)).second || history.seen.size() > limits.others)
            inner.refuse("question", history.seen.size() > limits.others ? Code::TooLarge : Code::Conflict, question, {});
    });
    static_cast<void>(reader.raw("reviews"));
}

/// Each sitting once, and each entry's there.
std::optional<ParseError> brokenReference(const History &history)
{
    std::unordered_set<std::int64_t> ids;
    for (std::size_t i = 0; i < history.sittings.size(); ++i)
        if (!ids.insert(history.sittings[i].id).second)
            return ParseError {.code = Code::Conflict,
                               .path = "$.sittings[" + std::to_string(i) + "].id",
                               .found = std::to_string(history.sittings[i].id)};
    for (std::size_t i = 0; i < history.entries.size(); ++i)
        if (const auto &sitting = history.entries[i].sitting; sitting && !ids.contains(*sitting))
            return ParseError {
                .code = Code::NotFound, .path = "$.reviews[" + std::to_string(i) + "].sitting", .found = std::to_string(*sitting)};
    return std::nullopt;
}

} // namespace

Result<History, ParseError> readHistory(std::string_view text, const HistoryLimits &limits)
{
    History history;
    std::unordered_set<std::string> ids;
    const auto meet = [&](const json::Value &item, std::size_t index) -> std::optional<ParseError> {
        json::Reader reader(item, text, "$.reviews[" + std::to_string(index) + "]");
        Entry entry = readEntry(reader);
        if (index >= limits.entries)
            reader.refuse("id", Code::TooLarge, std::to_string(index + 1), std::to_string(limits.entries));
        else if (!reader.failed() && !ids.insert(entry.id).second)
            reader.refuse("id", Code::Conflict, entry.id, {});
        history.entries.push_back(std::move(entry));
        return reader.finish();
    };
    const auto rest = json::parseItems(text, "reviews", meet, {.bytes = limits.bytes, .depth = deepest, .values = 20 * limits.others});
    if (!rest)
        return failure(rest.error());
    json::Reader reader(*rest, text);
    readRest(history, reader, limits);
    if (const auto error = reader.finish())
        return failure(*error);
    if (const auto error = brokenReference(history))
        return failure(*error);
    return history;
}

} // namespace trustwalk::progress
