#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/base/json_path.h"

#include <algorithm>
#include <charconv>

namespace trustwalk::json {

namespace {

std::string_view nameOf(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::Null: return "null";
    case Value::Kind::Boolean: return "true | false";
    case Value::Kind::Number: return "number";
    case Value::Kind::String: return "string";
    case Value::Kind::Array: return "list";
    case Value::Kind::Object: return "object";
    }
    return {};
}

ParseError errorAt(ParseError::Code code, std::string path, std::string_view found, std::string_view expected, Position position)
{
    return {.code = code,
            .path = std::move(path),
            .found = shortened(found),
            .expected = std::string(expected),
            .reason = {},
            .line = position.line,
            .column = position.column};
}

std::string rangeText(std::int64_t minimum, std::int64_t maximum)
{
    return std::to_string(minimum) + ".." + std::to_string(maximum);
}

} // namespace

Reader::Reader(const Value &value, std::string_view source, std::string path) : m_value(value), m_source(source), m_path(std::move(path))
{
    if (!m_value.is(Value::Kind::Object)) {
        m_error = errorAt(ParseError::Code::WrongType, m_path, sourceOf(m_value), nameOf(Value::Kind::Object),
                          positionAt(m_source, m_value.begin));
    }
}

const Value *Reader::take(std::string_view key, Value::Kind kind, bool required)
{
    if (failed()) {
        return nullptr;
    }
    m_known.emplace_back(key);
    const Value *value = m_value.find(key);
    if (value == nullptr) {
        if (required) {
            refuse(key, ParseError::Code::MissingKey, {}, nameOf(kind));
        }
        return nullptr;
    }
    if (!value->is(kind)) {
        refuse(key, ParseError::Code::WrongType, sourceOf(*value), nameOf(kind));
        return nullptr;
    }
    return value;
}

std::string Reader::string(std::string_view key)
{
    const Value *value = take(key, Value::Kind::String, true);
    return value != nullptr ? value->text : std::string();
}

std::string Reader::string(std::string_view key, std::string_view fallback)
{
    const Value *value = take(key, Value::Kind::String, false);
    return value != nullptr ? value->text : std::string(fallback);
}

std::optional<std::string> Reader::optionalString(std::string_view key)
{
    const Value *value = take(key, Value::Kind::String, false);
    return value != nullptr ? std::optional(value->text) : std::nullopt;
}

std::int64_t Reader::integer(std::string_view key, std::int64_t minimum, std::int64_t maximum)
{
    if (!has(key)) {
        take(key, Value::Kind::Number, true);
        return {};
    }
    return integer(key, minimum, maximum, 0);
}

std::int64_t Reader::integer(std::string_view key, std::int64_t minimum, std::int64_t maximum, std::int64_t fallback)
{
    const Value *value = take(key, Value::Kind::Number, false);
    if (value == nullptr) {
        return fallback;
    }
    std::int64_t number = 0;
    const char *const end = value->text.data() + value->text.size();
    const auto [stop, failed] = std::from_chars(value->text.data(), end, number);
    if (failed != std::errc() || stop != end || number < minimum || number > maximum) {
        refuse(key, ParseError::Code::BadValue, value->text, rangeText(minimum, maximum));
        return fallback;
    }
    return number;
}

bool Reader::boolean(std::string_view key, bool fallback)
{
    const Value *value = take(key, Value::Kind::Boolean, false);
    return value != nullptr ? value->boolean : fallback;
}

std::vector<std::string> Reader::strings(std::string_view key)
{
    const Value *value = take(key, Value::Kind::Array, false);
    std::vector<std::string> result;
    if (value == nullptr) {
        return result;
    }
    for (std::size_t i = 0; i < value->items.size(); ++i) {
        const Value &item = value->items[i];
        if (!item.is(Value::Kind::String)) {
            m_error = errorAt(ParseError::Code::WrongType, pathBelow(pathOf(key), i), sourceOf(item), nameOf(Value::Kind::String),
                              positionAt(m_source, item.begin));
            return {};
        }
        result.push_back(item.text);
    }
    return result;
}

std::size_t Reader::word(std::string_view key, const std::vector<std::string_view> &words)
{
    if (!has(key)) {
        take(key, Value::Kind::String, true);
        return {};
    }
    return word(key, words, 0);
}

