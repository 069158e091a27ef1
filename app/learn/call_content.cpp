#include "app/learn/learn_content.h"

#include "app/text/translation.h"

namespace trustwalk::learn {

namespace {

using text::Translation;

CallSummary sessionToken(const Translation &t)
{
    CallSummary call {};
    call.call = api::Operation::GetSessionToken;
    call.subtitle = t.say("Learn", "The user again, for a while");
    call.caller = t.say("Learn", "IAM user");
    call.proof = t.say("Learn", "long-term key");
    call.standsFor = QStringLiteral("user/UserA");
    call.useFor = t.say("Learn", "API calls that demand MFA; places you do not trust");
    call.lives = t.say("Learn", "15 min to 36 h, default 12 h");
    call.callerIcon = call.resultIcon = QStringLiteral("iam-user");
    call.proofIcon = QStringLiteral("key-long-term");
    call.lifetime = {12, 36, 36};
    return call;
}

CallSummary assumeRole(const Translation &t)
{
    CallSummary call {};
    call.call = api::Operation::AssumeRole;
    call.subtitle = t.say("Learn", "Put on a role that trusts you");
    call.caller = t.say("Learn", "IAM user or session");
    call.proof = t.say("Learn", "long-term or temporary key");
    call.standsFor = QStringLiteral("assumed-role/RoleB/user-a-session");
    call.useFor = t.say("Learn", "a right the user does not have; Switch Role; another account");
    call.lives = t.say("Learn", "15 min to the role’s maximum (1–12 h), default 1 h; 1 h in a role chain");
    call.callerIcon = QStringLiteral("iam-user");
    call.proofIcon = QStringLiteral("signature");
    call.resultIcon = QStringLiteral("role");
    call.lifetime = {1, 1, 12};
    return call;
}

CallSummary federationToken(const Translation &t)
{
    CallSummary call {};
    call.call = api::Operation::GetFederationToken;
    call.subtitle = t.say("Learn", "A broker calls for its own people");
    call.caller = t.say("Learn", "broker");
    call.proof = t.say("Learn", "long-term key");
    call.standsFor = QStringLiteral("federated-user/alice");
    call.useFor = t.say("Learn", "your own sign-in, no OIDC or SAML");
    call.lives = t.say("Learn", "15 min to 36 h, default 12 h");
    call.callerIcon = QStringLiteral("broker");
    call.callerIsUser = false;
    call.proofIcon = QStringLiteral("key-long-term");
    call.resultIcon = QStringLiteral("person");
    call.lifetime = {12, 36, 36};
    return call;
}

CallSummary webIdentity(const Translation &t)
{
    CallSummary call {};
    call.call = api::Operation::AssumeRoleWithWebIdentity;
    call.subtitle = t.say("Learn", "The role trusts an OIDC provider");
    call.caller = t.say("Learn", "person");
    call.proof = t.say("Learn", "ID token");
    call.standsFor = QStringLiteral("assumed-role/RoleA/user-b");
    call.useFor = t.say("Learn", "users in Cognito or any OIDC provider");
    call.lives = t.say("Learn", "15 min to the role’s maximum");
    call.callerIcon = QStringLiteral("person");
    call.callerIsUser = false;
    call.federated = true;
    call.proofIcon = QStringLiteral("token");
    call.resultIcon = QStringLiteral("role");
    call.lifetime = {1, 1, 12};
    return call;
}

CallSummary saml(const Translation &t)
{
    CallSummary call {};
    call.call = api::Operation::AssumeRoleWithSaml;
    call.subtitle = t.say("Learn", "The role trusts a SAML provider");
    call.caller = t.say("Learn", "person");
    call.proof = t.say("Learn", "SAML assertion");
    call.standsFor = QStringLiteral("assumed-role/RoleA/user-c@example.com");
    call.useFor = t.say("Learn", "company single sign-on");
    call.lives = t.say("Learn", "also ends at SessionNotOnOrAfter");
    call.callerIcon = QStringLiteral("person");
    call.callerIsUser = false;
    call.federated = true;
    call.proofIcon = QStringLiteral("assertion");
    call.resultIcon = QStringLiteral("role");
    call.lifetime = {1, 1, 12};
    return call;
}

} // namespace

std::array<CallSummary, 5> callSummaries(ui::Language language)
{
    const Translation &t = Translation::of(language);
    return {sessionToken(t), assumeRole(t), federationToken(t), webIdentity(t), saml(t)};
}

} // namespace trustwalk::learn
