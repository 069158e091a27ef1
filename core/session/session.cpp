#include "core/session/session.h"

#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/session/session_body.h"

#include <algorithm>
#include <utility>

namespace trustwalk::session {

namespace {

/// Authenticated with the body, so that nothing else that was ever sealed with this key opens as a session.
constexpr std::string_view bound = "trustwalk session token 1";

constexpr std::string_view base64Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view base32Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t keyIdLength = 20;
constexpr std::size_t secretLength = 40;

std::size_t charactersIn(const std::vector<std::string> &texts)
{
    std::size_t count = 0;
    for (const std::string &text : texts) {
        count += characterCount(text);
    }
    return count;
}

} // namespace

std::string newKeyId(std::string_view prefix, const Seed &seed, std::string_view purpose)
{
    const std::size_t random = keyIdLength - std::min(prefix.size(), keyIdLength);
    return std::string(prefix) + crypto::deriveText(seed, purpose, random, base32Characters);
}

Issued issue(Session draft, const Circumstances &circumstances, const crypto::SealingKey &key)
{
    draft.accessKeyId = newKeyId("ASIA", circumstances.random, "session access key id");
    draft.secretAccessKey
        = crypto::Secret(crypto::deriveText(circumstances.random, "session secret access key", secretLength, base64Characters));
    const Seed sealing = crypto::derivedSeed(circumstances.random, "session token");
    std::string token = base64(crypto::seal(key, bodyOf(draft), bound, sealing));
    return {std::move(draft), std::move(token)};
}

Result<Session, OpenFault> open(std::string_view sessionToken, std::string_view accessKeyId, const crypto::SealingKey &key)
{
    const auto sealed = fromBase64(sessionToken);
    const auto body = sealed ? crypto::unseal(key, *sealed, bound) : std::nullopt;
    auto session = body ? fromBody(*body) : std::nullopt;
    if (!session) {
        return failure(OpenFault::NotOurs);
    }
    if (session->accessKeyId != accessKeyId) {
        return failure(OpenFault::WrongKeyId);
    }
    return std::move(*session);
}

int packedPolicySize(const std::vector<std::string> &policies, const std::vector<std::string> &policyArns,
                     const std::vector<world::Tag> &tags)
{
    // SIMPLIFIED: 2,048 characters of policies, or 455 of tags (9 tags of 2 + 250 characters were measured as 498 %), fill the space.
    constexpr std::size_t fullOfPolicies = 2048;
    constexpr std::size_t fullOfTags = 455;
    constexpr std::size_t most = 1'000'000; // percent; far above anything that a request can carry
    std::size_t tagCharacters = 0;
    for (const world::Tag &tag : tags) {
        tagCharacters += characterCount(tag.key) + characterCount(tag.value);
    }
    const std::size_t policyCharacters = charactersIn(policies) + charactersIn(policyArns);
    const std::size_t percent = (policyCharacters * fullOfTags + tagCharacters * fullOfPolicies) * 100 / (fullOfPolicies * fullOfTags);
    const bool holdsSomething = policyCharacters + tagCharacters > 0;
    return static_cast<int>(std::min(std::max(percent, std::size_t(holdsSomething ? 1 : 0)), most));
}

} // namespace trustwalk::session
