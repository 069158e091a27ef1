#include "app/quiz/exam/exam_drawing.h"

#include "core/study/exam_profile.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

std::vector<study::Domain> domainsOf(const ExamWish &wish)
{
    std::vector<study::Domain> domains;
    if (const study::ExamProfile *profile = study::examProfile(wish.exam))
        for (const study::ProfileDomain &domain : profile->domains)
            if (wish.domains.contains(std::string(domain.id)))
                domains.push_back({std::string(domain.id), static_cast<double>(domain.percent)});
    return domains;
}

std::vector<std::size_t> domainsOf(const quiz::Question &question, const std::vector<study::Domain> &domains)
{
    std::vector<std::size_t> own;
    for (std::size_t i = 0; i < domains.size(); ++i)
        if (std::any_of(question.exams.begin(), question.exams.end(),
                        [&](quiz::ExamDomain domain) { return slugOf(domain) == domains[i].id; }))
            own.push_back(i);
    return own;
}

/// In the order of the practice's questions.
std::vector<study::Candidate> candidatesFor(const Practice &practice, const ExamWish &wish)
{
    const std::vector<study::Domain> domains = domainsOf(wish);
    std::vector<study::Candidate> candidates;
    for (const QuestionPtr &question : practice.questions()) {
        study::Candidate candidate {question->id, {}, {}};
        if (fitsExam(*question) && !wish.without.contains(question->id))
            candidate.domains = domainsOf(*question, domains);
        if (const study::CardState card = practice.card(*question); !card.isNew())
            candidate.seen = card.lastReview;
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

std::vector<study::Drawn> drawnFor(const Practice &practice, const ExamWish &wish, const std::vector<study::Candidate> &candidates)
{
    return study::draw(candidates, domainsOf(wish), {wish.count, wish.seed, practice.now().at});
}

} // namespace

bool fitsExam(const quiz::Question &question)
{
    return !std::holds_alternative<quiz::Fix>(question.kind);
}

std::vector<DomainPlan> planOf(const Practice &practice, const ExamWish &wish)
{
    std::vector<DomainPlan> plan;
    const study::ExamProfile *profile = study::examProfile(wish.exam);
    if (profile == nullptr)
        return plan;
    const std::vector<study::Domain> domains = domainsOf(wish);
    const std::vector<study::Candidate> candidates = candidatesFor(practice, wish);
    const std::vector<study::Drawn> drawn = drawnFor(practice, wish, candidates);
    for (const study::ProfileDomain &domain : profile->domains) {
        DomainPlan each {std::string(domain.id), domain.percent, 0, 0};
        for (const QuestionPtr &question : practice.questions())
            each.inBank += fitsExam(*question)
                                   && std::any_of(question->exams.begin(), question->exams.end(),
                                                  [&](quiz::ExamDomain own) { return slugOf(own) == domain.id; })
                               ? 1
                               : 0;
        for (const study::Drawn &question : drawn)
            each.asked += domains[question.domain].id == domain.id ? 1 : 0;
        plan.push_back(std::move(each));
    }
    return plan;
}

study::ExamAttempt drawExam(const Practice &practice, const ExamWish &wish)
{
    const std::vector<study::Domain> domains = domainsOf(wish);
    const std::vector<study::Candidate> candidates = candidatesFor(practice, wish);
    study::ExamAttempt attempt;
    attempt.exam = wish.exam;
    attempt.seed = wish.seed;
    attempt.started = practice.now().at;
    attempt.time = attempt.left = std::chrono::minutes(wish.minutes);
    for (const study::Drawn &drawn : drawnFor(practice, wish, candidates)) {
        const quiz::Question &question = *practice.questions()[drawn.candidate];
        attempt.questions.push_back({.id = question.id, .rev = question.rev, .domain = domains[drawn.domain].id});
    }
    return attempt;
}

int questionsFor(const Practice &practice, const ExamWish &wish)
{
    const std::vector<study::Candidate> candidates = candidatesFor(practice, wish);
    return static_cast<int>(
        std::count_if(candidates.begin(), candidates.end(), [](const study::Candidate &each) { return !each.domains.empty(); }));
}

ExamWish usualWish(const Practice &practice, const std::string &exam)
{
    ExamWish wish;
    wish.exam = exam;
    if (const study::ExamProfile *profile = study::examProfile(exam))
        for (const study::ProfileDomain &domain : profile->domains)
            wish.domains.emplace(domain.id);
    setUsualSize(practice, wish);
    return wish;
}

void setUsualSize(const Practice &practice, ExamWish &wish)
{
    const study::ExamProfile *profile = study::examProfile(wish.exam);
    if (profile == nullptr)
        return;
    int percent = 0;
    for (const study::ProfileDomain &domain : profile->domains)
        percent += wish.domains.contains(std::string(domain.id)) ? domain.percent : 0;
    const int share = (profile->questions * percent + 50) / 100;
    const int largest = study::largestByWeight(candidatesFor(practice, wish), domainsOf(wish), share);
    wish.count = largest > 0 ? largest : std::min(share, questionsFor(practice, wish));
    wish.minutes = profile->minutesFor(std::max(1, wish.count));
}

} // namespace trustwalk::quiz_page
