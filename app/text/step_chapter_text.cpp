#include "app/text/step_parts.h"

#include "core/base/result.h"

namespace trustwalk::text::steps {

static bool asksCognito(const Scene &scene, const std::string &name)
{
    const world::IdentityProvider *provider = scene.world.provider(name);
    return provider != nullptr && std::holds_alternative<world::CognitoPool>(provider->kind);
}

StepText providerAsked(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString person = personName(scene), provider = providerName(scene);
    StepText text;
    text.title = t.say("Steps", "Request to %1").arg(provider);
    text.chapter = isSaml(scene) ? t.say("Steps", "Asks for an assertion") : t.say("Steps", "Asks for a token");
    if (isSaml(scene))
        text.caption = t.say("Steps", "%1 signs in at %2 and asks for an assertion for AWS.").arg(person, provider);
    else if (asksCognito(scene, scene.step().to.name))
        text.caption = t.say("Steps", "%1 signs in at a login provider and exchanges its token at %2.").arg(person, provider);
    else
        text.caption = t.say("Steps", "%1 signs in at %2 and asks for an ID token.").arg(person, provider);
    text.detail = t.say("Steps", "IAM does not know %1. Knowing the person is the provider’s task.").arg(person);
    return text;
}

StepText providerAnswered(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString person = personName(scene), provider = providerName(scene);
    StepText text;
    text.title = t.say("Steps", "Answer of %1").arg(provider);
    if (isSaml(scene)) {
        text.chapter = t.say("Steps", "Gets the assertion");
        text.caption = t.say("Steps", "%1 gives %2 a signed assertion: who it is, and which roles may be chosen.").arg(provider, person);
    } else {
        text.chapter = t.say("Steps", "Gets the token");
        text.caption = t.say("Steps", "%1 gives %2 a signed token: who it is, and for whom the token is meant.").arg(provider, person);
    }
    text.detail = t.say("Steps", "Only %1 has the private key; anybody can verify with the public one.").arg(provider);
    return text;
}

static QString sentUnsigned(const Scene &scene)
{
    const Translation &t = scene.t;
    if (isSaml(scene))
        return t.say("Steps", "%1 sends the assertion with the ARNs of %2 and of the provider. The request is not signed.")
            .arg(callerName(scene), roleName(scene));
    return t.say("Steps", "%1 sends the token with the ARN of %2 and a session name. The request is not signed.")
        .arg(callerName(scene), roleName(scene));
}

static QString sentCaption(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString caller = callerName(scene);
    const auto *request = scene.evidence<trace::RequestEvidence>();
    if (callAt(scene) && api::isUnsigned(*callAt(scene)))
        return sentUnsigned(scene);
    if (callAt(scene) == api::Operation::AssumeRole)
        return t.say("Steps", "%1 names %2 and a session, signs the request and sends it to STS.").arg(caller, roleName(scene));
    if (callAt(scene) == api::Operation::GetFederationToken)
        return t.say("Steps", "%1 calls STS for %2, signing with an IAM user’s long-term key.").arg(caller, personName(scene));
    if (request != nullptr && request->form.find("TokenCode"))
        return t.say("Steps", "%1 signs a request with the long-term key, adds an MFA code and sends it to STS.").arg(caller);
    return t.say("Steps", "%1 signs a request with the access key and sends it to STS.").arg(caller);
}

static QString sentDetail(const Scene &scene)
{
    const Translation &t = scene.t;
    if (callAt(scene) && api::isUnsigned(*callAt(scene)))
        return t.say("Steps", "No AWS credentials are needed: what the provider signed proves who asks.");
    if (callAt(scene) == api::Operation::GetFederationToken)
        return t.say("Steps", "A name and a session policy go along. The provider’s token does not: the call has no field for it.");
    return t.say("Steps", "The secret access key stays at home; only a signature made with it leaves.");
}

StepText requestSent(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Request of %1").arg(callerName(scene));
    text.chapter = callAt(scene) == api::Operation::GetFederationToken ? t.say("Steps", "Broker calls STS") : t.say("Steps", "Request");
    text.caption = sentCaption(scene);
    text.detail = sentDetail(scene);
    return text;
}

/// The access key whose owner this request turned out to be.
static const trace::KeyEvidence *signerKey(const Scene &scene)
{
    for (const trace::Step &step : scene.trace.steps)
        if (const auto *key = std::get_if<trace::KeyEvidence>(&step.evidence); key != nullptr && step.chapter == scene.step().chapter)
            return key;
    return nullptr;
}

StepText credentialsVerified(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Credentials verified");
    text.chapter = text.title;
    const trace::KeyEvidence *key = signerKey(scene);
    const QString owner = key != nullptr && key->found ? QString::fromUtf8(key->ownerName) : callerName(scene);
    if (chapterRefused(scene))
        text.caption = t.say("Steps", "STS checks whose credentials signed the request, and stops on the way.");
    else
        text.caption
            = t.say("Steps", "STS computes the signature the same way and compares. They match: %1’s credentials signed.").arg(owner);
    text.detail = t.say("Steps", "This is authentication: who asks. What the caller may do comes later.");
    return text;
}

StepText callAuthorized(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    if (callAt(scene) == api::Operation::AssumeRoleWithWebIdentity) {
        text.title = t.say("Steps", "Token and trust checked");
        text.caption = t.say("Steps", "STS verifies the ID token with %1’s public key, then asks whether %2 trusts the provider.")
                           .arg(providerName(scene), roleName(scene));
    } else if (isSaml(scene)) {
        text.title = t.say("Steps", "Assertion and trust checked");
        text.caption = t.say("Steps", "STS verifies the assertion with %1’s certificate, then asks whether %2 trusts the provider.")
                           .arg(providerName(scene), roleName(scene));
    } else if (callAt(scene) == api::Operation::AssumeRole) {
        text.title = t.say("Steps", "Trust policy checked");
        text.caption
            = t.say("Steps", "STS asks the trust policy of %1 whether %2 may take on the role.").arg(roleName(scene), callerName(scene));
    } else {
        text.title = t.say("Steps", "Request checked");
        text.caption = t.say("Steps", "STS checks what the call itself demands: parameters, kind of credentials, permission.");
    }
    text.chapter = text.title;
    text.detail = t.say("Steps", "The checks run in this order. The first that fails ends the call.");
    return text;
}

StepText credentialsIssued(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Credentials issued");
    text.chapter = text.title;
    const auto *issued = scene.evidence<trace::IssuedEvidence>();
    const std::int64_t life = issued != nullptr ? (issued->credentials.expiration - issued->issuedAt).count() : 0;
    if (issued == nullptr || life <= 0)
        text.caption = t.say("Steps", "STS issues temporary credentials: access key ID, secret access key and session token, one set.");
    else
        text.caption
            = t.say("Steps", "STS issues temporary credentials for %1: access key ID, secret access key and session token, valid for %2.")
                  .arg(shortArn(issued->principalArn), duration(life, t));
    if (callAt(scene) == api::Operation::GetSessionToken)
        text.detail = t.say("Steps", "They stand for the same user as before, with the user’s own permissions.");
    else if (callAt(scene) == api::Operation::GetFederationToken)
        text.detail = t.say("Steps", "A principal of its own: rights are what the user’s policies and the session policy both allow.");
    else
        text.detail
            = t.say("Steps", "They stand for a session of %1 and carry its permissions, not those of who asked.").arg(roleName(scene));
    return text;
}

StepText credentialsUsed(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    const QString service = serviceOfUse(scene);
    text.title = t.say("Steps", "Use at %1").arg(service);
    text.chapter = t.say("Steps", "Used at %1").arg(service);
    text.caption = t.say("Steps", "%1 calls %2, signing with the temporary secret and sending the session token along.")
                       .arg(scene.step().from.name.empty() ? callerName(scene) : QString::fromUtf8(scene.step().from.name), service);
    text.detail = t.say("Steps", "%1 authenticates the request like STS did, then the policies decide.").arg(service);
    if (const auto *request = scene.evidence<trace::RequestEvidence>(); request != nullptr && request->signedBy.starts_with("AKIA")) {
        text.caption = t.say("Steps", "%1 calls %2, signing with a long-term key: no session token goes along.")
                           .arg(QString::fromUtf8(scene.step().from.name), service);
        text.detail = t.say("Steps", "%1 verifies key and signature, then the policies decide.").arg(service);
    }
    if (const auto *request = scene.evidence<trace::RequestEvidence>(); request != nullptr && request->signedBy.empty()) {
        text.caption
            = t.say("Steps", "%1 gives the three parts of the credentials to the sign-in endpoint, which makes a sign-in token of them.")
                  .arg(QString::fromUtf8(scene.step().from.name));
        text.detail = t.say("Steps", "The request is not signed: the secret itself goes along, over TLS, from the broker’s server.");
    }
    return text;
}

} // namespace trustwalk::text::steps
