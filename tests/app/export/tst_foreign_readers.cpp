#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace {

struct Ran {
    int status = -1;
    QString out, error;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, {}, program + QStringLiteral(": ") + process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What the program writes, read back by programs that are not ours. Where one is missing the test fails: `./dev test` installs them.
class TestForeignReaders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_steps = countSteps(); }
    void everyProcessWritesTheSameBytes_data();
    void everyProcessWritesTheSameBytes();
    void animationsPlayTheSameFramesInBothFormats();
    void speedAndFramesAreWhatWasAsked();
    void webpinfoFindsNoFault();
    void aHandoutHasItsPagesFontsAndWords_data();
    void aHandoutHasItsPagesFontsAndWords();
    void aHandoutOfTheSequenceHasItsHeads();
    void anSvgIsTextWithItsFontsNamed_data();
    void anSvgIsTextWithItsFontsNamed();
    void aPngHasTheSizeThatWasAsked();
    void bothLanguagesAreAFileEach();
    void walkFilesAndBreaksAreRendered();
    void mistakesAreToldWithStatusTwo_data();
    void mistakesAreToldWithStatusTwo();

private:
    QString file(const char *name) const { return m_folder.filePath(s(name)); }
    Ran render(const QStringList &arguments) const
    {
        return run(QStringLiteral(TRUSTWALK), QStringList {s("render")} + arguments + QStringList {s("--data"), m_data.path()});
    }
    /// Renders AssumeRole into that file; the test fails where it can't.
    bool made(const QString &name, const QStringList &options) const
    {
        const Ran ran = render(QStringList {s("AssumeRole"), s("-o"), name} + options);
        if (ran.status != 0)
            qWarning("%s", qPrintable(ran.error));
        return ran.status == 0;
    }
    QJsonObject played(const QStringList &files) const
    {
        // Debian's own Python, which is where python3-pil goes.
        const Ran ran = run(s("/usr/bin/python3"), QStringList {s(SOURCE_ROOT "/tests/app/export/read_animation.py")} + files);
        if (ran.status != 0)
            qWarning("%s", qPrintable(ran.error));
        return QJsonDocument::fromJson(ran.out.toUtf8()).object();
    }
    int countSteps() const
    {
        const Ran ran = run(QStringLiteral(TRUSTWALK), {s("trace"), s("AssumeRole"), s("--json"), s("--data"), m_data.path()});
        return static_cast<int>(QJsonDocument::fromJson(ran.out.toUtf8()).object().value(s("steps")).toArray().size());
    }

    QTemporaryDir m_folder, m_data; ///< one ring of keys for all runs: signatures are in the pictures
    int m_steps = 0;
};

void TestForeignReaders::everyProcessWritesTheSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QStringList>("options");
    const QStringList small {s("--size"), s("640x360")};
    QTest::newRow("svg") << s("svg") << QStringList {};
    QTest::newRow("png") << s("png") << small;
    // Many fonts, whose order on a hash would differ from process to process.
    QTest::newRow("pdf") << s("pdf") << QStringList {s("--lang"), s("both"), s("--per-page"), s("2")};
    QTest::newRow("pdf of the sequence") << s("pdf") << QStringList {s("--view"), s("sequence"), s("--lang"), s("ja")};
    QTest::newRow("apng") << s("apng") << small + QStringList {s("--step"), s("3.3")};
    QTest::newRow("webp") << s("webp") << small + QStringList {s("--step"), s("3.3")};
    QTest::newRow("mmd") << s("mmd") << QStringList {};
}

void TestForeignReaders::everyProcessWritesTheSameBytes()
{
    QFETCH(QString, ending);
    QFETCH(QStringList, options);
    QByteArray first;
    for (int i = 0; i < 4; ++i) {
        const QString name = m_folder.filePath(QStringLiteral("same%1.").arg(i) + ending);
        QVERIFY(made(name, options));
        const QByteArray bytes = bytesOf(name);
        QVERIFY(bytes.size() > 500);
        if (i == 0)
            first = bytes;
        QVERIFY(bytes == first);
    }
}

