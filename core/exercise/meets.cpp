#include "core/base/arn.h"
#include "core/exercise/exercise.h"

#include <algorithm>

namespace trustwalk::exercise {

namespace {

using trace::Step;
using trace::Trace;
using trace::Verdict;

/// The first evidence of its kind of which the test holds.
template <typename E, typename Test> const E *evidenceIn(const Trace &trace, Test &&test)
{
    for (const Step &step : trace.steps)
        if (const auto *found = std::get_if<E>(&step.evidence); found != nullptr && test(step, *found))
            return found;
    return nullptr;
}
template <typename E> const E *evidenceIn(const Trace &trace)
{
    return evidenceIn<E>(trace, [](const Step &, const E &) { return true; });
}

bool passed(const Step &step)
{
    return step.verdict != Verdict::Refused;
}

const Step *refusedStep(const Trace &trace)
{
    for (const Step &step : trace.steps)
        if (step.verdict == Verdict::Refused && !trace::opensChapter(step.kind))
            return &step;
    return nullptr;
}

std::string actionOf(const Trace &trace)
{
    if (trace.call)
        return std::string(api::actionName(*trace.call));
    if (const auto *policies = evidenceIn<trace::PolicyEvidence>(trace))
        return policies->evaluation.request.action;
    const auto *answer = evidenceIn<trace::AnswerEvidence>(trace);
    return answer != nullptr ? answer->action : std::string();
}

std::string nameIn(const std::string &text)
{
    const auto arn = Arn::parse(text);
    return arn ? std::string(arn->resourceName()) : text;
}

const trace::SessionEvidence *sessionOf(const Trace &trace)
{
    return evidenceIn<trace::SessionEvidence>(trace,
                                              [](const Step &step, const auto &session) { return passed(step) && session.boundToKey; });
}

const trace::KeyEvidence *keyOf(const Trace &trace)
{
    return evidenceIn<trace::KeyEvidence>(trace, [](const Step &step, const auto &key) { return passed(step) && key.found; });
}

std::string callerOf(const Trace &trace)
{
    if (const auto *session = sessionOf(trace))
        return nameIn(session->issuerArn);
    const auto *key = keyOf(trace);
    return key != nullptr ? key->ownerName : std::string();
}

/// A proof counts where it held: the token's own signature, not the word "token" in the request.
bool isProof(Proof proof, const Trace &trace)
{
    switch (proof) {
    case Proof::Anything: return true;
    case Proof::LongTermKey: return keyOf(trace) != nullptr && sessionOf(trace) == nullptr;
    case Proof::Session: return sessionOf(trace) != nullptr;
    case Proof::Token:
        return evidenceIn<trace::TokenEvidence>(trace,
                                                [](const Step &step, const auto &) {
                                                    return step.kind == trace::StepKind::TokenSignatureMatches
                                                           && step.verdict == Verdict::Passed;
                                                })
               != nullptr;
    case Proof::Assertion:
        return evidenceIn<trace::AssertionEvidence>(trace,
                                                    [](const Step &step, const auto &) {
                                                        return step.kind == trace::StepKind::AssertionSignatureMatches
                                                               && step.verdict == Verdict::Passed;
                                                    })
               != nullptr;
    }
    return false;
}

/// The role whose trust policy was asked: one that is there, whatever the request names.
std::string roleOf(const Trace &trace)
{
    const auto *trust = evidenceIn<trace::PolicyEvidence>(
        trace, [](const Step &step, const auto &) { return step.kind == trace::StepKind::TrustPolicyAllows; });
    return trust != nullptr ? nameIn(trust->evaluation.request.resource) : std::string();
}

bool contextSays(const Trace &trace, std::string_view key, std::string_view value = {})
{
    return evidenceIn<trace::PolicyEvidence>(trace,
                                             [&](const Step &, const trace::PolicyEvidence &policies) {
                                                 const auto *found = policies.evaluation.request.context.find(key);
                                                 return found != nullptr && !found->empty() && (value.empty() || found->front() == value);
                                             })
           != nullptr;
}

bool shows(Evidence evidence, const Trace &trace)
{
    switch (evidence) {
    case Evidence::Mfa: {
        const auto *mfa = evidenceIn<trace::MfaEvidence>(trace);
        return (mfa != nullptr && mfa->result == trace::MfaEvidence::Result::Valid)
               || contextSays(trace, "aws:MultiFactorAuthPresent", "true");
    }
    case Evidence::SessionPolicy:
        return evidenceIn<trace::SessionPolicyEvidence>(
                   trace,
                   [](const Step &step, const auto &policy) { return passed(step) && (!policy.documents.empty() || !policy.arns.empty()); })
               != nullptr;
    case Evidence::SessionTags:
        return evidenceIn<trace::TagsEvidence>(trace,
                                               [](const Step &step, const auto &tags) { return passed(step) && !tags.passed.empty(); })
               != nullptr;
    case Evidence::SourceIdentity:
        return evidenceIn<trace::TagsEvidence>(
                   trace, [](const Step &step, const auto &tags) { return passed(step) && !tags.sourceIdentity.empty(); })
               != nullptr;
    case Evidence::ExternalId: return contextSays(trace, "sts:ExternalId");
    case Evidence::Chained:
        return std::any_of(trace.steps.begin(), trace.steps.end(),
                           [](const Step &step) { return step.kind == trace::StepKind::DurationWithinChainingLimit; });
    }
    return false;
}

bool decidedBy(policy::DecidedBy by, const Trace &trace)
{
    return evidenceIn<trace::PolicyEvidence>(
               trace, [by](const Step &, const trace::PolicyEvidence &policies) { return policies.evaluation.decision.by == by; })
           != nullptr;
}

/// Of the credentials that were given.
bool lastsWithin(const std::pair<std::int64_t, std::int64_t> &seconds, const Trace &trace)
{
    const auto *issued = evidenceIn<trace::IssuedEvidence>(trace);
    if (issued == nullptr)
        return false;
    const std::int64_t lasts = (issued->credentials.expiration - issued->issuedAt).count();
    return lasts >= seconds.first && lasts <= seconds.second;
}

bool stopsAt(const Condition &condition, const Trace &trace)
{
    const Step *refused = refusedStep(trace);
    const bool check = !condition.check || (refused != nullptr && refused->kind == *condition.check);
    const bool code = condition.code.empty() || (trace.refusal && api::wireName(trace.refusal->code) == condition.code);
    return check && code;
}

/// What this request builds on was there before it.
bool buildsOn(const Requirement &requirement, const Progress &before, const Trace &trace)
{
    if (!requirement.after.empty() && !before.met.contains(requirement.after))
        return false;
    if (requirement.when.with.empty())
        return true;
    const auto *session = sessionOf(trace);
    return session != nullptr && before.issued.contains({requirement.when.with, session->accessKeyId});
}

} // namespace

bool meets(const Condition &condition, const Trace &trace)
{
    return condition.allowed == trace.allowed() && (condition.action.empty() || actionOf(trace) == condition.action)
           && (condition.caller.empty() || callerOf(trace) == condition.caller) && isProof(condition.proof, trace)
           && (condition.role.empty() || roleOf(trace) == condition.role) && stopsAt(condition, trace)
           && (!condition.decidedBy || decidedBy(*condition.decidedBy, trace))
           && (!condition.lifetime || lastsWithin(*condition.lifetime, trace))
           && std::all_of(condition.shows.begin(), condition.shows.end(), [&](Evidence evidence) { return shows(evidence, trace); });
}

Progress advanced(const Exercise &exercise, const Progress &before, const Trace &trace)
{
    Progress after = before;
    for (const Requirement &requirement : exercise.requirements) {
        if (!buildsOn(requirement, before, trace) || !meets(requirement.when, trace))
            continue;
        after.met.insert(requirement.id);
        if (const auto *issued = evidenceIn<trace::IssuedEvidence>(trace))
            after.issued.emplace(requirement.id, issued->credentials.accessKeyId);
    }
    return after;
}

bool isDone(const Exercise &exercise, const Progress &progress)
{
    return std::all_of(exercise.requirements.begin(), exercise.requirements.end(),
                       [&](const Requirement &requirement) { return progress.met.contains(requirement.id); });
}

} // namespace trustwalk::exercise
