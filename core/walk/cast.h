#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/trace/step.h"
#include "core/walk/walk.h"
#include "core/world/world.h"

#include <string>

namespace trustwalk::walk {

/// A walk's names, found in its world. Points into that world.
struct Cast {
    const world::Account *account = nullptr;
    const world::User *user = nullptr; ///< who signs: the caller, or the user whose key the broker holds
    const world::IdentityProvider *provider = nullptr; ///< who is asked for a token
    const world::IdentityProvider *login = nullptr; ///< behind Cognito: where the person signs in
    const world::IdentityProvider *broker = nullptr; ///< GetFederationToken
    std::string person; ///< name; empty in signed walks
    std::string roleArn; ///< also of a role that isn't there, so that AWS can refuse it
    std::string samlProviderArn;
    trace::Actor caller; ///< who sends the call: user, person, broker, or Cognito in its enhanced flow
    trace::Actor holder; ///< who gets the credentials and uses them; mostly the caller
};

/// NotFound, with what the world has instead, where a name leads nowhere; Unsupported where an external provider would have to mint.
[[nodiscard]] Result<Cast, ParseError> castOf(const Walk &walk, const world::World &world);

/// Cognito calls STS itself in this walk. Source: "Identity pools authentication flow", Amazon Cognito Developer Guide.
[[nodiscard]] bool isEnhanced(const Cast &cast, const Walk &walk);

} // namespace trustwalk::walk
