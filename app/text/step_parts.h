#pragma once

#include "app/text/facts.h"
#include "app/text/step_text.h"

/// The sentences of one kind of step each; what all steps have in common (verdict, accessible name, "Refused:") is added by
/// step_text.cpp. `wouldStop` is set for passed checks alone and holds the bare condition ("A deactivated key"); what a refused
/// check needed is remedy's.
namespace trustwalk::text::steps {

// step_chapter_text.cpp: the seven openings
[[nodiscard]] StepText providerAsked(const Scene &scene);
[[nodiscard]] StepText providerAnswered(const Scene &scene);
[[nodiscard]] StepText requestSent(const Scene &scene);
[[nodiscard]] StepText credentialsVerified(const Scene &scene);
[[nodiscard]] StepText callAuthorized(const Scene &scene);
[[nodiscard]] StepText credentialsIssued(const Scene &scene);
[[nodiscard]] StepText credentialsUsed(const Scene &scene);
// step_provider_text.cpp: at the provider and the broker
[[nodiscard]] StepText personSignsIn(const Scene &scene);
[[nodiscard]] StepText personIsAssigned(const Scene &scene);
[[nodiscard]] StepText loginTokenAccepted(const Scene &scene);
[[nodiscard]] StepText identityIdGiven(const Scene &scene);
[[nodiscard]] StepText tokenMinted(const Scene &scene);
[[nodiscard]] StepText brokerVerifiesToken(const Scene &scene);
[[nodiscard]] StepText brokerChoosesSession(const Scene &scene);
// step_authentication_text.cpp: who signed
[[nodiscard]] StepText requestIsSigned(const Scene &scene);
[[nodiscard]] StepText scopeFits(const Scene &scene);
[[nodiscard]] StepText keyIsActive(const Scene &scene);
[[nodiscard]] StepText sessionTokenOpens(const Scene &scene);
[[nodiscard]] StepText sessionIsCurrent(const Scene &scene);
[[nodiscard]] StepText issuerStillExists(const Scene &scene);
[[nodiscard]] StepText clockWithinWindow(const Scene &scene);
[[nodiscard]] StepText signatureMatches(const Scene &scene);
// step_call_text.cpp: parameters, caller, MFA, tags, source identity
[[nodiscard]] StepText operationKnown(const Scene &scene);
[[nodiscard]] StepText parametersWithinLimits(const Scene &scene);
[[nodiscard]] StepText callerMayCall(const Scene &scene);
[[nodiscard]] StepText mfaCodeValid(const Scene &scene);
[[nodiscard]] StepText sessionTagsAllowed(const Scene &scene);
[[nodiscard]] StepText sourceIdentityAllowed(const Scene &scene);
// step_limit_text.cpp: durations and session policies
[[nodiscard]] StepText durationWithinMaximum(const Scene &scene);
[[nodiscard]] StepText durationWithinChainingLimit(const Scene &scene);
[[nodiscard]] StepText sessionPolicyAccepted(const Scene &scene);
// step_token_text.cpp: JSON web tokens and their provider
[[nodiscard]] StepText tokenIsWellFormed(const Scene &scene);
[[nodiscard]] StepText providerIsRegistered(const Scene &scene);
[[nodiscard]] StepText tokenSignatureMatches(const Scene &scene);
[[nodiscard]] StepText tokenAudienceMatches(const Scene &scene);
[[nodiscard]] StepText tokenIsCurrent(const Scene &scene);
// step_assertion_text.cpp: SAML assertions
[[nodiscard]] StepText assertionIsWellFormed(const Scene &scene);
[[nodiscard]] StepText assertionSignatureMatches(const Scene &scene);
[[nodiscard]] StepText assertionIssuerMatches(const Scene &scene);
[[nodiscard]] StepText assertionAudienceMatches(const Scene &scene);
[[nodiscard]] StepText assertionIsCurrent(const Scene &scene);
[[nodiscard]] StepText assertionNamesSession(const Scene &scene);
[[nodiscard]] StepText assertionNamesRole(const Scene &scene);
// step_policy_text.cpp: role, trust policy, identity policies
[[nodiscard]] StepText roleExists(const Scene &scene);
[[nodiscard]] StepText trustPolicyAllows(const Scene &scene);
[[nodiscard]] StepText identityPolicyAllows(const Scene &scene);
// step_use_text.cpp: the service's own rules, the action, the answer
[[nodiscard]] StepText serviceAcceptsSession(const Scene &scene);
[[nodiscard]] StepText actionAuthorized(const Scene &scene);
[[nodiscard]] StepText resourceAnswers(const Scene &scene);

// refusal_text.cpp, policy_refusal_text.cpp
/// What would have had to be different, of a refused step.
[[nodiscard]] QString remedy(const Scene &scene);
/// The same where policies decided.
[[nodiscard]] QString policyRemedy(const policy::Evaluation &evaluation, const Scene &scene);
/// The code with which AWS refuses this kind of check, and its HTTP status: "AccessDenied (403)"; empty where AWS has no part.
[[nodiscard]] QString usualRefusal(trace::StepKind kind, const Scene &scene);

/// Why a token of a provider is not accepted: its signature, or a claim.
[[nodiscard]] QString tokenFault(const Scene &scene, const trace::TokenEvidence &token);
/// The first field that did not pass, or the first of all; null where there is none.
[[nodiscard]] const trace::FieldCheck *decidingField(const std::vector<trace::FieldCheck> &fields);

} // namespace trustwalk::text::steps
