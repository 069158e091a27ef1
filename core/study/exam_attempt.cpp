#include "core/study/exam_attempt.h"

#include "core/base/json.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace trustwalk::study {

namespace {

using Code = ParseError::Code;

constexpr std::size_t mostBytes = 4u << 20, mostQuestions = 1000, longestId = 200, longestAnswer = 4000;
constexpr std::int64_t longestTime = std::chrono::milliseconds(std::chrono::hours(100)).count(), currentVersion = 1;
const std::vector<std::string_view> results {"none", "wrong", "right"};

json::Value toJson(const ExamQuestion &question)
{
    json::Value value = json::Value::object();
    value.set("id", question.id).set("rev", json::Value::number(question.rev)).set("domain", question.domain);
    value.set("answer", question.answer).set("answered", json::Value::of(question.answered));
    value.set("flagged", json::Value::of(question.flagged)).set("spent", json::Value::number(question.spent.count()));
    return std::move(value.set("result", results[static_cast<std::size_t>(question.result)]));
}

std::string shortText(json::Reader &reader, std::string_view key, std::size_t longest)
{
    std::string text = reader.string(key);
    if (text.size() > longest)
        reader.refuse(key, Code::TooLarge, std::to_string(text.size()), std::to_string(longest));
    return text;
}

ExamQuestion readQuestion(json::Reader &reader)
{
    ExamQuestion question;
    question.id = shortText(reader, "id", longestId);
    if (question.id.empty())
        reader.refuse("id", Code::Empty, {}, "string");
    question.rev = static_cast<int>(reader.integer("rev", 1, std::numeric_limits<int>::max()));
    question.domain = shortText(reader, "domain", longestId);
    question.answer = shortText(reader, "answer", longestAnswer);
    question.answered = reader.boolean("answered", false);
    question.flagged = reader.boolean("flagged", false);
    question.spent = std::chrono::milliseconds(reader.integer("spent", 0, longestTime));
    question.result = static_cast<ExamResult>(reader.word("result", results));
    return question;
}

void readQuestions(json::Reader &reader, ExamAttempt &attempt)
{
    std::set<std::string, std::less<>> ids;
    reader.objects("questions", [&](json::Reader &inner) {
        attempt.questions.push_back(readQuestion(inner));
        if (!ids.insert(attempt.questions.back().id).second)
            inner.refuse("id", Code::Conflict, attempt.questions.back().id, {});
        if (attempt.questions.size() > mostQuestions)
            inner.refuse("id", Code::TooLarge, std::to_string(attempt.questions.size()), std::to_string(mostQuestions));
    });
    if (attempt.questions.empty())
        reader.refuse("questions", Code::Empty, {}, "array");
}

} // namespace

int ExamAttempt::answeredCount() const
{
    return static_cast<int>(std::count_if(questions.begin(), questions.end(), [](const ExamQuestion &each) { return each.answered; }));
}

int ExamAttempt::flaggedCount() const
{
    return static_cast<int>(std::count_if(questions.begin(), questions.end(), [](const ExamQuestion &each) { return each.flagged; }));
}

bool ExamAttempt::isOver() const
{
    return std::any_of(questions.begin(), questions.end(), [](const ExamQuestion &each) { return each.result != ExamResult::None; });
}

ExamScore scoreOf(const ExamAttempt &attempt)
{
    std::map<std::string, ExamScore::Part> parts;
    ExamScore score;
    for (const ExamQuestion &question : attempt.questions) {
        ExamScore::Part &part = parts[question.domain];
        const int right = question.result == ExamResult::Right ? 1 : 0;
        part.asked += 1;
        part.right += right;
        score.asked += 1;
        score.right += right;
    }
    for (auto &[domain, part] : parts) {
        part.domain = domain;
        score.domains.push_back(std::move(part));
    }
    return score;
}

int percentOf(int right, int asked)
{
    if (asked <= 0 || right <= 0)
        return 0;
    return right >= asked ? 100 : std::clamp(static_cast<int>(std::lround(100.0 * right / asked)), 1, 99);
}

std::string toText(const ExamAttempt &attempt)
{
    json::Value value = json::Value::object();
    value.set("formatVersion", json::Value::number(currentVersion)).set("exam", attempt.exam);
    value.set("seed", json::Value::number(attempt.seed)).set("started", json::Value::number(attempt.started.time_since_epoch().count()));
    value.set("time", json::Value::number(attempt.time.count())).set("left", json::Value::number(attempt.left.count()));
    value.set("current", json::Value::number(static_cast<std::int64_t>(attempt.current)));
    json::Value questions = json::Value::array();
    for (const ExamQuestion &question : attempt.questions)
        questions.items.push_back(toJson(question));
    value.set("questions", std::move(questions));
    return json::print(value);
}

Result<ExamAttempt, ParseError> readAttempt(std::string_view text)
{
    const auto parsed = json::parse(text, {.bytes = mostBytes, .depth = 8});
    if (!parsed)
        return failure(parsed.error());
    json::Reader reader(*parsed, text);
    ExamAttempt attempt;
    if (const std::int64_t version = reader.integer("formatVersion", 1, std::numeric_limits<int>::max()); version > currentVersion)
        reader.refuse("formatVersion", Code::NewerVersion, std::to_string(version), std::to_string(currentVersion));
    attempt.exam = shortText(reader, "exam", longestId);
    attempt.seed = static_cast<std::uint32_t>(reader.integer("seed", 0, std::numeric_limits<std::uint32_t>::max()));
    attempt.started = Moment(std::chrono::milliseconds(
        reader.integer("started", earliestMoment.time_since_epoch().count(), latestMoment.time_since_epoch().count())));
    attempt.time = std::chrono::milliseconds(reader.integer("time", 0, longestTime));
    attempt.left = std::chrono::milliseconds(reader.integer("left", 0, attempt.time.count()));
    readQuestions(reader, attempt);
    const auto last = static_cast<std::int64_t>(std::max<std::size_t>(1, attempt.questions.size()) - 1);
    attempt.current = static_cast<std::size_t>(reader.integer("current", 0, last));
    if (const auto error = reader.finish())
        return failure(*error);
    return attempt;
}

} // namespace trustwalk::study
