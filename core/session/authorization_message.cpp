#include "core/session/authorization_message.h"

#include "core/base/encoding.h"

namespace trustwalk::session {

namespace {

constexpr std::string_view purpose = "authorization-message";

} // namespace

std::string encodeAuthorizationMessage(std::string_view json, const crypto::SealingKey &key, const Seed &seed)
{
    return base64Url(crypto::seal(key, json, purpose, seed));
}

std::optional<std::string> decodeAuthorizationMessage(std::string_view encoded, const crypto::SealingKey &key)
{
    const auto sealed = fromBase64Url(encoded);
    if (!sealed)
        return std::nullopt;
    return crypto::unseal(key, *sealed, purpose);
}

} // namespace trustwalk::session
