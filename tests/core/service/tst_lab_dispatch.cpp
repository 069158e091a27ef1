#include "core/service/route.h"
#include "tests/core/service/lab.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

/// Who answers on the one port, and what STS says to a request that names no operation. Source of the texts: answers seen at AWS.
class TestLabDispatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRequestHasOneDoor_data();
    void everyRequestHasOneDoor();
    void whatNamesNoOperationIsRefused_data();
    void whatNamesNoOperationIsRefused();
    void withoutAnActionStsLeadsToItsPage_data();
    void withoutAnActionStsLeadsToItsPage();
    void theFirstOfTwoValuesCounts_data();
    void theFirstOfTwoValuesCounts();
    void unknownParametersArePassedOver();
    void aBodyBeyondTheLimitIsRefusedUnread();
    void everyAnswerCarriesItsRequestId_data();
    void everyAnswerCarriesItsRequestId();

private:
    Lab m_lab;
};

void TestLabDispatch::everyRequestHasOneDoor_data()
{
    QTest::addColumn<std::string>("request");
    QTest::addColumn<int>("door");
    QTest::addColumn<std::string>("name");
    const auto row = [](const char *what, const std::string &request, service::Door door, const char *name = "") {
        QTest::newRow(what) << request << int(door) << std::string(name);
    };
    const auto form = [](const std::string &body, const std::string &type = "application/x-www-form-urlencoded") {
        return "POST / HTTP/1.1\r\nHost: 127.0.0.1:5059\r\nContent-Type: " + type + "\r\n\r\n" + body;
    };
    const auto getOf = [](const std::string &target, const std::string &more = {}) {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n" + more + "\r\n";
    };
    const std::string s3Scope
        = "Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261126/ap-northeast-1/s3/aws4_request, SignedHeaders=host, "
          "Signature=0\r\nX-Amz-Date: 20261126T222100Z\r\n";
    using service::Door;
    row("an Action without a Version is STS's", form("Action=DescribeInstances"), Door::Sts);
    row("EC2's Version leads to EC2", form("Action=DescribeInstances&Version=2016-11-15"), Door::Resource, "ec2");
    row("also where the Action is none of EC2's", form("Action=AssumeRole&Version=2016-11-15"), Door::Resource, "ec2");
    row("IAM's Version leads to IAM", form("Version=2010-05-08&Action=ListRoles"), Door::Resource, "iam");
    row("any other Version is STS's", form("Action=ListRoles&Version=2010-05-09"), Door::Sts);
    row("a Version alone leads nowhere", form("Version=2016-11-15"), Door::Sts);
    row("a GET tells by its query", getOf("/?Action=DescribeInstances&Version=2016-11-15"), Door::Resource, "ec2");
    row("a body that is no form does not tell", form("Action=DescribeInstances&Version=2016-11-15", "text/plain"), Door::Sts);
    row("an Action at a bucket's path is still an Action", getOf("/reports?Action=GetCallerIdentity&Version=2011-06-15"), Door::Sts);
    row("a bucket of this world is S3's", getOf("/reports"), Door::Resource, "s3");
    row("and so is what lies in it", getOf("/reports/2026-11.csv"), Door::Resource, "s3");
    row("a bucket's name may be encoded", getOf("/%72eports/2026-11.csv"), Door::Resource, "s3");
    row("no bucket, no scope", getOf("/nothing-here"), Door::Sts);
    row("a scope of S3 is enough", getOf("/nothing-here", s3Scope), Door::Resource, "s3");
    row("also for the list of buckets", getOf("/", s3Scope), Door::Resource, "s3");
    row("a scope of S3 in the query",
        getOf("/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A%2F20261126%2Fap-northeast-1%2Fs3%2Faws4_request"
              "&X-Amz-Date=20261126T222100Z&X-Amz-SignedHeaders=host&X-Amz-Signature=0"),
        Door::Resource, "s3");
    row("a scope of another service is not",
        getOf("/", "Authorization: AWS4-HMAC-SHA256 Credential=A/20261126/r/dynamodb/aws4_request, "
                   "SignedHeaders=host, Signature=0\r\nX-Amz-Date: 20261126T222100Z\r\n"),
        Door::Sts);
    row("a provider of the world", getOf("/_idp/IdpA/.well-known/openid-configuration"), Door::Provider, "IdpA");
    row("its name may be encoded", getOf("/_idp/Idp%20A/jwks"), Door::Provider, "Idp A");
    row("a provider's form may say Action", getOf("/_idp/IdpA/token?Action=AssumeRole"), Door::Provider, "IdpA");
    row("Cognito by its target", "POST / HTTP/1.1\r\nHost: 127.0.0.1:5059\r\nX-Amz-Target: AWSCognitoIdentityService.GetId\r\n\r\n{}",
        Door::Cognito);
    row("the federation endpoint", getOf("/federation?Action=getSigninToken"), Door::SignIn);
    row("AWS's own hosts: STS", "GET / HTTP/1.1\r\nHost: sts.amazonaws.com\r\n\r\n", Door::Sts);
    row("AWS's own hosts: a Region's STS", "GET / HTTP/1.1\r\nHost: STS.eu-west-1.amazonaws.com\r\n\r\n", Door::Sts);
    row("AWS's own hosts: IAM", "GET / HTTP/1.1\r\nHost: iam.amazonaws.com\r\n\r\n", Door::Resource, "iam");
    row("AWS's own hosts: any service", "GET / HTTP/1.1\r\nHost: dynamodb.eu-west-1.amazonaws.com\r\n\r\n", Door::Resource, "dynamodb");
    row("AWS's own hosts: sign-in", "GET /federation HTTP/1.1\r\nHost: signin.aws.amazon.com\r\n\r\n", Door::SignIn);
    row("AWS's own hosts: Cognito", "POST / HTTP/1.1\r\nHost: cognito-identity.ap-northeast-1.amazonaws.com\r\n\r\n", Door::Cognito);
}

