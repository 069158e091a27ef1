#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

StepText operationKnown(const Scene &scene)
{
    const Translation &t = scene.t;
    const QString checker = checkerName(scene);
    StepText text;
    text.title = t.say("Steps", "Operation is known");
    text.question = t.say("Steps", "Is there such an operation in this version of the API?");
    if (scene.refused())
        text.caption = t.say("Steps", "%1 has no operation of this name and version.").arg(checker);
    else
        text.caption = t.say("Steps", "%1 knows this operation.").arg(checker);
    text.wouldStop = t.say("Steps", "A misspelt Action or another Version");
    return text;
}

static const api::ParameterCheck *failedParameter(const trace::ParametersEvidence &parameters)
{
    for (const api::ParameterCheck &check : parameters.checks)
        if (!check.passed)
            return &check;
    return nullptr;
}

static QString parameterFault(const api::ParameterCheck &check, const Translation &t)
{
    using Constraint = api::ParameterCheck::Constraint;
    const QString name = QString::fromUtf8(check.parameter), limit = shortValue(check.limit), value = shortValue(check.value);
    switch (check.constraint) {
    case Constraint::Required: return t.say("Steps", "the required parameter %1 is missing.").arg(name);
    case Constraint::MinimumLength: return t.say("Steps", "%1 has fewer than %2 characters.").arg(name, limit);
    case Constraint::MaximumLength: return t.say("Steps", "%1 has more than %2 characters.").arg(name, limit);
    case Constraint::Pattern: return t.say("Steps", "%1 contains characters that its pattern does not allow.").arg(name);
    case Constraint::MinimumValue: return t.say("Steps", "%1 is %2, the smallest value is %3.").arg(name, value, limit);
    case Constraint::MaximumValue: return t.say("Steps", "%1 is %2, the largest value is %3.").arg(name, value, limit);
    case Constraint::MaximumItems: return t.say("Steps", "%1 has more than %2 items.").arg(name, limit);
    case Constraint::Arn: return t.say("Steps", "%1 is no ARN: %2.").arg(name, value);
    case Constraint::Number: return t.say("Steps", "%1 is no whole number: %2.").arg(name, value);
    }
    return {};
}

StepText parametersWithinLimits(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Request within limits");
    text.question = t.say("Steps", "Is every parameter there, and as the API defines it?");
    const auto *parameters = scene.evidence<trace::ParametersEvidence>();
    const api::ParameterCheck *fault = parameters != nullptr ? failedParameter(*parameters) : nullptr;
    if (scene.refused())
        text.caption = fault != nullptr ? parameterFault(*fault, t) : t.say("Steps", "a parameter is not as the API defines it.");
    else
        text.caption = t.say("Steps", "Every parameter of %1 is there and within its limits.").arg(callName(scene));
    text.detail = t.say("Steps", "Lengths, patterns and ranges come from the API’s definition; no policy is involved.");
    text.wouldStop = t.say("Steps", "A missing parameter, or a value out of range");
    return text;
}

static QString callerRefused(const Scene &scene, const trace::CallerEvidence &caller)
{
    const Translation &t = scene.t;
    const QString call = QString::fromUtf8(api::actionName(caller.call));
    switch (caller.credentials) {
    case trace::CallerEvidence::Credentials::Session:
        return t.say("Steps", "%1 takes long-term credentials only, and the request was signed with temporary ones.").arg(call);
    case trace::CallerEvidence::Credentials::Root: return t.say("Steps", "the root user can assume no role.");
    case trace::CallerEvidence::Credentials::LongTerm:
    case trace::CallerEvidence::Credentials::None: return t.say("Steps", "this kind of caller cannot call %1.").arg(call);
    }
    return {};
}

static QString callerPassed(const Scene &scene, const trace::CallerEvidence &caller)
{
    const Translation &t = scene.t;
    const QString name = shortName(caller.arn, scene.world), call = QString::fromUtf8(api::actionName(caller.call));
    switch (caller.credentials) {
    case trace::CallerEvidence::Credentials::LongTerm:
        return t.say("Steps", "%1 calls with long-term credentials, and %2 takes them.").arg(name, call);
    case trace::CallerEvidence::Credentials::Session:
        return t.say("Steps", "%1 calls with temporary credentials; %2 takes them, and it becomes role chaining.").arg(name, call);
    case trace::CallerEvidence::Credentials::Root: return t.say("Steps", "The root user may call %1, for one hour at most.").arg(call);
    case trace::CallerEvidence::Credentials::None: return t.say("Steps", "%1 needs no credentials.").arg(call);
    }
    return {};
}

