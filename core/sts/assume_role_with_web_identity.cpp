#include "core/sts/role_call.h"

#include "core/api/messages.h"

#include <algorithm>

namespace trustwalk::sts {

namespace {

constexpr Seconds leeway {300}; ///< after exp. Source: "OIDC federation", IAM User Guide.
constexpr std::string_view tagsClaim = "https://aws.amazon.com/tags";
constexpr std::string_view sourceIdentityClaim = "https://aws.amazon.com/source_identity";

/// The registration that a token is judged by.
struct Provider {
    std::string principal; ///< provider ARN, or Cognito's domain
    std::string keyPrefix; ///< of condition keys: the issuer without https://
    std::vector<std::string> audiences;
};

std::string withoutScheme(std::string_view issuer)
{
    constexpr std::string_view scheme = "https://";
    return std::string(issuer.starts_with(scheme) ? issuer.substr(scheme.size()) : issuer);
}

std::optional<Provider> registeredProvider(const world::World &world, std::string_view account, std::string_view issuer)
{
    if (issuer == world::cognitoIssuer) {
        Provider cognito {withoutScheme(issuer), withoutScheme(issuer), {}};
        for (const world::IdentityProvider &provider : world.providers)
            if (const auto *pool = std::get_if<world::CognitoPool>(&provider.kind))
                cognito.audiences.push_back(pool->poolId);
        return cognito;
    }
    const world::Account *found = world.account(account);
    if (found == nullptr)
        return std::nullopt;
    for (const world::OidcProvider &provider : found->oidcProviders)
        if (provider.url == issuer)
            return Provider {Arn::oidcProvider(found->id, withoutScheme(issuer)), withoutScheme(issuer), provider.clientIds};
    return std::nullopt;
}

/// azp, where there is one, plays the part of aud.
std::string audienceOf(const jwt::Token &token)
{
    if (const auto azp = token.text("azp"))
        return *azp;
    const std::vector<std::string> audiences = token.texts("aud");
    return audiences.empty() ? std::string() : audiences.front();
}

trace::FieldCheck field(std::string name, std::string found, std::string wanted, bool passed)
{
    return {std::move(name), std::move(found), std::move(wanted), passed};
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

trace::TokenEvidence evidenceOf(const jwt::Token &token)
{
    trace::TokenEvidence evidence;
    evidence.token = token;
    evidence.issuer = token.text("iss").value_or("");
    return evidence;
}

MaybeRefusal signatureMatches(const jwt::Token &token, Call &call)
{
    const auto keys = world::keysOfIssuer(call.world, call.keys, token.text("iss").value_or(""));
    jwt::Verification verification;
    if (keys)
        verification = jwt::verify(token, *keys);
    call.narrator.check(trace::StepKind::TokenSignatureMatches, verification.matches(), [&] {
        trace::TokenEvidence evidence = evidenceOf(token);
        evidence.verification = verification;
        return trace::Shown {std::move(evidence), trace::Comparison {token.keyId, verification.keyId}};
    });
    switch (verification.result) {
    case jwt::Verification::Result::Matches: return std::nullopt;
    case jwt::Verification::Result::Differs: return api::identityTokenSignatureInvalid();
    case jwt::Verification::Result::AlgorithmNotAccepted: return api::malformedIdentityToken();
    case jwt::Verification::Result::KeyNotFound:
    case jwt::Verification::Result::KeyUnusable: return api::noVerificationKey();
    }
    return api::noVerificationKey();
}

MaybeRefusal audienceMatches(const jwt::Token &token, const Provider &provider, Call &call)
{
    const std::string audience = audienceOf(token);
    const bool registered = std::find(provider.audiences.begin(), provider.audiences.end(), audience) != provider.audiences.end();
    const bool hasSubject = token.text("sub").has_value();
    call.narrator.check(trace::StepKind::TokenAudienceMatches, registered && hasSubject, [&] {
        trace::TokenEvidence evidence = evidenceOf(token);
        evidence.fields = {field(token.text("azp") ? "azp" : "aud", audience, joined(provider.audiences), registered),
                           field("sub", std::string(token.text("sub").value_or("")), {}, hasSubject)};
        return trace::Shown {std::move(evidence), trace::Comparison {audience, joined(provider.audiences)}};
    });
    if (audience.empty())
        return api::missingClaim("aud");
    if (!hasSubject)
        return api::missingClaim("sub");
    if (!registered)
        return api::incorrectAudience();
    return std::nullopt;
}

MaybeRefusal tokenIsCurrent(const jwt::Token &token, Call &call)
{
    const std::int64_t now = call.circumstances.now.time_since_epoch().count();
    const auto expires = token.integer("exp");
    const auto issued = token.integer("iat");
    const bool notOver = expires && now <= *expires + leeway.count();
    const bool notEarly = issued && *issued <= now + leeway.count();
    const auto shown = [](const std::optional<std::int64_t> &value) { return value ? isoTime(Instant {Seconds {*value}}) : std::string(); };
    call.narrator.check(trace::StepKind::TokenIsCurrent, notOver && notEarly, [&] {
        const std::string current = isoTime(call.circumstances.now);
        trace::TokenEvidence evidence = evidenceOf(token);
        evidence.fields = {field("exp", shown(expires), current, notOver), field("iat", shown(issued), current, notEarly)};
        return trace::Shown {std::move(evidence), trace::Comparison {shown(expires), current}};
    });
    if (!expires)
        return api::missingClaim("exp");
    if (!issued)
        return api::missingClaim("iat");
    if (!notOver)
        return api::identityTokenExpired(now, *expires);
    if (!notEarly)
        return api::malformedIdentityToken();
    return std::nullopt;
}

/// Session tags and source identity travel as claims. Source: "Pass session tags in AWS STS".
void readClaims(RoleCall &roleCall, const jwt::Token &token)
{
    roleCall.sourceIdentity = token.text(sourceIdentityClaim).value_or("");
    const json::Value *tags = token.payload.find(tagsClaim);
    if (tags == nullptr)
        return;
    if (const json::Value *principalTags = tags->find("principal_tags"))
        for (const json::Member &member : principalTags->members) {
            const json::Value &value
                = member.value.is(json::Value::Kind::Array) && !member.value.items.empty() ? member.value.items.front() : member.value;
            roleCall.tags.push_back({member.key, value.text});
        }
    if (const json::Value *keys = tags->find("transitive_tag_keys"))
        for (const json::Value &key : keys->items)
            roleCall.transitiveTagKeys.push_back(key.text);
}

RoleCall roleCallOf(const api::AssumeRoleWithWebIdentity &request, const jwt::Token &token, const Provider &provider, const Call &call)
{
    RoleCall roleCall;
    roleCall.operation = api::Operation::AssumeRoleWithWebIdentity;
    roleCall.roleArn = request.roleArn;
    roleCall.sessionName = request.roleSessionName;
    roleCall.principal.kind = policy::Principal::Kind::WebIdentity;
    roleCall.principal.arn = provider.principal;
    if (const auto arn = Arn::parse(provider.principal))
        roleCall.principal.account = arn->account;
    roleCall.context = std::move(call.context);
    roleCall.keptKeys
        = {{provider.keyPrefix + ":aud", {audienceOf(token)}}, {provider.keyPrefix + ":sub", {token.text("sub").value_or("")}}};
    if (const std::vector<std::string> amr = token.texts("amr"); !amr.empty())
        roleCall.keptKeys.push_back({provider.keyPrefix + ":amr", amr});
    for (const auto &[key, values] : roleCall.keptKeys)
        roleCall.context.set(key, values);
    roleCall.federatedProvider = provider.principal;
    roleCall.context.set("aws:FederatedProvider", provider.principal);
    roleCall.policies = request.policies;
    roleCall.durationSeconds = request.durationSeconds;
    readClaims(roleCall, token);
    return roleCall;
}

} // namespace

/// Source: AssumeRoleWithWebIdentity, AWS STS API Reference; "OIDC federation", IAM User Guide. The call is unsigned.
Outcome assumeRoleWithWebIdentity(const api::AssumeRoleWithWebIdentity &request, Call &call)
{
    // 1. The token must be a JWT.
    const auto token = jwt::parse(request.webIdentityToken);
    if (!call.narrator.check(trace::StepKind::TokenIsWellFormed, token.has_value(), [&] {
            trace::TokenEvidence form;
            if (token)
                form.token = *token;
            else
                form.malformed = token.error();
            return trace::Shown {std::move(form)};
        }))
        return api::malformedIdentityToken();

    // 2. Its issuer must be registered in the role's account; Cognito is built in.
    const std::string issuer = request.providerId.value_or(token->text("iss").value_or(""));
    const auto roleArn = Arn::parse(request.roleArn);
    const std::string account = roleArn ? roleArn->account : std::string();
    const auto provider = registeredProvider(call.world, account, issuer);
    if (!call.narrator.check(trace::StepKind::ProviderIsRegistered, provider.has_value(),
                             trace::ProviderEvidence {issuer, provider ? provider->principal : std::string(), account},
                             trace::Comparison {issuer, provider ? provider->principal : std::string()}))
        return api::noOidcProvider(issuer);

    // 3. The signature must be made with a key of the issuer's key set.
    if (const auto refusal = signatureMatches(*token, call))
        return *refusal;

    // 4. The audience must be one of the provider's client ids, and there must be a subject.
    if (const auto refusal = audienceMatches(*token, *provider, call))
        return *refusal;

    // 5. The token must not be over (five minutes of leeway).
    if (const auto refusal = tokenIsCurrent(*token, call))
        return *refusal;

    // 6. Role, trust policy, tags, source identity, durations, session policies.
    auto granted = grantRole(roleCallOf(request, *token, *provider, call), call);
    if (!granted)
        return granted.error();
    return Granted {api::AssumeRoleWithWebIdentityResult {credentialsOf(granted->issued), granted->user, token->text("sub").value_or(""),
                                                          provider->principal, audienceOf(*token), granted->packedPolicySize,
                                                          granted->sourceIdentity},
                    std::move(granted->issued.session)};
}

} // namespace trustwalk::sts
