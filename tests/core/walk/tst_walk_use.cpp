#include "core/base/json.h"
#include "core/saml/response.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;

/// Walks with a part missing: without an action at their end, and without any call.
class TestWalkUse final : public QObject {
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

    void aWalkWithoutAnActionEndsWithItsCredentials()
    {
        for (walk::Walk walk : walk::standardWalks(m_world)) {
            walk.action.clear();
            const auto trace = walk::play(walk, m_world, m_keys);
            QVERIFY(trace && trace->allowed());
            QCOMPARE(trace->steps.back().kind, trace::StepKind::CredentialsIssued);
        }
    }

    void aLongTermKeySignsTheActionItself()
    {
        const auto trace = walk::playLongTermKey(useOf("UserA", "ec2:DescribeInstances"), m_world, m_keys);
        QVERIFY(trace && trace->allowed());
        QVERIFY(!trace->call);
        QCOMPARE(trace->steps.front().kind, trace::StepKind::CredentialsUsed);
        QCOMPARE(trace->steps.back().kind, trace::StepKind::ResourceAnswers);
        int check = 0;
        for (const trace::Step &step : trace->steps)
            QVERIFY((step.number == trace::StepNumber {1, check++}));
        QVERIFY(!trace->steps.front().to.name.empty());
    }

    void aLongTermKeyIsHeldToItsUsersPolicies()
    {
        walk::Walk use = useOf("UserA", "ec2:RunInstances");
        const auto refused = walk::playLongTermKey(use, m_world, m_keys);
        QVERIFY(refused && refused->refusal);
        QCOMPARE(refused->steps.back().kind, trace::StepKind::ActionAuthorized);
        QCOMPARE(std::string(api::wireName(refused->refusal->code)), std::string("UnauthorizedOperation"));
        use.changes.emplace_back(world::PolicyAttached {"arn:aws:iam::123456789012:user/UserA", "arn:aws:iam::aws:policy/PowerUserAccess"});
        const auto allowed = walk::playLongTermKey(use, m_world, m_keys);
        QVERIFY(allowed && allowed->allowed());
    }

    void whoHasNoKeyIsBadInput()
    {
        for (const char *nobody : {"Nobody", "PersonA", ""}) {
            const auto trace = walk::playLongTermKey(useOf(nobody, "ec2:RunInstances"), m_world, m_keys);
            QVERIFY(!trace);
            QCOMPARE(trace.error().path, std::string("$.caller"));
        }
        world::World keyless = m_world;
        keyless.accounts.front().users.front().accessKeys.clear();
        const auto trace = walk::playLongTermKey(useOf("UserA", "ec2:RunInstances"), keyless, m_keys);
        QVERIFY(!trace);
        QCOMPARE(static_cast<int>(trace.error().code), static_cast<int>(ParseError::Code::NotFound));
        QVERIFY(!walk::playLongTermKey(withChange(useOf("UserA", "ec2:RunInstances")), m_world, m_keys));
    }

    /// What stands inside a list or a world is read by readers of their own, and counts from the file's first line all the same.
    void anErrorInsideAWalkFileHasItsLine_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("found");
        QTest::newRow("a change") << QStringLiteral("\"changes\": [\n {\"change\":\n  \"RoleLost\"}]") << QStringLiteral("\"RoleLost\"");
        QTest::newRow("an earlier call") << QStringLiteral("\"earlier\": [{\"call\":\n    \"GetFederationToken\"}]")
                                         << QStringLiteral("\"GetFederationToken\"");
        QTest::newRow("on its parent's line") << QStringLiteral("\"changes\": [{\"change\": \"RoleLost\"}]")
                                              << QStringLiteral("\"RoleLost\"");
    }
    void anErrorInsideAWalkFileHasItsLine()
    {
        QFETCH(QString, member);
        QFETCH(QString, found);
        const std::string text = "{\n\"format\": \"trustwalk-walk\", \"formatVersion\": 1, \"world\": \"article\",\n\"call\": "
                                 "\"AssumeRole\", \"caller\": \"UserA\",\n  "
                                 + member.toStdString() + "}";
        const auto walk = walk::readWalk(text);
        QVERIFY(!walk);
        const json::Position place = json::positionAt(text, text.find(found.toStdString()));
        QCOMPARE(walk.error().line, place.line);
        QCOMPARE(walk.error().column, place.column);
    }

private:
    static walk::Walk useOf(const char *caller, const char *action)
    {
        walk::Walk use;
        use.caller = caller;
        use.action = action;
        return use;
    }
    static walk::Walk withChange(walk::Walk use)
    {
        use.changes.emplace_back(world::PrincipalRemoved {"arn:aws:iam::123456789012:user/UserA"});
        return use;
    }

    world::World m_world;
    crypto::KeyRing m_keys;
};

QTEST_GUILESS_MAIN(TestWalkUse)
#include "tst_walk_use.moc"
