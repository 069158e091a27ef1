#include "app/present/active_part.h"
#include "app/present/frame.h"
#include "app/present/places.h"
#include "app/present/presented_stage.h"
#include "app/stage/motion.h"
#include "tests/app/sequence/many_walks.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::stage;

Q_DECLARE_METATYPE(const ManyWalk *)

/// Where everything stands before an audience: every step of every walk and of every way to break one, in both languages.
class TestPresentedStage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepStandsWell_data() { everyWalk(); }
    void everyStepStandsWell();
    void aLanguageSwitchMovesNoActor_data() { theFive(); }
    void aLanguageSwitchMovesNoActor();
    void captionsFitTheirBand_data() { everyWalk(); }
    void captionsFitTheirBand();
    void theTicketLiesOpenWhenItIsIssued();

private:
    static void everyWalk();
    static void theFive();
};

namespace {

#define CHECK(condition, message)                                                                                                          \
    if (!(condition))                                                                                                                      \
    QFAIL(message)

const QSizeF windows[] {QSizeF(1920, 1080), QSizeF(1024, 768)};

StageLayout layoutOf(const ManyWalk &walk, std::size_t step, ui::Language language, QSizeF window = windows[0])
{
    const present::Script script(walk.trace, walk.world);
    const QSizeF stage = present::partsOf(window, script, present::Captions::One).stage.size();
    return present::layOut(*walk.world, *walk.trace, step, language, {stage, 1});
}

/// The segments of a link a little shorter, so that touching is not crossing.
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

std::vector<std::pair<QString, QRectF>> boxesOf(const StageLayout &layout)
{
    std::vector<std::pair<QString, QRectF>> boxes {{QStringLiteral("counter"), layout.sts.rect}};
    for (const Node &node : layout.nodes)
        boxes.emplace_back(node.id, node.rect);
    for (const Held &held : layout.held)
        boxes.emplace_back(QStringLiteral("held ") + held.name.text, held.rect);
    if (layout.document)
        boxes.emplace_back(QStringLiteral("document"), layout.document->rect);
    return boxes;
}

void nothingOverlaps(const StageLayout &layout, const QString &where)
{
    const auto labels = labelsOf(layout);
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            CHECK(!inkOf(*labels[i]).intersects(inkOf(*labels[j])),
                  qPrintable(where + labels[i]->text + QStringLiteral(" lies on ") + labels[j]->text));
    const auto boxes = boxesOf(layout);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            CHECK(!boxes[i].second.intersects(boxes[j].second),
                  qPrintable(where + boxes[i].first + QStringLiteral(" lies on ") + boxes[j].first));
}

/// Names, titles and sentences are whole. Values (ARNs, digests, policies' lists) are as long as they like, and are cut in their middle.
void nothingIsCutButValues(const StageLayout &layout, const QString &where)
{
    std::vector<const Label *> words;
    for (const Node &node : layout.nodes)
        words.push_back(&node.name);
    for (const Held &held : layout.held) {
        words.push_back(&held.name);
        if (!held.sub.style.mono)
            words.push_back(&held.sub);
        for (const Cell &cell : held.cells)
            words.push_back(&cell.label);
    }
    for (const Label &label : layout.labels)
        words.push_back(&label);
    words.push_back(&layout.sts.name);
    for (const Row &row : layout.sts.rows) {
        words.insert(words.end(), {&row.title, &row.number});
        if (row.question)
            words.push_back(&*row.question);
        if (row.verdict)
            words.push_back(&*row.verdict);
        if (row.pill)
            words.push_back(&row.pill->label);
    }
    for (const Cell &cell : layout.sts.footer->fields)
        words.push_back(&cell.label);
    if (layout.sts.footer->refusal)
        words.push_back(&layout.sts.footer->refusal->code);
    if (layout.document) {
        words.push_back(&layout.document->title);
        for (const Document::Field &field : layout.document->fields)
            words.push_back(&field.label);
    }
    for (const Link &link : layout.links)
        if (link.label)
            words.push_back(&*link.label);
    for (const Label *label : words)
        CHECK(label->whole.isEmpty() && !label->text.endsWith(u'…'),
              qPrintable(where + label->text + QStringLiteral(" of ") + label->whole));
}

void everythingStaysOnTheStage(const StageLayout &layout, const QString &where)
{
    const QRectF stage(QPointF(), layout.size);
    for (const Label *label : labelsOf(layout)) {
        CHECK(inkOf(*label).width() <= label->box.width() + 1, qPrintable(where + label->text));
        CHECK(stage.contains(inkOf(*label)), qPrintable(where + label->text));
    }
    for (const auto &[name, box] : boxesOf(layout))
        CHECK(stage.contains(box), qPrintable(where + name));
    for (const Row &row : layout.sts.rows)
        CHECK(layout.sts.rect.adjusted(-1, -1, 1, 1).contains(row.rect), qPrintable(where + row.title.text));
    if (layout.sts.footer->refusal)
        CHECK(layout.sts.rect.contains(layout.sts.footer->refusal->rect), qPrintable(where));
    if (layout.document)
        for (const Document::Field &field : layout.document->fields)
            CHECK(layout.document->rect.contains(field.rect), qPrintable(where));
}

void linksCrossNothing(const StageLayout &layout, const QString &where)
{
    for (const Link &link : layout.links) {
        for (const auto &[name, box] : boxesOf(layout))
            CHECK(!crosses(link, box), qPrintable(where + link.id + QStringLiteral(" crosses ") + name));
        for (const Label &label : layout.labels)
            CHECK(!crosses(link, inkOf(label)), qPrintable(where + link.id + QStringLiteral(" crosses ") + label.text));
        if (link.badge)
            for (const auto &[name, box] : boxesOf(layout))
                CHECK(!box.intersects(QRectF(link.badge->centre, QSizeF()).adjusted(-11, -11, 11, 11)),
                      qPrintable(where + QStringLiteral("number of ") + link.id + QStringLiteral(" lies on ") + name));
    }
}

void atMostFourAct(const StageLayout &layout, const QString &where)
{
    CHECK(layout.nodes.size() + 1 <= 4, qPrintable(where + QString::number(layout.nodes.size())));
    CHECK(!layout.nodes.empty(), qPrintable(where));
}

void thePartThatActsIsOnTheStage(const StageLayout &layout, const QString &where)
{
    const QRectF part = present::activePart(layout);
    CHECK(part.intersects(layout.sts.rect) || part.intersects(QRectF(QPointF(), layout.size)), qPrintable(where));
    CHECK(part.width() * 2.6 >= layout.size.width(), qPrintable(where + QStringLiteral("too near")));
}

} // namespace

