#include "core/idp/visits.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"

#include <algorithm>

namespace trustwalk::idp {

namespace {

/// The ARN under which an account of the world knows this provider; empty where none does.
std::string registeredArn(const Visit &visit)
{
    for (const world::Account &account : visit.site.world.accounts)
        for (const world::SamlProvider &registered : account.samlProviders)
            if (registered.provider == visit.provider.name)
                return Arn::samlProvider(account.id, registered.name);
    return {};
}

/// One form a role: who presses its button posts the response to STS, at this endpoint and nowhere else.
Visited responsePage(const Visit &visit, const world::Person &person, const std::string &assertion, const std::string &providerArn)
{
    std::vector<PageForm> forms;
    for (const std::string &role : person.applications)
        forms.push_back({"/",
                         {{"Action", "AssumeRoleWithSAML"},
                          {"Version", "2011-06-15"},
                          {"RoleArn", role},
                          {"PrincipalArn", providerArn},
                          {"SAMLAssertion", assertion}},
                         false,
                         role});
    return page(200, visit.provider.name, forms);
}

} // namespace

/// A sign-in that begins at the provider. Source: "Enable SAML 2.0 federated principals to access the AWS console", IAM User Guide.
Visited samlSignIn(const Visit &visit, trace::Narrator &narrator)
{
    const bool posted = visit.request.method == "POST";
    if (!posted && visit.request.method != "GET" && visit.request.method != "HEAD")
        return methodNotAllowed("GET, POST");
    const std::string providerArn = registeredArn(visit);
    if (providerArn.empty())
        return noSuchPage();
    const PageForm signInForm {"/_idp/" + percentEncode(visit.provider.name) + "/sso", {}, true, {}};
    if (!posted)
        return page(200, visit.provider.name, {signInForm});

    // 1. The person signs in, and must be assigned to a role.
    const ::trustwalk::Form form = parseForm(visit.request.body);
    const world::Person *person = personWhoSignsIn(visit.provider, form.find("username").value_or(""));
    const std::string role = person == nullptr || person->applications.empty() ? std::string() : person->applications.front();
    const SignIn attempt {visit.provider, person != nullptr ? person->name : std::string(), std::string(form.find("password").value_or("")),
                          role};
    if (!tryToSignIn(attempt, visit.site, narrator)) {
        Visited refused = page(401, visit.provider.name, {signInForm});
        refused.refused = true;
        return refused;
    }

    // 2. The provider answers with its response, for every role of the person.
    const std::string assertion = mintAssertion(attempt, providerArn, visit.site);
    trace::AssertionEvidence evidence;
    if (const auto decoded = fromBase64(assertion))
        evidence.xml = std::string(asText(*decoded));
    evidence.providerArn = providerArn;
    narrator.open(trace::Chapter::ProviderAnswers, trace::StepKind::ProviderAnswered, {trace::ActorKind::Provider, visit.provider.name, {}},
                  {trace::ActorKind::Person, person->name, {}}, evidence);
    narrator.note(trace::StepKind::TokenMinted, evidence);
    return responsePage(visit, *person, assertion, providerArn);
}

} // namespace trustwalk::idp
