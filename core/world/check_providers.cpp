#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/check_world.h"
#include "core/world/forms.h"

#include <algorithm>
#include <variant>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

} // namespace

const IdentityProvider *WorldChecker::providerNamed(std::string_view name) const
{
    const auto found = m_providers.find(name);
    return found == m_providers.end() ? nullptr : found->second;
}

void WorldChecker::checkProvider(const IdentityProvider &provider, const At &at)
{
    once(m_providerNames, at.at("name"), toLower(provider.name));
    std::visit(Overloaded {[&](const OidcIssuer &oidc) { checkOidc(oidc, at); }, [](const SamlIdp &) {},
                           [&](const CognitoPool &pool) { checkCognito(pool, at); },
                           [&](const Broker &broker) { checkBroker(broker, at); }},
               provider.kind);
    checkApplications(provider, at);
}

void WorldChecker::checkOidc(const OidcIssuer &oidc, const At &at)
{
    once(m_issuers, at.at("issuer"), oidc.issuer);
    if (oidc.issuer == cognitoIssuer) {
        refuse(at.at("issuer"), Code::Conflict, oidc.issuer, "a provider of kind cognito");
    }
}

void WorldChecker::checkCognito(const CognitoPool &pool, const At &at)
{
    once(m_poolIds, at.at("poolId"), pool.poolId);
    if (!m_accountIds.contains(pool.account)) {
        refuse(at.at("account"), Code::NotFound, pool.account, "an account of this world");
    }
    const At logins = at.at("logins");
    for (std::size_t i = 0; i < pool.logins.size(); ++i) {
        const IdentityProvider *login = providerNamed(pool.logins[i]);
        if (login == nullptr || !std::holds_alternative<OidcIssuer>(login->kind)) {
            refuse(logins.at(i), Code::NotFound, pool.logins[i], "a provider of kind oidc");
        }
    }
}

void WorldChecker::checkBroker(const Broker &broker, const At &at)
{
    if (!m_world.userByArn(broker.user)) {
        refuse(at.at("user"), Code::NotFound, broker.user, "the ARN of a user of this world");
    }
    const At accepts = at.at("accepts");
    for (std::size_t i = 0; i < broker.accepts.size(); ++i) {
        const IdentityProvider *accepted = providerNamed(broker.accepts[i]);
        const auto *oidc = accepted != nullptr ? std::get_if<OidcIssuer>(&accepted->kind) : nullptr;
        if (oidc == nullptr && (accepted == nullptr || !std::holds_alternative<CognitoPool>(accepted->kind))) {
            refuse(accepts.at(i), Code::NotFound, broker.accepts[i], "a provider of kind oidc | cognito");
        } else if (oidc != nullptr && std::ranges::find(oidc->clientIds, broker.clientId) == oidc->clientIds.end()) {
            refuse(at.at("clientId"), Code::NotFound, broker.clientId, "a client id of the providers that it accepts");
        }
    }
}

/// An identity provider stands outside AWS, so a role that one of its people is assigned to need not exist: STS finds that out.
void WorldChecker::checkApplications(const IdentityProvider &provider, const At &at)
{
    const At people = at.at("people");
    for (std::size_t i = 0; i < provider.people.size(); ++i) {
        const At person = people.at(i);
        const At applications = person.at("applications");
        for (std::size_t k = 0; k < provider.people[i].applications.size(); ++k) {
            const std::string &application = provider.people[i].applications[k];
            if (!provider.knowsApplication(application)) {
                refuse(applications.at(k), Code::NotFound, application,
                       std::holds_alternative<SamlIdp>(provider.kind) ? "the ARN of a role" : "a client id of the provider");
            }
        }
    }
}

} // namespace trustwalk::world
