#include "core/study/exam_profile.h"
#include "core/study/mock_exam.h"
#include "tests/core/study/dice.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace trustwalk;
using study::Candidate;
using study::Drawn;
using study::Freshness;

namespace {

const study::Moment now = test::at(0).at;

/// A made-up bank: each question in one to three of the domains, some answered lately.
std::vector<Candidate> bankOf(test::Dice &dice, int questions, int domains)
{
    std::vector<Candidate> bank;
    for (int i = 0; i < questions; ++i) {
        Candidate candidate;
        candidate.id = "question-" + std::to_string(i);
        for (int d = 0; d < domains; ++d)
            if (dice.chance(1.5 / domains))
                candidate.domains.push_back(static_cast<std::size_t>(d));
        if (dice.chance(0.6))
            candidate.seen = now - std::chrono::hours(dice.below(24 * 60));
        bank.push_back(std::move(candidate));
    }
    return bank;
}

std::vector<study::Domain> domainsOf(test::Dice &dice, int count)
{
    std::vector<study::Domain> domains;
    for (int i = 0; i < count; ++i)
        domains.push_back({"X/" + std::to_string(i + 1), dice.between(5, 30)});
    return domains;
}

std::vector<int> countsOf(const std::vector<Drawn> &drawn, std::size_t domains)
{
    std::vector<int> counts(domains);
    for (const Drawn &each : drawn)
        ++counts[each.domain];
    return counts;
}

std::vector<std::string> idsOf(const std::vector<Candidate> &bank, const std::vector<Drawn> &drawn)
{
    std::vector<std::string> ids;
    for (const Drawn &each : drawn)
        ids.push_back(bank[each.candidate].id);
    return ids;
}

} // namespace

