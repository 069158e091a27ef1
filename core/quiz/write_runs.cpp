#include "core/quiz/write_parts.h"
#include "core/walk/walk_members.h"
#include "core/world/world_file.h"

namespace trustwalk::quiz {

using json::Value;

namespace {

void writeText(Value &object, const char *key, const std::string &text)
{
    if (!text.empty())
        object.set(key, text);
}

Value useValue(const UseOutcome &use)
{
    Value value = Value::object();
    value.set("action", use.action);
    writeText(value, "resource", use.resource);
    value.set("expect", wordOf(use.expect));
    if (use.stop)
        writeStop(value, *use.stop);
    return value;
}

} // namespace

std::string_view wordOf(Expect expect)
{
    return expect == Expect::Allowed ? "allowed" : "denied";
}

void writeWorld(Value &object, const WorldRef &world)
{
    std::visit(Overloaded {[&](const std::string &id) { writeText(object, "world", id); },
                           [&](const std::shared_ptr<const world::World> &own) { object.set("world", world::worldValue(*own)); }},
               world);
}

void writeChanges(Value &object, const char *key, const std::vector<world::Change> &changes)
{
    if (!changes.empty())
        object.set(key, listOf(changes, world::changeValue));
}

void writePlays(Value &object, const Plays &plays)
{
    std::visit(Overloaded {[](const QuestionsWalk &) {},
                           [&](const LongTermKey &key) {
                               Value walk = Value {};
                               if (!key.use.caller.empty()) {
                                   walk = Value::object();
                                   walk.set("call", Value {});
                                   walk::writeUseMembers(walk, key.use);
                               }
                               object.set("walk", std::move(walk));
                           },
                           [&](const walk::Walk &own) {
                               Value walk = Value::object();
                               walk::writeWalkMembers(walk, own);
                               object.set("walk", std::move(walk));
                           }},
               plays);
}

void writeRun(Value &object, const Run &run)
{
    writeChanges(object, "changes", run.changes);
    writePlays(object, run.plays);
}

void writeStop(Value &object, const Stop &stop)
{
    object.set("check", trace::kindName(stop.check)).set("code", stop.code);
}

void writeOutcome(Value &object, const Outcome &outcome)
{
    Value value = Value::object();
    if (outcome.result)
        value.set("result", *outcome.result == Expect::Allowed ? "allowed" : "refused");
    if (outcome.stop)
        writeStop(value, *outcome.stop);
    if (outcome.expiresAfter)
        value.set("expiresAfter", Value::number(*outcome.expiresAfter));
    writeText(value, "principal", outcome.principal);
    if (outcome.call)
        value.set("call", Value::number(*outcome.call));
    if (!outcome.uses.empty())
        value.set("uses", listOf(outcome.uses, useValue));
    object.set("outcome", std::move(value));
}

void writeFails(Value &object, const std::optional<Fails> &fails)
{
    if (!fails)
        return;
    Value value = Value::object();
    if (fails->requirement != 0)
        value.set("requirement", Value::number(static_cast<std::int64_t>(fails->requirement)));
    std::visit(
        Overloaded {[&](const Stop &stop) { writeStop(value, stop); }, [&](const WasAllowed &) { value.set("allowed", Value::of(true)); },
                    [&](const Lasts &lasts) { value.set("expiresAfter", lasts.seconds ? Value::number(*lasts.seconds) : Value {}); }},
        fails->failure);
    object.set("fails", std::move(value));
}

} // namespace trustwalk::quiz
