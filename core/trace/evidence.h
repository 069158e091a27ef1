#pragma once

#include "core/api/error.h"
#include "core/api/operation.h"
#include "core/api/parameters.h"
#include "core/api/response.h"
#include "core/base/circumstances.h"
#include "core/base/http_message.h"
#include "core/policy/evaluate.h"
#include "core/sigv4/verify.h"
#include "core/trace/token_evidence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a step can show for itself: facts and bytes, never sentences. Views visit the variant exhaustively.
namespace trustwalk::trace {

/// A request on its way, as its bytes are. `call` is the STS call where it is one.
struct RequestEvidence {
    RawRequest request;
    std::optional<api::Operation> call;
    std::string endpoint; ///< "sts.ap-northeast-1.amazonaws.com"
    Form form; ///< decoded parameters, secrets and tokens included
    std::optional<sigv4::Verification> signing; ///< canonical request, string to sign and signature as the client made them
    std::string signedBy; ///< the access key id; empty for an unsigned call
};

struct ScopeEvidence {
    sigv4::Scope given, wanted;
};

/// Whose key it is.
struct KeyEvidence {
    std::string accessKeyId;
    bool found = false, active = false, temporary = false, root = false;
    std::string ownerArn, ownerName;
};

struct SessionEvidence {
    std::string accessKeyId, principalArn, issuerArn;
    Instant issuedAt {}, expiresAt {}, now {};
    bool opened = false, boundToKey = false, issuerExists = true;
};

struct ClockEvidence {
    Instant signedAt {}, now {};
    Seconds window {900};
    std::optional<Seconds> expires; ///< of a presigned request
};

struct ParametersEvidence {
    std::vector<api::ParameterCheck> checks;
};

/// Who calls with which kind of credentials, and whether the call takes that kind.
struct CallerEvidence {
    enum class Credentials { LongTerm, Session, Root, None } credentials = Credentials::LongTerm;
    std::string arn;
    api::Operation call = api::Operation::GetSessionToken;
};

struct MfaEvidence {
    std::string serialNumber, deviceOwner, code;
    enum class Result { Valid, WrongCode, UsedAlready, UnknownSerial, Incomplete } result = Result::Valid;
    std::int64_t step = 0; ///< RFC 6238 time step
};

struct RoleEvidence {
    std::string roleArn, account, roleId;
    bool found = false;
};

/// An authorization with its request, decision and every statement that was tried.
struct PolicyEvidence {
    policy::Evaluation evaluation;
};

struct DurationEvidence {
    std::int64_t requested = 0; ///< seconds
    bool fromDefault = false;
    std::int64_t maximum = 0;
    std::int64_t granted = 0;
    enum class Limit { RoleMaximum, RoleChaining, RootUser, CallMaximum, SessionNotOnOrAfter } limit = Limit::RoleMaximum;
};

struct SessionPolicyEvidence {
    std::vector<std::string> documents, arns;
    int packedPercent = 0; ///< SIMPLIFIED: AWS's packing is not published
    std::optional<ParseError> malformed;
};

/// Session tags or source identity of a call.
struct TagsEvidence {
    std::vector<api::Tag> passed, inherited;
    std::vector<std::string> transitiveKeys;
    std::string sourceIdentity;
    std::optional<policy::Evaluation> evaluation; ///< of sts:TagSession or sts:SetSourceIdentity
};

struct IssuedEvidence {
    api::Credentials credentials;
    std::string principalArn; ///< whom they stand for
    std::string issuerArn; ///< whose rights they carry
    Instant issuedAt {};
    RawResponse response;
};

/// The service's answer at the end: to an action that is modelled, or only authorised.
struct AnswerEvidence {
    RawResponse response;
    std::string action, resourceArn;
    bool modelled = false;
};

using AnyEvidence = std::variant<std::monostate, RequestEvidence, ScopeEvidence, KeyEvidence, SessionEvidence, ClockEvidence,
                                 sigv4::Verification, ParametersEvidence, CallerEvidence, SignInEvidence, IdentityEvidence, TokenEvidence,
                                 AssertionEvidence, ProviderEvidence, MfaEvidence, RoleEvidence, PolicyEvidence, DurationEvidence,
                                 SessionPolicyEvidence, TagsEvidence, BrokerEvidence, IssuedEvidence, AnswerEvidence>;

/// One of them. How it is copied and ended is compiled once, in step.cpp, not in every file that has a trace.
struct Evidence : AnyEvidence {
    using AnyEvidence::AnyEvidence;
    Evidence();
    Evidence(const Evidence &);
    Evidence(Evidence &&) noexcept;
    Evidence &operator=(const Evidence &);
    Evidence &operator=(Evidence &&) noexcept;
    ~Evidence();
};

} // namespace trustwalk::trace
