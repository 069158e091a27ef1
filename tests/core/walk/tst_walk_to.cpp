#include "core/saml/response.h"
#include "core/walk/play.h"
#include "core/walk/walk_to.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"
#include "tests/support/worlds/world_from_text.h"

#include <QTest>

using namespace trustwalk;

/// The shortest walk to a role, found from trust policies alone.
class TestWalkTo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { saml::initialise(); }

    void everyWayIntoTheArticlesRolesIsPlayedToTheEnd()
    {
        const world::World world = read("article");
        const auto keys = crypto::KeyRing::generate(world::wantedKeys(world), Instant {});
        const auto links = world::trustLinks(world);
        QVERIFY(links.size() >= 6);
        for (const world::TrustLink &link : links) {
            const auto walk = walk::walkTo(world, links, link.roleArn, link.principal);
            QVERIFY2(walk.has_value(), link.principal.c_str());
            QVERIFY(walk->earlier.empty());
            const auto trace = walk::play(*walk, world, keys);
            QVERIFY2(trace.has_value() && trace->allowed(), link.principal.c_str());
        }
        QCOMPARE(walk::walkTo(world, links, links.front().roleArn)->caller, std::string("UserA"));
    }

    void aRoleBehindARoleIsReachedThroughIt()
    {
        const world::World world = read("role-chaining");
        const auto keys = crypto::KeyRing::generate(world::wantedKeys(world), Instant {});
        const auto walk = walk::walkTo(world, world::trustLinks(world), "arn:aws:iam::123456789012:role/Release");
        QVERIFY(walk.has_value());
        QCOMPARE(walk->caller, std::string("Pipeline"));
        QCOMPARE(walk->earlier.size(), std::size_t(1));
        QCOMPARE(walk->earlier.front().role, std::string("Build"));
        QCOMPARE(walk->role, std::string("Release"));
        QVERIFY(walk::play(*walk, world, keys).has_value());
    }

    void theShorterOfTwoWaysIsTaken()
    {
        const world::World world = test::worldFromText("account 111122223333\n"
                                                       "user alice\nuser bob\n"
                                                       "role A trusts user 111122223333/alice\n"
                                                       "role B trusts role 111122223333/A\n"
                                                       "role C trusts role 111122223333/B\n"
                                                       "role C trusts user 111122223333/bob\n"
                                                       "role D trusts role 111122223333/C\n");
        const auto links = world::trustLinks(world);
        const auto direct = walk::walkTo(world, links, "arn:aws:iam::111122223333:role/C");
        QVERIFY(direct && direct->caller == "bob" && direct->earlier.empty());
        const auto wanted = walk::walkTo(world, links, "arn:aws:iam::111122223333:role/C", "arn:aws:iam::111122223333:role/B");
        QVERIFY(wanted && wanted->caller == "alice");
        QCOMPARE(wanted->earlier.size(), std::size_t(2));
        QCOMPARE(wanted->earlier[0].role + wanted->earlier[1].role + wanted->role, std::string("ABC"));
        const auto last = walk::walkTo(world, links, "arn:aws:iam::111122223333:role/D");
        QVERIFY(last && last->caller == "bob" && last->earlier.size() == 1);
    }

    void equalNamesInTwoAccountsAreKeptApart()
    {
        const world::World world = test::worldFromText("account 111122223333\nuser alice\nrole Deploy trusts user 111122223333/alice\n"
                                                       "account 444455556666\nuser alice\nrole Deploy trusts user 444455556666/alice\n");
        const auto walk = walk::walkTo(world, world::trustLinks(world), "arn:aws:iam::444455556666:role/Deploy");
        QVERIFY(walk.has_value());
        QCOMPARE(walk->role, std::string("arn:aws:iam::444455556666:role/Deploy"));
        QCOMPARE(walk->caller, std::string("arn:aws:iam::444455556666:user/alice"));
    }

    void aWholeAccountIsPlayedByOneOfItsUsers()
    {
        const world::World world = test::worldFromText("account 111122223333\nuser alice\n"
                                                       "account 444455556666\nrole Audit trusts account 111122223333\n");
        const auto walk = walk::walkTo(world, world::trustLinks(world), "arn:aws:iam::444455556666:role/Audit");
        QVERIFY(walk && walk->caller == "alice");
    }

    void rolesThatOnlyTrustEachOtherOrServicesHaveNone()
    {
        const world::World world = test::worldFromText("account 111122223333\nuser alice\n"
                                                       "role A trusts role 111122223333/B\nrole B trusts role 111122223333/A\n"
                                                       "role Compute trusts service ec2.amazonaws.com\n");
        const auto links = world::trustLinks(world);
        for (const char *role : {"A", "B", "Compute"})
            QVERIFY(!walk::walkTo(world, links, std::string("arn:aws:iam::111122223333:role/") + role));
        QVERIFY(!walk::walkTo(world, links, "arn:aws:iam::111122223333:role/Missing"));
    }

private:
    static world::World read(const std::string &name)
    {
        return *world::readWorld(*test::readSourceFile("resources/worlds/" + name + ".json"));
    }
};

QTEST_GUILESS_MAIN(TestWalkTo)
#include "tst_walk_to.moc"