void TestLabDispatch::everyRequestHasOneDoor()
{
    QFETCH(std::string, request);
    QFETCH(int, door);
    QFETCH(std::string, name);
    const service::Route route = service::routeOf(m_lab.world, rawRequest(request));
    QCOMPARE(int(route.door), door);
    QCOMPARE(route.name, name);
}

void TestLabDispatch::whatNamesNoOperationIsRefused_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("message");
    const auto row
        = [](const char *what, const char *body, const char *message) { QTest::newRow(what) << std::string(body) << std::string(message); };
    row("unknown Action", "Action=GetFoo&Version=2011-06-15", "Could not find operation GetFoo for version 2011-06-15");
    row("Action in another case", "Action=getcalleridentity&Version=2011-06-15",
        "Could not find operation getcalleridentity for version 2011-06-15");
    row("empty Action", "Action=&Version=2011-06-15", "Could not find operation  for version 2011-06-15");
    row("wrong Version", "Action=GetCallerIdentity&Version=2012-10-17",
        "Could not find operation GetCallerIdentity for version 2012-10-17");
    row("empty Version", "Action=GetCallerIdentity&Version=", "Could not find operation GetCallerIdentity for version ");
    row("no Version", "Action=GetCallerIdentity", "Could not find operation GetCallerIdentity for version NO_VERSION_SPECIFIED");
    row("markup in the Action", "Action=%3Cb%3E%26&Version=2011-06-15", "Could not find operation &lt;b&gt;&amp; for version 2011-06-15");
    row("an unsigned call in the wrong Version", "Action=AssumeRoleWithSAML&Version=1",
        "Could not find operation AssumeRoleWithSAML for version 1");
}

void TestLabDispatch::whatNamesNoOperationIsRefused()
{
    QFETCH(std::string, body);
    QFETCH(std::string, message);
    const RawResponse response = m_lab.send(post(body)).response; // no signature: dispatch comes first
    QCOMPARE(response.status, 400);
    const std::string id(*response.header("x-amzn-RequestId"));
    QCOMPARE(response.body,
             "<ErrorResponse xmlns=\"http://webservices.amazon.com/AWSFault/2005-15-09\">\n  <Error>\n    <Type>Sender</Type>\n"
             "    <Code>InvalidAction</Code>\n    <Message>"
                 + message + "</Message>\n  </Error>\n  <RequestId>" + id + "</RequestId>\n</ErrorResponse>\n");
}

