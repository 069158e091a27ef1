#include "core/base/encoding.h"
#include "core/base/json.h"

#include <algorithm>
#include <array>

namespace trustwalk::json {

const Value *Value::find(std::string_view key) const
{
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? nullptr : &found->value;
}

Value Value::string(std::string_view characters)
{
    Value value;
    value.kind = Kind::String;
    value.text = characters;
    return value;
}

Value Value::number(std::int64_t amount)
{
    Value value;
    value.kind = Kind::Number;
    value.text = std::to_string(amount);
    return value;
}

Value Value::of(bool truth)
{
    Value value;
    value.kind = Kind::Boolean;
    value.boolean = truth;
    return value;
}

Value Value::array()
{
    Value value;
    value.kind = Kind::Array;
    return value;
}

Value Value::array(std::vector<Value> elements)
{
    Value value;
    value.kind = Kind::Array;
    value.items = std::move(elements);
    return value;
}

Value Value::array(const std::vector<std::string> &strings)
{
    Value value = array();
    value.items.reserve(strings.size());
    for (const std::string &element : strings) {
        value.items.push_back(string(element));
    }
    return value;
}

Value Value::object()
{
    Value value;
    value.kind = Kind::Object;
    return value;
}

Value &Value::set(std::string key, Value value)
{
    members.push_back({std::move(key), 0, std::move(value)});
    return *this;
}

Value &Value::set(std::string key, std::string_view characters)
{
    return set(std::move(key), string(characters));
}

bool operator==(const Value &a, const Value &b)
{
    const auto sameMember = [](const Member &left, const Member &right) { return left.key == right.key && left.value == right.value; };
    return a.kind == b.kind && a.boolean == b.boolean && a.text == b.text && a.items == b.items
           && std::ranges::equal(a.members, b.members, sameMember);
}

namespace {

class Printer {
public:
    explicit Printer(Layout layout) : m_indented(layout == Layout::Indented) {}

    void value(const Value &value)
    {
        switch (value.kind) {
        case Value::Kind::Null: m_text += "null"; return;
        case Value::Kind::Boolean: m_text += value.boolean ? "true" : "false"; return;
        case Value::Kind::Number: m_text += value.text; return;
        case Value::Kind::String: string(value.text); return;
        case Value::Kind::Array: list('[', ']', value.items, [this](const Value &item) { this->value(item); }); return;
        case Value::Kind::Object: list('{', '}', value.members, [this](const Member &member) { this->member(member); }); return;
        }
    }
    [[nodiscard]] std::string take()
    {
        if (m_indented) {
            m_text.push_back('\n');
        }
        return std::move(m_text);
    }

private:
    template <typename Items, typename Print> void list(char open, char close, const Items &items, Print print)
    {
        m_text.push_back(open);
        ++m_depth;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) {
                m_text.push_back(',');
            }
            newLine();
            print(items[i]);
        }
        --m_depth;
        if (!items.empty()) {
            newLine();
        }
        m_text.push_back(close);
    }
    void member(const Member &member)
    {
        string(member.key);
        m_text += m_indented ? ": " : ":";
        value(member.value);
    }
    void newLine()
    {
        if (m_indented) {
            m_text.push_back('\n');
            m_text.append(m_depth * 2, ' ');
        }
    }
    void string(std::string_view text)
    {
        m_text.push_back('"');
        std::size_t plain = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') {
                continue;
            }
            m_text.append(text.substr(plain, i - plain));
            escaped(c);
            plain = i + 1;
        }
        m_text.append(text.substr(plain));
        m_text.push_back('"');
    }
    void escaped(char c)
    {
        constexpr std::string_view special = "\"\\\b\f\n\r\t";
        constexpr std::string_view letters = "\"\\bfnrt";
        m_text.push_back('\\');
        if (const std::size_t i = special.find(c); i != std::string_view::npos) {
            m_text.push_back(letters[i]);
        } else {
            const std::array<std::uint8_t, 1> byte {static_cast<std::uint8_t>(c)};
            m_text.append("u00").append(hex(byte));
        }
    }

    std::string m_text;
    std::size_t m_depth = 0;
    bool m_indented;
};

} // namespace

std::string print(const Value &value, Layout layout)
{
    Printer printer(layout);
    printer.value(value);
    return printer.take();
}

Position positionAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t lineBegin = before.rfind('\n') + 1; // npos + 1 is 0
    return {static_cast<int>(1 + std::ranges::count(before, '\n')), static_cast<int>(1 + characterCount(before.substr(lineBegin)))};
}

} // namespace trustwalk::json
