#include "app/text/step_parts.h"

namespace trustwalk::text::steps {

static QString maximumName(const Scene &scene, const trace::DurationEvidence &asked)
{
    const Translation &t = scene.t;
    switch (asked.limit) {
    case trace::DurationEvidence::Limit::RoleMaximum:
    case trace::DurationEvidence::Limit::SessionNotOnOrAfter: return t.say("Steps", "%1’s maximum").arg(roleName(scene));
    case trace::DurationEvidence::Limit::RoleChaining: return t.say("Steps", "the limit of role chaining");
    case trace::DurationEvidence::Limit::RootUser: return t.say("Steps", "the root user’s maximum");
    case trace::DurationEvidence::Limit::CallMaximum: return t.say("Steps", "the maximum of the call");
    }
    return {};
}

static QString durationGranted(const Scene &scene, const trace::DurationEvidence &asked)
{
    const Translation &t = scene.t;
    const QString requested = duration(asked.requested, t), granted = duration(asked.granted, t);
    if (asked.limit == trace::DurationEvidence::Limit::SessionNotOnOrAfter)
        return t.say("Steps", "%1 is asked for, but SessionNotOnOrAfter ends the session after %2.").arg(requested, granted);
    if (asked.granted < asked.requested)
        return t.say("Steps", "%1 is asked for; %2 is granted, %3.").arg(requested, granted, maximumName(scene, asked));
    if (asked.fromDefault)
        return t.say("Steps", "No duration is asked for, so it is the default: %1.").arg(granted);
    return t.say("Steps", "%1 is asked for, and %2 is %3.").arg(requested, maximumName(scene, asked), duration(asked.maximum, t));
}

static StepText durationText(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text;
    text.question = t.say("Steps", "Is the duration asked for short enough?");
    text.presentedLabel = t.say("Steps", "asked for");
    text.referenceLabel = t.say("Steps", "at most");
    const auto *asked = scene.evidence<trace::DurationEvidence>();
    if (asked == nullptr)
        text.caption = t.say("Steps", "The duration asked for must not exceed the limit.");
    else if (scene.refused())
        text.caption = t.say("Steps", "%1 is asked for, but %2 is %3.")
                           .arg(duration(asked->requested, t), maximumName(scene, *asked), duration(asked->maximum, t));
    else
        text.caption = durationGranted(scene, *asked);
    return text;
}

StepText durationWithinMaximum(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text = durationText(scene);
    text.title = t.say("Steps", "Duration within maximum");
    if (scene.refused())
        text.detail = t.say("Steps", "STS does not shorten it: more than the maximum is an error.");
    else
        text.detail = t.say("Steps", "The least is 15 minutes. Without DurationSeconds the default counts, not the maximum.");
    text.wouldStop = t.say("Steps", "Asking for more than the maximum");
    return text;
}

StepText durationWithinChainingLimit(const Scene &scene)
{
    const Translation &t = scene.t;
    StepText text = durationText(scene);
    text.title = t.say("Steps", "Role chaining: one hour");
    text.detail = t.say("Steps", "The caller used temporary credentials. The role’s own maximum does not help.");
    text.wouldStop = t.say("Steps", "Asking for more than one hour in a chain");
    return text;
}

StepText sessionPolicyAccepted(const Scene &scene)
{
    const Translation &t = scene.t;
    const auto *policies = scene.evidence<trace::SessionPolicyEvidence>();
    StepText text;
    text.title = t.say("Steps", "Session policy accepted");
    text.question = t.say("Steps", "Is it a policy, and does it fit?");
    if (scene.refused() && policies != nullptr && policies->malformed)
        text.caption = t.say("Steps", "the session policy is no valid policy document.");
    else if (scene.refused())
        text.caption = t.say("Steps", "session policies and tags are too large, or name a policy that is not there.");
    else if (policies != nullptr && policies->documents.empty() && policies->arns.empty())
        text.caption = t.say("Steps", "No session policy is passed; the tags use about %1 % of the space.")
                           .arg(QString::number(policies->packedPercent));
    else
        text.caption = t.say("Steps", "The session policy is well formed and small enough; it will narrow the session’s permissions.");
    text.detail = t.say("Steps", "A session policy never grants anything. What counts is what both sides allow.");
    text.wouldStop = t.say("Steps", "Broken JSON, or more than 2,048 characters");
    return text;
}

} // namespace trustwalk::text::steps
