#include "core/base/json.h"
#include "core/resources/resources.h"
#include "core/saml/response.h"
#include "core/service/perform.h"
#include "core/sigv4/sign.h"
#include "core/walk/play.h"
#include "core/world/change.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <QTest>

using namespace trustwalk;

/// The article's question, played: four ways, of which only the third meets both requirements.
class TestEc2Permission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        saml::initialise();
        m_text = *test::readSourceFile("quizzes/ec2-permission.json");
        auto file = json::parse(m_text);
        QVERIFY(file.has_value());
        m_question = file->find("questions")->items.front();
        auto world = world::readWorld(*test::readSourceFile("resources/worlds/article.json"));
        QVERIFY(world.has_value());
        m_keys = crypto::KeyRing::generate(world::wantedKeys(*world), Instant {});
        auto prepared = world::apply(std::move(*world), changesIn(*m_question.find("setup")));
        QVERIFY(prepared.has_value());
        m_world = std::move(*prepared);
        QCOMPARE(m_question.find("options")->items.size(), std::size_t(4));
    }

    void way_data()
    {
        QTest::addColumn<int>("option");
        QTest::addColumn<bool>("issuedLaunches");
        QTest::addColumn<bool>("longTermLaunches");
        QTest::newRow("1: a role beside GetSessionToken doesn't work at all") << 0 << false << false;
        QTest::newRow("2: on the user with GetSessionToken works, and leaves the power on the key") << 1 << true << true;
        QTest::newRow("3: a role reached by AssumeRole works on request only") << 2 << true << false;
        QTest::newRow("4: on the user with the long-term key works, and leaves the power on the key") << 3 << true << true;
    }
    void way()
    {
        QFETCH(int, option);
        QFETCH(bool, issuedLaunches);
        QFETCH(bool, longTermLaunches);
        const json::Value &way = m_question.find("options")->items[static_cast<std::size_t>(option)];
        QCOMPARE(launchesAsDescribed(way), issuedLaunches);
        QCOMPARE(launchesWithLongTermKey(way), longTermLaunches);
    }

    void onlyTheStatedAnswerMeetsTheRequirements()
    {
        std::string meeting;
        for (const json::Value &way : m_question.find("options")->items)
            if (launchesAsDescribed(way) && !launchesWithLongTermKey(way))
                meeting += way.find("id")->text;
        QCOMPARE(meeting, m_question.find("answer")->items.front().text);
        QCOMPARE(meeting, std::string("c"));
    }

    void aWayThatFailsStopsWhereItSays()
    {
        const json::Value &way = m_question.find("options")->items.front();
        const auto trace = walk::play(walkOf(way), worldOf(way), m_keys);
        QVERIFY(trace && trace->refusal);
        QCOMPARE(std::string(trace::kindName(trace->steps.back().kind)), way.find("fails")->find("check")->text);
        QCOMPARE(std::string(api::wireName(trace->refusal->code)), way.find("fails")->find("code")->text);
    }

    void everyTextStandsInBothLanguages()
    {
        for (const json::Value &way : m_question.find("options")->items)
            for (const char *text : {"text", "why"})
                for (const char *language : {"en", "ja"})
                    QVERIFY(!way.find(text)->find(language)->text.empty());
    }

private:
    std::vector<world::Change> changesIn(const json::Value &list)
    {
        std::vector<world::Change> changes;
        for (const json::Value &value : list.items) {
            const auto change = world::readChange(value, m_text, "$");
            if (!change)
                qFatal("%s %s", change.error().path.c_str(), change.error().found.c_str());
            changes.push_back(*change);
        }
        return changes;
    }

    world::World worldOf(const json::Value &way)
    {
        auto world = world::apply(m_world, changesIn(*way.find("changes")));
        if (!world)
            qFatal("%s %s", world.error().path.c_str(), world.error().found.c_str());
        return std::move(*world);
    }

    walk::Walk walkOf(const json::Value &way)
    {
        const json::Value &described = *way.find("walk");
        walk::Walk walk;
        walk.call = *walk::callOf(described.find("call")->text);
        walk.caller = described.find("caller")->text;
        if (const json::Value *role = described.find("role"))
            walk.role = role->text;
        walk.action = "ec2:RunInstances";
        return walk;
    }

    /// Does the action succeed with the credentials that this way issues (the long-term key where it issues none)?
    bool launchesAsDescribed(const json::Value &way)
    {
        if (!way.find("walk")->is(json::Value::Kind::Object))
            return launchesWithLongTermKey(way);
        const auto trace = walk::play(walkOf(way), worldOf(way), m_keys);
        return trace && trace->allowed();
    }

    bool launchesWithLongTermKey(const json::Value &way)
    {
        const world::World world = worldOf(way);
        const world::World::FoundUser developer = world.userNamed("Developer");
        const Instant now = walk::Moments {}.use;
        RawRequest request = resources::requestFor(world, developer.account->id, "ec2:RunInstances", {});
        const world::AccessKey &key = developer.user->accessKeys.front();
        request = sigv4::sign(std::move(request), {key.id, key.secret, {}}, {basicDate(now), world.region, "ec2"}, now);
        Circumstances circumstances;
        circumstances.now = now;
        return service::perform(world, request, circumstances, m_keys).trace.allowed();
    }

    std::string m_text;
    json::Value m_question;
    world::World m_world;
    crypto::KeyRing m_keys;
};

QTEST_GUILESS_MAIN(TestEc2Permission)
#include "tst_ec2_permission.moc"
