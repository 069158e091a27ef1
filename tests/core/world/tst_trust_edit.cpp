#include "core/policy/evaluate.h"
#include "core/world/queries.h"
#include "core/world/trust_edit.h"
#include "tests/core/world/edited_world.h"
#include "tests/support/show.h"

#include <QTest>

#include <algorithm>

using namespace trustwalk;
using namespace trustwalk::test;

namespace {

constexpr const char *alice = "arn:aws:iam::111122223333:user/team/alice";
constexpr const char *deploy = "arn:aws:iam::111122223333:role/ci/Deploy";

/// Whether the role's trust policy lets this principal of IAM assume it.
bool trusts(const world::World &world, const std::string &principalArn)
{
    const auto role = world.roleByArn(deploy);
    policy::AccessRequest request;
    request.principal = {policy::Principal::Kind::User, principalArn, "111122223333", {}, world.userByArn(principalArn).user->id};
    request.action = "sts:AssumeRole";
    request.resource = deploy;
    request.resourceAccount = "111122223333";
    policy::PolicySet policies;
    policies.resource = world::trustPolicy(*role.account, *role.role);
    return policy::evaluate(request, policies).allows();
}

} // namespace

/// Trust links made and cut by an editor.
class TestTrustEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everybodyWhoCanBeTrustedIsOffered();
    void aLinkThatIsMadeAndCutLeavesTheRestOfThePolicy();
    void aRoleThatTrustsNobodyAnyMoreDeniesEverybody();
    void onePrincipalOfAListIsTakenOut();
    void everyKindOfTrusteeIsTrustedByAPolicyThatIamTakes();
    void whatIsNotThereIsRefused();

private:
    world::World m_world;
};

void TestTrustEdit::initTestCase()
{
    const auto trust = R"({"Version":"2012-10-17","Statement":{"Sid":"Own","Effect":"Allow","Principal":{"AWS":"777788889999"},)"
                       R"("Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}})";
    m_world = world::apply(readEdited(fullWorld()).value(), world::TrustPolicyReplaced {deploy, trust}).value();
}

void TestTrustEdit::everybodyWhoCanBeTrustedIsOffered()
{
    std::string kinds;
    for (const world::Trustee &trustee : world::trusteesOf(m_world)) {
        kinds += std::to_string(static_cast<int>(trustee.kind));
    }
    QCOMPARE(kinds, std::string("0122345")); // alice, Deploy, two accounts, then what is registered, then the pool
}

void TestTrustEdit::aLinkThatIsMadeAndCutLeavesTheRestOfThePolicy()
{
    QVERIFY(!trusts(m_world, alice));
    const auto made = world::trusting(m_world, deploy, world::trusteesOf(m_world).front());
    QVERIFY(made);
    const world::World linked = world::apply(m_world, *made).value();
    QVERIFY(trusts(linked, alice));
    QVERIFY(linked.roleByArn(deploy).role->trustPolicy.text().find("MultiFactorAuthPresent") != std::string::npos);
    QCOMPARE(world::trustLinks(linked).size(), std::size_t(2));
    const world::World cut = world::apply(linked, world::noLongerTrusting(linked, deploy, alice).value()).value();
    QVERIFY(!trusts(cut, alice));
    QCOMPARE(world::trustLinks(cut).size(), std::size_t(1));
    QVERIFY(cut.roleByArn(deploy).role->trustPolicy.text().find("MultiFactorAuthPresent") != std::string::npos);
}

void TestTrustEdit::aRoleThatTrustsNobodyAnyMoreDeniesEverybody()
{
    const world::World cut = world::apply(m_world, world::noLongerTrusting(m_world, deploy, "777788889999").value()).value();
    const std::string &text = cut.roleByArn(deploy).role->trustPolicy.text();
    QVERIFY(text.find("NobodyYet") != std::string::npos);
    QVERIFY(world::trustLinks(cut).empty());
    // The first link takes the place of the denial, which would win over it.
    const world::World linked = world::apply(cut, world::trusting(cut, deploy, world::trusteesOf(cut).front()).value()).value();
    QVERIFY(trusts(linked, alice));
}

void TestTrustEdit::onePrincipalOfAListIsTakenOut()
{
    const std::string text = R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":[")" + std::string(alice)
                             + R"(","777788889999"],"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},)"
                               R"({"Effect":"Deny","Principal":{"AWS":")"
                             + alice + R"("},"Action":"sts:TagSession"}]})";
    const world::World world = world::apply(m_world, world::TrustPolicyReplaced {deploy, text}).value();
    const world::World cut = world::apply(world, world::noLongerTrusting(world, deploy, alice).value()).value();
    const auto value = json::parse(cut.roleByArn(deploy).role->trustPolicy.text()).value();
    QCOMPARE(json::print(*value.find("Statement")->items[0].find("Principal")),
             std::string(R"({"AWS":["777788889999"],"Service":"ec2.amazonaws.com"})"));
    QCOMPARE(value.find("Statement")->items.size(), std::size_t(2)); // what denies stays
}

void TestTrustEdit::everyKindOfTrusteeIsTrustedByAPolicyThatIamTakes()
{
    for (const world::Trustee &trustee : world::trusteesOf(m_world)) {
        const auto change = world::trusting(m_world, deploy, trustee);
        QVERIFY(change);
        const auto changed = world::apply(m_world, *change);
        QVERIFY2(changed, trustee.principal.c_str());
        const auto links = world::trustLinks(*changed);
        QVERIFY(std::ranges::any_of(links, [&](const auto &link) { return link.principal == trustee.principal; }));
    }
}

void TestTrustEdit::whatIsNotThereIsRefused()
{
    QCOMPARE(world::noLongerTrusting(m_world, deploy, alice).error().code, ParseError::Code::NotFound);
    QCOMPARE(world::noLongerTrusting(m_world, "nobody", alice).error().path, std::string("$.roleArn"));
    QCOMPARE(world::trusting(m_world, "nobody", {}).error().path, std::string("$.roleArn"));
}

QTEST_GUILESS_MAIN(TestTrustEdit)
#include "tst_trust_edit.moc"
