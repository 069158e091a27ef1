#include "core/base/arn.h"
#include "core/world/apply.h"
#include "core/world/forms.h"
#include "core/world/lookup_index.h"
#include "core/world/read_parts.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

constexpr std::string_view anyUser = "the ARN of a user of this world";

/// Every list of keys in the world; true where `meet` took it.
bool eachKeyList(World &world, const std::function<bool(std::vector<AccessKey> &)> &meet)
{
    for (Account &account : world.accounts) {
        if (meet(account.rootKeys) || std::ranges::any_of(account.users, [&](User &user) { return meet(user.accessKeys); })) {
            return true;
        }
    }
    return false;
}

/// "$.accounts[0].users[3].accessKeys[1]" of the last item that the user's list has.
std::string placeIn(const World &world, std::string_view userArn, std::string_view list, std::size_t size)
{
    const auto found = world.userByArn(userArn);
    const auto index = static_cast<std::size_t>(found.user - found.account->users.data());
    return placeOf(world, found.account->id, "users", index) + "." + std::string(list) + "[" + std::to_string(size - 1) + "]";
}

} // namespace

MaybeError make(World &world, const TitleChanged &change)
{
    if (change.en.empty() || change.ja.empty()) {
        return errorAt(change.en.empty() ? "en" : "ja", Code::Empty, {}, "1 character or more");
    }
    world.title = {change.en, change.ja};
    return std::nullopt;
}

MaybeError make(World &world, const AccountAdded &change)
{
    if (!isAccountId(change.account)) {
        return errorAt("account", Code::BadValue, change.account, "12 digits");
    }
    if (world.account(change.account) != nullptr) {
        return errorAt("account", Code::Conflict, change.account, "one of its own");
    }
    Account account;
    account.id = change.account;
    account.name = change.name;
    world.accounts.push_back(std::move(account));
    return std::nullopt;
}

MaybeError make(World &world, const AccountRenamed &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    account->name = change.name;
    return std::nullopt;
}

MaybeError make(World &world, const AccountRemoved &change)
{
    const Account *found = world.account(change.account);
    if (found == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    std::vector<std::pair<std::string, std::string>> gone; // ARN and unique id
    for (const User &user : found->users) {
        gone.emplace_back(found->arnOf(user), user.id);
    }
    for (const Role &role : found->roles) {
        gone.emplace_back(found->arnOf(role), role.id);
    }
    std::erase_if(world.accounts, [&change](const Account &account) { return account.id == change.account; });
    renewIndex(world);
    for (const auto &[arn, uniqueId] : gone) {
        if (auto error = replaceInPolicies(world, arn, uniqueId)) {
            return error;
        }
    }
    return stillNeeded(world, "account", "an account that nothing outside refers to");
}

MaybeError make(World &world, const AccessKeyAdded &change)
{
    constexpr std::size_t most = 2; // "IAM and AWS STS quotas": access keys assigned to an IAM user
    User *user = userOf(world, change.userArn);
    if (user == nullptr) {
        return notFound("userArn", change.userArn, anyUser);
    }
    if (user->accessKeys.size() >= most) {
        return errorAt("key", Code::TooLarge, std::to_string(user->accessKeys.size() + 1), std::to_string(most));
    }
    if (auto error = readAnew(change.key, "key", [user](json::Reader &reader) { user->accessKeys.push_back(readAccessKey(reader)); })) {
        return error;
    }
    renewIndex(world);
    return refusedBy(world, "$.key", placeIn(world, change.userArn, "accessKeys", user->accessKeys.size()));
}

MaybeError make(World &world, const AccessKeyRemoved &change)
{
    const auto isIt = [&change](const AccessKey &key) { return key.id == change.accessKeyId; };
    if (!eachKeyList(world, [&isIt](std::vector<AccessKey> &keys) { return std::erase_if(keys, isIt) > 0; })) {
        return notFound("accessKeyId", change.accessKeyId, "an access key of this world");
    }
    renewIndex(world);
    return std::nullopt;
}

MaybeError make(World &world, const KeyStatusChanged &change)
{
    const auto setIn = [&change](std::vector<AccessKey> &keys) {
        const auto key = std::ranges::find(keys, change.accessKeyId, &AccessKey::id);
        if (key == keys.end()) {
            return false;
        }
        key->active = change.active;
        return true;
    };
    return eachKeyList(world, setIn) ? MaybeError() : notFound("accessKeyId", change.accessKeyId, "an access key of this world");
}

MaybeError make(World &world, const MfaDeviceAdded &change)
{
    constexpr std::size_t most = 8; // "IAM and AWS STS quotas": MFA devices in use by an IAM user
    User *user = userOf(world, change.userArn);
    if (user == nullptr) {
        return notFound("userArn", change.userArn, anyUser);
    }
    if (user->mfaDevices.size() >= most) {
        return errorAt("device", Code::TooLarge, std::to_string(user->mfaDevices.size() + 1), std::to_string(most));
    }
    if (auto error
        = readAnew(change.device, "device", [user](json::Reader &reader) { user->mfaDevices.push_back(readMfaDevice(reader)); })) {
        return error;
    }
    return refusedBy(world, "$.device", placeIn(world, change.userArn, "mfaDevices", user->mfaDevices.size()));
}

MaybeError make(World &world, const MfaDeviceRemoved &change)
{
    for (Account &account : world.accounts) {
        for (User &user : account.users) {
            const auto isIt = [&change](const MfaDevice &device) { return device.serialNumber == change.serialNumber; };
            if (std::erase_if(user.mfaDevices, isIt) > 0) {
                return std::nullopt;
            }
        }
    }
    return notFound("serialNumber", change.serialNumber, "an MFA device of this world");
}

MaybeError make(World &world, const MfaCodeUsed &change)
{
    if (change.step < 0) {
        return errorAt("step", Code::BadValue, std::to_string(change.step), "0 or more");
    }
    for (Account &account : world.accounts) {
        for (User &user : account.users) {
            const auto device = std::ranges::find(user.mfaDevices, change.serialNumber, &MfaDevice::serialNumber);
            if (device != user.mfaDevices.end()) {
                device->lastUsedStep = std::max(change.step, device->lastUsedStep.value_or(change.step));
                return std::nullopt;
            }
        }
    }
    return notFound("serialNumber", change.serialNumber, "an MFA device of this world");
}

} // namespace trustwalk::world
