#include "core/quiz/vocabulary.h"

#include <algorithm>
#include <array>

namespace trustwalk::quiz {

namespace {

constexpr std::array topics {
    Topic::ApiChoice,    Topic::Credentials,    Topic::Duration,     Topic::Mfa,           Topic::Identity, Topic::TrustPolicy,
    Topic::CrossAccount, Topic::ConfusedDeputy, Topic::RoleChaining, Topic::SessionPolicy, Topic::Boundary, Topic::Evaluation,
    Topic::SessionTags,  Topic::SourceIdentity, Topic::WebIdentity,  Topic::Cognito,       Topic::Saml,     Topic::FederationToken,
    Topic::Console,      Topic::Revocation,     Topic::Signing,      Topic::Endpoints,     Topic::StsApi,   Topic::Other,
};

constexpr std::array domains {
    ExamDomain::SaaDesignSecureArchitectures,
    ExamDomain::DvaSecurity,
    ExamDomain::ScsDetection,
    ExamDomain::ScsIncidentResponse,
    ExamDomain::ScsInfrastructureSecurity,
    ExamDomain::ScsIdentityAndAccessManagement,
    ExamDomain::ScsDataProtection,
    ExamDomain::ScsFoundationsAndGovernance,
};

constexpr std::array<std::string_view, 54> pitfalls {
    "default-one-hour",
    "over-maximum-fails",
    "chaining-one-hour",
    "chaining-from-session-token",
    "instance-role-not-chaining",
    "root-and-sts",
    "bool-misses-long-term-keys",
    "mfa-checked-once",
    "mfa-two-calls",
    "get-session-token-needs-no-permission",
    "iam-needs-mfa-session",
    "mfa-code-once",
    "cross-account-both-sides",
    "root-principal-delegates",
    "named-user-suffices",
    "role-no-self-trust",
    "external-id-by-third-party",
    "external-id-not-chosen-by-customer",
    "external-id-not-in-console",
    "services-use-source-arn",
    "session-policy-only-removes",
    "packed-limit",
    "role-arn-versus-session-arn",
    "bucket-policy-names-user",
    "explicit-deny-wins",
    "scp-rcp-never-grant",
    "boundary-and-named-session",
    "session-tags-need-tagsession",
    "transitive-tag-fixed",
    "tags-not-in-console",
    "pin-aud-and-sub",
    "provider-in-role-account",
    "two-expired-errors",
    "provider-id-oauth-only",
    "unauthenticated-scope-down",
    "saml-aud-is-recipient",
    "saml-five-minutes",
    "saml-session-duration",
    "console-saml-no-sts",
    "console-link-minutes",
    "federation-token-no-idp-token",
    "no-session-duration-after-federation",
    "revoke-older-only",
    "stop-federated-user",
    "root-sessions-unrestricted",
    "global-endpoint-tokens",
    "sts-endpoint-active-where",
    "global-endpoint-us-east-1",
    "caller-identity-needs-nothing",
    "decode-needs-permission",
    "asia-prefix",
    "session-arn-drops-path",
    "recreated-principal",
    "version-and-variables",
};

template <typename Word> std::optional<Word> wordOf(std::span<const Word> words, std::string_view slug)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](Word word) { return slugOf(word) == slug; });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::span<const Topic> allTopics()
{
    return topics;
}

std::string_view slugOf(Topic topic)
{
    switch (topic) {
    case Topic::ApiChoice: return "api-choice";
    case Topic::Credentials: return "credentials";
    case Topic::Duration: return "duration";
    case Topic::Mfa: return "mfa";
    case Topic::Identity: return "identity";
    case Topic::TrustPolicy: return "trust-policy";
    case Topic::CrossAccount: return "cross-account";
    case Topic::ConfusedDeputy: return "confused-deputy";
    case Topic::RoleChaining: return "role-chaining";
    case Topic::SessionPolicy: return "session-policy";
    case Topic::Boundary: return "boundary";
    case Topic::Evaluation: return "evaluation";
    case Topic::SessionTags: return "session-tags";
    case Topic::SourceIdentity: return "source-identity";
    case Topic::WebIdentity: return "web-identity";
    case Topic::Cognito: return "cognito";
    case Topic::Saml: return "saml";
    case Topic::FederationToken: return "federation-token";
    case Topic::Console: return "console";
    case Topic::Revocation: return "revocation";
    case Topic::Signing: return "signing";
    case Topic::Endpoints: return "endpoints";
    case Topic::StsApi: return "sts-api";
    case Topic::Other: return "other";
    }
    return {};
}

std::optional<Topic> topicOf(std::string_view slug)
{
    return wordOf(allTopics(), slug);
}

std::span<const ExamDomain> allExamDomains()
{
    return domains;
}

std::string_view slugOf(ExamDomain domain)
{
    switch (domain) {
    case ExamDomain::SaaDesignSecureArchitectures: return "SAA-C03/1";
    case ExamDomain::DvaSecurity: return "DVA-C02/2";
    case ExamDomain::ScsDetection: return "SCS-C03/1";
    case ExamDomain::ScsIncidentResponse: return "SCS-C03/2";
    case ExamDomain::ScsInfrastructureSecurity: return "SCS-C03/3";
    case ExamDomain::ScsIdentityAndAccessManagement: return "SCS-C03/4";
    case ExamDomain::ScsDataProtection: return "SCS-C03/5";
    case ExamDomain::ScsFoundationsAndGovernance: return "SCS-C03/6";
    }
    return {};
}

std::optional<ExamDomain> examDomainOf(std::string_view slug)
{
    return wordOf(allExamDomains(), slug);
}

std::span<const std::string_view> allPitfalls()
{
    return pitfalls;
}

bool isPitfall(std::string_view slug)
{
    return std::find(pitfalls.begin(), pitfalls.end(), slug) != pitfalls.end();
}

} // namespace trustwalk::quiz
