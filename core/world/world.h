#pragma once

#include "core/base/shared_text.h"
#include "core/policy/document.h"
#include "core/world/account.h"
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

/// Something that is accessed at the end of a walk.
struct Resource {
    std::string name; ///< shown: "reports"
    std::string arn; ///< arn:aws:s3:::reports, arn:aws:ec2:…:instance/i-…
    std::string account; ///< the owner's 12 digits (S3 ARNs have none)
    std::optional<policy::Document> policy;
    struct Object {
        std::string key;
        SharedText body; ///< shared, for a world is copied at each Change
        std::string contentType {}; ///< empty: the service tells it by the key's ending
        std::optional<Instant> modifiedAt {}; ///< absent: it is as old as the world
    };
    std::vector<Object> objects; ///< of a bucket
};

/// A provider's authorization code that was redeemed: it works once.
struct UsedSignInCode {
    std::string id;
    Instant expires {};
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
    std::vector<UsedSignInCode> usedSignInCodes; ///< those that have not expired by themselves
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
