#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/check_world.h"
#include "core/world/forms.h"
#include "core/world/lookup_index.h"
#include "core/world/object_file.h"
#include "core/world/read_parts.h"
#include "core/world/world_file.h"

#include <limits>
#include <unordered_set>
#include <utility>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

/// True where the rest of the file can be expected to be what we know.
bool readHead(json::Reader &reader)
{
    const std::string format = reader.string("format");
    if (!reader.failed() && format != "trustwalk-world") {
        reader.refuse("format", Code::BadValue, format, "trustwalk-world");
    }
    const std::int64_t version = reader.integer("formatVersion", 1, std::numeric_limits<std::int64_t>::max());
    if (!reader.failed() && version > worldFormatVersion) {
        reader.refuse("formatVersion", Code::NewerVersion, std::to_string(version), std::to_string(worldFormatVersion));
    }
    return !reader.failed();
}

LocalText readTitle(json::Reader &reader)
{
    LocalText title;
    const bool there = reader.object("title", [&title](json::Reader &inner) {
        title = {inner.string("en"), inner.string("ja")};
        for (const std::string_view language : {"en", "ja"}) {
            if (!inner.failed() && (language == "en" ? title.en : title.ja).empty()) {
                inner.refuse(language, Code::Empty, {}, "1 character or more");
            }
        }
    });
    if (!there) {
        reader.refuse("title", Code::MissingKey, {}, "object");
    }
    return title;
}

void readObjects(json::Reader &reader, Resource &resource)
{
    std::unordered_set<std::string> keys;
    reader.objects("objects", [&](json::Reader &entry) {
        resource.objects.push_back(readObject(entry));
        const std::string &key = resource.objects.back().key;
        if (!entry.failed() && (key.empty() || key.size() > 1024)) {
            entry.refuse("key", Code::BadValue, key, "1 to 1024 bytes");
        }
        if (!entry.failed() && !keys.insert(key).second) {
            entry.refuse("key", Code::Conflict, key, "one of its own");
        }
    });
    const bool isBucket = resource.arn.starts_with("arn:aws:s3:::") && resource.arn.find('/') == std::string::npos;
    if (!resource.objects.empty() && !isBucket) {
        reader.refuse("objects", Code::Conflict, resource.arn, "arn:aws:s3:::BUCKET");
    }
}

UsedSignInCode readUsedCode(json::Reader &reader)
{
    UsedSignInCode code {reader.string("id"), {}};
    const std::string text = reader.string("expires");
    const auto moment = fromIsoTime(text);
    if (!reader.failed() && !moment) {
        reader.refuse("expires", Code::BadValue, text, "2026-07-01T09:00:00Z");
    }
    code.expires = moment.value_or(Instant {});
    return code;
}

World readParts(json::Reader &reader, const ReadBeside &readBeside)
{
    World world;
    DocumentReader documents;
    world.id = reader.string("id");
    if (!reader.failed() && !isWorldId(world.id)) {
        reader.refuse("id", Code::BadValue, world.id, "[a-z0-9-]{1,64}");
    }
    world.title = readTitle(reader);
    world.region = reader.string("region", "us-east-1");
    if (!reader.failed() && !isRegion(world.region)) {
        reader.refuse("region", Code::BadValue, world.region, "ap-northeast-1");
    }
    reader.objects("accounts", [&](json::Reader &account) { world.accounts.push_back(readAccount(account, documents)); });
    world.awsManagedPolicies = documents.managedPolicies(reader, "awsManagedPolicies");
    reader.objects("providers", [&](json::Reader &provider) { world.providers.push_back(readProvider(provider, readBeside)); });
    reader.objects("resources", [&](json::Reader &resource) { world.resources.push_back(readResource(resource, documents)); });
    reader.objects("usedSignInCodes", [&](json::Reader &code) { world.usedSignInCodes.push_back(readUsedCode(code)); });
    return world;
}

} // namespace

Resource readResource(json::Reader &reader, DocumentReader &documents)
{
    Resource resource;
    resource.name = reader.string("name");
    if (!reader.failed() && resource.name.empty()) {
        reader.refuse("name", Code::Empty, {}, "1 character or more");
    }
    resource.arn = reader.string("arn");
    const auto arn = Arn::parse(resource.arn);
    if (!reader.failed() && !arn) {
        reader.refuse("arn", Code::BadValue, resource.arn, "arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE");
    }
    // An ARN without account (S3's) leaves the owner to be said.
    const std::string ownerInArn = arn ? arn->account : std::string();
    resource.account = ownerInArn.empty() ? reader.string("account") : reader.string("account", ownerInArn);
    if (!reader.failed() && !ownerInArn.empty() && resource.account != ownerInArn) {
        reader.refuse("account", Code::Conflict, resource.account, ownerInArn);
    }
    if (reader.has("policy")) {
        resource.policy = documents.read(reader, "policy", policy::Use::Resource);
    }
    readObjects(reader, resource);
    return resource;
}

Result<World, ParseError> readWorld(std::string_view text, const ReadBeside &readBeside)
{
    const auto value = json::parse(text);
    if (!value) {
        return failure(value.error());
    }
    return readWorld(*value, text, "$", readBeside);
}

Result<World, ParseError> readWorld(const json::Value &value, std::string_view source, std::string path, const ReadBeside &readBeside)
{
    json::Reader reader(value, source, path);
    if (!readHead(reader)) {
        return failure(*reader.finish());
    }
    World world = readParts(reader, readBeside);
    if (auto error = reader.finish()) {
        return failure(std::move(*error));
    }
    if (auto fault = checkWorld(world)) {
        const json::Position position = json::positionAt(source, fault->in(value).begin);
        fault->error.path = fault->pathBelow(path);
        fault->error.line = position.line;
        fault->error.column = position.column;
        return failure(std::move(fault->error));
    }
    renewIndex(world);
    return world;
}

} // namespace trustwalk::world
