#include "core/saml/name_qualifier.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

namespace trustwalk::saml {

std::string nameQualifier(std::string_view issuer, std::string_view account, std::string_view providerName)
{
    return base64(crypto::sha1(std::string(issuer) + std::string(account) + "/" + std::string(providerName)));
}

} // namespace trustwalk::saml
