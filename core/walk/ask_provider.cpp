#include "core/walk/story.h"

#include "core/idp/idp.h"

namespace trustwalk::walk {

namespace {

trace::Actor providerActor(const world::IdentityProvider &provider)
{
    return {trace::ActorKind::Provider, provider.name, {}};
}

/// The client id that the token is for: the broker's own, or the first that the person is assigned to.
std::string applicationOf(const Story &story, const Cast &cast)
{
    if (story.walk.call == api::Operation::AssumeRoleWithSaml)
        return cast.roleArn;
    if (cast.broker != nullptr)
        return std::get<world::Broker>(cast.broker->kind).clientId;
    const auto &clients = std::get<world::OidcIssuer>(cast.login->kind).clientIds;
    const world::Person &person = *cast.login->person(cast.person);
    for (const std::string &client : clients)
        for (const std::string &assigned : person.applications)
            if (client == assigned)
                return client;
    return clients.empty() ? std::string() : clients.front();
}

void refuse(Story &story, trace::Narrator &narrator, api::Refusal refusal)
{
    story.append(narrator.take());
    story.trace.refusal = std::move(refusal);
}

std::optional<std::string> mint(const Story &story, const Cast &cast, const idp::SignIn &attempt, const idp::Site &site,
                                trace::Narrator &narrator)
{
    if (story.walk.call == api::Operation::AssumeRoleWithSaml)
        return idp::mintAssertion(attempt, cast.samlProviderArn, site);
    const std::string idToken = idp::mintIdToken(attempt, site);
    if (std::holds_alternative<world::CognitoPool>(cast.provider->kind))
        return idp::exchangeAtCognito(*cast.provider, isEnhanced(cast, story.walk) ? idp::CognitoFlow::Enhanced : idp::CognitoFlow::Classic,
                                      idToken, site, narrator);
    return idToken;
}

trace::Evidence evidenceOf(const std::string &token, const Cast &cast)
{
    if (const auto parsed = jwt::parse(token)) {
        trace::TokenEvidence evidence;
        evidence.token = *parsed;
        evidence.issuer = parsed->text("iss").value_or("");
        return evidence;
    }
    trace::AssertionEvidence evidence;
    if (const auto decoded = fromBase64(token))
        evidence.xml = std::string(asText(*decoded));
    evidence.providerArn = cast.samlProviderArn;
    return evidence;
}

/// The broker's own part: STS never sees the token.
bool brokerAccepts(Story &story, const Cast &cast, const std::string &token, trace::Narrator &narrator)
{
    narrator.moveTo(cast.caller);
    const auto &broker = std::get<world::Broker>(cast.broker->kind);
    const auto *pool = std::get_if<world::CognitoPool>(&cast.provider->kind);
    const idp::Site site {story.world, story.keys, story.at(story.walk.moments.caller, "broker")};
    const trace::TokenEvidence evidence
        = idp::verifyIdToken(token, cast.provider->issuer(), pool != nullptr ? pool->poolId : broker.clientId, site);
    const bool accepted = idp::allPassed(evidence);
    std::string found, wanted;
    for (const trace::FieldCheck &field : evidence.fields)
        if (found.empty() || (!field.passed && wanted == found)) {
            found = field.found;
            wanted = field.wanted;
        }
    narrator.check(trace::StepKind::BrokerVerifiesToken, accepted, evidence, trace::Comparison {found, wanted});
    return accepted;
}

} // namespace

std::optional<std::string> askProvider(Story &story, const Cast &cast)
{
    const trace::Actor person {trace::ActorKind::Person, cast.person, {}};
    const idp::Site site {story.world, story.keys, story.at(story.walk.moments.signIn, "provider")};
    const idp::SignIn attempt {*cast.login, cast.person, story.walk.password, applicationOf(story, cast)};
    trace::Narrator narrator {providerActor(*cast.login)};

    // 1. The person signs in and asks.
    trace::SignInEvidence asked;
    asked.person = cast.person;
    asked.provider = cast.provider->name;
    asked.application = attempt.application;
    narrator.open(trace::Chapter::AskProvider, trace::StepKind::ProviderAsked, person, providerActor(*cast.provider), asked);
    if (!idp::signIn(attempt, site, narrator)) {
        refuse(story, narrator, {api::ErrorCode::SignInRefused, {}});
        return std::nullopt;
    }

    // 2. The provider mints, and answers.
    auto token = mint(story, cast, attempt, site, narrator);
    if (!token) {
        refuse(story, narrator, {api::ErrorCode::NotAuthorizedException, "Invalid login token."});
        return std::nullopt;
    }
    if (!isEnhanced(cast, story.walk)) // else nobody outside Cognito sees the token
        narrator.open(trace::Chapter::ProviderAnswers, trace::StepKind::ProviderAnswered, providerActor(*cast.provider), person,
                      evidenceOf(*token, cast));
    narrator.moveTo(providerActor(*cast.provider));
    narrator.note(trace::StepKind::TokenMinted, evidenceOf(*token, cast));
    for (const Break *breaking : story.breaks)
        if (const auto tamper = partsOf(*breaking).token)
            tamper(*token);

    // 3. Where a broker stands between, it verifies the token itself.
    if (cast.broker != nullptr && !brokerAccepts(story, cast, *token, narrator)) {
        refuse(story, narrator, {api::ErrorCode::SignInRefused, {}});
        return std::nullopt;
    }
    story.append(narrator.take());
    return token;
}

} // namespace trustwalk::walk
