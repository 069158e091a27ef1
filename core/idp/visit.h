#pragma once

#include "core/idp/idp.h"
#include "core/world/change.h"

#include <string>
#include <string_view>
#include <vector>

/// A provider's own address at the local endpoint, /_idp/NAME/…: OpenID Connect discovery, keys, authorization code with PKCE; SAML metadata
/// and a sign-in that begins at the provider. Requests in, responses out; nothing is kept between them.
namespace trustwalk::idp {

struct Visit {
    const world::IdentityProvider &provider;
    const RawRequest &request;
    std::string_view path; ///< behind the name: "/token"
    std::string baseUrl; ///< "http://127.0.0.1:5059/_idp/IdpA": the tokens' issuer is the world's all the same
    const Site &site;
};

struct Visited {
    RawResponse response;
    std::vector<world::Change> changes {}; ///< a code that was used
    bool refused = false; ///< a sign-in or a code that was not accepted
};

/// 404 for a path that this kind of provider doesn't have, 405 for a method.
[[nodiscard]] Visited visit(const Visit &visit, trace::Narrator &narrator);

} // namespace trustwalk::idp
