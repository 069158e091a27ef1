#include "core/saml/response.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <map>
#include <string>

using namespace trustwalk;

/// Every folder of tests/cases/walks is a walk and the trace that it must give; its name says what is to be seen.
/// REBASELINE=1 writes the traces anew, and then the test skips instead of passing: read the diff.
class TestGoldenTraces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { saml::initialise(); }

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
        const Place &place = placeOf(*file);
        const auto played = walk::play(file->walk, place.world, place.keys);
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
        const Place &place = placeOf(*file);
        const auto first = walk::play(file->walk, place.world, place.keys), second = walk::play(again->walk, place.world, place.keys);
        QVERIFY(first && second);
        QCOMPARE(trace::toText(*first), trace::toText(*second));
    }

private:
    struct Place {
        world::World world;
        crypto::KeyRing keys;
    };

    /// The walk's world, of tests/cases/worlds or one that comes with the app.
    const Place &placeOf(const walk::WalkFile &file)
    {
        const std::string name = std::get<std::string>(file.world);
        if (const auto found = m_places.find(name); found != m_places.end())
            return found->second;
        const auto own = test::readSourceFile("tests/cases/worlds/" + name + ".json");
        auto world = world::readWorld(own ? *own : test::readSourceFile("resources/worlds/" + name + ".json").value_or(""));
        if (!world)
            qFatal("%s: %s %s", name.c_str(), world.error().path.c_str(), world.error().found.c_str());
        crypto::KeyRing keys = crypto::KeyRing::generate(world::wantedKeys(*world), Instant {});
        return m_places.emplace(name, Place {std::move(*world), std::move(keys)}).first->second;
    }

    std::map<std::string, Place> m_places;
};

QTEST_GUILESS_MAIN(TestGoldenTraces)
#include "tst_golden_traces.moc"
