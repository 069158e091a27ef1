#include "app/stage/players.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/queries.h"

#include <algorithm>

namespace trustwalk::stage {
namespace {

using trace::StepKind;

std::optional<std::size_t> firstOf(const trace::Trace &trace, StepKind kind, const trace::Act &act)
{
    for (std::size_t i = act.first; i < act.end; ++i)
        if (trace.steps[i].kind == kind)
            return i;
    return std::nullopt;
}

/// The principal that a role would have to trust: the caller itself, or the provider that vouches.
std::string principalName(const Players &players)
{
    return players.provider ? players.provider->name : players.caller.name;
}

/// Reads every trust policy of the world: once for all that is asked of them.
std::vector<std::string> rolesThatTrust(const std::string &principal, const world::World &world)
{
    std::vector<std::string> roles;
    for (const world::TrustLink &link : world::trustLinks(world))
        if (link.name == principal && (roles.empty() || roles.back() != link.roleArn))
            roles.push_back(link.roleArn);
    return roles;
}

void findCaller(Players &players, const trace::Trace &trace, const world::World &world)
{
    if (players.sent)
        players.caller = trace.steps[*players.sent].from;
    else if (players.asked)
        players.caller = trace.steps[*players.asked].from;
    else if (!trace.steps.empty())
        players.caller = trace.steps.front().from;
    if (players.asked) {
        players.person = trace.steps[*players.asked].from;
        players.provider = trace.steps[*players.asked].to;
    }
    if (players.person && players.caller.kind == trace::ActorKind::Provider) {
        players.providerCalls = true;
        players.caller = *players.person;
    }
    if (trace.call != api::Operation::GetFederationToken || !players.person)
        return;
    // A walk that stops at its provider never gets to its broker, which has its place all the same.
    for (const world::IdentityProvider &provider : world.providers)
        if (std::holds_alternative<world::Broker>(provider.kind) && players.caller.kind != trace::ActorKind::Broker)
            players.caller = {trace::ActorKind::Broker, provider.name, {}};
    players.broker = players.caller;
    for (std::size_t i = 0; i < trace.steps.size() && !players.handedOver; ++i)
        if (trace.steps[i].from == players.caller && trace.steps[i].to == players.caller)
            players.handedOver = i;
}

void findKey(Players &players, const trace::Trace &trace, const world::World &world)
{
    if (players.provider && !players.broker)
        return;
    std::string userArn = players.caller.arn;
    if (players.broker)
        if (const world::IdentityProvider *provider = world.provider(players.broker->name))
            if (const auto *broker = std::get_if<world::Broker>(&provider->kind))
                userArn = broker->user;
    if (const world::World::FoundUser user = world.userByArn(userArn)) {
        players.keyUser = user.user->name;
        if (!user.user->accessKeys.empty())
            players.keyId = user.user->accessKeys.front().id;
    }
    if (const trace::RequestEvidence *request = players.request(trace); request != nullptr && !request->signedBy.empty())
        players.keyId = request->signedBy;
    players.signsWithSession = players.keyId.starts_with("ASIA");
}

void findRoles(Players &players, const trace::Trace &trace, const world::World &world)
{
    if (const trace::RequestEvidence *request = players.request(trace))
        players.role = std::string(request->form.find("RoleArn").value_or(""));
    if (players.role.empty() && players.saml && players.asked)
        for (const trace::Step &step : trace.steps)
            if (const auto *signIn = std::get_if<trace::SignInEvidence>(&step.evidence))
                players.role = signIn->application;
    const bool takesRole = trace.call && (*trace.call == api::Operation::AssumeRole || api::isUnsigned(*trace.call));
    players.trusting = rolesThatTrust(principalName(players), world);
    for (const std::string &arn : players.trusting)
        if (takesRole && players.otherRole.empty() && arn != players.role)
            players.otherRole = arn;
}

/// "ec2:RunInstances" from what the service was asked and what it read.
void findAction(Players &players, const trace::Trace &trace)
{
    if (!players.used)
        return;
    players.service = trace.steps[*players.used].to.name;
    for (std::size_t i = *players.used; i < trace.steps.size(); ++i) {
        if (const auto *answer = std::get_if<trace::AnswerEvidence>(&trace.steps[i].evidence))
            players.action = answer->action;
        if (const auto *policies = std::get_if<trace::PolicyEvidence>(&trace.steps[i].evidence))
            players.action = policies->evaluation.request.action;
    }
    const auto *request = std::get_if<trace::RequestEvidence>(&trace.steps[*players.used].evidence);
    if (players.action.empty() && request != nullptr)
        if (const auto action = request->form.find("Action"))
            players.action = toLower(players.service) + ":" + std::string(*action);
}

} // namespace

const trace::RequestEvidence *Players::request(const trace::Trace &trace) const
{
    const auto at = withoutSts ? used : sent;
    return at ? std::get_if<trace::RequestEvidence>(&trace.steps[*at].evidence) : nullptr;
}

Players playersOf(const trace::Trace &trace, const world::World &world, std::size_t index)
{
    Players players;
    const trace::Act whole {0, trace.steps.size()};
    players.act = trace.actAt(index);
    players.asked = firstOf(trace, StepKind::ProviderAsked, whole);
    players.answered = firstOf(trace, StepKind::ProviderAnswered, whole);
    players.sent = firstOf(trace, StepKind::RequestSent, players.act);
    players.issued = firstOf(trace, StepKind::CredentialsIssued, players.act);
    players.used = firstOf(trace, StepKind::CredentialsUsed, players.act);
    players.withoutSts = players.used && !players.sent && !players.asked && players.act.first == *players.used;
    players.saml = trace.call == api::Operation::AssumeRoleWithSaml;
    findCaller(players, trace, world);
    findKey(players, trace, world);
    findRoles(players, trace, world);
    findAction(players, trace);
    players.principal = principalName(players);
    for (std::size_t i = players.act.first; i-- > 0 && players.signsWithSession;)
        if (const auto *issued = std::get_if<trace::IssuedEvidence>(&trace.steps[i].evidence))
            if (const auto role = Arn::parse(issued->issuerArn); role && role->resourceType() == "role") {
                players.principal = role->resourceName();
                break;
            }
    return players;
}

bool isTrusted(const Players &players, const std::string &roleArn, const trace::Trace &trace)
{
    for (const trace::Step &step : trace.steps) {
        const auto *policies = std::get_if<trace::PolicyEvidence>(&step.evidence);
        if (policies == nullptr || step.kind != trace::StepKind::TrustPolicyAllows || policies->evaluation.request.resource != roleArn)
            continue;
        // A trust link is there where some Allow names the principal, whatever its conditions say.
        for (const policy::PolicyReport &report : policies->evaluation.reports)
            for (const policy::StatementReport &statement : report.statements)
                for (const policy::ElementReport &element : statement.elements)
                    if (report.use == policy::Use::Trust && statement.effect == policy::Effect::Allow && element.matched
                        && element.element == policy::Element::Principal)
                        return true;
        return false;
    }
    return std::find(players.trusting.begin(), players.trusting.end(), roleArn) != players.trusting.end();
}

} // namespace trustwalk::stage
