#include "core/generate/read_parts.h"

#include "core/base/json_path.h"
#include "core/walk/walk.h"

#include <algorithm>

namespace trustwalk::generate {

using Code = ParseError::Code;
using json::Value;
using Ask = Template::Ask;

namespace {

constexpr json::Limits limits {.bytes = largestTemplate, .depth = 32};
constexpr std::size_t mostDraws = 12, mostPatterns = 12, mostOffers = 12;

bool isSlug(std::string_view text)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), plain);
}

/// Words of a closed list; `known` takes one or says that there is none such.
void readList(const In &in, std::string_view key, std::size_t least, std::string_view expected,
              const std::function<bool(const std::string &)> &known)
{
    const std::vector<std::string> words = in.reader.strings(key);
    if (words.size() < least)
        in.refuse(key, in.reader.has(key) ? Code::Empty : Code::MissingKey, {}, expected);
    for (const std::string &word : words)
        if (!known(word))
            in.refuse(key, Code::BadValue, word, expected);
}

void readTags(const In &in, quiz::Question &head)
{
    const std::string topic = in.reader.string("topic");
    if (const auto known = quiz::topicOf(topic))
        head.topic = *known;
    else
        in.refuse("topic", Code::BadValue, topic, "a topic, as trust-policy");
    readList(in, "calls", 0, "a call, as AssumeRole", [&](const std::string &word) {
        const auto call = walk::callOf(word);
        if (call)
            head.calls.push_back(*call);
        return call.has_value();
    });
    readList(in, "exams", 1, "SAA-C03/1 | DVA-C02/2 | SCS-C03/1 … SCS-C03/6", [&](const std::string &word) {
        const auto domain = quiz::examDomainOf(word);
        if (domain)
            head.exams.push_back(*domain);
        return domain.has_value();
    });
    readList(in, "covers", 0, "a pitfall, as explicit-deny-wins", [&](const std::string &word) {
        head.covers.push_back(word);
        return quiz::isPitfall(word);
    });
}

void readIdentity(const In &in, quiz::Question &head)
{
    head.id = in.reader.string("id");
    if (!isSlug(head.id))
        in.refuse("id", Code::BadValue, head.id, "[a-z0-9-]{1,64}");
    head.rev = static_cast<int>(in.reader.integer("rev", 1, 1000000));
    head.difficulty = static_cast<int>(in.reader.integer("difficulty", 1, 5));
    readTags(in, head);
    readObjects(in, "sources", 20, [&](const In &entry) {
        quiz::Source source {entry.reader.string("title"), entry.reader.string("url")};
        if (!source.url.starts_with("https://docs.aws.amazon.com/") && !source.url.starts_with("https://www.rfc-editor.org/"))
            entry.refuse("url", Code::BadValue, source.url, "https://docs.aws.amazon.com/… | https://www.rfc-editor.org/…");
        head.sources.push_back(std::move(source));
    });
    head.lesson = in.reader.string("lesson", "");
    if (!head.lesson.empty() && !walk::callOf(head.lesson) && !isSlug(head.lesson))
        in.refuse("lesson", Code::BadValue, head.lesson, "[a-z0-9-]{1,64}");
    head.world = in.reader.string("world");
}

/// A draw's own alternatives, or a list that templates share.
Draw readDraw(const In &in, const Words &words, const std::vector<Draw> &before)
{
    Draw draw;
    draw.name = in.reader.string("name");
    const auto same = [&](const Draw &other) { return other.name == draw.name; };
    if (std::any_of(before.begin(), before.end(), same) || draw.name == "run" || draw.name == "near")
        in.refuse("name", Code::Conflict, draw.name, "one of its own");
    if (in.reader.has("of")) {
        const std::string name = in.reader.string("of");
        if (const auto shared = words.draws.find(name); shared != words.draws.end())
            draw.from = shared->second;
        else
            in.refuse("of", Code::NotFound, name, "a list of the words that templates share");
    } else {
        draw.from = readAlternatives(in, "from");
    }
    if (in.reader.has("if"))
        draw.otherwise = readText(in, "if");
    for (const Alternative &alternative : draw.from)
        for (const auto &[name, ids] : alternative.after)
            if (std::none_of(before.begin(), before.end(), [&](const Draw &other) { return other.name == name; }))
                in.refuse("from", Code::NotFound, name, "a draw that comes before");
    return draw;
}

