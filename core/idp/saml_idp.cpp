#include "core/idp/idp.h"

#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/saml/response.h"

namespace trustwalk::idp {

namespace {

const std::string attributePrefix = "https://aws.amazon.com/SAML/Attributes/";

std::vector<saml::Attribute> attributesOf(const world::Person &person, const std::string &samlProviderArn)
{
    std::vector<saml::Attribute> attributes;
    saml::Attribute roles {attributePrefix + "Role", {}};
    for (const std::string &roleArn : person.applications)
        roles.values.push_back(roleArn + "," + samlProviderArn);
    attributes.push_back(std::move(roles));
    attributes.push_back({attributePrefix + "RoleSessionName", {person.signInName}});
    for (const auto &[key, value] : person.sessionTags)
        attributes.push_back({attributePrefix + "PrincipalTag:" + key, {value}});
    if (!person.transitiveTagKeys.empty())
        attributes.push_back({attributePrefix + "TransitiveTagKeys", person.transitiveTagKeys});
    if (!person.sourceIdentity.empty())
        attributes.push_back({attributePrefix + "SourceIdentity", {person.sourceIdentity}});
    return attributes;
}

std::string idFor(const Site &site, std::string_view purpose)
{
    return "_" + crypto::deriveText(site.circumstances.random, purpose, 32, "0123456789abcdef");
}

} // namespace

std::string mintAssertion(const SignIn &attempt, const std::string &samlProviderArn, const Site &site)
{
    const auto &idp = std::get<world::SamlIdp>(attempt.provider.kind);
    const world::Person &person = *attempt.provider.person(attempt.person);
    const crypto::KeyRing::ProviderKey &key = *site.keys.find(attempt.provider.name);
    const Instant now = site.circumstances.now;
    saml::Assertion assertion;
    assertion.responseId = idFor(site, "saml response");
    assertion.assertionId = idFor(site, "saml assertion");
    assertion.issuer = idp.entityId;
    assertion.issuedAt = now;
    assertion.nameId = person.subject;
    assertion.recipient = "https://signin.aws.amazon.com/saml";
    assertion.subjectNotOnOrAfter = now + idp.assertionLifetime;
    assertion.notBefore = now - Seconds {60};
    assertion.notOnOrAfter = now + idp.assertionLifetime;
    assertion.audiences = {"urn:amazon:webservices"};
    assertion.authenticatedAt = now;
    if (idp.sessionLifetime)
        assertion.sessionNotOnOrAfter = now + *idp.sessionLifetime;
    assertion.attributes = attributesOf(person, samlProviderArn);
    const std::string xml
        = saml::mintResponse(assertion, key.key, key.certificate, idp.signsResponse ? saml::Signed::Response : saml::Signed::Assertion);
    return base64(asBytes(xml));
}

} // namespace trustwalk::idp