void TestLabDispatch::withoutAnActionStsLeadsToItsPage_data()
{
    QTest::addColumn<std::string>("request");
    QTest::addColumn<std::string>("location");
    const auto row = [](const char *what, const std::string &request, const char *location = "https://aws.amazon.com/iam") {
        QTest::newRow(what) << request << std::string(location);
    };
    const std::string head = "POST / HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n";
    row("GET of nothing", "GET / HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n\r\n");
    row("GET with a query that names none", "GET /?a=b HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n\r\n", "https://aws.amazon.com/iam?a=b");
    row("GET of any path", "GET /index.html HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n\r\n");
    row("POST of an empty form", head + "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
    row("POST without a content type", head + "\r\n" + callerIdentity);
    row("POST of JSON", head + "Content-Type: application/json\r\n\r\n{\"Action\":\"GetCallerIdentity\"}");
    row("POST of a form as plain text", head + "Content-Type: text/plain\r\n\r\n" + callerIdentity);
    row("POST of no form, the Action in its query", "POST /?" + callerIdentity + " HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n\r\n");
    row("PUT", "PUT / HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n\r\n" + callerIdentity);
}

void TestLabDispatch::withoutAnActionStsLeadsToItsPage()
{
    QFETCH(std::string, request);
    QFETCH(std::string, location);
    const RawResponse response = m_lab.send(rawRequest(request)).response;
    QCOMPARE(response.status, 302);
    QCOMPARE(std::string(response.header("Location").value_or("")), location);
    QVERIFY(response.body.empty());
}

void TestLabDispatch::theFirstOfTwoValuesCounts_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("answer");
    const auto row = [](const char *what, const std::string &query, const std::string &body, const char *answer) {
        QTest::newRow(what) << query << body << std::string(answer);
    };
    row("two Actions", "", "Action=GetCallerIdentity&Action=Nothing&Version=2011-06-15", "200");
    row("the other way round", "", "Action=Nothing&Action=GetCallerIdentity&Version=2011-06-15", "400 InvalidAction");
    row("two Versions", "", "Action=GetCallerIdentity&Version=1&Version=2011-06-15", "400 InvalidAction");
    row("two durations", "", "Action=GetSessionToken&Version=2011-06-15&DurationSeconds=900&DurationSeconds=1", "200");
    row("two durations, the wrong one first", "", "Action=GetSessionToken&Version=2011-06-15&DurationSeconds=1&DurationSeconds=900",
        "400 ValidationError");
    row("the query comes before the body", "Action=Nothing", callerIdentity, "400 InvalidAction");
    row("what the query leaves open the body says", "Version=2011-06-15", "Action=GetCallerIdentity", "200");
}

void TestLabDispatch::theFirstOfTwoValuesCounts()
{
    QFETCH(std::string, query);
    QFETCH(std::string, body);
    QFETCH(std::string, answer);
    RawRequest request = post(body);
    request.rawQuery = query;
    QCOMPARE(statusAndCode(m_lab.send(m_lab.sign(request, m_lab.of("UserA"))).response), answer);
}

void TestLabDispatch::unknownParametersArePassedOver()
{
    const RawRequest request = post(callerIdentity + "&Nothing=1&Tags.member.9.Foo=2&RoleArn=x");
    QCOMPARE(m_lab.send(m_lab.sign(request, m_lab.of("UserA"))).response.status, 200);
}

void TestLabDispatch::aBodyBeyondTheLimitIsRefusedUnread()
{
    std::string body = callerIdentity + "&Filling=";
    body.append(service::largestBody - body.size(), 'x');
    QCOMPARE(body.size(), std::size_t(10'000'000));
    QCOMPARE(m_lab.send(m_lab.sign(post(body), m_lab.of("UserA"))).response.status, 200);
    const service::Answer answer = m_lab.send(m_lab.sign(post(body + "x"), m_lab.of("UserA")));
    QCOMPARE(answer.response.status, 413);
    QVERIFY(answer.response.body.empty());
    QVERIFY(!answer.trace.allowed());
}

void TestLabDispatch::everyAnswerCarriesItsRequestId_data()
{
    QTest::addColumn<std::string>("body");
    QTest::newRow("an answer") << callerIdentity;
    QTest::newRow("credentials") << assumeRoleB;
    QTest::newRow("a refusal") << assumeRoleB + "&DurationSeconds=1";
    QTest::newRow("no such operation") << std::string("Action=Nothing&Version=2011-06-15");
}

void TestLabDispatch::everyAnswerCarriesItsRequestId()
{
    QFETCH(std::string, body);
    const RawRequest request = m_lab.sign(post(body), m_lab.of("UserA"));
    const RawResponse first = m_lab.send(request).response;
    const std::string id(first.header("x-amzn-RequestId").value_or(""));
    QCOMPARE(elementText(first.body, "RequestId"), id);
    QCOMPARE(id.size(), std::size_t(36));
    QCOMPARE(std::string(first.header("Content-Type").value_or("")), std::string("text/xml"));
    Lab other = m_lab;
    other.circumstances.random = crypto::seedFromNumber(1);
    QVERIFY(other.send(request).response.header("x-amzn-RequestId") != id);
}

QTEST_GUILESS_MAIN(TestLabDispatch)
#include "tst_lab_dispatch.moc"
