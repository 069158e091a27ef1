#include "core/saml/response.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace trustwalk;

/// Every folder of tests/cases/walks is a walk and the trace that it must give; its name says what is to be seen.
/// REBASELINE=1 writes the traces anew, and then the test skips instead of passing: read the diff.
class TestGoldenTraces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        saml::initialise();
        auto world = world::readWorld(*test::readSourceFile("resources/worlds/article.json"));
        QVERIFY(world.has_value());
        m_world = std::move(*world);
        m_keys = crypto::KeyRing::generate(world::wantedKeys(m_world), Instant {});
    }

    void trace_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir root(QStringLiteral(SOURCE_ROOT));
        QDirIterator files(root.filePath(QStringLiteral("tests/cases/walks")), {QStringLiteral("walk.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            files.next();
            const QString folder = root.relativeFilePath(files.fileInfo().path());
            const QString name = folder.section(u'/', -2).replace(u'_', u' ').replace(u'/', QStringLiteral(": "));
            QTest::newRow(qPrintable(name)) << folder;
            ++count;
        }
        QVERIFY2(count >= 40, "the cases are missing");
    }

    void trace()
    {
        QFETCH(QString, folder);
        const auto file = walk::readWalk(*test::readSourceFile(folder.toStdString() + "/walk.json"));
        if (!file)
            QFAIL((file.error().path + " " + file.error().found + " wanted " + file.error().expected).c_str());
        const auto played = walk::play(file->walk, m_world, m_keys);
        if (!played)
            QFAIL((played.error().path + " " + played.error().found + " wanted " + played.error().expected).c_str());
        const QByteArray actual = QByteArray::fromStdString(trace::toText(*played));
        const std::string golden = folder.toStdString() + "/expected.trace";
        if (qEnvironmentVariableIsSet("REBASELINE")) {
            QFile out(QString::fromStdString(SOURCE_ROOT "/" + golden));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(actual);
            QSKIP("rebaselined: read the diff");
        }
        QCOMPARE(actual, QByteArray::fromStdString(test::readSourceFile(golden).value_or("")));
    }

    /// A walk is written and read back as itself, whatever it holds.
    void roundTrip_data() { trace_data(); }
    void roundTrip()
    {
        QFETCH(QString, folder);
        const auto file = walk::readWalk(*test::readSourceFile(folder.toStdString() + "/walk.json"));
        QVERIFY(file.has_value());
        const std::string once = walk::walkText(*file);
        const auto again = walk::readWalk(once);
        QVERIFY(again.has_value());
        QCOMPARE(walk::walkText(*again), once);
        const auto first = walk::play(file->walk, m_world, m_keys), second = walk::play(again->walk, m_world, m_keys);
        QVERIFY(first && second);
        QCOMPARE(trace::toText(*first), trace::toText(*second));
    }

private:
    world::World m_world;
    crypto::KeyRing m_keys;
};

QTEST_GUILESS_MAIN(TestGoldenTraces)
#include "tst_golden_traces.moc"
