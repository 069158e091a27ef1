#include "app/text/walk_text.h"

#include "app/text/facts.h"
#include "app/text/step_text.h"
#include "app/text/translation.h"
#include "core/base/arn.h"

namespace trustwalk::text {

namespace {

constexpr trace::Source compareCalls {"Compare AWS STS credentials",
                                      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html"};
constexpr trace::Source requesting {"Request temporary security credentials",
                                    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html"};

WalkText getSessionToken(const Translation &t)
{
    WalkText text;
    text.subtitle = t.say("Walks", "The same user, for a limited time");
    text.intro = t.say("Walks", "An IAM user signs with its long-term key and gets temporary credentials that stand for the same user. An "
                                "MFA code can go along; then the session counts as one with MFA. No permission is needed.");
    text.useCases = {t.say("Walks", "An API of the same account demands MFA."),
                     t.say("Walks", "A device or place is not trusted with a key that never expires.")};
    text.cautions = {t.say("Walks", "It gives no permission that the user does not have."),
                     t.say("Walks", "Without MFA its credentials cannot call IAM.")};
    text.sources
        = {{"GetSessionToken (AWS STS API Reference)", "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html"},
           compareCalls,
           requesting};
    return text;
}

WalkText assumeRole(const Translation &t)
{
    WalkText text;
    text.subtitle = t.say("Walks", "Take on a role that trusts the caller");
    text.intro = t.say("Walks", "A user or a session names a role. The role’s trust policy decides who may take it on; for another "
                                "account, or where the trust policy only delegates to the account, the caller’s own policy must allow it "
                                "too. The credentials carry the role’s permissions in place of the caller’s.");
    text.useCases = {
        t.say("Walks", "A permission is needed now and then, and should not stay on the user."),
        t.say(
            "Walks",
            "Another account is to be reached (cross-account access): its role trusts this account, and the user may call sts:AssumeRole."),
        t.say("Walks", "Switch Role in the console: it calls AssumeRole for the signed-in user."),
        t.say("Walks", "A third party works in the account, with an external ID against the confused deputy problem.")};
    text.cautions = {t.say("Walks", "One hour is the default, even where the role’s maximum is twelve."),
                     t.say("Walks", "Role chaining lasts one hour at most."), t.say("Walks", "The root user cannot assume a role.")};
    text.sources = {{"AssumeRole (AWS STS API Reference)", "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"},
                    {"Methods to assume a role", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html"},
                    {"Cross-account policy evaluation logic",
                     "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html"},
                    {"Switch from a user to an IAM role (console)",
                     "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-console.html"}};
    return text;
}

WalkText getFederationToken(const Translation &t)
{
    WalkText text;
    text.subtitle = t.say("Walks", "A broker calls for its own users");
    text.intro = t.say("Walks", "A custom identity broker signs people in by its own means. Then it calls STS with the long-term key of an "
                                "IAM user, a name for the person and a session policy. STS never sees the person’s token. The result is a "
                                "federated user with what the IAM user’s policies and the session policy have in common.");
    text.useCases = {t.say("Walks", "A sign-in system of your own, neither SAML nor OIDC, has to reach AWS."),
                     t.say("Walks", "Sessions must last longer than the twelve hours of a role, up to 36.")};
    text.cautions = {t.say("Walks", "Without a session policy the session may do nothing."),
                     t.say("Walks", "It takes long-term credentials only; a broker with a role uses AssumeRole.")};
    text.sources = {
        {"GetFederationToken (AWS STS API Reference)", "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html"},
        {"Enable custom identity broker access to the AWS console",
         "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html"},
        compareCalls};
    return text;
}

WalkText webIdentity(const Translation &t)
{
    WalkText text;
    text.subtitle = t.say("Walks", "A role trusts an OIDC provider");
    text.intro
        = t.say("Walks",
                "Somebody signs in at an OpenID Connect provider and gets an ID token. The call carries the token instead of a signature. "
                "STS verifies signature, issuer, audience and expiry, then the role’s trust policy decides with conditions on the claims.");
    text.useCases = {t.say("Walks", "The users of an app live in Amazon Cognito or at a web identity provider."),
                     t.say("Walks", "Build jobs and containers use AWS without a stored key (GitHub Actions, EKS).")};
    text.cautions = {t.say("Walks", "Conditions on aud and sub decide who gets in; without them every user of the provider may."),
                     t.say("Walks", "Anybody who holds the token can use it while it is valid.")};
    text.sources
        = {{"AssumeRoleWithWebIdentity (AWS STS API Reference)",
            "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html"},
           {"OIDC federation", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html"},
           {"Identity pools authentication flow", "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html"}};
    return text;
}

WalkText saml(const Translation &t)
{
    WalkText text;
    text.subtitle = t.say("Walks", "A role trusts a SAML provider");
    text.intro = t.say("Walks", "An employee signs in at the company’s SAML 2.0 provider and gets a signed assertion that offers roles. "
                                "The call carries the assertion with the ARNs of role and provider, unsigned. STS verifies the assertion "
                                "with the metadata in IAM, then the role’s trust policy decides.");
    text.useCases
        = {t.say("Walks", "Users live in the company’s single sign-on (AD FS, Okta, Entra ID), and programs or the CLI need credentials."),
           t.say("Walks", "In the browser the sign-in endpoint makes this call for the user.")};
    text.cautions = {t.say("Walks", "The assertion has to arrive within five minutes."),
                     t.say("Walks", "The session name comes from the assertion, not from a parameter.")};
    text.sources = {
        {"AssumeRoleWithSAML (AWS STS API Reference)", "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html"},
        {"SAML 2.0 federation", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html"},
        {"Configure SAML assertions for the authentication response",
         "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html"}};
    return text;
}

WalkText otherCall(const Translation &t)
{
    WalkText text;
    text.intro = t.say("Walks", "One of the other operations of STS. It issues no credentials.");
    text.sources = {{"Actions (AWS STS API Reference)", "https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html"}};
    return text;
}

WalkText wordsOf(api::Operation call, const Translation &t)
{
    switch (call) {
    case api::Operation::GetSessionToken: return getSessionToken(t);
    case api::Operation::AssumeRole: return assumeRole(t);
    case api::Operation::GetFederationToken: return getFederationToken(t);
    case api::Operation::AssumeRoleWithWebIdentity: return webIdentity(t);
    case api::Operation::AssumeRoleWithSaml: return saml(t);
    case api::Operation::GetCallerIdentity:
    case api::Operation::GetAccessKeyInfo:
    case api::Operation::DecodeAuthorizationMessage: break;
    }
    return otherCall(t);
}

/// The account of the first ARN that the walk has to do with.
QString accountOf(const trace::Trace &trace, const world::World &world)
{
    for (const trace::Step &step : trace.steps)
        if (const auto arn = Arn::parse(step.from.arn); arn && !arn->account.empty())
            return QString::fromUtf8(arn->account);
    return world.accounts.empty() ? QString() : QString::fromUtf8(world.accounts.front().id);
}

QString story(const Scene &scene)
{
    const Translation &t = scene.t;
    if (!scene.trace.call)
        return t.say("Walks", "A request to STS");
    switch (*scene.trace.call) {
    case api::Operation::GetSessionToken: return t.say("Walks", "%1 gets a session of its own").arg(callerName(scene));
    case api::Operation::AssumeRole: return t.say("Walks", "%1 takes on %2").arg(callerName(scene), roleName(scene));
    case api::Operation::GetFederationToken: return t.say("Walks", "%1 calls for %2").arg(callerName(scene), personName(scene));
    case api::Operation::AssumeRoleWithWebIdentity:
    case api::Operation::AssumeRoleWithSaml:
        return t.say("Walks", "%1 takes on %2 through %3").arg(personName(scene), roleName(scene), providerName(scene));
    case api::Operation::GetCallerIdentity: return t.say("Walks", "%1 asks whose credentials these are").arg(callerName(scene));
    case api::Operation::GetAccessKeyInfo: return t.say("Walks", "%1 asks which account a key belongs to").arg(callerName(scene));
    case api::Operation::DecodeAuthorizationMessage: return t.say("Walks", "%1 decodes a message").arg(callerName(scene));
    }
    return {};
}

} // namespace

WalkText walkText(api::Operation call, ui::Language language)
{
    WalkText text = wordsOf(call, Translation::of(language));
    text.title = QString::fromUtf8(api::actionName(call));
    return text;
}

QString walkSubtitle(const trace::Trace &trace, const world::World &world, ui::Language language)
{
    const Translation &t = Translation::of(language);
    if (trace.steps.empty())
        return {};
    const Scene scene {trace, trace.steps.size() - 1, world, t};
    QStringList parts {tidied(story(scene), t)};
    for (const trace::Step &step : trace.steps)
        if (step.kind == trace::StepKind::CredentialsUsed)
            parts << QString::fromUtf8(step.to.name);
    if (const QString account = accountOf(trace, world); !account.isEmpty())
        parts << t.say("Walks", "account %1").arg(account);
    return parts.join(language == ui::Language::Japanese ? QStringLiteral("・") : QStringLiteral(" · "));
}

} // namespace trustwalk::text
