#pragma once

#include "core/base/arn.h"
#include "core/base/circumstances.h"
#include "core/crypto/key_pair.h"
#include "core/crypto/secret.h"
#include "core/policy/document.h"
#include "core/world/provider.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A world: everything that a walk can meet. Values only; read from and written to one JSON file (world_file.h),
/// altered only by applying Changes (change.h). Names are unique within their account and kind.
namespace trustwalk::world {

/// A text of the file in both languages.
struct LocalText {
    std::string en, ja;
    bool operator==(const LocalText &) const = default;
};

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

/// Something that is accessed at the end of a walk.
struct Resource {
    std::string name; ///< shown: "reports"
    std::string arn; ///< arn:aws:s3:::reports, arn:aws:ec2:…:instance/i-…
    std::string account; ///< the owner's 12 digits (S3 ARNs have none)
    std::optional<policy::Document> policy;
    struct Object {
        std::string key, body;
    };
    std::vector<Object> objects; ///< of a bucket
};

class LookupIndex;

struct World {
    std::string id; ///< a-z, 0-9, '-': names the key ring
    LocalText title;
    std::string region = "us-east-1";
    std::vector<Account> accounts;
    std::vector<ManagedPolicy> awsManagedPolicies; ///< arn:aws:iam::aws:policy/…
    std::vector<IdentityProvider> providers;
    std::vector<Resource> resources;
    /// Where principals and keys stand; set by readWorld and apply. A hint: every lookup checks what it finds, and searches the world
    /// where there is no index or it is out of date.
    std::shared_ptr<const LookupIndex> index;

    [[nodiscard]] const Account *account(std::string_view id) const;
    [[nodiscard]] const IdentityProvider *provider(std::string_view name) const;
    [[nodiscard]] const IdentityProvider *providerOfIssuer(std::string_view issuer) const;
    [[nodiscard]] const ManagedPolicy *managedPolicy(std::string_view arn) const; ///< AWS's or a customer's
    [[nodiscard]] const Resource *resource(std::string_view arn) const;

    struct FoundUser {
        const Account *account = nullptr;
        const User *user = nullptr;
        explicit operator bool() const { return user != nullptr; }
    };
    struct FoundRole {
        const Account *account = nullptr;
        const Role *role = nullptr;
        explicit operator bool() const { return role != nullptr; }
    };
    struct FoundKey {
        const Account *account = nullptr;
        const User *user = nullptr; ///< null for a root key
        const AccessKey *key = nullptr;
        explicit operator bool() const { return key != nullptr; }
    };
    [[nodiscard]] FoundUser userByArn(std::string_view arn) const;
    [[nodiscard]] FoundRole roleByArn(std::string_view arn) const; ///< case-sensitive, with path
    [[nodiscard]] FoundUser userById(std::string_view uniqueId) const;
    [[nodiscard]] FoundRole roleById(std::string_view uniqueId) const;
    [[nodiscard]] FoundKey accessKey(std::string_view id) const;
    /// The first user or role of this name over all accounts, for people who type a name; an ARN is taken as such.
    [[nodiscard]] FoundUser userNamed(std::string_view nameOrArn) const;
    [[nodiscard]] FoundRole roleNamed(std::string_view nameOrArn) const;
};

} // namespace trustwalk::world
