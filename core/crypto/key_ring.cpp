#include "core/crypto/key_ring.h"

#include "core/base/json.h"
#include "core/crypto/random.h"

#include <algorithm>

namespace trustwalk::crypto {

namespace {

constexpr std::string_view format = "trustwalk-keys";
constexpr std::int64_t formatVersion = 1;
/// A ring of a thousand providers has 3 MB.
constexpr json::Limits limits {.bytes = 16u << 20, .depth = 4};
constexpr auto certificateLife = std::chrono::days(3650);

bool isUnset(const SealingKey &key)
{
    return std::ranges::all_of(key.reveal(), [](std::uint8_t byte) { return byte == 0; });
}

std::optional<SealingKey> sealingKeyOf(std::string_view text)
{
    const auto bytes = fromBase64(text);
    std::array<std::uint8_t, 32> key {};
    if (!bytes || bytes->size() != key.size()) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, key.begin());
    const SealingKey result(key);
    return isUnset(result) ? std::nullopt : std::optional(result);
}

/// nullopt after the reader was told why.
std::optional<KeyRing::ProviderKey> providerKeyFrom(json::Reader &in)
{
    const std::string pem = in.string("privateKey");
    const std::optional<std::string> certificate = in.optionalString("certificate");
    if (in.failed()) {
        return std::nullopt;
    }
    auto key = PrivateKey::fromPem(pem);
    if (!key) {
        in.refuse("privateKey", key.error());
        return std::nullopt;
    }
    KeyRing::ProviderKey result {*std::move(key), {}};
    if (!certificate) {
        return result;
    }
    auto der = fromBase64(*certificate);
    if (!der) {
        in.refuse("certificate", ParseError::Code::Syntax, *certificate, "base64");
        return std::nullopt;
    }
    const auto certified = PublicKey::fromCertificate(*der);
    if (!certified) {
        in.refuse("certificate", certified.error());
        return std::nullopt;
    }
    if (certified->thumbprint() != result.key.publicKey().thumbprint()) {
        in.refuse("certificate", ParseError::Code::Conflict, *certificate, "certificate of privateKey");
        return std::nullopt;
    }
    result.certificate = *std::move(der);
    return result;
}

/// The file is secret as a whole, so only what names a key of the format or its version is quoted.
ParseError withoutSecrets(ParseError error)
{
    const bool harmless = error.code == ParseError::Code::NewerVersion || error.code == ParseError::Code::UnknownKey
                          || error.code == ParseError::Code::TooLarge;
    if (!harmless) {
        error.found.clear();
    }
    return error;
}

} // namespace

void KeyRing::ensure(const std::vector<Wanted> &wanted, Instant now)
{
    if (isUnset(m_sealing)) {
        m_sealing = SealingKey(systemSeed().bytes);
    }
    for (const Wanted &want : wanted) {
        auto entry = m_providers.find(want.provider);
        if (entry == m_providers.end()) {
            entry = m_providers.emplace(want.provider, ProviderKey {PrivateKey::generate(want.algorithm), {}}).first;
        }
        if (want.certificate && entry->second.certificate.empty()) {
            entry->second.certificate = entry->second.key.selfSignedCertificate(want.provider, now, now + certificateLife);
        }
    }
}

const KeyRing::ProviderKey *KeyRing::find(std::string_view provider) const
{
    const auto entry = m_providers.find(provider);
    return entry == m_providers.end() ? nullptr : &entry->second;
}

std::string KeyRing::textToKeep() const
{
    json::Value providers = json::Value::array();
    for (const auto &[name, key] : m_providers) {
        json::Value &provider = providers.items.emplace_back(json::Value::object());
        provider.set("provider", name).set("privateKey", key.key.pemToKeep());
        if (!key.certificate.empty()) {
            provider.set("certificate", base64(key.certificate));
        }
    }
    json::Value root = json::Value::object();
    root.set("format", format).set("formatVersion", json::Value::number(formatVersion));
    root.set("sealingKey", base64(m_sealing.reveal())).set("providers", std::move(providers));
    return json::print(root, json::Layout::Indented);
}

Result<KeyRing, ParseError> KeyRing::fromText(std::string_view text)
{
    const auto parsed = json::parse(text, limits);
    if (!parsed) {
        return failure(withoutSecrets(parsed.error()));
    }
    json::Reader in(*parsed, text);
    KeyRing ring;
    (void)in.word("format", {format});
    const std::int64_t version = in.integer("formatVersion", 1, INT32_MAX);
    if (version > formatVersion) {
        in.refuse("formatVersion", ParseError::Code::NewerVersion, std::to_string(version), std::to_string(formatVersion));
    }
    if (const auto key = sealingKeyOf(in.string("sealingKey"))) {
        ring.m_sealing = *key;
    } else {
        in.refuse("sealingKey", ParseError::Code::BadValue, {}, "base64 of 32 bytes");
    }
    in.objects("providers", [&](json::Reader &provider) {
        const std::string name = provider.string("provider");
        auto key = providerKeyFrom(provider);
        if (key && !ring.m_providers.emplace(name, *std::move(key)).second) {
            provider.refuse("provider", ParseError::Code::Conflict, name, "each provider once");
        }
    });
    if (const auto error = in.finish()) {
        return failure(withoutSecrets(*error));
    }
    return ring;
}

KeyRing KeyRing::generate(const std::vector<Wanted> &wanted, Instant now)
{
    KeyRing ring;
    ring.ensure(wanted, now);
    return ring;
}

} // namespace trustwalk::crypto
