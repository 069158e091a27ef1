#include "core/base/json_items.h"
#include "core/base/json_path.h"
#include "core/quiz/bank.h"
#include "core/quiz/read_parts.h"
#include "core/walk/walk.h"

#include <algorithm>
#include <array>

namespace trustwalk::quiz {

using Code = ParseError::Code;

namespace {

constexpr json::Limits limits {.bytes = largestQuestionFile, .depth = 32};

struct KindReader {
    std::string_view name;
    Kind (*read)(const In &);
    enum class Plays { Never, Maybe, World, Walk } plays; ///< what of a run the question itself may have, or needs
};

constexpr std::array kindReaders {
    KindReader {"single", [](const In &in) -> Kind { return readSingle(in); }, KindReader::Plays::Maybe},
    KindReader {"multi", [](const In &in) -> Kind { return readMulti(in); }, KindReader::Plays::Maybe},
    KindReader {"order", [](const In &in) -> Kind { return readOrder(in); }, KindReader::Plays::Maybe},
    KindReader {"match", [](const In &in) -> Kind { return readMatch(in); }, KindReader::Plays::Maybe},
    KindReader {"solve", [](const In &in) -> Kind { return readSolve(in); }, KindReader::Plays::World},
    KindReader {"predict", [](const In &in) -> Kind { return readPredict(in); }, KindReader::Plays::Walk},
    KindReader {"which-step", [](const In &in) -> Kind { return readWhichStep(in); }, KindReader::Plays::Walk},
    KindReader {"fix", [](const In &in) -> Kind { return readFix(in); }, KindReader::Plays::Never},
};

std::vector<std::string_view> kindNames()
{
    std::vector<std::string_view> names(kindReaders.size());
    std::transform(kindReaders.begin(), kindReaders.end(), names.begin(), [](const KindReader &kind) { return kind.name; });
    return names;
}

/// Words of a closed list, each once.
template <typename Read> void readWords(const In &in, std::string_view key, std::size_t least, std::string_view expected, Read &&read)
{
    std::vector<std::string> words = in.reader.strings(key);
    if (!in.reader.has(key))
        in.refuse(key, Code::MissingKey, {}, "list");
    if (words.size() < least)
        in.refuse(key, Code::Empty, {}, expected);
    for (const std::string &word : words)
        if (!read(word))
            in.refuse(key, Code::BadValue, word, expected);
    std::sort(words.begin(), words.end());
    if (const auto twice = std::adjacent_find(words.begin(), words.end()); twice != words.end())
        in.refuse(key, Code::Conflict, *twice, "each once");
}

void readTags(const In &in, Question &question)
{
    const std::string topic = in.reader.string("topic");
    if (const auto known = topicOf(topic))
        question.topic = *known;
    else
        in.refuse("topic", Code::BadValue, topic, "a topic, as trust-policy");
    readWords(in, "calls", 0, "a call, as AssumeRole", [&](const std::string &word) {
        const auto call = api::operationOf(word);
        const bool ofTheFive = call && std::find(api::fiveCalls.begin(), api::fiveCalls.end(), *call) != api::fiveCalls.end();
        if (ofTheFive)
            question.calls.push_back(*call);
        return ofTheFive;
    });
    readWords(in, "exams", in.imported ? 0 : 1, "SAA-C03/1 | DVA-C02/2 | SCS-C03/1 … SCS-C03/6", [&](const std::string &word) {
        const auto domain = examDomainOf(word);
        if (domain)
            question.exams.push_back(*domain);
        return domain.has_value();
    });
    readWords(in, "covers", 0, "a pitfall, as explicit-deny-wins", [&](const std::string &word) {
        question.covers.push_back(word);
        return isPitfall(word);
    });
}

void readWhatIsPlayed(const In &in, KindReader::Plays plays, Question &question)
{
    const bool needed = plays != KindReader::Plays::Maybe;
    question.world = readWorldRef(in, needed);
    question.setup = readChanges(in, "setup");
    if (plays == KindReader::Plays::Never)
        return;
    if (plays == KindReader::Plays::Walk && !in.reader.has("walk"))
        in.refuse("walk", Code::MissingKey, {}, "walk");
    Plays base = readPlays(in);
    if (auto *walk = std::get_if<walk::Walk>(&base))
        question.walk = std::move(*walk);
    else if (std::holds_alternative<LongTermKey>(base))
        in.refuse("walk", Code::BadValue, "null", "a walk with a call");
}

std::optional<Imported> readImported(const In &in)
{
    Imported imported;
    const bool there = in.reader.object("imported", [&](json::Reader &inner) {
        imported.from = inner.word("from", {"gift", "trustwalk"}) == 0 ? Imported::From::Gift : Imported::From::Trustwalk;
        imported.english = imported.japanese = false;
        readWords({inner, in.source}, "languages", 1, "en | ja", [&](const std::string &word) {
            (word == "en" ? imported.english : imported.japanese) = true;
            return word == "en" || word == "ja";
        });
    });
    return there ? std::optional(imported) : std::nullopt;
}

Question readQuestion(const In &all)
{
    Question question;
    question.imported = readImported(all);
    const In in {all.reader, all.source, question.imported.has_value()};
    question.id = readQuestionId(in);
    question.rev = static_cast<int>(in.reader.integer("rev", 1, 1000000));
    const KindReader &kind = kindReaders.at(in.reader.word("kind", kindNames()));
    question.difficulty = static_cast<int>(in.reader.integer("difficulty", 1, 5));
    readTags(in, question);
    question.stem = readText(in, "stem");
    question.explain = readReason(in, "explain");
    question.sources = readSources(in);
    if (in.reader.has("lesson")) {
        question.lesson = in.reader.string("lesson");
        if (!walk::callOf(question.lesson))
            question.lesson = readSlug(in, "lesson");
    }
    readWhatIsPlayed(in, kind.plays, question);
    if (in.failed())
        return question;
    question.kind = kind.read(in);
    if (kind.plays != KindReader::Plays::Never && !in.failed())
        question.answer = readAnswer(in, question.kind);
    refuseHalfRun(in, question);
    return question;
}

/// Format, version, id and title; where the format is another or a later one, nothing more is asked.
void readHead(const In &in, QuestionFile &file)
{
    if (const std::string format = in.reader.string("format"); format != "trustwalk-quiz")
        in.refuse("format", Code::BadValue, format, "trustwalk-quiz");
    if (const std::int64_t version = in.reader.integer("formatVersion", 1, 1000000); version > questionFormatVersion)
        in.refuse("formatVersion", Code::NewerVersion, std::to_string(version), std::to_string(questionFormatVersion));
    if (in.failed())
        return;
    file.id = readSlug(in, "id");
    file.title = readText(in, "title");
}

/// The questions of one file, each read as soon as it is parsed, so that a large file takes the memory of one.
class Questions {
public:
    explicit Questions(std::string_view text) : m_text(text) {}

