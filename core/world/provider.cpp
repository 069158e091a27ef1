#include "core/world/provider.h"

#include "core/base/result.h"
#include "core/world/forms.h"

#include <algorithm>

namespace trustwalk::world {

const Person *IdentityProvider::person(std::string_view wanted) const
{
    const auto found = std::ranges::find(people, wanted, &Person::name);
    return found == people.end() ? nullptr : &*found;
}

bool IdentityProvider::isExternal() const
{
    return std::visit(Overloaded {[](const OidcIssuer &oidc) { return oidc.externalKeys.has_value(); },
                                  [](const SamlIdp &saml) { return saml.externalMetadata.has_value(); },
                                  [](const CognitoPool &) { return false; }, [](const Broker &) { return false; }},
                      kind);
}

std::string IdentityProvider::issuer() const
{
    return std::visit(Overloaded {[](const OidcIssuer &oidc) { return oidc.issuer; }, [](const SamlIdp &) { return std::string(); },
                                  [](const CognitoPool &) { return std::string(cognitoIssuer); },
                                  [](const Broker &) { return std::string(); }},
                      kind);
}

bool IdentityProvider::knowsApplication(std::string_view application) const
{
    return std::visit(Overloaded {[application](const OidcIssuer &oidc) {
                                      return std::ranges::find(oidc.clientIds, application) != oidc.clientIds.end();
                                  },
                                  [application](const SamlIdp &) { return isRoleArn(application); },
                                  [](const CognitoPool &) { return false; }, [](const Broker &) { return false; }},
                      kind);
}

} // namespace trustwalk::world
