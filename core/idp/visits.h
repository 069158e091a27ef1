#pragma once

#include "core/base/json.h"
#include "core/idp/page.h"
#include "core/idp/visit.h"

#include <optional>

/// Internal to the room: the pages and answers of a provider.
namespace trustwalk::idp {

[[nodiscard]] Visited authorize(const Visit &visit, trace::Narrator &narrator);
[[nodiscard]] Visited redeemCode(const Visit &visit, trace::Narrator &narrator);
[[nodiscard]] Visited samlSignIn(const Visit &visit, trace::Narrator &narrator);

/// An authorization code is sealed and holds everything that was asked: no state is kept but the codes that were used.
struct CodeGrant {
    std::string id, provider, person, clientId, redirectUri, challenge;
    std::optional<std::string> nonce;
    Instant expires {};
};
[[nodiscard]] std::string sealCode(const CodeGrant &grant, const Site &site);
[[nodiscard]] std::optional<CodeGrant> openCode(std::string_view code, const Site &site); ///< nullopt: not ours

/// Who typed this name: a person's sign-in name, or the name that the world knows it by.
[[nodiscard]] const world::Person *personWhoSignsIn(const world::IdentityProvider &provider, std::string_view typed);
/// Somebody's attempt, opened in the trace and gone through.
[[nodiscard]] bool tryToSignIn(const SignIn &attempt, const Site &site, trace::Narrator &narrator);

[[nodiscard]] Visited jsonAnswer(int status, const json::Value &body);
[[nodiscard]] Visited oauthError(std::string_view error, std::string_view description); ///< RFC 6749, section 5.2
[[nodiscard]] Visited noSuchPage();
[[nodiscard]] Visited methodNotAllowed(std::string_view allowed);

[[nodiscard]] Visited page(int status, const std::string &title, const std::vector<PageForm> &forms);

} // namespace trustwalk::idp
