#include "core/idp/visits.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/random.h"

#include <algorithm>
#include <array>

namespace trustwalk::idp {

namespace {

constexpr Seconds codeLifetime {60};
constexpr std::array<std::string_view, 8> parameterNames {"response_type", "client_id", "redirect_uri",   "scope",
                                                          "state",         "nonce",     "code_challenge", "code_challenge_method"};

/// Only a client on this machine gets a code: its address is not registered, and its port may be any. Source: RFC 8252, section 7.3.
bool isLoopback(std::string_view uri)
{
    constexpr std::string_view scheme = "http://";
    if (!uri.starts_with(scheme) || uri.find_first_of("#\\\r\n\t ") != std::string_view::npos)
        return false;
    const std::string_view authority = uri.substr(scheme.size(), uri.find_first_of("/?", scheme.size()) - scheme.size());
    for (const std::string_view host : {"127.0.0.1", "localhost", "[::1]"}) {
        if (!authority.starts_with(host))
            continue;
        const std::string_view port = authority.substr(host.size());
        if (port.empty() || (port.size() <= 6 && port.front() == ':' && port.find_first_not_of("0123456789", 1) == std::string_view::npos))
            return true;
    }
    return false;
}

/// What a client asks of the authorization endpoint.
struct Asked {
    Form form;
    [[nodiscard]] std::string text(std::string_view name) const { return std::string(form.find(name).value_or("")); }
};

/// Where nothing may be sent on to: the client or its address is not one.
bool isOfAClient(const Asked &asked, const world::OidcIssuer &issuer)
{
    return std::ranges::find(issuer.clientIds, asked.text("client_id")) != issuer.clientIds.end() && isLoopback(asked.text("redirect_uri"));
}

/// The error that the client is told, RFC 6749, section 4.1.2.1, and RFC 7636, section 4.4.1; empty where there is none.
std::string_view errorOf(const Asked &asked)
{
    const std::string scope = " " + asked.text("scope") + " ";
    if (asked.text("response_type") != "code")
        return "unsupported_response_type";
    if (scope.find(" openid ") == std::string::npos)
        return "invalid_scope";
    // A client without a secret must prove that the code came to it.
    constexpr std::size_t challengeLength = 43;
    const std::string challenge = asked.text("code_challenge");
    const bool right = asked.text("code_challenge_method") == "S256" && challenge.size() == challengeLength && fromBase64Url(challenge);
    return right ? "" : "invalid_request";
}

Visited redirect(const Asked &asked, std::string_view name, std::string_view value)
{
    const std::string uri = asked.text("redirect_uri");
    std::string location = uri + (uri.find('?') == std::string::npos ? "?" : "&");
    location.append(name).append("=").append(percentEncode(value));
    if (const auto state = asked.form.find("state"))
        location += "&state=" + percentEncode(*state);
    Visited visited;
    visited.response.status = 303;
    visited.response.headers = {{"Location", std::move(location)}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return visited;
}

Visited signInPage(const Visit &visit, const Asked &asked, int status)
{
    PageForm form {"/_idp/" + percentEncode(visit.provider.name) + "/authorize", {}, true, {}};
    for (const std::string_view name : parameterNames)
        if (const auto value = asked.form.find(name))
            form.hidden.emplace_back(name, *value);
    return page(status, visit.provider.name, {form});
}

Visited codeFor(const Visit &visit, const Asked &asked, const std::string &person)
{
    CodeGrant grant;
    grant.id = crypto::deriveUuid(visit.site.circumstances.random, "authorization code");
    grant.provider = visit.provider.name;
    grant.person = person;
    grant.clientId = asked.text("client_id");
    grant.redirectUri = asked.text("redirect_uri");
    grant.challenge = asked.text("code_challenge");
    if (const auto nonce = asked.form.find("nonce"))
        grant.nonce = std::string(*nonce);
    grant.expires = visit.site.circumstances.now + codeLifetime;
    return redirect(asked, "code", sealCode(grant, visit.site));
}

bool verifierFits(std::string_view verifier, std::string_view challenge)
{
    constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    return verifier.size() >= 43 && verifier.size() <= 128 && verifier.find_first_not_of(allowed) == std::string_view::npos
           && crypto::equalInConstantTime(base64Url(crypto::sha256(verifier)), challenge);
}

/// Why a code is not redeemed: RFC 6749, section 5.2; empty where it is.
std::string_view faultOf(const CodeGrant &grant, const Form &form, const Visit &visit)
{
    if (grant.provider != visit.provider.name)
        return "another provider's code";
    if (visit.site.circumstances.now >= grant.expires)
        return "the code has expired";
    if (std::ranges::find(visit.site.world.usedSignInCodes, grant.id, &world::UsedSignInCode::id) != visit.site.world.usedSignInCodes.end())
        return "the code was used";
    if (form.find("client_id") != grant.clientId)
        return "another client's code";
    if (form.find("redirect_uri") != grant.redirectUri)
        return "redirect_uri differs";
    if (!verifierFits(form.find("code_verifier").value_or(""), grant.challenge))
        return "code_verifier does not fit code_challenge";
    const world::Person *person = visit.provider.person(grant.person);
    const bool assigned = person != nullptr && std::ranges::find(person->applications, grant.clientId) != person->applications.end();
    return assigned ? "" : "the person is no longer assigned";
}

} // namespace

const world::Person *personWhoSignsIn(const world::IdentityProvider &provider, std::string_view typed)
{
    for (const world::Person &person : provider.people)
        if (person.signInName == typed || person.name == typed)
            return &person;
    return nullptr;
}

bool tryToSignIn(const SignIn &attempt, const Site &site, trace::Narrator &narrator)
{
    const trace::Actor person {trace::ActorKind::Person, attempt.person, {}},
        provider {trace::ActorKind::Provider, attempt.provider.name, {}};
    trace::SignInEvidence asked;
    asked.person = attempt.person;
    asked.provider = attempt.provider.name;
    asked.application = attempt.application;
    narrator.open(trace::Chapter::AskProvider, trace::StepKind::ProviderAsked, person, provider, asked);
    return signIn(attempt, site, narrator);
}

/// Source: OpenID Connect Core 1.0, section 3.1.2; RFC 7636.
Visited authorize(const Visit &visit, trace::Narrator &narrator)
{
    const bool posted = visit.request.method == "POST";
    if (!posted && visit.request.method != "GET" && visit.request.method != "HEAD")
        return methodNotAllowed("GET, POST");
    const Asked asked {parseForm(posted ? visit.request.body : visit.request.rawQuery)};
    const auto &issuer = std::get<world::OidcIssuer>(visit.provider.kind);

    // 1. A client that isn't one, or an address beyond this machine, is told nothing; the person is.
    if (!isOfAClient(asked, issuer))
        return oauthError("invalid_request", "client_id or redirect_uri");

    // 2. Any other fault is the client's to hear.
    if (const std::string_view error = errorOf(asked); !error.empty())
        return redirect(asked, "error", error);
    if (!posted)
        return signInPage(visit, asked, 200);

    // 3. The person signs in, and must be assigned to the client.
    const world::Person *person = personWhoSignsIn(visit.provider, asked.text("username"));
    const SignIn attempt {visit.provider, person != nullptr ? person->name : std::string(), asked.text("password"),
                          asked.text("client_id")};
    if (!tryToSignIn(attempt, visit.site, narrator)) {
        Visited refused = signInPage(visit, asked, 401);
        refused.refused = true;
        return refused;
    }

    // 4. A code for a minute, which only who holds the verifier can redeem.
    return codeFor(visit, asked, person->name);
}

/// Source: OpenID Connect Core 1.0, section 3.1.3; RFC 7636, section 4.6.
Visited redeemCode(const Visit &visit, trace::Narrator &narrator)
{
    if (visit.request.method != "POST")
        return methodNotAllowed("POST");
    const Form form = parseForm(visit.request.body);
    if (form.find("grant_type") != "authorization_code")
        return oauthError("unsupported_grant_type", "authorization_code");
    const auto grant = openCode(form.find("code").value_or(""), visit.site);
    if (!grant)
        return oauthError("invalid_grant", "no code of this provider");
    if (const std::string_view fault = faultOf(*grant, form, visit); !fault.empty())
        return oauthError("invalid_grant", fault);

    SignIn attempt {visit.provider, grant->person, std::nullopt, grant->clientId, grant->nonce.value_or("")};
    const std::string token = mintIdToken(attempt, visit.site);
    trace::TokenEvidence evidence;
    if (const auto parsed = jwt::parse(token))
        evidence.token = *parsed;
    evidence.issuer = visit.provider.issuer();
    const trace::Actor provider {trace::ActorKind::Provider, visit.provider.name, {}}, person {trace::ActorKind::Person, grant->person, {}};
    narrator.open(trace::Chapter::ProviderAnswers, trace::StepKind::ProviderAnswered, provider, person, evidence);
    narrator.note(trace::StepKind::TokenMinted, evidence);

    json::Value body = json::Value::object();
    body.set("access_token", crypto::deriveText(visit.site.circumstances.random, "access token", 43,
                                                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"));
    body.set("token_type", "Bearer");
    body.set("expires_in", json::Value::number(std::get<world::OidcIssuer>(visit.provider.kind).tokenLifetime.count()));
    body.set("id_token", token);
    Visited visited = jsonAnswer(200, body);
    visited.changes.emplace_back(world::SignInCodeUsed {grant->id, grant->expires});
    return visited;
}

} // namespace trustwalk::idp
