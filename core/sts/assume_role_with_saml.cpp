#include "core/sts/saml_rules.h"

#include "core/api/messages.h"
#include "core/base/encoding.h"
#include "core/saml/name_qualifier.h"

namespace trustwalk::sts {

namespace {

constexpr std::string_view tagPrefix = "PrincipalTag:";

/// persistent and transient without their prefix, any other format as it is.
std::string subjectType(const std::string &format)
{
    constexpr std::string_view prefix = "urn:oasis:names:tc:SAML:2.0:nameid-format:";
    if (format.starts_with(prefix))
        return format.substr(prefix.size());
    return format;
}

void readAttributes(RoleCall &roleCall, const saml::Assertion &assertion)
{
    roleCall.sessionName = samlAttribute(assertion, "RoleSessionName");
    roleCall.sourceIdentity = samlAttribute(assertion, "SourceIdentity");
    const std::string tags = std::string(samlAttributes) + std::string(tagPrefix);
    for (const saml::Attribute &attribute : assertion.attributes) {
        if (attribute.name.starts_with(tags) && !attribute.values.empty())
            roleCall.tags.push_back({attribute.name.substr(tags.size()), attribute.values.front()});
        if (attribute.name == std::string(samlAttributes) + "TransitiveTagKeys")
            roleCall.transitiveTagKeys = attribute.values;
    }
}

RoleCall roleCallOf(const SamlCase &samlCase, const saml::Assertion &assertion, const std::string &account, const Call &call)
{
    RoleCall roleCall;
    roleCall.operation = api::Operation::AssumeRoleWithSaml;
    roleCall.roleArn = samlCase.request.roleArn;
    roleCall.principal.kind = policy::Principal::Kind::Saml;
    roleCall.principal.arn = samlCase.providerArn;
    roleCall.principal.account = account;
    roleCall.context = std::move(call.context);
    roleCall.keptKeys = {{"saml:namequalifier", {saml::nameQualifier(assertion.issuer, account, samlCase.provider.name)}},
                         {"saml:sub", {assertion.nameId}},
                         {"saml:sub_type", {subjectType(assertion.nameIdFormat)}}};
    for (const auto &[key, values] : roleCall.keptKeys)
        roleCall.context.set(key, values);
    roleCall.context.set("saml:aud", assertion.recipient);
    roleCall.context.set("saml:iss", assertion.issuer);
    roleCall.context.set("saml:doc", account + "/" + samlCase.provider.name);
    roleCall.context.set("aws:FederatedProvider", samlCase.providerArn);
    roleCall.federatedProvider = samlCase.providerArn;
    roleCall.policies = samlCase.request.policies;
    roleCall.durationSeconds = samlCase.request.durationSeconds;
    roleCall.sessionNotOnOrAfter = assertion.sessionNotOnOrAfter;
    readAttributes(roleCall, assertion);
    return roleCall;
}

const world::SamlProvider *registered(const world::World &world, const std::string &arnText)
{
    const auto arn = Arn::parse(arnText);
    const world::Account *account = arn ? world.account(arn->account) : nullptr;
    if (account == nullptr)
        return nullptr;
    for (const world::SamlProvider &provider : account->samlProviders)
        if (Arn::samlProvider(account->id, provider.name) == arnText)
            return &provider;
    return nullptr;
}

} // namespace

/// Source: AssumeRoleWithSAML, AWS STS API Reference. The call is unsigned.
Outcome assumeRoleWithSaml(const api::AssumeRoleWithSaml &request, Call &call)
{
    // 1. PrincipalArn must name a SAML provider of the account.
    const world::SamlProvider *provider = registered(call.world, request.principalArn);
    const auto metadata = provider != nullptr ? world::metadataOf(call.world, call.keys, *provider) : std::nullopt;
    const std::string account = provider != nullptr ? Arn::parse(request.principalArn)->account : std::string();
    if (!call.narrator.check(trace::StepKind::ProviderIsRegistered, metadata.has_value(),
                             trace::ProviderEvidence {request.principalArn, metadata ? request.principalArn : std::string(), account},
                             trace::Comparison {request.principalArn, metadata ? request.principalArn : std::string()}))
        return api::samlProviderMissing();

    // 2. The assertion: form, signature, issuer, audience, times, session name, the pair of role and provider.
    const auto decoded = fromBase64(request.samlAssertion);
    const SamlCase samlCase {request, *provider, request.principalArn, decoded ? std::string(asText(*decoded)) : std::string(), *metadata};
    const auto assertion = judgeAssertion(samlCase, call);
    if (!assertion)
        return assertion.error();

    // 3. Role, trust policy, tags, source identity, durations, session policies.
    const auto granted = grantRole(roleCallOf(samlCase, *assertion, account, call), call);
    if (!granted)
        return granted.error();
    return Granted {api::AssumeRoleWithSamlResult {credentialsOf(granted->issued), granted->user, assertion->nameId,
                                                   subjectType(assertion->nameIdFormat), assertion->issuer, assertion->recipient,
                                                   saml::nameQualifier(assertion->issuer, account, provider->name),
                                                   granted->packedPolicySize, granted->sourceIdentity},
                    granted->issued.session};
}

} // namespace trustwalk::sts
