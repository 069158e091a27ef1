#pragma once

#include "core/world/world.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

/// Internal to the room: makes lookups in a world of thousands of principals as fast as in a small one.
namespace trustwalk::world {

class LookupIndex {
public:
    struct Place {
        std::size_t account = 0;
        std::size_t item = 0; ///< index of the user or role
        std::size_t key = 0; ///< index of the access key
    };
    enum class Kind : char { UserArn = 'u', RoleArn = 'r', UserId = 'U', RoleId = 'R', UserKey = 'k' };

    explicit LookupIndex(const World &world);
    [[nodiscard]] std::optional<Place> find(Kind kind, std::string_view text) const;

private:
    void add(Kind kind, const std::string &text, Place place);
    std::unordered_map<std::string, Place> m_places; ///< by kind and text
};

/// Gives the world an index of its present principals.
void renewIndex(World &world);

} // namespace trustwalk::world
