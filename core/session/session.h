#pragma once

#include "core/base/circumstances.h"
#include "core/base/result.h"
#include "core/crypto/aead.h"
#include "core/crypto/secret.h"
#include "core/policy/access_request.h"
#include "core/policy/evaluate.h"
#include "core/world/world.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Temporary credentials: what an issued session is, and the sealed token that carries all of it. Stateless: a token is
/// enough.
namespace trustwalk::session {

/// Whom the credentials stand for.
enum class Kind { User, Role, FederatedUser }; ///< GetSessionToken; AssumeRole*; GetFederationToken

struct Session {
    Kind kind = Kind::Role;
    std::string accessKeyId; ///< ASIA…
    crypto::Secret secretAccessKey;
    std::string account;
    std::string principalArn; ///< user, assumed-role session, or federated-user ARN
    std::string issuerArn; ///< the role's (with path) or the IAM user's ARN; the root ARN where root called
    std::string issuerId; ///< AIDA…/AROA… (account id for root): sessions of a deleted and re-created principal are dead
    std::string userId; ///< aws:userid: AROA…:name, AIDA…, account:name
    Instant issuedAt {}, expiresAt {};
    std::optional<Instant> mfaAuthenticatedAt; ///< set only by GetSessionToken with MFA
    std::vector<std::string> sessionPolicies; ///< documents (JSON) that were passed
    std::vector<std::string> sessionPolicyArns;
    bool sessionPolicyPassed = false;
    std::vector<world::Tag> tags; ///< session tags, inherited transitive ones included
    std::vector<std::string> transitiveTagKeys;
    std::string sourceIdentity; ///< empty: none
    std::string federatedProvider; ///< aws:FederatedProvider; empty unless web identity or SAML
    /// Context keys that stay with a federated session: <issuer>:aud, :sub, :amr; saml:namequalifier, :sub, :sub_type.
    std::vector<std::pair<std::string, std::vector<std::string>>> keptKeys;
};

/// Access key id, secret and session token; the token holds the session, sealed for this world.
struct Issued {
    Session session; ///< with its new key id and secret
    std::string sessionToken; ///< base64, at least 100 characters
};
/// Completes `draft` (everything but key id and secret) and seals it.
[[nodiscard]] Issued issue(Session draft, const Circumstances &circumstances, const crypto::SealingKey &key);

enum class OpenFault { NotOurs, WrongKeyId }; ///< both InvalidClientTokenId on the wire
[[nodiscard]] Result<Session, OpenFault> open(std::string_view sessionToken, std::string_view accessKeyId, const crypto::SealingKey &key);

/// A fresh AKIA…/ASIA… id: prefix, the account hidden in it as at AWS isn't modelled; 20 characters A–Z 2–7.
[[nodiscard]] std::string newKeyId(std::string_view prefix, const Seed &seed, std::string_view purpose);

/// Percent of the packed limit that session policies and tags use. SIMPLIFIED: AWS's packing is not published; measured
/// points are about 455 plaintext characters of tags for 100 %. Labelled as unconfirmed in the app.
[[nodiscard]] int packedPolicySize(const std::vector<std::string> &policies, const std::vector<std::string> &policyArns,
                                   const std::vector<world::Tag> &tags);

} // namespace trustwalk::session
