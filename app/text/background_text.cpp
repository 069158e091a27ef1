#include "app/text/background_text.h"

#include "app/text/translation.h"

namespace trustwalk::text {

namespace {

BackgroundChapter credentialSet(const Translation &t)
{
    return {
        t.say("Background", "A set of temporary credentials"),
        {t.say("Background", "AWS STS issues temporary credentials on request. A set has three parts: access key ID, secret access key and "
                             "session token. With it comes the expiration."),
         t.say("Background", "The client signs each request with the secret access key and sends the session token along. The session "
                             "token says whose session it is and what it may do; nobody but AWS can read or make one."),
         t.say("Background",
               "After the expiration the set is worthless, and nothing prolongs it. Whoever still needs access asks for a new one.")},
        {QStringLiteral("temporary-credentials"), QStringLiteral("session-token"), QStringLiteral("expiration"), QStringLiteral("sigv4")}};
}

BackgroundChapter longTermAndTemporary(const Translation &t)
{
    return {
        t.say("Background", "Long-term and temporary"),
        {t.say("Background", "Long-term credentials belong to an IAM user: a name and password for signing in, an access key for programs. "
                             "They work until somebody deactivates them, so a leaked one is a danger for as long as nobody notices."),
         t.say("Background", "Temporary credentials end by themselves. They can be narrowed for one task, carry MFA, name the person, and "
                             "need not be stored anywhere."),
         t.say("Background", "An access key ID that starts with AKIA is long-term, one that starts with ASIA is temporary.")},
        {QStringLiteral("long-term-credentials"), QStringLiteral("access-key"), QStringLiteral("mfa"), QStringLiteral("least-privilege")}};
}

BackgroundChapter trustRelationship(const Translation &t)
{
    return {t.say("Background", "Trust relationship"),
            {t.say("Background", "A role has no password and no key. Its trust policy says who may take it on: an account, a user or role, "
                                 "an AWS service, or an identity provider. Its other policies say what may be done then."),
             t.say("Background",
                   "In the same account it is enough that the trust policy names the user. If it names the account, it only delegates: the "
                   "user’s own policy must allow sts:AssumeRole too. From another account both are always needed."),
             t.say("Background", "For people of an identity provider the trust policy names the provider, and conditions pick out who of "
                                 "its users may come in.")},
            {QStringLiteral("trust-policy"), QStringLiteral("trust-relationship"), QStringLiteral("delegation"),
             QStringLiteral("cross-account-access")}};
}

BackgroundChapter federatedUser(const Translation &t)
{
    return {t.say("Background", "Federated user"),
            {t.say("Background", "A company’s people already have an identity: in a directory, at Google, in Amazon Cognito. Federation "
                                 "lets them use AWS with it, so that no IAM user has to be made for each."),
             t.say("Background", "An identity provider signs the person in and writes a signed token or assertion. AWS verifies it and "
                                 "issues temporary credentials for a role. Only in GetFederationToken is the checking left to a broker."),
             t.say("Background", "In IAM’s own words a federated user is what GetFederationToken makes: federated-user/name. The others "
                                 "are sessions of a role.")},
            {QStringLiteral("identity-provider"), QStringLiteral("identity-federation"), QStringLiteral("federated-user"),
             QStringLiteral("identity-broker")}};
}

BackgroundChapter idpInitiated(const Translation &t)
{
    return {t.say("Background", "IdP-initiated sign-in"),
            {t.say("Background",
                   "In SAML there are two ways to begin. IdP-initiated: the person starts at the provider’s portal, picks AWS and arrives "
                   "with an assertion. SP-initiated: the person starts at the application and is sent to the provider first."),
             t.say("Background", "The walks are told from the provider’s side, as AWS itself usually is entered. Which way the browser "
                                 "took makes no difference to STS: it sees an assertion, and looks at nothing else."),
             t.say("Background", "The terms belong to SAML with a browser. OIDC and GetFederationToken have no such thing.")},
            {QStringLiteral("idp-initiated"), QStringLiteral("assertion"), QStringLiteral("service-provider"),
             QStringLiteral("single-sign-on")}};
}

BackgroundChapter twoFamilies(const Translation &t)
{
    return {t.say("Background", "Two families of calls"),
            {t.say("Background",
                   "Get…Token calls carry an IAM user’s rights: GetSessionToken stands for the user itself, GetFederationToken for a "
                   "federated user within the user’s rights and a session policy. They last 12 hours by default and 36 at most."),
             t.say("Background", "AssumeRole calls carry a role’s rights. They last one hour by default, and up to the role’s maximum "
                                 "session duration of 1 to 12 hours if asked; role chaining stays at one hour."),
             t.say("Background", "Three calls are signed with an access key. Two are not: AssumeRoleWithWebIdentity and AssumeRoleWithSAML "
                                 "bring what a provider signed.")},
            {QStringLiteral("session-duration"), QStringLiteral("maximum-session-duration"), QStringLiteral("session-policy"),
             QStringLiteral("role-chaining")}};
}

} // namespace

QList<BackgroundChapter> backgroundChapters(ui::Language language)
{
    const Translation &t = Translation::of(language);
    return {credentialSet(t), longTermAndTemporary(t), trustRelationship(t), federatedUser(t), idpInitiated(t), twoFamilies(t)};
}

} // namespace trustwalk::text
