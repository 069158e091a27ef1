#include "core/world/change.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/apply.h"
#include "core/world/check_world.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world {

namespace {

/// The part of a world that can be altered, from the one that a lookup found in it.
template <typename T> T *altered(std::vector<T> &items, const T *found)
{
    return found == nullptr ? nullptr : &items[static_cast<std::size_t>(found - items.data())];
}

} // namespace

Change::Change(const Change &) = default;
Change::Change(Change &&) noexcept = default;
Change &Change::operator=(const Change &) = default;
Change &Change::operator=(Change &&) noexcept = default;
Change::~Change() = default;

ParseError errorAt(std::string_view member, ParseError::Code code, std::string_view found, std::string_view expected)
{
    return {.code = code,
            .path = "$." + std::string(member),
            .found = shortened(found),
            .expected = std::string(expected),
            .reason = {},
            .line = 0,
            .column = 0};
}

ParseError notFound(std::string_view member, std::string_view found, std::string_view expected)
{
    return errorAt(member, ParseError::Code::NotFound, found, expected);
}

MaybeError refusedBy(const World &world, std::string_view member, const std::string &place)
{
    auto fault = checkWorld(world);
    if (!fault) {
        return std::nullopt;
    }
    ParseError error = std::move(fault->error);
    const std::string path = fault->pathBelow("$");
    error.path = std::string(member) + (path.starts_with(place) ? path.substr(place.size()) : std::string());
    return error;
}

MaybeError stillNeeded(const World &world, std::string_view member, std::string_view expected)
{
    const auto fault = checkWorld(world);
    return fault ? errorAt(member, ParseError::Code::Conflict, fault->pathBelow("$"), expected) : MaybeError();
}

std::string placeOf(const World &world, std::string_view account, std::string_view list, std::size_t index)
{
    const auto position = static_cast<std::size_t>(world.account(account) - world.accounts.data());
    return "$.accounts[" + std::to_string(position) + "]." + std::string(list) + "[" + std::to_string(index) + "]";
}

MaybeError readAnew(const json::Value &value, std::string_view member, const std::function<void(json::Reader &)> &read)
{
    const std::string text = json::print(value, json::Layout::Indented);
    const auto parsed = json::parse(text);
    if (!parsed) {
        return parsed.error();
    }
    json::Reader reader(*parsed, text, member.empty() ? "$" : "$." + std::string(member));
    read(reader);
    return reader.finish();
}

Account *accountOf(World &world, std::string_view id)
{
    return altered(world.accounts, world.account(id));
}

User *userOf(World &world, std::string_view arn)
{
    const auto found = world.userByArn(arn);
    return found ? altered(accountOf(world, found.account->id)->users, found.user) : nullptr;
}

Role *roleOf(World &world, std::string_view arn)
{
    const auto found = world.roleByArn(arn);
    return found ? altered(accountOf(world, found.account->id)->roles, found.role) : nullptr;
}

Group *groupOf(World &world, std::string_view text)
{
    const auto arn = Arn::parse(text);
    Account *account = arn && arn->resourceType() == "group" ? accountOf(world, arn->account) : nullptr;
    Group *group = account != nullptr ? altered(account->groups, account->group(arn->resourceName())) : nullptr;
    return group != nullptr && account->arnOf(*group) == text ? group : nullptr;
}

Resource *resourceOf(World &world, std::string_view arn)
{
    return altered(world.resources, world.resource(arn));
}

Result<World, ParseError> apply(const World &world, const Change &change)
{
    World changed = world;
    if (auto error = std::visit([&changed](const auto &alternative) { return make(changed, alternative); }, change)) {
        return failure(std::move(*error));
    }
    return changed;
}

Result<World, ParseError> apply(World world, const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (auto error = std::visit([&world](const auto &alternative) { return make(world, alternative); }, change)) {
            return failure(std::move(*error));
        }
    }
    return world;
}

} // namespace trustwalk::world
