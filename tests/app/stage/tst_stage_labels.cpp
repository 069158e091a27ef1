#include "app/stage/lanes.h"
#include "app/stage/layouts.h"
#include "tests/app/sequence/many_walks.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace trustwalk;
using namespace trustwalk::stage;

Q_DECLARE_METATYPE(const ManyWalk *)

/// What the stage says can be read: for every walk that comes with the app and every way to break one, in both languages, from the smallest
/// window to the largest screen, with small and with large text.
class TestStageLabels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutsMadeAheadAreTheSame();
    void everySizeIsLookedAt();
    void labelsAreWholeAndApart_data();
    void labelsAreWholeAndApart();
};

namespace {

/// What windows leave for the stage: 960 × 600, 1280 × 720, 1920 × 1080 with and without a panel, a square one, 3840 × 2160.
constexpr QSizeF rooms[] {QSizeF(896, 424),  QSizeF(1228, 580),  QSizeF(1416, 884), QSizeF(1856, 884),
                          QSizeF(1000, 900), QSizeF(2832, 1768), QSizeF(3776, 2000)};
constexpr qreal textScales[] {0.8, 1, 1.25, 1.6, 2};

/// A larger text makes a larger stage, so that many of them are laid out alike: each layout size once.
std::vector<StageSize> distinctSizes()
{
    std::vector<StageSize> sizes;
    std::vector<QSizeF> laidOut;
    for (const QSizeF &room : rooms)
        for (const qreal scale : textScales) {
            const QSizeF size = lanesOf({room, scale}).size;
            const bool known = std::ranges::any_of(laidOut, [&](const QSizeF &other) {
                return qAbs(other.width() - size.width()) + qAbs(other.height() - size.height()) < 1;
            });
            if (known)
                continue;
            laidOut.push_back(size);
            sizes.push_back({room, scale});
        }
    return sizes;
}

/// Values (ARNs, tokens, signatures) are cut in their middle and are whole in the tip; words are never cut.
bool isValue(const Label &label)
{
    return label.style.mono;
}

/// The first thing that is wrong with the labels of a layout; empty where nothing is.
QString faultOf(const StageLayout &layout)
{
    const auto labels = labelsOf(layout);
    const QRectF stage(QPointF(), layout.size);
    std::vector<QRectF> inks;
    QStringList cut;
    for (const Label *label : labels) {
        inks.push_back(inkOf(*label));
        if (inks.back().width() > label->box.width() + 1)
            return QStringLiteral("\"%1\" is wider than its box").arg(label->text);
        if (!stage.contains(inks.back()))
            return QStringLiteral("\"%1\" leaves the stage").arg(label->text);
        if (!label->whole.isEmpty() && !isValue(*label))
            cut << label->text + QStringLiteral(" (") + label->whole + u')';
    }
    if (!cut.isEmpty())
        return QStringLiteral("cut: ") + cut.join(u'|');
    for (std::size_t i = 0; i < inks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (inks[i].intersects(inks[j]))
                return QStringLiteral("\"%1\" lies over \"%2\"").arg(labels[i]->text, labels[j]->text);
    return {};
}

/// Of a broken walk what differs from the whole one: where it stops, and the step before.
bool isLookedAt(const ManyWalk &walk, std::size_t step)
{
    return !walk.trace->refusal || step + 2 >= walk.trace->steps.size();
}

} // namespace

void TestStageLabels::layoutsMadeAheadAreTheSame()
{
    const ManyWalk &walk = walkNamed("assume-role");
    const StageSize size {rooms[1], 1};
    Layouts ahead;
    ahead.setRun(walk.trace, walk.world);
    ahead.setView(ui::Language::Japanese, size);
    QVERIFY(!ahead.isMade(0));
    int made = 0;
    while (ahead.makeAhead(4)) {
        QVERIFY(ahead.isMade(5)); // what comes next is made first
        ++made;
    }
    QCOMPARE(made, static_cast<int>(walk.trace->steps.size()));
    for (std::size_t step = 0; step < walk.trace->steps.size(); ++step)
        QVERIFY(ahead.at(step) == layOut(*walk.world, *walk.trace, step, ui::Language::Japanese, size));
    ahead.setView(ui::Language::English, size);
    QVERIFY(!ahead.isMade(5));
    QVERIFY(ahead.at(5) == layOut(*walk.world, *walk.trace, 5, ui::Language::English, size));
    ahead.setView(ui::Language::English, {rooms[2], 1});
    QVERIFY(ahead.at(5) == layOut(*walk.world, *walk.trace, 5, ui::Language::English, {rooms[2], 1}));
}

void TestStageLabels::everySizeIsLookedAt()
{
    const auto sizes = distinctSizes();
    QVERIFY(sizes.size() >= 8);
    QVERIFY(std::ranges::any_of(sizes, [](const StageSize &size) { return lanesOf(size).roomy == 0; }));
    QVERIFY(std::ranges::any_of(sizes, [](const StageSize &size) { return lanesOf(size).roomy == 1; }));
    QVERIFY(manyWalks().size() > 120);
}

void TestStageLabels::labelsAreWholeAndApart_data()
{
    QTest::addColumn<const ManyWalk *>("walk");
    for (const ManyWalk &walk : manyWalks())
        QTest::newRow(qPrintable(walk.name)) << &walk;
}

void TestStageLabels::labelsAreWholeAndApart()
{
    QFETCH(const ManyWalk *, walk);
    static const auto sizes = distinctSizes();
    Layouts layouts;
    layouts.setRun(walk->trace, walk->world);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const StageSize &size : sizes) {
            layouts.setView(language, size);
            for (std::size_t step = 0; step < walk->trace->steps.size(); ++step) {
                if (!isLookedAt(*walk, step))
                    continue;
                const QString fault = faultOf(layouts.at(step));
                const QSizeF laidOut = layouts.at(step).size;
                QVERIFY2(fault.isEmpty(),
                         qPrintable(QStringLiteral("step %1, %2, %3 x %4: %5")
                                        .arg(QString::fromStdString(walk->trace->steps[step].number.text()), ui::languageCode(language))
                                        .arg(laidOut.width())
                                        .arg(laidOut.height())
                                        .arg(fault)));
            }
        }
}

QTEST_MAIN(TestStageLabels)
#include "tst_stage_labels.moc"