StepText callerMayCall(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "Kind of credentials");
    text.question = t.say("Steps", "May these credentials make this call?");
    const auto *caller = scene.evidence<trace::CallerEvidence>();
    if (caller == nullptr)
        text.caption = t.say("Steps", "Each call takes certain kinds of credentials only.");
    else
        text.caption = scene.refused() ? callerRefused(scene, *caller) : callerPassed(scene, *caller);
    if (callAt(scene) == api::Operation::GetSessionToken)
        text.detail = t.say("Steps", "No permission is needed, and no policy can deny this call.");
    else
        text.detail = t.say("Steps", "This is a rule of the call itself; policies come later.");
    text.wouldStop = callAt(scene) == api::Operation::AssumeRole ? t.say("Steps", "The root user’s credentials")
                                                                 : t.say("Steps", "Temporary credentials");
    return text;
}

static QString mfaRefused(const Scene &scene, const trace::MfaEvidence &mfa)
{
    const Translation &t = scene.t;
    switch (mfa.result) {
    case trace::MfaEvidence::Result::Valid: break;
    case trace::MfaEvidence::Result::WrongCode:
        return t.say("Steps", "the device shows another code than %1 at this time.").arg(shortValue(mfa.code));
    case trace::MfaEvidence::Result::UsedAlready:
        return t.say("Steps", "the code %1 was used already; each one counts once.").arg(shortValue(mfa.code));
    case trace::MfaEvidence::Result::UnknownSerial:
        return t.say("Steps", "the caller has no MFA device %1.").arg(shortValue(mfa.serialNumber));
    case trace::MfaEvidence::Result::Incomplete:
        return t.say("Steps", "SerialNumber and TokenCode must come together, and one is missing.");
    }
    return t.say("Steps", "the MFA code is not accepted.");
}

StepText mfaCodeValid(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.title = t.say("Steps", "MFA code");
    text.question = t.say("Steps", "Does the caller’s device show this code now?");
    text.presentedLabel = t.say("Steps", "code");
    text.referenceLabel = t.say("Steps", "device");
    const auto *mfa = scene.evidence<trace::MfaEvidence>();
    if (mfa != nullptr && scene.refused())
        text.caption = mfaRefused(scene, *mfa);
    else if (mfa != nullptr)
        text.caption = t.say("Steps", "The code %1 is the one that %2’s device shows now, and it is new.")
                           .arg(QString::fromUtf8(mfa->code), shortName(mfa->deviceOwner, scene.world));
    else
        text.caption = t.say("Steps", "A code of the caller’s MFA device goes along.");
    text.detail = t.say("Steps", "Policies can now ask for it with aws:MultiFactorAuthPresent.");
    text.wouldStop = t.say("Steps", "A wrong code, or one used before");
    return text;
}

static QString tagNames(const std::vector<api::Tag> &tags, const Translation &t)
{
    constexpr std::size_t longestTag = 30; // characters that a caption has room for; of longer tags the key alone
    QStringList names;
    for (const api::Tag &tag : tags)
        names << QString::fromStdString(tag.key.size() + tag.value.size() <= longestTag ? tag.key + "=" + tag.value : tag.key);
    return listed(names.mid(0, 3), t);
}

StepText sessionTagsAllowed(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *tags = scene.evidence<trace::TagsEvidence>();
    const QString names = tags != nullptr ? tagNames(tags->passed, t) : QString();
    StepText text;
    text.title = t.say("Steps", "Session tags");
    text.question = t.say("Steps", "May these tags be passed?");
    if (scene.refused() && tags != nullptr && tags->evaluation)
        text.caption = t.say("Steps", "tags are passed, but sts:TagSession is not allowed.");
    else if (scene.refused())
        text.caption = t.say("Steps", "the tags break a rule: a key twice, or a transitive tag replaced.");
    else if (names.isEmpty())
        text.caption = t.say("Steps", "The session tags are allowed.");
    else
        text.caption = t.say("Steps", "The session gets the tags %1; sts:TagSession allows it.").arg(names);
    text.detail = t.say("Steps", "Policies see them as aws:PrincipalTag.");
    text.wouldStop = t.say("Steps", "No permission for sts:TagSession");
    return text;
}

StepText sourceIdentityAllowed(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *tags = scene.evidence<trace::TagsEvidence>();
    const QString name = tags != nullptr ? shortValue(tags->sourceIdentity) : QString();
    StepText text;
    text.title = t.say("Steps", "Source identity");
    text.question = t.say("Steps", "May it be set, and is it still the same?");
    if (scene.refused() && tags != nullptr && !tags->evaluation)
        text.caption = t.say("Steps", "the session has another source identity already, and it cannot be replaced.");
    else if (scene.refused())
        text.caption = t.say("Steps", "a source identity is passed, but sts:SetSourceIdentity is not allowed.");
    else if (name.isEmpty())
        text.caption = t.say("Steps", "The source identity is allowed.");
    else
        text.caption = t.say("Steps", "The session carries the source identity %1 from now on.").arg(name);
    text.detail = t.say("Steps", "It follows through role chaining and shows in CloudTrail.");
    text.wouldStop = t.say("Steps", "No permission for sts:SetSourceIdentity");
    return text;
}

} // namespace trustwalk::text::steps
