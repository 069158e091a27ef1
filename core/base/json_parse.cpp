#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/base/json_checks.h"
#include "core/base/json_items.h"
#include "core/base/json_path.h"

#include <algorithm>
#include <limits>
#include <rapidjson/reader.h>

namespace trustwalk::json {

namespace {

/// A RapidJSON input stream over a text that needs no zero at its end. RapidJSON takes a zero for the end of its input,
/// so a zero inside the text ends the reading there, and parse() notices that something is left.
class Source {
public:
    using Ch = char;
    explicit Source(std::string_view text) : m_begin(text.data()), m_at(m_begin), m_end(m_begin + text.size()) {}

    [[nodiscard]] Ch Peek() const { return m_at < m_end ? *m_at : '\0'; }
    Ch Take() { return m_at < m_end ? *m_at++ : '\0'; }
    [[nodiscard]] std::size_t Tell() const { return static_cast<std::size_t>(m_at - m_begin); }

    // What RapidJSON's Stream concept asks of an output stream; never called on an input.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch *) { return 0; }

private:
    const char *m_begin;
    const char *m_at;
    const char *m_end;
};

/// Builds the value from RapidJSON's events. Each event comes right after its token was read, so a token's end is where the
/// source stands, and its begin is found by skipping what may stand between two tokens.
class Builder {
public:
    Builder(std::string_view text, const Source &source, int depthLimit)
        : m_text(text), m_source(source), m_depthLimit(static_cast<std::size_t>(std::max(depthLimit, 0)))
    {
    }

    /// From now on the items of the outermost object's list `key` are met instead of kept.
    void handOver(std::string_view key, const MeetItem &meet, std::size_t valueLimit)
    {
        m_handedKey = key;
        m_meet = &meet;
        m_valueLimit = valueLimit;
    }

