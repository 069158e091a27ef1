#include "core/study/review.h"

namespace trustwalk::study {

namespace {

constexpr std::chrono::minutes farthestOffset = std::chrono::hours(18); // more than any time zone ever had
constexpr std::chrono::milliseconds longestDuration = std::chrono::days(366);
constexpr int mostHints = 1000;

ParseError bad(std::string_view member, std::int64_t found, std::string_view expected)
{
    return {.code = ParseError::Code::BadValue,
            .path = "$." + std::string(member),
            .found = std::to_string(found),
            .expected = std::string(expected)};
}

} // namespace

bool Review::isSureAndWrong() const
{
    return isAnswer() && verdict == Verdict::Wrong && certainty == Certainty::Sure;
}

CardState cardAfter(const Review &row, const CardState &card, const Rules &rules, const Load *load)
{
    if (!row.isAnswer())
        return forget(card, Counters::Zero);
    CardState after = next(card, row.rating, row.when, rules, Spread {.question = hashOf(row.question), .load = load});
    after.sureAndWrong = row.isSureAndWrong();
    return after;
}

CardState record(Review &row, const CardState &card, const Rules &rules, const Load *load)
{
    row.before = card;
    return cardAfter(row, card, rules, load);
}

const CardState &undone(const Review &latest)
{
    return latest.before;
}

Cards replay(std::span<const Review> log, const Rules &rules)
{
    Cards cards;
    Load load;
    for (const Review &row : log) {
        CardState &card = cards[row.question];
        const CardState after = cardAfter(row, card, rules, &load);
        moveLoad(load, card, after);
        card = after;
    }
    return cards;
}

std::optional<ParseError> flawOf(const Review &row)
{
    if (row.question.empty())
        return ParseError {.code = ParseError::Code::Empty, .path = "$.question", .expected = "id of a question"};
    if (row.when.at < earliestMoment || row.when.at > latestMoment)
        return bad("when.at", row.when.at.time_since_epoch().count(), "milliseconds since 1970, up to the year 9999");
    if (row.when.utcOffset < -farthestOffset || row.when.utcOffset > farthestOffset)
        return bad("when.utcOffset", row.when.utcOffset.count(), "-1080 … 1080 minutes");
    if (!isDayOf(row.when.at, row.when.day))
        return bad("when.day", row.when.day.time_since_epoch().count(), "the day of when.at, give or take two");
    if (row.duration < row.duration.zero() || row.duration > longestDuration)
        return bad("duration", row.duration.count(), "0 … 366 days in milliseconds");
    if (row.hints < 0 || row.hints > mostHints)
        return bad("hints", row.hints, "0 … 1000");
    return std::nullopt;
}

} // namespace trustwalk::study
