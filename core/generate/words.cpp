#include "core/generate/read_parts.h"

#include "core/base/json_path.h"
#include "core/quiz/text_rules.h"

#include <algorithm>

namespace trustwalk::generate {

using Code = ParseError::Code;
using json::Value;

namespace {

constexpr json::Limits limits {.bytes = largestTemplate, .depth = 32};
constexpr std::int64_t formatVersion = 1;
constexpr std::size_t mostAlternatives = 40;

bool isName(std::string_view name)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return !name.empty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), letter);
}

void checkText(const In &in, std::string_view key, const std::string &text)
{
    if (in.reader.failed())
        return;
    if (text.size() > quiz::longestText)
        in.refuse(key, Code::TooLarge, std::to_string(text.size()), std::to_string(quiz::longestText));
    else if (const auto fault = quiz::faultInText(text))
        in.refuse(key, Code::BadValue, fault->found, fault->expected);
}

/// Words in one language for both (a name), in two, or anything else as it stands.
Slot slotIn(const In &in, const json::Member &member)
{
    const Value &value = member.value;
    if (value.is(Value::Kind::String))
        return LocalText {value.text, value.text};
    if (!value.is(Value::Kind::Object) || value.find("en") == nullptr)
        return value;
    LocalText text;
    in.reader.object(member.key, [&](json::Reader &inner) { text = textIn({inner, in.source}); });
    return text;
}

void readSlots(const In &in, Alternative &alternative)
{
    in.reader.object("slots", [&](json::Reader &inner) {
        const In slots {inner, in.source};
        const Value *all = in.reader.raw("slots");
        for (const json::Member &member : all->members) {
            (void)inner.raw(member.key);
            if (!isName(member.key))
                slots.refuse(member.key, Code::BadValue, member.key, "[A-Za-z0-9]{1,32}");
            alternative.slots.emplace(member.key, slotIn(slots, member));
        }
    });
}

Alternative readAlternative(const In &in, std::size_t index)
{
    Alternative alternative;
    alternative.id = in.reader.string("id", std::to_string(index));
    alternative.share = static_cast<std::size_t>(in.reader.integer("share", 1, 20, 1));
    alternative.after = readAfter(in);
    readSlots(in, alternative);
    if (in.reader.has("if"))
        alternative.otherwise = readText(in, "if");
    alternative.setup = readPiece(in, "setup", Value::array());
    alternative.walk = readPiece(in, "walk", Value::object());
    return alternative;
}

} // namespace

LocalText textIn(const In &in)
{
    LocalText text {in.reader.string("en"), in.reader.string("ja")};
    checkText(in, "en", text.en);
    checkText(in, "ja", text.ja);
    return text;
}

void readHead(const In &in, std::string_view format)
{
    if (const std::string found = in.reader.string("format"); found != format)
        in.refuse("format", Code::BadValue, found, format);
    if (const std::int64_t version = in.reader.integer("formatVersion", 1, 1000000); version > formatVersion)
        in.refuse("formatVersion", Code::NewerVersion, std::to_string(version), std::to_string(formatVersion));
}

LocalText readText(const In &in, std::string_view key)
{
    LocalText text;
    if (!in.reader.object(key, [&](json::Reader &inner) { text = textIn({inner, in.source}); }))
        in.refuse(key, Code::MissingKey, {}, "en and ja");
    return text;
}

void readObjects(const In &in, std::string_view key, std::size_t most, const std::function<void(const In &)> &read)
{
    const Value *list = in.reader.raw(key);
    const std::size_t count = list != nullptr && list->is(Value::Kind::Array) ? list->items.size() : 0;
    if (count > most)
        in.refuse(key, Code::TooLarge, std::to_string(count), std::to_string(most));
    else if (count == 0)
        in.refuse(key, list != nullptr ? Code::BadValue : Code::MissingKey, {}, "list of objects");
    else
        in.reader.objects(key, [&](json::Reader &inner) { read(In {inner, in.source}); });
}

