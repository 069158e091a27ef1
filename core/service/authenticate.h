#pragma once

#include "core/api/error.h"
#include "core/base/circumstances.h"
#include "core/base/http_message.h"
#include "core/base/result.h"
#include "core/crypto/key_ring.h"
#include "core/session/caller.h"
#include "core/sigv4/verify.h"
#include "core/trace/narrator.h"
#include "core/world/world.h"

#include <string>
#include <vector>

namespace trustwalk::service {

/// What a service expects of a credential scope.
struct ExpectedScope {
    std::string service;
    std::vector<std::string> regions; ///< any of them
};

/// Who signed, with what: a body that comes in chunks is verified with the same secret.
struct Signer {
    session::Caller caller;
    crypto::Secret secret;
    sigv4::Authorization authorization {};
};

/// Who signed this request? Goes through scope, key or session token, expiry, issuer, clock and signature, in AWS's order, and
/// narrates each. Source: "Troubleshoot Signature Version 4 signing"; the order as observed at AWS.
[[nodiscard]] Result<Signer, api::Refusal> authenticate(const world::World &world, const RawRequest &request, const ExpectedScope &expected,
                                                        const Circumstances &circumstances, const crypto::KeyRing &keys,
                                                        trace::Narrator &narrator);

} // namespace trustwalk::service
