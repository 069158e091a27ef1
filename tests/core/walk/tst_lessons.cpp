#include "core/saml/response.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace trustwalk;

namespace {

struct Lesson {
    walk::Walk walk;
    world::World world;
};

std::string file(const char *folder, const std::string &name)
{
    const auto text = test::readSourceFile(std::string("resources/") + folder + "/" + name + ".json");
    return text ? *text : std::string();
}

using Alter = std::function<void(walk::Walk &)>;

} // namespace

Q_DECLARE_METATYPE(Alter)

/// The walks beyond the five, as they come with the app: each ends as its introduction says, and its counterpart ends where it should.
class TestLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { saml::initialise(); }

    void aLessonEndsAsItSays_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<Alter>("alter");
        QTest::addColumn<QString>("kind"); // where it ends
        QTest::addColumn<QString>("code"); // empty: allowed to the end
        const Alter asItIs = [](walk::Walk &) {};
        for (const char *allowed : {"bucket-policy-names-session", "cognito-classic-flow", "cognito-enhanced-flow", "confused-deputy",
                                    "console-sign-in", "cross-account-external-id", "get-caller-identity", "mfa-protected-api",
                                    "role-chaining", "session-tags-abac", "source-identity"})
            QTest::newRow(allowed) << QString::fromLatin1(allowed) << asItIs << QStringLiteral("ResourceAnswers") << QString();
        const auto refused = [](const char *row, const char *lesson, const Alter &alter, const char *kind, const char *code) {
            QTest::newRow(row) << QString::fromLatin1(lesson) << alter << QString::fromLatin1(kind) << QString::fromLatin1(code);
        };
        refused("a boundary that does not allow the action", "permissions-boundary", asItIs, "ActionAuthorized", "UnauthorizedOperation");
        refused("a revoked session", "revoking-sessions", asItIs, "ActionAuthorized", "UnauthorizedOperation");
        refused("a session policy without the action", "session-policy-narrows", asItIs, "ActionAuthorized", "AccessDenied");
        refused(
            "the protected API without MFA", "mfa-protected-api", [](walk::Walk &walk) { walk.mfa = false; }, "ActionAuthorized",
            "UnauthorizedOperation");
        refused(
            "the vendor without the external ID", "cross-account-external-id",
            [](walk::Walk &walk) {
                walk.withoutParameters = {"ExternalId"};
                walk.parameters = {};
            },
            "TrustPolicyAllows", "AccessDenied");
        refused(
            "two hours in a chain", "role-chaining", [](walk::Walk &walk) { walk.parameters.set("DurationSeconds", "7200"); },
            "DurationWithinChainingLimit", "ValidationError");
        QTest::newRow("what the session policy leaves")
            << QStringLiteral("session-policy-narrows") << Alter([](walk::Walk &walk) { walk.action = "s3:GetObject"; })
            << QStringLiteral("ResourceAnswers") << QString();
    }
    void aLessonEndsAsItSays()
    {
        QFETCH(QString, lesson);
        QFETCH(Alter, alter);
        QFETCH(QString, kind);
        QFETCH(QString, code);
        Lesson loaded = load(lesson.toStdString());
        alter(loaded.walk);
        const auto keys = crypto::KeyRing::generate(world::wantedKeys(loaded.world), Instant {});
        const auto trace = walk::play(loaded.walk, loaded.world, keys);
        QVERIFY(trace.has_value());
        QCOMPARE(QString::fromUtf8(trace::kindName(trace->steps.back().kind)), kind);
        QCOMPARE(trace->refusal ? QString::fromUtf8(api::wireName(trace->refusal->code)) : QString(), code);
    }

    void everyLessonIsAmongThem()
    {
        const QStringList files = QDir(QStringLiteral(SOURCE_ROOT "/resources/walks")).entryList({QStringLiteral("*.json")});
        QCOMPARE(files.size(), 14);
        for (const QString &name : files) {
            const std::string id = name.chopped(5).toStdString();
            QCOMPARE(load(id).walk.lesson, id);
        }
    }

private:
    Lesson load(const std::string &id)
    {
        auto file = walk::readWalk(::file("walks", id));
        if (!file)
            qFatal("%s: %s %s", id.c_str(), file.error().path.c_str(), file.error().reason.c_str());
        auto world = world::readWorld(::file("worlds", std::get<std::string>(file->world)));
        if (!world)
            qFatal("the world of %s: %s", id.c_str(), world.error().path.c_str());
        return {std::move(file->walk), std::move(*world)};
    }
};

QTEST_APPLESS_MAIN(TestLessons)
#include "tst_lessons.moc"
