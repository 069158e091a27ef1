#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

static QString applicationName(const Scene &scene, const trace::SignInEvidence &signIn)
{
    return shortName(signIn.application, scene.world);
}

StepText personSignsIn(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *signIn = scene.evidence<trace::SignInEvidence>();
    const QString person = signIn != nullptr ? QString::fromUtf8(signIn->person) : personName(scene);
    const QString provider = signIn != nullptr ? QString::fromUtf8(signIn->provider) : providerName(scene);
    StepText text;
    text.title = t.say("Steps", "Password of %1").arg(person);
    text.question = t.say("Steps", "Is it the password that the provider knows?");
    if (scene.refused())
        text.caption = t.say("Steps", "the password is not the one that %1 knows for %2.").arg(provider, person);
    else
        text.caption = t.say("Steps", "%1 signs in at %2 with the right password.").arg(person, provider);
    text.detail = t.say("Steps", "AWS takes no part in this: neither IAM nor STS sees the password.");
    text.wouldStop = t.say("Steps", "With a wrong password %1 would not answer.").arg(provider);
    return text;
}

StepText personIsAssigned(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *signIn = scene.evidence<trace::SignInEvidence>();
    const QString person = signIn != nullptr ? QString::fromUtf8(signIn->person) : personName(scene);
    const QString provider = signIn != nullptr ? QString::fromUtf8(signIn->provider) : providerName(scene);
    const QString application = signIn != nullptr ? applicationName(scene, *signIn) : roleName(scene);
    StepText text;
    text.title = isSaml(scene) ? t.say("Steps", "Assigned to %1").arg(application) : t.say("Steps", "Assigned to the application");
    text.question = t.say("Steps", "May this person use it?");
    if (scene.refused())
        text.caption = t.say("Steps", "%1 is not assigned to %2 at %3.").arg(person, application, provider);
    else
        text.caption = t.say("Steps", "%1 is assigned to %2, so %3 goes on to issue.").arg(person, application, provider);
    text.detail = t.say("Steps", "The assignment is kept at %1, not in IAM.").arg(provider);
    text.wouldStop = t.say("Steps", "Without the assignment %1 would issue nothing.").arg(provider);
    return text;
}

StepText loginTokenAccepted(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *token = scene.evidence<trace::TokenEvidence>();
    const QString login
        = token != nullptr && !token->issuer.empty() ? shortName(token->issuer, scene.world) : t.say("Steps", "the login provider");
    const QString cognito = providerName(scene);
    StepText text;
    text.title = t.say("Steps", "Token of %1").arg(login);
    text.question = t.say("Steps", "Does the identity pool accept this login?");
    if (scene.refused())
        text.caption = t.say("Steps", "%1 does not accept the token of %2.").arg(cognito, login);
    else
        text.caption = t.say("Steps", "%1 verifies the token of %2: signature, issuer, audience and expiry.").arg(cognito, login);
    text.detail = t.say("Steps", "An identity pool names the login providers that it accepts.");
    text.wouldStop = t.say("Steps", "With a token of an unknown provider, or a forged one, %1 would not answer.").arg(cognito);
    return text;
}

StepText identityIdGiven(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *identity = scene.evidence<trace::IdentityEvidence>();
    StepText text;
    text.title = t.say("Steps", "Identity ID");
    text.caption = t.say("Steps", "%1 gives this login its identity ID; the same login gets the same ID again.").arg(providerName(scene));
    if (identity != nullptr)
        text.detail = t.say("Steps", "GetId: %1. It becomes the subject of Cognito’s own token.").arg(shortValue(identity->identityId));
    return text;
}

StepText tokenMinted(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    const QString provider = providerName(scene);
    const auto *token = scene.evidence<trace::TokenEvidence>();
    if (token != nullptr || !isSaml(scene)) {
        text.title = t.say("Steps", "Token signed");
        text.caption
            = t.say("Steps", "%1 writes who signed in and for whom the token is meant, and signs it with its private key.").arg(provider);
        if (token == nullptr)
            return text;
        const std::vector<std::string> audiences = token->token.texts("aud");
        const auto expires = token->token.integer("exp"), issued = token->token.integer("iat");
        if (!audiences.empty() && expires && issued)
            text.detail = t.say("Steps", "Subject %1, audience %2, valid for %3.")
                              .arg(shortValue(token->token.text("sub").value_or("")), shortValue(audiences.front()),
                                   duration(*expires - *issued, t));
    } else {
        text.title = t.say("Steps", "Assertion signed");
        text.caption = t.say("Steps", "%1 writes the person, the roles and a session name, and signs the assertion with its private key.")
                           .arg(provider);
        text.detail = t.say("Steps", "It has to reach STS within five minutes.");
    }
    return text;
}

static QString brokerName(const Scene &scene)
{
    const Translation &t = scene.t;
    const std::string &name = scene.step().from.name;
    return name.empty() ? t.say("Steps", "The broker") : QString::fromUtf8(name);
}

StepText brokerVerifiesToken(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString broker = brokerName(scene), provider = providerName(scene);
    StepText text;
    text.title = t.say("Steps", "Broker verifies the token");
    text.question = t.say("Steps", "Is it signed, for this broker, and still valid?");
    const auto *token = scene.evidence<trace::TokenEvidence>();
    if (const trace::FieldCheck *field = token != nullptr ? decidingField(token->fields) : nullptr) {
        text.presentedLabel = QString::fromUtf8(field->name);
        text.referenceLabel = t.say("Steps", "expected");
    }
    if (scene.refused())
        text.caption = token != nullptr ? tokenFault(scene, *token)
                                        : t.say("Steps", "%1 does not accept the token of %2, so it calls nobody.").arg(broker, provider);
    else
        text.caption = t.say("Steps", "%1 itself verifies the token of %2; STS will never see it.").arg(broker, provider);
    text.detail = t.say("Steps", "AWS cannot tell whether the broker checks well: guard the broker and its key.");
    text.wouldStop = t.say("Steps", "A forged, expired or foreign token: the broker would not call STS.");
    return text;
}

StepText brokerChoosesSession(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *choice = scene.evidence<trace::BrokerEvidence>();
    const QString broker = brokerName(scene);
    StepText text;
    text.title = t.say("Steps", "Name and session policy");
    if (choice == nullptr || choice->sessionPolicy.empty()) {
        text.caption = t.say("Steps", "%1 chooses the name of the session and passes no session policy.").arg(broker);
        text.detail = t.say("Steps", "Without one, identity-based policies will allow nothing.");
    } else {
        text.caption = t.say("Steps", "%1 names the session %2 and narrows its rights with a session policy.")
                           .arg(broker, shortValue(choice->sessionName));
        text.detail = t.say("Steps", "It can only narrow what %1’s own policies allow.").arg(shortName(choice->userArn, scene.world));
    }
    return text;
}

} // namespace trustwalk::text::steps
