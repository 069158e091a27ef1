#include "core/policy/evaluate.h"

#include "core/policy/compiled.h"
#include "core/policy/findings.h"
#include "core/policy/match_statement.h"

#include <algorithm>
#include <array>

namespace trustwalk::policy {

namespace {

using Kind = Principal::Kind;

/// What a policy is for is told by its place in the set, not by what it was read as: any managed policy may be passed as a session policy.
void gatherFrom(const Document &document, Use use, std::size_t index, const RequestView &request, Findings &findings)
{
    if (!document.mayConcern(request.services))
        return;
    const CompiledDocument &compiled = document.compiled();
    for (std::size_t i = 0; i < compiled.services.size(); ++i) {
        if (!(compiled.services[i] & request.services))
            continue;
        const CompiledStatement &statement = compiled.statements[i];
        const Naming naming = statementApplies(statement, request);
        if (naming == Naming::None)
            continue;
        const Finding finding {Matched {use, index, i}, naming};
        if (statement.effect == Effect::Deny) {
            findings.denies.push_back(finding);
            continue;
        }
        findings.allows.push_back(finding);
        findings.allowed[static_cast<std::size_t>(use)] = true;
        if (use == Use::Resource || use == Use::Trust)
            findings.grant = std::max(findings.grant, naming);
    }
}

void gatherFrom(const std::vector<NamedDocument> &documents, Use use, const RequestView &request, Findings &findings)
{
    for (std::size_t i = 0; i < documents.size(); ++i)
        gatherFrom(documents[i].document, use, i, request, findings);
}

/// Actions that everybody may call: "No permissions are required to perform this operation." Source: "GetSessionToken" and
/// "GetCallerIdentity", AWS STS API Reference; "Controlling permissions for GetSessionToken", IAM User Guide.
bool needsNoPermission(const RequestView &request)
{
    return request.action == "sts:getsessiontoken" || request.action == "sts:getcalleridentity";
}

/// The calls that give out a role, and what they need beside it for tags and a source identity. (GetFederationToken's sts:TagSession is
/// asked on a federated user, which has no trust policy.)
bool asksForRole(const RequestView &request)
{
    if (request.action == "sts:tagsession" || request.action == "sts:setsourceidentity")
        return request.resource.complete && request.resource.part[5].starts_with("role/");
    return request.action == "sts:assumerole" || request.action == "sts:assumerolewithsaml"
           || request.action == "sts:assumerolewithwebidentity";
}

bool hasTrustPolicy(const PolicySet &policies)
{
    return policies.resource && policies.resource->document.use() == Use::Trust;
}

/// "Role trust policies and KMS key policies are exceptions": they must themselves allow, also within one account.
/// Source: "Policy evaluation logic", resource-based policies.
bool resourceMustAllow(const RequestView &request, const PolicySet &policies)
{
    if (hasTrustPolicy(policies) || asksForRole(request))
        return true;
    return policies.resource && request.service == "kms" && request.resource.complete && request.resource.part[2] == "kms";
}

/// A customer's own RCP can only deny, and "you can't detach" RCPFullAWSAccess: among policies of which none allows anything it is
/// there without being listed. Source: "Resource control policies (RCPs)", AWS Organizations.
bool resourceControlLimits(const PolicySet &policies)
{
    return std::any_of(policies.resourceControl.begin(), policies.resourceControl.end(), [](const NamedDocument &policy) {
        const auto &statements = policy.document.compiled().statements;
        return std::any_of(statements.begin(), statements.end(), [](const CompiledStatement &s) { return s.effect == Effect::Allow; });
    });
}

DecidedBy deciderOf(Use use)
{
    switch (use) {
    case Use::Identity: return DecidedBy::Identity;
    case Use::Resource: return DecidedBy::Resource;
    case Use::Trust: return DecidedBy::Trust;
    case Use::Session: return DecidedBy::Session;
    case Use::Boundary: return DecidedBy::Boundary;
    case Use::ServiceControl: return DecidedBy::ServiceControl;
    case Use::ResourceControl: return DecidedBy::ResourceControl;
    }
    return DecidedBy::Identity;
}

/// The steps after the explicit deny, each of which may end the evaluation.
class Steps {
public:
    Steps(const RequestView &request, const PolicySet &policies, const Findings &findings)
        : m_request(request), m_policies(policies), m_findings(findings),
          m_resource(hasTrustPolicy(policies) || asksForRole(request) ? DecidedBy::Trust : DecidedBy::Resource)
    {
    }

    [[nodiscard]] Decision decide() const;

private:
    [[nodiscard]] Kind kind() const { return m_request.request.principal.kind; }
    [[nodiscard]] bool resourceEnds() const;
    [[nodiscard]] bool resourceReplacesIdentity() const;
    [[nodiscard]] bool identityAllows() const;
    [[nodiscard]] bool isRoot() const;
    [[nodiscard]] Decision decideInAccount() const;
    [[nodiscard]] Decision limited(DecidedBy by) const;
    [[nodiscard]] Decision allowed(DecidedBy by) const;
    [[nodiscard]] static Decision denied(DecidedBy by) { return Decision {Outcome::ImplicitlyDenied, by, {}}; }

