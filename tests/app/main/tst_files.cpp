#include "app/main/application.h"
#include "app/main/main_window.h"
#include "app/settings/settings.h"
#include "app/walk/walk_page.h"
#include "app/world/world_store.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace trustwalk;

/// What the app reads and writes: walks, worlds, settings and keys, also damaged ones.
class TestFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void aWalkIsSavedAndOpenedAgain();
    void aBadFileSaysSoAndLosesNothing_data();
    void aBadFileSaysSoAndLosesNothing();
    void aWorldCutAnywhereIsRefused();
    void settingsComeBack();
    void damagedSettingsAreTheDefaults();
    void keysAreForTheirOwnerAlone();

private:
    QString write(const QString &name, const QByteArray &text) const;
    static QByteArray articleText();
    QTemporaryDir m_data;
};

QString TestFiles::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_data.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

QByteArray TestFiles::articleText()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/worlds/article.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFiles::aWalkIsSavedAndOpenedAgain()
{
    MainWindow window({}, m_data.path());
    walk::WalkFile file = window.walkPage()->walkFile();
    file.walk.breaks = {"no-trust-link"};
    file.walk.step = trace::StepNumber::parse("3.3");
    const QString path = m_data.filePath(QStringLiteral("walk.json"));
    QVERIFY(!world_store::saveWalk(path, file));
    QVERIFY(world_store::isWalkFile(path));

    MainWindow second({}, m_data.path());
    QVERIFY(second.openFile(path));
    const trace::Trace &trace = *second.walkPage()->trace();
    QCOMPARE(trace.steps[static_cast<std::size_t>(second.walkPage()->step())].number.text(), std::string("3.3"));
    QVERIFY(trace.refusal);
    QCOMPARE(second.currentSettings().recentFiles.first(), path);
    QCOMPARE(second.currentSettings().place, 1);
    QVERIFY(second.openFile(path, trace::StepNumber::parse("1")));
    QCOMPARE(second.walkPage()->step(), 0);
}

void TestFiles::aBadFileSaysSoAndLosesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("unknown key") << QByteArray(R"({"format":"trustwalk-world","formatVersion":1,"surprise":1})");
    QTest::newRow("a walk that is none") << QByteArray(R"({"format":"trustwalk-walk","formatVersion":1,"call":"AssumeRoles"})");
    QTest::newRow("too deep") << QByteArray(200'000, '[');
}

void TestFiles::aBadFileSaysSoAndLosesNothing()
{
    QFETCH(QByteArray, text);
    MainWindow window({}, m_data.path());
    const trace::Trace *before = window.walkPage()->trace();
    QString said;
    QTimer::singleShot(0, &window, [&said] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            said = box->text();
            box->accept();
        }
    });
    QVERIFY(!window.openFile(write(QStringLiteral("bad.json"), text)));
    QVERIFY2(said.contains(QStringLiteral("bad.json")), qPrintable(said));
    QCOMPARE(window.walkPage()->trace(), before);
    QVERIFY(window.currentSettings().recentFiles.isEmpty());
}

void TestFiles::aWorldCutAnywhereIsRefused()
{
    const QByteArray text = articleText().trimmed();
    QVERIFY(text.size() > 4000);
    for (qsizetype length = 0; length < text.size(); length += text.size() / 40)
        QVERIFY(!world_store::loadWorld(write(QStringLiteral("cut.json"), text.first(length))));
    QVERIFY(world_store::loadWorld(write(QStringLiteral("whole.json"), text)));
    QVERIFY(!world_store::loadWorld(m_data.filePath(QStringLiteral("nowhere.json"))));
}

void TestFiles::settingsComeBack()
{
    const QTemporaryDir folder;
    settings::Settings kept;
    kept.look.language = ui::Language::Japanese;
    kept.look.theme = ui::ThemeKind::Dark;
    kept.look.textScale = settings::textStep;
    kept.reducedMotion = true;
    kept.inspectorOpen = false;
    kept.place = 1;
    kept.geometry = QByteArray("\x01\x00\xff", 3);
    kept.recentFiles = {QStringLiteral("/a/歩き.json"), QStringLiteral("/b, c.json")};
    settings::save(kept, folder.path());
    const settings::Settings read = settings::load(folder.path());
    QCOMPARE(read.look.language, kept.look.language);
    QCOMPARE(read.look.theme, kept.look.theme);
    QCOMPARE(read.look.textScale, kept.look.textScale);
    QCOMPARE(read.reducedMotion, true);
    QCOMPARE(read.inspectorOpen, false);
    QCOMPARE(read.place, 1);
    QCOMPARE(read.geometry, kept.geometry);
    QCOMPARE(read.recentFiles, kept.recentFiles);
}

void TestFiles::damagedSettingsAreTheDefaults()
{
    const QTemporaryDir folder;
    settings::save({}, folder.path());
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    file.resize(0);
    text.replace("textScale=1", "textScale=-400").replace("place=0", "place=77");
    file.write(text);
    file.close();
    const settings::Settings read = settings::load(folder.path());
    QVERIFY(read.look.textScale >= settings::smallestText && read.look.textScale <= settings::largestText);
    QVERIFY(read.place >= 0 && read.place <= 4);
}

void TestFiles::keysAreForTheirOwnerAlone()
{
    const QTemporaryDir folder;
    const auto world = world_store::loadWorld(QStringLiteral("article"));
    QVERIFY(world);
    const crypto::KeyRing made = world_store::keyRing(*world, folder.path());
    const QFileInfo keys(folder.filePath(QStringLiteral("keys"))), ring(keys.filePath() + QStringLiteral("/article.json"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(ring.isFile());
    QVERIFY(!(keys.permissions() & others) && !(ring.permissions() & others));
    QCOMPARE(world_store::keyRing(*world, folder.path()).textToKeep(), made.textToKeep());
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
