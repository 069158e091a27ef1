#pragma once

#include "core/base/http_message.h"
#include "core/world/world.h"

#include <optional>
#include <string>

namespace trustwalk::service {

/// Who answers a request.
enum class Door {
    Sts,
    Resource, ///< EC2, IAM, S3, or another service that only authorises
    SignIn, ///< AWS's federation endpoint
    Cognito,
    Provider, ///< an identity provider or broker of the world: /_idp/NAME/…
};

struct Route {
    Door door = Door::Sts;
    std::string name {}; ///< Resource: the service as in a credential scope; Provider: its name, decoded
    bool operator==(const Route &) const = default;
};

/// A host of AWS's leads to its service. Any other host is the one port of the local endpoint, where the request itself tells:
/// with an Action, its Version; without one, an S3 scope or a bucket of this world; /_idp/NAME/… and Cognito's X-Amz-Target.
/// Whatever tells nothing is STS's.
[[nodiscard]] Route routeOf(const world::World &world, const RawRequest &request);
/// The same; `form` gets queryProtocolForm where it had to be read.
[[nodiscard]] Route routeOf(const world::World &world, const RawRequest &request, std::optional<Form> &form);

/// application/x-www-form-urlencoded, with or without a charset.
[[nodiscard]] bool isForm(const RawRequest &request);
/// The parameters of a request of the Query protocol: those of the query come before those of a form in the body.
[[nodiscard]] Form queryProtocolForm(const RawRequest &request);

} // namespace trustwalk::service
