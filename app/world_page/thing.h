#pragma once

#include <string>

namespace trustwalk::world_page {

/// What of a world can be shown and altered, and the headings that the tree puts above it.
enum class Kind {
    World,
    Account,
    User,
    Group,
    Role,
    Policy, ///< managed, a customer's or AWS's
    OidcRegistration, ///< what IAM knows of a provider
    SamlRegistration,
    Provider,
    Person,
    Resource,
    Users, ///< headings from here on
    Groups,
    Roles,
    Policies,
    Registrations,
    AwsPolicies,
    Providers,
    Resources,
};

/// Names one thing of a world, whatever world it is: what stays chosen while the world changes.
struct Thing {
    Kind kind = Kind::World;
    std::string id; ///< ARN, account id, provider's or person's name
    std::string of; ///< the account of a heading, the provider of a person
    bool operator==(const Thing &) const = default;
};

} // namespace trustwalk::world_page
