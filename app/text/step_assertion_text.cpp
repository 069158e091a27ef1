#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

static const trace::FieldCheck *fieldOf(const Scene &scene)
{
    const auto *assertion = scene.evidence<trace::AssertionEvidence>();
    return assertion != nullptr ? decidingField(assertion->fields) : nullptr;
}

static QString found(const Scene &scene)
{
    const trace::FieldCheck *field = fieldOf(scene);
    return field != nullptr && !field->found.empty() ? shortValue(field->found) : QStringLiteral("–");
}

static QString idpName(const Scene &scene)
{
    const auto *assertion = scene.evidence<trace::AssertionEvidence>();
    return assertion != nullptr && !assertion->providerArn.empty() ? shortName(assertion->providerArn, scene.world) : providerName(scene);
}

StepText assertionIsWellFormed(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Assertion is well formed");
    text.question = t.say("Steps", "Is it a SAML response at all?");
    if (scene.refused())
        text.caption = t.say("Steps", "what was sent is no SAML response in base64.");
    else
        text.caption = t.say("Steps", "It is a SAML response that contains an assertion.");
    text.detail = t.say("Steps", "So far nothing in it is to be believed.");
    text.wouldStop = t.say("Steps", "XML that is cut off or no SAML response");
    return text;
}

static QString assertionFault(const Scene &scene, const saml::Verification &verification)
{
    const Translation &t = scene.t;
    const QString idp = idpName(scene);
    switch (verification.result) {
    case saml::Verification::Result::Valid: break;
    case saml::Verification::Result::SignatureMissing: return t.say("Steps", "the assertion is not signed.");
    case saml::Verification::Result::SignatureInvalid: return t.say("Steps", "no key in %1’s metadata verifies the signature.").arg(idp);
    case saml::Verification::Result::DigestDiffers: return t.say("Steps", "what the assertion says is not what %1 signed.").arg(idp);
    case saml::Verification::Result::AlgorithmNotAccepted: return t.say("Steps", "the signature uses an algorithm that is not accepted.");
    case saml::Verification::Result::StructureRefused:
        return t.say("Steps", "the response is built in a way that could mislead a verifier.");
    }
    return t.say("Steps", "the signature of the assertion is not valid.");
}

StepText assertionSignatureMatches(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *assertion = scene.evidence<trace::AssertionEvidence>();
    StepText text;
    text.title = t.say("Steps", "Signature of the assertion");
    text.question = t.say("Steps", "Does the digest of the signed part come out the same?");
    text.presentedLabel = t.say("Steps", "computed digest");
    text.referenceLabel = QStringLiteral("DigestValue");
    if (scene.refused() && assertion != nullptr && assertion->verification)
        text.caption = assertionFault(scene, *assertion->verification);
    else
        text.caption = t.say("Steps", "The certificate in %1’s metadata verifies the assertion: %1 wrote it, and nobody changed it.")
                           .arg(idpName(scene));
    text.detail = t.say("Steps", "Everything that follows is read from the signed part alone.");
    text.wouldStop = t.say("Steps", "One changed character in the signed part");
    return text;
}

StepText assertionIssuerMatches(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Issuer is the provider");
    text.question = t.say("Steps", "Is the issuer the registered provider?");
    text.presentedLabel = QStringLiteral("Issuer");
    text.referenceLabel = QStringLiteral("entityID");
    if (scene.refused())
        text.caption
            = t.say("Steps", "the assertion names the issuer %1, which is not the registered %2.").arg(found(scene), idpName(scene));
    else
        text.caption = t.say("Steps", "The issuer is the entityID in the metadata of %1.").arg(idpName(scene));
    text.wouldStop = t.say("Steps", "Another issuer");
    return text;
}