void TestForeignReaders::animationsPlayTheSameFramesInBothFormats()
{
    const QStringList size {s("--size"), s("800x450"), s("--lang"), s("ja"), s("--fps"), s("5")};
    QVERIFY(made(file("a.apng"), size));
    QVERIFY(made(file("a.webp"), size));
    QVERIFY(made(file("end.png"), {s("--size"), s("800x450"), s("--lang"), s("ja")}));
    const QJsonObject apng = played({file("a.apng"), file("end.png")}), webp = played({file("a.webp"), file("end.png")});
    QCOMPARE(apng.value(s("format")).toString(), s("PNG"));
    QCOMPARE(webp.value(s("format")).toString(), s("WEBP"));
    QCOMPARE(apng.value(s("size")), QJsonValue(QJsonArray {800, 450}));
    QCOMPARE(apng.value(s("loop")).toInt(-1), 0);
    QCOMPARE(webp.value(s("loop")).toInt(-1), 0);
    const QJsonArray frames = apng.value(s("frames")).toArray();
    QVERIFY2(frames.size() > m_steps, "less than a frame a step");
    QCOMPARE(webp.value(s("frames")).toArray(), frames); // their durations and their pixels
    std::set<QString> different;
    for (const QJsonValue &frame : frames)
        different.insert(frame.toObject().value(s("pixels")).toString());
    QVERIFY(static_cast<int>(different.size()) >= m_steps);
    // It ends as the picture of the last step.
    QVERIFY(apng.value(s("endsAs")).toBool());
    QVERIFY(webp.value(s("endsAs")).toBool());
}

void TestForeignReaders::speedAndFramesAreWhatWasAsked()
{
    const auto lasting = [this](const QStringList &options) {
        int sum = 0;
        if (made(file("t.apng"), QStringList {s("--size"), s("640x360"), s("--step"), s("1")} + options))
            for (const QJsonValue &frame : played({file("t.apng")}).value(s("frames")).toArray())
                sum += frame.toObject().value(s("milliseconds")).toInt();
        return sum;
    };
    QCOMPARE(lasting({}), 700 + 2600); // a message travels, its caption stands
    QCOMPARE(lasting({s("--speed"), s("2")}), (700 + 2600) / 2);
    QVERIFY(made(file("f.apng"), {s("--size"), s("640x360"), s("--step"), s("1"), s("--fps"), s("10")}));
    QCOMPARE(played({file("f.apng")}).value(s("frames")).toArray().size(), 8);
}

void TestForeignReaders::webpinfoFindsNoFault()
{
    QVERIFY(made(file("i.webp"), {s("--size"), s("641x361"), s("--step"), s("3.3")})); // odd, as places in the file cannot be
    const Ran info = run(s("webpinfo"), {file("i.webp")});
    QCOMPARE(info.status, 0);
    QVERIFY2(info.out.contains(s("No error detected")), qPrintable(info.out + info.error));
    QVERIFY(info.out.contains(s("Canvas size 641 x 361")));
    QVERIFY(info.out.count(s("Chunk ANMF")) >= 5);
    QVERIFY(!info.out.contains(s("Lossy")));
}

void TestForeignReaders::aHandoutHasItsPagesFontsAndWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<QStringList>("words");
    const QStringList english {s("UserA takes on RoleB"), s("Is the caller named as a principal?"), s("every check passed"),
                               s("Page 1 of")};
    const QStringList japanese {s("を引き受ける"), s("信頼ポリシー"), s("ページ")};
    QTest::newRow("en, 1 a page") << s("en") << 1 << english;
    QTest::newRow("en, 6 a page") << s("en") << 6 << english;
    QTest::newRow("ja, 4 a page") << s("ja") << 4 << japanese;
    QTest::newRow("both, 2 a page") << s("both") << 2 << english + QStringList {s("信頼ポリシー")};
}

