#include "core/idp/visits.h"

#include "core/world/queries.h"

namespace trustwalk::idp {

namespace {

Visited textAnswer(std::string_view type, std::string body)
{
    Visited visited;
    visited.response.headers = {{"Content-Type", std::string(type)}};
    visited.response.body = std::move(body);
    return visited;
}

/// Source: OpenID Connect Discovery 1.0, section 3.
Visited discovery(const Visit &visit)
{
    const auto &issuer = std::get<world::OidcIssuer>(visit.provider.kind);
    const auto list = [](std::string_view word) { return json::Value::array(std::vector<std::string> {std::string(word)}); };
    json::Value document = json::Value::object();
    document.set("issuer", issuer.issuer);
    document.set("authorization_endpoint", visit.baseUrl + "/authorize");
    document.set("token_endpoint", visit.baseUrl + "/token");
    document.set("jwks_uri", visit.baseUrl + "/jwks");
    document.set("response_types_supported", list("code"));
    document.set("grant_types_supported", list("authorization_code"));
    document.set("subject_types_supported", list("public"));
    document.set("id_token_signing_alg_values_supported", list(crypto::jwsName(issuer.algorithm)));
    document.set("scopes_supported", json::Value::array(std::vector<std::string> {"openid", "email"}));
    document.set("token_endpoint_auth_methods_supported", list("none"));
    document.set("code_challenge_methods_supported", list("S256"));
    return jsonAnswer(200, document);
}

Visited keys(const Visit &visit)
{
    const auto set = world::keysOfIssuer(visit.site.world, visit.site.keys, visit.provider.issuer());
    return set ? textAnswer("application/json", set->text()) : noSuchPage();
}

Visited metadata(const Visit &visit)
{
    const auto &idp = std::get<world::SamlIdp>(visit.provider.kind);
    std::vector<Bytes> certificates;
    if (idp.externalMetadata)
        certificates = idp.externalMetadata->certificates;
    else if (const crypto::KeyRing::ProviderKey *key = visit.site.keys.find(visit.provider.name))
        certificates.push_back(key->certificate);
    return textAnswer("application/samlmetadata+xml", saml::metadataXml(idp.entityId, visit.baseUrl + "/sso", certificates));
}

Visited reading(const Visit &visit, Visited (*answer)(const Visit &))
{
    return visit.request.method == "GET" || visit.request.method == "HEAD" ? answer(visit) : methodNotAllowed("GET");
}

} // namespace

Visited visit(const Visit &visit, trace::Narrator &narrator)
{
    const bool oidc = std::holds_alternative<world::OidcIssuer>(visit.provider.kind);
    const bool saml = std::holds_alternative<world::SamlIdp>(visit.provider.kind);
    if (oidc && visit.path == "/.well-known/openid-configuration")
        return reading(visit, discovery);
    if (oidc && visit.path == "/jwks")
        return reading(visit, keys);
    if (saml && visit.path == "/metadata")
        return reading(visit, metadata);
    // Somebody else mints an external provider's tokens, and signs its people in.
    if (visit.provider.isExternal() || visit.site.keys.find(visit.provider.name) == nullptr)
        return noSuchPage();
    if (oidc && visit.path == "/authorize")
        return authorize(visit, narrator);
    if (oidc && visit.path == "/token")
        return redeemCode(visit, narrator);
    return saml && visit.path == "/sso" ? samlSignIn(visit, narrator) : noSuchPage();
}

} // namespace trustwalk::idp
