#include "core/study/plan.h"
#include "core/study/queue.h"
#include "core/study/review.h"
#include "tests/bench/bench.h"
#include "tests/core/study/dice.h"

#include <string>
#include <vector>

// What a learner of many years waits for: the whole log replayed, and the day's queue out of a very large collection.

using namespace trustwalk;
using namespace trustwalk::study;

namespace {

constexpr int rows = 100'000;
constexpr int cardCount = 100'000;
constexpr double replayBar = 1000; // milliseconds
constexpr double queueBar = 50;

/// Milliseconds of the best of some runs: other load only ever slows one down.
template <typename Work> double milliseconds(Work &&work, int rounds = 5)
{
    return 1000 / bench::rate(work, rounds, 0.05);
}

/// The bar divided by the time: 2 is twice as fast as it has to be.
bool print(std::string_view name, double time, double bar)
{
    return bench::print(name, time, "ms", bar / time, 1.0);
}

std::vector<CardState> collection()
{
    test::Dice dice(1);
    std::vector<CardState> cards(cardCount);
    for (CardState &card : cards) {
        const When when = test::at(dice.below(400 * 86400));
        card = next({}, dice.rating(), when, Rules(), {.question = static_cast<std::uint64_t>(&card - cards.data())});
        card.sureAndWrong = dice.chance(0.02);
    }
    return cards;
}

std::vector<ExamCard> examCards(int count)
{
    test::Dice dice(2);
    std::vector<ExamCard> cards(static_cast<std::size_t>(count));
    for (ExamCard &card : cards) {
        card.domains = {static_cast<std::size_t>(dice.below(6))};
        if (dice.chance(0.6))
            card.state = next({}, dice.rating(), test::at(-dice.below(20) * 86400), Rules());
    }
    return cards;
}

double planTime(int cards, int days)
{
    const Exam exam {.day = test::at(0).day + std::chrono::days(days), .domains = std::vector<Domain>(6)};
    const std::vector<ExamCard> states = examCards(cards);
    return milliseconds([&] { bench::keep(planFor(exam, test::at(0).day, states, {})); }, 2);
}

bool replays(std::string_view name, int questions, const Rules &rules)
{
    test::Dice dice(3);
    const std::vector<Review> log = test::randomHistory(dice, questions, rows, rules).log;
    return print(name, milliseconds([&] { bench::keep(replay(log, rules)); }), replayBar);
}

} // namespace

int main()
{
    bool reached = replays("replay of 100,000 rows, 150 questions", 150, Rules());
    reached = replays("replay of 100,000 rows, 10,000 questions", 10'000, Rules()) && reached;
    reached = replays("the same without fuzz", 10'000, {.fuzz = Fuzz::Off}) && reached;

    const std::vector<CardState> cards = collection();
    const When all = test::at(800 * 86400), some = test::at(100 * 86400);
    reached = print("queue of 100,000 cards, all due", milliseconds([&] { bench::keep(dueQueue(cards, all)); }), queueBar) && reached;
    reached = print("queue of 100,000 cards, some due", milliseconds([&] { bench::keep(dueQueue(cards, some)); }), queueBar) && reached;

    bench::print("plan, 150 cards, 30 days, 20 a day", planTime(150, 30), "ms");
    bench::print("plan, 150 cards, 90 days, 20 a day", planTime(150, 90), "ms");
    bench::print("plan, 1,000 cards, 90 days, 20 a day", planTime(1000, 90), "ms");
    return reached ? 0 : 1;
}