StepText assertionAudienceMatches(const Scene &scene)
{
    const Translation &t = scene.t;
    const trace::FieldCheck *field = fieldOf(scene);
    StepText text;
    text.title = t.say("Steps", "Meant for AWS");
    text.question = t.say("Steps", "Are audience and recipient AWS’s sign-in?");
    text.presentedLabel = field != nullptr ? QString::fromUtf8(field->name) : QStringLiteral("Audience");
    text.referenceLabel = t.say("Steps", "expected");
    if (scene.refused() && field != nullptr)
        text.caption = t.say("Steps", "%1 is %2, so the assertion is not meant for AWS.").arg(QString::fromUtf8(field->name), found(scene));
    else
        text.caption = t.say("Steps", "Audience and Recipient name AWS’s sign-in.");
    text.detail = t.say("Steps", "The condition key SAML:aud compares Recipient, not Audience.");
    text.wouldStop = t.say("Steps", "An assertion for another service provider");
    return text;
}

StepText assertionIsCurrent(const Scene &scene)
{
    const Translation &t = scene.t;
    const trace::FieldCheck *field = fieldOf(scene);
    StepText text;
    text.title = t.say("Steps", "At most 5 minutes old");
    text.question = t.say("Steps", "Does it arrive in time?");
    text.presentedLabel = t.say("Steps", "issued");
    text.referenceLabel = t.say("Steps", "now");
    const auto then = field != nullptr ? fromIsoTime(field->found) : std::nullopt;
    const auto now = field != nullptr ? fromIsoTime(field->wanted) : std::nullopt;
    const QString age = then && now ? duration((*now - *then).count(), t) : QString();
    const bool atOnce = then && now && *then == *now;
    if (scene.refused() && field != nullptr && field->name == "IssueInstant" && !age.isEmpty())
        text.caption = t.say("Steps", "the assertion was issued %1 ago; after five minutes STS does not take it.").arg(age);
    else if (scene.refused())
        text.caption = t.say("Steps", "the assertion is outside its own NotBefore and NotOnOrAfter.");
    else if (atOnce)
        text.caption = t.say("Steps", "The assertion was issued just now.");
    else if (!age.isEmpty())
        text.caption = t.say("Steps", "The assertion was issued %1 ago and is still good.").arg(age);
    else
        text.caption = t.say("Steps", "The assertion must be new.");
    text.detail = t.say("Steps", "An assertion is only an entrance ticket. How long the session lasts is decided apart from it.");
    text.wouldStop = t.say("Steps", "Sending it later than five minutes");
    return text;
}

StepText assertionNamesSession(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Session name");
    text.question = t.say("Steps", "Does the assertion name the session?");
    text.presentedLabel = QStringLiteral("RoleSessionName");
    text.referenceLabel = t.say("Steps", "pattern");
    const trace::FieldCheck *field = fieldOf(scene);
    if (scene.refused() && (field == nullptr || field->found.empty()))
        text.caption = t.say("Steps", "the attribute RoleSessionName is missing.");
    else if (scene.refused())
        text.caption = t.say("Steps", "%1 is no valid session name.").arg(found(scene));
    else
        text.caption = t.say("Steps", "The assertion itself names the session: %1.").arg(found(scene));
    text.detail = t.say("Steps", "In this call the name is an attribute, not a parameter: the provider decides it.");
    text.wouldStop = t.say("Steps", "No name, or one with spaces");
    return text;
}

StepText assertionNamesRole(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString role = roleName(scene), idp = idpName(scene);
    StepText text;
    text.title = t.say("Steps", "Role and provider pair");
    text.question = t.say("Steps", "Does the assertion offer this role?");
    text.presentedLabel = t.say("Steps", "Role attribute");
    text.referenceLabel = t.say("Steps", "requested");
    if (scene.refused())
        text.caption = t.say("Steps", "the assertion does not offer %1 through %2.").arg(role, idp);
    else
        text.caption = t.say("Steps", "The Role attribute offers %1 together with %2.").arg(role, idp);
    text.detail = t.say("Steps", "The provider says who may choose which role; the role’s trust policy is asked next.");
    text.wouldStop = t.say("Steps", "A role that the assertion does not offer");
    return text;
}

} // namespace trustwalk::text::steps
