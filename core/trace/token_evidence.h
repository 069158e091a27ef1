#pragma once

#include "core/base/parse_error.h"
#include "core/jwt/token.h"
#include "core/saml/response.h"

#include <optional>
#include <string>
#include <vector>

/// The evidence of people, providers, brokers and their tokens: facts and bytes, never sentences.
namespace trustwalk::trace {

struct SignInEvidence {
    std::string person, signInName, provider, application; ///< application: client id, or the role's ARN for SAML
    bool passwordRight = false, assigned = false;
};

/// A Cognito identity.
struct IdentityEvidence {
    std::string poolId, identityId, loginProvider, loginSubject;
    std::vector<std::string> amr;
};

/// One claim or field that was looked at.
struct FieldCheck {
    std::string name; ///< "aud", "exp", "Recipient"
    std::string found, wanted;
    bool passed = false;
};

struct TokenEvidence {
    jwt::Token token;
    std::optional<jwt::Verification> verification; ///< where the signature was verified
    std::string issuer;
    std::vector<FieldCheck> fields;
    std::optional<ParseError> malformed;
};

struct AssertionEvidence {
    std::string xml; ///< the whole response, decoded
    std::string providerArn;
    std::optional<saml::Verification> verification;
    std::vector<FieldCheck> fields;
    std::optional<ParseError> malformed;
};

struct ProviderEvidence {
    std::string wanted; ///< issuer or provider ARN
    std::string registeredArn; ///< empty where it isn't
    std::string account;
};

/// What the broker decided: name, rights.
struct BrokerEvidence {
    std::string person, sessionName, sessionPolicy, userArn;
};

} // namespace trustwalk::trace
