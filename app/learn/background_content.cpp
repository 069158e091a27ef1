#include "app/learn/learn_content.h"

#include "app/text/translation.h"

namespace trustwalk::learn {

namespace {

using text::Translation;

QStringList ids(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromUtf8(name));
    return list;
}

BackgroundChapter credentials(const Translation &t)
{
    return {t.say("Background", "Two kinds of credentials"),
            {t.say("Background",
                   "Whoever calls AWS shows credentials. An IAM user’s access key is long-term: it works until somebody turns it off, so a "
                   "leaked key is a lasting danger. Temporary credentials are issued by AWS STS and expire by themselves."),
             t.say("Background", "A temporary set has three parts: access key ID, secret access key and session token. All three are "
                                 "needed for every request. Nobody can take an issued set back; one can only deny what it may do.")},
            ids({"temporary security credentials", "long-term credentials", "access key", "session token", "duration"})};
}

BackgroundChapter signatures(const Translation &t)
{
    return {t.say("Background", "What a signature proves"),
            {t.say("Background",
                   "The secret access key is never sent. It derives a signing key, and that key signs the request; AWS computes the same "
                   "signature and compares. So a request tells which key signed it, and that nobody changed it on the way."),
             t.say("Background", "Two calls are not signed at all: `AssumeRoleWithWebIdentity` and `AssumeRoleWithSAML`. Their proof is "
                                 "what an identity provider signed, the ID token or the assertion.")},
            ids({"Signature Version 4", "canonical request", "ID token", "SAML assertion"})};
}

BackgroundChapter roles(const Translation &t)
{
    return {t.say("Background", "Roles and trust"),
            {t.say("Background", "A role has two sides. Its trust policy says who may assume it; its permissions policies say what a "
                                 "session may then do. Both are needed, and neither replaces the other."),
             t.say("Background", "In one account, a trust policy that names the user’s ARN is enough. If it names the account, it "
                                 "delegates: the user also needs `sts:AssumeRole`. Across accounts both sides must always allow it. "
                                 "External people are never named; the trust policy names their provider, and conditions narrow it.")},
            ids({"IAM role", "trust policy", "role session", "delegation", "cross-account access"})};
}

BackgroundChapter rights(const Translation &t)
{
    return {t.say("Background", "Whose rights a session carries"),
            {t.say("Background",
                   "`GetSessionToken` issues credentials of the same user, with the same permissions. `GetFederationToken` creates a new "
                   "principal: it may do what the user’s policies and the session policy both allow, so without a session policy nearly "
                   "nothing. The AssumeRole calls give the role’s permissions; the caller’s own don’t count meanwhile."),
             t.say("Background",
                   "A session policy only narrows. An explicit deny anywhere takes precedence, and what nobody allows is denied.")},
            ids({"session policy", "intersection", "federated user", "explicit deny", "implicit deny"})};
}

BackgroundChapter federation(const Translation &t)
{
    return {
        t.say("Background", "Federation: people AWS does not know"),
        {t.say("Background", "An identity provider signs people in and vouches for them. With OIDC it issues an ID token, with SAML an "
                             "assertion; STS verifies the signature, for whom it was issued and whether it is still valid, and only then "
                             "looks at the role’s trust policy."),
         t.say("Background",
               "A custom identity broker does the provider’s work itself. It sends STS no token, only a name and a session policy, signed "
               "with its own long-term key. For people in Cognito or any OIDC or SAML provider there is no need for one.")},
        ids({"federation", "identity provider", "custom identity broker", "issuer, subject, audience", "Amazon Cognito identity pool"})};
}

BackgroundChapter choice(const Translation &t)
{
    return {t.say("Background", "Which call for which need"),
            {t.say("Background",
                   "The same user, with MFA proven: `GetSessionToken`. Another right, or another account: `AssumeRole`. People of an OIDC "
                   "provider, of Cognito, or a pipeline with its own token: `AssumeRoleWithWebIdentity`. The company’s SAML sign-in: "
                   "`AssumeRoleWithSAML`. A sign-in of your own that speaks neither: a broker with `GetFederationToken` or `AssumeRole`."),
             t.say("Background", "A program on EC2, Lambda or ECS needs none of them: attach a role, and AWS delivers the credentials. For "
                                 "a workforce, AWS recommends IAM Identity Center today.")},
            ids({"multi-factor authentication", "switch role", "single sign-on", "IAM Identity Center", "least privilege"})};
}

} // namespace

QList<BackgroundChapter> backgroundChapters(ui::Language language)
{
    const Translation &t = Translation::of(language);
    return {credentials(t), signatures(t), roles(t), rights(t), federation(t), choice(t)};
}

} // namespace trustwalk::learn
