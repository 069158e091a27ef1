#include "core/study/plan.h"

#include "core/study/exam_weights.h"

#include <algorithm>

namespace trustwalk::study {

namespace {

/// A memory as it is expected to be on a day to come: how answers will go is not known, so it stands for their mean.
struct Outlook {
    Memory memory;
    int answered = 0; ///< the day of the latest answer; days are counted from today
    double chance = 0; ///< of recall on the exam's day
};

/// One card: how it is expected to be now, and after each answer that is planned for it.
struct Course {
    Outlook now;
    double weight = 0;
    std::vector<Outlook> planned; ///< by day
    std::vector<std::optional<double>> chanceWith; ///< by day: the chance with an answer on that day as well, where it is known

    [[nodiscard]] double chance() const { return planned.empty() ? now.chance : planned.back().chance; }
    [[nodiscard]] auto firstFrom(int day) const { return std::ranges::lower_bound(planned, day, {}, &Outlook::answered); }
    /// Whether the card is answered on that day already, or planned for it.
    [[nodiscard]] bool isOn(int day) const
    {
        const auto found = firstFrom(day);
        return (!now.memory.isEmpty() && now.answered == day) || (found != planned.end() && found->answered == day);
    }
};

class Planning {
public:
    Planning(const Exam &exam, StudyDay today, std::span<const ExamCard> cards, const PlanRules &rules)
        : m_rules(rules), m_examDay(daysBetween(today, exam.day))
    {
        const std::vector<double> weights = weightsOf(cards, exam);
        for (std::size_t i = 0; i < cards.size(); ++i)
            m_courses.push_back(course(cards[i].state, today, weights[i]));
        for (const Course &course : m_courses)
            m_plan.readinessNow += course.weight * course.chance();
        m_plan.readiness = m_plan.readinessNow;
        for (int day = 0; day < m_examDay; ++day)
            m_plan.days.push_back({.day = today + std::chrono::days(day)});
    }

    [[nodiscard]] Plan plan()
    {
        const auto answeredToday = std::ranges::count_if(m_courses, [](const Course &course) { return course.isOn(0); });
        bool goesOn = true;
        for (int round = 0; round < m_rules.budget && goesOn; ++round) {
            goesOn = round < answeredToday;
            for (int day = m_examDay - 1; day >= 0; --day) {
                // The first rounds of today were used up by what is answered already.
                const bool isOpen = day > 0 || round >= answeredToday;
                goesOn = (isOpen && addTo(day)) || goesOn;
            }
        }
        tellReadinessByDay();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] Course course(const CardState &state, StudyDay today, double weight) const
    {
        Course course;
        course.now.memory = state.memory;
        course.now.answered = static_cast<int>((state.studyDay - today).count());
        course.now.chance = chanceOf(state.memory, m_examDay - course.now.answered);
        course.weight = weight;
        course.chanceWith.resize(static_cast<std::size_t>(m_examDay));
        return course;
    }

    [[nodiscard]] double chanceOf(const Memory &memory, int days) const
    {
        return memory.isEmpty() ? 0 : retrievability(days, memory.stability, m_rules.rules.parameters);
    }

    [[nodiscard]] Memory memoryAfter(const Outlook &outlook, Rating rating, int day) const
    {
        const Rules &rules = m_rules.rules;
        if (outlook.memory.isEmpty())
            return firstMemory(rating, rules.parameters, rules.firstStabilityFloor);
        return nextMemory(outlook.memory, rating, day - outlook.answered, rules.parameters, rules.shortTerm);
    }

    /// The outlook after an answer on that day: right or wrong by the chance of recall then. The memory that stands for both is recalled on
    /// the exam's day with their mean chance.
    [[nodiscard]] Outlook after(const Outlook &outlook, int day) const
    {
        const int left = m_examDay - day;
        const double right = outlook.memory.isEmpty() ? m_rules.newCardChance : chanceOf(outlook.memory, day - outlook.answered);
        const Memory passed = memoryAfter(outlook, Rating::Good, day), failed = memoryAfter(outlook, Rating::Again, day);
        const double chance = right * chanceOf(passed, left) + (1 - right) * chanceOf(failed, left);
        return {.memory = {.stability = stabilityFor(left, chance, m_rules.rules.parameters),
                           .difficulty = right * passed.difficulty + (1 - right) * failed.difficulty},
                .answered = day,
                .chance = chance};
    }

    /// What is planned with an answer on that day as well, from that answer on.
    [[nodiscard]] std::vector<Outlook> with(const Course &course, int day) const
    {
        const auto later = course.firstFrom(day);
        std::vector<Outlook> outlooks {after(later == course.planned.begin() ? course.now : *std::prev(later), day)};
        for (auto next = later; next != course.planned.end(); ++next)
            outlooks.push_back(after(outlooks.back(), next->answered));
        return outlooks;
    }

    /// What an answer on that day adds to the card's chance of recall on the exam's day.
    [[nodiscard]] double gain(Course &course, int day) const
    {
        if (course.weight <= 0 || course.isOn(day))
            return 0;
        std::optional<double> &chance = course.chanceWith[static_cast<std::size_t>(day)];
        if (!chance)
            chance = with(course, day).back().chance;
        return *chance - course.chance();
    }

    /// Plans the most useful answer of that day; false where none is worth it.
    bool addTo(int day)
    {
        PlannedReview best;
        for (std::size_t i = 0; i < m_courses.size(); ++i) {
            const double gained = gain(m_courses[i], day);
            const double readiness = gained * m_courses[i].weight;
            if (gained >= m_rules.smallestGain && readiness > best.gain)
                best = {.card = i, .gain = readiness};
        }
        if (best.gain <= 0)
            return false;
        Course &course = m_courses[best.card];
        const std::vector<Outlook> fromThen = with(course, day);
        course.planned.erase(course.firstFrom(day), course.planned.end());
        course.planned.insert(course.planned.end(), fromThen.begin(), fromThen.end());
        std::ranges::fill(course.chanceWith, std::nullopt);
        m_plan.days[static_cast<std::size_t>(day)].reviews.push_back(best);
        m_plan.readiness += best.gain;
        return true;
    }

    void tellReadinessByDay()
    {
        std::vector<double> gained(m_plan.days.size());
        for (const Course &course : m_courses) {
            double before = course.now.chance;
            for (const Outlook &outlook : course.planned) {
                gained[static_cast<std::size_t>(outlook.answered)] += course.weight * (outlook.chance - before);
                before = outlook.chance;
            }
        }
        double readiness = m_plan.readinessNow;
        for (std::size_t day = 0; day < gained.size(); ++day) {
            readiness += gained[day];
            m_plan.days[day].readiness = readiness;
        }
    }

    const PlanRules &m_rules;
    int m_examDay;
    std::vector<Course> m_courses;
    Plan m_plan;
};

} // namespace

Plan planFor(const Exam &exam, StudyDay today, std::span<const ExamCard> cards, const PlanRules &rules)
{
    return Planning(exam, today, cards, rules).plan();
}

} // namespace trustwalk::study
