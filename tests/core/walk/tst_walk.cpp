#include "core/resources/resources.h"
#include "core/saml/response.h"
#include "core/walk/break.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <QTest>

#include <set>

using namespace trustwalk;

/// Rules that hold for every walk and every break, and the errors of walks that name what isn't there.
class TestWalk : public QObject {
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

    void everyStandardWalkIsAllowedToTheEnd()
    {
        const auto walks = walk::standardWalks(m_world);
        QCOMPARE(walks.size(), api::fiveCalls.size());
        for (const walk::Walk &walk : walks) {
            const auto trace = walk::play(walk, m_world, m_keys);
            QVERIFY(trace.has_value());
            QVERIFY2(trace->allowed(), walk::walkId(walk.call).c_str());
            QCOMPARE(trace->steps.back().kind, trace::StepKind::ResourceAnswers);
        }
    }

    void aPoolWithoutTheClassicFlowStillCallsStsItself()
    {
        world::World world = m_world;
        for (world::IdentityProvider &provider : world.providers)
            if (auto *pool = std::get_if<world::CognitoPool>(&provider.kind))
                pool->classicFlow = false;
        for (walk::Walk walk : walk::standardWalks(world)) {
            if (walk.call != api::Operation::AssumeRoleWithWebIdentity)
                continue;
            walk.provider = "Cognito";
            const auto classic = walk::play(walk, world, m_keys);
            QVERIFY(classic && classic->refusal);
            QCOMPARE(classic->steps.back().kind, trace::StepKind::LoginTokenAccepted);
            walk.enhancedFlow = true;
            const auto enhanced = walk::play(walk, world, m_keys);
            QVERIFY(enhanced && enhanced->allowed());
        }
    }

    void anObjectKeyMayHoldColons()
    {
        const std::string arn = "arn:aws:s3:::reports/ap-northeast-1:752644fc/notes: july.txt";
        RawRequest request = resources::requestFor(m_world, "123456789012", "s3:GetObject", arn);
        const auto target = resources::targetOf(m_world, "s3", "123456789012", request);
        QVERIFY(target.has_value());
        QCOMPARE(target->resourceArn, arn);
    }

