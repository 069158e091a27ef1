#include "app/text/policy_reading.h"
#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

StepText roleExists(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString role = roleName(scene);
    StepText text;
    text.title = t.say("Steps", "Role exists");
    text.question = t.say("Steps", "Is there a role with this ARN?");
    if (scene.refused())
        text.caption = t.say("Steps", "there is no role with the ARN of %1.").arg(role);
    else
        text.caption = t.say("Steps", "The role %1 exists.").arg(role);
    text.detail = t.say("Steps", "AWS answers as if the role did not trust the caller, so that nobody can guess role names.");
    text.wouldStop = t.say("Steps", "An ARN of no role");
    return text;
}

static QString trustGranted(const Scene &scene, const policy::Evaluation &evaluation)
{
    const Translation &t = scene.t;
    const QString role = roleName(scene), who = asker(evaluation, scene.world);
    if (isFederated(evaluation))
        return t.say("Steps", "%1’s trust policy names %2, and its conditions hold, so %3 may take on the role.")
            .arg(role, who, callerName(scene));
    if (evaluation.grant == policy::Evaluation::Grant::Account)
        return t.say("Steps", "%1’s trust policy trusts the account of %2 and leaves the rest to that account.").arg(role, who);
    return t.say("Steps", "%1’s trust policy names %2 as a principal, so STS lets %2 become %1.").arg(role, who);
}

static QString trustGrantedWhy(const Scene &scene, const policy::Evaluation &evaluation)
{
    const Translation &t = scene.t;
    const QString who = asker(evaluation, scene.world);
    if (isFederated(evaluation))
        return t.say("Steps", "The principal is the provider; single people are picked out by conditions.");
    if (!evaluation.sameAccount)
        return t.say("Steps", "Another account: %1’s own policy must allow sts:AssumeRole as well.").arg(who);
    if (evaluation.grant == policy::Evaluation::Grant::Account)
        return t.say("Steps", "Only delegated: %1’s own policy must allow sts:AssumeRole as well.").arg(who);
    return t.say("Steps", "Same account and named directly: %1’s own policy need not allow sts:AssumeRole.").arg(who);
}

/// A condition that did not hold, named by its key.
static QString conditionMissed(const Scene &scene, const policy::ElementReport &condition)
{
    const Translation &t = scene.t;
    const QString role = roleName(scene), key = QString::fromUtf8(condition.conditionKey);
    const QString wanted = condition.wanted.empty() ? QString() : shortValue(condition.wanted.front());
    if (key.compare(QLatin1String("aws:MultiFactorAuthPresent"), Qt::CaseInsensitive) == 0)
        return t.say("Steps", "%1 requires MFA, and the request carries no MFA code.").arg(role);
    if (key.compare(QLatin1String("sts:ExternalId"), Qt::CaseInsensitive) == 0)
        return t.say("Steps", "%1 requires the right external ID, and the request does not carry it.").arg(role);
    if (condition.keyAbsent)
        return t.say("Steps", "%1’s trust policy asks for %2, which is not part of the request.").arg(role, key);
    return t.say("Steps", "%1’s trust policy asks for %2 = %3; the request has %4.")
        .arg(role, key, wanted, condition.given.empty() ? QStringLiteral("–") : shortValue(condition.given.front()));
}

static QString trustDenied(const Scene &scene, const policy::Evaluation &evaluation)
{
    const Translation &t = scene.t;
    const QString role = roleName(scene), who = asker(evaluation, scene.world);
    if (evaluation.decision.by == policy::DecidedBy::ResourceControl)
        return t.say("Steps", "a resource control policy of the role’s account does not let it through.");
    if (const DecidingStatement deciding = decidingStatement(evaluation);
        deciding && evaluation.decision.outcome == policy::Outcome::ExplicitlyDenied)
        return t.say("Steps", "%1 in %2’s trust policy denies it explicitly.").arg(statementName(*deciding.statement, t), role);
    const NearMiss miss = nearestAllow(evaluation, policy::Use::Trust);
    if (miss && miss.element->element == policy::Element::Condition)
        return conditionMissed(scene, *miss.element);
    return t.say("Steps", "no statement in %1’s trust policy allows %2.").arg(role, who);
}

StepText trustPolicyAllows(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Trust policy of %1").arg(roleName(scene));
    text.question = isSaml(scene) || callAt(scene) == api::Operation::AssumeRoleWithWebIdentity
                        ? t.say("Steps", "Is the provider named, and do the conditions hold?")
                        : t.say("Steps", "Is the caller named as a principal?");
    text.presentedLabel = t.say("Steps", "caller");
    text.referenceLabel = QStringLiteral("Principal");
    if (const auto *policies = scene.evidence<trace::PolicyEvidence>()) {
        text.caption = scene.refused() ? trustDenied(scene, policies->evaluation) : trustGranted(scene, policies->evaluation);
        text.detail = trustGrantedWhy(scene, policies->evaluation);
    } else {
        text.caption = t.say("Steps", "%1’s trust policy says who may take on the role.").arg(roleName(scene));
    }
    text.wouldStop = t.say("Steps", "Without this principal");
    return text;
}

static QString identityGranted(const Scene &scene, const policy::Evaluation &evaluation)
{
    const Translation &t = scene.t;
    const QString who = rightsOwner(evaluation, scene.world), action = QString::fromUtf8(evaluation.request.action);
    for (const policy::PolicyReport &report : evaluation.reports)
        if (report.use == policy::Use::Identity && report.allows)
            return t.say("Steps", "%1’s policy %2 allows %3.").arg(who, policyName(report.policy), action);
    return t.say("Steps", "%1 may call %2.").arg(who, action);
}

StepText identityPolicyAllows(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Identity policy");
    text.question = t.say("Steps", "May the caller make this call at all?");
    text.presentedLabel = t.say("Steps", "action");
    text.referenceLabel = t.say("Steps", "policies");
    if (const auto *policies = scene.evidence<trace::PolicyEvidence>()) {
        const policy::Evaluation &evaluation = policies->evaluation;
        const QString who = rightsOwner(evaluation, scene.world), action = QString::fromUtf8(evaluation.request.action);
        text.caption = !scene.refused() ? identityGranted(scene, evaluation)
                       : evaluation.decision.outcome == policy::Outcome::ExplicitlyDenied
                           ? t.say("Steps", "a policy denies %2 to %1 explicitly.").arg(who, action)
                           : t.say("Steps", "no policy of %1 allows %2.").arg(who, action);
    } else {
        text.caption = t.say("Steps", "The caller’s own policies must allow the call.");
    }
    text.detail = t.say("Steps", "Across accounts, and where the role’s account only delegates, both sides have to allow the call.");
    if (const auto *policies = scene.evidence<trace::PolicyEvidence>())
        for (const policy::PolicyReport &report : policies->evaluation.reports)
            if (policyName(report.policy) == QStringLiteral("ReadOnlyAccess"))
                text.detail = t.say("Steps", "ReadOnlyAccess contains neither sts:AssumeRole nor sts:GetFederationToken.");
    if (callAt(scene) == api::Operation::GetFederationToken && !scene.refused())
        text.detail = t.say("Steps", "ReadOnlyAccess contains neither sts:AssumeRole nor sts:GetFederationToken.");
    text.wouldStop = t.say("Steps", "Without this permission");
    return text;
}

} // namespace trustwalk::text::steps
