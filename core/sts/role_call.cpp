#include "core/sts/role_call.h"

#include "core/api/messages.h"
#include "core/api/parameters.h"
#include "core/base/encoding.h"
#include "core/session/resource_side.h"

#include <algorithm>

namespace trustwalk::sts {

namespace {

constexpr std::int64_t chainingLimit = 3600;

bool isFederated(const RoleCall &roleCall)
{
    return api::isUnsigned(roleCall.operation);
}

api::Refusal denied(const RoleCall &roleCall, std::string_view action)
{
    if (isFederated(roleCall))
        return api::notAuthorizedToPerform(roleCall.operation);
    return api::notAuthorized(roleCall.principal.arn, action, roleCall.roleArn);
}

/// The condition keys of the call itself. Source: "Actions, resources, and condition keys for AWS STS".
void addCallKeys(RoleCall &roleCall)
{
    policy::Context &context = roleCall.context;
    context.set("sts:RoleSessionName", roleCall.sessionName);
    if (!roleCall.sourceIdentity.empty())
        context.set("sts:SourceIdentity", roleCall.sourceIdentity);
    if (roleCall.tags.empty())
        return;
    std::vector<std::string> keys;
    for (const api::Tag &tag : roleCall.tags) {
        keys.push_back(tag.key);
        context.set("aws:RequestTag/" + tag.key, tag.value);
    }
    context.set("aws:TagKeys", keys);
    if (!roleCall.transitiveTagKeys.empty())
        context.set("sts:TransitiveTagKeys", roleCall.transitiveTagKeys);
}

policy::Evaluation evaluateOn(const world::World::FoundRole &found, RoleCall &roleCall, std::string_view action, const Call &call)
{
    policy::AccessRequest request;
    request.principal = roleCall.principal;
    request.action = action;
    request.resource = roleCall.roleArn;
    std::swap(request.context, roleCall.context); // lent, for it is many texts
    policy::PolicySet policies;
    if (call.caller != nullptr && !isFederated(roleCall))
        policies = session::policiesOf(call.world, *call.caller);
    session::addRole(request, policies, found);
    policy::Evaluation evaluation = call.narrator.explained(request, policies);
    std::swap(request.context, roleCall.context);
    return evaluation;
}

/// Does the refusal come from the role's side, or from what the caller may do?
bool trustSidePassed(const policy::Evaluation &evaluation)
{
    if (evaluation.decision.allows())
        return true;
    if (evaluation.decision.by == policy::DecidedBy::Trust || evaluation.decision.by == policy::DecidedBy::ResourceControl)
        return false;
    return evaluation.grant != policy::Evaluation::Grant::None;
}

trace::Comparison principalComparison(const policy::Evaluation &evaluation, const RoleCall &roleCall)
{
    trace::Comparison comparison {roleCall.principal.arn, {}};
    for (const policy::PolicyReport &report : evaluation.reports) {
        if (report.use != policy::Use::Trust)
            continue;
        for (const policy::StatementReport &statement : report.statements)
            for (const policy::ElementReport &element : statement.elements)
                if (element.element == policy::Element::Principal && !element.wanted.empty()
                    && (comparison.reference.empty() || statement.deciding))
                    comparison.reference = element.wanted.front();
    }
    return comparison;
}

MaybeRefusal trustAllows(const world::World::FoundRole &found, RoleCall &roleCall, Call &call)
{
    const std::string action = "sts:" + std::string(api::actionName(roleCall.operation));
    const policy::Evaluation evaluation = evaluateOn(found, roleCall, action, call);
    call.narrator.check(trace::StepKind::TrustPolicyAllows, trustSidePassed(evaluation),
                        [&] { return trace::Shown {trace::PolicyEvidence {evaluation}, principalComparison(evaluation, roleCall)}; });
    if (!trustSidePassed(evaluation))
        return denied(roleCall, action);
    const bool callerSideDecides
        = !isFederated(roleCall)
          && (evaluation.grant == policy::Evaluation::Grant::Account || !evaluation.sameAccount || !evaluation.decision.allows());
    if (callerSideDecides)
        call.narrator.check(trace::StepKind::IdentityPolicyAllows, evaluation.decision.allows(),
                            [&] { return trace::Shown {trace::PolicyEvidence {evaluation}}; });
    if (!evaluation.decision.allows())
        return denied(roleCall, action);
    return std::nullopt;
}

/// A tag's keys are unique without case, a transitive key is one that is passed, an inherited one is not passed again.
MaybeRefusal tagRules(const RoleCall &roleCall, const Call &call)
{
    const auto passes = [&](std::string_view key) {
        return std::any_of(roleCall.tags.begin(), roleCall.tags.end(), [&](const api::Tag &tag) { return equalsIgnoreCase(tag.key, key); });
    };
    for (std::size_t i = 0; i < roleCall.tags.size(); ++i)
        for (std::size_t k = i + 1; k < roleCall.tags.size(); ++k)
            if (equalsIgnoreCase(roleCall.tags[i].key, roleCall.tags[k].key))
                return api::duplicateTagKey();
    for (const std::string &key : roleCall.transitiveTagKeys)
        if (!passes(key))
            return api::transitiveTagNotPassed();
    if (call.caller != nullptr && call.caller->session)
        for (const std::string &key : call.caller->session->transitiveTagKeys)
            if (passes(key))
                return api::transitiveTagOverridden();
    return std::nullopt;
}

MaybeRefusal tagsAllowed(const world::World::FoundRole &found, RoleCall &roleCall, Call &call)
{
    if (roleCall.tags.empty() && roleCall.transitiveTagKeys.empty())
        return std::nullopt;
    trace::TagsEvidence evidence;
    evidence.passed = roleCall.tags;
    evidence.transitiveKeys = roleCall.transitiveTagKeys;
    MaybeRefusal refusal = tagRules(roleCall, call);
    if (!refusal) {
        evidence.evaluation = evaluateOn(found, roleCall, "sts:TagSession", call);
        if (!evidence.evaluation->decision.allows())
            refusal = denied(roleCall, "sts:TagSession");
    }
    call.narrator.check(trace::StepKind::SessionTagsAllowed, !refusal, evidence);
    return refusal;
}

MaybeRefusal sourceIdentityAllowed(const world::World::FoundRole &found, RoleCall &roleCall, Call &call)
{
    const std::string inherited = call.caller != nullptr && call.caller->session ? call.caller->session->sourceIdentity : std::string();
    if (roleCall.sourceIdentity.empty()) {
        roleCall.sourceIdentity = inherited;
        if (inherited.empty())
            return std::nullopt;
    }
    trace::TagsEvidence evidence;
    evidence.sourceIdentity = roleCall.sourceIdentity;
    MaybeRefusal refusal;
    if (!inherited.empty() && inherited != roleCall.sourceIdentity) {
        refusal = api::sourceIdentityAlreadySet();
    } else {
        roleCall.context.set("sts:SourceIdentity", roleCall.sourceIdentity);
        evidence.evaluation = evaluateOn(found, roleCall, "sts:SetSourceIdentity", call);
        if (!evidence.evaluation->decision.allows())
            refusal = denied(roleCall, "sts:SetSourceIdentity");
    }
    call.narrator.check(trace::StepKind::SourceIdentityAllowed, !refusal, evidence);
    return refusal;
}

struct Duration {
    Seconds granted {0};
    MaybeRefusal refusal;
};

std::string inSeconds(std::int64_t count)
{
    return std::to_string(count) + " s";
}

Duration durationAllowed(const world::Role &role, const RoleCall &roleCall, Call &call)
{
    const api::DurationLimits limits = api::durationLimits(roleCall.operation);
    trace::DurationEvidence evidence;
    evidence.fromDefault = !roleCall.durationSeconds;
    evidence.requested = roleCall.durationSeconds.value_or(limits.fallback);
    evidence.maximum = role.maxSessionDuration.count();
    evidence.granted = evidence.requested;
    if (roleCall.sessionNotOnOrAfter) {
        const std::int64_t left = (*roleCall.sessionNotOnOrAfter - call.circumstances.now).count();
        if (left < evidence.granted) {
            evidence.granted = left;
            evidence.limit = trace::DurationEvidence::Limit::SessionNotOnOrAfter;
        }
    }
    const bool fits = evidence.requested <= evidence.maximum;
    if (!call.narrator.check(trace::StepKind::DurationWithinMaximum, fits, [&] {
            return trace::Shown {evidence, trace::Comparison {inSeconds(evidence.requested), inSeconds(evidence.maximum)}};
        }))
        return {Seconds {0}, api::exceedsMaxSessionDuration()};
    const bool chained = call.caller != nullptr && call.caller->session && !isFederated(roleCall);
    if (chained) {
        trace::DurationEvidence chain = evidence;
        chain.maximum = chainingLimit;
        chain.limit = trace::DurationEvidence::Limit::RoleChaining;
        if (!call.narrator.check(trace::StepKind::DurationWithinChainingLimit, evidence.requested <= chainingLimit, chain,
                                 trace::Comparison {inSeconds(evidence.requested), inSeconds(chainingLimit)}))
            return {Seconds {0}, api::exceedsChainingLimit()};
    }
    return {Seconds {evidence.granted}, std::nullopt};
}

/// Passed tags, and of a calling session those that it hands on.
std::vector<world::Tag> sessionTags(const RoleCall &roleCall, const Call &call, std::vector<std::string> &transitiveKeys)
{
    std::vector<world::Tag> tags;
    transitiveKeys = roleCall.transitiveTagKeys;
    if (call.caller != nullptr && call.caller->session && !isFederated(roleCall)) {
        const session::Session &parent = *call.caller->session;
        for (const std::string &key : parent.transitiveTagKeys) {
            transitiveKeys.push_back(key);
            for (const world::Tag &tag : parent.tags)
                if (equalsIgnoreCase(tag.key, key))
                    tags.push_back(tag);
        }
    }
    for (const api::Tag &tag : roleCall.tags)
        tags.push_back({tag.key, tag.value});
    return tags;
}

RoleGranted issueFor(const world::World::FoundRole &found, const RoleCall &roleCall, Seconds duration, const AcceptedPolicies &policies,
                     Call &call)
{
    session::Session draft;
    draft.kind = session::Kind::Role;
    draft.account = found.account->id;
    draft.principalArn = Arn::assumedRole(found.account->id, found.role->name, roleCall.sessionName);
    draft.issuerArn = found.account->arnOf(*found.role);
    draft.issuerId = found.role->id;
    draft.userId = found.role->id + ":" + roleCall.sessionName;
    draft.issuedAt = call.circumstances.now;
    draft.expiresAt = call.circumstances.now + duration;
    draft.sessionPolicies = policies.documents;
    draft.sessionPolicyArns = policies.arns;
    draft.sessionPolicyPassed = roleCall.policies.any();
    draft.tags = sessionTags(roleCall, call, draft.transitiveTagKeys);
    draft.sourceIdentity = roleCall.sourceIdentity;
    draft.federatedProvider = roleCall.federatedProvider;
    draft.keptKeys = roleCall.keptKeys;
    RoleGranted granted;
    granted.issued = issueSession(std::move(draft), call);
    granted.user = {granted.issued.session.principalArn, granted.issued.session.userId};
    granted.packedPolicySize = policies.packedPercent;
    if (!roleCall.sourceIdentity.empty())
        granted.sourceIdentity = roleCall.sourceIdentity;
    return granted;
}

} // namespace

Result<RoleGranted, api::Refusal> grantRole(RoleCall roleCall, Call &call)
{
    addCallKeys(roleCall);

    // 1. A role that does not exist is answered like one that doesn't trust the caller.
    const world::World::FoundRole found = call.world.roleByArn(roleCall.roleArn);
    if (!found) {
        call.narrator.check(trace::StepKind::RoleExists, false, trace::RoleEvidence {roleCall.roleArn, {}, {}, false});
        return failure(denied(roleCall, "sts:" + std::string(api::actionName(roleCall.operation))));
    }

    // 2. The role's trust policy must allow the caller; where it only delegates to the account, or across accounts, the caller's
    //    identity policy must allow the call too.
    if (auto refusal = trustAllows(found, roleCall, call))
        return failure(*refusal);

    // 3. Session tags need sts:TagSession; inherited transitive tags can't be replaced.
    if (auto refusal = tagsAllowed(found, roleCall, call))
        return failure(*refusal);

    // 4. A source identity needs sts:SetSourceIdentity and, once set, doesn't change.
    if (auto refusal = sourceIdentityAllowed(found, roleCall, call))
        return failure(*refusal);

    // 5. The role's maximum session duration, then the one hour of a role chain.
    const Duration duration = durationAllowed(*found.role, roleCall, call);
    if (duration.refusal)
        return failure(*duration.refusal);

    // 6. Session policies must parse and fit.
    const SessionPolicyResult policies = acceptSessionPolicies(roleCall.policies, roleCall.tags, call);
    if (policies.refusal)
        return failure(*policies.refusal);

    // 7. The credentials stand for a session of the role.
    return issueFor(found, roleCall, duration.granted, policies.accepted, call);
}

} // namespace trustwalk::sts
