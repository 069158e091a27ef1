// The part of plan.h that says how ready the learner is if nothing more is answered.
#include "core/study/exam_weights.h"

namespace trustwalk::study {

namespace {

std::vector<double> cardsByDomain(std::span<const ExamCard> cards, const Exam &exam)
{
    std::vector<double> count(exam.domains.size());
    for (const ExamCard &card : cards) {
        for (const std::size_t domain : card.domains)
            ++count[domain];
    }
    return count;
}

} // namespace

std::vector<double> weightsOf(std::span<const ExamCard> cards, const Exam &exam)
{
    const std::vector<double> count = cardsByDomain(cards, exam);
    double total = 0;
    for (std::size_t domain = 0; domain < count.size(); ++domain)
        total += count[domain] > 0 ? exam.domains[domain].weight : 0;
    std::vector<double> weights(cards.size());
    for (std::size_t card = 0; card < cards.size(); ++card) {
        for (const std::size_t domain : cards[card].domains)
            weights[card] += total > 0 ? exam.domains[domain].weight / count[domain] / total : 0;
    }
    return weights;
}

Readiness readinessOn(StudyDay day, std::span<const ExamCard> cards, const Exam &exam, const Parameters &parameters)
{
    const std::vector<double> count = cardsByDomain(cards, exam), weights = weightsOf(cards, exam);
    Readiness readiness;
    std::vector<double> sums(exam.domains.size());
    for (std::size_t card = 0; card < cards.size(); ++card) {
        const Memory &memory = cards[card].state.memory;
        const int elapsed = daysBetween(cards[card].state.studyDay, day);
        const double chance = memory.isEmpty() ? 0 : retrievability(elapsed, memory.stability, parameters);
        readiness.overall += weights[card] * chance;
        for (const std::size_t domain : cards[card].domains)
            sums[domain] += chance;
    }
    for (std::size_t domain = 0; domain < sums.size(); ++domain)
        readiness.domains.push_back(count[domain] > 0 ? std::optional(sums[domain] / count[domain]) : std::nullopt);
    return readiness;
}

} // namespace trustwalk::study
