#include "core/base/json_path.h"
#include "core/generate/drawn.h"
#include "core/generate/read_parts.h"

#include <algorithm>

namespace trustwalk::generate {

using json::Value;

namespace {

enum class Known { None, Verdict, Option }; ///< which words of the generator's own a text may have besides

/// Meets every text of a template with its place.
class SlotCheck {
public:
    explicit SlotCheck(const Template &read) : m_read(read) {}

    [[nodiscard]] std::optional<ParseError> take() { return std::move(m_error); }

    void draws()
    {
        for (std::size_t i = 0; i < m_read.draws.size(); ++i) {
            const Draw &draw = m_read.draws[i];
            const std::string path = json::pathBelow("$.draws", i);
            if (draw.otherwise)
                text(*draw.otherwise, path + ".if");
            for (std::size_t k = 0; k < draw.from.size(); ++k)
                alternative(draw.from[k], json::pathBelow(path + ".from", k));
        }
    }

    void text(const LocalText &text, const std::string &path, Known known = Known::None)
    {
        line(text.en, path + ".en", known, 0);
        line(text.ja, path + ".ja", known, 0);
    }

    void value(const Value &value, const std::string &path)
    {
        line(value.text, path, Known::None, 0);
        for (std::size_t i = 0; i < value.items.size(); ++i)
            this->value(value.items[i], json::pathBelow(path, i));
        for (const json::Member &member : value.members)
            this->value(member.value, json::pathBelow(path, member.key));
    }

private:
    void alternative(const Alternative &each, const std::string &path)
    {
        if (each.otherwise)
            text(*each.otherwise, path + ".if");
        value(each.setup, path + ".setup");
        value(each.walk, path + ".walk");
        for (const auto &[name, slot] : each.slots)
            meet(slot, json::pathBelow(path + ".slots", name), 0);
    }

    void meet(const Slot &slot, const std::string &path, int depth)
    {
        std::visit(Overloaded {[&](const LocalText &words) {
                                   line(words.en, path, Known::None, depth);
                                   line(words.ja, path, Known::None, depth);
                               },
                               [&](const Value &piece) { value(piece, path); }},
                   slot);
    }

    /// Every slot is filled whatever is drawn, and by no more than so many others.
    void line(std::string_view text, const std::string &path, Known known, int depth)
    {
        eachSlot(text, [&](std::string_view name, std::size_t, std::size_t) {
            const bool own = name == "run.life" || name == "run.code" || name == "near.if";
            if (m_error || (own && known != Known::None && (known == Known::Verdict || name != "near.if")))
                return;
            if (depth >= deepestSlots)
                return refuse(ParseError::Code::TooDeep, path, name, std::to_string(deepestSlots));
            follow(name, path, depth);
        });
    }

    void follow(std::string_view name, const std::string &path, int depth)
    {
        const std::size_t dot = name.find('.');
        const auto draw
            = std::find_if(m_read.draws.begin(), m_read.draws.end(), [&](const Draw &each) { return each.name == name.substr(0, dot); });
        if (draw == m_read.draws.end())
            return refuse(ParseError::Code::NotFound, path, name, "a draw's name and one of its slots");
        for (const Alternative &alternative : draw->from) {
            const auto slot = alternative.slots.find(name.substr(dot + 1));
            if (slot == alternative.slots.end())
                return refuse(ParseError::Code::NotFound, path, name, "a slot of " + draw->name + " " + alternative.id);
            if (const auto *words = std::get_if<LocalText>(&slot->second)) {
                line(words->en, path, Known::None, depth + 1);
                line(words->ja, path, Known::None, depth + 1);
            }
        }
    }

    void refuse(ParseError::Code code, const std::string &path, std::string_view name, std::string expected)
    {
        if (!m_error)
            m_error = ParseError {.code = code, .path = path, .found = '{' + std::string(name) + '}', .expected = std::move(expected)};
    }

    const Template &m_read;
    std::optional<ParseError> m_error;
};

} // namespace

std::optional<ParseError> faultInSlots(const Template &read)
{
    SlotCheck check {read};
    check.draws();
    check.value(read.setup, "$.setup");
    check.value(read.walk, "$.walk");
    check.value(read.requirements, "$.requirements");
    for (std::size_t i = 0; i < read.stems.size(); ++i)
        check.text(read.stems[i], json::pathBelow("$.stem", i));
    for (std::size_t i = 0; i < read.explains.size(); ++i)
        check.text(read.explains[i], json::pathBelow("$.explain", i));
    for (const auto &[key, words] : read.verdicts) {
        const std::string path = json::pathBelow("$.verdicts", key);
        check.text(words.text, path + ".text", Known::Verdict);
        check.text(words.right, path + ".right", Known::Verdict);
        check.text(words.wrong, path + ".wrong", Known::Verdict);
    }
    for (std::size_t i = 0; i < read.offers.size(); ++i) {
        const std::string path = json::pathBelow("$.options", i);
        check.text(read.offers[i].text, path + ".text");
        check.value(read.offers[i].changes, path + ".changes");
        if (read.offers[i].walk)
            check.value(*read.offers[i].walk, path + ".walk");
        for (const auto &[key, words] : read.offers[i].why)
            check.text(words, json::pathBelow(path + ".why", key), Known::Option);
    }
    return check.take();
}

} // namespace trustwalk::generate
