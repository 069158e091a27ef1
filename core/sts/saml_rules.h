#pragma once

#include "core/sts/role_call.h"

#include "core/saml/response.h"

/// The checks of an assertion that STS makes before it looks at the role.
/// Source: "Configure SAML assertions for the authentication response"; "Troubleshoot SAML federation with IAM".
namespace trustwalk::sts {

/// What the rules know of the provider and of the response that came.
struct SamlCase {
    const api::AssumeRoleWithSaml &request;
    const world::SamlProvider &provider;
    std::string providerArn;
    std::string xml;
    saml::Metadata metadata;
};

/// Signature, then issuer, audience, times, session name, role pair. The assertion where all passed.
[[nodiscard]] Result<saml::Assertion, api::Refusal> judgeAssertion(const SamlCase &samlCase, Call &call);

inline constexpr std::string_view samlAttributes = "https://aws.amazon.com/SAML/Attributes/";
[[nodiscard]] std::string samlAttribute(const saml::Assertion &assertion, std::string_view name); ///< first value, or empty

} // namespace trustwalk::sts
