#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

StepText requestIsSigned(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString checker = checkerName(scene);
    StepText text;
    text.title = t.say("Steps", "Request is signed");
    text.question = t.say("Steps", "Does the request say which key signed it?");
    if (!scene.refused())
        text.caption = t.say("Steps", "The request names an access key ID and carries a signature.");
    else if (scene.trace.refusal && scene.trace.refusal->code == api::ErrorCode::IncompleteSignature)
        text.caption = t.say("Steps", "the Authorization header is incomplete, so %1 cannot read the signature.").arg(checker);
    else
        text.caption = t.say("Steps", "the request carries no signature, so %1 cannot tell who asks.").arg(checker);
    text.detail = t.say("Steps", "Whether the signature is right is checked further down.");
    text.wouldStop = t.say("Steps", "An unsigned request");
    return text;
}

static QString wrongScopePart(const Scene &scene, const trace::ScopeEvidence &scope)
{
    const Translation &t = scene.t;
    const sigv4::Scope &given = scope.given, &wanted = scope.wanted;
    if (given.region != wanted.region)
        return t.say("Steps", "the signature is made for the Region %1, this endpoint is in %2.")
            .arg(shortValue(given.region), shortValue(wanted.region));
    if (given.service != wanted.service)
        return t.say("Steps", "the signature is made for the service %1, it arrived at %2.")
            .arg(shortValue(given.service), shortValue(wanted.service));
    if (given.date != wanted.date)
        return t.say("Steps", "the credential scope names the day %1, the request was signed on %2.")
            .arg(shortValue(given.date), shortValue(wanted.date));
    return t.say("Steps", "the credential scope ends in %1 where %2 has to stand.")
        .arg(shortValue(given.terminator), shortValue(wanted.terminator));
}

StepText scopeFits(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Scope fits");
    text.question = t.say("Steps", "Is it signed for this day, Region and service?");
    text.presentedLabel = t.say("Steps", "signed for");
    text.referenceLabel = t.say("Steps", "expected");
    const auto *scope = scene.evidence<trace::ScopeEvidence>();
    if (scope != nullptr && scene.refused())
        text.caption = wrongScopePart(scene, *scope);
    else if (scope != nullptr)
        text.caption = t.say("Steps", "The signature is made for %1 in %2, and for this day.")
                           .arg(QString::fromUtf8(scope->given.service), QString::fromUtf8(scope->given.region));
    else
        text.caption = t.say("Steps", "The scope of the signature is compared with this endpoint.");
    text.detail = t.say("Steps", "A signature for one service, Region and day is worthless elsewhere.");
    text.wouldStop = t.say("Steps", "Another Region, service or day in the scope");
    return text;
}

static QString keyRefused(const Scene &scene, const trace::KeyEvidence &key)
{
    const Translation &t = scene.t;
    if (key.found && !key.active)
        return t.say("Steps", "the access key %1 of %2 is deactivated.")
            .arg(QString::fromUtf8(key.accessKeyId), QString::fromUtf8(key.ownerName));
    if (key.temporary)
        return t.say("Steps", "%1 is a temporary key, and its session token is missing.").arg(shortValue(key.accessKeyId));
    if (key.found)
        return t.say("Steps", "%1 is a long-term key, yet a session token came with it.").arg(QString::fromUtf8(key.accessKeyId));
    return t.say("Steps", "no user has an access key with the ID %1.").arg(shortValue(key.accessKeyId));
}

StepText keyIsActive(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Key is known and active");
    text.question = t.say("Steps", "Whose access key is this?");
    text.presentedLabel = t.say("Steps", "key ID sent");
    text.referenceLabel = t.say("Steps", "registered");
    const auto *key = scene.evidence<trace::KeyEvidence>();
    if (key != nullptr && scene.refused())
        text.caption = keyRefused(scene, *key);
    else if (key != nullptr && key->root)
        text.caption
            = t.say("Steps", "The access key %1 belongs to the root user of the account.").arg(QString::fromUtf8(key->accessKeyId));
    else if (key != nullptr)
        text.caption = t.say("Steps", "The access key %1 belongs to %2 and is active.")
                           .arg(QString::fromUtf8(key->accessKeyId), QString::fromUtf8(key->ownerName));
    else
        text.caption = t.say("Steps", "The access key must be registered and active.");
    text.detail = t.say("Steps", "The ID says whose key it is. Only the signature shows that the caller has the secret.");
    text.wouldStop = t.say("Steps", "A deactivated or unknown key");
    return text;
}

StepText sessionTokenOpens(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Session token");
    text.question = t.say("Steps", "Did STS issue it, for this very key?");
    text.presentedLabel = t.say("Steps", "key ID sent");
    text.referenceLabel = t.say("Steps", "in the token");
    const auto *session = scene.evidence<trace::SessionEvidence>();
    if (session == nullptr)
        text.caption = t.say("Steps", "The session token must be STS’s own and belong to the access key.");
    else if (scene.refused() && session->opened)
        text.caption = t.say("Steps", "the session token belongs to another access key than %1.").arg(shortValue(session->accessKeyId));
    else if (scene.refused())
        text.caption = t.say("Steps", "STS did not issue this session token, or it was altered.");
    else
        text.caption = t.say("Steps", "The session token is STS’s own and belongs to this access key; it stands for %1.")
                           .arg(shortArn(session->principalArn));
    text.detail = t.say("Steps", "Temporary credentials work only as a set of three.");
    text.wouldStop = t.say("Steps", "A session token that is missing, altered or another key’s");
    return text;
}

