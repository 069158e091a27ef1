#include "core/api/response.h"
#include "core/crypto/random.h"
#include "core/service/perform.h"
#include "core/session/session.h"
#include "core/sigv4/sign.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"
#include "tests/support/show.h"

#include <QTest>

#include <string>

using namespace trustwalk;

/// Calls that no walk makes: signed by the root user, by a federated user, by sessions made for the purpose.
class TestStsCallers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatAProviderSaidGoesOnThroughAChain();
    void theRootUserMayNotAssumeARole();
    void aFederatedUserMayNotAssumeARole();
    void aSessionPolicyThatIsGoneStillLimits();
    void theUserBehindAFederatedUserIsNotNamedByItsUniqueId();
    void sessionsOfADeletedPrincipalAreDead();

private:
    /// A Change or a key more: the world of tests/cases/worlds with something of the test's own in it.
    world::World changed(const std::vector<world::Change> &changes) const;
    service::Answer assumeRole(const world::World &world, const std::string &role, const sigv4::Credentials &credentials, Form more = {});
    service::Answer readPlan(const world::World &world, const sigv4::Credentials &credentials);
    sigv4::Credentials sessionOf(session::Session draft) const;
    session::Session openedFrom(const service::Answer &answer) const;
    session::Session roleSession(const std::string &role) const;
    session::Session federatedUser() const;

    world::World m_world;
    crypto::KeyRing m_keys;
};

namespace {

const Circumstances circumstances {Instant {Seconds {1'782'896'400}}, crypto::seedFromNumber(7)};
const std::string account = "111122223333";

std::string roleArn(const std::string &name)
{
    return "arn:aws:iam::" + account + ":role/" + name;
}

std::string trusting(const std::string &principal)
{
    return R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":")" + principal
           + R"("},"Action":"sts:AssumeRole"}})";
}

sigv4::Scope scopeOf(const char *service)
{
    return {"20260701", "ap-northeast-1", service};
}

std::string between(const std::string &text, const std::string &begin, const std::string &end)
{
    const std::size_t from = text.find(begin);
    if (from == std::string::npos)
        return {};
    const std::size_t start = from + begin.size();
    return text.substr(start, text.find(end, start) - start);
}

} // namespace

void TestStsCallers::initTestCase()
{
    auto world = world::readWorld(*test::readSourceFile("tests/cases/worlds/sessions.json"));
    QVERIFY(world.has_value());
    m_world = std::move(*world);
    m_keys = crypto::KeyRing::generate(world::wantedKeys(m_world), Instant {});
}

world::World TestStsCallers::changed(const std::vector<world::Change> &changes) const
{
    auto world = world::apply(m_world, changes);
    if (!world)
        qFatal("%s: %s", world.error().path.c_str(), world.error().found.c_str());
    return std::move(*world);
}

