#pragma once

#include "core/trace/evidence.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk::trace {

enum class ActorKind { Person, User, Role, Provider, Broker, Sts, Resource };

/// Somebody or something that a step starts from or leads to. The name is the world's.
struct Actor {
    ActorKind kind = ActorKind::Sts;
    std::string name; ///< "UserA", "IdpB", "STS", "EC2"
    std::string arn; ///< empty for persons, providers outside AWS, brokers and STS
    bool operator==(const Actor &) const = default;
};

/// The chapters of every walk; which number each has is the walk's (the article numbers them per call).
enum class Chapter {
    AskProvider, ///< a person signs in at a provider and asks for a token or assertion
    ProviderAnswers,
    SendRequest, ///< the call leaves for STS
    VerifyCredentials, ///< whose key signed
    Authorize, ///< the call's own rules: parameters, trust, token, MFA, durations
    Issue,
    Use, ///< the issued credentials at a resource
};

/// What happens in a step. A chapter's opening step carries the chapter's own kind; checks follow below it.
enum class StepKind {
    // Openings of chapters, in the order of Chapter.
    ProviderAsked,
    ProviderAnswered,
    RequestSent,
    CredentialsVerified,
    CallAuthorized,
    CredentialsIssued,
    CredentialsUsed,
    // At the provider.
    PersonSignsIn, ///< password
    PersonIsAssigned, ///< to the application or role
    LoginTokenAccepted, ///< Cognito checks the login provider's token
    IdentityIdGiven, ///< Cognito's GetId
    TokenMinted, ///< ID token, Cognito's token, or assertion
    // At the broker.
    BrokerVerifiesToken,
    BrokerChoosesSession, ///< name and session policy
    // Authentication of a signed request.
    RequestIsSigned,
    ScopeFits, ///< date, region, service, terminator of the credential scope
    KeyIsActive,
    SessionTokenOpens, ///< ours, and bound to the key
    SessionIsCurrent, ///< not expired
    IssuerStillExists, ///< role or user, by unique id
    ClockWithinWindow, ///< 15 minutes
    SignatureMatches,
    // Rules of the calls.
    OperationKnown,
    ParametersWithinLimits,
    CallerMayCall, ///< long-term credentials only; no root; which calls a session may make
    TokenIsWellFormed,
    ProviderIsRegistered,
    TokenSignatureMatches, ///< JWT
    TokenAudienceMatches,
    TokenIsCurrent,
    AssertionIsWellFormed,
    AssertionSignatureMatches,
    AssertionIssuerMatches,
    AssertionAudienceMatches,
    AssertionIsCurrent,
    AssertionNamesSession, ///< RoleSessionName
    AssertionNamesRole, ///< the role and provider pair
    MfaCodeValid,
    RoleExists,
    TrustPolicyAllows,
    IdentityPolicyAllows, ///< sts:GetFederationToken; sts:AssumeRole where the trust policy only delegates
    SessionTagsAllowed, ///< sts:TagSession and the tag rules
    SourceIdentityAllowed,
    DurationWithinMaximum,
    DurationWithinChainingLimit,
    SessionPolicyAccepted, ///< parses, fits
    // Use.
    ServiceAcceptsSession, ///< IAM refuses sessions without MFA; federated users have no IAM
    ActionAuthorized,
    ResourceAnswers,
};
[[nodiscard]] bool opensChapter(StepKind kind);
[[nodiscard]] std::string_view kindName(StepKind kind); ///< "TrustPolicyAllows": stable, language-free

/// Done: something happened that is no check. NotNeeded: a check that this request does without (its evidence says why).
enum class Verdict { Done, Passed, Refused, NotNeeded };
[[nodiscard]] std::string_view verdictName(Verdict verdict); ///< "done", "passed", "refused", "notNeeded"

/// 3 is the article's step, 3.1 the first check below it.
struct StepNumber {
    int step = 0;
    int check = 0;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<StepNumber> parse(std::string_view text);
    auto operator<=>(const StepNumber &) const = default;
};

/// Two values that a check holds against each other: drawn as a bridge with = or ≠ between them.
struct Comparison {
    std::string presented; ///< what the request (or token) says
    std::string reference; ///< what it is held against
    bool operator==(const Comparison &) const = default;
};

/// The page behind a rule.
struct Source {
    std::string_view title, url;
};
/// The AWS page (or RFC) that states the rule of this kind of step.
[[nodiscard]] Source sourceOf(StepKind kind);

struct Step {
    StepNumber number;
    Chapter chapter = Chapter::SendRequest;
    StepKind kind = StepKind::RequestSent;
    Actor from, to; ///< equal for a check: it happens at one actor
    Verdict verdict = Verdict::Done;
    std::optional<Comparison> comparison;
    Evidence evidence;
};

} // namespace trustwalk::trace
