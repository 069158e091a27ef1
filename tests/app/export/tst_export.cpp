#include "app/export/document_lines.h"
#include "app/export/film.h"
#include "app/export/handout.h"
#include "app/export/handout_text.h"
#include "app/export/sheet.h"
#include "app/export/write.h"
#include "app/player/player.h"
#include "app/stage/motion.h"
#include "tests/app/sequence/many_walks.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <numeric>
#include <sys/resource.h>

using namespace trustwalk;
using namespace trustwalk::picture_export;

namespace {

Run runOf(const ManyWalk &walk)
{
    return {walk.trace, walk.world, {}};
}

Order orderFor(const Run &run, Format format)
{
    Order order;
    order.format = format;
    order.size = smallestSize;
    order.steps.resize(run.trace->steps.size());
    std::iota(order.steps.begin(), order.steps.end(), 0);
    if (moves(format))
        order.steps.resize(3);
    return order;
}

QByteArray bytesOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

/// The bytes that an order makes, by way of a file.
QByteArray made(const Run &run, const Order &order)
{
    const QTemporaryDir folder;
    const Written written = write(folder.filePath(QStringLiteral("x.") + endingOf(order.format)), run, order);
    QByteArray all;
    for (const QString &file : written.files)
        all += bytesOf(file);
    return all;
}

} // namespace

/// Taking a walk away: what an order refuses, what it makes, and that nothing half is left behind.
class TestExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndingChoosesTheFormat();
    void whatCannotBeMadeIsRefusedWithItsNumbers_data();
    void whatCannotBeMadeIsRefusedWithItsNumbers();
    void theLargestPictureIsMade();
    void severalFilesAreNumberedInTheirOrder();
    void theSameOrderGivesTheSameBytes_data();
    void theSameOrderGivesTheSameBytes();
    void anotherThreadDrawsTheSame();
    void framesLastAsLongAsThePlayerPlays();
    void aPatchIsTheSmallestThatDiffers();
    void framesThatLookTheSameBecomeOne();
    void aHandoutHasAPlaceForEveryStep();
    void aHandoutNeverShowsASecret();
    void aHandoutShowsTheStatementThatDecided();
    void aDocumentStandsAMemberALine();
    void aLongSequenceTakesSeveralPages();
    void cancellingLeavesNothing_data();
    void cancellingLeavesNothing();
    void aFullDiskLeavesNothing();
    void aFolderThatIsNotThereIsNamed();
    void anExistingFileIsReplacedOnlyByAWholeOne();
};

void TestExport::theEndingChoosesTheFormat()
{
    for (const Format format : {Format::Svg, Format::Png, Format::Pdf, Format::Apng, Format::Webp, Format::Mermaid})
        QCOMPARE(formatOf(QStringLiteral("/a.b/walk.") + endingOf(format).toUpper()), std::optional(format));
    for (const char *other : {"walk", "walk.gif", "png", "walk.png.txt", ""})
        QVERIFY2(!formatOf(QLatin1String(other)), other);
}

void TestExport::whatCannotBeMadeIsRefusedWithItsNumbers_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *named, const std::function<void(Order &)> &change) {
        Order order;
        order.steps = {0};
        change(order);
        QTest::newRow(name) << order << QString::fromUtf8(named);
    };
    row("nothing high", "640 × 360", [](Order &o) { o.size = {1920, 0}; });
    row("negative", "-5", [](Order &o) { o.size = {-5, 400}; });
    row("a pixel too narrow", "639", [](Order &o) { o.size = {639, 360}; });
    row("a pixel too long", "16384", [](Order &o) { o.size = {16384, 360}; });
    row("as large as numbers go", "2147483647", [](Order &o) { o.size = {2147483647, 2147483647}; });
    row("too large by its scale", "16800", [](Order &o) { o.size = {2100, 1080}, o.scale = 8; });
    row("too many pixels", "16000 × 16000", [](Order &o) { o.size = {16000, 16000}; });
    row("too many pixels to move", "7682 × 4320", [](Order &o) { o.size = {7682, 4320}, o.format = Format::Webp; });
    row("a scale of nothing", "0.5", [](Order &o) { o.scale = 0; });
    row("a scale that is no number", "nan", [](Order &o) { o.scale = std::nan(""); });
    row("three a page", "3", [](Order &o) { o.format = Format::Pdf, o.perPage = 3; });
    row("no frames", "60", [](Order &o) { o.format = Format::Apng, o.tempo.framesPerSecond = 0; });
    row("too many frames", "61", [](Order &o) { o.format = Format::Apng, o.tempo.framesPerSecond = 61; });
    row("standing still", "0.25", [](Order &o) { o.format = Format::Apng, o.tempo.speed = 0; });
    row("no step", "", [](Order &o) { o.steps.clear(); });
}

