#pragma once

#include "core/base/circumstances.h"
#include "core/crypto/key_ring.h"
#include "core/trace/narrator.h"
#include "core/world/world.h"

#include <optional>
#include <string>
#include <string_view>

/// The providers' side: they sign their people in and mint. They never verify for STS and know nothing of roles but a name.
namespace trustwalk::idp {

/// Where and when a provider works.
struct Site {
    const world::World &world;
    const crypto::KeyRing &keys;
    Circumstances circumstances;
};

/// Somebody's attempt.
struct SignIn {
    const world::IdentityProvider &provider;
    std::string person; ///< name
    std::optional<std::string> password; ///< nullopt: the lesson's own
    std::string application; ///< client id; for SAML the role's ARN
    std::optional<std::string> nonce {}; ///< the client's own, as it sent it; empty: it sent none; nullopt: one is made for it
};

/// Checks password and assignment, narrated at the provider. False where it refuses; the last step says why.
[[nodiscard]] bool signIn(const SignIn &attempt, const Site &site, trace::Narrator &narrator);

/// An ID token for somebody who is signed in. Source: OpenID Connect Core 1.0, section 2.
[[nodiscard]] std::string mintIdToken(const SignIn &attempt, const Site &site);

/// A SAML response in base64. `roles` are the pairs "roleArn,providerArn" that the person is assigned to.
/// Source: "Configure SAML assertions for the authentication response", IAM User Guide.
[[nodiscard]] std::string mintAssertion(const SignIn &attempt, const std::string &samlProviderArn, const Site &site);

/// Classic: the client gets Cognito's token and calls STS itself. Enhanced: Cognito calls STS.
enum class CognitoFlow { Classic, Enhanced };
/// Cognito's GetId and its own token for that identity, valid for ten minutes, for a login provider's ID token. nullopt where it refuses:
/// a token that doesn't verify, or the classic flow at a pool that doesn't allow it (AllowClassicFlow).
/// Source: "Identity pools authentication flow", Amazon Cognito Developer Guide.
[[nodiscard]] std::optional<std::string> exchangeAtCognito(const world::IdentityProvider &pool, CognitoFlow flow,
                                                           const std::string &loginToken, const Site &site, trace::Narrator &narrator);

/// A person's identity id in a pool: the same each time, for the same login.
[[nodiscard]] std::string identityId(const world::CognitoPool &pool, std::string_view issuer, std::string_view subject);

/// What a custom broker lets a person do: the session policy that it passes with GetFederationToken, and the Name: "alice" of
/// alice@example.com.
extern const std::string_view brokerPolicy;
[[nodiscard]] std::string federatedName(const world::Person &person);

/// What a broker must remember while a browser is at the provider. It keeps nothing: the browser carries it, sealed.
struct BrokerState {
    std::string broker, provider, verifier, nonce;
    std::string cookie; ///< "name=value": only the browser that began the sign-in has it
    Instant expires {};
};
[[nodiscard]] std::string sealBrokerState(const BrokerState &state, const Site &site);
/// nullopt: not this broker's, or over.
[[nodiscard]] std::optional<BrokerState> openBrokerState(std::string_view sealed, std::string_view broker, const Site &site);

/// What a verifier outside AWS (a broker, Cognito) checks of an ID token: signature, issuer, audience, expiry.
[[nodiscard]] trace::TokenEvidence verifyIdToken(const std::string &token, std::string_view issuer, std::string_view audience,
                                                 const Site &site);
[[nodiscard]] bool allPassed(const trace::TokenEvidence &evidence);

} // namespace trustwalk::idp
