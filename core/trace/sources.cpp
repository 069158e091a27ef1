#include "core/trace/step.h"

namespace trustwalk::trace {

namespace {

constexpr Source tempCredentials {"Temporary security credentials in IAM",
                                  "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html"};
constexpr Source compareCalls {"Compare AWS STS credentials",
                               "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html"};
constexpr Source signedRequest {"Create a signed AWS API request",
                                "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html"};
constexpr Source sigv4Faults {"Troubleshoot Signature Version 4 signing for AWS API requests",
                              "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"};
constexpr Source accessKeys {"Manage access keys for IAM users",
                             "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"};
constexpr Source useCredentials {"Use temporary credentials with AWS resources",
                                 "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"};
constexpr Source commonErrors {"Common Errors (AWS STS API Reference)",
                               "https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html"};
constexpr Source operations {"Actions (AWS STS API Reference)", "https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html"};
constexpr Source federation {"Identity providers and federation",
                             "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html"};
constexpr Source oidc {"OIDC federation", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html"};
constexpr Source createOidc {"Create an OpenID Connect (OIDC) identity provider in IAM",
                             "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html"};
constexpr Source webIdentity {"AssumeRoleWithWebIdentity (AWS STS API Reference)",
                              "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html"};
constexpr Source samlAssertions {"Configure SAML assertions for the authentication response",
                                 "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html"};
constexpr Source samlFaults {"Troubleshoot SAML federation with IAM",
                             "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html"};
constexpr Source cognitoFlow {"Identity pools authentication flow",
                              "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html"};
constexpr Source broker {"Enable custom identity broker access to the AWS console",
                         "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html"};
constexpr Source federationToken {"GetFederationToken (AWS STS API Reference)",
                                  "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html"};
constexpr Source mfa {"Secure API access with MFA",
                      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"};
constexpr Source assumeMethods {"Methods to assume a role", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html"};
constexpr Source trustPolicy {"AWS JSON policy elements: Principal",
                              "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"};
constexpr Source evaluation {"Policy evaluation logic",
                             "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html"};
constexpr Source sessionTags {"Pass session tags in AWS STS", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html"};
constexpr Source sourceIdentity {"Monitor and control actions taken with assumed roles",
                                 "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html"};
constexpr Source sessionDuration {"Update the maximum session duration for a role",
                                  "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html"};
constexpr Source chaining {"IAM roles: terms and concepts", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html"};
constexpr Source sessionPolicy {"Session policies",
                                "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session"};
constexpr Source identifiers {"IAM identifiers", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"};
constexpr Source getSessionToken {"GetSessionToken (AWS STS API Reference)",
                                  "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html"};
constexpr Source openIdCore {"OpenID Connect Core 1.0, 3.1.3.6 ID Token", "https://openid.net/specs/openid-connect-core-1_0.html"};
constexpr Source deniedErrors {"Troubleshoot access denied error messages",
                               "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html"};

} // namespace

Source sourceOf(StepKind kind)
{
    switch (kind) {
    case StepKind::ProviderAsked:
    case StepKind::ProviderAnswered:
    case StepKind::PersonSignsIn:
    case StepKind::PersonIsAssigned: return federation;
    case StepKind::RequestSent: return signedRequest;
    case StepKind::CredentialsVerified: return tempCredentials;
    case StepKind::CallAuthorized: return compareCalls;
    case StepKind::CredentialsIssued: return tempCredentials;
    case StepKind::CredentialsUsed: return useCredentials;
    case StepKind::LoginTokenAccepted:
    case StepKind::IdentityIdGiven: return cognitoFlow;
    case StepKind::TokenMinted: return openIdCore;
    case StepKind::BrokerVerifiesToken: return broker;
    case StepKind::BrokerChoosesSession: return federationToken;
    case StepKind::RequestIsSigned: return commonErrors;
    case StepKind::ScopeFits:
    case StepKind::ClockWithinWindow:
    case StepKind::SignatureMatches: return sigv4Faults;
    case StepKind::KeyIsActive: return accessKeys;
    case StepKind::SessionTokenOpens:
    case StepKind::SessionIsCurrent: return useCredentials;
    case StepKind::IssuerStillExists: return identifiers;
    case StepKind::OperationKnown: return commonErrors;
    case StepKind::ParametersWithinLimits: return operations;
    case StepKind::CallerMayCall: return compareCalls;
    case StepKind::TokenIsWellFormed: return webIdentity;
    case StepKind::ProviderIsRegistered: return federation;
    case StepKind::TokenSignatureMatches: return oidc;
    case StepKind::TokenAudienceMatches: return createOidc;
    case StepKind::TokenIsCurrent: return oidc;
    case StepKind::AssertionIsWellFormed:
    case StepKind::AssertionNamesSession:
    case StepKind::AssertionNamesRole: return samlAssertions;
    case StepKind::AssertionSignatureMatches:
    case StepKind::AssertionIssuerMatches:
    case StepKind::AssertionAudienceMatches:
    case StepKind::AssertionIsCurrent: return samlFaults;
    case StepKind::MfaCodeValid: return mfa;
    case StepKind::RoleExists: return assumeMethods;
    case StepKind::TrustPolicyAllows: return trustPolicy;
    case StepKind::IdentityPolicyAllows: return evaluation;
    case StepKind::SessionTagsAllowed: return sessionTags;
    case StepKind::SourceIdentityAllowed: return sourceIdentity;
    case StepKind::DurationWithinMaximum: return sessionDuration;
    case StepKind::DurationWithinChainingLimit: return chaining;
    case StepKind::SessionPolicyAccepted: return sessionPolicy;
    case StepKind::ServiceAcceptsSession: return getSessionToken;
    case StepKind::ActionAuthorized: return evaluation;
    case StepKind::ResourceAnswers: return deniedErrors;
    }
    return {};
}

} // namespace trustwalk::trace