void TestExport::whatCannotBeMadeIsRefusedWithItsNumbers()
{
    QFETCH(Order, order);
    QFETCH(QString, named);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const QString reason = whyNot(order, language);
        QVERIFY(!reason.isEmpty());
        QVERIFY2(reason.contains(named), qPrintable(reason));
    }
}

void TestExport::theLargestPictureIsMade()
{
    const Run run = runOf(walkNamed("assume-role"));
    Order order;
    order.steps = {0};
    order.size = {1600, 900};
    order.scale = 4;
    QCOMPARE(whyNot(order, ui::Language::English), QString());
    const QImage image = QImage::fromData(made(run, order));
    QCOMPARE(image.size(), QSize(6400, 3600));
    // Four times as sharp, not four times as much in it.
    order.scale = 1;
    const QImage small = QImage::fromData(made(run, order));
    QCOMPARE(small.size(), QSize(1600, 900));
    QCOMPARE(image.pixel(6400 - 3, 3), small.pixel(1600 - 1, 0));
}

void TestExport::severalFilesAreNumberedInTheirOrder()
{
    Order order;
    order.steps = std::vector<int>(11, 0);
    const QStringList eleven = fileNames(QStringLiteral("/tmp/a.b/walk.png"), order);
    QCOMPARE(eleven.size(), 11);
    QCOMPARE(eleven.front(), QStringLiteral("/tmp/a.b/walk-01.png"));
    QCOMPARE(eleven.back(), QStringLiteral("/tmp/a.b/walk-11.png"));
    order.languages = {ui::Language::Japanese, ui::Language::English};
    QCOMPARE(fileNames(QStringLiteral("w.png"), order).size(), 22);
    QCOMPARE(fileNames(QStringLiteral("w.png"), order).front(), QStringLiteral("w-ja-01.png"));
    order.format = Format::Pdf;
    QCOMPARE(fileNames(QStringLiteral("w.pdf"), order), QStringList {QStringLiteral("w.pdf")});
    order.format = Format::Apng;
    QCOMPARE(fileNames(QStringLiteral("w.apng"), order), (QStringList {QStringLiteral("w-ja.apng"), QStringLiteral("w-en.apng")}));
    order.languages = {ui::Language::English};
    order.steps = {4};
    order.format = Format::Svg;
    QCOMPARE(fileNames(QStringLiteral("w.svg"), order), QStringList {QStringLiteral("w.svg")});
}

void TestExport::theSameOrderGivesTheSameBytes_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<View>("view");
    for (const Format format : {Format::Svg, Format::Png, Format::Pdf, Format::Apng, Format::Webp, Format::Mermaid})
        for (const View view : {View::Stage, View::Sequence})
            QTest::addRow("%s of the %s", qPrintable(endingOf(format)), view == View::Stage ? "stage" : "sequence") << format << view;
}

