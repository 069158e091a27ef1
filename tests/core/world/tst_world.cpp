#include "core/world/world.h"
#include "tests/support/show.h"
#include "tests/support/worlds/world_from_text.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

class TestWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void principalsAreFoundByTheirWholeArnOnly_data();
    void principalsAreFoundByTheirWholeArnOnly();
    void principalsAreFoundByUniqueId();
    void keysAreFoundWithTheirOwner();
    void peopleTypeNamesOrArns();
    void managedPoliciesAreAwsOrTheAccounts();
    void anIndexThatIsOutOfDateNeverLies();

private:
    world::World m_world;
};

void TestWorld::initTestCase()
{
    m_world = worldFromText(R"(
        account 111122223333
         user alice
         user bob
         role Deploy trusts user 444455556666/alice
         role Deploy may ec2:*
         role Audit trusts account 444455556666 with mfa
         bucket letters
        account 444455556666
         user alice may sts:AssumeRole on arn:aws:iam::111122223333:role/Deploy
    )");
    m_world.accounts[0].roles[1].path = "/people/";
    m_world.accounts[0].rootKeys.push_back({"AKIAROOTROOTROOTROOT", crypto::Secret("x"), true});
}

void TestWorld::principalsAreFoundByTheirWholeArnOnly_data()
{
    QTest::addColumn<std::string>("arn");
    QTest::addColumn<bool>("user");
    QTest::addColumn<bool>("role");
    const auto row
        = [](const char *name, const char *arn, bool user, bool role) { QTest::newRow(name) << std::string(arn) << user << role; };
    row("a user", "arn:aws:iam::111122223333:user/alice", true, false);
    row("a user of the other account", "arn:aws:iam::444455556666:user/alice", true, false);
    row("a user with another's path", "arn:aws:iam::111122223333:user/team/alice", false, false);
    row("a user of an account that is not there", "arn:aws:iam::999999999999:user/alice", false, false);
    row("a role", "arn:aws:iam::111122223333:role/Deploy", false, true);
    row("a role in another case: role names are case-sensitive when they are assumed", "arn:aws:iam::111122223333:role/deploy", false,
        false);
    row("a role with its path", "arn:aws:iam::111122223333:role/people/Audit", false, true);
    row("a role without its path", "arn:aws:iam::111122223333:role/Audit", false, false);
    row("a session of the role", "arn:aws:sts::111122223333:assumed-role/Deploy/s", false, false);
    row("another service", "arn:aws:sts::111122223333:role/Deploy", false, false);
    row("no ARN", "Deploy", false, false);
    row("nothing", "", false, false);
}

void TestWorld::principalsAreFoundByTheirWholeArnOnly()
{
    QFETCH(std::string, arn);
    QFETCH(bool, user);
    QFETCH(bool, role);
    QCOMPARE(bool(m_world.userByArn(arn)), user);
    QCOMPARE(bool(m_world.roleByArn(arn)), role);
    // The same without the index.
    world::World plain = m_world;
    plain.index.reset();
    QCOMPARE(bool(plain.userByArn(arn)), user);
    QCOMPARE(bool(plain.roleByArn(arn)), role);
}

void TestWorld::principalsAreFoundByUniqueId()
{
    const world::Account &other = m_world.accounts.at(1);
    const auto alice = m_world.userById(other.users.at(0).id);
    QCOMPARE(alice.account, &other);
    QCOMPARE(alice.user, &other.users.at(0));
    const world::Role &audit = m_world.accounts.at(0).roles.at(1);
    QCOMPARE(m_world.roleById(audit.id).role, &audit);
    QVERIFY(!m_world.roleById(alice.user->id));
    QVERIFY(!m_world.userById("AIDAGONE0000000000000"));
}

void TestWorld::keysAreFoundWithTheirOwner()
{
    const world::User &bob = m_world.accounts.at(0).users.at(1);
    const auto found = m_world.accessKey(bob.accessKeys.at(0).id);
    QCOMPARE(found.user, &bob);
    QCOMPARE(found.account, &m_world.accounts.at(0));
    QCOMPARE(found.key, &bob.accessKeys.at(0));
    const auto root = m_world.accessKey("AKIAROOTROOTROOTROOT");
    QVERIFY(root);
    QVERIFY(root.user == nullptr);
    QVERIFY(!m_world.accessKey("AKIANOBODY0000000000"));
}

void TestWorld::peopleTypeNamesOrArns()
{
    QCOMPARE(m_world.userNamed("alice").account, &m_world.accounts.at(0));
    QCOMPARE(m_world.userNamed("arn:aws:iam::444455556666:user/alice").account, &m_world.accounts.at(1));
    QCOMPARE(m_world.roleNamed("Audit").role, &m_world.accounts.at(0).roles.at(1));
    QVERIFY(!m_world.roleNamed("alice"));
}

void TestWorld::managedPoliciesAreAwsOrTheAccounts()
{
    world::World world = m_world;
    const policy::Document document = world.accounts[0].roles[0].policies.inlinePolicies.at(0).document;
    world.awsManagedPolicies.push_back({"arn:aws:iam::aws:policy/job-function/ViewOnlyAccess", document});
    world.accounts[0].managedPolicies.push_back({"arn:aws:iam::111122223333:policy/Ours", document});
    QCOMPARE(world.managedPolicy("arn:aws:iam::aws:policy/job-function/ViewOnlyAccess")->name(), std::string_view("ViewOnlyAccess"));
    QCOMPARE(world.managedPolicy("arn:aws:iam::111122223333:policy/Ours")->name(), std::string_view("Ours"));
    QVERIFY(world.managedPolicy("arn:aws:iam::444455556666:policy/Ours") == nullptr);
    QVERIFY(world.managedPolicy("Ours") == nullptr);
}

void TestWorld::anIndexThatIsOutOfDateNeverLies()
{
    world::World world = m_world;
    const std::string bobsKey = world.accounts[0].users[1].accessKeys[0].id;
    const std::string alicesArn = world.accounts[0].arnOf(world.accounts[0].users[0]);
    const std::string auditsId = world.accounts[0].roles[1].id;
    // Taken out behind the index's back: whoever stood behind moves forward.
    world.accounts[0].users.erase(world.accounts[0].users.begin());
    world.accounts[0].roles.erase(world.accounts[0].roles.begin());
    QVERIFY(!world.userByArn(alicesArn));
    QCOMPARE(world.accessKey(bobsKey).user, &world.accounts[0].users[0]);
    QCOMPARE(world.roleById(auditsId).role, &world.accounts[0].roles[0]);
    QCOMPARE(world.roleByArn("arn:aws:iam::111122223333:role/people/Audit").role, &world.accounts[0].roles[0]);
    QVERIFY(!world.roleByArn("arn:aws:iam::111122223333:role/Deploy"));
}

QTEST_GUILESS_MAIN(TestWorld)
#include "tst_world.moc"
