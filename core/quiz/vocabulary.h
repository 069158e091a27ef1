#pragma once

#include <optional>
#include <span>
#include <string_view>

/// The closed words of question files: what a question is about, and where an exam asks for it.
namespace trustwalk::quiz {

enum class Topic {
    ApiChoice,
    Credentials,
    Duration,
    Mfa,
    Identity,
    TrustPolicy,
    CrossAccount,
    ConfusedDeputy,
    RoleChaining,
    SessionPolicy,
    Boundary,
    Evaluation,
    SessionTags,
    SourceIdentity,
    WebIdentity,
    Cognito,
    Saml,
    FederationToken,
    Console,
    Revocation,
    Signing,
    Endpoints,
    StsApi,
    Other, ///< of imported questions that name none of these
};
[[nodiscard]] std::span<const Topic> allTopics(); ///< in the order above
[[nodiscard]] std::string_view slugOf(Topic topic); ///< "api-choice"
[[nodiscard]] std::optional<Topic> topicOf(std::string_view slug);

/// A security domain of an AWS certification exam. Source: the exams' guides.
enum class ExamDomain {
    SaaDesignSecureArchitectures, ///< SAA-C03, domain 1
    DvaSecurity, ///< DVA-C02, domain 2
    ScsDetection, ///< SCS-C03, domains 1 to 6
    ScsIncidentResponse,
    ScsInfrastructureSecurity,
    ScsIdentityAndAccessManagement,
    ScsDataProtection,
    ScsFoundationsAndGovernance,
};
[[nodiscard]] std::span<const ExamDomain> allExamDomains();
[[nodiscard]] std::string_view slugOf(ExamDomain domain); ///< "SCS-C03/4"
[[nodiscard]] std::optional<ExamDomain> examDomainOf(std::string_view slug);

/// What people get wrong about AWS STS again and again: slugs, each to be covered by a question of the bank.
[[nodiscard]] std::span<const std::string_view> allPitfalls();
[[nodiscard]] bool isPitfall(std::string_view slug);

} // namespace trustwalk::quiz
