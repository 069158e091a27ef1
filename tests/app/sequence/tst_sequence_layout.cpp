#include "app/sequence/sequence_layout.h"
#include "many_walks.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace trustwalk;
using namespace trustwalk::sequence;

Q_DECLARE_METATYPE(const ManyWalk *)

/// Where everything stands, for every walk and every break, in both languages at the widths that the window gives it.
class TestSequenceLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOverlaps_data() { everyWalk(); }
    void nothingOverlaps();
    void nothingIsCut_data() { everyWalk(); }
    void nothingIsCut();
    void everyStepHasARow_data() { everyWalk(); }
    void everyStepHasARow();
    void aLanguageSwitchMovesNothing_data() { everyWalk(); }
    void aLanguageSwitchMovesNothing();
    void rowsFollowOneAnother_data() { everyWalk(); }
    void rowsFollowOneAnother();
    void onlyTheCurrentCheckShowsItsValues();
    void aRefusalAnswersTheCaller();
    void whatWasNotReachedHasALane();
    void credentialsArriveOnlyWhenIssued();
    void aChainHasATicketACall();
    void aBrokerIsHandedTheToken();
    void aLargerTextTakesMoreRoom();

private:
    static void everyWalk();
};

/// QVERIFY2 makes its message also where nothing is wrong; these are millions.
#define CHECK(condition, message)                                                                                                          \
    if (!(condition))                                                                                                                      \
    QFAIL(message)

namespace {

/// Alone and beside the stage, at 1280 × 720 and 1920 × 1080; with the inspector and without.
constexpr qreal widths[] {1228, 1416, 708, 614};

using Look = std::function<void(const SequenceLayout &, const QString &)>;

/// Every step of every walk would take minutes; the first, the last and every sixth between them show every kind.
void forEveryLayout(const ManyWalk &walk, const Look &look)
{
    const Script script = scriptOf(*walk.trace, *walk.world);
    const std::size_t count = walk.trace->steps.size();
    for (const qreal width : widths)
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            for (std::size_t step = 0; step < count; step = step + 1 == count ? count : std::min(step + 6, count - 1)) {
                look(layOut(script, step, language, {width, 1}), QStringLiteral("step %1 at %2 in %3")
                                                                     .arg(QString::fromStdString(walk.trace->steps[step].number.text()))
                                                                     .arg(width)
                                                                     .arg(ui::languageCode(language)));
                if (QTest::currentTestFailed())
                    return;
            }
}

SequenceLayout layoutOf(const char *name, std::size_t step, qreal width = 1416)
{
    const ManyWalk &walk = walkNamed(name);
    return layOut(scriptOf(*walk.trace, *walk.world), step, ui::Language::English, {width, 1});
}

std::size_t last(const char *name)
{
    return walkNamed(name).trace->steps.size() - 1;
}

template <typename Test> std::ptrdiff_t rowsWith(const SequenceLayout &layout, Test &&test)
{
    return std::count_if(layout.rows.begin(), layout.rows.end(), test);
}

} // namespace

void TestSequenceLayout::initTestCase()
{
    QVERIFY(manyWalks().size() >= 101 + 14 + 5);
}

void TestSequenceLayout::everyWalk()
{
    QTest::addColumn<const ManyWalk *>("walk");
    for (const ManyWalk &walk : manyWalks())
        QTest::newRow(qPrintable(walk.name)) << &walk;
}

void TestSequenceLayout::nothingOverlaps()
{
    QFETCH(const ManyWalk *, walk);
    forEveryLayout(*walk, [](const SequenceLayout &layout, const QString &where) {
        std::vector<std::pair<QRectF, QString>> inks;
        for (const stage::Label *label : labelsOf(layout))
            inks.emplace_back(stage::inkOf(*label), label->text);
        for (const Row &row : layout.rows)
            if (row.mark)
                inks.emplace_back(row.markBox.adjusted(1, 1, -1, -1), QStringLiteral("a mark"));
        for (std::size_t i = 0; i < inks.size(); ++i)
            for (std::size_t j = i + 1; j < inks.size(); ++j)
                if (inks[i].first.intersects(inks[j].first))
                    QFAIL(qPrintable(QStringLiteral("%1 and %2 overlap, %3").arg(inks[i].second, inks[j].second, where)));
    });
}

