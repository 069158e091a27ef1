#include "core/base/json.h"
#include "core/exercise/exercise.h"

#include <algorithm>
#include <array>

namespace trustwalk::exercise {

namespace {

using Code = ParseError::Code;
using json::Reader;

constexpr json::Limits limits {.bytes = 1u << 20, .depth = 16};
constexpr std::size_t mostExercises = 64, mostOfAnything = 32, longestText = 4000;

const std::vector<std::string_view> proofs {"anything", "long-term", "session", "token", "assertion"};
const std::vector<std::string_view> verdicts {"allowed", "refused"};
constexpr std::array<std::string_view, 6> evidences {"mfa", "session-policy", "session-tags", "source-identity", "external-id", "chained"};
const std::vector<std::string_view> deciders {
    "identity", "resource", "trust", "boundary", "session", "service-control", "resource-control", "root-user", "no-permission-needed"};

bool isSlug(std::string_view text)
{
    return !text.empty() && text.size() <= 64
           && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string readSlug(Reader &reader, std::string_view key)
{
    std::string slug = reader.string(key);
    if (!isSlug(slug))
        reader.refuse(key, Code::BadValue, slug, "a-z, 0-9 and -");
    return slug;
}

std::string readWords(Reader &reader, std::string_view key)
{
    std::string words = reader.string(key);
    if (words.find_first_not_of(" \n") == std::string::npos)
        reader.refuse(key, Code::Empty, {}, "1 character or more");
    if (words.size() > longestText)
        reader.refuse(key, Code::TooLarge, std::to_string(words.size()), std::to_string(longestText));
    return words;
}

LocalText readText(Reader &reader, std::string_view key)
{
    LocalText text;
    if (!reader.object(key, [&](Reader &inner) { text = {readWords(inner, "en"), readWords(inner, "ja")}; }))
        reader.refuse(key, Code::MissingKey, {}, "en and ja");
    return text;
}

std::optional<trace::StepKind> stepKindOf(std::string_view name)
{
    for (int kind = 0; kind <= static_cast<int>(trace::StepKind::ResourceAnswers); ++kind)
        if (trace::kindName(static_cast<trace::StepKind>(kind)) == name)
            return static_cast<trace::StepKind>(kind);
    return std::nullopt;
}

bool isCode(std::string_view name)
{
    for (int code = 0; code <= static_cast<int>(api::ErrorCode::SignInRefused); ++code)
        if (api::wireName(static_cast<api::ErrorCode>(code)) == name)
            return true;
    return false;
}

/// "GetCallerIdentity", or an action of a service.
bool isAction(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? api::operationOf(name).has_value() : colon > 0 && colon + 1 < name.size();
}

void readStop(Reader &reader, Condition &condition)
{
    if (const auto check = reader.optionalString("check")) {
        condition.check = stepKindOf(*check);
        if (!condition.check)
            reader.refuse("check", Code::BadValue, *check, "a kind of step, as TrustPolicyAllows");
    }
    condition.code = reader.string("code", "");
    if (!condition.code.empty() && !isCode(condition.code))
        reader.refuse("code", Code::BadValue, condition.code, "an error code, as AccessDenied");
    if (condition.allowed && (condition.check || !condition.code.empty()))
        reader.refuse("verdict", Code::Conflict, "allowed", "refused, where there is a check or a code");
    if (!condition.allowed && !condition.check)
        reader.refuse("check", Code::MissingKey, {}, "where it stops");
}

void readLifetime(Reader &reader, Condition &condition)
{
    constexpr std::int64_t longest = 129600;
    reader.object("lifetime", [&](Reader &inner) {
        const std::int64_t from = inner.integer("from", 1, longest), to = inner.integer("to", 1, longest);
        if (from > to)
            inner.refuse("from", Code::Conflict, std::to_string(from), "at most " + std::to_string(to));
        condition.lifetime = {from, to};
    });
}

void readEvidence(Reader &reader, Condition &condition)
{
    for (const std::string &word : reader.strings("shows")) {
        const auto found = std::find(evidences.begin(), evidences.end(), word);
        if (found == evidences.end())
            reader.refuse("shows", Code::BadValue, word, "mfa | session-policy | session-tags | source-identity | external-id | chained");
        else
            condition.shows.push_back(static_cast<Evidence>(found - evidences.begin()));
    }
}

/// What the request itself can't just claim.
bool saysMoreThanTheName(const Condition &condition)
{
    return !condition.caller.empty() || condition.proof != Proof::Anything || !condition.role.empty() || condition.check
           || condition.decidedBy || condition.lifetime || !condition.shows.empty() || !condition.with.empty();
}

Condition readCondition(Reader &reader)
{
    Condition condition;
    condition.allowed = reader.word("verdict", verdicts) == 0;
    condition.action = reader.string("action", "");
    if (!condition.action.empty() && !isAction(condition.action))
        reader.refuse("action", Code::BadValue, condition.action, "a call of STS, or service:Action");
    condition.caller = reader.string("caller", "");
    condition.proof = static_cast<Proof>(reader.word("proof", proofs, 0));
    condition.role = reader.string("role", "");
    readStop(reader, condition);
    if (reader.has("decidedBy"))
        condition.decidedBy = static_cast<policy::DecidedBy>(reader.word("decidedBy", deciders));
    readLifetime(reader, condition);
    readEvidence(reader, condition);
    condition.with = reader.string("with", "");
    if (!reader.failed() && !saysMoreThanTheName(condition))
        reader.refuse("action", Code::Conflict, condition.action, "more than what a request calls itself: a caller, a check, evidence");
    return condition;
}

bool isKnown(const std::vector<Requirement> &requirements, std::string_view id)
{
    return std::any_of(requirements.begin(), requirements.end(), [id](const Requirement &each) { return each.id == id; });
}

/// A requirement builds on those before it alone.
Requirement readRequirement(Reader &reader, const std::vector<Requirement> &before)
{
    Requirement requirement;
    requirement.id = readSlug(reader, "id");
    if (isKnown(before, requirement.id))
        reader.refuse("id", Code::Conflict, requirement.id, "an id of its own");
    requirement.text = readText(reader, "text");
    if (!reader.object("when", [&](Reader &inner) {
            requirement.when = readCondition(inner);
            if (!requirement.when.with.empty() && !isKnown(before, requirement.when.with))
                inner.refuse("with", Code::NotFound, requirement.when.with, "the id of an earlier requirement");
        }))
        reader.refuse("when", Code::MissingKey, {}, "a condition");
    requirement.after = reader.string("after", "");
    if (!requirement.after.empty() && !isKnown(before, requirement.after))
        reader.refuse("after", Code::NotFound, requirement.after, "the id of an earlier requirement");
    return requirement;
}

Command readCommand(Reader &reader)
{
    Command command;
    command.as = reader.string("as", "");
    command.run = reader.string("run", "");
    if (command.as.empty() == command.run.empty())
        reader.refuse("run", command.as.empty() ? Code::MissingKey : Code::Conflict, {}, "either as or run");
    if (command.run.size() > longestText)
        reader.refuse("run", Code::TooLarge, std::to_string(command.run.size()), std::to_string(longestText));
    return command;
}

/// A list with something in it, and not too much.
void readList(Reader &reader, std::string_view key, std::size_t most, const std::function<void(Reader &)> &read)
{
    std::size_t count = 0;
    reader.objects(key, [&](Reader &inner) {
        if (++count > most)
            inner.refuse("id", Code::TooLarge, std::to_string(count), std::to_string(most));
        read(inner);
    });
    if (count == 0)
        reader.refuse(key, reader.has(key) ? Code::Empty : Code::MissingKey, {}, "1 or more");
}

Exercise readExercise(Reader &reader)
{
    Exercise exercise;
    exercise.id = readSlug(reader, "id");
    exercise.world = readSlug(reader, "world");
    exercise.title = readText(reader, "title");
    exercise.goal = readText(reader, "goal");
    exercise.background = readText(reader, "background");
    readList(reader, "commands", mostOfAnything, [&](Reader &inner) { exercise.commands.push_back(readCommand(inner)); });
    readList(reader, "requirements", mostOfAnything,
             [&](Reader &inner) { exercise.requirements.push_back(readRequirement(inner, exercise.requirements)); });
    return exercise;
}

} // namespace

Result<std::vector<Exercise>, ParseError> readExercises(std::string_view text)
{
    const auto value = json::parse(text, limits);
    if (!value)
        return failure(value.error());
    Reader reader(*value, text);
    if (const std::string format = reader.string("format"); format != "trustwalk-exercises")
        reader.refuse("format", Code::BadValue, format, "trustwalk-exercises");
    (void)reader.integer("formatVersion", 1, 1);
    std::vector<Exercise> exercises;
    readList(reader, "exercises", mostExercises, [&](Reader &inner) {
        Exercise exercise = readExercise(inner);
        if (std::any_of(exercises.begin(), exercises.end(), [&](const Exercise &each) { return each.id == exercise.id; }))
            inner.refuse("id", Code::Conflict, exercise.id, "an id of its own");
        exercises.push_back(std::move(exercise));
    });
    if (auto error = reader.finish())
        return failure(std::move(*error));
    return exercises;
}

} // namespace trustwalk::exercise