    void theArticlesStepsAreAllThereAndInOrder_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("steps");
        QTest::newRow("GetSessionToken has 4") << 0 << 4;
        QTest::newRow("AssumeRole has 5") << 1 << 5;
        QTest::newRow("GetFederationToken has 6") << 2 << 6;
        QTest::newRow("AssumeRoleWithWebIdentity has 6") << 3 << 6;
        QTest::newRow("AssumeRoleWithSAML has 6") << 4 << 6;
    }
    void theArticlesStepsAreAllThereAndInOrder()
    {
        QFETCH(int, call);
        QFETCH(int, steps);
        const auto trace = walk::play(walk::standardWalks(m_world)[static_cast<std::size_t>(call)], m_world, m_keys);
        QVERIFY(trace.has_value());
        trace::StepNumber before;
        for (const trace::Step &step : trace->steps) {
            QVERIFY(before < step.number);
            QVERIFY(step.number.check == 0 ? step.number.step == before.step + 1
                                           : step.number == (trace::StepNumber {before.step, before.check + 1}));
            QCOMPARE(trace::opensChapter(step.kind), step.number.check == 0);
            before = step.number;
        }
        QCOMPARE(before.step, steps);
    }

    void everyBreakStopsEveryWalkItIsFor_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<QString>("breaking");
        for (std::size_t call = 0; call < api::fiveCalls.size(); ++call)
            for (const walk::Break *breaking : walk::breaksOf(api::fiveCalls[call])) {
                const std::string name(breaking->name);
                QTest::newRow((walk::walkId(api::fiveCalls[call]) + " " + name).c_str())
                    << static_cast<int>(call) << QString::fromStdString(name);
            }
    }
    void everyBreakStopsEveryWalkItIsFor()
    {
        QFETCH(int, call);
        QFETCH(QString, breaking);
        walk::Walk walk = walk::standardWalks(m_world)[static_cast<std::size_t>(call)];
        const auto good = walk::play(walk, m_world, m_keys);
        walk.breaks = {breaking.toStdString()};
        const auto broken = walk::play(walk, m_world, m_keys);
        QVERIFY(good && broken);
        QVERIFY(!broken->allowed());
        QCOMPARE(broken->steps.back().verdict, trace::Verdict::Refused);
        QVERIFY(!broken->notReached.empty());
        QVERIFY(broken->notReached.front().number >= broken->steps.back().number);
        // Before the stop nothing was refused, and what was reached is what the good walk has.
        for (std::size_t i = 0; i + 1 < broken->steps.size(); ++i)
            QVERIFY(broken->steps[i].verdict != trace::Verdict::Refused);
    }

    void theSameWalkGivesTheSameTrace()
    {
        for (const walk::Walk &walk : walk::standardWalks(m_world)) {
            const auto first = walk::play(walk, m_world, m_keys), second = walk::play(walk, m_world, m_keys);
            QVERIFY(first && second);
            QCOMPARE(trace::toText(*first), trace::toText(*second));
        }
    }

    void anotherMachinesKeysGiveTheSameGoldenText()
    {
        const crypto::KeyRing others = crypto::KeyRing::generate(world::wantedKeys(m_world), Instant {});
        for (const walk::Walk &walk : walk::standardWalks(m_world)) {
            const auto here = walk::play(walk, m_world, m_keys), there = walk::play(walk, m_world, others);
            QVERIFY(here && there);
            QCOMPARE(trace::toText(*here), trace::toText(*there));
        }
    }

    void mfaCodeCountsOnce()
    {
        walk::Walk walk = walk::standardWalks(m_world)[1];
        walk.mfa = true;
        const auto first = walk::play(walk, m_world, m_keys);
        QVERIFY(first && first->allowed());
        walk.changes = {world::MfaCodeUsed {"arn:aws:iam::123456789012:mfa/UserA", walk.moments.caller.time_since_epoch().count() / 30}};
        const auto second = walk::play(walk, m_world, m_keys);
        QVERIFY(second && !second->allowed());
        QCOMPARE(second->steps.back().kind, trace::StepKind::MfaCodeValid);
        QCOMPARE(second->refusal->message, std::string("MultiFactorAuthentication failed with invalid MFA one time pass code."));
    }

    void wrongPasswordStopsTheWalkAtItsFirstStep()
    {
        world::World world = m_world;
        for (world::IdentityProvider &provider : world.providers)
            for (world::Person &person : provider.people)
                person.password = crypto::Secret("not the password");
        for (const walk::Walk &walk : walk::standardWalks(world)) {
            if (walk.provider.empty())
                continue;
            const auto trace = walk::play(walk, world, m_keys);
            QVERIFY(trace && !trace->allowed());
            QCOMPARE(trace->steps.back().kind, trace::StepKind::PersonSignsIn);
            QCOMPARE(trace->steps.back().number.step, 1);
        }
    }

    void aWalkThatNamesNobodyIsBadInput_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("path");
        QTest::newRow("caller") << QStringLiteral("caller") << QStringLiteral("$.caller");
        QTest::newRow("provider") << QStringLiteral("provider") << QStringLiteral("$.provider");
        QTest::newRow("break") << QStringLiteral("break") << QStringLiteral("$.breaks");
        QTest::newRow("break of another call") << QStringLiteral("other break") << QStringLiteral("$.breaks");
    }
    void aWalkThatNamesNobodyIsBadInput()
    {
        QFETCH(QString, what);
        QFETCH(QString, path);
        walk::Walk walk = walk::standardWalks(m_world)[4];
        if (what == QStringLiteral("caller"))
            walk.caller = "Nobody";
        else if (what == QStringLiteral("provider"))
            walk.provider = "Nobody";
        else
            walk.breaks = {what == QStringLiteral("break") ? "no-such-break" : "wrong-secret-key"};
        const auto trace = walk::play(walk, m_world, m_keys);
        QVERIFY(!trace.has_value());
        QCOMPARE(QString::fromStdString(trace.error().path), path);
        QVERIFY(!trace.error().found.empty());
        QVERIFY(!trace.error().expected.empty());
    }

    void breaksThatTouchTheSamePartDoNotCombine()
    {
        walk::Walk walk = walk::standardWalks(m_world)[4];
        walk.breaks = {"no-trust-link", "trust-policy-denies"};
        const auto trace = walk::play(walk, m_world, m_keys);
        QVERIFY(!trace.has_value());
        QCOMPARE(trace.error().code, ParseError::Code::Conflict);
    }

    void theFirstFailingCheckWins()
    {
        walk::Walk walk = walk::standardWalks(m_world)[4];
        walk.breaks = {"no-trust-link", "forged-token"};
        const auto trace = walk::play(walk, m_world, m_keys);
        QVERIFY(trace && !trace->allowed());
        QCOMPARE(trace->steps.back().kind, trace::StepKind::AssertionSignatureMatches);
    }

    void walkFilesRefuseWhatTheyDoNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const QByteArray head = R"({"format":"trustwalk-walk","formatVersion":1,"world":"article","call":"AssumeRole","caller":"UserA")";
        QTest::newRow("unknown key") << head + R"(,"colour":"red"})" << QStringLiteral("$.colour");
        QTest::newRow("step that is no number") << head + R"(,"step":"third"})" << QStringLiteral("$.step");
        QTest::newRow("moment that is no time") << head + R"(,"moments":{"use":"tomorrow"}})" << QStringLiteral("$.moments.use");
        QTest::newRow("unknown change") << head + R"(,"changes":[{"change":"WorldEnded"}]})" << QStringLiteral("$.changes[0].change");
        QTest::newRow("call that is none") << QByteArray(
            R"({"format":"trustwalk-walk","formatVersion":1,"world":"article","call":"AssumeEverything","caller":"UserA"})")
                                           << QStringLiteral("$.call");
        QTest::newRow("newer version") << QByteArray(
            R"({"format":"trustwalk-walk","formatVersion":2,"world":"article","call":"AssumeRole","caller":"UserA"})")
                                       << QStringLiteral("$.formatVersion");
        QTest::newRow("another format") << QByteArray(
            R"({"format":"trustwalk-world","formatVersion":1,"world":"article","call":"AssumeRole","caller":"UserA"})")
                                        << QStringLiteral("$.format");
    }
    void walkFilesRefuseWhatTheyDoNotKnow()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto file = walk::readWalk(json.toStdString());
        QVERIFY(!file.has_value());
        QCOMPARE(QString::fromStdString(file.error().path), path);
    }

    void walkFileCutAtEveryByteNeverCrashes()
    {
        const std::string whole = *test::readSourceFile("tests/cases/walks/assume_role/several_violations_share_one_message/walk.json");
        for (std::size_t length = 0; length + 2 < whole.size(); ++length)
            QVERIFY(!walk::readWalk(whole.substr(0, length)).has_value());
    }

private:
    world::World m_world;
    crypto::KeyRing m_keys;
};

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
