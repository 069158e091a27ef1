#include "app/stage/link_layout.h"
#include "app/stage/motion.h"
#include "app/stage/stage_layout.h"
#include "stage_walks.h"

#include <QLineF>
#include <QTest>

#include <algorithm>

using namespace trustwalk;
using namespace trustwalk::stage;

Q_DECLARE_METATYPE(const StageWalk *)

/// Where everything stands, for every step of the walks in both languages at three sizes.
class TestStageLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOverlaps_data() { everyWalk(); }
    void nothingOverlaps();
    void nothingLeavesItsPlace_data() { everyWalk(); }
    void nothingLeavesItsPlace();
    void linksCrossNothing_data() { everyWalk(); }
    void linksCrossNothing();
    void lanesStayTheSame_data() { everyWalk(); }
    void lanesStayTheSame();
    void aLanguageSwitchMovesNothing_data() { everyWalk(); }
    void aLanguageSwitchMovesNothing();
    void motionsEndAtTheStep_data() { everyWalk(); }
    void motionsEndAtTheStep();
    void aCheckOpensAndIsDecidedLast();
    void aRefusalStandsInItsCounter();
    void credentialsArriveOnlyWhenIssued();
    void aLargerTextMakesALargerStage();
    void aTicketHasThreePartsAndRunsDown();
    void aLongTermKeyGoesToTheServiceByItself();

private:
    static void everyWalk();
    static void forEveryLayout(const StageWalk &walk, const std::function<void(const StageLayout &, const QString &)> &look);
};

/// QVERIFY2 makes its message also where nothing is wrong; these are millions.
#define CHECK(condition, message)                                                                                                          \
    if (!(condition))                                                                                                                      \
    QFAIL(message)

namespace {

const QSizeF sizes[] {QSizeF(1416, 884), QSizeF(1228, 580), QSizeF(2832, 1768)};

StageLayout layoutOf(const trace::Trace &trace, std::size_t step, ui::Language language = ui::Language::English, QSizeF size = sizes[0])
{
    return layOut(articleWorld(), trace, step, language, {size, 1});
}

const StageWalk &walkNamed(const char *name)
{
    for (const StageWalk &walk : stageWalks())
        if (walk.name == QLatin1String(name))
            return walk;
    qFatal("no walk %s", name);
}

std::size_t stepOf(const trace::Trace &trace, trace::StepKind kind)
{
    const auto found = std::find_if(trace.steps.begin(), trace.steps.end(), [&](const trace::Step &step) { return step.kind == kind; });
    return static_cast<std::size_t>(found - trace.steps.begin());
}

/// The segments of a link that lie between its ends, a little shorter so that touching is not crossing.
bool crosses(const Link &link, const QRectF &rect)
{
    const QRectF inner = rect.adjusted(2, 2, -2, -2);
    for (qsizetype i = 1; i < link.points.size(); ++i) {
        const QRectF segment = QRectF(link.points[i - 1], link.points[i]).normalized();
        if (segment.left() < inner.right() && segment.right() > inner.left() && segment.top() < inner.bottom()
            && segment.bottom() > inner.top())
            return true;
    }
    return false;
}

bool cross(const Link &a, const Link &b)
{
    for (qsizetype i = 1; i < a.points.size(); ++i)
        for (qsizetype j = 1; j < b.points.size(); ++j) {
            const QLineF p(a.points[i - 1], a.points[i]), q(b.points[j - 1], b.points[j]);
            const bool parallel = (qAbs(p.dx()) < 0.5) == (qAbs(q.dx()) < 0.5);
            if (!parallel && p.intersects(q, nullptr) == QLineF::BoundedIntersection)
                return true;
        }
    return false;
}

QString named(const Link &link)
{
    return QStringLiteral("link ") + link.id;
}

} // namespace

void TestStageLayout::initTestCase()
{
    QVERIFY(stageWalks().size() >= 20);
}

void TestStageLayout::everyWalk()
{
    QTest::addColumn<const StageWalk *>("walk");
    for (const StageWalk &walk : stageWalks())
        QTest::newRow(qPrintable(walk.name)) << &walk;
}

