#pragma once

#include "core/sts/call.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Rules that several calls share. Each narrates its check and gives the refusal, or nothing where it passed.
namespace trustwalk::sts {

using MaybeRefusal = std::optional<api::Refusal>;

/// GetSessionToken and GetFederationToken take long-term credentials only; AssumeRole takes all but root's and a federated user's.
[[nodiscard]] MaybeRefusal callerMayCall(api::Operation operation, Call &call, std::string_view resource = {});

/// SerialNumber and TokenCode: both or none; the device must be the caller's own; a code counts once. Sets call.mfaContext.
[[nodiscard]] MaybeRefusal mfaCodeIsValid(const std::optional<std::string> &serialNumber, const std::optional<std::string> &tokenCode,
                                          Call &call);

/// Session policies: parse, stay within 2,048 characters together, are known by ARN, and fit the packed size with the tags.
struct AcceptedPolicies {
    std::vector<std::string> documents, arns;
    std::optional<int> packedPercent; ///< absent where neither policies nor tags were passed
};
struct SessionPolicyResult {
    AcceptedPolicies accepted;
    MaybeRefusal refusal;
};
[[nodiscard]] SessionPolicyResult acceptSessionPolicies(const api::SessionPolicies &policies, const std::vector<api::Tag> &tags,
                                                        Call &call);

/// Duration of the Get…Token calls: the root user's falls back to one hour, others as asked or 12 hours.
[[nodiscard]] Seconds tokenDuration(api::Operation operation, std::optional<std::int64_t> requested, Call &call);

/// Issues, and gives the credentials as the response shows them.
[[nodiscard]] session::Issued issueSession(session::Session draft, const Call &call);
[[nodiscard]] api::Credentials credentialsOf(const session::Issued &issued);

[[nodiscard]] trace::Actor roleActor(const world::Role &role, const world::Account &account);

} // namespace trustwalk::sts