std::vector<LocalText> readPatterns(const In &in, std::string_view key)
{
    std::vector<LocalText> patterns;
    readObjects(in, key, mostPatterns, [&](const In &entry) { patterns.push_back(textIn(entry)); });
    return patterns;
}

bool isWhyKey(std::string_view key)
{
    return key == "right" || key == "wrong" || key == "lasts" || key == "allowed" || quiz::stepKindOf(key).has_value();
}

Offer readOffer(const In &in)
{
    Offer offer;
    offer.text = readText(in, "text");
    offer.after = readAfter(in);
    offer.changes = readPiece(in, "changes", Value::array());
    if (const Value *walk = in.reader.raw("walk")) {
        offer.walk = *walk;
        if (!walk->is(Value::Kind::Null) && !walk->is(Value::Kind::Object))
            in.refuse("walk", Code::WrongType, in.reader.sourceOf(*walk), "object | null");
    }
    readTexts(in, "why", offer.why, isWhyKey, "right | wrong | lasts | allowed | a check");
    if (offer.why.empty())
        in.refuse("why", Code::MissingKey, {}, "right");
    return offer;
}

void readAsked(const In &in, Template &read)
{
    if (read.ask == Ask::Predict || read.ask == Ask::WhichStep) {
        readVerdicts(in, read.verdicts);
        read.options = static_cast<std::size_t>(in.reader.integer("choices", read.ask == Ask::Predict ? 3 : 4, 9, 4));
        read.byLife = in.reader.boolean("byLife", false);
        return;
    }
    read.options = static_cast<std::size_t>(in.reader.integer("choices", 3, 9, 4));
    read.requirements = readPiece(in, "requirements", Value::array());
    if (read.requirements.items.empty())
        in.refuse("requirements", in.reader.has("requirements") ? Code::Empty : Code::MissingKey, {}, "list");
    readObjects(in, "options", mostOffers, [&](const In &entry) { read.offers.push_back(readOffer(entry)); });
}

Template readMembers(const In &in, const Words &words)
{
    Template read;
    readHead(in, "trustwalk-template");
    constexpr std::array kinds {Ask::Predict, Ask::WhichStep, Ask::Solve};
    read.ask = kinds.at(in.reader.word("kind", {"predict", "which-step", "solve"}));
    readIdentity(in, read.head);
    readObjects(in, "draws", mostDraws, [&](const In &entry) { read.draws.push_back(readDraw(entry, words, read.draws)); });
    read.setup = readPiece(in, "setup", Value::array());
    read.walk = readPiece(in, "walk", Value::object());
    const bool needsWalk = read.ask == Ask::Predict || read.ask == Ask::WhichStep;
    if (needsWalk && read.walk.members.empty())
        in.refuse("walk", Code::MissingKey, {}, "walk");
    read.stems = readPatterns(in, "stem");
    read.explains = readPatterns(in, "explain");
    read.verdicts = words.verdicts;
    read.lives = words.lives;
    readAsked(in, read);
    return read;
}

} // namespace

Result<Template, ParseError> readTemplate(std::string_view text, const Words &words)
{
    const auto root = json::parse(text, limits);
    if (!root)
        return failure(root.error());
    json::Reader reader(*root, text);
    Template read = readMembers({reader, text}, words);
    if (const auto error = reader.finish())
        return failure(*error);
    if (const auto error = faultInSlots(read))
        return failure(*error);
    return read;
}

} // namespace trustwalk::generate
