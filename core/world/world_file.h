#pragma once

#include "core/base/json.h"
#include "core/world/world.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The world's JSON file: {"format":"trustwalk-world","formatVersion":1,…}, resources/worlds/world.schema.json.
namespace trustwalk::world {

inline constexpr int worldFormatVersion = 1;

/// Gives the text of a file that stands beside the world (JWKS, SAML metadata), or why there is none. app/world
/// implements it.
using ReadBeside = std::function<Result<std::string, ParseError>(std::string_view fileName)>;

/// Unknown keys, references to nothing, doubled names, ids of a wrong form and policies that AWS would refuse are
/// errors with their JSON path. Holds worlds of thousands of roles: linear in the text.
[[nodiscard]] Result<World, ParseError> readWorld(std::string_view json, const ReadBeside &readBeside = {});
[[nodiscard]] Result<World, ParseError> readWorld(const json::Value &value, std::string_view source, std::string path,
                                                  const ReadBeside &readBeside = {});
[[nodiscard]] std::string worldText(const World &world); ///< reads back as the same world
[[nodiscard]] json::Value worldValue(const World &world);
[[nodiscard]] json::Value providerValue(const IdentityProvider &provider); ///< one of its "providers"
[[nodiscard]] json::Value personValue(const Person &person); ///< one of a provider's "people"

/// The keys that the world's own (not external) providers need.
[[nodiscard]] std::vector<crypto::KeyRing::Wanted> wantedKeys(const World &world);

} // namespace trustwalk::world
