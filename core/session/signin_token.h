#pragma once

#include "core/session/session.h"

#include <optional>
#include <string>
#include <string_view>

/// What the federation endpoint gives for credentials: good for a short while, for signing in to the console and for nothing else.
namespace trustwalk::session {

struct SigninGrant {
    Session session; ///< without its secret
    Instant expires {};
};
/// Sealed for this world, base64url.
[[nodiscard]] std::string sealSigninToken(SigninGrant grant, const crypto::SealingKey &key, const Seed &seed);
[[nodiscard]] std::optional<SigninGrant> openSigninToken(std::string_view token, const crypto::SealingKey &key); ///< nullopt: not ours

} // namespace trustwalk::session
