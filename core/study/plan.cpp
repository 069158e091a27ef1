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

/// One card and the days on which it is planned.
struct Course {
    Outlook now;
    double weight = 0;
    std::vector<int> days; ///< ascending
    double chance = 0; ///< of recall on the exam's day, after all of these
    std::vector<std::optional<double>> chanceWith; ///< by day: the same with an answer on that day as well, where it is known
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
            m_plan.readinessNow += course.weight * course.chance;
        m_plan.readiness = m_plan.readinessNow;
        for (int day = 0; day < m_examDay; ++day)
            m_plan.days.push_back({.day = today + std::chrono::days(day)});
    }

    [[nodiscard]] Plan plan()
    {
        const auto answeredToday = std::ranges::count_if(m_courses, [](const Course &c) { return isOn(c, 0); });
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
        course.chance = course.now.chance;
        course.chanceWith.resize(static_cast<std::size_t>(m_examDay));
        return course;
    }

    /// Whether the card is answered on that day, or planned for it.
    [[nodiscard]] static bool isOn(const Course &course, int day)
    {
        return (!course.now.memory.isEmpty() && course.now.answered == day) || std::ranges::binary_search(course.days, day);
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

    /// The chance of recall on the exam's day with one more answer.
    [[nodiscard]] double chanceWith(const Course &course, int extra) const
    {
        Outlook outlook = course.now;
        auto day = course.days.begin();
        for (; day != course.days.end() && *day < extra; ++day)
            outlook = after(outlook, *day);
        outlook = after(outlook, extra);
        for (; day != course.days.end(); ++day)
            outlook = after(outlook, *day);
        return outlook.chance;
    }

    /// What an answer on that day adds to the card's chance of recall on the exam's day.
    [[nodiscard]] double gain(Course &course, int day) const
    {
        if (course.weight <= 0 || isOn(course, day))
            return 0;
        std::optional<double> &chance = course.chanceWith[static_cast<std::size_t>(day)];
        if (!chance)
            chance = chanceWith(course, day);
        return *chance - course.chance;
    }

    /// Plans the most useful answer of that day; false where none is worth it.
    bool addTo(int day)
    {
        std::optional<std::size_t> best;
        PlannedReview review;
        for (std::size_t i = 0; i < m_courses.size(); ++i) {
            const double gained = gain(m_courses[i], day);
            const double readiness = gained * m_courses[i].weight;
            const bool isTie = best && readiness == review.gain && m_courses[i].weight > m_courses[*best].weight;
            if (gained >= m_rules.smallestGain && (readiness > review.gain || isTie)) {
                best = i;
                review = {.card = i, .gain = readiness};
            }
        }
        if (!best)
            return false;
        Course &course = m_courses[*best];
        course.chance += gain(course, day);
        course.days.insert(std::ranges::lower_bound(course.days, day), day);
        std::ranges::fill(course.chanceWith, std::nullopt);
        m_plan.days[static_cast<std::size_t>(day)].reviews.push_back(review);
        m_plan.readiness += review.gain;
        return true;
    }

    void tellReadinessByDay()
    {
        std::vector<double> gained(m_plan.days.size());
        for (const Course &course : m_courses) {
            Outlook outlook = course.now;
            for (const int day : course.days) {
                const double before = outlook.chance;
                outlook = after(outlook, day);
                gained[static_cast<std::size_t>(day)] += course.weight * (outlook.chance - before);
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
