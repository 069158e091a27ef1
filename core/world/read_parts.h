#pragma once

#include "core/base/json.h"
#include "core/world/read_document.h"
#include "core/world/world.h"
#include "core/world/world_file.h"

#include <optional>

/// Internal to the room: the readers of a world file's objects. They see to the form of each value; what refers to what is
/// check_world's.
namespace trustwalk::world {

[[nodiscard]] Account readAccount(json::Reader &reader, DocumentReader &documents);
[[nodiscard]] User readUser(json::Reader &reader, DocumentReader &documents);
/// nullopt where it has no trust policy that can be read; the reader then holds the error.
[[nodiscard]] std::optional<Role> readRole(json::Reader &reader, DocumentReader &documents);
[[nodiscard]] Group readGroup(json::Reader &reader, DocumentReader &documents);
[[nodiscard]] AccessKey readAccessKey(json::Reader &reader);
[[nodiscard]] MfaDevice readMfaDevice(json::Reader &reader);
[[nodiscard]] std::vector<Tag> readTags(json::Reader &reader); ///< the object "tags"
[[nodiscard]] OidcProvider readOidcProvider(json::Reader &reader);
[[nodiscard]] SamlProvider readSamlProvider(json::Reader &reader);
[[nodiscard]] Resource readResource(json::Reader &reader, DocumentReader &documents);
[[nodiscard]] IdentityProvider readProvider(json::Reader &reader, const ReadBeside &readBeside);

[[nodiscard]] json::Value accountValue(const Account &account);
[[nodiscard]] json::Value inlinePoliciesValue(const std::vector<InlinePolicy> &policies);
[[nodiscard]] json::Value managedPoliciesValue(const std::vector<ManagedPolicy> &policies);

} // namespace trustwalk::world