void TestSequenceLayout::nothingIsCut()
{
    QFETCH(const ManyWalk *, walk);
    forEveryLayout(*walk, [](const SequenceLayout &layout, const QString &where) {
        const QRectF page(QPointF(), layout.size);
        for (const stage::Label *label : labelsOf(layout)) {
            CHECK(page.contains(stage::inkOf(*label)), qPrintable(label->text + QStringLiteral(" leaves the page, ") + where));
            // Values and ARNs may be cut in their middle, words may not.
            CHECK(label->whole.isEmpty() || label->style.mono, qPrintable(label->whole + QStringLiteral(" is cut, ") + where));
        }
        for (std::size_t i = 0; i < layout.lanes.size(); ++i) {
            CHECK(page.contains(layout.lanes[i].head.rect), qPrintable(QStringLiteral("a head leaves the page, ") + where));
            CHECK(i == 0 || layout.lanes[i - 1].head.rect.right() < layout.lanes[i].head.rect.left(),
                  qPrintable(QStringLiteral("heads overlap, ") + where));
        }
    });
}

void TestSequenceLayout::everyStepHasARow()
{
    QFETCH(const ManyWalk *, walk);
    const Script script = scriptOf(*walk->trace, *walk->world);
    const SequenceLayout layout = layOut(script, 0, ui::Language::Japanese, {});
    for (int step = 0; step < static_cast<int>(walk->trace->steps.size()); ++step)
        CHECK(!placeOf(layout, step).isEmpty(), qPrintable(QString::number(step)));
    for (const Row &row : layout.rows)
        CHECK(!row.accessible.isEmpty() && row.accessible.size() >= 3, "a row has no name");
    for (const Lane &lane : layout.lanes)
        CHECK(!lane.accessible.isEmpty(), "a lane has no name");
}

void TestSequenceLayout::aLanguageSwitchMovesNothing()
{
    QFETCH(const ManyWalk *, walk);
    const Script script = scriptOf(*walk->trace, *walk->world);
    const SequenceLayout english = layOut(script, 3, ui::Language::English, {}), japanese = layOut(script, 3, ui::Language::Japanese, {});
    QCOMPARE(english.size, japanese.size);
    QCOMPARE(english.rows.size(), japanese.rows.size());
    for (std::size_t i = 0; i < english.rows.size(); ++i)
        CHECK(english.rows[i].rect == japanese.rows[i].rect, qPrintable(english.rows[i].accessible));
    for (std::size_t i = 0; i < english.lanes.size(); ++i)
        CHECK(english.lanes[i].head.rect == japanese.lanes[i].head.rect && english.lanes[i].x == japanese.lanes[i].x, "a lane moves");
}

void TestSequenceLayout::rowsFollowOneAnother()
{
    QFETCH(const ManyWalk *, walk);
    forEveryLayout(*walk, [](const SequenceLayout &layout, const QString &where) {
        qreal y = layout.headHeight;
        for (const Row &row : layout.rows) {
            CHECK(row.rect.top() >= y && row.rect.height() >= 20, qPrintable(row.accessible + QStringLiteral(", ") + where));
            y = row.rect.bottom();
        }
        CHECK(y <= layout.size.height(), qPrintable(where));
    });
}

void TestSequenceLayout::onlyTheCurrentCheckShowsItsValues()
{
    const trace::Trace &trace = *walkNamed("assume-role").trace;
    for (std::size_t step = 0; step < trace.steps.size(); ++step) {
        const SequenceLayout layout = layoutOf("assume-role", step);
        QCOMPARE(rowsWith(layout, [](const Row &row) { return row.current; }), 1);
        const bool compares = trace.steps[step].comparison && trace.steps[step].from == trace.steps[step].to
                              && !(trace.steps[step].comparison->presented.empty() && trace.steps[step].comparison->reference.empty());
        QCOMPARE(rowsWith(layout, [](const Row &row) { return row.comparison.has_value(); }), compares ? 1 : 0);
    }
}

