#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading and writing JSON (RFC 8259) with the place of everything that was read.
namespace trustwalk::json {

struct Limits {
    std::size_t bytes = 64u << 20;
    int depth = 64;
};

struct Member;

/// One JSON value. Keeps the order of members and where in its source it stood; duplicate keys never get this far.
class Value {
public:
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    std::string text; ///< a string's characters (UTF-8), or a number exactly as it was written
    std::vector<Value> items; ///< of an array
    std::vector<Member> members; ///< of an object, in source order
    std::size_t begin = 0; ///< byte offset of the first character in the source; 0 for a value made by us
    std::size_t end = 0; ///< one past the last

    [[nodiscard]] const Value *find(std::string_view key) const;
    [[nodiscard]] bool is(Kind k) const { return kind == k; }

    static Value string(std::string_view text);
    static Value number(std::int64_t value);
    static Value of(bool value);
    static Value array();
    static Value array(std::vector<Value> items);
    static Value array(const std::vector<std::string> &strings);
    static Value object();
    /// Appends a member to an object and returns the object, so that building reads as a list.
    Value &set(std::string key, Value value);
    Value &set(std::string key, std::string_view characters);

    /// Equal content in the same order; places in the source don't count.
    friend bool operator==(const Value &, const Value &);
};

struct Member {
    std::string key;
    std::size_t keyBegin = 0;
    Value value;
};

/// Exactly one JSON text in UTF-8, nothing after it. Refuses duplicate keys, invalid UTF-8, lone surrogates and what
/// exceeds the limits; never recurses on the input's depth.
[[nodiscard]] Result<Value, ParseError> parse(std::string_view text, const Limits &limits = {});

enum class Layout { Compact, Indented }; ///< Indented: two spaces, a newline at the end of the text
[[nodiscard]] std::string print(const Value &value, Layout layout = Layout::Compact);

struct Position {
    int line = 1;
    int column = 1;
};
[[nodiscard]] Position positionAt(std::string_view text, std::size_t offset);

/// Reads one object of a file of ours. Keys that are asked for are known; finish() refuses any other with its path. The
/// first error stays, later calls then return empty values, so that a reader of a large format reads as its table of
/// keys.
class Reader {
public:
    /// `source` is the text that `value` was parsed from, for line and column; it must outlive the Reader.
    Reader(const Value &value, std::string_view source, std::string path = "$");

    [[nodiscard]] std::string string(std::string_view key); ///< required
    [[nodiscard]] std::string string(std::string_view key, std::string_view fallback); ///< optional
    [[nodiscard]] std::optional<std::string> optionalString(std::string_view key);
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t minimum, std::int64_t maximum);
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t minimum, std::int64_t maximum, std::int64_t fallback);
    [[nodiscard]] bool boolean(std::string_view key, bool fallback);
    [[nodiscard]] std::vector<std::string> strings(std::string_view key); ///< optional; a list of strings
    /// One of `words`, given by its index.
    [[nodiscard]] std::size_t word(std::string_view key, const std::vector<std::string_view> &words);
    [[nodiscard]] std::size_t word(std::string_view key, const std::vector<std::string_view> &words, std::size_t fallback);
    /// Optional; calls `read` with a Reader for each object of the list, and finishes that Reader itself.
    void objects(std::string_view key, const std::function<void(Reader &)> &read);
    /// Optional; calls `read` for the object, and finishes that Reader itself. True where the key was there.
    bool object(std::string_view key, const std::function<void(Reader &)> &read);
    /// Optional; an object whose keys are free (tags): calls `read` with each key and string value, in order.
    void stringMap(std::string_view key, const std::function<void(std::string_view, std::string_view)> &read);
    /// Optional; the value as it stands (a policy document, say), marked as known.
    [[nodiscard]] const Value *raw(std::string_view key);
    /// The value's own source text, byte for byte.
    [[nodiscard]] std::string_view sourceOf(const Value &value) const;

    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::string pathOf(std::string_view key) const;
    [[nodiscard]] const std::string &path() const { return m_path; }

    /// Reports the value of `key` as wrong; where an error stands already, it stays.
    void refuse(std::string_view key, ParseError::Code code, std::string_view found, std::string_view expected);
    /// Takes over an error of a reader for an inner text (a policy in the world), moved below this key.
    void refuse(std::string_view key, const ParseError &inner);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// The first error, or an unknown key, if any.
    [[nodiscard]] std::optional<ParseError> finish();

private:
    const Value *take(std::string_view key, Value::Kind kind, bool required);
    const Value &m_value;
    std::string_view m_source;
    std::string m_path;
    std::vector<std::string> m_known;
    std::optional<ParseError> m_error;
};

} // namespace trustwalk::json