/// Which questions a mock exam asks.
class TestMockExam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreWithinOneOfTheExactShare()
    {
        test::Dice dice(1);
        for (int round = 0; round < 2000; ++round) {
            const std::vector<study::Domain> domains = domainsOf(dice, 1 + dice.below(8));
            const int count = dice.below(200);
            const std::vector<int> places = study::placesOf(domains, count);
            double sum = 0;
            int all = 0;
            for (const study::Domain &domain : domains)
                sum += domain.weight;
            for (std::size_t i = 0; i < domains.size(); ++i) {
                QVERIFY(std::abs(places[i] - count * domains[i].weight / sum) < 1);
                all += places[i];
            }
            QCOMPARE(all, count);
        }
    }

    void placesOfTheSecurityExam()
    {
        const study::ExamProfile *profile = study::examProfile("SCS-C03");
        std::vector<study::Domain> domains;
        for (const study::ProfileDomain &domain : profile->domains)
            domains.push_back({std::string(domain.id), static_cast<double>(domain.percent)});
        QCOMPARE(study::placesOf(domains, 50), (std::vector {8, 7, 9, 10, 9, 7}));
        QCOMPARE(study::placesOf(domains, 0), (std::vector {0, 0, 0, 0, 0, 0}));
        domains[0].weight = -3; // counts as none
        domains[1].weight = 0;
        const std::vector<int> places = study::placesOf(domains, 7);
        QCOMPARE(places, (std::vector {0, 0, 2, 2, 2, 1}));
        QCOMPARE(study::placesOf({}, 5), std::vector<int>());
    }

    void profilesAreTheirSecurityDomains()
    {
        const study::ExamProfile *architect = study::examProfile("SAA-C03"), *developer = study::examProfile("DVA-C02"),
                                 *security = study::examProfile("SCS-C03");
        QCOMPARE(architect->shareOfQuestions(), 20);
        QCOMPARE(architect->minutesFor(20), 40);
        QCOMPARE(developer->shareOfQuestions(), 17);
        QCOMPARE(developer->minutesFor(17), 34);
        QCOMPARE(security->percent(), 100);
        QCOMPARE(security->shareOfQuestions(), 65);
        QCOMPARE(security->minutesFor(65), 170);
        QVERIFY(study::examProfile("CLF-C02") == nullptr);
    }

    /// Asked of another bank each time: no question twice, each for a domain of its own, as many as are wanted where there are as many.
    void everyQuestionIsAskedOnceForADomainOfItsOwn()
    {
        test::Dice dice(2);
        for (int round = 0; round < 300; ++round) {
            const std::vector<study::Domain> domains = domainsOf(dice, 1 + dice.below(6));
            const std::vector<Candidate> bank = bankOf(dice, dice.below(150), static_cast<int>(domains.size()));
            const int count = 1 + dice.below(80);
            const std::vector<Drawn> drawn = study::draw(bank, domains, {count, static_cast<std::uint64_t>(round), now});
            std::set<std::size_t> seen;
            for (const Drawn &each : drawn) {
                QVERIFY(seen.insert(each.candidate).second);
                const std::vector<std::size_t> &own = bank[each.candidate].domains;
                QVERIFY(std::find(own.begin(), own.end(), each.domain) != own.end());
            }
            const auto askable = std::count_if(bank.begin(), bank.end(), [](const Candidate &each) { return !each.domains.empty(); });
            QCOMPARE(static_cast<std::ptrdiff_t>(drawn.size()), std::min<std::ptrdiff_t>(count, askable));
        }
    }

    void weightsAreMetWithinOneQuestionWhereTheBankCan()
    {
        test::Dice dice(3);
        int met = 0;
        for (int round = 0; round < 300; ++round) {
            const std::vector<study::Domain> domains = domainsOf(dice, 2 + dice.below(5));
            const std::vector<Candidate> bank = bankOf(dice, 60 + dice.below(90), static_cast<int>(domains.size()));
            const int largest = study::largestByWeight(bank, domains, 65);
            if (largest == 0)
                continue;
            ++met;
            const std::vector<Drawn> drawn = study::draw(bank, domains, {largest, static_cast<std::uint64_t>(round), now});
            QCOMPARE(countsOf(drawn, domains.size()), study::placesOf(domains, largest));
        }
        QVERIFY2(met > 250, qPrintable(QString::number(met)));
    }

    void theSameSeedAsksTheSameInWhateverOrderTheBankStands()
    {
        test::Dice dice(4);
        const std::vector<study::Domain> domains = domainsOf(dice, 4);
        std::vector<Candidate> bank = bankOf(dice, 100, 4);
        std::set<std::vector<std::string>> papers;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const std::vector<std::string> first = idsOf(bank, study::draw(bank, domains, {20, seed, now}));
            QCOMPARE(idsOf(bank, study::draw(bank, domains, {20, seed, now})), first);
            papers.insert(first);
        }
        QVERIFY2(papers.size() == 50, qPrintable(QString::number(papers.size())));
        std::vector<Candidate> turned(bank.rbegin(), bank.rend());
        QCOMPARE(idsOf(turned, study::draw(turned, domains, {20, 7, now})), idsOf(bank, study::draw(bank, domains, {20, 7, now})));
    }

    /// Known for ever: the same paper on every machine and in every version.
    void aKnownSeedGivesAKnownPaper()
    {
        std::vector<Candidate> bank;
        for (int i = 0; i < 12; ++i)
            bank.push_back({"q" + std::to_string(i), {static_cast<std::size_t>(i % 2)}, std::nullopt});
        const std::vector<study::Domain> domains {{"X/1", 2}, {"X/2", 1}};
        QStringList ids;
        for (const std::string &id : idsOf(bank, study::draw(bank, domains, {6, 2026, now})))
            ids << QString::fromStdString(id);
        QCOMPARE(ids.join(u' '), QStringLiteral("q7 q8 q11 q4 q2 q0"));
    }

    void freshQuestionsComeBeforeOthers()
    {
        QCOMPARE(study::freshnessOf(std::nullopt, now), Freshness::Never);
        QCOMPARE(study::freshnessOf(now - std::chrono::hours(24 * 31), now), Freshness::OverAMonth);
        QCOMPARE(study::freshnessOf(now - std::chrono::hours(24 * 8), now), Freshness::OverAWeek);
        QCOMPARE(study::freshnessOf(now - std::chrono::hours(25), now), Freshness::OverADay);
        QCOMPARE(study::freshnessOf(now - std::chrono::hours(24), now), Freshness::Today);
        QCOMPARE(study::freshnessOf(now + std::chrono::hours(1), now), Freshness::Today); // a clock was set back
        test::Dice dice(5);
        const std::vector<study::Domain> one {{"X/1", 1}};
        for (int round = 0; round < 100; ++round) {
            std::vector<Candidate> bank = bankOf(dice, 60, 1);
            for (Candidate &candidate : bank)
                candidate.domains = {0};
            std::set<std::size_t> asked;
            Freshness stalest = Freshness::Never;
            for (const Drawn &each : study::draw(bank, one, {25, static_cast<std::uint64_t>(round), now})) {
                asked.insert(each.candidate);
                stalest = std::max(stalest, study::freshnessOf(bank[each.candidate].seen, now));
            }
            for (std::size_t i = 0; i < bank.size(); ++i)
                QVERIFY(asked.contains(i) || study::freshnessOf(bank[i].seen, now) >= stalest);
        }
    }

    /// A question of two domains serves the one that has no other.
    void aQuestionServesTheDomainThatNeedsIt()
    {
        const std::vector<study::Domain> domains {{"X/1", 1}, {"X/2", 1}};
        const std::vector<Candidate> bank {{"both", {0, 1}, {}}, {"first", {0}, {}}};
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            QCOMPARE(countsOf(study::draw(bank, domains, {2, seed, now}), 2), (std::vector {1, 1}));
    }

    void placesThatNobodyTakesGoToTheOthers()
    {
        const std::vector<study::Domain> domains {{"X/1", 10}, {"X/2", 20}, {"X/3", 70}};
        std::vector<Candidate> bank;
        for (int i = 0; i < 40; ++i)
            bank.push_back({"q" + std::to_string(i), {static_cast<std::size_t>(i < 20 ? 0 : i < 38 ? 1 : 2)}, std::nullopt});
        // Two of the third domain: eight of its ten places are shared by the others, one to two.
        QCOMPARE(countsOf(study::draw(bank, domains, {14, 1, now}), 3), (std::vector {4, 8, 2}));
        QCOMPARE(study::draw(bank, domains, {100, 1, now}).size(), std::size_t(40));
        QCOMPARE(study::largestByWeight(bank, domains, 65), 3);
        QCOMPARE(study::draw({}, domains, {5, 1, now}).size(), std::size_t(0));
        QCOMPARE(study::draw(bank, domains, {0, 1, now}).size(), std::size_t(0));
        const std::vector<Candidate> lost {{"nowhere", {}, {}}, {"outside", {9}, {}}};
        QCOMPARE(study::draw(lost, domains, {5, 1, now}).size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestMockExam)
#include "tst_mock_exam.moc"