void TestStageLayout::forEveryLayout(const StageWalk &walk, const std::function<void(const StageLayout &, const QString &)> &look)
{
    for (const QSizeF &size : sizes)
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            for (std::size_t step = 0; step < walk.trace->steps.size(); ++step) {
                const QString where = QStringLiteral("step %1 at %2 in %3")
                                          .arg(QString::fromStdString(walk.trace->steps[step].number.text()))
                                          .arg(size.width())
                                          .arg(ui::languageCode(language));
                look(layoutOf(*walk.trace, step, language, size), where);
                if (QTest::currentTestFailed())
                    return;
            }
}

void TestStageLayout::nothingOverlaps()
{
    QFETCH(const StageWalk *, walk);
    forEveryLayout(*walk, [](const StageLayout &layout, const QString &where) {
        const auto labels = labelsOf(layout);
        std::vector<QRectF> inks;
        for (const Label *label : labels)
            inks.push_back(inkOf(*label));
        for (std::size_t i = 0; i < labels.size(); ++i)
            for (std::size_t j = i + 1; j < labels.size(); ++j)
                if (inks[i].intersects(inks[j]))
                    QFAIL(qPrintable(where + QStringLiteral(": \"%1\" and \"%2\"").arg(labels[i]->text, labels[j]->text)));
        std::vector<QRectF> boxes;
        for (const Node &node : layout.nodes)
            boxes.push_back(node.rect);
        for (const Held &held : layout.held)
            boxes.push_back(held.rect);
        boxes.push_back(layout.sts.rect);
        if (layout.second)
            boxes.push_back(layout.second->rect);
        if (layout.document)
            boxes.push_back(layout.document->rect);
        if (layout.note)
            boxes.push_back(layout.note->rect);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = i + 1; j < boxes.size(); ++j)
                CHECK(!boxes[i].intersects(boxes[j]), qPrintable(where + QStringLiteral(": boxes %1 and %2").arg(i).arg(j)));
    });
}

void TestStageLayout::nothingLeavesItsPlace()
{
    QFETCH(const StageWalk *, walk);
    forEveryLayout(*walk, [](const StageLayout &layout, const QString &where) {
        const QRectF stage(QPointF(), layout.size);
        for (const Label *label : labelsOf(layout)) {
            QVERIFY2(inkOf(*label).width() <= label->box.width() + 1, qPrintable(where + u' ' + label->text));
            QVERIFY2(stage.contains(inkOf(*label)), qPrintable(where + u' ' + label->text));
        }
        for (const Node &node : layout.nodes)
            QVERIFY2(node.rect.adjusted(8, 1, -8, -1).contains(inkOf(node.name)), qPrintable(where + u' ' + node.name.text));
        for (const Counter *counter : {&layout.sts, layout.second ? &*layout.second : nullptr}) {
            if (counter == nullptr)
                continue;
            for (const Row &row : counter->rows) {
                QVERIFY2(counter->rect.adjusted(-1, -1, 1, 1).contains(row.rect), qPrintable(where + u' ' + row.title.text));
                if (row.pill)
                    QVERIFY2(row.rect.contains(row.pill->rect), qPrintable(where));
            }
            if (!counter->footer)
                continue;
            for (const Chip &chip : counter->footer->chips)
                QVERIFY2(counter->rect.contains(chip.rect), qPrintable(where + u' ' + chip.text.text));
            if (counter->footer->refusal)
                QVERIFY2(counter->rect.contains(counter->footer->refusal->rect), qPrintable(where));
        }
        if (layout.document)
            for (const Document::Field &field : layout.document->fields)
                QVERIFY2(layout.document->rect.contains(field.rect), qPrintable(where));
        if (layout.note)
            for (const Label &line : layout.note->lines)
                QVERIFY2(layout.note->rect.contains(inkOf(line)), qPrintable(where + u' ' + line.text));
    });
}

