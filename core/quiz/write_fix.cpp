#include "core/quiz/write_parts.h"

namespace trustwalk::quiz {

using json::Value;
using Place = walk::Editable::Kind;

namespace {

std::string_view nameOf(Place kind)
{
    switch (kind) {
    case Place::Parameters: return "Parameters"; // of no question
    case Place::SessionPolicy: return "SessionPolicy";
    case Place::TrustPolicy: return "TrustPolicy";
    case Place::InlinePolicy: return "InlinePolicy";
    case Place::ManagedPolicy: return "ManagedPolicy";
    case Place::BoundaryPolicy: return "BoundaryPolicy";
    case Place::ResourcePolicy: return "ResourcePolicy";
    }
    return {};
}

Value editValue(const walk::Editable &edit)
{
    Value value = Value::object();
    value.set("kind", nameOf(edit.kind));
    if (!edit.target.empty())
        value.set("target", edit.target);
    if (!edit.name.empty())
        value.set("name", edit.name);
    return value;
}

/// An object, where it is one that reads back as this text; else the text itself: of what AWS would refuse, say.
Value policyValue(const std::string &policy)
{
    if (auto value = json::parse(policy); value && value->is(Value::Kind::Object))
        if (json::print(*value, json::Layout::Indented) == policy)
            return std::move(*value);
    return Value::string(policy);
}

Value runValue(const Run &run)
{
    Value value = Value::object();
    writeRun(value, run);
    return value;
}

Value contextValue(const ContextKeys &context)
{
    Value value = Value::object();
    for (const auto &[key, values] : context) {
        if (!values)
            value.set(key, Value {});
        else if (values->size() == 1)
            value.set(key, values->front());
        else
            value.set(key, Value::array(*values));
    }
    return value;
}

Value gridValue(const Grid &grid)
{
    Value value = Value::object();
    value.set("principals", Value::array(grid.principals));
    value.set("actions", Value::array(grid.actions));
    value.set("resources", Value::array(grid.resources));
    if (grid.contexts.size() != 1 || !grid.contexts.front().empty())
        value.set("contexts", listOf(grid.contexts, contextValue));
    return value;
}

Value failureValue(const FixFailure &failure)
{
    Value value = Value::object();
    const auto number = [](std::size_t index) { return Value::number(static_cast<std::int64_t>(index)); };
    std::visit(Overloaded {[&](const AllowedRunFails &fails) { value.set("allowed", number(fails.run)); },
                           [&](const AttackSucceeds &fails) { value.set("attack", number(fails.attack)); },
                           [&](const TooWide &) { value.set("wider", Value::of(true)); },
                           [&](const RefusedByAws &) { value.set("refused", Value::of(true)); }},
               failure);
    return value;
}

} // namespace

void writeFix(Value &object, const Fix &fix)
{
    object.set("edit", editValue(fix.edit));
    object.set("allowed", listOf(fix.allowed, runValue));
    object.set("attacks", listOf(fix.attacks, [](const Attack &attack) {
                   Value value = runValue(attack.run);
                   Value stop = Value::object();
                   writeStop(stop, attack.stop);
                   value.set("fails", std::move(stop));
                   return value;
               }));
    object.set("grid", gridValue(fix.grid));
    object.set("model", policyValue(fix.model));
    object.set("options", listOf(fix.options, [](const FixOption &option) {
                   Value value = optionValue(option);
                   value.set("policy", policyValue(option.policy));
                   value.set("fails", failureValue(option.fails));
                   return value;
               }));
}

} // namespace trustwalk::quiz
