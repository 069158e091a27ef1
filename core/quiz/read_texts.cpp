#include "core/quiz/read_parts.h"
#include "core/quiz/text_rules.h"

#include <algorithm>

namespace trustwalk::quiz {

using Code = ParseError::Code;

void In::objects(std::string_view key, std::size_t least, std::size_t most, const std::function<void(const In &)> &read) const
{
    const json::Value *list = reader.raw(key);
    const std::size_t count = list != nullptr && list->is(json::Value::Kind::Array) ? list->items.size() : 0;
    if (count > most)
        refuse(key, Code::TooLarge, std::to_string(count), std::to_string(most));
    reader.objects(key, [&](json::Reader &inner) { read(In {inner, source, imported}); });
    if (count < least)
        refuse(key, list != nullptr ? Code::BadValue : Code::MissingKey, std::to_string(count),
               list != nullptr ? std::to_string(least) + " or more" : "list");
}

namespace {

void checkText(const In &in, std::string_view key, const std::string &text)
{
    if (in.failed())
        return;
    if (text.find_first_not_of(" \n") == std::string::npos)
        return in.refuse(key, Code::Empty, {}, "1 character or more");
    if (text.size() > longestText)
        return in.refuse(key, Code::TooLarge, std::to_string(text.size()), std::to_string(longestText));
    if (const auto fault = faultInText(text))
        in.refuse(key, Code::BadValue, fault->found, fault->expected);
}

/// The first of `from` that isn't in `has`; both sorted.
std::string_view missing(const std::vector<std::string_view> &from, const std::vector<std::string_view> &has)
{
    for (const std::string_view code : from)
        if (!std::binary_search(has.begin(), has.end(), code))
            return code;
    return {};
}

void checkCode(const In &in, const LocalText &text)
{
    if (in.failed())
        return;
    const std::vector<std::string_view> english = codeIn(text.en), japanese = codeIn(text.ja);
    if (english == japanese)
        return;
    const std::string_view code = missing(english, japanese);
    if (!code.empty())
        in.refuse("ja", Code::BadValue, text.ja, "`" + std::string(code) + "`");
    else
        in.refuse("en", Code::BadValue, text.en, "`" + std::string(missing(japanese, english)) + "`");
}

bool isSource(std::string_view url)
{
    const bool allowed = url.starts_with("https://docs.aws.amazon.com/") || url.starts_with("https://www.rfc-editor.org/");
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("-._~:/#?&=%+").find(c) != std::string_view::npos;
    };
    return allowed && std::all_of(url.begin(), url.end(), plain);
}

} // namespace

LocalText readText(const In &in, std::string_view key)
{
    LocalText text;
    const bool there = in.reader.object(key, [&](json::Reader &inner) {
        const In languages {inner, in.source};
        text = {inner.string("en"), inner.string("ja")};
        checkText(languages, "en", text.en);
        checkText(languages, "ja", text.ja);
        checkCode(languages, text);
    });
    if (!there)
        in.refuse(key, Code::MissingKey, {}, key);
    return text;
}

LocalText readReason(const In &in, std::string_view key)
{
    return in.imported && !in.reader.has(key) ? LocalText {} : readText(in, key);
}

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSlug(std::string_view text)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-'; };
    return std::all_of(text.begin(), text.end(), plain) && !text.empty() && text.size() <= 64;
}

/// As std::to_string writes it.
bool isSeed(std::string_view text)
{
    constexpr std::string_view largest = "18446744073709551615";
    const bool digits = !text.empty() && std::all_of(text.begin(), text.end(), isDigit) && (text.front() != '0' || text.size() == 1);
    return digits && (text.size() < largest.size() || (text.size() == largest.size() && text <= largest));
}

} // namespace

std::string readSlug(const In &in, std::string_view key)
{
    const std::string slug = in.reader.string(key);
    if (!isSlug(slug))
        in.refuse(key, Code::BadValue, slug, "[a-z0-9-]{1,64}");
    return slug;
}

std::string readQuestionId(const In &in)
{
    const std::string id = in.reader.string("id");
    const bool generated = id.find('~') != std::string::npos;
    if (!isSlug(cardId(id)) || (generated && !isSeed(seedIn(id))))
        in.refuse("id", Code::BadValue, id, generated ? "[a-z0-9-]{1,64}~SEED" : "[a-z0-9-]{1,64}");
    return id;
}

std::vector<Source> readSources(const In &in)
{
    std::vector<Source> sources;
    if (in.imported && !in.reader.has("sources"))
        return sources;
    in.objects("sources", in.imported ? 0 : 1, 20, [&](const In &entry) {
        Source source {entry.reader.string("title"), entry.reader.string("url")};
        checkText(entry, "title", source.title);
        if (!isSource(source.url))
            entry.refuse("url", Code::BadValue, source.url, "https://docs.aws.amazon.com/… | https://www.rfc-editor.org/…");
        sources.push_back(std::move(source));
    });
    return sources;
}

void refuseEqualTexts(const In &in, const std::vector<const Option *> &others, const Option &option)
{
    for (const Option *other : others)
        if (!option.text.en.empty() && (other->text.en == option.text.en || other->text.ja == option.text.ja))
            in.refuse("text", Code::Conflict, other->text.en == option.text.en ? option.text.en : option.text.ja, "option " + other->id);
}

} // namespace trustwalk::quiz
