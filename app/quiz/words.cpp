#include "app/quiz/words.h"

#include <cmath>

namespace trustwalk::quiz_page {

QString topicName(quiz::Topic topic, const text::Translation &t)
{
    switch (topic) {
    case quiz::Topic::ApiChoice: return t.say("QuizWords", "Which call");
    case quiz::Topic::Credentials: return t.say("QuizWords", "Credentials");
    case quiz::Topic::Duration: return t.say("QuizWords", "Lifetimes");
    case quiz::Topic::Mfa: return t.say("QuizWords", "MFA");
    case quiz::Topic::Identity: return t.say("QuizWords", "Identities and ARNs");
    case quiz::Topic::TrustPolicy: return t.say("QuizWords", "Trust policies");
    case quiz::Topic::CrossAccount: return t.say("QuizWords", "Cross-account access");
    case quiz::Topic::ConfusedDeputy: return t.say("QuizWords", "Confused deputy");
    case quiz::Topic::RoleChaining: return t.say("QuizWords", "Role chaining");
    case quiz::Topic::SessionPolicy: return t.say("QuizWords", "Session policies");
    case quiz::Topic::Boundary: return t.say("QuizWords", "Permissions boundaries");
    case quiz::Topic::Evaluation: return t.say("QuizWords", "Policy evaluation");
    case quiz::Topic::SessionTags: return t.say("QuizWords", "Session tags");
    case quiz::Topic::SourceIdentity: return t.say("QuizWords", "Source identity");
    case quiz::Topic::WebIdentity: return t.say("QuizWords", "Web identity");
    case quiz::Topic::Cognito: return QStringLiteral("Amazon Cognito");
    case quiz::Topic::Saml: return QStringLiteral("SAML 2.0");
    case quiz::Topic::FederationToken: return QStringLiteral("GetFederationToken");
    case quiz::Topic::Console: return t.say("QuizWords", "Console sign-in");
    case quiz::Topic::Revocation: return t.say("QuizWords", "Revoking sessions");
    case quiz::Topic::Signing: return t.say("QuizWords", "Signing requests");
    case quiz::Topic::Endpoints: return t.say("QuizWords", "Endpoints");
    case quiz::Topic::StsApi: return QStringLiteral("STS API");
    case quiz::Topic::Other: return t.say("QuizWords", "Other topics");
    }
    return {};
}

QString domainName(quiz::ExamDomain domain, const text::Translation &t)
{
    switch (domain) {
    case quiz::ExamDomain::SaaDesignSecureArchitectures: return t.say("QuizWords", "Design Secure Architectures");
    case quiz::ExamDomain::DvaSecurity: return t.say("QuizWords", "Security");
    case quiz::ExamDomain::ScsDetection: return t.say("QuizWords", "Detection");
    case quiz::ExamDomain::ScsIncidentResponse: return t.say("QuizWords", "Incident Response");
    case quiz::ExamDomain::ScsInfrastructureSecurity: return t.say("QuizWords", "Infrastructure Security");
    case quiz::ExamDomain::ScsIdentityAndAccessManagement: return t.say("QuizWords", "Identity and Access Management");
    case quiz::ExamDomain::ScsDataProtection: return t.say("QuizWords", "Data Protection");
    case quiz::ExamDomain::ScsFoundationsAndGovernance: return t.say("QuizWords", "Security Foundations and Governance");
    }
    return {};
}

QString examName(quiz::ExamDomain domain)
{
    return QString::fromUtf8(quiz::slugOf(domain)).section(u'/', 0, 0);
}

QString kindWords(const quiz::Question &question, const text::Translation &t)
{
    return std::visit(Overloaded {
                          [&](const quiz::Choice &choice) {
                              return choice.several ? t.say("QuizWords", "several answers") : t.say("QuizWords", "one answer");
                          },
                          [&](const quiz::Order &) { return t.say("QuizWords", "put in order"); },
                          [&](const quiz::Match &) { return t.say("QuizWords", "match"); },
                          [&](const quiz::Solve &) { return t.say("QuizWords", "choose the way"); },
                          [&](const quiz::Predict &) { return t.say("QuizWords", "predict the result"); },
                          [&](const quiz::WhichStep &) { return t.say("QuizWords", "find the step"); },
                          [&](const quiz::Fix &) { return t.say("QuizWords", "mend the policy"); },
                      },
                      question.kind);
}

QString sealWords(const quiz::Question &question, const quiz::Proof *proof, const text::Translation &t)
{
    QString words;
    switch (quiz::shownSeal(question, proof)) {
    case quiz::Seal::Proven: words = t.say("QuizWords", "Proven by running"); break;
    case quiz::Seal::Documented: words = t.say("QuizWords", "Documented by AWS"); break;
    case quiz::Seal::NotProven: words = t.say("QuizWords", "Imported, not proven"); break;
    }
    if (question.imported && question.imported->oneLanguage())
        words += QStringLiteral(" \u00B7 ")
                 + (question.imported->english ? t.say("QuizWords", "in English only") : t.say("QuizWords", "in Japanese only"));
    return words;
}

QString sealIcon(quiz::Seal seal)
{
    switch (seal) {
    case quiz::Seal::Proven: return QStringLiteral("passed");
    case quiz::Seal::Documented: return QStringLiteral("learn");
    case quiz::Seal::NotProven: return QStringLiteral("pending");
    }
    return {};
}

QString ratingName(study::Rating rating, const text::Translation &t)
{
    switch (rating) {
    case study::Rating::Manual: break;
    case study::Rating::Again: return t.say("QuizWords", "Again");
    case study::Rating::Hard: return t.say("QuizWords", "Hard");
    case study::Rating::Good: return t.say("QuizWords", "Good");
    case study::Rating::Easy: return t.say("QuizWords", "Easy");
    }
    return {};
}

QString reasonWords(study::RatingReason reason, const text::Translation &t)
{
    switch (reason) {
    case study::RatingReason::AnswerShown: return t.say("QuizWords", "the answer was shown");
    case study::RatingReason::Wrong: return t.say("QuizWords", "wrong");
    case study::RatingReason::RightWithHint: return t.say("QuizWords", "right, with a hint");
    case study::RatingReason::RightOnLaterTry: return t.say("QuizWords", "right, not at once");
    case study::RatingReason::RightWithDiagram: return t.say("QuizWords", "right, after a look at the stage");
    case study::RatingReason::RightByGuess: return t.say("QuizWords", "right, by a guess");
    case study::RatingReason::RightAndUnsure: return t.say("QuizWords", "right, unsure");
    case study::RatingReason::RightSureAndFast: return t.say("QuizWords", "right, sure and fast");
    case study::RatingReason::RightAndSure: return t.say("QuizWords", "right, sure");
    case study::RatingReason::ChosenByLearner: return t.say("QuizWords", "your choice");
    }
    return {};
}

QString certaintyName(study::Certainty certainty, const text::Translation &t)
{
    switch (certainty) {
    case study::Certainty::Guess: return t.say("QuizWords", "guess");
    case study::Certainty::Unsure: return t.say("QuizWords", "unsure");
    case study::Certainty::Sure: return t.say("QuizWords", "sure");
    }
    return {};
}

QString waitWords(std::chrono::seconds wait, const text::Translation &t)
{
    constexpr double minute = 60, hour = 3600, day = 86'400, month = 30.44 * day, year = 365.25 * day;
    const auto seconds = static_cast<double>(wait.count());
    const auto whole = [seconds](double unit) { return std::max(1, static_cast<int>(std::lround(seconds / unit))); };
    if (seconds < hour)
        return t.say("QuizWords", "%n min", nullptr, whole(minute));
    if (seconds < day)
        return t.say("QuizWords", "%n h", nullptr, whole(hour));
    if (seconds < 60 * day)
        return t.say("QuizWords", "%n day(s)", nullptr, whole(day));
    if (seconds < 2 * year)
        return t.say("QuizWords", "%n month(s)", nullptr, whole(month));
    return t.say("QuizWords", "%n year(s)", nullptr, whole(year));
}

QString inWords(std::chrono::seconds wait, const text::Translation &t)
{
    return t.say("QuizWords", "in %1").arg(waitWords(wait, t));
}

QString dayWords(int days, const text::Translation &t)
{
    if (days <= 0)
        return t.say("QuizWords", "today");
    return days == 1 ? t.say("QuizWords", "tomorrow") : t.say("QuizWords", "in %n days", nullptr, days);
}

} // namespace trustwalk::quiz_page
