#pragma once

#include "core/crypto/secret.h"

#include <string>

namespace trustwalk::sigv4 {

/// What a client signs with. A session token makes them temporary.
struct Credentials {
    std::string accessKeyId;
    crypto::Secret secretAccessKey;
    std::string sessionToken; ///< empty for long-term credentials
};

} // namespace trustwalk::sigv4