void TestStageLayout::linksCrossNothing()
{
    QFETCH(const StageWalk *, walk);
    forEveryLayout(*walk, [](const StageLayout &layout, const QString &where) {
        for (const Link &link : layout.links) {
            for (const Node &node : layout.nodes)
                CHECK(!crosses(link, node.rect), qPrintable(where + u' ' + named(link) + u' ' + node.id));
            for (const Held &held : layout.held)
                CHECK(!crosses(link, held.rect), qPrintable(where + u' ' + named(link) + QStringLiteral(" a held thing")));
            CHECK(!crosses(link, layout.sts.rect), qPrintable(where + u' ' + named(link) + QStringLiteral(" STS")));
            if (layout.second)
                CHECK(!crosses(link, layout.second->rect), qPrintable(where + u' ' + named(link) + QStringLiteral(" the second counter")));
            if (layout.document)
                CHECK(!crosses(link, layout.document->rect), qPrintable(where + u' ' + named(link) + QStringLiteral(" the document")));
            for (const Label &label : layout.labels)
                CHECK(!crosses(link, inkOf(label)), qPrintable(where + u' ' + named(link) + u' ' + label.text));
            for (const Link &other : layout.links) {
                const bool trust = link.kind == LinkKind::Trust && other.kind == LinkKind::Trust; // they share the rail
                if (&link != &other && !trust)
                    CHECK(!cross(link, other), qPrintable(where + u' ' + named(link) + u' ' + named(other)));
                if (&link != &other && other.badge && !trust)
                    CHECK(!crosses(link, QRectF(other.badge->centre, QSizeF()).adjusted(-12, -12, 12, 12)),
                          qPrintable(where + u' ' + named(link) + QStringLiteral(" number of ") + named(other)));
            }
        }
    });
}

void TestStageLayout::lanesStayTheSame()
{
    QFETCH(const StageWalk *, walk);
    for (const QSizeF &size : sizes) {
        const StageLayout first = layoutOf(*walk->trace, 0, ui::Language::English, size);
        QHash<QString, QRectF> atSts;
        for (std::size_t step = 0; step < walk->trace->steps.size(); ++step) {
            const StageLayout layout = layoutOf(*walk->trace, step, ui::Language::English, size);
            QCOMPARE(layout.nodes.size(), first.nodes.size());
            for (std::size_t i = 0; i < layout.nodes.size(); ++i)
                QCOMPARE(layout.nodes[i].rect, first.nodes[i].rect);
            QCOMPARE(layout.held.size(), first.held.size());
            for (std::size_t i = 0; i < layout.held.size(); ++i)
                QCOMPARE(layout.held[i].rect, first.held[i].rect);
            QCOMPARE(layout.sts.rect.topLeft(), first.sts.rect.topLeft());
            // A counter keeps its size as long as the same one checks.
            const QString scene = layout.second ? layout.second->actor : QStringLiteral("STS");
            const QRectF rect = layout.second ? layout.second->rect : layout.sts.rect;
            if (atSts.contains(scene))
                QCOMPARE(rect, atSts.value(scene));
            atSts.insert(scene, rect);
        }
    }
}

void TestStageLayout::aLanguageSwitchMovesNothing()
{
    QFETCH(const StageWalk *, walk);
    for (const QSizeF &size : sizes)
        for (std::size_t step = 0; step < walk->trace->steps.size(); ++step) {
            const StageLayout en = layoutOf(*walk->trace, step, ui::Language::English, size);
            const StageLayout ja = layoutOf(*walk->trace, step, ui::Language::Japanese, size);
            for (std::size_t i = 0; i < en.nodes.size(); ++i)
                QCOMPARE(en.nodes[i].rect, ja.nodes[i].rect);
            QCOMPARE(en.sts.rect, ja.sts.rect);
            QCOMPARE(en.sts.rows.size(), ja.sts.rows.size());
            for (std::size_t i = 0; i < en.sts.rows.size(); ++i)
                QCOMPARE(en.sts.rows[i].rect, ja.sts.rows[i].rect);
            QCOMPARE(en.links.size(), ja.links.size());
            for (std::size_t i = 0; i < en.links.size(); ++i)
                QCOMPARE(en.links[i].points, ja.links[i].points);
            QCOMPARE(en.document.has_value(), ja.document.has_value());
            if (en.document)
                QCOMPARE(en.document->rect, ja.document->rect);
        }
}

