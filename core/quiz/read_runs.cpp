#include "core/base/json_path.h"
#include "core/quiz/read_parts.h"
#include "core/walk/walk_members.h"
#include "core/world/world_file.h"

namespace trustwalk::quiz {

using Code = ParseError::Code;
using json::Value;

namespace {

/// A walk, or with `"call": null` a use of the long-term key.
Plays playsIn(const In &in)
{
    const Value *call = in.reader.raw("call");
    walk::Walk walk;
    if (call != nullptr && call->is(Value::Kind::Null)) {
        walk::readUseMembers(in.reader, in.source, walk);
        return LongTermKey {std::move(walk)};
    }
    walk::readWalkMembers(in.reader, in.source, walk);
    return walk;
}

} // namespace

WorldRef readWorldRef(const In &in, bool required)
{
    const Value *value = in.reader.raw("world");
    if (value == nullptr) {
        if (required)
            in.refuse("world", Code::MissingKey, {}, "world");
        return std::string();
    }
    if (value->is(Value::Kind::String)) {
        if (value->text.empty())
            in.refuse("world", Code::Empty, {}, "id | world");
        return value->text;
    }
    auto world = world::readWorld(*value, in.source, "$");
    if (world)
        return std::make_shared<const world::World>(std::move(*world));
    in.reader.refuse("world", json::seenFrom(*value, in.source, world.error()));
    return std::string();
}

std::vector<world::Change> readChanges(const In &in, std::string_view key)
{
    std::vector<world::Change> changes;
    const Value *list = in.reader.raw(key);
    if (list == nullptr)
        return changes;
    if (!list->is(Value::Kind::Array))
        in.refuse(key, Code::WrongType, in.reader.sourceOf(*list), "list");
    for (std::size_t i = 0; i < list->items.size() && !in.failed(); ++i) {
        auto change = world::readChange(list->items[i], in.source, json::pathBelow("$", i));
        if (change)
            changes.push_back(std::move(*change));
        else
            in.reader.refuse(key, json::seenFrom(*list, in.source, change.error()));
    }
    return changes;
}

Plays readPlays(const In &in, std::string_view key)
{
    const Value *value = in.reader.raw(key);
    if (value == nullptr)
        return QuestionsWalk {};
    if (value->is(Value::Kind::Null))
        return LongTermKey {};
    Plays plays;
    in.reader.object(key, [&](json::Reader &inner) { plays = playsIn({inner, in.source}); });
    return plays;
}

Run readRun(const In &in)
{
    Run run;
    run.changes = readChanges(in, "changes");
    run.plays = readPlays(in);
    return run;
}

} // namespace trustwalk::quiz
