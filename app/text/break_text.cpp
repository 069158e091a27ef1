#include "app/text/break_text.h"

#include "app/text/translation.h"

#include <QtGlobal>

namespace trustwalk::text {

namespace {

struct Row {
    std::string_view name;
    const char *title, *description;
};

/// In the order of their groups. `say` gets what the macro marked.
constexpr Row rows[] = {
    {"wrong-secret-key", QT_TRANSLATE_NOOP("Breaks", "Wrong secret key"),
     QT_TRANSLATE_NOOP("Breaks", "The request is signed with another secret access key than the key ID’s own.")},
    {"unknown-access-key", QT_TRANSLATE_NOOP("Breaks", "Unknown access key"),
     QT_TRANSLATE_NOOP("Breaks", "The access key ID belongs to no user.")},
    {"key-and-secret-swapped", QT_TRANSLATE_NOOP("Breaks", "Key ID and secret swapped"),
     QT_TRANSLATE_NOOP("Breaks", "The secret access key stands where the key ID belongs, and the other way round.")},
    {"deactivated-key", QT_TRANSLATE_NOOP("Breaks", "Deactivated key"),
     QT_TRANSLATE_NOOP("Breaks", "An administrator has deactivated the caller’s access key.")},
    {"unsigned-request", QT_TRANSLATE_NOOP("Breaks", "Unsigned request"),
     QT_TRANSLATE_NOOP("Breaks", "The request is sent without its signature.")},
    {"broken-authorization-header", QT_TRANSLATE_NOOP("Breaks", "Broken Authorization header"),
     QT_TRANSLATE_NOOP("Breaks", "A stray space stands before the key ID in the Authorization header.")},
    {"changed-after-signing", QT_TRANSLATE_NOOP("Breaks", "Changed after signing"),
     QT_TRANSLATE_NOOP("Breaks", "Somebody adds a parameter to the request after it was signed.")},
    {"session-token-left-out", QT_TRANSLATE_NOOP("Breaks", "Session token left out"),
     QT_TRANSLATE_NOOP("Breaks", "The temporary key is used without its session token.")},
    {"session-token-altered", QT_TRANSLATE_NOOP("Breaks", "Session token altered"),
     QT_TRANSLATE_NOOP("Breaks", "One character of the session token is changed.")},
    {"action-not-allowed", QT_TRANSLATE_NOOP("Breaks", "Action not allowed"),
     QT_TRANSLATE_NOOP("Breaks", "At the end an action is tried that the session’s policies do not allow.")},
    {"caller-explicitly-denied", QT_TRANSLATE_NOOP("Breaks", "Caller explicitly denied"),
     QT_TRANSLATE_NOOP("Breaks", "A policy of the calling user denies the call.")},
    {"permissions-boundary", QT_TRANSLATE_NOOP("Breaks", "Permissions boundary"),
     QT_TRANSLATE_NOOP("Breaks", "A permissions boundary allows other services only.")},
    {"service-control-policy", QT_TRANSLATE_NOOP("Breaks", "Service control policy"),
     QT_TRANSLATE_NOOP("Breaks", "The organization denies EC2 and S3 in this account.")},
    {"resource-policy-denies", QT_TRANSLATE_NOOP("Breaks", "Bucket policy denies"),
     QT_TRANSLATE_NOOP("Breaks", "The bucket’s own policy denies everybody.")},
    {"no-trust-link", QT_TRANSLATE_NOOP("Breaks", "No trust link"),
     QT_TRANSLATE_NOOP("Breaks", "The role’s trust policy names somebody else.")},
    {"trust-delegates-to-account", QT_TRANSLATE_NOOP("Breaks", "Trust in the account only"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy names the account, and the caller’s own policy allows nothing.")},
    {"trust-names-another-account", QT_TRANSLATE_NOOP("Breaks", "Trust in another account"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy names an account that the caller is not in.")},
    {"trust-allows-another-call", QT_TRANSLATE_NOOP("Breaks", "Trust for another call"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy names the provider, but allows another action.")},
    {"trust-policy-denies", QT_TRANSLATE_NOOP("Breaks", "Trust policy denies"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy has one more statement, which denies.")},
    {"trust-asks-for-source-ip", QT_TRANSLATE_NOOP("Breaks", "Trust from one network only"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy wants the request to come from another network.")},
    {"trust-asks-for-session-name", QT_TRANSLATE_NOOP("Breaks", "Trust for a session name"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy wants a session name that starts with deploy-.")},
    {"role-does-not-exist", QT_TRANSLATE_NOOP("Breaks", "Role that does not exist"),
     QT_TRANSLATE_NOOP("Breaks", "The request names a role that is not there.")},
    {"caller-recreated", QT_TRANSLATE_NOOP("Breaks", "Caller deleted and made again"),
     QT_TRANSLATE_NOOP("Breaks", "The user was deleted, and a new one of the same name made.")},
    {"role-session-name-missing", QT_TRANSLATE_NOOP("Breaks", "Session name missing"),
     QT_TRANSLATE_NOOP("Breaks", "The request has no RoleSessionName.")},
    {"role-session-name-with-slash", QT_TRANSLATE_NOOP("Breaks", "Slash in the session name"),
     QT_TRANSLATE_NOOP("Breaks", "RoleSessionName holds a character that it may not.")},
    {"role-name-instead-of-arn", QT_TRANSLATE_NOOP("Breaks", "Role name for an ARN"),
     QT_TRANSLATE_NOOP("Breaks", "RoleArn holds the role’s name alone.")},
    {"mfa-required-by-trust", QT_TRANSLATE_NOOP("Breaks", "Trust asks for MFA"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy asks for MFA, and the request carries no code.")},
    {"wrong-mfa-code", QT_TRANSLATE_NOOP("Breaks", "Wrong MFA code"),
     QT_TRANSLATE_NOOP("Breaks", "The code is not the one that the device shows.")},
    {"mfa-code-used-already", QT_TRANSLATE_NOOP("Breaks", "MFA code used twice"),
     QT_TRANSLATE_NOOP("Breaks", "The same code was sent and accepted a moment ago.")},
    {"unknown-mfa-device", QT_TRANSLATE_NOOP("Breaks", "Unknown MFA device"),
     QT_TRANSLATE_NOOP("Breaks", "SerialNumber holds the user’s ARN and not the device’s.")},
    {"mfa-code-missing", QT_TRANSLATE_NOOP("Breaks", "Serial number without a code"),
     QT_TRANSLATE_NOOP("Breaks", "SerialNumber is sent, TokenCode is not.")},
    {"action-needs-mfa", QT_TRANSLATE_NOOP("Breaks", "Action needs MFA"),
     QT_TRANSLATE_NOOP("Breaks", "The user’s policy denies everything without MFA, and the session has none.")},
    {"mfa-not-in-role-session", QT_TRANSLATE_NOOP("Breaks", "MFA lost in a role session"),
     QT_TRANSLATE_NOOP("Breaks", "The role’s policy asks for MFA; the code went with AssumeRole.")},
    {"iam-without-mfa", QT_TRANSLATE_NOOP("Breaks", "IAM without MFA"), QT_TRANSLATE_NOOP("Breaks", "A session without MFA calls IAM.")},
    {"duration-too-long", QT_TRANSLATE_NOOP("Breaks", "Duration too long"),
     QT_TRANSLATE_NOOP("Breaks", "The request asks for a longer session than its limit.")},
    {"duration-out-of-range", QT_TRANSLATE_NOOP("Breaks", "Duration out of range"),
     QT_TRANSLATE_NOOP("Breaks", "DurationSeconds is more than any role may have.")},
    {"duration-too-short", QT_TRANSLATE_NOOP("Breaks", "Duration too short"),
     QT_TRANSLATE_NOOP("Breaks", "DurationSeconds is less than 15 minutes.")},
    {"duration-not-a-number", QT_TRANSLATE_NOOP("Breaks", "Duration is no number"),
     QT_TRANSLATE_NOOP("Breaks", "DurationSeconds holds “1h”.")},
    {"session-policy-no-json", QT_TRANSLATE_NOOP("Breaks", "Session policy is no JSON"),
     QT_TRANSLATE_NOOP("Breaks", "The session policy ends in the middle.")},
    {"session-policy-with-principal", QT_TRANSLATE_NOOP("Breaks", "Principal in a session policy"),
     QT_TRANSLATE_NOOP("Breaks", "The session policy has a Principal element.")},
    {"session-policy-too-narrow", QT_TRANSLATE_NOOP("Breaks", "Session policy too narrow"),
     QT_TRANSLATE_NOOP("Breaks", "The session policy allows another service only.")},
    {"session-policy-denies", QT_TRANSLATE_NOOP("Breaks", "Session policy denies"),
     QT_TRANSLATE_NOOP("Breaks", "The session policy allows everything and denies EC2 and S3.")},
    {"session-policy-too-long", QT_TRANSLATE_NOOP("Breaks", "Session policy too long"),
     QT_TRANSLATE_NOOP("Breaks", "The session policy has more than 2,048 characters.")},
    {"session-policy-unknown-arn", QT_TRANSLATE_NOOP("Breaks", "Unknown session policy ARN"),
     QT_TRANSLATE_NOOP("Breaks", "PolicyArns names a managed policy that is not there.")},
    {"session-policy-eleven-arns", QT_TRANSLATE_NOOP("Breaks", "Eleven session policies"),
     QT_TRANSLATE_NOOP("Breaks", "PolicyArns names one policy more than the ten that are taken.")},
    {"tags-not-permitted", QT_TRANSLATE_NOOP("Breaks", "Tags not permitted"),
     QT_TRANSLATE_NOOP("Breaks", "The request passes a session tag, and nothing allows sts:TagSession.")},
    {"tag-keys-differ-in-case-only", QT_TRANSLATE_NOOP("Breaks", "Tag keys differ in case"),
     QT_TRANSLATE_NOOP("Breaks", "Two tags are named team and Team.")},
    {"tag-key-with-hash-sign", QT_TRANSLATE_NOOP("Breaks", "Hash sign in a tag key"),
     QT_TRANSLATE_NOOP("Breaks", "The tag’s key holds a character that it may not.")},
    {"tag-value-too-long", QT_TRANSLATE_NOOP("Breaks", "Tag value too long"),
     QT_TRANSLATE_NOOP("Breaks", "The tag’s value has 257 characters.")},
    {"too-many-tags", QT_TRANSLATE_NOOP("Breaks", "Too many tags"), QT_TRANSLATE_NOOP("Breaks", "The request passes 51 tags.")},
    {"tags-pack-too-large", QT_TRANSLATE_NOOP("Breaks", "Tags too large when packed"),
     QT_TRANSLATE_NOOP("Breaks", "Nine tags, each within its limits, are too large together.")},
    {"transitive-tag-not-passed", QT_TRANSLATE_NOOP("Breaks", "Transitive tag not passed"),
     QT_TRANSLATE_NOOP("Breaks", "TransitiveTagKeys names a tag that is not passed.")},
    {"tag-required-by-trust", QT_TRANSLATE_NOOP("Breaks", "Trust asks for a tag"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy asks for the tag team, and the request has none.")},
    {"source-identity-not-permitted", QT_TRANSLATE_NOOP("Breaks", "Source identity not permitted"),
     QT_TRANSLATE_NOOP("Breaks", "The request sets a source identity, and nothing allows sts:SetSourceIdentity.")},
    {"source-identity-with-aws-prefix", QT_TRANSLATE_NOOP("Breaks", "Source identity with aws:"),
     QT_TRANSLATE_NOOP("Breaks", "SourceIdentity begins with the reserved aws: prefix.")},
    {"source-identity-required", QT_TRANSLATE_NOOP("Breaks", "Trust asks for a source identity"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy asks for a source identity, and the request has none.")},
    {"source-identity-changed", QT_TRANSLATE_NOOP("Breaks", "Source identity changed"),
     QT_TRANSLATE_NOOP("Breaks", "The second role of a chain is asked for with another source identity.")},
    {"transitive-tag-overridden", QT_TRANSLATE_NOOP("Breaks", "Transitive tag overridden"),
     QT_TRANSLATE_NOOP("Breaks", "The second role of a chain is asked for with another value of an inherited tag.")},
    {"forged-token", QT_TRANSLATE_NOOP("Breaks", "Forged token"),
     QT_TRANSLATE_NOOP("Breaks", "The token or assertion is changed after the provider signed it.")},
    {"expired-token", QT_TRANSLATE_NOOP("Breaks", "Token expired"),
     QT_TRANSLATE_NOOP("Breaks", "The person signed in two hours ago; the token or assertion is that old.")},
    {"wrong-password", QT_TRANSLATE_NOOP("Breaks", "Wrong password"),
     QT_TRANSLATE_NOOP("Breaks", "The person types a wrong password at the provider.")},
    {"person-not-assigned", QT_TRANSLATE_NOOP("Breaks", "Person not assigned"),
     QT_TRANSLATE_NOOP("Breaks", "The provider does not let the person use this application.")},
    {"audience-not-registered", QT_TRANSLATE_NOOP("Breaks", "Audience not registered"),
     QT_TRANSLATE_NOOP("Breaks", "The token’s client ID is not among those registered in IAM.")},
    {"issuer-not-registered", QT_TRANSLATE_NOOP("Breaks", "Issuer not registered"),
     QT_TRANSLATE_NOOP("Breaks", "The account has no OIDC provider for this issuer.")},
    {"subject-not-trusted", QT_TRANSLATE_NOOP("Breaks", "Another subject trusted"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy wants another person’s subject.")},
    {"token-cut-short", QT_TRANSLATE_NOOP("Breaks", "Token cut short"),
     QT_TRANSLATE_NOOP("Breaks", "The token arrives without its last part.")},
    {"token-without-signature", QT_TRANSLATE_NOOP("Breaks", "Token with alg none"),
     QT_TRANSLATE_NOOP("Breaks", "Somebody takes the signature away and writes “none” as the algorithm.")},
    {"token-of-unknown-key", QT_TRANSLATE_NOOP("Breaks", "Token of an unknown key"),
     QT_TRANSLATE_NOOP("Breaks", "The token names a key that the issuer does not publish.")},
    {"token-is-no-jwt", QT_TRANSLATE_NOOP("Breaks", "Access token for an ID token"),
     QT_TRANSLATE_NOOP("Breaks", "An access token is sent in the ID token’s place.")},
    {"saml-provider-not-registered", QT_TRANSLATE_NOOP("Breaks", "SAML provider not registered"),
     QT_TRANSLATE_NOOP("Breaks", "The account has no SAML provider for this IdP.")},
    {"saml-provider-of-another-name", QT_TRANSLATE_NOOP("Breaks", "Another SAML provider named"),
     QT_TRANSLATE_NOOP("Breaks", "PrincipalArn names a provider that is not there.")},
    {"assertion-without-signature", QT_TRANSLATE_NOOP("Breaks", "Assertion without signature"),
     QT_TRANSLATE_NOOP("Breaks", "Somebody takes the signature out of the response.")},
    {"second-assertion", QT_TRANSLATE_NOOP("Breaks", "A second assertion"),
     QT_TRANSLATE_NOOP("Breaks", "Somebody puts an unsigned assertion before the signed one (signature wrapping).")},
    {"assertion-with-doctype", QT_TRANSLATE_NOOP("Breaks", "Assertion with a DOCTYPE"),
     QT_TRANSLATE_NOOP("Breaks", "The response brings a document type with an entity of its own.")},
    {"assertion-cut-short", QT_TRANSLATE_NOOP("Breaks", "Assertion cut short"),
     QT_TRANSLATE_NOOP("Breaks", "Only half of the response arrives.")},
    {"saml-audience-not-trusted", QT_TRANSLATE_NOOP("Breaks", "Another SAML audience trusted"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy wants another value of SAML:aud.")},
    {"assertion-redeemed-late", QT_TRANSLATE_NOOP("Breaks", "Assertion redeemed late"),
     QT_TRANSLATE_NOOP("Breaks", "The assertion is six minutes old when it arrives.")},
    {"federation-not-permitted", QT_TRANSLATE_NOOP("Breaks", "Federation not permitted"),
     QT_TRANSLATE_NOOP("Breaks", "The broker’s user has no policy that allows sts:GetFederationToken.")},
    {"federated-name-too-long", QT_TRANSLATE_NOOP("Breaks", "Name too long"),
     QT_TRANSLATE_NOOP("Breaks", "Name has more than 32 characters.")},
    {"federated-name-with-space", QT_TRANSLATE_NOOP("Breaks", "Space in the name"),
     QT_TRANSLATE_NOOP("Breaks", "Name holds a character that it may not.")},
    {"no-session-policy", QT_TRANSLATE_NOOP("Breaks", "No session policy"),
     QT_TRANSLATE_NOOP("Breaks", "The broker passes no session policy.")},
    {"session-policy-adds-nothing", QT_TRANSLATE_NOOP("Breaks", "Session policy wider than the user"),
     QT_TRANSLATE_NOOP("Breaks", "The session policy allows everything; the user does not.")},
    {"federated-user-calls-iam", QT_TRANSLATE_NOOP("Breaks", "Federated user calls IAM"),
     QT_TRANSLATE_NOOP("Breaks", "The federated user calls IAM.")},
    {"federation-with-session", QT_TRANSLATE_NOOP("Breaks", "Broker holds a session"),
     QT_TRANSLATE_NOOP("Breaks", "The broker signs with temporary credentials.")},
    {"session-token-with-session", QT_TRANSLATE_NOOP("Breaks", "Session asks for a session"),
     QT_TRANSLATE_NOOP("Breaks", "GetSessionToken is called with temporary credentials.")},
    {"chain-longer-than-an-hour", QT_TRANSLATE_NOOP("Breaks", "Chain longer than an hour"),
     QT_TRANSLATE_NOOP("Breaks", "A session asks for two hours of a role whose maximum is twelve.")},
    {"chain-role-not-trusted", QT_TRANSLATE_NOOP("Breaks", "First role not trusted"),
     QT_TRANSLATE_NOOP("Breaks", "Another role is assumed first, which the trust policy does not name.")},
    {"role-of-another-account", QT_TRANSLATE_NOOP("Breaks", "Role of another account"),
     QT_TRANSLATE_NOOP("Breaks", "RoleArn names an account that this provider or caller does not reach.")},
    {"external-id-missing", QT_TRANSLATE_NOOP("Breaks", "External ID missing"),
     QT_TRANSLATE_NOOP("Breaks", "The trust policy asks for an external ID, and the request has none.")},
    {"wrong-external-id", QT_TRANSLATE_NOOP("Breaks", "Wrong external ID"),
     QT_TRANSLATE_NOOP("Breaks", "The external ID is another customer’s.")},
    {"external-id-differs-in-case", QT_TRANSLATE_NOOP("Breaks", "External ID in another case"),
     QT_TRANSLATE_NOOP("Breaks", "The external ID differs in upper and lower case only.")},
    {"expired-credentials", QT_TRANSLATE_NOOP("Breaks", "Credentials expired"),
     QT_TRANSLATE_NOOP("Breaks", "The credentials are used after their expiration.")},
    {"callers-clock-slow", QT_TRANSLATE_NOOP("Breaks", "Caller’s clock slow"),
     QT_TRANSLATE_NOOP("Breaks", "The caller’s clock is 20 minutes behind.")},
    {"callers-clock-fast", QT_TRANSLATE_NOOP("Breaks", "Caller’s clock fast"),
     QT_TRANSLATE_NOOP("Breaks", "The caller’s clock is 20 minutes ahead.")},
    {"wrong-region", QT_TRANSLATE_NOOP("Breaks", "Wrong Region"),
     QT_TRANSLATE_NOOP("Breaks", "The credential scope names another Region.")},
    {"wrong-service", QT_TRANSLATE_NOOP("Breaks", "Wrong service"),
     QT_TRANSLATE_NOOP("Breaks", "The credential scope names IAM and not STS.")},
    {"wrong-scope-date", QT_TRANSLATE_NOOP("Breaks", "Wrong date in the scope"),
     QT_TRANSLATE_NOOP("Breaks", "The credential scope is of the day before.")},
    {"unknown-action", QT_TRANSLATE_NOOP("Breaks", "Unknown action"),
     QT_TRANSLATE_NOOP("Breaks", "The request names an operation that STS does not have.")},
    {"wrong-version", QT_TRANSLATE_NOOP("Breaks", "Wrong version"),
     QT_TRANSLATE_NOOP("Breaks", "The request holds the version of policies in place of the API’s.")},
    {"sessions-revoked", QT_TRANSLATE_NOOP("Breaks", "Sessions revoked"),
     QT_TRANSLATE_NOOP("Breaks", "An administrator revokes all sessions before the credentials are used.")},
    {"role-recreated-before-use", QT_TRANSLATE_NOOP("Breaks", "Role deleted and made again"),
     QT_TRANSLATE_NOOP("Breaks", "The role is deleted and made again before the credentials are used.")},
};

} // namespace

BreakText breakText(std::string_view name, ui::Language language)
{
    const Translation &t = Translation::of(language);
    for (const Row &row : rows)
        if (row.name == name)
            return {t.say("Breaks", row.title), t.say("Breaks", row.description)};
    return {};
}

QString breakGroupName(walk::BreakGroup group, ui::Language language)
{
    const Translation &t = Translation::of(language);
    switch (group) {
    case walk::BreakGroup::IdentityAndKeys: return t.say("Breaks", "Identity and keys");
    case walk::BreakGroup::Trust: return t.say("Breaks", "Trust");
    case walk::BreakGroup::Mfa: return t.say("Breaks", "MFA");
    case walk::BreakGroup::Durations: return t.say("Breaks", "Durations");
    case walk::BreakGroup::SessionPolicy: return t.say("Breaks", "Session policy");
    case walk::BreakGroup::TagsAndSourceIdentity: return t.say("Breaks", "Tags and source identity");
    case walk::BreakGroup::WebIdentity: return t.say("Breaks", "Sign-in and tokens");
    case walk::BreakGroup::Saml: return t.say("Breaks", "SAML");
    case walk::BreakGroup::FederationToken: return t.say("Breaks", "GetFederationToken");
    case walk::BreakGroup::ChainingAndCrossAccount: return t.say("Breaks", "Chaining and cross-account");
    case walk::BreakGroup::EndpointsAndClocks: return t.say("Breaks", "Endpoints and clocks");
    }
    return {};
}

} // namespace trustwalk::text