service::Answer TestStsCallers::assumeRole(const world::World &world, const std::string &role, const sigv4::Credentials &credentials,
                                           Form more)
{
    Form form = std::move(more);
    form.set("Action", "AssumeRole");
    form.set("Version", "2011-06-15");
    form.set("RoleArn", roleArn(role));
    form.set("RoleSessionName", "test");
    RawRequest request;
    request.headers = {{"Host", "sts.ap-northeast-1.amazonaws.com"}, {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = form.encoded();
    request = sigv4::sign(std::move(request), credentials, scopeOf("sts"), circumstances.now);
    return service::perform(world, request, circumstances, m_keys);
}

service::Answer TestStsCallers::readPlan(const world::World &world, const sigv4::Credentials &credentials)
{
    RawRequest request;
    request.method = "GET";
    request.rawPath = "/plans/blue/plan.txt";
    request.headers = {{"Host", "s3.ap-northeast-1.amazonaws.com"}};
    request = sigv4::sign(std::move(request), credentials, scopeOf("s3"), circumstances.now);
    return service::perform(world, request, circumstances, m_keys);
}

sigv4::Credentials TestStsCallers::sessionOf(session::Session draft) const
{
    const session::Issued issued = session::issue(std::move(draft), circumstances, m_keys.sealingKey());
    return {issued.session.accessKeyId, issued.session.secretAccessKey, issued.sessionToken};
}

session::Session TestStsCallers::openedFrom(const service::Answer &answer) const
{
    const std::string &xml = answer.response.body;
    const auto opened = session::open(between(xml, "<SessionToken>", "</SessionToken>"), between(xml, "<AccessKeyId>", "</AccessKeyId>"),
                                      m_keys.sealingKey());
    if (!opened)
        qFatal("no session in %s", xml.c_str());
    return *opened;
}

session::Session TestStsCallers::roleSession(const std::string &role) const
{
    const auto found = m_world.roleByArn(roleArn(role));
    session::Session draft;
    draft.kind = session::Kind::Role;
    draft.account = account;
    draft.principalArn = "arn:aws:sts::" + account + ":assumed-role/" + role + "/person-c";
    draft.issuerArn = roleArn(role);
    draft.issuerId = found.role->id;
    draft.userId = found.role->id + ":person-c";
    draft.issuedAt = circumstances.now;
    draft.expiresAt = circumstances.now + Seconds {3600};
    return draft;
}

session::Session TestStsCallers::federatedUser() const
{
    const auto found = m_world.userByArn("arn:aws:iam::" + account + ":user/Broker");
    session::Session draft;
    draft.kind = session::Kind::FederatedUser;
    draft.account = account;
    draft.principalArn = "arn:aws:sts::" + account + ":federated-user/fay";
    draft.issuerArn = "arn:aws:iam::" + account + ":user/Broker";
    draft.issuerId = found.user->id;
    draft.userId = account + ":fay";
    draft.issuedAt = circumstances.now;
    draft.expiresAt = circumstances.now + Seconds {3600};
    return draft;
}

void TestStsCallers::whatAProviderSaidGoesOnThroughAChain()
{
    // "… saml:namequalifier, saml:sub, and saml:sub_type remain available in subsequent requests", a chained AssumeRole among them.
    session::Session person = roleSession("Project");
    person.federatedProvider = "arn:aws:iam::111122223333:saml-provider/Idp";
    person.keptKeys = {{"saml:sub", {"person-c"}}, {"saml:sub_type", {"persistent"}}};
    const auto trust
        = R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":")" + roleArn("Project")
          + R"("},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"saml:sub":"person-c","aws:FederatedProvider":"arn:aws:iam::111122223333:saml-provider/Idp"}}}})";
    const world::World world = changed({world::TrustPolicyReplaced {roleArn("SecondLink"), trust}});
    const service::Answer answer = assumeRole(world, "SecondLink", sessionOf(person));
    QCOMPARE(answer.response.status, 200);
    const session::Session next = openedFrom(answer);
    QCOMPARE(next.principalArn, "arn:aws:sts::" + account + ":assumed-role/SecondLink/test");
    QVERIFY(next.keptKeys == person.keptKeys);
    QCOMPARE(next.federatedProvider, person.federatedProvider);
    person.keptKeys.front().second = {"person-d"};
    QCOMPARE(assumeRole(world, "SecondLink", sessionOf(person)).response.status, 403);
}

void TestStsCallers::theRootUserMayNotAssumeARole()
{
    // "You cannot call AssumeRole by using AWS account root user credentials; access is denied."
    world::World world = changed({world::TrustPolicyReplaced {roleArn("Plain"), trusting("*")}});
    world.accounts.front().rootKeys = {{"AKIAROOTROOTROOT7EXA", crypto::Secret("RootSecretAccessKeyOfTheTests/0123456789"), true}};
    const sigv4::Credentials root {"AKIAROOTROOTROOT7EXA", crypto::Secret("RootSecretAccessKeyOfTheTests/0123456789"), {}};
    const service::Answer answer = assumeRole(world, "Plain", root);
    QCOMPARE(answer.response.status, 403);
    QVERIFY(answer.trace.refusal.has_value());
    QCOMPARE(answer.trace.steps.back().kind, trace::StepKind::CallerMayCall);
    QCOMPARE(readPlan(world, root).response.status, 200);
}

