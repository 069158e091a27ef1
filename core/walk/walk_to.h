#pragma once

#include "core/walk/walk.h"
#include "core/world/queries.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk::walk {

/// The shortest walk that ends as this role, going by who trusts whom: a user with a key or a person of a provider takes it on at once,
/// or a user does through other roles first. It may still be refused: a trust is no permission. nullopt where no trust leads to a caller
/// whom a walk can play. `principal` (as a trust policy writes it) is whom the role has to trust directly; empty: whomever.
[[nodiscard]] std::optional<Walk> walkTo(const world::World &world, const std::vector<world::TrustLink> &links, std::string_view roleArn,
                                         std::string_view principal = {});

} // namespace trustwalk::walk
