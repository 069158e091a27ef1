#pragma once

#include "core/world/world.h"

#include <string>

namespace trustwalk::test {

/// A world as large as an organisation's, always the same: accounts with users, and roles on four paths, each of which trusts users and
/// roles of its own and of other accounts, now and then a provider, a service or a whole account. A copy of the world file's text.
struct LargeWorld {
    int accounts = 20, usersEach = 20, rolesEach = 30;
    int links = 5000;
};
[[nodiscard]] std::string largeWorldText(const LargeWorld &size = {});
[[nodiscard]] world::World largeWorld(const LargeWorld &size = {});

} // namespace trustwalk::test
