#include "core/resources/checksums.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <array>

namespace trustwalk::resources {

namespace {

constexpr std::string_view prefix = "x-amz-checksum-";

/// A cyclic redundancy check over reflected bits, all ones before and after, as its polynomial (reflected) says.
template <typename Word> class Crc {
public:
    explicit constexpr Crc(Word polynomial)
    {
        for (std::size_t byte = 0; byte < m_table.size(); ++byte) {
            Word value = static_cast<Word>(byte);
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? (value >> 1) ^ polynomial : value >> 1;
            m_table[byte] = value;
        }
    }

    /// In base64, most significant byte first.
    [[nodiscard]] std::string of(std::string_view content) const
    {
        Word value = ~Word {0};
        for (const char c : content)
            value = m_table[(value ^ static_cast<unsigned char>(c)) & 0xFF] ^ (value >> 8);
        value = ~value;
        std::array<std::uint8_t, sizeof(Word)> bytes {};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(value >> (8 * (bytes.size() - 1 - i)));
        return base64(bytes);
    }

private:
    std::array<Word, 256> m_table {};
};

constexpr Crc<std::uint32_t> crc32 {0xEDB88320}; // ITU-T V.42
constexpr Crc<std::uint32_t> crc32c {0x82F63B78}; // RFC 3720, appendix B.4
constexpr Crc<std::uint64_t> crc64Nvme {0x9A6C9329AC4BC9B5}; // NVM Express NVM Command Set Specification

} // namespace

std::optional<std::string> checksumFor(std::string_view headerName, std::string_view content)
{
    const std::string name = toLower(headerName);
    if (name == "content-md5")
        return base64(crypto::md5(content));
    if (!name.starts_with(prefix))
        return std::nullopt;
    const std::string_view algorithm = std::string_view(name).substr(prefix.size());
    if (algorithm == "crc32")
        return crc32.of(content);
    if (algorithm == "crc32c")
        return crc32c.of(content);
    if (algorithm == "crc64nvme")
        return crc64Nvme.of(content);
    if (algorithm == "sha1")
        return base64(crypto::sha1(content));
    return algorithm == "sha256" ? std::optional(base64(crypto::sha256(content))) : std::nullopt;
}

std::string checksumName(std::string_view headerName)
{
    std::string name(headerName.substr(std::min(headerName.size(), prefix.size())));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return name;
}

} // namespace trustwalk::resources
