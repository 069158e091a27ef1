#include "core/quiz/write_parts.h"

namespace trustwalk::quiz {

using json::Value;

namespace {

Value count(std::size_t number)
{
    return Value::number(static_cast<std::int64_t>(number));
}

void writeStep(Value &object, const char *key, const StepAt &step)
{
    object.set(key, trace::kindName(step.kind));
    if (step.call)
        object.set("call", Value::number(*step.call));
}

void writeChoice(Value &object, const Choice &choice)
{
    if (choice.several)
        object.set("choose", count(choice.choose));
    object.set("options", listOf(choice.options, [](const ChoiceOption &option) {
                   Value value = optionValue(option);
                   writeRun(value, option.run);
                   if (option.outcome)
                       writeOutcome(value, *option.outcome);
                   writeFails(value, option.fails);
                   return value;
               }));
}

void writeOrder(Value &object, const Order &order)
{
    if (order.by != Order::By::Document)
        object.set("by", order.by == Order::By::Steps ? "steps" : "expiresAfter");
    object.set("options", listOf(order.options, [](const OrderOption &option) {
                   Value value = optionValue(option);
                   writeRun(value, option.run);
                   if (option.step)
                       writeStep(value, "step", *option.step);
                   return value;
               }));
}

void writeMatch(Value &object, const Match &match)
{
    object.set("left", listOf(match.left, [](const MatchLeft &left) {
                   Value value = optionValue(left);
                   writeRun(value, left.run);
                   return value;
               }));
    object.set("right", listOf(match.right, [](const MatchRight &right) {
                   Value value = optionValue(right);
                   if (right.outcome)
                       writeOutcome(value, *right.outcome);
                   return value;
               }));
}

Value requirementValue(const Requirement &requirement)
{
    const bool ownWalk = !std::holds_alternative<QuestionsWalk>(requirement.plays);
    const bool longTerm = requirement.credentials == Requirement::Credentials::LongTerm;
    Value value = Value::object();
    writePlays(value, requirement.plays);
    if (!ownWalk || !requirement.who.empty())
        value.set("who", requirement.who);
    if (!ownWalk || longTerm)
        value.set("credentials", longTerm ? "long-term" : "issued");
    if (!ownWalk || !requirement.action.empty())
        value.set("action", requirement.action);
    if (!requirement.resource.empty())
        value.set("resource", requirement.resource);
    value.set("expect", wordOf(requirement.expect));
    if (requirement.expiresWithin)
        value.set("expiresWithin", Value::number(*requirement.expiresWithin));
    if (requirement.text)
        value.set("text", textValue(*requirement.text));
    return value;
}

void writeSolve(Value &object, const Solve &solve)
{
    if (solve.choose != 1)
        object.set("choose", count(solve.choose));
    object.set("requirements", listOf(solve.requirements, requirementValue));
    object.set("options", listOf(solve.options, [](const SolveOption &option) {
                   Value value = optionValue(option);
                   writeRun(value, option.run);
                   writeFails(value, option.fails);
                   return value;
               }));
}

void writePredict(Value &object, const Predict &predict)
{
    if (predict.choose != 1)
        object.set("choose", count(predict.choose));
    object.set("options", listOf(predict.options, [](const PredictOption &option) {
                   Value value = optionValue(option);
                   writeOutcome(value, option.outcome);
                   return value;
               }));
}

void writeWhichStep(Value &object, const WhichStep &which)
{
    object.set("options", listOf(which.options, [](const StepOption &option) {
                   Value value = optionValue(option);
                   writeStep(value, "check", option.step);
                   return value;
               }));
    object.set("code", which.code);
}

} // namespace

Value textValue(const LocalText &text)
{
    Value value = Value::object();
    value.set("en", text.en).set("ja", text.ja);
    return value;
}

Value optionValue(const Option &option)
{
    Value value = Value::object();
    value.set("id", option.id);
    if (!option.text.en.empty())
        value.set("text", textValue(option.text));
    if (!option.why.en.empty())
        value.set("why", textValue(option.why));
    return value;
}

void writeKind(Value &object, const Kind &kind)
{
    std::visit(Overloaded {[&](const Choice &choice) { writeChoice(object, choice); }, //
                           [&](const Order &order) { writeOrder(object, order); }, //
                           [&](const Match &match) { writeMatch(object, match); }, //
                           [&](const Solve &solve) { writeSolve(object, solve); },
                           [&](const Predict &predict) { writePredict(object, predict); },
                           [&](const WhichStep &which) { writeWhichStep(object, which); }, //
                           [&](const Fix &fix) { writeFix(object, fix); }},
               kind);
}

} // namespace trustwalk::quiz