    const RequestView &m_request;
    const PolicySet &m_policies;
    const Findings &m_findings;
    DecidedBy m_resource;
};

bool Steps::isRoot() const
{
    return kind() == Kind::Root || (kind() == Kind::FederatedUser && m_request.request.principal.issuerArn.ends_with(":root"));
}

/// The table "How a resource-based policy interacts with other policy types": who is named so closely that an implicit deny in the
/// identity-based policy, the boundary and the session policy does not matter.
bool Steps::resourceEnds() const
{
    if (!m_request.sameAccount)
        return false;
    return m_findings.grant == Naming::Session || (m_findings.grant == Naming::UserOrRole && kind() == Kind::User);
}

/// "Resource-based policies that grant permissions to an IAM role ARN are limited by an implicit deny in a permissions boundary or session
/// policy", but not by one in the identity-based policy; the same for a federated user whose IAM user is named.
bool Steps::resourceReplacesIdentity() const
{
    return m_request.sameAccount && m_findings.grant == Naming::UserOrRole;
}

bool Steps::identityAllows() const
{
    return isRoot() || m_findings.isAllowedBy(Use::Identity);
}

Decision Steps::decide() const
{
    // 2. Resource control policies (of the resource's account).
    if (resourceControlLimits(m_policies) && !m_findings.isAllowedBy(Use::ResourceControl))
        return denied(DecidedBy::ResourceControl);
    // 3. Service control policies (of the principal's account). "SCPs affect only IAM users and roles that are managed by accounts that are
    //    part of the organization."
    const bool ofAccount = isOfAccount(m_request.request.principal);
    if (ofAccount && !m_policies.serviceControl.empty() && !m_findings.isAllowedBy(Use::ServiceControl))
        return denied(DecidedBy::ServiceControl);
    // 4. Resource-based policies. "You cannot call AssumeRole by using AWS account root user credentials; access is denied."
    if (kind() == Kind::Root && m_request.action == "sts:assumerole")
        return denied(DecidedBy::RootUser);
    if (!ofAccount)
        return m_findings.grant == Naming::None ? denied(m_resource) : allowed(m_resource);
    const bool mustAllow = !m_request.sameAccount || resourceMustAllow(m_request, m_policies);
    if (mustAllow && m_findings.grant == Naming::None)
        return denied(m_resource);
    if (resourceEnds())
        return allowed(m_resource);
    return decideInAccount();
}

Decision Steps::decideInAccount() const
{
    if (resourceReplacesIdentity())
        return limited(m_resource);
    // 5. Identity-based policies.
    if (!identityAllows())
        return denied(DecidedBy::Identity);
    return limited(isRoot() && !m_findings.isAllowedBy(Use::Identity) ? DecidedBy::RootUser : DecidedBy::Identity);
}

Decision Steps::limited(DecidedBy by) const
{
    // 6. Permissions boundary.
    if (m_policies.boundary && !m_findings.isAllowedBy(Use::Boundary))
        return denied(DecidedBy::Boundary);
    // 7. Session policies: their union. Without one a role's session keeps all of the role's permissions, a federated user has none.
    const bool passed = m_policies.sessionPoliciesPassed || !m_policies.session.empty();
    if ((passed || kind() == Kind::FederatedUser) && !m_findings.isAllowedBy(Use::Session))
        return denied(DecidedBy::Session);
    return allowed(by);
}

/// Names the statements that granted: the resource's where it sufficed, the principal's own otherwise, and both where both were needed.
Decision Steps::allowed(DecidedBy by) const
{
    const bool byResource = by == m_resource;
    const bool both = !byResource && (!m_request.sameAccount || resourceMustAllow(m_request, m_policies));
    Decision decision {Outcome::Allowed, by, {}};
    for (const Finding &finding : m_findings.allows) {
        const bool ofResource = finding.at.use == Use::Resource || finding.at.use == Use::Trust;
        if (ofResource ? both || (byResource && finding.naming == m_findings.grant) : !byResource && finding.at.use == Use::Identity)
            decision.matched.push_back(finding.at);
    }
    return decision;
}

} // namespace

Findings gather(const RequestView &request, const PolicySet &policies)
{
    const bool ofAccount = isOfAccount(request.request.principal);
    Findings findings;
    gatherFrom(policies.resourceControl, Use::ResourceControl, request, findings);
    if (ofAccount)
        gatherFrom(policies.serviceControl, Use::ServiceControl, request, findings);
    if (policies.resource)
        gatherFrom(policies.resource->document, policies.resource->document.use(), 0, request, findings);
    if (!ofAccount)
        return findings;
    gatherFrom(policies.identity, Use::Identity, request, findings);
    if (policies.boundary)
        gatherFrom(policies.boundary->document, Use::Boundary, 0, request, findings);
    gatherFrom(policies.session, Use::Session, request, findings);
    return findings;
}

Decision decisionOn(const RequestView &view, const PolicySet &policies, const Findings &findings)
{
    if (needsNoPermission(view))
        return Decision {Outcome::Allowed, DecidedBy::NoPermissionNeeded, {}};
    // 1. "Deny evaluation": an explicit deny in any policy.
    if (!findings.denies.empty()) {
        Decision decision {Outcome::ExplicitlyDenied, deciderOf(findings.denies.front().at.use), {}};
        for (const Finding &finding : findings.denies)
            decision.matched.push_back(finding.at);
        return decision;
    }
    return Steps(view, policies, findings).decide();
}

Decision evaluate(const AccessRequest &request, const PolicySet &policies)
{
    const RequestView view(request, policies.boundary.has_value());
    return decisionOn(view, policies, needsNoPermission(view) ? Findings() : gather(view, policies));
}

} // namespace trustwalk::policy