void TestExport::theSameOrderGivesTheSameBytes()
{
    QFETCH(Format, format);
    QFETCH(View, view);
    const Run run = runOf(walkNamed("assume-role"));
    Order order = orderFor(run, format);
    order.view = view;
    const QByteArray once = made(run, order);
    QVERIFY(once.size() > 200);
    if (format == Format::Pdf)
        QTest::qSleep(1100); // a date with seconds would differ
    QVERIFY(made(run, order) == once);
    order.languages = {ui::Language::Japanese};
    QVERIFY(made(run, order) != once);
}

void TestExport::anotherThreadDrawsTheSame()
{
    const Run run = runOf(walkNamed("assume-role-with-saml"));
    for (const Format format : {Format::Png, Format::Svg, Format::Pdf, Format::Webp}) {
        const Order order = orderFor(run, format);
        QByteArray elsewhere;
        const std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = made(run, order); }));
        thread->start();
        const QByteArray here = made(run, order); // at the same time
        QVERIFY(thread->wait());
        QVERIFY2(elsewhere == here, qPrintable(endingOf(format)));
    }
}

void TestExport::framesLastAsLongAsThePlayerPlays()
{
    const trace::Trace &trace = *walkNamed("assume-role").trace;
    for (const int perSecond : {1, 7, 20, 60})
        for (const qreal speed : {0.25, 1.0, 3.0}) {
            for (int step = 0; step < static_cast<int>(trace.steps.size()); ++step) {
                const std::vector<Frame> frames = framesOf(trace, {step}, {perSecond, speed});
                const int motion = stage::millisecondsOf(stage::motionOf(trace, static_cast<std::size_t>(step)));
                const int lasts = std::accumulate(frames.begin(), frames.end(), 0,
                                                  [](int sum, const Frame &frame) { return sum + frame.milliseconds; });
                QVERIFY(std::abs(lasts - (motion + player::Player::restMs) / speed) <= 1);
                QCOMPARE(frames.back().progress, 1.0);
                for (std::size_t i = 0; i + 1 < frames.size(); ++i) {
                    QVERIFY(frames[i].milliseconds > 0 && frames[i].milliseconds <= 1000 / perSecond + 1);
                    QVERIFY(frames[i].progress < frames[i + 1].progress);
                }
            }
        }
}

void TestExport::aPatchIsTheSmallestThatDiffers()
{
    QImage before(64, 48, QImage::Format_RGB32);
    before.fill(Qt::white);
    QVERIFY(changed(before, before.copy()).isNull());
    for (const QRect &rect : {QRect(0, 0, 1, 1), QRect(63, 47, 1, 1), QRect(5, 7, 20, 11), QRect(0, 3, 64, 1), QRect(31, 0, 1, 48)}) {
        QImage after = before;
        for (const QPoint corner : {rect.topLeft(), rect.bottomRight(), QPoint(rect.right(), rect.top())})
            after.setPixel(corner, 0xff000000);
        QCOMPARE(changed(before, after), rect);
        const QRect even = changed(before, after, 2);
        QCOMPARE(even.bottomRight(), rect.bottomRight());
        QCOMPARE(even.topLeft(), QPoint(rect.left() & ~1, rect.top() & ~1));
    }
}