    bool Null()
    {
        scalar(Value::Kind::Null);
        return complete();
    }
    bool Bool(bool boolean)
    {
        scalar(Value::Kind::Boolean).boolean = boolean;
        return complete();
    }
    bool RawNumber(const char *, rapidjson::SizeType, bool)
    {
        Value &value = scalar(Value::Kind::Number);
        value.text = m_text.substr(value.begin, value.end - value.begin);
        return complete();
    }
    bool String(const char *characters, rapidjson::SizeType length, bool)
    {
        Value &value = scalar(Value::Kind::String);
        value.text.assign(characters, length);
        return acceptable(value.text, value.begin) && complete();
    }
    bool Key(const char *characters, rapidjson::SizeType length, bool)
    {
        const std::size_t begin = tokenBegin();
        if (!acceptable({characters, length}, begin)) {
            return false;
        }
        m_open.back()->members.push_back({std::string(characters, length), begin, {}});
        m_tokenEnd = m_source.Tell();
        return true;
    }
    bool StartObject() { return start(Value::Kind::Object); }
    bool StartArray() { return start(Value::Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return membersDiffer(*m_open.back()) && finish(); }
    bool EndArray(rapidjson::SizeType) { return finish(); }

    // With numbers read as strings RapidJSON never sends these, but it names them.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    [[nodiscard]] Value takeRoot() { return std::move(m_root); }
    [[nodiscard]] const std::optional<ParseError> &error() const { return m_error; }

    /// Where the reading stands: the innermost open value, or its last member or item.
    [[nodiscard]] std::string path() const
    {
        std::string path = "$";
        for (const Value *open : m_open) {
            if (!open->members.empty()) {
                path = pathBelow(path, open->members.back().key);
            } else if (const std::size_t items = open->items.size() + (isHandedOver(open) ? m_met : 0); items > 0) {
                path = pathBelow(path, items - 1);
            }
        }
        return path;
    }

    void refuse(ParseError::Code code, std::size_t offset, std::string_view found, std::string_view expected)
    {
        const Position position = positionAt(m_text, offset);
        m_error = ParseError {.code = code,
                              .path = path(),
                              .found = shortened(found),
                              .expected = std::string(expected),
                              .reason = {},
                              .line = position.line,
                              .column = position.column};
    }

private:
    [[nodiscard]] std::size_t tokenBegin() const { return std::min(m_text.find_first_not_of(" \t\r\n,:", m_tokenEnd), m_text.size()); }

    Value &place(Value::Kind kind)
    {
        Value *value = &m_root;
        if (!m_open.empty()) {
            Value &container = *m_open.back();
            value = container.kind == Value::Kind::Object ? &container.members.back().value : &container.items.emplace_back();
        }
        value->kind = kind;
        value->begin = tokenBegin();
        return *value;
    }
    Value &scalar(Value::Kind kind)
    {
        Value &value = place(kind);
        value.end = m_tokenEnd = m_source.Tell();
        return value;
    }
    // RapidJSON takes the bracket only after the event.
    bool start(Value::Kind kind)
    {
        Value &value = place(kind);
        if (m_open.size() >= m_depthLimit) {
            refuse(ParseError::Code::TooDeep, value.begin, m_text.substr(value.begin, 1), std::to_string(m_depthLimit));
            return false;
        }
        m_open.push_back(&value);
        m_tokenEnd = m_source.Tell() + 1;
        if (m_open.size() == 2 && isHandedOver(&value)) {
            m_heldByRest = m_held;
        }
        return true;
    }
    bool finish()
    {
        m_open.back()->end = m_tokenEnd = m_source.Tell() + 1;
        m_open.pop_back();
        return complete();
    }

    [[nodiscard]] bool isHandedOver(const Value *list) const
    {
        return m_meet != nullptr && m_open.size() >= 2 && list == m_open[1] && list->kind == Value::Kind::Array
               && m_open[0]->kind == Value::Kind::Object && m_open[0]->members.back().key == m_handedKey;
    }
    /// A value has been read to its end. An item that is handed over leaves the list again.
    bool complete()
    {
        if (++m_held > m_valueLimit) {
            refuse(ParseError::Code::TooLarge, m_tokenEnd, {}, std::to_string(m_valueLimit) + " values");
            return false;
        }
        if (m_open.size() != 2 || !isHandedOver(m_open[1])) {
            return true;
        }
        std::vector<Value> &items = m_open[1]->items;
        std::optional<ParseError> refused = (*m_meet)(items.back(), m_met);
        if (refused) {
            m_error = std::move(refused);
            return false;
        }
        items.clear();
        m_held = m_heldByRest;
        ++m_met;
        return true;
    }

    bool acceptable(std::string_view characters, std::size_t begin)
    {
        const std::string lone = loneSurrogate(characters);
        if (!lone.empty()) {
            refuse(ParseError::Code::NotUtf8, begin, lone, "UTF-8");
        }
        return lone.empty();
    }
    bool membersDiffer(const Value &object)
    {
        const std::size_t repeated = firstRepeated(object.members);
        if (repeated == object.members.size()) {
            return true;
        }
        const Member &member = object.members[repeated];
        refuse(ParseError::Code::DuplicateKey, member.keyBegin, member.key, {});
        m_error->path = pathBelow(pathOfInnermost(), member.key);
        return false;
    }
    [[nodiscard]] std::string pathOfInnermost()
    {
        Value *const innermost = m_open.back();
        m_open.pop_back();
        std::string result = path();
        m_open.push_back(innermost);
        return result;
    }

    std::string_view m_text;
    const Source &m_source;
    std::size_t m_depthLimit;
    Value m_root;
    /// The open containers from the outermost in. A container is never moved while a value inside it is open.
    std::vector<Value *> m_open;
    std::size_t m_tokenEnd = 0;
    std::optional<ParseError> m_error;
    std::string_view m_handedKey;
    const MeetItem *m_meet = nullptr;
    std::size_t m_met = 0;
    std::size_t m_held = 0;
    std::size_t m_heldByRest = 0; ///< when the list that is handed over began
    std::size_t m_valueLimit = std::numeric_limits<std::size_t>::max();
};

ParseError::Code codeOf(rapidjson::ParseErrorCode code, std::string_view text, std::size_t offset)
{
    // RapidJSON says "invalid encoding" for wrong UTF-8 and "surrogate invalid" for half a pair of \uXXXX.
    if (code == rapidjson::kParseErrorStringInvalidEncoding || code == rapidjson::kParseErrorStringUnicodeSurrogateInvalid) {
        return ParseError::Code::NotUtf8;
    }
    if (code == rapidjson::kParseErrorNumberTooBig) {
        return ParseError::Code::BadValue;
    }
    if (code == rapidjson::kParseErrorDocumentEmpty && offset == text.size()) {
        return ParseError::Code::Empty;
    }
    return ParseError::Code::Syntax;
}

/// What stands at the offset, up to the end of its line; a byte that is no UTF-8 as its hexadecimal value.
std::string foundAt(std::string_view text, std::size_t offset)
{
    std::string_view line = text.substr(std::min(offset, text.size()));
    line = line.substr(0, std::min(line.find_first_of("\r\n"), std::size_t(40)));
    while (!line.empty() && !isUtf8(line)) {
        line.remove_suffix(1);
    }
    if (!line.empty() || offset >= text.size()) {
        return std::string(line);
    }
    return "0x" + hex(asBytes(text.substr(offset, 1)));
}

std::string_view expectedFor(ParseError::Code code)
{
    if (code == ParseError::Code::NotUtf8) {
        return "UTF-8";
    }
    return code == ParseError::Code::BadValue ? "number below 1e309" : "JSON";
}

Result<Value, ParseError> parseWith(Builder &builder, Source &source, std::string_view text)
{
    rapidjson::Reader reader;
    constexpr unsigned flags
        = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(source, builder);
    if (!builder.error() && (result.IsError() || source.Tell() != text.size())) {
        const std::size_t offset = result.IsError() ? result.Offset() : source.Tell();
        const ParseError::Code code = result.IsError() ? codeOf(result.Code(), text, offset) : ParseError::Code::Syntax;
        builder.refuse(code, offset, foundAt(text, offset), expectedFor(code));
    }
    if (builder.error()) {
        return failure(*builder.error());
    }
    return builder.takeRoot();
}

std::optional<ParseError> tooLarge(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit) {
        return std::nullopt;
    }
    ParseError error;
    error.code = ParseError::Code::TooLarge;
    error.found = std::to_string(text.size());
    error.expected = std::to_string(limit);
    return error;
}

} // namespace

Result<Value, ParseError> parse(std::string_view text, const Limits &limits)
{
    if (std::optional<ParseError> error = tooLarge(text, limits.bytes)) {
        return failure(std::move(*error));
    }
    Source source(text);
    Builder builder(text, source, limits.depth);
    return parseWith(builder, source, text);
}

Result<Value, ParseError> parseItems(std::string_view text, std::string_view key, const MeetItem &meet, const ItemLimits &limits)
{
    if (std::optional<ParseError> error = tooLarge(text, limits.bytes)) {
        return failure(std::move(*error));
    }
    Source source(text);
    Builder builder(text, source, limits.depth);
    builder.handOver(key, meet, limits.values);
    return parseWith(builder, source, text);
}

} // namespace trustwalk::json
