#include "app/text/step_parts.h"

#include <algorithm>

namespace trustwalk::text::steps {

const trace::FieldCheck *decidingField(const std::vector<trace::FieldCheck> &fields)
{
    const auto failed = std::find_if(fields.begin(), fields.end(), [](const trace::FieldCheck &field) { return !field.passed; });
    if (failed != fields.end())
        return &*failed;
    return fields.empty() ? nullptr : &fields.front();
}

static QString issuerName(const Scene &scene)
{
    const auto *token = scene.evidence<trace::TokenEvidence>();
    return token != nullptr && !token->issuer.empty() ? shortName(token->issuer, scene.world) : providerName(scene);
}

StepText tokenIsWellFormed(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Token is well formed");
    text.question = t.say("Steps", "Is it a JSON web token at all?");
    if (scene.refused())
        text.caption = t.say("Steps", "the token is no JSON web token: three parts, base64url, JSON.");
    else
        text.caption = t.say("Steps", "The token has its three parts: header, claims and signature.");
    text.detail = t.say("Steps", "So far nothing in it is to be believed.");
    text.wouldStop = t.say("Steps", "A token that is cut off or no JWT");
    return text;
}

StepText providerIsRegistered(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *provider = scene.evidence<trace::ProviderEvidence>();
    const QString name = provider != nullptr ? shortName(provider->wanted, scene.world) : providerName(scene);
    StepText text;
    text.title = t.say("Steps", "Provider %1 is registered").arg(name);
    text.question = t.say("Steps", "Does IAM know this provider?");
    text.presentedLabel = isSaml(scene) ? t.say("Steps", "requested") : t.say("Steps", "issuer");
    text.referenceLabel = t.say("Steps", "registered");
    if (scene.refused())
        text.caption = t.say("Steps", "the account has no identity provider %1 in IAM.").arg(name);
    else
        text.caption = t.say("Steps", "%1 is registered in IAM, so STS knows with which keys to verify.").arg(name);
    text.detail = isSaml(scene)
                      ? t.say("Steps", "The registration holds the provider’s metadata with its certificate.")
                      : t.say("Steps", "The registration names issuer and client IDs. Cognito, Google, Facebook and Amazon need none.");
    text.wouldStop = t.say("Steps", "A provider that is not registered");
    return text;
}

static QString signatureFault(const Scene &scene, const trace::TokenEvidence &token)
{
    const Translation &t = scene.t;
    const QString issuer = issuerName(scene);
    switch (token.verification ? token.verification->result : jwt::Verification::Result::KeyNotFound) {
    case jwt::Verification::Result::Matches: break;
    case jwt::Verification::Result::Differs:
        return t.say("Steps", "no public key of %1 verifies the token: it is forged, or was changed after signing.").arg(issuer);
    case jwt::Verification::Result::AlgorithmNotAccepted:
        return t.say("Steps", "the token names a signing algorithm that STS does not accept: %1.").arg(shortValue(token.token.algorithm));
    case jwt::Verification::Result::KeyNotFound:
        return t.say("Steps", "%1 has no public key with the ID that the token names.").arg(issuer);
    case jwt::Verification::Result::KeyUnusable: return t.say("Steps", "the public key of %1 cannot be used.").arg(issuer);
    }
    return t.say("Steps", "the signature of the token is not valid.");
}

static std::int64_t secondsBetween(const std::string &earlier, const std::string &later)
{
    const auto from = fromIsoTime(earlier), to = fromIsoTime(later);
    return from && to ? (*to - *from).count() : 0;
}

QString tokenFault(const Scene &scene, const trace::TokenEvidence &token)
{
    const Translation &t = scene.t;
    if (!token.verification || !token.verification->matches())
        return signatureFault(scene, token);
    const trace::FieldCheck *field = decidingField(token.fields);
    if (field != nullptr && field->name == "exp" && !field->found.empty())
        return t.say("Steps", "the token of %1 expired %2 ago.")
            .arg(issuerName(scene), duration(secondsBetween(field->found, field->wanted), scene.t));
    if (field != nullptr)
        return t.say("Steps", "the token says %1 = %2 where %3 is expected.")
            .arg(QString::fromUtf8(field->name), shortValue(field->found), shortValue(field->wanted));
    return t.say("Steps", "the token is not accepted.");
}

StepText tokenSignatureMatches(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Signature of the token");
    text.question = t.say("Steps", "Does the provider’s public key verify it?");
    text.presentedLabel = t.say("Steps", "key ID");
    text.referenceLabel = t.say("Steps", "key set");
    const auto *token = scene.evidence<trace::TokenEvidence>();
    if (token != nullptr && scene.refused())
        text.caption = signatureFault(scene, *token);
    else
        text.caption = t.say("Steps", "%1’s public key verifies the token: %1 wrote it, and nobody changed it.").arg(issuerName(scene));
    text.detail = t.say("Steps", "STS fetches the key set from the issuer; the private key never leaves it.");
    text.wouldStop = t.say("Steps", "One changed character in the token");
    return text;
}

StepText tokenAudienceMatches(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *token = scene.evidence<trace::TokenEvidence>();
    const trace::FieldCheck *field = token != nullptr ? decidingField(token->fields) : nullptr;
    StepText text;
    text.title = t.say("Steps", "Audience is registered");
    text.question = t.say("Steps", "Is the token meant for a registered client?");
    text.presentedLabel = QStringLiteral("aud");
    text.referenceLabel = t.say("Steps", "client IDs");
    if (scene.refused() && field != nullptr && field->found.empty())
        text.caption = t.say("Steps", "the token has no claim %1.").arg(QString::fromUtf8(field->name));
    else if (scene.refused())
        text.caption = t.say("Steps", "the token is meant for %1, which is not a registered client ID of %2.")
                           .arg(field != nullptr ? shortValue(field->found) : QStringLiteral("aud"), issuerName(scene));
    else if (field != nullptr)
        text.caption = t.say("Steps", "The token is meant for %1, a client that the registration of %2 names.")
                           .arg(shortValue(field->found), issuerName(scene));
    else
        text.caption = t.say("Steps", "The token is meant for a registered client.");
    text.detail = t.say("Steps", "So that a token for another application cannot be used here.");
    text.wouldStop = t.say("Steps", "A token for another client");
    return text;
}

StepText tokenIsCurrent(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *token = scene.evidence<trace::TokenEvidence>();
    const trace::FieldCheck *field = token != nullptr ? decidingField(token->fields) : nullptr;
    StepText text;
    text.title = t.say("Steps", "Token is not expired");
    text.question = t.say("Steps", "Is the token still valid?");
    text.presentedLabel = QStringLiteral("exp");
    text.referenceLabel = t.say("Steps", "now");
    if (field == nullptr)
        text.caption = t.say("Steps", "The token must not have expired.");
    else if (scene.refused() && field->found.empty())
        text.caption = t.say("Steps", "the token has no claim %1.").arg(QString::fromUtf8(field->name));
    else if (scene.refused() && field->name == "exp")
        text.caption = t.say("Steps", "the token of %1 expired %2 ago.")
                           .arg(issuerName(scene), duration(secondsBetween(field->found, field->wanted), t));
    else if (scene.refused())
        text.caption = t.say("Steps", "the token was issued in the future: the clocks do not agree.");
    else
        text.caption = t.say("Steps", "The token of %1 is valid for another %2.")
                           .arg(issuerName(scene), duration(secondsBetween(field->wanted, field->found), t));
    text.detail = t.say("Steps", "This is the provider’s token. How long the AWS session lasts is decided apart from it.");
    text.wouldStop = t.say("Steps", "A token more than five minutes past its expiry");
    return text;
}

} // namespace trustwalk::text::steps