Value readPiece(const In &in, std::string_view key, Value otherwise)
{
    const Value *value = in.reader.raw(key);
    if (value == nullptr)
        return otherwise;
    if (value->is(otherwise.kind))
        return *value;
    in.refuse(key, Code::WrongType, in.reader.sourceOf(*value), otherwise.is(Value::Kind::Array) ? "list" : "object");
    return otherwise;
}

After readAfter(const In &in)
{
    After after;
    in.reader.object("after", [&](json::Reader &inner) {
        const Value *all = in.reader.raw("after");
        for (const json::Member &member : all->members)
            after.emplace(member.key, inner.strings(member.key));
    });
    return after;
}

std::vector<Alternative> readAlternatives(const In &in, std::string_view key)
{
    std::vector<Alternative> alternatives;
    readObjects(in, key, mostAlternatives, [&](const In &entry) {
        Alternative read = readAlternative(entry, alternatives.size());
        const auto same = [&](const Alternative &other) { return other.id == read.id; };
        if (std::any_of(alternatives.begin(), alternatives.end(), same))
            entry.refuse("id", Code::Conflict, read.id, "one of its own");
        alternatives.push_back(std::move(read));
    });
    return alternatives;
}

void readTexts(const In &in, std::string_view key, Texts &texts, const std::function<bool(std::string_view)> &isKey,
               std::string_view expected)
{
    in.reader.object(key, [&](json::Reader &inner) {
        const In entries {inner, in.source};
        const Value *all = in.reader.raw(key);
        for (const json::Member &member : all->members) {
            texts[member.key] = readText(entries, member.key);
            if (!isKey(member.key))
                entries.refuse(member.key, Code::BadValue, member.key, expected);
        }
    });
}

void readLives(const In &in, Texts &lives)
{
    const auto seconds = [](std::string_view key) {
        return !key.empty() && key.size() < 8 && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    readTexts(in, "lives", lives, seconds, "seconds");
}

bool isVerdictKey(std::string_view key)
{
    if (const std::size_t call = key.find('#'); call != std::string_view::npos) {
        if (key.size() != call + 2 || key.back() < '1' || key.back() > '5')
            return false;
        key = key.substr(0, call);
    }
    return key == "*" || key == "allowed" || quiz::stepKindOf(key.substr(0, key.find(' '))).has_value();
}

void readVerdicts(const In &in, Verdicts &verdicts)
{
    in.reader.object("verdicts", [&](json::Reader &inner) {
        const Value *all = in.reader.raw("verdicts");
        for (const json::Member &member : all->members) {
            if (!isVerdictKey(member.key))
                inner.refuse(member.key, Code::BadValue, member.key, "allowed | a check | a check and a code");
            // What is left out it has from the words that all share, or from those for any verdict.
            VerdictWords &words = verdicts[member.key];
            inner.object(member.key, [&](json::Reader &each) {
                const In entry {each, in.source};
                for (const auto &[name, text] : {std::pair {"text", &words.text}, {"right", &words.right}, {"wrong", &words.wrong}})
                    if (each.has(name))
                        *text = readText(entry, name);
            });
        }
    });
}

Result<Words, ParseError> readWords(std::string_view text)
{
    const auto root = json::parse(text, limits);
    if (!root)
        return failure(root.error());
    json::Reader reader(*root, text);
    const In in {reader, text};
    Words words;
    readHead(in, "trustwalk-template-words");
    reader.object("draws", [&](json::Reader &inner) {
        const Value *all = reader.raw("draws");
        for (const json::Member &member : all->members)
            words.draws.emplace(member.key, readAlternatives({inner, text}, member.key));
    });
    readVerdicts(in, words.verdicts);
    readLives(in, words.lives);
    if (const auto error = reader.finish())
        return failure(*error);
    return words;
}

} // namespace trustwalk::generate
