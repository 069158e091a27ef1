#include "app/text/article_rows.h"

namespace trustwalk::text {

using Finding = ArticleRow::Finding;
using trace::StepKind;

void addBackgroundRows(ArticleRows &rows, const Translation &t)
{
    const QString topic = t.say("Article", "Background");
    const auto add = [&](Finding finding, StepKind kind, QString article, QString aws) {
        rows.push_back({0, finding, topic, std::move(article), std::move(aws), trace::sourceOf(kind)});
    };
    add(Finding::Right, StepKind::CredentialsIssued,
        t.say("Article", "A set of temporary credentials is an access key, a security token and an expiration."),
        t.say("Article", "The response has AccessKeyId, SecretAccessKey, SessionToken and Expiration. The security token is called session "
                         "token today; IDs of temporary keys start with ASIA."));
    add(Finding::Simplified, StepKind::MfaCodeValid, t.say("Article", "MFA for API calls belongs to long-term credentials."),
        t.say("Article", "A request signed with long-term credentials carries no MFA. To satisfy an MFA condition, call GetSessionToken or "
                         "AssumeRole with SerialNumber and TokenCode, and use what they issue."));
    add(Finding::Simplified, StepKind::TrustPolicyAllows,
        t.say("Article", "A trust relationship lists the resources, IAM users and federated users who may take on the role."),
        t.say("Article", "A trust policy names accounts, IAM users, roles, AWS services or identity providers. Single external users are "
                         "picked out by conditions; groups cannot be named."));
    add(Finding::Wrong, StepKind::CredentialsIssued, t.say("Article", "The Get…Token calls yield credentials of the IAM user."),
        t.say("Article",
              "True of GetSessionToken. GetFederationToken yields another principal, federated-user/name, which is not the IAM user."));
    add(Finding::Simplified, StepKind::DurationWithinMaximum,
        t.say("Article", "Get…Token credentials are valid for up to 36 hours, 12 by default."),
        t.say("Article",
              "From 15 minutes to 36 hours for an IAM user. For the root user the limit is one hour, which is also the default."));
    add(Finding::Outdated, StepKind::DurationWithinMaximum, t.say("Article", "AssumeRole credentials are valid for one hour."),
        t.say("Article", "One hour is the default. The range is 15 minutes to the role’s maximum session duration, which can be 1 to 12 "
                         "hours. Role chaining stays at one hour; with SAML, SessionNotOnOrAfter limits too."));
    add(Finding::Outdated, StepKind::CallAuthorized, t.say("Article", "Five calls issue temporary credentials."),
        t.say("Article", "There are more by now, among them AssumeRoot, GetDelegatedAccessToken and GetScopedCredentials; "
                         "GetWebIdentityToken issues a JWT for the opposite direction. Exams still centre on the five."));
    add(Finding::Simplified, StepKind::ProviderAsked, t.say("Article", "Federation is explained as IdP-initiated."),
        t.say(
            "Article",
            "IdP-initiated and SP-initiated are terms of SAML sign-in with a browser. They say nothing about OIDC or GetFederationToken."));
}

void addSessionTokenRows(ArticleRows &rows, const Translation &t)
{
    const QString topic = QStringLiteral("GetSessionToken");
    const auto add = [&](Finding finding, StepKind kind, QString article, QString aws) {
        rows.push_back({0, finding, topic, std::move(article), std::move(aws), trace::sourceOf(kind)});
    };
    add(Finding::Simplified, StepKind::RequestSent, t.say("Article", "UserA’s access key is sent to STS."),
        t.say("Article", "The secret access key is never sent. The request carries the access key ID and a signature. No parameter is "
                         "required; DurationSeconds, SerialNumber and TokenCode are optional."));
    add(Finding::Simplified, StepKind::ServiceAcceptsSession, t.say("Article", "STS verifies the credentials and issues."),
        t.say("Article", "Signature and MFA code are verified. No permission is needed, and no policy can deny the call."));
    add(Finding::Simplified, StepKind::ServiceAcceptsSession, t.say("Article", "The credentials are used with ReadOnlyAccess."),
        t.say(
            "Article",
            "The permissions are the user’s, with exceptions: no IAM API without MFA, and of STS only AssumeRole and GetCallerIdentity."));
    add(Finding::Simplified, StepKind::MfaCodeValid, t.say("Article", "It is for places that are not trusted."),
        t.say("Article", "Its main use is calling APIs that require MFA (aws:MultiFactorAuthPresent)."));
}

void addAssumeRoleRows(ArticleRows &rows, const Translation &t)
{
    const QString topic = QStringLiteral("AssumeRole");
    const auto add = [&](Finding finding, StepKind kind, QString article, QString aws) {
        rows.push_back({0, finding, topic, std::move(article), std::move(aws), trace::sourceOf(kind)});
    };
    add(Finding::Simplified, StepKind::CallerMayCall, t.say("Article", "It is called with long-term credentials."),
        t.say("Article", "Role sessions and GetSessionToken credentials may call it too; that is role chaining. The root user may not."));
    add(Finding::Wrong, StepKind::RequestSent, t.say("Article", "The access key and the role’s ARN are sent."),
        t.say("Article", "RoleSessionName is required as well. Optional are DurationSeconds, session policies, ExternalId, MFA, session "
                         "tags and SourceIdentity."));
    add(Finding::Simplified, StepKind::IdentityPolicyAllows, t.say("Article", "STS only checks whether a trust relationship exists."),
        t.say("Article",
              "The caller’s identity-based policy must allow sts:AssumeRole too, unless the trust policy of the same account names the "
              "user directly. Across accounts both sides are always needed. SCPs, RCPs and permissions boundaries count as well."));
    add(Finding::Simplified, StepKind::TrustPolicyAllows, t.say("Article", "UserA with ReadOnlyAccess takes on RoleB."),
        t.say("Article",
              "ReadOnlyAccess does not contain sts:AssumeRole. It works because the trust policy of the same account names user/UserA."));
    add(Finding::Simplified, StepKind::DurationWithinMaximum, t.say("Article", "Switch Role is AssumeRole."),
        t.say("Article", "Right, but the console passes no external ID, session tags or source identity. The session lasts the shorter of "
                         "the role’s maximum and what is left of the user’s session."));
}

} // namespace trustwalk::text