void TestStageLayout::motionsEndAtTheStep()
{
    QFETCH(const StageWalk *, walk);
    const trace::Trace &trace = *walk->trace;
    for (std::size_t step = 1; step < trace.steps.size(); ++step) {
        const StageLayout before = layoutOf(trace, step - 1), end = layoutOf(trace, step);
        const MotionKind kind = motionOf(trace, step);
        QVERIFY(millisecondsOf(kind) > 0 && millisecondsOf(kind) <= 900);
        QVERIFY(frameOf(kind, before, end, 1) == end);
        // Seekable: the same place whichever way it was reached, and never outside the stage.
        const StageLayout half = frameOf(kind, before, end, 0.5);
        QVERIFY(frameOf(kind, before, end, 0.5) == half);
        const QRectF stage(QPointF(), end.size);
        if (half.parcel)
            QVERIFY(stage.contains(half.parcel->centre));
        if (half.moving)
            QVERIFY(stage.contains(half.moving->rect));
        if (kind != MotionKind::Still)
            QVERIFY2(!(frameOf(kind, before, end, 0) == end), qPrintable(QString::number(step)));
    }
}

void TestStageLayout::aCheckOpensAndIsDecidedLast()
{
    const trace::Trace &trace = *walkNamed("assume-role").trace;
    const std::size_t step = stepOf(trace, trace::StepKind::TrustPolicyAllows);
    const StageLayout before = layoutOf(trace, step - 1), end = layoutOf(trace, step);
    const auto current = [](const StageLayout &layout) {
        return *std::find_if(layout.sts.rows.begin(), layout.sts.rows.end(), [](const Row &row) { return row.current; });
    };
    const auto at = [&](qreal progress) { return frameOf(motionOf(trace, step), before, end, progress); };
    QCOMPARE(current(at(0.1)).mark, ui::Mark::Now);
    QVERIFY(!at(0.1).bridge);
    QVERIFY(at(0.5).bridge && at(0.5).bridge->grown < 1);
    QCOMPARE(current(at(0.7)).mark, ui::Mark::Now);
    QCOMPARE(current(at(0.9)).mark, ui::Mark::Passed);
    QCOMPARE(at(0.9).bridge->grown, 1.0);
    QCOMPARE(end.bridge->kind, BridgeKind::Equal);
    // The bridge is straight: what STS reads stands at the height of what the caller presented.
    QCOMPARE(end.bridge->points.size(), 2);
    QCOMPARE(end.bridge->points.first().y(), end.bridge->points.last().y());
}

void TestStageLayout::aRefusalStandsInItsCounter()
{
    const trace::Trace &trace = *walkNamed("assume-role, no-trust-link").trace;
    const StageLayout last = layoutOf(trace, trace.steps.size() - 1), before = layoutOf(trace, trace.steps.size() - 2);
    QVERIFY(last.sts.footer && last.sts.footer->refusal);
    QVERIFY(last.sts.footer->refusal->code.text.contains(QStringLiteral("AccessDenied")));
    QVERIFY(!before.sts.footer->refusal);
    const auto refusal
        = std::find_if(last.links.begin(), last.links.end(), [](const Link &link) { return link.kind == LinkKind::Refusal; });
    QVERIFY(refusal != last.links.end());
    // It ends in the place that stays empty.
    const Held &slot = last.held.back();
    QVERIFY(slot.kind == Held::Kind::Ticket && !slot.present);
    QCOMPARE(refusal->points.last().x(), slot.rect.right());
    QVERIFY(slot.rect.top() < refusal->points.last().y() && refusal->points.last().y() < slot.rect.bottom());
    const auto dashes
        = std::count_if(last.sts.rows.begin(), last.sts.rows.end(), [](const Row &row) { return row.mark == ui::Mark::NotReached; });
    QVERIFY(dashes >= 2);
    QCOMPARE(last.bridge->kind, BridgeKind::NotEqual);
    // Before the walk stops there, nothing tells that it will.
    for (const Row &row : before.sts.rows)
        QVERIFY(row.mark != ui::Mark::NotReached && row.mark != ui::Mark::Refused);
}

