#include "core/study/exam_profile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trustwalk::study {

namespace {

constexpr std::array solutionsArchitect {ProfileDomain {"SAA-C03/1", 30}};
constexpr std::array developer {ProfileDomain {"DVA-C02/2", 26}};
constexpr std::array security {
    ProfileDomain {"SCS-C03/1", 16}, ProfileDomain {"SCS-C03/2", 14}, ProfileDomain {"SCS-C03/3", 18},
    ProfileDomain {"SCS-C03/4", 20}, ProfileDomain {"SCS-C03/5", 18}, ProfileDomain {"SCS-C03/6", 14},
};
constexpr std::array profiles {
    ExamProfile {"SAA-C03", 65, 130, solutionsArchitect},
    ExamProfile {"DVA-C02", 65, 130, developer},
    ExamProfile {"SCS-C03", 65, 170, security},
};

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

int ExamProfile::percent() const
{
    int sum = 0;
    for (const ProfileDomain &domain : domains)
        sum += domain.percent;
    return sum;
}

int ExamProfile::shareOfQuestions() const
{
    return rounded(questions * percent() / 100.0);
}

int ExamProfile::minutesFor(int count) const
{
    return std::max(1, rounded(static_cast<double>(count) * minutes / questions));
}

std::span<const ExamProfile> examProfiles()
{
    return profiles;
}

const ExamProfile *examProfile(std::string_view id)
{
    const auto *const found = std::find_if(profiles.begin(), profiles.end(), [id](const ExamProfile &profile) { return profile.id == id; });
    return found == profiles.end() ? nullptr : found;
}

} // namespace trustwalk::study
