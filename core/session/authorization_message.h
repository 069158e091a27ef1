#pragma once

#include "core/crypto/aead.h"
#include "core/policy/evaluate.h"
#include "core/session/caller.h"

#include <optional>
#include <string>
#include <string_view>

namespace trustwalk::session {

/// The reasons of a denial as JSON: allowed, explicitDeny, matchedStatements, failures, and the context with principal, action, resource
/// and condition keys.
[[nodiscard]] std::string authorizationMessage(const Caller &caller, const policy::Evaluation &evaluation);

/// The "encoded authorization failure message" of EC2: the reasons of a denial, sealed so that only DecodeAuthorizationMessage
/// opens it. Source: DecodeAuthorizationMessage, AWS STS API Reference.
[[nodiscard]] std::string encodeAuthorizationMessage(std::string_view json, const crypto::SealingKey &key, const Seed &seed);
/// nullopt for anything that wasn't encoded with this key.
[[nodiscard]] std::optional<std::string> decodeAuthorizationMessage(std::string_view encoded, const crypto::SealingKey &key);

} // namespace trustwalk::session