void TestForeignReaders::aHandoutHasItsPagesFontsAndWords()
{
    QFETCH(QString, language);
    QFETCH(int, perPage);
    QFETCH(QStringList, words);
    const QString pdf = file("h.pdf");
    QVERIFY(made(pdf, {s("--lang"), language, s("--per-page"), QString::number(perPage)}));
    const Ran info = run(s("pdfinfo"), {pdf});
    QCOMPARE(info.status, 0);
    QVERIFY2(info.out.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg((m_steps + perPage - 1) / perPage))),
             qPrintable(info.out));
    QVERIFY2(info.out.contains(s("(A4)")) && info.out.contains(s("AssumeRole")), qPrintable(info.out));
    QVERIFY2(!info.out.contains(s("CreationDate")), qPrintable(info.out));
    const QString fonts = run(s("pdffonts"), {pdf}).out;
    for (const char *family : {"Inter-Regular", "Inter-SemiBold", "NotoSansMono-Regular"})
        QVERIFY2(fonts.contains(QRegularExpression(s(family) + s(" .* yes +(yes|no) +yes"))),
                 qPrintable(fonts)); // embedded, with its letters
    QCOMPARE(fonts.contains(s("NotoSansCJKjp")), language != s("en"));
    QVERIFY2(run(s("pdfimages"), {s("-list"), pdf}).out.trimmed().split(u'\n').size() == 2, "it holds bitmaps");
    const QString text = run(s("pdftotext"), {s("-layout"), pdf, s("-")}).out.normalized(QString::NormalizationForm_KC);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
    QVERIFY(text.contains(QStringLiteral("\"Principal\":"))); // the statement that decided
}

void TestForeignReaders::aHandoutOfTheSequenceHasItsHeads()
{
    QVERIFY(render({s("AssumeRoleWithSAML"), s("--view"), s("sequence"), s("-o"), file("q.pdf"), s("--lang"), s("en")}).status == 0);
    const QString text = run(s("pdftotext"), {file("q.pdf"), s("-")}).out;
    const QString info = run(s("pdfinfo"), {file("q.pdf")}).out;
    const int pages = QRegularExpression(s("Pages: +(\\d+)")).match(info).captured(1).toInt();
    QVERIFY(pages >= 1);
    QVERIFY2(text.count(s("AWS STS")) >= pages, qPrintable(text)); // over every page
}

void TestForeignReaders::anSvgIsTextWithItsFontsNamed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    QTest::newRow("stage, en") << QStringList {s("--lang"), s("en"), s("--step"), s("3.3")} << s("Is the caller named as a principal?");
    QTest::newRow("stage, ja") << QStringList {s("--lang"), s("ja"), s("--step"), s("3.3")} << s("信頼ポリシー");
    QTest::newRow("sequence, ja") << QStringList {s("--lang"), s("ja"), s("--view"), s("sequence")} << s("信頼ポリシー");
}

void TestForeignReaders::anSvgIsTextWithItsFontsNamed()
{
    QFETCH(QStringList, options);
    QFETCH(QString, word);
    QVERIFY(made(file("x.svg"), options));
    const Ran lint = run(s("xmllint"), {s("--noout"), s("--nonet"), file("x.svg")});
    QVERIFY2(lint.status == 0, qPrintable(lint.error));
    const auto xpath = [this](const char *path) { return run(s("xmllint"), {s("--xpath"), s(path), file("x.svg")}).out.trimmed(); };
    QCOMPARE(xpath("count(//*[local-name()='image'])"), s("0"));
    QVERIFY(xpath("count(//*[local-name()='text'])").toInt() > 10);
    QVERIFY2(xpath("string(//*[local-name()='title'])").size() > 10, "no title for those who hear it");
    const QString all = xpath("string(/)"); // with words whose letters are of several scripts in one piece
    QVERIFY2(all.contains(word), qPrintable(all));
    // Every text names a family, and one for Japanese beside it.
    const QString total = xpath("count(//*[local-name()='text'])");
    QCOMPARE(xpath("count(//*[local-name()='text'][contains(@font-family,'CJK JP')])"), total);
    QCOMPARE(xpath("count(//*[local-name()='svg'][@viewBox='0 0 1920 1080'])"), s("1"));
}