std::size_t Reader::word(std::string_view key, const std::vector<std::string_view> &words, std::size_t fallback)
{
    const Value *value = take(key, Value::Kind::String, false);
    if (value == nullptr) {
        return fallback;
    }
    const auto found = std::ranges::find(words, value->text);
    if (found != words.end()) {
        return static_cast<std::size_t>(found - words.begin());
    }
    std::string expected;
    for (const std::string_view candidate : words) {
        expected.append(expected.empty() ? "" : " | ").append(candidate);
    }
    refuse(key, ParseError::Code::BadValue, value->text, expected);
    return fallback;
}

void Reader::objects(std::string_view key, const std::function<void(Reader &)> &read)
{
    const Value *value = take(key, Value::Kind::Array, false);
    if (value == nullptr) {
        return;
    }
    const std::string listPath = pathOf(key);
    for (std::size_t i = 0; i < value->items.size(); ++i) {
        Reader reader(value->items[i], m_source, pathBelow(listPath, i));
        if (!reader.failed()) {
            read(reader);
        }
        m_error = reader.finish();
        if (m_error) {
            return;
        }
    }
}

bool Reader::object(std::string_view key, const std::function<void(Reader &)> &read)
{
    const Value *value = take(key, Value::Kind::Object, false);
    if (value == nullptr) {
        return false;
    }
    Reader reader(*value, m_source, pathOf(key));
    read(reader);
    m_error = reader.finish();
    return true;
}

void Reader::stringMap(std::string_view key, const std::function<void(std::string_view, std::string_view)> &read)
{
    const Value *value = take(key, Value::Kind::Object, false);
    if (value == nullptr) {
        return;
    }
    for (const Member &member : value->members) {
        if (!member.value.is(Value::Kind::String)) {
            m_error = errorAt(ParseError::Code::WrongType, pathBelow(pathOf(key), member.key), sourceOf(member.value),
                              nameOf(Value::Kind::String), positionAt(m_source, member.value.begin));
            return;
        }
        read(member.key, member.value.text);
    }
}

const Value *Reader::raw(std::string_view key)
{
    if (failed()) {
        return nullptr;
    }
    m_known.emplace_back(key);
    return m_value.find(key);
}

std::string_view Reader::sourceOf(const Value &value) const
{
    const std::size_t begin = std::min(value.begin, m_source.size());
    return m_source.substr(begin, std::max(value.end, begin) - begin);
}

bool Reader::has(std::string_view key) const
{
    return m_value.find(key) != nullptr;
}

std::string Reader::pathOf(std::string_view key) const
{
    return pathBelow(m_path, key);
}

void Reader::refuse(std::string_view key, ParseError::Code code, std::string_view found, std::string_view expected)
{
    if (failed()) {
        return;
    }
    const Value *value = m_value.find(key);
    m_error = errorAt(code, pathOf(key), found, expected, positionAt(m_source, value != nullptr ? value->begin : m_value.begin));
}

void Reader::refuse(std::string_view key, const ParseError &inner)
{
    if (failed()) {
        return;
    }
    const Value *value = m_value.find(key);
    const Position outer = positionAt(m_source, value != nullptr ? value->begin : m_value.begin);
    ParseError error = inner;
    error.path = pathOf(key);
    if (inner.path.starts_with('$')) {
        error.path.append(inner.path, 1);
    } else if (!inner.path.empty()) {
        error.path.append("@").append(inner.path);
    }
    // Inside a string, escapes move what follows, so the place of the string is all that is sure.
    const bool countsFromOuter = inner.line > 0 && value != nullptr && !value->is(Value::Kind::String);
    error.line = countsFromOuter ? outer.line + inner.line - 1 : outer.line;
    error.column = !countsFromOuter ? outer.column : inner.line == 1 ? outer.column + inner.column - 1 : inner.column;
    m_error = std::move(error);
}

std::optional<ParseError> Reader::finish()
{
    if (failed()) {
        return m_error;
    }
    for (const Member &member : m_value.members) {
        if (std::ranges::find(m_known, member.key) == m_known.end()) {
            m_error = errorAt(ParseError::Code::UnknownKey, pathOf(member.key), member.key, nearestKey(member.key, m_known),
                              positionAt(m_source, member.keyBegin));
            return m_error;
        }
    }
    return m_error;
}

} // namespace trustwalk::json
