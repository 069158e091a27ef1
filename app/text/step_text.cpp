#include "app/text/step_text.h"

#include "app/text/policy_reading.h"
#include "app/text/step_parts.h"

namespace trustwalk::text {

namespace {

StepText wordsOf(const Scene &scene, trace::StepKind kind)
{
    switch (kind) {
    case trace::StepKind::ProviderAsked: return steps::providerAsked(scene);
    case trace::StepKind::ProviderAnswered: return steps::providerAnswered(scene);
    case trace::StepKind::RequestSent: return steps::requestSent(scene);
    case trace::StepKind::CredentialsVerified: return steps::credentialsVerified(scene);
    case trace::StepKind::CallAuthorized: return steps::callAuthorized(scene);
    case trace::StepKind::CredentialsIssued: return steps::credentialsIssued(scene);
    case trace::StepKind::CredentialsUsed: return steps::credentialsUsed(scene);
    case trace::StepKind::PersonSignsIn: return steps::personSignsIn(scene);
    case trace::StepKind::PersonIsAssigned: return steps::personIsAssigned(scene);
    case trace::StepKind::LoginTokenAccepted: return steps::loginTokenAccepted(scene);
    case trace::StepKind::IdentityIdGiven: return steps::identityIdGiven(scene);
    case trace::StepKind::TokenMinted: return steps::tokenMinted(scene);
    case trace::StepKind::BrokerVerifiesToken: return steps::brokerVerifiesToken(scene);
    case trace::StepKind::BrokerChoosesSession: return steps::brokerChoosesSession(scene);
    case trace::StepKind::RequestIsSigned: return steps::requestIsSigned(scene);
    case trace::StepKind::ScopeFits: return steps::scopeFits(scene);
    case trace::StepKind::KeyIsActive: return steps::keyIsActive(scene);
    case trace::StepKind::SessionTokenOpens: return steps::sessionTokenOpens(scene);
    case trace::StepKind::SessionIsCurrent: return steps::sessionIsCurrent(scene);
    case trace::StepKind::IssuerStillExists: return steps::issuerStillExists(scene);
    case trace::StepKind::ClockWithinWindow: return steps::clockWithinWindow(scene);
    case trace::StepKind::SignatureMatches: return steps::signatureMatches(scene);
    case trace::StepKind::OperationKnown: return steps::operationKnown(scene);
    case trace::StepKind::ParametersWithinLimits: return steps::parametersWithinLimits(scene);
    case trace::StepKind::CallerMayCall: return steps::callerMayCall(scene);
    case trace::StepKind::TokenIsWellFormed: return steps::tokenIsWellFormed(scene);
    case trace::StepKind::ProviderIsRegistered: return steps::providerIsRegistered(scene);
    case trace::StepKind::TokenSignatureMatches: return steps::tokenSignatureMatches(scene);
    case trace::StepKind::TokenAudienceMatches: return steps::tokenAudienceMatches(scene);
    case trace::StepKind::TokenIsCurrent: return steps::tokenIsCurrent(scene);
    case trace::StepKind::AssertionIsWellFormed: return steps::assertionIsWellFormed(scene);
    case trace::StepKind::AssertionSignatureMatches: return steps::assertionSignatureMatches(scene);
    case trace::StepKind::AssertionIssuerMatches: return steps::assertionIssuerMatches(scene);
    case trace::StepKind::AssertionAudienceMatches: return steps::assertionAudienceMatches(scene);
    case trace::StepKind::AssertionIsCurrent: return steps::assertionIsCurrent(scene);
    case trace::StepKind::AssertionNamesSession: return steps::assertionNamesSession(scene);
    case trace::StepKind::AssertionNamesRole: return steps::assertionNamesRole(scene);
    case trace::StepKind::MfaCodeValid: return steps::mfaCodeValid(scene);
    case trace::StepKind::RoleExists: return steps::roleExists(scene);
    case trace::StepKind::TrustPolicyAllows: return steps::trustPolicyAllows(scene);
    case trace::StepKind::IdentityPolicyAllows: return steps::identityPolicyAllows(scene);
    case trace::StepKind::SessionTagsAllowed: return steps::sessionTagsAllowed(scene);
    case trace::StepKind::SourceIdentityAllowed: return steps::sourceIdentityAllowed(scene);
    case trace::StepKind::DurationWithinMaximum: return steps::durationWithinMaximum(scene);
    case trace::StepKind::DurationWithinChainingLimit: return steps::durationWithinChainingLimit(scene);
    case trace::StepKind::SessionPolicyAccepted: return steps::sessionPolicyAccepted(scene);
    case trace::StepKind::ServiceAcceptsSession: return steps::serviceAcceptsSession(scene);
    case trace::StepKind::ActionAuthorized: return steps::actionAuthorized(scene);
    case trace::StepKind::ResourceAnswers: return steps::resourceAnswers(scene);
    }
    return {};
}

QString passedVerdict(const Scene &scene)
{
    const Translation &t = scene.t;
    if (const auto *policies = scene.evidence<trace::PolicyEvidence>())
        if (const DecidingStatement deciding = decidingStatement(policies->evaluation))
            return t.say("Steps", "Passed: %1 allows it").arg(statementName(*deciding.statement, t));
    return t.say("Steps", "Passed");
}

QString doneVerdict(const Scene &scene)
{
    const Translation &t = scene.t;
    if (!trace::opensChapter(scene.step().kind))
        return t.say("Steps", "Done");
    switch (scene.step().chapter) {
    case trace::Chapter::AskProvider: return t.say("Steps", "Asked");
    case trace::Chapter::ProviderAnswers: return t.say("Steps", "Answered");
    case trace::Chapter::SendRequest:
        if (const auto *request = scene.evidence<trace::RequestEvidence>(); request != nullptr && request->signedBy.empty())
            return t.say("Steps", "Sent without a signature");
        return t.say("Steps", "Sent: signed");
    case trace::Chapter::VerifyCredentials:
    case trace::Chapter::Authorize: return chapterRefused(scene) ? t.say("Steps", "Stops below") : t.say("Steps", "All checks passed");
    case trace::Chapter::Issue: return t.say("Steps", "Issued");
    case trace::Chapter::Use: return chapterRefused(scene) ? t.say("Steps", "Stops below") : t.say("Steps", "Done");
    }
    return {};
}

QString verdictOf(const Scene &scene)
{
    const Translation &t = scene.t;
    switch (scene.step().verdict) {
    case trace::Verdict::Done: return doneVerdict(scene);
    case trace::Verdict::Passed: return passedVerdict(scene);
    case trace::Verdict::NotNeeded: return t.say("Steps", "Not needed");
    case trace::Verdict::Refused: break;
    }
    if (!scene.trace.refusal || scene.trace.refusal->code == api::ErrorCode::SignInRefused)
        return t.say("Steps", "Refused");
    return t.say("Steps", "Refused: %1").arg(QString::fromUtf8(api::wireName(scene.trace.refusal->code)));
}

/// "Step 3.2, Trust policy of RoleB, Passed": glossary words for state, nothing that only eyes can read.
QString accessibleNameOf(const Scene &scene, const StepText &text)
{
    const Translation &t = scene.t;
    const QString number = QString::fromStdString(scene.step().number.text());
    QString name = t.say("Steps", "Step %1, %2, %3").arg(number, text.title, text.verdict);
    for (const ushort invisible : {ushort(0x2060), ushort(0x200b)})
        name.remove(QChar(invisible));
    return name.replace(QChar(0x00a0), QLatin1Char(' '));
}

void finish(const Scene &scene, StepText &text)
{
    const Translation &t = scene.t;
    const trace::StepKind kind = scene.step().kind;
    switch (scene.step().verdict) {
    case trace::Verdict::Refused:
        if (!text.caption.startsWith(t.say("Steps", "Refused")))
            text.caption = t.say("Steps", "Refused: %1").arg(text.caption);
        text.detail = steps::remedy(scene);
        text.wouldStop = text.detail;
        break;
    case trace::Verdict::NotNeeded:
        text.caption = t.say("Steps", "%1: not needed for this request.").arg(text.title);
        text.wouldStop.clear();
        break;
    case trace::Verdict::Passed:
        if (const QString code = steps::usualRefusal(kind, scene); !code.isEmpty() && !text.wouldStop.isEmpty())
            text.wouldStop = t.say("Steps", "%1: %2").arg(text.wouldStop, code);
        break;
    case trace::Verdict::Done: text.wouldStop.clear(); break;
    }
    if (!scene.step().comparison) {
        text.presentedLabel.clear();
        text.referenceLabel.clear();
    }
}

} // namespace

StepText stepText(const trace::Trace &trace, std::size_t index, const world::World &world, ui::Language language)
{
    if (index >= trace.steps.size())
        return {};
    const Scene scene {trace, index, world, Translation::of(language)};
    StepText text = wordsOf(scene, scene.step().kind);
    if (!trace::opensChapter(scene.step().kind))
        text.chapter.clear();
    finish(scene, text);
    text.verdict = verdictOf(scene);
    for (QString *each : {&text.title, &text.chapter, &text.caption, &text.detail, &text.question, &text.verdict, &text.wouldStop})
        *each = tidied(*each, scene.t);
    text.accessibleName = accessibleNameOf(scene, text);
    return text;
}

QString notReachedTitle(const trace::Trace &trace, const trace::NotReached &check, ui::Language language)
{
    // The title of the check as if it stood at the end of this trace, whose actors it shares.
    trace::Trace longer = trace;
    trace::Step step;
    step.number = check.number;
    step.chapter = check.chapter;
    step.kind = check.kind;
    longer.steps.push_back(std::move(step));
    const world::World nowhere;
    const Scene scene {longer, longer.steps.size() - 1, nowhere, Translation::of(language)};
    const StepText text = wordsOf(scene, check.kind);
    return tidied(text.chapter.isEmpty() ? text.title : text.chapter, scene.t);
}

} // namespace trustwalk::text