StepText sessionIsCurrent(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Not yet expired");
    text.question = t.say("Steps", "Are the credentials still valid?");
    text.presentedLabel = t.say("Steps", "now");
    text.referenceLabel = t.say("Steps", "expires");
    const auto *session = scene.evidence<trace::SessionEvidence>();
    const std::int64_t left = session != nullptr ? (session->expiresAt - session->now).count() : 0;
    if (session == nullptr)
        text.caption = t.say("Steps", "The credentials must not have expired.");
    else if (scene.refused())
        text.caption = t.say("Steps", "the credentials expired %1 ago.").arg(duration(left, t));
    else
        text.caption = t.say("Steps", "The credentials are valid for another %1.").arg(duration(left, t));
    if (session != nullptr)
        text.detail = t.say("Steps", "Issued %1, expire %2. Nothing can prolong them.")
                          .arg(localTime(session->issuedAt), localTime(session->expiresAt));
    text.wouldStop = t.say("Steps", "A request after the expiration");
    return text;
}

StepText issuerStillExists(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *session = scene.evidence<trace::SessionEvidence>();
    const bool ofUser = callAt(scene) == api::Operation::GetSessionToken || callAt(scene) == api::Operation::GetFederationToken;
    const QString issuer = session != nullptr  ? shortName(session->issuerArn, scene.world)
                           : ofUser            ? t.say("Steps", "The user")
                           : !atService(scene) ? t.say("Steps", "The role or user") // who signs a call of a chain
                                               : roleName(scene);
    StepText text;
    text.title = t.say("Steps", "%1 still exists").arg(issuer);
    text.question = t.say("Steps", "Is it still the same role or user, by its unique ID?");
    text.presentedLabel = t.say("Steps", "unique ID then");
    text.referenceLabel = t.say("Steps", "now");
    if (scene.refused())
        text.caption = t.say("Steps", "%1 was deleted after the credentials were issued.").arg(issuer);
    else
        text.caption = t.say("Steps", "%1, whose rights the session carries, is still the same one.").arg(issuer);
    text.detail = t.say("Steps", "One deleted and created anew under the same name would be another one.");
    text.wouldStop = t.say("Steps", "Deleting %1, even if it is created anew").arg(issuer);
    return text;
}

static QString clockCaption(const Scene &scene, const trace::ClockEvidence &clock)
{
    const Translation &t = scene.t;
    const std::int64_t age = (clock.now - clock.signedAt).count();
    const QString window = duration(clock.window.count(), t), checker = checkerName(scene);
    if (!scene.refused())
        return age == 0 ? t.say("Steps", "The clocks agree: signed and received in the same second.")
                        : t.say("Steps", "The clocks differ by %1; up to %2 are accepted.").arg(duration(age, t), window);
    if (age > 0)
        return t.say("Steps", "by %1’s clock the request was signed %2 ago; at most %3 are accepted.")
            .arg(checker, duration(age, t), window);
    return t.say("Steps", "the caller’s clock is %2 ahead of %1’s; at most %3 are accepted.").arg(checker, duration(age, t), window);
}

StepText clockWithinWindow(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Clock within 15 minutes");
    text.question = t.say("Steps", "Was it signed just now?");
    text.presentedLabel = t.say("Steps", "signed");
    text.referenceLabel = t.say("Steps", "received");
    const auto *clock = scene.evidence<trace::ClockEvidence>();
    text.caption = clock != nullptr ? clockCaption(scene, *clock) : t.say("Steps", "The caller’s clock must agree with the service’s.");
    text.detail = t.say("Steps", "So that a captured request cannot be sent again later.");
    text.wouldStop = t.say("Steps", "A clock that is more than 15 minutes off");
    return text;
}

StepText signatureMatches(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString checker = checkerName(scene);
    StepText text;
    text.title = t.say("Steps", "Signature matches");
    text.question = t.say("Steps", "Does the same computation give the same signature?");
    text.presentedLabel = t.say("Steps", "sent");
    text.referenceLabel = t.say("Steps", "computed");
    if (scene.refused()) {
        text.caption = t.say("Steps", "the signature that %1 computes is not the one that was sent.").arg(checker);
        text.detail = t.say("Steps", "Another secret signed it, or the request was changed after signing.");
    } else {
        text.caption
            = t.say("Steps", "%1 computes the signature from the same bytes and the same secret, and it is the same.").arg(checker);
        text.detail = t.say("Steps", "So the caller has the secret, and nobody changed the request on its way.");
    }
    text.wouldStop = t.say("Steps", "Another secret, or one changed byte");
    return text;
}

} // namespace trustwalk::text::steps
