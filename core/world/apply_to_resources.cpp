#include "core/base/arn.h"
#include "core/world/apply.h"

#include <algorithm>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

constexpr std::string_view anyResource = "the ARN of a resource of this world";

} // namespace

MaybeError make(World &world, const ObjectPut &change)
{
    Resource *bucket = resourceOf(world, change.bucketArn);
    if (bucket == nullptr || !change.bucketArn.starts_with("arn:aws:s3:::")) {
        return notFound("bucketArn", change.bucketArn, "the ARN of a bucket of this world");
    }
    if (change.key.empty() || change.key.size() > 1024) {
        return errorAt("key", Code::BadValue, change.key, "1 to 1024 bytes");
    }
    Resource::Object object {change.key, change.body, change.contentType, change.modifiedAt};
    const auto same = std::ranges::find(bucket->objects, change.key, &Resource::Object::key);
    if (same != bucket->objects.end()) {
        *same = std::move(object);
    } else {
        bucket->objects.push_back(std::move(object));
    }
    return std::nullopt;
}

MaybeError make(World &world, const ResourceAdded &change)
{
    if (change.name.empty()) {
        return errorAt("name", Code::Empty, {}, "1 character or more");
    }
    const auto arn = Arn::parse(change.arn);
    if (!arn) {
        return errorAt("arn", Code::BadValue, change.arn, "arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE");
    }
    if (world.resource(change.arn) != nullptr) {
        return errorAt("arn", Code::Conflict, change.arn, "one of its own");
    }
    if (world.account(change.account) == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    if (!arn->account.empty() && arn->account != change.account) {
        return errorAt("account", Code::Conflict, change.account, arn->account);
    }
    world.resources.push_back({change.name, change.arn, change.account, std::nullopt, {}});
    return std::nullopt;
}

MaybeError make(World &world, const ResourceRenamed &change)
{
    Resource *resource = resourceOf(world, change.arn);
    if (resource == nullptr) {
        return notFound("arn", change.arn, anyResource);
    }
    if (change.name.empty()) {
        return errorAt("name", Code::Empty, {}, "1 character or more");
    }
    resource->name = change.name;
    return std::nullopt;
}

MaybeError make(World &world, const ResourceRemoved &change)
{
    if (std::erase_if(world.resources, [&change](const Resource &resource) { return resource.arn == change.arn; }) == 0) {
        return notFound("arn", change.arn, anyResource);
    }
    return std::nullopt;
}

MaybeError make(World &world, const ObjectRemoved &change)
{
    Resource *bucket = resourceOf(world, change.bucketArn);
    if (bucket == nullptr || !change.bucketArn.starts_with("arn:aws:s3:::")) {
        return notFound("bucketArn", change.bucketArn, "the ARN of a bucket of this world");
    }
    if (std::erase_if(bucket->objects, [&change](const Resource::Object &object) { return object.key == change.key; }) == 0) {
        return notFound("key", change.key, "an object of this bucket");
    }
    return std::nullopt;
}

MaybeError make(World &world, const SignInCodeUsed &change)
{
    if (change.code.empty()) {
        return errorAt("code", Code::Empty, {}, "1 character or more");
    }
    // A code that has expired needs no memory: a later one tells that time has gone on.
    constexpr Seconds slack {60};
    std::erase_if(world.usedSignInCodes, [&](const UsedSignInCode &used) { return used.expires + slack < change.expires; });
    if (std::ranges::find(world.usedSignInCodes, change.code, &UsedSignInCode::id) != world.usedSignInCodes.end()) {
        return errorAt("code", Code::Conflict, change.code, "a code that was not used");
    }
    world.usedSignInCodes.push_back({change.code, change.expires});
    return std::nullopt;
}

} // namespace trustwalk::world
