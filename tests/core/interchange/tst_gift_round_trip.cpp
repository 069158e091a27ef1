#include "core/interchange/gift.h"
#include "core/interchange/html.h"
#include "core/interchange/read_gift.h"
#include "core/quiz/text_rules.h"
#include "tests/core/interchange/items.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::interchange;

/// What we write as GIFT, our own reader reads as the same: stems, options, answers, weights, order, ids, tags.
class TestGiftRoundTrip final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBack();
    void textsOfChanceComeBack();
    void everyWeightIsOnTheGrid();

private:
    static GiftQuestion through(const Item &item, Language language)
    {
        GiftWriter writer(language);
        writer.add(item);
        const std::string text = writer.finish();
        const auto bank = readGift(text);
        if (!bank || bank->questions.size() != 1)
            qFatal("does not come back (%s): %s", !bank || bank->refused.empty() ? "" : bank->refused[0].found.c_str(), text.c_str());
        return bank->questions.front();
    }
    /// As a reader cuts it: white space at the ends is nobody's meaning.
    static std::string trimmed(std::string text)
    {
        text.erase(0, std::min(text.find_first_not_of(" \n"), text.size()));
        text.erase(text.find_last_not_of(" \n") + 1);
        return text;
    }
};

void TestGiftRoundTrip::everyKindComesBack()
{
    const GiftQuestion single = through(test::singleItem(), Language::Japanese);
    QCOMPARE(single.id, std::string("an-item"));
    QCOMPARE(single.name, std::string("an-item"));
    QCOMPARE(single.category, std::string("trustwalk/ja/mfa"));
    QVERIFY(single.tags == test::singleItem().tags);
    QCOMPARE(single.stem, std::string("日本語 Stem?"));
    QVERIFY(!single.options[0].right && single.options[1].right);
    QCOMPARE(single.options[1].why, std::string("はい。"));
    QCOMPARE(trimmed(single.explain), std::string("なので。"));
    QCOMPARE(single.links.at(0).url, test::singleItem().sources[0].url);
    QCOMPARE(single.links.at(0).title, std::string("IAM User Guide"));
    const GiftQuestion order = through(test::orderItem(), Language::English);
    QCOMPARE(order.pairs.at(0).left, std::string("First"));
    QCOMPARE(order.pairs.at(2).right, std::string("3"));
    const GiftQuestion match = through(test::matchItem(), Language::English);
    QCOMPARE(match.pairs.at(0).left, std::string("Left -> two"));
    QCOMPARE(match.pairs.at(0).right, std::string("Two -> 2"));
    QCOMPARE(match.pairs.at(1).left, std::string("Left `one`"));
    QVERIFY(match.pairs.at(2).left.empty());
    QCOMPARE(match.pairs.at(2).right, std::string("Nobody’s"));
    const GiftQuestion multi = through(test::multiItem(3, 4), Language::English);
    QCOMPARE(multi.options.at(0).percent, 33.33333);
    QCOMPARE(multi.options.at(6).percent, -25.0);
}

void TestGiftRoundTrip::textsOfChanceComeBack()
{
    std::mt19937 random(7);
    int texts = 0;
    for (int round = 0; round < 2000; ++round) {
        Item item = test::singleItem(test::randomText(random), test::randomText(random), test::randomText(random));
        item.explain = {test::randomText(random), test::randomText(random)};
        item.options[0].why.en = test::randomText(random);
        if (quiz::faultInText(item.stem.en) || quiz::faultInText(item.explain.en) || quiz::faultInText(item.options[0].why.en)
            || quiz::faultInText(item.options[0].text.en) || quiz::faultInText(item.options[1].text.en))
            continue; // no question file may hold it
        item.sources.clear();
        const GiftQuestion back = through(item, Language::English);
        QCOMPARE(back.stem, trimmed(item.stem.en));
        QCOMPARE(back.explain, trimmed(item.explain.en));
        QCOMPARE(back.options.at(0).text, trimmed(item.options[0].text.en));
        QCOMPARE(back.options.at(0).why, trimmed(item.options[0].why.en));
        QCOMPARE(back.options.at(1).text, trimmed(item.options[1].text.en));
        texts += 5;
    }
    QVERIFY2(texts > 5000, std::to_string(texts).c_str());
}

void TestGiftRoundTrip::everyWeightIsOnTheGrid()
{
    // The shares of a mark that Moodle knows, of which a number may be off by 0.00001 of the whole.
    const double grid[] {1,       9.0 / 10, 5.0 / 6, 4.0 / 5, 3.0 / 4, 7.0 / 10, 2.0 / 3, 3.0 / 5, 1.0 / 2,  2.0 / 5,
                         1.0 / 3, 3.0 / 10, 1.0 / 4, 1.0 / 5, 1.0 / 6, 1.0 / 7,  1.0 / 8, 1.0 / 9, 1.0 / 10, 1.0 / 20};
    for (std::size_t n = 1; n <= 9; ++n)
        for (const int sign : {1, -1}) {
            const double share = std::abs(std::stod(percentOf(sign, n))) / 100;
            const bool onGrid
                = std::any_of(std::begin(grid), std::end(grid), [&](double value) { return std::abs(value - share) < 0.00001; });
            QVERIFY2(onGrid, percentOf(sign, n).c_str());
        }
    QCOMPARE(percentOf(1, 1), std::string("100"));
    QCOMPARE(percentOf(1, 2), std::string("50"));
    QCOMPARE(percentOf(-1, 3), std::string("-33.33333"));
    QCOMPARE(percentOf(1, 6), std::string("16.66667"));
    QCOMPARE(percentOf(1, 8), std::string("12.5"));
}

QTEST_APPLESS_MAIN(TestGiftRoundTrip)
#include "tst_gift_round_trip.moc"
