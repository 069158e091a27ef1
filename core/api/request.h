#pragma once

#include "core/api/operation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The calls with their parameters, typed once at the edge. Source: AWS STS API Reference 2011-06-15.
namespace trustwalk::api {

struct Tag {
    std::string key, value;
    bool operator==(const Tag &) const = default;
};

struct SessionPolicies {
    std::optional<std::string> policy; ///< inline JSON
    std::vector<std::string> policyArns;
    [[nodiscard]] bool any() const { return policy.has_value() || !policyArns.empty(); }
    bool operator==(const SessionPolicies &) const = default;
};

struct AssumeRole {
    std::string roleArn, roleSessionName;
    SessionPolicies policies;
    std::optional<std::int64_t> durationSeconds;
    std::vector<Tag> tags;
    std::vector<std::string> transitiveTagKeys;
    std::optional<std::string> externalId, serialNumber, tokenCode, sourceIdentity;
};
struct AssumeRoleWithSaml {
    std::string roleArn, principalArn, samlAssertion;
    SessionPolicies policies;
    std::optional<std::int64_t> durationSeconds;
};
struct AssumeRoleWithWebIdentity {
    std::string roleArn, roleSessionName, webIdentityToken;
    std::optional<std::string> providerId;
    SessionPolicies policies;
    std::optional<std::int64_t> durationSeconds;
};
struct GetSessionToken {
    std::optional<std::int64_t> durationSeconds;
    std::optional<std::string> serialNumber, tokenCode;
};
struct GetFederationToken {
    std::string name;
    SessionPolicies policies;
    std::optional<std::int64_t> durationSeconds;
    std::vector<Tag> tags;
};
struct GetCallerIdentity {};
struct GetAccessKeyInfo {
    std::string accessKeyId;
};
struct DecodeAuthorizationMessage {
    std::string encodedMessage;
};

using Request = std::variant<GetSessionToken, AssumeRole, GetFederationToken, AssumeRoleWithWebIdentity, AssumeRoleWithSaml,
                             GetCallerIdentity, GetAccessKeyInfo, DecodeAuthorizationMessage>;

[[nodiscard]] Operation operationOf(const Request &request);

} // namespace trustwalk::api
