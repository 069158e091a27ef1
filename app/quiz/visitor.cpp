#include "app/quiz/visitor.h"

#include "app/text/facts.h"
#include "core/base/arn.h"
#include "core/walk/cast.h"

namespace trustwalk::quiz_page {

namespace {

RunRow rowOf(const trace::Actor &actor, const text::Translation &t)
{
    RunRow row;
    row.kind = RunRow::Kind::Caller;
    row.icon = actorIcon(actor.kind);
    row.title = QString::fromStdString(actor.name);
    if (actor.kind == trace::ActorKind::Person)
        row.detail = t.say("Quiz", "a person");
    else if (actor.kind == trace::ActorKind::Role)
        row.detail = t.say("Quiz", "a role");
    else
        row.value = actor.arn.empty() ? QString() : text::shortArn(actor.arn);
    return row;
}

RunRow withSession(RunRow row, const text::Translation &t)
{
    row.proof = RunRow::Proof::Temporary;
    row.proofWords = t.say("Quiz", "signs with a session");
    return row;
}

/// A role by name or ARN, also one that isn't there.
trace::Actor roleNamed(const std::string &nameOrArn)
{
    const auto arn = Arn::parse(nameOrArn);
    return {trace::ActorKind::Role, arn ? std::string(arn->resourceName()) : nameOrArn, {}};
}

/// Who a call's credentials stand for: its role, or the one who asked.
trace::Actor standsFor(const std::string &role, const trace::Actor &caller)
{
    return role.empty() ? caller : roleNamed(role);
}

RunRow firstCaller(const walk::Walk &walk, const walk::Cast &cast, const text::Translation &t)
{
    RunRow row = rowOf(cast.caller, t);
    const bool ofRole = walk.earlier.empty() && api::isUnsigned(walk.call);
    row.proof = !ofRole                                           ? RunRow::Proof::LongTerm
                : walk.call == api::Operation::AssumeRoleWithSaml ? RunRow::Proof::Assertion
                                                                  : RunRow::Proof::Token;
    row.proofWords = !ofRole                                 ? t.say("Quiz", "signs")
                     : row.proof == RunRow::Proof::Assertion ? t.say("Quiz", "shows an assertion")
                                                             : t.say("Quiz", "shows a token");
    return row;
}

} // namespace

std::optional<RunRow> visitorOf(const walk::Walk &walk, const world::World &world, Place place, int call, const text::Translation &t)
{
    const auto cast = walk::castOf(walk, world);
    if (!cast)
        return std::nullopt;
    if (place == Place::Broker) {
        RunRow person = rowOf({trace::ActorKind::Person, cast->person, {}}, t);
        person.proof = RunRow::Proof::Token;
        person.proofWords = t.say("Quiz", "shows a token");
        return person;
    }
    if (place == Place::Provider)
        return cast->person.empty() ? rowOf(cast->caller, t) : rowOf({trace::ActorKind::Person, cast->person, {}}, t);
    const auto earlier = static_cast<int>(walk.earlier.size());
    if (place == Place::Sts && call == 1)
        return firstCaller(walk, *cast, t);
    if (place == Place::Sts) // with what the call before issued
        return withSession(rowOf(standsFor(walk.earlier[static_cast<std::size_t>(std::min(call - 2, earlier - 1))].role, cast->caller), t),
                           t);
    const std::string asked(walk.parameters.find("RoleArn").value_or(cast->roleArn));
    return withSession(rowOf(asked.empty() ? cast->holder : roleNamed(asked), t), t);
}

} // namespace trustwalk::quiz_page
