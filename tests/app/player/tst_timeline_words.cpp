#include "app/player/timeline.h"
#include "app/player/words.h"
#include "app/text/step_text.h"
#include "app/ui/theme.h"
#include "tests/app/sequence/many_walks.h"

#include <QFontMetricsF>
#include <QTest>

#include <set>

using namespace trustwalk;
using namespace trustwalk::player;

Q_DECLARE_METATYPE(const ManyWalk *)

/// The words below the timeline, for every walk at every step and width.
class TestTimelineWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsWholeAndApart_data();
    void everyWordIsWholeAndApart();
    void theCurrentWordAlwaysStands_data() { everyWordIsWholeAndApart_data(); }
    void theCurrentWordAlwaysStands();
    void allStandWhereThereIsRoom();
    void twoLinesMakeRoom();
    void aJapaneseWordBreaksBetweenItsWords();
};

namespace {

constexpr int widths[] {560, 700, 900, 1160, 1480, 3400};

template <typename Look> void forEveryTimeline(const ManyWalk &walk, Look &&look)
{
    Timeline timeline;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const qreal textScale : {0.8, 1.0, 1.6, 2.0}) {
            timeline.setLook({.language = language, .textScale = textScale});
            timeline.setTrace(walk.trace, walk.world);
            std::set<QString> words;
            for (std::size_t i = 0; i < walk.trace->steps.size(); ++i)
                words.insert(text::stepText(*walk.trace, i, *walk.world, language).chapter);
            for (const trace::NotReached &missing : walk.trace->notReached)
                words.insert(text::notReachedTitle(*walk.trace, missing, language));
            for (const int width : widths) {
                timeline.resize(width, timeline.sizeHint().height());
                timeline.grab(); // places the marks
                for (std::size_t step = 0; step < walk.trace->steps.size(); ++step)
                    if (walk.trace->steps[step].number.check == 0) {
                        timeline.setStep(static_cast<int>(step));
                        look(timeline, words, textScale);
                        if (QTest::currentTestFailed())
                            return;
                    }
            }
        }
}

} // namespace

void TestTimelineWords::everyWordIsWholeAndApart_data()
{
    QTest::addColumn<const ManyWalk *>("walk");
    for (const char *name : {"get-session-token", "assume-role", "get-federation-token", "assume-role-with-web-identity",
                             "assume-role-with-saml", "role-chaining", "console-sign-in", "no-trust-link", "forged-token"})
        QTest::newRow(name) << &walkNamed(name);
}

void TestTimelineWords::everyWordIsWholeAndApart()
{
    QFETCH(const ManyWalk *, walk);
    forEveryTimeline(*walk, [](const Timeline &timeline, const std::set<QString> &known, qreal textScale) {
        const auto words = timeline.words();
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QString spaced = words[i].lines.join(u' '), joined = words[i].lines.join(QString());
            QVERIFY2(known.contains(spaced) || known.contains(joined), qPrintable(spaced));
            const QFontMetricsF metrics(ui::sansFont(wordPixels(textScale), words[i].current ? ui::Weight::SemiBold : ui::Weight::Regular));
            for (const QString &line : words[i].lines)
                QVERIFY2(metrics.horizontalAdvance(line) <= words[i].box.width() + 0.01, qPrintable(line));
            QVERIFY2(words[i].current || QRectF(timeline.rect()).adjusted(0, 0, 0, 0.5).contains(words[i].box), qPrintable(joined));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!words[i].box.intersects(words[j].box), qPrintable(joined + u'/' + words[j].lines.join(QString())));
        }
    });
}

void TestTimelineWords::theCurrentWordAlwaysStands()
{
    QFETCH(const ManyWalk *, walk);
    forEveryTimeline(*walk, [](const Timeline &timeline, const std::set<QString> &, qreal) {
        const auto words = timeline.words();
        QCOMPARE(std::ranges::count(words, true, &PlacedWord::current), 1);
    });
}

void TestTimelineWords::allStandWhereThereIsRoom()
{
    Timeline timeline;
    timeline.setTrace(walkNamed("assume-role").trace, walkNamed("assume-role").world);
    timeline.resize(3400, 68);
    timeline.grab();
    QCOMPARE(timeline.words().size(), std::size_t(5));
}

void TestTimelineWords::twoLinesMakeRoom()
{
    std::vector<RingWord> rings {{100, QStringLiteral("Request signed"), true},
                                 {190, QStringLiteral("Trust policy checked"), false},
                                 {280, QStringLiteral("Credentials issued"), false}};
    const auto placed = placeWords(rings, 400, 36, 12.5);
    QCOMPARE(placed.size(), std::size_t(3));
    for (const PlacedWord &word : placed)
        QCOMPARE(word.lines.size(), 2);
    for (RingWord &ring : rings)
        ring.x *= 3;
    for (const PlacedWord &word : placeWords(rings, 1200, 36, 12.5))
        QCOMPARE(word.lines.size(), 1);
    // No room for three: the current one and whoever stands beside it whole.
    for (RingWord &ring : rings)
        ring.x /= 9;
    const auto few = placeWords(rings, 150, 36, 12.5);
    QVERIFY(few.size() < 3 && few.front().current);
}

void TestTimelineWords::aJapaneseWordBreaksBetweenItsWords()
{
    const std::vector<RingWord> rings {{60, QStringLiteral("信頼ポリシーを確認"), true},
                                       {150, QStringLiteral("一時的な認証情報を発行"), false}};
    for (const PlacedWord &word : placeWords(rings, 220, 36, 12.5)) {
        QCOMPARE(word.lines.size(), 2);
        QVERIFY2(!word.lines.contains(QStringLiteral("信頼ポリ")), qPrintable(word.lines.join(u'|')));
        QCOMPARE(word.lines.join(QString()), rings[word.ring].word);
    }
}

QTEST_MAIN(TestTimelineWords)
#include "tst_timeline_words.moc"