void TestExport::framesThatLookTheSameBecomeOne()
{
    struct Kept final : FilmFile {
        bool append(const QImage &patch, QPoint at, int milliseconds) override
        {
            patches.push_back({patch.size(), at, milliseconds});
            return true;
        }
        QByteArray finish() override { return "done"; }
        struct Patch {
            QSize size;
            QPoint at;
            int milliseconds;
        };
        std::vector<Patch> patches;
    } kept;
    Film film(kept);
    QImage image(10, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(film.show(image, 100) && film.show(image, 50));
    image.setPixel(4, 5, 0xff112233);
    QVERIFY(film.show(image, 70) && film.show(image, 1));
    QCOMPARE(film.finish(), QByteArray("done"));
    QCOMPARE(kept.patches.size(), std::size_t {2});
    QCOMPARE(kept.patches[0].size, QSize(10, 10));
    QCOMPARE(kept.patches[0].milliseconds, 150);
    QCOMPARE(kept.patches[1].size, QSize(1, 1));
    QCOMPARE(kept.patches[1].at, QPoint(4, 5));
    QCOMPARE(kept.patches[1].milliseconds, 71);
}

void TestExport::aHandoutHasAPlaceForEveryStep()
{
    const Run run = runOf(walkNamed("assume-role-with-saml"));
    for (const int perPage : perPageChoices) {
        Order order = orderFor(run, Format::Pdf);
        order.perPage = perPage;
        const auto steps = static_cast<int>(order.steps.size());
        QCOMPARE(handoutPages(run, order), (steps + perPage - 1) / perPage);
        const Sheet sheet = sheetFor(perPage);
        for (const bool first : {true, false})
            for (int i = 0; i < perPage; ++i) {
                const QRectF place = sheet.place(i, first);
                QVERIFY(sheet.body(first).adjusted(-0.5, -0.5, 0.5, 0.5).contains(place));
                QVERIFY(place.contains(pictureIn(place)));
                QVERIFY2(place.bottom() - pictureIn(place).bottom() > 60, "no room for words");
                for (int j = 0; j < i; ++j)
                    QVERIFY(!place.intersects(sheet.place(j, first)));
            }
    }
}

void TestExport::aHandoutNeverShowsASecret()
{
    int secrets = 0;
    for (const ManyWalk &walk : manyWalks()) {
        const Run run = runOf(walk);
        QString said;
        for (const Entry &entry : entriesOf(run, orderFor(run, Format::Pdf)))
            for (const EvidenceLine &line : entry.evidence)
                said += line.text + u'\n';
        for (const trace::Step &step : walk.trace->steps)
            if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence)) {
                ++secrets;
                const QString secret = QString::fromStdString(issued->credentials.secretAccessKey);
                QVERIFY(secret.size() > 20);
                QVERIFY2(!said.contains(secret), qPrintable(walk.name));
            }
    }
    QVERIFY(secrets > 10);
}

void TestExport::aHandoutShowsTheStatementThatDecided()
{
    const Run run = runOf(walkNamed("assume-role"));
    const Order order = orderFor(run, Format::Pdf);
    bool found = false;
    for (const Entry &entry : entriesOf(run, order))
        if (run.trace->steps[static_cast<std::size_t>(entry.step)].kind == trace::StepKind::TrustPolicyAllows) {
            found = true;
            QStringList lit;
            for (const EvidenceLine &line : entry.evidence)
                for (const inspector::Lit &stretch : line.lit)
                    lit << line.text.mid(stretch.begin, stretch.end - stretch.begin);
            const QString all = lit.join(u'\n');
            QVERIFY2(all.contains(QStringLiteral("user/UserA")) && all.contains(QStringLiteral("sts:AssumeRole")), qPrintable(all));
            QVERIFY2(entry.evidence.size() > 3, "a member a line");
        }
    QVERIFY(found);
}

void TestExport::aDocumentStandsAMemberALine()
{
    const QString text = QStringLiteral(R"({"Effect" :"Allow", "Principal":{ "AWS":"a, {b}: \"c\"" },"Action":["x","y"]})");
    const auto lit = [&](const char *part) {
        const auto begin = static_cast<int>(text.indexOf(QLatin1String(part)));
        return inspector::Lit {begin, begin + static_cast<int>(strlen(part)), inspector::Mark::Passed};
    };
    const inspector::Code lines = onLines({text, {lit("\"Allow\""), lit("{ \"AWS\":\"a, {b}: \\\"c\\\"\" }"), lit("\"y\"")}});
    QCOMPARE(lines.text, QStringLiteral("{\n  \"Effect\": \"Allow\",\n  \"Principal\": {\"AWS\": \"a, {b}: \\\"c\\\"\"},\n  \"Action\": "
                                        "[\"x\", \"y\"]\n}"));
    QStringList shown;
    for (const inspector::Lit &stretch : lines.lit)
        shown << lines.text.mid(stretch.begin, stretch.end - stretch.begin);
    QCOMPARE(shown,
             (QStringList {QStringLiteral("\"Allow\""), QStringLiteral("{\"AWS\": \"a, {b}: \\\"c\\\"\"}"), QStringLiteral("\"y\"")}));
    // A member that would be a long line is opened, too.
    const QString longer
        = QStringLiteral("{\"Condition\":{\"StringEquals\":{\"a\":\"%1\"},\"Bool\":{\"b\":\"true\"}}}").arg(QString(60, u'x'));
    QCOMPARE(onLines({longer, {}}).text.count(u'\n'), 5);
    QCOMPARE(onLines({{}, {}}).text, QString());
}