void TestSequenceLayout::aRefusalAnswersTheCaller()
{
    const SequenceLayout layout = layoutOf("no-trust-link", last("no-trust-link"));
    const auto refusal
        = std::find_if(layout.rows.begin(), layout.rows.end(), [](const Row &row) { return row.kind == Line::Kind::Refusal; });
    QVERIFY(refusal != layout.rows.end());
    QCOMPARE(refusal->link->kind, stage::LinkKind::Refusal);
    QCOMPARE(refusal->link->tone, stage::Tone::Refused);
    QVERIFY(qAbs(refusal->link->points.last().x() - layout.lanes.front().x) < 3);
    QVERIFY(refusal->words.front().text.contains(QLatin1String("AccessDenied")));
    for (auto row = refusal + 1; row != layout.rows.end(); ++row)
        QCOMPARE(row->kind, Line::Kind::NotReached);
}

void TestSequenceLayout::whatWasNotReachedHasALane()
{
    const SequenceLayout layout = layoutOf("no-trust-link", 0);
    QVERIFY(!layout.lanes.back().reached);
    QVERIFY(layout.lanes.front().reached);
    QVERIFY(rowsWith(layout, [](const Row &row) { return row.kind == Line::Kind::NotReached && row.mark == ui::Mark::NotReached; }) >= 2);
    // A step that is over keeps its mark when one looks back; what follows has none yet.
    QCOMPARE(rowsWith(layout, [](const Row &row) { return row.mark == ui::Mark::Refused; }), 0);
    QVERIFY(rowsWith(layoutOf("no-trust-link", last("no-trust-link")), [](const Row &row) { return row.mark == ui::Mark::Refused; }) == 2);
}

void TestSequenceLayout::credentialsArriveOnlyWhenIssued()
{
    const trace::Trace &trace = *walkNamed("assume-role").trace;
    for (std::size_t step = 0; step < trace.steps.size(); ++step) {
        const bool issued = trace.steps[step].chapter >= trace::Chapter::Issue;
        QCOMPARE(rowsWith(layoutOf("assume-role", step), [](const Row &row) { return row.ticket && row.ticket->present; }), issued ? 1 : 0);
    }
    QCOMPARE(layoutOf("assume-role", 0).rows.size(), layoutOf("assume-role", last("assume-role")).rows.size());
}

void TestSequenceLayout::aChainHasATicketACall()
{
    const SequenceLayout layout = layoutOf("role-chaining", last("role-chaining"));
    const auto tickets = rowsWith(layout, [](const Row &row) { return row.ticket && row.ticket->present; });
    QVERIFY(tickets >= 1);
    const auto requests = rowsWith(layout, [](const Row &row) { return row.link && row.link->kind == stage::LinkKind::Request; });
    QVERIFY2(requests >= 2, qPrintable(QString::number(requests)));
}

void TestSequenceLayout::aBrokerIsHandedTheToken()
{
    const SequenceLayout layout = layoutOf("get-federation-token", 0);
    QCOMPARE(rowsWith(layout, [](const Row &row) { return row.link && row.link->kind == stage::LinkKind::HandOver; }), 1);
    QCOMPARE(layout.lanes.size(), 5U);
}

void TestSequenceLayout::aLargerTextTakesMoreRoom()
{
    const ManyWalk &walk = walkNamed("assume-role-with-saml");
    const Script script = scriptOf(*walk.trace, *walk.world);
    const SequenceLayout small = layOut(script, 2, ui::Language::English, {1228, 1}),
                         large = layOut(script, 2, ui::Language::English, {1228, 1.6});
    QCOMPARE(large.scale, 1.6);
    QVERIFY(large.size.width() < small.size.width());
    QVERIFY(large.size.height() * large.scale > small.size.height());
}

QTEST_MAIN(TestSequenceLayout)
#include "tst_sequence_layout.moc"