void TestPresentedStage::theFive()
{
    QTest::addColumn<const ManyWalk *>("walk");
    for (const char *name :
         {"get-session-token", "assume-role", "get-federation-token", "assume-role-with-web-identity", "assume-role-with-saml"})
        QTest::newRow(name) << &walkNamed(name);
}

void TestPresentedStage::everyStepStandsWell()
{
    QFETCH(const ManyWalk *, walk);
    const present::Script script(walk->trace, walk->world);
    for (const QSizeF &window : windows) {
        const QSizeF stage = present::partsOf(window, script, present::Captions::One).stage.size();
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            // Up to its refusal a broken walk is the one that is not.
            for (int step = walk->trace->refusal ? qMax(0, script.count() - 3) : 0; step < script.count(); ++step) {
                const QString where
                    = QStringLiteral("step %1 at %2 in %3: ").arg(script.number(step)).arg(window.width()).arg(ui::languageCode(language));
                const StageLayout layout
                    = present::layOut(*walk->world, *walk->trace, static_cast<std::size_t>(step), language, {stage, 1});
                for (const auto look : {nothingOverlaps, nothingIsCutButValues, everythingStaysOnTheStage, linksCrossNothing, atMostFourAct,
                                        thePartThatActsIsOnTheStage})
                    look(layout, where);
                if (QTest::currentTestFailed())
                    return;
            }
        if (walk->trace->refusal)
            return; // the other window differs by its height alone
    }
}

void TestPresentedStage::everyWalk()
{
    QTest::addColumn<const ManyWalk *>("walk");
    for (const ManyWalk &walk : manyWalks())
        QTest::newRow(qPrintable(walk.name)) << &walk;
}

void TestPresentedStage::aLanguageSwitchMovesNoActor()
{
    QFETCH(const ManyWalk *, walk);
    for (std::size_t step = 0; step < walk->trace->steps.size(); ++step) {
        const StageLayout en = layoutOf(*walk, step, ui::Language::English), ja = layoutOf(*walk, step, ui::Language::Japanese);
        QCOMPARE(en.size, ja.size);
        QCOMPARE(en.held.size(), ja.held.size());
        for (std::size_t i = 0; i < en.held.size(); ++i)
            QCOMPARE(en.held[i].rect, ja.held[i].rect);
        for (const Node &node : en.nodes)
            for (const Node &other : ja.nodes)
                if (node.id == other.id)
                    QCOMPARE(node.rect, other.rect);
        QCOMPARE(en.sts.rect.topLeft(), ja.sts.rect.topLeft());
    }
}

void TestPresentedStage::captionsFitTheirBand()
{
    QFETCH(const ManyWalk *, walk);
    const present::Script script(walk->trace, walk->world);
    for (const present::Captions captions : {present::Captions::One, present::Captions::Both}) {
        const qreal band = script.captionHeight(captions, 800);
        const qreal stage = present::partsOf(QSizeF(800, 450), script, captions).stage.height();
        CHECK(stage >= present::smallestStage, qPrintable(QStringLiteral("a band of %1 leaves too little stage").arg(band)));
        for (int step = 0; step < script.count(); ++step)
            for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
                for (const Label &line : present::captionAt(script, step, language, captions, 800).lines) {
                    CHECK(line.whole.isEmpty() && !line.text.endsWith(u'…'), qPrintable(script.number(step) + u' ' + line.text));
                    CHECK(line.box.bottom() <= band && line.box.right() <= 800 && line.style.pixels >= 15, qPrintable(line.text));
                }
    }
}

void TestPresentedStage::theTicketLiesOpenWhenItIsIssued()
{
    const ManyWalk &walk = walkNamed("assume-role");
    int open = 0;
    for (std::size_t step = 0; step < walk.trace->steps.size(); ++step)
        for (const Held &held : layoutOf(walk, step, ui::Language::English).held)
            if (held.kind == Held::Kind::Ticket && !held.perforations.empty()) {
                ++open;
                QCOMPARE(walk.trace->steps[step].kind, trace::StepKind::CredentialsIssued);
                QCOMPARE(held.cells.size(), std::size_t(4));
                QCOMPARE(held.cells[0].value.text.left(4), QStringLiteral("ASIA"));
            }
    QCOMPARE(open, 1);
}

QTEST_MAIN(TestPresentedStage)
#include "tst_presented_stage.moc"
