#include "core/trace/golden_evidence.h"

#include "core/base/encoding.h"
#include "core/base/result.h"

namespace trustwalk::trace {

namespace {

using Lines = std::vector<std::string>;

std::string yesNo(bool value)
{
    return value ? "yes" : "no";
}

std::string outcomeName(policy::Outcome outcome)
{
    switch (outcome) {
    case policy::Outcome::Allowed: return "Allowed";
    case policy::Outcome::ImplicitlyDenied: return "ImplicitlyDenied";
    case policy::Outcome::ExplicitlyDenied: return "ExplicitlyDenied";
    }
    return {};
}

std::string byName(policy::DecidedBy by)
{
    switch (by) {
    case policy::DecidedBy::Identity: return "identity";
    case policy::DecidedBy::Resource: return "resource";
    case policy::DecidedBy::Trust: return "trust";
    case policy::DecidedBy::Boundary: return "boundary";
    case policy::DecidedBy::Session: return "session";
    case policy::DecidedBy::ServiceControl: return "scp";
    case policy::DecidedBy::ResourceControl: return "rcp";
    case policy::DecidedBy::RootUser: return "root";
    case policy::DecidedBy::NoPermissionNeeded: return "none";
    }
    return {};
}

Lines ofEvaluation(const policy::Evaluation &evaluation)
{
    Lines lines {"action " + evaluation.request.action + " on " + evaluation.request.resource,
                 outcomeName(evaluation.decision.outcome) + " by " + byName(evaluation.decision.by)};
    for (const policy::PolicyReport &report : evaluation.reports)
        for (const policy::StatementReport &statement : report.statements)
            lines.push_back((statement.deciding ? "* " : "  ") + report.policy.name + " " + statement.label
                            + (statement.effect == policy::Effect::Allow ? " Allow " : " Deny ")
                            + (statement.matched ? "matched" : "did not match"));
    return lines;
}

Lines ofFields(const std::vector<FieldCheck> &fields)
{
    Lines lines;
    for (const FieldCheck &field : fields)
        lines.push_back(field.name + " " + shortened(field.found) + " wanted " + shortened(field.wanted) + " "
                        + (field.passed ? "passed" : "failed"));
    return lines;
}

Lines ofRequest(const RequestEvidence &request)
{
    Lines lines {request.request.method + " " + request.endpoint + request.request.rawPath,
                 "signed by " + (request.signedBy.empty() ? "nobody" : request.signedBy)};
    for (const FormField &field : request.form.fields) {
        const bool minted = field.name == "WebIdentityToken" || field.name == "SAMLAssertion";
        lines.push_back(field.name + "=" + (minted ? "<token>" : field.value));
    }
    return lines;
}

Lines ofParameters(const ParametersEvidence &parameters)
{
    Lines lines;
    for (const api::ParameterCheck &check : parameters.checks)
        if (!check.passed)
            lines.push_back(check.parameter + " " + check.value + " against " + check.limit);
    return lines;
}

Lines ofSession(const SessionEvidence &session)
{
    return {"principal " + session.principalArn,
            "issued " + isoTime(session.issuedAt) + " expires " + isoTime(session.expiresAt) + " now " + isoTime(session.now),
            "opened " + yesNo(session.opened) + ", bound " + yesNo(session.boundToKey) + ", issuer exists " + yesNo(session.issuerExists)};
}

Lines ofDuration(const DurationEvidence &duration)
{
    return {"requested " + std::to_string(duration.requested) + (duration.fromDefault ? " by default" : "") + ", maximum "
            + std::to_string(duration.maximum) + ", granted " + std::to_string(duration.granted)};
}

Lines ofAssertion(const AssertionEvidence &assertion)
{
    Lines lines = ofFields(assertion.fields);
    if (assertion.verification && !assertion.verification->detail.empty())
        lines.push_back("rule " + assertion.verification->detail);
    if (assertion.malformed)
        lines.push_back("malformed " + assertion.malformed->expected);
    return lines;
}

Lines ofTags(const TagsEvidence &tags)
{
    Lines lines = tags.evaluation ? ofEvaluation(*tags.evaluation) : Lines {};
    for (const api::Tag &tag : tags.passed)
        lines.push_back("tag " + tag.key + "=" + tag.value);
    if (!tags.sourceIdentity.empty())
        lines.push_back("source identity " + tags.sourceIdentity);
    return lines;
}

} // namespace

std::string goldenValue(StepKind kind, std::string_view value)
{
    const bool madeWithKeys = kind == StepKind::AssertionSignatureMatches || kind == StepKind::TokenSignatureMatches
                              || kind == StepKind::SignatureMatches || kind == StepKind::BrokerVerifiesToken
                              || kind == StepKind::LoginTokenAccepted;
    if (madeWithKeys)
        return value.empty() ? "<none>" : "<made with keys>";
    return shortened(value, 120);
}

std::vector<std::string> goldenFacts(const Step &step)
{
    return std::visit(
        Overloaded {
            [](const std::monostate &) { return Lines {}; },
            [](const RequestEvidence &e) { return ofRequest(e); },
            [](const ScopeEvidence &e) { return Lines {"scope " + e.given.text() + " wanted " + e.wanted.text()}; },
            [](const KeyEvidence &e) {
                return Lines {"key " + e.accessKeyId + " of " + (e.found ? e.ownerArn : "nobody") + ", active " + yesNo(e.active)};
            },
            [](const SessionEvidence &e) { return ofSession(e); },
            [](const ClockEvidence &e) { return Lines {"signed " + isoTime(e.signedAt) + " now " + isoTime(e.now)}; },
            [](const sigv4::Verification &e) { return Lines {"signature " + std::string(e.matches() ? "matches" : "differs")}; },
            [](const ParametersEvidence &e) { return ofParameters(e); },
            [](const CallerEvidence &e) { return Lines {"caller " + (e.arn.empty() ? "nobody" : e.arn)}; },
            [](const SignInEvidence &e) { return Lines {e.person + " at " + e.provider + " for " + e.application}; },
            [](const IdentityEvidence &e) { return Lines {"identity " + e.identityId + " in " + e.poolId}; },
            [](const TokenEvidence &e) { return ofFields(e.fields); },
            [](const AssertionEvidence &e) { return ofAssertion(e); },
            [](const ProviderEvidence &e) {
                return Lines {"provider " + e.wanted + " is " + (e.registeredArn.empty() ? "not registered" : e.registeredArn)};
            },
            [](const MfaEvidence &e) { return Lines {"device " + e.serialNumber}; },
            [](const RoleEvidence &e) { return Lines {"role " + e.roleArn + (e.found ? "" : " does not exist")}; },
            [](const PolicyEvidence &e) { return ofEvaluation(e.evaluation); },
            [](const DurationEvidence &e) { return ofDuration(e); },
            [](const SessionPolicyEvidence &e) { return Lines {"packed " + std::to_string(e.packedPercent) + " %"}; },
            [](const TagsEvidence &e) { return ofTags(e); },
            [](const BrokerEvidence &e) { return Lines {"name " + e.sessionName + " by " + e.userArn}; },
            [](const IssuedEvidence &e) {
                return Lines {"credentials for " + e.principalArn + " until " + isoTime(e.credentials.expiration)};
            },
            [](const AnswerEvidence &e) {
                return Lines {std::to_string(e.response.status) + " to " + e.action + " on " + e.resourceArn
                              + (e.modelled ? "" : ", authorised only")};
            },
        },
        step.evidence);
}

} // namespace trustwalk::trace