void TestExport::aLongSequenceTakesSeveralPages()
{
    const Run longOne = runOf(walkNamed("assume-role-with-saml"));
    Order order = orderFor(longOne, Format::Pdf);
    order.view = View::Sequence;
    QVERIFY(handoutPages(longOne, order) >= 1);
    QImage paper(handoutPaper(order).toSize(), QImage::Format_RGB32);
    for (int page = 0; page < handoutPages(longOne, order); ++page) {
        paper.fill(Qt::magenta);
        QPainter painter(&paper);
        drawHandoutPage(painter, longOne, order, page);
        painter.end();
        QCOMPARE(paper.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(!changed(paper, QImage(paper.size(), QImage::Format_RGB32)).isNull());
    }
}

void TestExport::cancellingLeavesNothing_data()
{
    theSameOrderGivesTheSameBytes_data();
}

void TestExport::cancellingLeavesNothing()
{
    QFETCH(Format, format);
    QFETCH(View, view);
    if (format == Format::Mermaid)
        return; // is there at once
    const Run run = runOf(walkNamed("assume-role"));
    Order order = orderFor(run, format);
    order.view = view;
    const QTemporaryDir folder;
    int asked = 0, last = view == View::Sequence && format == Format::Pdf ? 0 : 2;
    const Written written = write(folder.filePath(QStringLiteral("x.") + endingOf(format)), run, order, [&](int done, int all) {
        ++asked;
        return done < std::min(last, all);
    });
    QCOMPARE(asked, last + 1);
    QVERIFY(written.files.isEmpty() && written.error.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestExport::aFullDiskLeavesNothing()
{
    const Run run = runOf(walkNamed("assume-role"));
    const QTemporaryDir folder;
    // No file may grow beyond this: what a full disk or a quota looks like from here.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString file = folder.filePath(QStringLiteral("x.png"));
    const Written written = write(file, run, orderFor(run, Format::Png));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(written.files.isEmpty());
    QVERIFY2(written.error.startsWith(folder.filePath(QStringLiteral("x-"))), qPrintable(written.error));
    QVERIFY2(written.error.contains(QStringLiteral("large")), qPrintable(written.error));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestExport::aFolderThatIsNotThereIsNamed()
{
    const Run run = runOf(walkNamed("assume-role"));
    Order order = orderFor(run, Format::Mermaid);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("none/x.mmd"));
    const Written written = write(file, run, order);
    QVERIFY(written.error.startsWith(file + QStringLiteral(": ")));
    QVERIFY(written.files.isEmpty());
    // A folder where the file should be.
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("x.mmd")));
    QVERIFY(!write(folder.filePath(QStringLiteral("x.mmd")), run, order).error.isEmpty());
}

void TestExport::anExistingFileIsReplacedOnlyByAWholeOne()
{
    const Run run = runOf(walkNamed("assume-role"));
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("x.webp"));
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const Order order = orderFor(run, Format::Webp);
    (void)write(name, run, order, [](int done, int) { return done < 4; });
    QCOMPARE(bytesOf(name), QByteArray("old"));
    const Written written = write(name, run, order);
    QCOMPARE(written.files, QStringList {name});
    QCOMPARE(written.bytes, bytesOf(name).size());
    QVERIFY(bytesOf(name).startsWith("RIFF"));
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
