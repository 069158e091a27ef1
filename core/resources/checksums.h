#pragma once

#include "core/base/http_message.h"

#include <optional>
#include <string>
#include <string_view>

namespace trustwalk::resources {

/// The checksum of an object's content that a header of that name holds, in base64; nullopt for a header that is none.
/// x-amz-checksum-crc32, -crc32c, -crc64nvme, -sha1, -sha256, and Content-MD5.
/// Source: "Checking object integrity", Amazon S3 User Guide.
[[nodiscard]] std::optional<std::string> checksumFor(std::string_view headerName, std::string_view content);
/// "CRC32" of x-amz-checksum-crc32, as S3's messages name it.
[[nodiscard]] std::string checksumName(std::string_view headerName);

} // namespace trustwalk::resources
