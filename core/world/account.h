#pragma once

#include "core/base/arn.h"
#include "core/base/circumstances.h"
#include "core/crypto/secret.h"
#include "core/policy/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// An AWS account and what stands in it, as IAM knows it. Values only.
namespace trustwalk::world {

struct Tag {
    std::string key, value;
    bool operator==(const Tag &) const = default;
};

struct AccessKey {
    std::string id; ///< AKIA…
    crypto::Secret secret;
    bool active = true;
};

struct MfaDevice {
    std::string serialNumber; ///< ARN of a virtual device, or a hardware serial
    crypto::Secret seed; ///< base32
    std::optional<std::int64_t> lastUsedStep; ///< RFC 6238 time step of the newest code that was accepted; codes are one-time
};

struct InlinePolicy {
    std::string name;
    policy::Document document;
};

struct ManagedPolicy {
    std::string arn;
    policy::Document document;
    [[nodiscard]] std::string_view name() const; ///< last segment of the ARN
};

/// What users, groups and roles have in common.
struct Attached {
    std::vector<InlinePolicy> inlinePolicies;
    std::vector<std::string> managedPolicyArns;
};

struct User {
    std::string name, path = "/", id; ///< id AIDA…
    std::vector<AccessKey> accessKeys;
    std::vector<MfaDevice> mfaDevices;
    Attached policies;
    std::vector<std::string> groups; ///< names
    std::optional<std::string> boundaryArn;
    std::vector<Tag> tags;
};

struct Group {
    std::string name, path = "/", id; ///< id AGPA…
    Attached policies;
};

struct Role {
    std::string name, path = "/", id; ///< id AROA…
    policy::Document trustPolicy;
    Attached policies;
    std::optional<std::string> boundaryArn;
    Seconds maxSessionDuration {3600}; ///< 3,600 to 43,200
    std::vector<Tag> tags;
};

/// IAM's registration of an OIDC issuer.
struct OidcProvider {
    std::string url; ///< https://…, equal to the tokens' iss
    std::vector<std::string> clientIds;
};

/// IAM's registration of a SAML identity provider: its metadata is that of the world's provider of this name.
struct SamlProvider {
    std::string name;
    std::string provider; ///< name of an IdentityProvider of kind Saml
};

struct Account {
    std::string id; ///< 12 digits
    std::string name;
    std::vector<AccessKey> rootKeys;
    std::vector<User> users;
    std::vector<Group> groups;
    std::vector<Role> roles;
    std::vector<ManagedPolicy> managedPolicies; ///< customer managed
    std::vector<OidcProvider> oidcProviders;
    std::vector<SamlProvider> samlProviders;
    std::vector<InlinePolicy> serviceControlPolicies; ///< one level; none: no limit
    std::vector<InlinePolicy> resourceControlPolicies;

    [[nodiscard]] const User *user(std::string_view name) const;
    [[nodiscard]] const Group *group(std::string_view name) const;
    [[nodiscard]] const Role *role(std::string_view name) const;
    [[nodiscard]] const OidcProvider *oidcProvider(std::string_view url) const; ///< https://…, as in iss
    [[nodiscard]] const SamlProvider *samlProvider(std::string_view name) const;
    [[nodiscard]] std::string arnOf(const User &user) const;
    [[nodiscard]] std::string arnOf(const Group &group) const;
    [[nodiscard]] std::string arnOf(const Role &role) const;
};

} // namespace trustwalk::world