void TestStsCallers::aFederatedUserMayNotAssumeARole()
{
    // "You cannot call any AWS STS operations except GetCallerIdentity", though a trust policy may name the session.
    session::Session draft = federatedUser();
    draft.sessionPolicies = {R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})"};
    draft.sessionPolicyPassed = true;
    const world::World world = changed({world::TrustPolicyReplaced {roleArn("Plain"), trusting(draft.principalArn)}});
    const service::Answer answer = assumeRole(world, "Plain", sessionOf(draft));
    QCOMPARE(answer.response.status, 403);
    QCOMPARE(answer.trace.steps.back().kind, trace::StepKind::CallerMayCall);
}

void TestStsCallers::aSessionPolicyThatIsGoneStillLimits()
{
    // A managed policy is looked up at each request. Once it is deleted nothing is left that allows, and not: nothing limits.
    Form form;
    form.set("PolicyArns.member.1.arn", "arn:aws:iam::" + account + ":policy/OnlyBlue");
    const sigv4::Credentials alice {"AKIASESSIONS01EXAMPLE", crypto::Secret("AliceSecretAccessKeyOfTheTests/0123456789"), {}};
    const session::Session issued = openedFrom(assumeRole(m_world, "Plain", alice, form));
    QVERIFY(issued.sessionPolicyPassed);
    const sigv4::Credentials credentials = sessionOf(issued);
    QCOMPARE(readPlan(m_world, credentials).response.status, 200);
    world::World without = m_world;
    std::erase_if(without.accounts.front().managedPolicies,
                  [](const world::ManagedPolicy &policy) { return policy.arn.ends_with("/OnlyBlue"); });
    QCOMPARE(readPlan(without, credentials).response.status, 403);
}

void TestStsCallers::theUserBehindAFederatedUserIsNotNamedByItsUniqueId()
{
    // A deleted principal's unique id in a bucket policy names the principal itself, and no session of somebody else.
    const auto bucket = [](const std::string &principal) {
        return R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":")" + principal
               + R"("},"Action":"s3:GetObject","Resource":"arn:aws:s3:::plans/*"}})";
    };
    session::Session draft = federatedUser();
    draft.sessionPolicies = {R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})"};
    draft.sessionPolicyPassed = true;
    const world::Change noOwn = world::InlinePolicyRemoved {draft.issuerArn, "Permissions"};
    const world::World byId = changed({noOwn, world::ResourcePolicyReplaced {"arn:aws:s3:::plans", bucket(draft.issuerId)}});
    QCOMPARE(readPlan(byId, sessionOf(draft)).response.status, 403);
    const world::World byArn = changed({noOwn, world::ResourcePolicyReplaced {"arn:aws:s3:::plans", bucket(draft.issuerArn)}});
    QCOMPARE(readPlan(byArn, sessionOf(draft)).response.status, 200);
}

void TestStsCallers::sessionsOfADeletedPrincipalAreDead()
{
    // Told by the unique id: another principal of the same name does not bring them back.
    session::Session user = federatedUser();
    user.kind = session::Kind::User;
    user.principalArn = user.issuerArn = "arn:aws:iam::" + account + ":user/Alice";
    user.issuerId = m_world.userByArn(user.issuerArn).user->id;
    session::Session federated = federatedUser();
    federated.sessionPolicies = {R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})"};
    federated.sessionPolicyPassed = true;
    const world::World world = changed({world::InlinePolicyPut {
        federated.issuerArn, "Permissions", R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})"}});
    for (session::Session draft : {user, federated, roleSession("Plain")}) {
        QCOMPARE(readPlan(world, sessionOf(draft)).response.status, 200);
        draft.issuerId.replace(4, 7, "DELETED");
        const service::Answer answer = readPlan(world, sessionOf(draft));
        QCOMPARE(answer.response.status, 403);
        QCOMPARE(answer.trace.steps.back().kind, trace::StepKind::IssuerStillExists);
    }
}

QTEST_GUILESS_MAIN(TestStsCallers)
#include "tst_sts_callers.moc"
