#include "core/world/lookup_index.h"

namespace trustwalk::world {

LookupIndex::LookupIndex(const World &world)
{
    for (std::size_t a = 0; a < world.accounts.size(); ++a) {
        const Account &account = world.accounts[a];
        for (std::size_t i = 0; i < account.users.size(); ++i) {
            const User &user = account.users[i];
            add(Kind::UserArn, account.arnOf(user), {a, i});
            add(Kind::UserId, user.id, {a, i});
            for (std::size_t k = 0; k < user.accessKeys.size(); ++k) {
                add(Kind::UserKey, user.accessKeys[k].id, {a, i, k});
            }
        }
        for (std::size_t i = 0; i < account.roles.size(); ++i) {
            add(Kind::RoleArn, account.arnOf(account.roles[i]), {a, i});
            add(Kind::RoleId, account.roles[i].id, {a, i});
        }
    }
}

void LookupIndex::add(Kind kind, const std::string &text, Place place)
{
    m_places.emplace(static_cast<char>(kind) + text, place);
}

std::optional<LookupIndex::Place> LookupIndex::find(Kind kind, std::string_view text) const
{
    std::string kindAndText(1, static_cast<char>(kind));
    kindAndText += text;
    const auto found = m_places.find(kindAndText);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

void renewIndex(World &world)
{
    world.index = std::make_shared<const LookupIndex>(world);
}

} // namespace trustwalk::world
