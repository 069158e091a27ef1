#include "core/crypto/secret.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/openssl_ptr.h"

#include <charconv>
#include <openssl/crypto.h>
#include <optional>

namespace trustwalk::crypto {

namespace {

/// Overwrites all that the string has room for: a moved-from short string still holds its characters.
void wipe(std::string &text)
{
    text.resize(text.capacity());
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

constexpr std::string_view scheme = "pbkdf2-sha256$";
constexpr int mostIterations = 1'000'000;

std::optional<Sha256> stretched(std::string_view password, std::span<const std::uint8_t> salt, int iterations)
{
    Sha256 hash {};
    const bool worked
        = PKCS5_PBKDF2_HMAC(password.empty() ? "" : password.data(), static_cast<int>(password.size()), salt.data(),
                            static_cast<int>(salt.size()), iterations, sha256Digest(), static_cast<int>(hash.size()), hash.data())
          == 1;
    return worked ? std::optional(hash) : std::nullopt;
}

} // namespace

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe(m_text);
        m_text = other.m_text;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe(m_text);
        m_text.swap(other.m_text);
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_text);
}

bool operator==(const Secret &a, const Secret &b)
{
    return equalInConstantTime(a.m_text, b.m_text);
}

std::string hashPassword(std::string_view password, std::string_view salt, int iterations)
{
    const auto hash = stretched(password, asBytes(salt), iterations);
    require(hash.has_value());
    return std::string(scheme) + std::to_string(iterations) + "$" + base64(asBytes(salt)) + "$" + base64(*hash);
}

bool checkPassword(std::string_view password, std::string_view stored)
{
    if (!stored.starts_with(scheme)) {
        return false;
    }
    stored.remove_prefix(scheme.size());
    int iterations = 0;
    const auto [digitsEnd, failed] = std::from_chars(stored.data(), stored.data() + stored.size(), iterations);
    const auto digits = static_cast<std::size_t>(digitsEnd - stored.data());
    const std::size_t dollar = stored.find('$', digits + 1);
    if (failed != std::errc() || iterations < 1 || iterations > mostIterations || dollar == std::string_view::npos
        || stored[digits] != '$') {
        return false;
    }
    const auto salt = fromBase64(stored.substr(digits + 1, dollar - digits - 1));
    const auto expected = fromBase64(stored.substr(dollar + 1));
    if (!salt || !expected) {
        return false;
    }
    const auto hash = stretched(password, *salt, iterations);
    return hash && equalInConstantTime(asText(*hash), asText(*expected));
}

} // namespace trustwalk::crypto
