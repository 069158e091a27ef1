#include "app/text/article_rows.h"

namespace trustwalk::text {

using Finding = ArticleRow::Finding;
using trace::StepKind;

void addFederationTokenRows(ArticleRows &rows, const Translation &t)
{
    const QString topic = QStringLiteral("GetFederationToken");
    const auto add = [&](Finding finding, StepKind kind, QString article, QString aws) {
        rows.push_back({0, finding, topic, std::move(article), std::move(aws), trace::sourceOf(kind)});
    };
    add(Finding::Wrong, StepKind::BrokerVerifiesToken, t.say("Article", "The token of the IdP or of Cognito is sent to STS."),
        t.say("Article", "No token is sent. The call takes Name, Policy, PolicyArns, DurationSeconds and Tags only. The broker "
                         "authenticates the person itself, and AWS does not see how."));
    add(Finding::Wrong, StepKind::BrokerVerifiesToken, t.say("Article", "It is drawn with IdpA or Cognito."),
        t.say("Article", "For Cognito, Google and other OIDC providers AssumeRoleWithWebIdentity is the call, mostly through a Cognito "
                         "identity pool. GetFederationToken serves a custom broker."));
    add(Finding::Wrong, StepKind::CredentialsIssued, t.say("Article", "It issues temporary credentials of UserB."),
        t.say("Article", "It issues credentials of a federated user, for example federated-user/alice."));
    add(Finding::Wrong, StepKind::SessionPolicyAccepted, t.say("Article", "AWS is accessed with ReadOnlyAccess."),
        t.say("Article", "What counts is what UserB’s identity-based policies and the session policy both allow. Without a session policy "
                         "they allow nothing; only a resource-based policy that names the federated user would."));
    add(Finding::Wrong, StepKind::IdentityPolicyAllows, t.say("Article", "UserB can call it with ReadOnlyAccess."),
        t.say("Article", "The permission sts:GetFederationToken is needed, and ReadOnlyAccess does not contain it."));
    add(Finding::LeftOut, StepKind::CallerMayCall, t.say("Article", "Who may call it."),
        t.say("Article", "Only long-term credentials of an IAM user or of the root user. A session gets AccessDenied: Cannot call "
                         "GetFederationToken with session credentials."));
    add(Finding::Right, StepKind::BrokerChoosesSession,
        t.say("Article", "For web identity providers, Cognito or AssumeRoleWithWebIdentity is recommended."),
        t.say("Article", "Right; the API reference still says so."));
}

void addWebIdentityRows(ArticleRows &rows, const Translation &t)
{
    const QString topic = QStringLiteral("AssumeRoleWithWebIdentity");
    const auto add = [&](Finding finding, StepKind kind, QString article, QString aws) {
        rows.push_back({0, finding, topic, std::move(article), std::move(aws), trace::sourceOf(kind)});
    };
    add(Finding::Right, StepKind::TokenIsWellFormed, t.say("Article", "No access key is needed."),
        t.say("Article", "Right: the call is unsigned."));
    add(Finding::Simplified, StepKind::ProviderIsRegistered,
        t.say("Article", "Public web identity providers are Facebook, Google and the like."),
        t.say("Article", "Any OIDC provider works once it is registered in IAM: GitHub Actions, EKS, Okta, Entra ID. Cognito, Google, "
                         "Facebook and Amazon need no registration."));
    add(Finding::Wrong, StepKind::TokenIsWellFormed, t.say("Article", "The token and the role’s ARN are sent."),
        t.say("Article", "RoleSessionName is required too. ProviderId belongs to OAuth 2.0 access tokens only."));
    add(Finding::Wrong, StepKind::TrustPolicyAllows, t.say("Article", "STS looks for Federated User B in the trust policy."),
        t.say("Article", "The trust policy names the provider. STS verifies signature, issuer, audience and expiry of the token first, "
                         "then the conditions on aud and sub."));
    add(Finding::Simplified, StepKind::TokenSignatureMatches, t.say("Article", "How the token is verified is left out."),
        t.say("Article",
              "It is not optional. Failures are InvalidIdentityToken (400), ExpiredTokenException (400) and AccessDenied (403)."));
    add(Finding::Simplified, StepKind::LoginTokenAccepted, t.say("Article", "With Cognito, this call is made directly."),
        t.say("Article",
              "Usual is the enhanced flow, GetId and GetCredentialsForIdentity: Cognito then calls AssumeRoleWithWebIdentity itself."));
}

void addSamlRows(ArticleRows &rows, const Translation &t)
{
    const QString topic = QStringLiteral("AssumeRoleWithSAML");
    const auto add = [&](Finding finding, StepKind kind, QString article, QString aws) {
        rows.push_back({0, finding, topic, std::move(article), std::move(aws), trace::sourceOf(kind)});
    };
    add(Finding::Wrong, StepKind::AssertionNamesRole, t.say("Article", "Step 3 is called an AssumeRoleWithWebIdentity request."),
        t.say("Article", "It is AssumeRoleWithSAML, with SAMLAssertion, RoleArn and PrincipalArn. The session name is an attribute of the "
                         "assertion, not a parameter."));
    add(Finding::Wrong, StepKind::TrustPolicyAllows, t.say("Article", "STS looks for Federated User C in the trust policy."),
        t.say("Article", "The trust policy names the SAML provider’s ARN. The assertion must offer the pair of role and provider, and "
                         "conditions such as SAML:aud must hold."));
    add(Finding::Simplified, StepKind::AssertionAudienceMatches,
        t.say("Article", "An assertion is requested from the IdP for single sign-on."),
        t.say("Article", "For the console the application does not call STS: the browser posts the assertion to the AWS sign-in endpoint, "
                         "which calls AssumeRoleWithSAML for the user."));
    add(Finding::Outdated, StepKind::ProviderAsked, t.say("Article", "SAML is recommended for SSO services."),
        t.say("Article", "Today IAM Identity Center is recommended for the sign-in of employees. Its permission sets become roles named "
                         "AWSReservedSSO_…."));
}

void addQuestionRows(ArticleRows &rows, const Translation &t)
{
    const QString topic = t.say("Article", "The question");
    const auto add = [&](Finding finding, StepKind kind, QString article, QString aws) {
        rows.push_back({0, finding, topic, std::move(article), std::move(aws), trace::sourceOf(kind)});
    };
    add(Finding::Simplified, StepKind::TrustPolicyAllows,
        t.say("Article", "A role with AmazonEC2FullAccess, reached by AssumeRole, is the answer."),
        t.say("Article",
              "Right idea. But ReadOnlyAccess does not allow sts:AssumeRole, so the trust policy has to name the users. "
              "AmazonEC2FullAccess lacks iam:PassRole, and least privilege, an MFA condition and the duration deserve a thought."));
    add(Finding::Simplified, StepKind::CredentialsIssued, t.say("Article", "Options 1 and 2 use GetSessionToken."),
        t.say("Article", "GetSessionToken never gives a role’s permissions. That is why option 1 cannot work at all."));
    add(Finding::LeftOut, StepKind::CredentialsIssued, t.say("Article", "Who the principal is afterwards."),
        t.say("Article", "assumed-role/role/session for the AssumeRole calls, federated-user/name for GetFederationToken, the same IAM "
                         "user for GetSessionToken. CloudTrail and aws:userid follow."));
}

} // namespace trustwalk::text
