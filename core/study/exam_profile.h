#pragma once

#include <chrono>
#include <span>
#include <string_view>

/// The AWS certification exams that a mock exam can follow, with their security domains. Sources: the exams' guides ("AWS Certified
/// Solutions Architect - Associate (SAA-C03)", "AWS Certified Developer - Associate (DVA-C02)", "AWS Certified Security - Specialty
/// (SCS-C03)", https://docs.aws.amazon.com/aws-certification/latest/examguides/aws-certification-exam-guides.html).
namespace trustwalk::study {

struct ProfileDomain {
    std::string_view id; ///< "SCS-C03/4"
    int percent = 0; ///< of the exam's scored content
};

struct ExamProfile {
    std::string_view id; ///< "SCS-C03"
    int questions = 65; ///< of AWS's whole exam, with those that it does not score
    int minutes = 130;
    std::span<const ProfileDomain> domains; ///< those of security; the exam may have others

    [[nodiscard]] int percent() const; ///< of the exam that these domains are
    /// As many questions as the whole exam gives to these domains.
    [[nodiscard]] int shareOfQuestions() const;
    /// What the whole exam gives for so many questions, in whole minutes.
    [[nodiscard]] int minutesFor(int count) const;
};

[[nodiscard]] std::span<const ExamProfile> examProfiles();
[[nodiscard]] const ExamProfile *examProfile(std::string_view id); ///< null: there is none

} // namespace trustwalk::study
