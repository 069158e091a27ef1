#include "core/base/json_path.h"
#include "core/quiz/read_parts.h"
#include "core/walk/walk_members.h"

#include <algorithm>
#include <array>

namespace trustwalk::quiz {

using Code = ParseError::Code;
using json::Value;
using Place = walk::Editable::Kind;

namespace {

constexpr std::size_t mostPoints = 20000; // of a grid: each is evaluated twice for a grade

walk::Editable readEdit(const In &in)
{
    constexpr std::array kinds {Place::TrustPolicy,   Place::InlinePolicy,   Place::ManagedPolicy,
                                Place::SessionPolicy, Place::ResourcePolicy, Place::BoundaryPolicy};
    walk::Editable edit;
    const bool there = in.reader.object("edit", [&](json::Reader &inner) {
        edit.kind = kinds.at(
            inner.word("kind", {"TrustPolicy", "InlinePolicy", "ManagedPolicy", "SessionPolicy", "ResourcePolicy", "BoundaryPolicy"}));
        edit.target = edit.kind == Place::SessionPolicy ? inner.string("target", "") : inner.string("target");
        edit.name = edit.kind == Place::InlinePolicy ? inner.string("name") : inner.string("name", "");
    });
    if (!there)
        in.refuse("edit", Code::MissingKey, {}, "edit");
    return edit;
}

/// An object, or a string that holds the text (of what AWS would refuse, say).
std::string readPolicy(const In &in, std::string_view key)
{
    const Value *value = in.reader.raw(key);
    if (value == nullptr) {
        in.refuse(key, Code::MissingKey, {}, "policy");
        return {};
    }
    if (value->is(Value::Kind::String))
        return value->text;
    if (!value->is(Value::Kind::Object)) {
        in.refuse(key, Code::WrongType, in.reader.sourceOf(*value), "object | string");
        return {};
    }
    return json::print(*value, json::Layout::Indented);
}

/// {"walk":…,"changes":…}.
Run readOwnRun(const In &in)
{
    if (!in.reader.has("walk"))
        in.refuse("walk", Code::MissingKey, {}, "walk");
    Run run = readRun(in);
    const auto *key = std::get_if<LongTermKey>(&run.plays);
    if (key != nullptr && key->use.caller.empty())
        in.refuse("walk", Code::BadValue, "null", "a walk");
    return run;
}

Attack readAttack(const In &in)
{
    Attack attack {readOwnRun(in), {}};
    const bool there = in.reader.object("fails", [&](json::Reader &inner) {
        const In stop {inner, in.source};
        attack.stop = {readCheck(stop, "check"), readCode(stop, "code")};
    });
    if (!there)
        in.refuse("fails", Code::MissingKey, {}, "fails");
    return attack;
}

/// {"aws:SourceIp": "…" | ["…"] | null}.
ContextKeys contextIn(const Value &object, const In &in, std::string_view key)
{
    ContextKeys context;
    for (const json::Member &member : object.members) {
        std::vector<std::string> values;
        const bool list = member.value.is(Value::Kind::Array);
        for (const Value &item : list ? member.value.items : std::vector<Value> {member.value}) {
            if (!item.is(Value::Kind::String) && (list || !item.is(Value::Kind::Null)))
                in.refuse(key, Code::WrongType, in.reader.sourceOf(item), "string | list | null");
            values.push_back(item.text);
        }
        if (member.value.is(Value::Kind::Null))
            context.emplace_back(member.key, std::nullopt);
        else
            context.emplace_back(member.key, std::move(values));
    }
    return context;
}

std::vector<ContextKeys> readContexts(const In &in)
{
    const Value *list = in.reader.raw("contexts");
    if (list == nullptr)
        return {ContextKeys {}};
    if (!list->is(Value::Kind::Array))
        in.refuse("contexts", Code::WrongType, in.reader.sourceOf(*list), "list");
    std::vector<ContextKeys> contexts;
    for (const Value &item : list->items) {
        if (!item.is(Value::Kind::Object))
            in.refuse("contexts", Code::WrongType, in.reader.sourceOf(item), "object");
        contexts.push_back(contextIn(item, in, "contexts"));
    }
    if (contexts.empty())
        contexts.emplace_back();
    return contexts;
}

Grid readGrid(const In &in)
{
    Grid grid;
    const bool there = in.reader.object("grid", [&](json::Reader &inner) {
        const In lists {inner, in.source};
        grid = {inner.strings("principals"), inner.strings("actions"), inner.strings("resources"), readContexts(lists)};
        for (const auto &[key, list] :
             {std::pair {"principals", &grid.principals}, {"actions", &grid.actions}, {"resources", &grid.resources}})
            if (list->empty())
                lists.refuse(key, inner.has(key) ? Code::Empty : Code::MissingKey, {}, "list");
        std::size_t points = grid.principals.size();
        for (const std::size_t count : {grid.actions.size(), grid.resources.size(), grid.contexts.size()})
            points = std::min(points, mostPoints + 1) * std::min(count, mostPoints + 1);
        if (points > mostPoints)
            lists.refuse("principals", Code::TooLarge, std::to_string(points), std::to_string(mostPoints));
    });
    if (!there)
        in.refuse("grid", Code::MissingKey, {}, "grid");
    return grid;
}

std::size_t numberOf(const In &in, std::string_view key, std::size_t most)
{
    return static_cast<std::size_t>(in.reader.integer(key, 1, static_cast<std::int64_t>(most)));
}

FixFailure readFixFailure(const In &in, const Fix &fix)
{
    std::vector<FixFailure> stated;
    const bool there = in.reader.object("fails", [&](json::Reader &inner) {
        const In fails {inner, in.source};
        if (inner.has("allowed"))
            stated.emplace_back(AllowedRunFails {numberOf(fails, "allowed", fix.allowed.size())});
        if (inner.has("attack"))
            stated.emplace_back(AttackSucceeds {numberOf(fails, "attack", fix.attacks.size())});
        if (inner.boolean("wider", false))
            stated.emplace_back(TooWide {});
        if (inner.boolean("refused", false))
            stated.emplace_back(RefusedByAws {});
        if (stated.size() != 1)
            fails.refuse("wider", Code::Conflict, {}, "one of allowed, attack, wider, refused");
    });
    if (!there)
        in.refuse("fails", Code::MissingKey, {}, "fails");
    return stated.empty() ? TooWide {} : stated.front();
}

} // namespace

Fix readFix(const In &in)
{
    Fix fix;
    fix.edit = readEdit(in);
    in.objects("allowed", 1, 20, [&](const In &entry) {
        if (entry.reader.has("walk")) {
            fix.allowed.push_back(readOwnRun(entry));
            return;
        }
        // The walk's members themselves.
        Run run;
        walk::Walk walk;
        walk::readWalkMembers(entry.reader, entry.source, walk);
        run.plays = std::move(walk);
        fix.allowed.push_back(std::move(run));
    });
    in.objects("attacks", 1, 20, [&](const In &entry) { fix.attacks.push_back(readAttack(entry)); });
    fix.grid = readGrid(in);
    fix.model = readPolicy(in, "model");
    in.objects("options", 2, 9, [&](const In &entry) {
        FixOption option;
        readOption(entry, option, pointersTo(fix.options), OptionText::OfItsStep, "abcdefghi");
        option.policy = readPolicy(entry, "policy");
        option.fails = readFixFailure(entry, fix);
        fix.options.push_back(std::move(option));
    });
    return fix;
}

} // namespace trustwalk::quiz