    std::optional<ParseError> meet(const json::Value &item, std::size_t index)
    {
        json::Reader reader(item, m_text, json::pathBelow("$.questions", index));
        const In in {reader, m_text};
        Question question = readQuestion(in);
        if (!m_ids.insert(question.id).second)
            in.refuse("id", Code::Conflict, question.id, "one of its own");
        question.line = lineOf(item.begin);
        m_questions.push_back(std::move(question));
        return reader.finish();
    }
    [[nodiscard]] std::vector<Question> take() { return std::move(m_questions); }

private:
    /// Counted on from the question before.
    int lineOf(std::size_t begin)
    {
        const auto offset = [this](std::size_t at) { return m_text.begin() + static_cast<std::ptrdiff_t>(at); };
        m_line += static_cast<int>(std::count(offset(m_countedTo), offset(begin), '\n'));
        m_countedTo = begin;
        return m_line;
    }

    std::string_view m_text;
    std::vector<Question> m_questions;
    std::set<std::string> m_ids;
    std::size_t m_countedTo = 0;
    int m_line = 1;
};

/// What is wrong with a file as a whole is said before what is wrong with one of its questions.
ParseError headFirst(std::string_view text, const ParseError &error)
{
    const auto root = json::parse(text, limits);
    if (!root)
        return error;
    json::Reader reader(*root, text);
    QuestionFile file;
    readHead({reader, text}, file);
    return reader.failed() ? *reader.finish() : error;
}

} // namespace

Result<QuestionFile, ParseError> readQuestions(std::string_view text)
{
    Questions questions {text};
    const auto root
        = json::parseItems(text, "questions", [&](const json::Value &item, std::size_t index) { return questions.meet(item, index); },
                           {.bytes = limits.bytes, .depth = limits.depth});
    if (!root)
        return failure(headFirst(text, root.error()));
    json::Reader reader(*root, text);
    QuestionFile file;
    const In in {reader, text};
    readHead(in, file);
    file.questions = questions.take();
    const json::Value *list = reader.raw("questions");
    if (list == nullptr)
        in.refuse("questions", Code::MissingKey, {}, "list");
    else if (file.questions.empty())
        in.refuse("questions", Code::BadValue, reader.sourceOf(*list), "1 question or more");
    if (const auto error = reader.finish())
        return failure(*error);
    return file;
}

} // namespace trustwalk::quiz
