#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/world/change.h"
#include "core/world/world.h"

#include <string>
#include <vector>

/// Trust links as an editor makes and cuts them: the Change of the role's trust policy, the rest of the policy left as it is.
namespace trustwalk::world {

/// Somebody whom a role can be made to trust.
struct Trustee {
    enum class Kind { User, Role, Account, Oidc, Saml, Cognito };
    Kind kind = Kind::User;
    std::string principal; ///< as a policy writes it: an ARN, or Cognito's domain
    std::string name; ///< of the user, role or account, the issuer's host, the SAML provider, or the identity pool
    std::string audience; ///< of tokens: the first client id, or the identity pool's id; empty where there is none to ask for
};

/// Everybody in the world, in its order: users, roles and accounts, what IAM has registered, identity pools.
[[nodiscard]] std::vector<Trustee> trusteesOf(const World &world);

/// A statement more: the trustee may call what its kind calls, with the conditions that AWS asks for or advises.
[[nodiscard]] Result<Change, ParseError> trusting(const World &world, std::string_view roleArn, const Trustee &trustee);

/// No statement that allows names the principal any more; a statement that named nobody else is gone. A role must trust somebody, so where
/// no statement is left one stands that denies everybody. NotFound where none named it.
[[nodiscard]] Result<Change, ParseError> noLongerTrusting(const World &world, std::string_view roleArn, std::string_view principal);

} // namespace trustwalk::world
