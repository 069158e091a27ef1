#include "core/study/statistics.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace trustwalk::study {

namespace {

StudyDay mondayOf(StudyDay day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

std::optional<std::size_t> indexOf(const std::vector<std::string> &labels, std::string_view label)
{
    const auto found = std::ranges::find(labels, label);
    return found == labels.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - labels.begin()));
}

/// Whether a card is on that day's list: due, or overdue since an earlier day.
bool comesBy(const CardState &card, StudyDay day)
{
    return !card.isNew() && card.dueDay() <= day;
}

} // namespace

std::vector<int> dueForecast(std::span<const CardState> cards, StudyDay today, int days)
{
    std::vector<int> forecast(static_cast<std::size_t>(std::max(days, 0)));
    for (const CardState &card : cards) {
        const auto day = static_cast<std::size_t>(daysBetween(today, card.dueDay()));
        if (!card.isNew() && day < forecast.size())
            ++forecast[day];
    }
    return forecast;
}

std::map<StudyDay, DayOfAnswers> calendar(std::span<const Review> log)
{
    std::map<StudyDay, DayOfAnswers> days;
    for (const Review &row : log) {
        if (row.isAnswer())
            ++(row.verdict == Verdict::Right ? days[row.when.day].right : days[row.when.day].wrong);
    }
    return days;
}

int streak(const std::map<StudyDay, DayOfAnswers> &calendar, StudyDay today)
{
    constexpr std::chrono::days oneDay {1};
    StudyDay day = calendar.contains(today) ? today : today - oneDay;
    int length = 0;
    for (; calendar.contains(day); day -= oneDay)
        ++length;
    return length;
}

std::vector<WeekOfRetention> trueRetention(std::span<const Review> log)
{
    std::map<StudyDay, WeekOfRetention> weeks;
    std::unordered_map<std::string_view, StudyDay> latest; ///< by question: the day of its latest answer
    for (const Review &row : log) {
        if (!row.isAnswer())
            continue;
        const auto [seen, isFirst] = latest.try_emplace(row.question, row.when.day);
        const bool firstOfDay = isFirst || seen->second != row.when.day;
        seen->second = row.when.day;
        if (!firstOfDay || !row.before.isInReview())
            continue;
        const StudyDay monday = mondayOf(row.when.day);
        WeekOfRetention &week = weeks[monday];
        week.monday = monday;
        ++(row.rating == Rating::Again ? week.failed : week.passed);
    }
    std::vector<WeekOfRetention> result;
    for (const auto &[monday, week] : weeks)
        result.push_back(week);
    return result;
}

Confusion confusionOf(std::span<const Review> log, std::vector<std::string> labels,
                      const std::function<std::optional<Choice>(const Review &)> &choiceOf)
{
    Confusion confusion {.labels = std::move(labels), .counts = {}};
    confusion.counts.resize(confusion.labels.size() * confusion.labels.size());
    for (const Review &row : log) {
        const auto choice = row.isAnswer() ? choiceOf(row) : std::nullopt;
        if (!choice)
            continue;
        const auto right = indexOf(confusion.labels, choice->right), chosen = indexOf(confusion.labels, choice->chosen);
        if (right && chosen)
            ++confusion.counts[*right * confusion.labels.size() + *chosen];
    }
    return confusion;
}

std::vector<ConfusedPair> confusedPairs(const Confusion &confusion)
{
    std::vector<ConfusedPair> pairs;
    for (std::size_t right = 0; right < confusion.labels.size(); ++right) {
        for (std::size_t chosen = 0; chosen < confusion.labels.size(); ++chosen) {
            if (right != chosen && confusion.count(right, chosen) > 0)
                pairs.push_back({right, chosen, confusion.count(right, chosen)});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &ConfusedPair::count);
    return pairs;
}

bool isLeech(const CardState &card)
{
    return card.lapses >= leechLapses;
}

bool opensLesson(const CardState &before, const CardState &after)
{
    constexpr int lapsesBetweenLessons = 3;
    return after.lapses > before.lapses && isLeech(after) && (after.lapses - leechLapses) % lapsesBetweenLessons == 0;
}

std::map<std::string, TopicCount, std::less<>> countByTopic(std::span<const TopicCard> cards, StudyDay today)
{
    std::map<std::string, TopicCount, std::less<>> topics;
    for (const TopicCard &card : cards) {
        TopicCount &topic = topics[std::string(card.topic)];
        ++topic.cards;
        topic.newCards += card.state->isNew() ? 1 : 0;
        topic.inSteps += card.state->isInSteps() ? 1 : 0;
        topic.inReview += card.state->isInReview() ? 1 : 0;
        topic.due += comesBy(*card.state, today) ? 1 : 0;
        topic.leeches += isLeech(*card.state) ? 1 : 0;
    }
    return topics;
}

std::optional<double> firstAnswerRight(std::span<const Review> log)
{
    std::unordered_set<std::string_view> seen;
    int right = 0;
    for (const Review &row : log) {
        if (row.isAnswer() && seen.insert(row.question).second)
            right += row.verdict == Verdict::Right ? 1 : 0;
    }
    return seen.empty() ? std::nullopt : std::optional(static_cast<double>(right) / static_cast<double>(seen.size()));
}

std::map<std::string, std::vector<std::chrono::milliseconds>, std::less<>> durationsByQuestion(std::span<const Review> log)
{
    std::map<std::string, std::vector<std::chrono::milliseconds>, std::less<>> durations;
    for (const Review &row : log) {
        if (row.isAnswer() && row.verdict == Verdict::Right)
            durations[row.question].push_back(row.duration);
    }
    return durations;
}

} // namespace trustwalk::study
