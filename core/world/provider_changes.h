#pragma once

#include "core/base/circumstances.h"
#include "core/base/json.h"
#include "core/base/shared_text.h"

#include <optional>
#include <string>
#include <vector>

/// Changes to identity providers, their people, what IAM knows of them, and to resources.
namespace trustwalk::world {

struct OidcProviderRegistered {
    std::string account, url; ///< IAM's OIDC provider object
    std::vector<std::string> clientIds;
};
struct SamlProviderRegistered {
    std::string account, name, provider; ///< IAM's SAML provider object; the world's provider whose metadata it has
};
struct OidcClientsChanged {
    std::string providerArn;
    std::vector<std::string> clientIds;
};
struct ProviderUnregistered {
    std::string providerArn; ///< IAM's OIDC or SAML provider object
};
struct ProviderAdded {
    json::Value provider; ///< as in the world file, with its keys or metadata in it
};
struct ProviderReplaced {
    std::string name; ///< before; whatever referred to it refers to the new name
    json::Value provider;
};
struct ProviderRemoved {
    std::string name; ///< refused while something refers to it
};
struct PersonAdded {
    std::string provider;
    json::Value person; ///< as in the world file
};
struct PersonReplaced {
    std::string provider, name; ///< name: before
    json::Value person;
};
struct PersonRemoved {
    std::string provider, name;
};
struct AssignmentsChanged {
    std::string provider, person;
    std::vector<std::string> applications;
};
struct ResourceAdded {
    std::string name, arn, account; ///< a bucket that was made, an instance that was started
};
struct ResourceRenamed {
    std::string arn, name; ///< what a reader calls it; its ARN stays
};
struct ResourceRemoved {
    std::string arn;
};
struct ObjectPut {
    std::string bucketArn, key;
    SharedText body;
    std::string contentType {};
    std::optional<Instant> modifiedAt {};
};
struct ObjectRemoved {
    std::string bucketArn, key;
};
struct SignInCodeUsed {
    std::string code; ///< its id
    Instant expires {};
};

} // namespace trustwalk::world
