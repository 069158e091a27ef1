#include "core/generate/drawn.h"

#include <algorithm>

namespace trustwalk::generate {

using json::Value;

namespace {

bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Where the name that begins at `from` ends, if it is one of the form draw.slot with a } behind it.
std::size_t endOfName(std::string_view text, std::size_t from)
{
    std::size_t i = from, dots = 0;
    for (; i < text.size() && (isNameLetter(text[i]) || text[i] == '.'); ++i)
        dots += text[i] == '.' ? 1 : 0;
    const bool closes = i < text.size() && text[i] == '}' && dots == 1 && i > from + 2 && text[from] != '.' && text[i - 1] != '.';
    return closes ? i : std::string_view::npos;
}

/// One space where an empty slot left two; none at the ends.
std::string tidied(const std::string &text)
{
    std::string tidy;
    for (const char c : text)
        if (c != ' ' || (!tidy.empty() && tidy.back() != ' ' && tidy.back() != '\n'))
            tidy += c;
    while (!tidy.empty() && tidy.back() == ' ')
        tidy.pop_back();
    return tidy;
}

/// RFC 7396.
void merge(Value &into, const Value &patch)
{
    for (const json::Member &member : patch.members) {
        const auto there = std::find_if(into.members.begin(), into.members.end(), [&](const auto &each) { return each.key == member.key; });
        if (member.value.is(Value::Kind::Null)) {
            if (there != into.members.end())
                into.members.erase(there);
        } else if (there == into.members.end()) {
            into.members.push_back(member);
        } else if (there->value.is(Value::Kind::Object) && member.value.is(Value::Kind::Object)) {
            merge(there->value, member.value);
        } else {
            there->value = member.value;
        }
    }
}

} // namespace

void eachSlot(std::string_view text, const std::function<void(std::string_view, std::size_t, std::size_t)> &meet)
{
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t end = endOfName(text, open + 1);
        if (end != std::string_view::npos)
            meet(text.substr(open + 1, end - open - 1), open, end + 1);
    }
}

std::optional<Drawn> Drawn::by(Random &random, const Template &from)
{
    Drawn drawn {from};
    for (const Draw &draw : from.draws) {
        std::vector<std::size_t> lots; // each alternative as often as its share
        for (std::size_t i = 0; i < draw.from.size(); ++i)
            if (drawn.meets(draw.from[i].after))
                lots.insert(lots.end(), draw.from[i].share, i);
        if (lots.empty())
            return std::nullopt;
        drawn.m_chosen.push_back(lots[random.below(lots.size())]);
    }
    return drawn;
}

std::optional<Drawn> Drawn::with(std::size_t draw, std::size_t alternative) const
{
    Drawn changed = *this;
    changed.m_chosen[draw] = alternative;
    for (std::size_t i = 0; i < m_chosen.size(); ++i)
        if (!changed.meets(changed.alternative(i).after))
            return std::nullopt;
    return changed;
}

const Alternative *Drawn::chosenOf(std::string_view name) const
{
    for (std::size_t i = 0; i < m_chosen.size(); ++i)
        if (m_template->draws[i].name == name)
            return &alternative(i);
    return nullptr;
}

bool Drawn::meets(const After &after) const
{
    return std::all_of(after.begin(), after.end(), [&](const auto &condition) {
        const Alternative *drawn = chosenOf(condition.first);
        return drawn != nullptr && std::find(condition.second.begin(), condition.second.end(), drawn->id) != condition.second.end();
    });
}

const Slot *Drawn::slot(std::string_view name) const
{
    const std::size_t dot = name.find('.');
    const Alternative *drawn = chosenOf(name.substr(0, dot));
    if (drawn == nullptr)
        return nullptr;
    const auto found = drawn->slots.find(name.substr(dot + 1));
    return found == drawn->slots.end() ? nullptr : &found->second;
}

std::string Drawn::filled(std::string_view text, std::string LocalText::*language, const Further &further, int depth) const
{
    std::string result;
    std::size_t taken = 0;
    eachSlot(text, [&](std::string_view name, std::size_t begin, std::size_t end) {
        result += text.substr(taken, begin - taken);
        taken = end;
        const auto known = further.find(name);
        const Slot *found = known == further.end() ? slot(name) : nullptr;
        if (known != further.end())
            result += known->second.*language;
        else if (const auto *words = found != nullptr ? std::get_if<LocalText>(found) : nullptr; words != nullptr && depth < deepestSlots)
            result += filled(words->*language, language, further, depth + 1);
        else if (const auto *value = found != nullptr ? std::get_if<Value>(found) : nullptr)
            result += value->text; // a number
    });
    result += text.substr(taken);
    return result;
}

LocalText Drawn::filled(const LocalText &text, const Further &further) const
{
    return {tidied(filled(text.en, &LocalText::en, further, 0)), tidied(filled(text.ja, &LocalText::ja, further, 0))};
}

Value Drawn::filled(const Value &value) const
{
    Value result = value;
    if (value.is(Value::Kind::String)) {
        const std::string_view text = value.text;
        const bool whole = text.size() > 2 && text.front() == '{' && endOfName(text, 1) == text.size() - 1;
        const Slot *found = whole ? slot(text.substr(1, text.size() - 2)) : nullptr;
        if (const auto *piece = found != nullptr ? std::get_if<Value>(found) : nullptr)
            return filled(*piece);
        result.text = filled(text, &LocalText::en, {}, 0);
    }
    for (Value &item : result.items)
        item = filled(item);
    for (json::Member &member : result.members) {
        member.key = filled(member.key, &LocalText::en, {}, 0);
        member.value = filled(member.value);
    }
    return result;
}

Value Drawn::ground() const
{
    return filled(m_template->setup);
}

Value Drawn::setup() const
{
    Value all = Value::array();
    for (std::size_t i = 0; i < m_chosen.size(); ++i)
        all.items.insert(all.items.end(), alternative(i).setup.items.begin(), alternative(i).setup.items.end());
    return filled(all);
}

Value Drawn::walk() const
{
    Value walk = m_template->walk;
    for (std::size_t i = 0; i < m_chosen.size(); ++i)
        merge(walk, alternative(i).walk);
    return filled(walk);
}

} // namespace trustwalk::generate
