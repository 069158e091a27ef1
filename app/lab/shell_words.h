#pragma once

#include "app/text/translation.h"
#include "core/crypto/key_ring.h"
#include "core/world/world.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

/// What a participant types or pastes into a terminal.
namespace trustwalk::lab {

/// For a POSIX shell: in single quotes where anything in it could mean something.
[[nodiscard]] std::string shellWord(std::string_view text);

/// The lines that make the AWS CLI and SDKs of this shell ask the endpoint as that user, and nothing of theirs reach AWS: keys, Region, the
/// endpoint, both config files empty, no instance metadata, and an `aws` that adds the endpoint (Debian's CLI 2.9 ignores the variable).
/// Source: "Environment variables to configure the AWS CLI", AWS CLI User Guide. nullopt: the world has no such user with an active key.
[[nodiscard]] std::optional<std::string> environmentOf(const world::World &world, std::string_view user, std::uint16_t port);

/// The same for whoever has no key at all: a call with a token or an assertion is not signed.
[[nodiscard]] std::string environmentOfNobody(const world::World &world, std::uint16_t port);

/// Why no token was minted; `known` are the names that would do.
struct NoToken {
    enum class Kind { NoSuchProvider, NoSuchPerson, NoSuchRole, CannotMint, NotAssigned } kind = Kind::NoSuchProvider;
    std::string name;
    std::vector<std::string> known;
};
/// An ID token (for a Cognito pool: Cognito's own token) of a person who has just signed in. `client`: which application it is for; empty:
/// the first that the person is assigned to.
[[nodiscard]] std::variant<std::string, NoToken> tokenOf(const world::World &world, const crypto::KeyRing &keys, std::string_view provider,
                                                         std::string_view person, std::string_view client = {});
/// A SAML response in base64, as an SDK takes it. `role` by name or ARN; empty: the first that the person is assigned to.
[[nodiscard]] std::variant<std::string, NoToken> assertionOf(const world::World &world, const crypto::KeyRing &keys,
                                                             std::string_view provider, std::string_view person,
                                                             std::string_view role = {});

} // namespace trustwalk::lab