void TestStageLayout::credentialsArriveOnlyWhenIssued()
{
    for (const StageWalk &walk : stageWalks()) {
        if (!walk.trace->call)
            continue; // nobody asks STS
        const std::size_t issued = stepOf(*walk.trace, trace::StepKind::CredentialsIssued);
        for (std::size_t step = 0; step < walk.trace->steps.size(); ++step) {
            const StageLayout layout = layoutOf(*walk.trace, step);
            QCOMPARE(layout.held.back().kind, Held::Kind::Ticket);
            QCOMPARE(layout.held.back().present, step >= issued);
        }
    }
}

void TestStageLayout::aLargerTextMakesALargerStage()
{
    const trace::Trace &trace = *walkNamed("assume-role").trace;
    const StageLayout normal = layOut(articleWorld(), trace, 3, ui::Language::English, {sizes[1], 1});
    const StageLayout larger = layOut(articleWorld(), trace, 3, ui::Language::English, {sizes[1], 1.25});
    QCOMPARE(normal.size * normal.scale, sizes[1]);
    QVERIFY(larger.scale > normal.scale);
    QVERIFY((larger.size * larger.scale).width() > sizes[1].width());
    const StageLayout huge = layOut(articleWorld(), trace, 3, ui::Language::English, {sizes[2], 1});
    QCOMPARE(huge.scale, 2.0);
}

void TestStageLayout::aTicketHasThreePartsAndRunsDown()
{
    const trace::Trace &trace = *walkNamed("assume-role").trace;
    const auto ticketAt = [&](trace::StepKind kind) { return layoutOf(trace, stepOf(trace, kind)).held.back(); };
    const Held issued = ticketAt(trace::StepKind::CredentialsIssued), used = ticketAt(trace::StepKind::CredentialsUsed);
    QVERIFY(issued.kind == Held::Kind::Ticket && issued.present && used.present);
    QStringList parts;
    for (const Cell &cell : issued.cells)
        if (!cell.value.text.isEmpty())
            parts << cell.label.text;
    QCOMPARE(parts, QStringList({QStringLiteral("Access key"), QStringLiteral("Token"), QStringLiteral("Expiry")}));
    QCOMPARE(issued.left, 1.0);
    QVERIFY2(used.left > 0.9 && used.left < 0.95, qPrintable(QString::number(used.left))); // five minutes of the hour have passed
    QVERIFY(issued.rect.contains(issued.bar));
    // Time passes while the request travels.
    const std::size_t step = stepOf(trace, trace::StepKind::CredentialsUsed);
    const StageLayout before = layoutOf(trace, step - 1), end = layoutOf(trace, step);
    const Held halfway = frameOf(MotionKind::Travels, before, end, 0.5).held.back();
    QVERIFY(halfway.left < issued.left && halfway.left > used.left);
    const trace::Trace &expired = *walkNamed("assume-role, expired-credentials").trace;
    QCOMPARE(layoutOf(expired, expired.steps.size() - 1).held.back().left, 0.0);
}

void TestStageLayout::aLongTermKeyGoesToTheServiceByItself()
{
    const trace::Trace &trace = *walkNamed("assume-role, by the long-term key itself").trace;
    for (std::size_t step = 0; step < trace.steps.size(); ++step) {
        const StageLayout layout = layoutOf(trace, step);
        QCOMPARE(layout.held.size(), std::size_t(1));
        QCOMPARE(layout.held.front().kind, Held::Kind::LongTermKey);
        QVERIFY(layout.sts.rows.empty());
        QCOMPARE(layout.sts.place.text, QStringLiteral("not asked"));
        QVERIFY(linkOf(layout.links, QStringLiteral("request")) == nullptr);
        const Link *use = linkOf(layout.links, QStringLiteral("use"));
        QVERIFY(use != nullptr);
        QCOMPARE(use->tone, Tone::LongTerm);
        QCOMPARE(use->points.first().y(), layout.held.front().rect.bottom());
    }
    const StageLayout sent = layoutOf(trace, stepOf(trace, trace::StepKind::CredentialsUsed));
    QCOMPARE(sent.carries.size(), std::size_t(1));
    QCOMPARE(sent.carries.front().tone, Tone::LongTerm);
}

QTEST_MAIN(TestStageLayout)
#include "tst_stage_layout.moc"
