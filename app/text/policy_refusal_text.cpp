#include "app/text/policy_reading.h"
#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

static QString conditionRemedy(const policy::ElementReport &condition, const Translation &t)
{
    const QString key = QString::fromUtf8(condition.conditionKey);
    if (key.compare(QLatin1String("aws:MultiFactorAuthPresent"), Qt::CaseInsensitive) == 0)
        return t.say("Remedies", "With SerialNumber and TokenCode of the caller’s MFA device the condition would hold.");
    if (key.compare(QLatin1String("sts:ExternalId"), Qt::CaseInsensitive) == 0)
        return t.say("Remedies", "The call would have to pass the ExternalId that the trust policy names.");
    const QString wanted = condition.wanted.empty() ? QString() : shortValue(condition.wanted.front());
    return t.say("Remedies", "%1 would have to satisfy %2 %3.").arg(key, QString::fromUtf8(condition.conditionOperator), wanted);
}

static QString trustRemedy(const policy::Evaluation &evaluation, const Scene &scene)
{
    const Translation &t = scene.t;
    const NearMiss miss = nearestAllow(evaluation, policy::Use::Trust);
    if (miss && miss.element->element == policy::Element::Condition)
        return conditionRemedy(*miss.element, t);
    if (isFederated(evaluation))
        return t.say("Remedies", "A statement that names the provider %1 as a principal would allow it.")
            .arg(asker(evaluation, scene.world));
    return t.say("Remedies", "Adding %1 as a principal to the trust policy would allow it.").arg(asker(evaluation, scene.world));
}

static QString identityRemedy(const policy::Evaluation &evaluation, const Scene &scene)
{
    const Translation &t = scene.t;
    const QString who = rightsOwner(evaluation, scene.world), action = QString::fromUtf8(evaluation.request.action);
    const NearMiss miss = nearestAllow(evaluation, policy::Use::Identity);
    if (miss && miss.element->element == policy::Element::Condition)
        return conditionRemedy(*miss.element, t);
    if (miss && miss.element->element == policy::Element::Resource)
        return t.say("Remedies", "The policy %1 would have to cover %2 as well.")
            .arg(policyName(miss.report->policy), shortArn(evaluation.request.resource));
    return t.say("Remedies", "A policy of %1 that allows %2 would let it through.").arg(who, action);
}

QString policyRemedy(const policy::Evaluation &evaluation, const Scene &scene)
{
    const Translation &t = scene.t;
    const QString action = QString::fromUtf8(evaluation.request.action);
    if (evaluation.decision.outcome == policy::Outcome::ExplicitlyDenied)
        return t.say("Remedies", "The Deny would have to go: no Allow outweighs it.");
    switch (evaluation.decision.by) {
    case policy::DecidedBy::Trust: return trustRemedy(evaluation, scene);
    case policy::DecidedBy::Session:
        if (!usesPresent(evaluation, policy::Use::Session))
            return t.say("Remedies", "A session policy that allows %1 would have to be passed.").arg(action);
        return t.say("Remedies", "The session policy would have to allow %1 too.").arg(action);
    case policy::DecidedBy::Boundary: return t.say("Remedies", "The permissions boundary would have to allow %1 too.").arg(action);
    case policy::DecidedBy::ServiceControl:
        return t.say("Remedies", "The organization’s service control policy would have to allow %1.").arg(action);
    case policy::DecidedBy::ResourceControl:
        return t.say("Remedies", "The organization’s resource control policy would have to allow %1.").arg(action);
    case policy::DecidedBy::Resource:
        return t.say("Remedies", "Across accounts the policy of the resource must allow %1 as well.").arg(action);
    case policy::DecidedBy::Identity:
    case policy::DecidedBy::RootUser:
    case policy::DecidedBy::NoPermissionNeeded: break;
    }
    return identityRemedy(evaluation, scene);
}

} // namespace trustwalk::text::steps
