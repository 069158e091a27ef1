#include "app/text/policy_reading.h"
#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

StepText serviceAcceptsSession(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString service = serviceOfUse(scene);
    StepText text;
    text.title = t.say("Steps", "%1 takes this session").arg(service);
    text.question = t.say("Steps", "Does the service take this kind of session?");
    if (scene.refused() && scene.step().from.name != "IAM")
        text.caption = t.say("Steps", "the sign-in endpoint does not take credentials of this kind.");
    else if (scene.refused() && callAt(scene) == api::Operation::GetFederationToken)
        text.caption = t.say("Steps", "a federated user cannot call IAM’s API.");
    else if (scene.refused())
        text.caption = t.say("Steps", "IAM takes sessions of GetSessionToken only if MFA was given.");
    else
        text.caption = t.say("Steps", "%1 takes credentials of this kind.").arg(service);
    text.detail = t.say("Steps", "This rule stands before any policy.");
    text.wouldStop = scene.step().from.name == "IAM"
                         ? t.say("Steps", "A session without MFA, or a federated user, at IAM")
                         : t.say("Steps", "Credentials of GetSessionToken, or SessionDuration with those of a federated user");
    return text;
}

static QString grantedBy(const Scene &scene, const policy::Evaluation &evaluation)
{
    const Translation &t = scene.t;
    const QString who = rightsOwner(evaluation, scene.world), action = QString::fromUtf8(evaluation.request.action);
    const DecidingStatement deciding = decidingStatement(evaluation);
    if (evaluation.decision.by == policy::DecidedBy::RootUser)
        return t.say("Steps", "The root user may do everything in its account.");
    if (deciding && deciding.report->use == policy::Use::Resource)
        return t.say("Steps", "The resource-based policy of %1 itself allows %2.").arg(policyName(deciding.report->policy), action);
    if (usesPresent(evaluation, policy::Use::Session))
        return t.say("Steps", "%1’s policies and the session policy both allow %2.").arg(who, action);
    if (deciding)
        return t.say("Steps", "%1’s policy %2 allows %3.").arg(who, policyName(deciding.report->policy), action);
    return t.say("Steps", "%1 may call %2.").arg(who, action);
}

static QString deniedExplicitly(const Scene &scene, const policy::Evaluation &evaluation)
{
    const Translation &t = scene.t;
    const QString action = QString::fromUtf8(evaluation.request.action);
    if (const DecidingStatement deciding = decidingStatement(evaluation))
        return t.say("Steps", "%1 of %2 denies %3 explicitly.")
            .arg(statementName(*deciding.statement, t), policyName(deciding.report->policy), action);
    return t.say("Steps", "%1 is denied explicitly.").arg(action);
}

static QString deniedBecause(const Scene &scene, const policy::Evaluation &evaluation)
{
    const Translation &t = scene.t;
    const QString who = rightsOwner(evaluation, scene.world), action = QString::fromUtf8(evaluation.request.action);
    if (evaluation.decision.outcome == policy::Outcome::ExplicitlyDenied)
        return deniedExplicitly(scene, evaluation);
    switch (evaluation.decision.by) {
    case policy::DecidedBy::Session:
        if (!usesPresent(evaluation, policy::Use::Session))
            return t.say("Steps", "no session policy was passed, so %1’s policies allow a federated user nothing.").arg(who);
        return t.say("Steps", "%1 allows %2, the session policy does not; only what both allow counts.").arg(who, action);
    case policy::DecidedBy::Boundary: return t.say("Steps", "the permissions boundary of %1 does not contain %2.").arg(who, action);
    case policy::DecidedBy::ServiceControl: return t.say("Steps", "a service control policy of the account does not allow %1.").arg(action);
    case policy::DecidedBy::ResourceControl: return t.say("Steps", "a resource control policy does not allow %1.").arg(action);
    case policy::DecidedBy::Resource:
        return t.say("Steps", "the policy of the resource, in another account, does not allow %1.").arg(action);
    case policy::DecidedBy::Identity:
    case policy::DecidedBy::Trust:
    case policy::DecidedBy::RootUser:
    case policy::DecidedBy::NoPermissionNeeded: break;
    }
    return t.say("Steps", "no policy of %1 allows %2.").arg(who, action);
}

static QString whoseRights(const Scene &scene)
{
    const Translation &t = scene.t;
    if (callAt(scene) == api::Operation::GetSessionToken)
        return t.say("Steps", "The rights are those of the user itself.");
    if (callAt(scene) == api::Operation::GetFederationToken)
        return t.say("Steps", "The rights are what the user and the session policy have in common.");
    return t.say("Steps", "The rights are those of %1, not those of who took it on.").arg(roleName(scene));
}

StepText actionAuthorized(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Policies allow the action");
    text.question = t.say("Steps", "Do the policies allow this action on this resource?");
    text.presentedLabel = t.say("Steps", "action");
    text.referenceLabel = t.say("Steps", "decision");
    if (const auto *policies = scene.evidence<trace::PolicyEvidence>())
        text.caption = scene.refused() ? deniedBecause(scene, policies->evaluation) : grantedBy(scene, policies->evaluation);
    else
        text.caption = t.say("Steps", "%1 asks the policies whether the action is allowed.").arg(serviceOfUse(scene));
    text.detail = whoseRights(scene);
    text.wouldStop = t.say("Steps", "Without an Allow, or with one explicit Deny");
    return text;
}

StepText resourceAnswers(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString service = serviceOfUse(scene);
    const auto *answer = scene.evidence<trace::AnswerEvidence>();
    StepText text;
    text.title = t.say("Steps", "%1 answers").arg(service);
    if (answer == nullptr || answer->action.empty())
        text.caption = t.say("Steps", "%1 carries the request out.").arg(service);
    else if (answer->response.status >= 400)
        text.caption = t.say("Steps", "%1 is allowed, but %2 answers with the status %3.")
                           .arg(QString::fromUtf8(answer->action), service, QString::number(answer->response.status));
    else if (answer->resourceArn == "*")
        text.caption = t.say("Steps", "%1 carries out %2.").arg(service, QString::fromUtf8(answer->action));
    else
        text.caption
            = t.say("Steps", "%1 carries out %2 on %3.").arg(service, QString::fromUtf8(answer->action), shortArn(answer->resourceArn));
    if (answer != nullptr && !answer->modelled)
        text.detail = t.say("Steps", "Trustwalk decides about this action as AWS would, but does not act it out.");
    else
        text.detail = t.say("Steps", "CloudTrail would record the session, not just the role or user behind it.");
    return text;
}

} // namespace trustwalk::text::steps