void TestForeignReaders::aPngHasTheSizeThatWasAsked()
{
    QVERIFY(made(file("p.png"), {s("--size"), s("1280x720"), s("--scale"), s("1.5"), s("--theme"), s("dark")}));
    const QImage image(file("p.png"));
    QCOMPARE(image.size(), QSize(1920, 1080));
    QVERIFY(qGray(image.pixel(5, 540)) < 60);
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 144); // as large on paper as at a scale of 1
}

void TestForeignReaders::bothLanguagesAreAFileEach()
{
    QVERIFY(made(file("b.png"), {s("--lang"), s("both"), s("--size"), s("640x360")}));
    QVERIFY(bytesOf(file("b-en.png")) != bytesOf(file("b-ja.png")));
    QVERIFY(!QFile::exists(file("b.png")));
}

void TestForeignReaders::walkFilesAndBreaksAreRendered()
{
    const Ran walk = render({s("role-chaining"), s("-o"), file("w.pdf"), s("--per-page"), s("6"), s("--lang"), s("en")});
    QVERIFY2(walk.status == 0, qPrintable(walk.error));
    QVERIFY(made(file("n.pdf"), {s("--break"), s("no-trust-link"), s("--lang"), s("en")}));
    const QString text = run(s("pdftotext"), {s("-layout"), file("n.pdf"), s("-")}).out;
    QVERIFY2(text.contains(s("refused at step 3.3 with AccessDenied")), qPrintable(text));
}

void TestForeignReaders::mistakesAreToldWithStatusTwo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &options, const char *named) { QTest::newRow(name) << options << s(named); };
    row("an ending that we have not", {s("-o"), s("x.gif")}, ".webp");
    row("no size at all", {s("-o"), s("x.png"), s("--size"), s("0x0")}, "640");
    row("a size beyond numbers", {s("-o"), s("x.png"), s("--size"), s("99999999999x1")}, "--size");
    row("a huge size", {s("-o"), s("x.png"), s("--size"), s("9999999x9999999")}, "9999999");
    row("a huge scale", {s("-o"), s("x.svg"), s("--scale"), s("1e300")}, "1e+300");
    row("a scale that is no number", {s("-o"), s("x.png"), s("--scale"), s("nan")}, "nan");
    row("a size for a handout", {s("-o"), s("x.pdf"), s("--size"), s("640x360")}, "--size");
    row("frames for a picture", {s("-o"), s("x.png"), s("--fps"), s("20")}, "--fps");
    row("pages for an animation", {s("-o"), s("x.webp"), s("--per-page"), s("2")}, "--per-page");
    row("five a page", {s("-o"), s("x.pdf"), s("--per-page"), s("5")}, "5");
    row("a view of Mermaid", {s("-o"), s("x.mmd"), s("--view"), s("stage")}, "--view");
    row("a view that we have not", {s("-o"), s("x.png"), s("--view"), s("map")}, "map");
    row("a step that is not there", {s("-o"), s("x.png"), s("--step"), s("9.9")}, "9.9");
    row("a folder that is not there", {s("-o"), s("/nowhere/x.png")}, "/nowhere/x.png");
}

void TestForeignReaders::mistakesAreToldWithStatusTwo()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const Ran ran = render(QStringList {s("AssumeRole"), s("--lang"), s("en")} + options);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.error.contains(named), qPrintable(ran.error));
}

QTEST_GUILESS_MAIN(TestForeignReaders)
#include "tst_foreign_readers.moc"
