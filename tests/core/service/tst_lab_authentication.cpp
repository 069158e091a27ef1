#include "core/crypto/digest.h"
#include "core/sigv4/verify.h"
#include "tests/core/service/lab.h"

#include <QTest>

#include <functional>

using namespace trustwalk;
using namespace trustwalk::test;

/// Who signed: every way in which a signature can be wrong, over raw HTTP, and which of two faults AWS tells first (scope, key or token,
/// expiry, issuer, clock, signature, parameters).
class TestLabAuthentication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSignedRightPasses_data();
    void whatIsSignedRightPasses();
    void whatIsSignedWrongIsRefused_data();
    void whatIsSignedWrongIsRefused();
    void theFirstOfTwoFaultsIsTold_data();
    void theFirstOfTwoFaultsIsTold();
    void theClockMayDifferByFifteenMinutes_data();
    void theClockMayDifferByFifteenMinutes();
    void aPresignedCallLastsFifteenMinutesWhateverItSays();
    void aSessionLivesUpToItsLastSecond();
    void theUnsignedCallsLookAtNoSignature();

private:
    using Alter = std::function<void(RawRequest &)>;
    /// A request that a client signs, by its own list of headers, with its own secret, at its own moment.
    struct Signing {
        std::vector<std::string> headers {"content-type", "host", "x-amz-date"};
        std::string accessKeyId = "AKIAIOSFODNN7EXAMPLE", secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        sigv4::Scope scope {"20261126", "ap-northeast-1", "sts"};
        std::string dateTime = "20261126T222100Z", dateHeader = "X-Amz-Date";
        std::string separator = ", ";
    };
    static RawRequest signedBy(const Signing &signing, RawRequest request = post(callerIdentity));
    RawRequest withSession(const sigv4::Credentials &session) const { return m_lab.sign(post(callerIdentity), session); }
    Lab m_lab;
    sigv4::Credentials m_session; ///< of RoleB, for an hour
};

namespace {

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ";") + name;
    return text;
}

void replace(std::string &text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("no %s in %s", from.c_str(), text.c_str());
    text.replace(at, from.size(), to);
}

void alterHeader(RawRequest &request, std::string_view name, const std::string &from, const std::string &to)
{
    std::string value(*request.header(name));
    replace(value, from, to);
    request.setHeader(name, value);
}

} // namespace

void TestLabAuthentication::initTestCase()
{
    m_session = Lab::issuedBy(m_lab.send(m_lab.sign(post(assumeRoleB), m_lab.of("UserA"))));
    QVERIFY(m_session.sessionToken.size() >= 100);
}

RawRequest TestLabAuthentication::signedBy(const Signing &signing, RawRequest request)
{
    if (!signing.dateHeader.empty())
        request.setHeader(signing.dateHeader, signing.dateTime);
    const std::string canonical
        = sigv4::canonicalRequest(request, signing.headers, crypto::sha256Hex(request.body), sigv4::pathRuleOf(signing.scope.service));
    const std::string signature
        = sigv4::signature(crypto::Secret(signing.secret), signing.scope, sigv4::stringToSign(signing.dateTime, signing.scope, canonical));
    request.setHeader("Authorization", "AWS4-HMAC-SHA256 Credential=" + signing.accessKeyId + "/" + signing.scope.text() + signing.separator
                                           + "SignedHeaders=" + joined(signing.headers) + signing.separator + "Signature=" + signature);
    return request;
}

void TestLabAuthentication::whatIsSignedRightPasses_data()
{
    QTest::addColumn<RawRequest>("request");
    const auto row = [](const char *what, const RawRequest &request) { QTest::newRow(what) << request; };
    Signing s;
    row("as aws-cli signs", signedBy(s));
    s.headers = {"host", "x-amz-date"};
    row("as curl signs", signedBy(s));
    s.headers = {"content-length", "content-type", "host", "x-amz-date", "x-amz-user-agent"};
    RawRequest more = post(callerIdentity);
    more.setHeader("content-length", "43");
    more.setHeader("x-amz-user-agent", "aws-sdk-js/3.600.0");
    row("as JavaScript signs", signedBy(s, more));
    s = {};
    s.headers = {"x-amz-date", "host", "content-type"};
    row("in the client's own order", signedBy(s));
    s = {};
    s.separator = ",";
    row("without spaces in the header", signedBy(s));
    s.separator = ",  ";
    row("with several spaces in the header", signedBy(s));
    s = {};
    s.scope.region = "us-east-1";
    row("for the global endpoint's Region", signedBy(s));
    s = {};
    s.headers = {"host", "date"};
    s.dateHeader = "Date";
    row("by the Date header", signedBy(s));
    RawRequest upper = signedBy({});
    for (Header &header : upper.headers)
        for (char &c : header.name)
            c = char(std::toupper(c));
    row("header names in capitals", upper);
    RawRequest spaced = post(callerIdentity);
    spaced.headers.push_back({"X-Amz-Note", "  two   spaces \t and a tab  "});
    s = {};
    s.headers = {"content-type", "host", "x-amz-date", "x-amz-note"};
    row("a header with spaces to be folded", signedBy(s, spaced));
    RawRequest unsignedMore = signedBy({});
    unsignedMore.setHeader("amz-sdk-request", "attempt=3");
    row("a header that nobody signed changes nothing", unsignedMore);
    RawRequest query = get("/?" + callerIdentity + "&b=2&a=1&A=%7e&empty");
    row("a GET, its query in any order", m_lab.sign(query, m_lab.of("UserA")));
    row("temporary credentials", withSession(m_session));
    const auto presigned = [&](const sigv4::Credentials &credentials, const std::vector<std::string> &extra = {}) {
        RawRequest request = get("/?" + callerIdentity);
        request.setHeader("x-k8s-aws-id", "cluster");
        return sigv4::presign(request, credentials, m_lab.scope("sts"), m_lab.circumstances.now, Seconds {60}, extra);
    };
    row("presigned", presigned(m_lab.of("UserA")));
    row("presigned with a header of its own, as Kubernetes does", presigned(m_lab.of("UserA"), {"x-k8s-aws-id"}));
    row("presigned with temporary credentials", presigned(m_session));
}

void TestLabAuthentication::whatIsSignedRightPasses()
{
    QFETCH(RawRequest, request);
    const RawResponse response = m_lab.send(request).response;
    QVERIFY2(response.status == 200, response.body.c_str());
}

void TestLabAuthentication::whatIsSignedWrongIsRefused_data()
{
    QTest::addColumn<RawRequest>("request");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("message");
    const std::string differs = "The request signature we calculated does not match the signature you provided.";
    const std::string invalid = "The security token included in the request is invalid.";
    const auto row = [](const char *what, const RawRequest &request, const char *answer, const std::string &message) {
        QTest::newRow(what) << request << std::string(answer) << message;
    };
    const auto altered = [](RawRequest request, const Alter &alter) {
        alter(request);
        return request;
    };
    const RawRequest good = signedBy({});
    row("not signed", post(callerIdentity), "403 MissingAuthenticationToken", "Request is missing Authentication Token");
    Signing s;
    s.secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEZ";
    row("another secret", signedBy(s), "403 SignatureDoesNotMatch", differs);
    row("the body changed", altered(good, [](RawRequest &r) { r.body += "&a=b"; }), "403 SignatureDoesNotMatch", differs);
    row("the query changed", altered(good, [](RawRequest &r) { r.rawQuery = "a=b"; }), "403 SignatureDoesNotMatch", differs);
    row("the path changed", altered(good, [](RawRequest &r) { r.rawPath = "/a"; }), "403 SignatureDoesNotMatch", differs);
    row("a signed header changed", altered(good, [](RawRequest &r) { r.setHeader("Content-Type", "application/x-www-form-urlencoded"); }),
        "403 SignatureDoesNotMatch", differs);
    row("a signed header doubled", altered(good, [](RawRequest &r) { r.headers.push_back({"X-Amz-Date", "20261126T222100Z"}); }),
        "403 SignatureDoesNotMatch", differs);
    row("another port of the host", altered(good, [](RawRequest &r) { r.setHeader("Host", "127.0.0.1:5060"); }),
        "403 SignatureDoesNotMatch", differs);
    row("the host without its port", altered(good, [](RawRequest &r) { r.setHeader("Host", "127.0.0.1"); }), "403 SignatureDoesNotMatch",
        differs);
    row("the host by another name", altered(good, [](RawRequest &r) { r.setHeader("Host", "localhost:5059"); }),
        "403 SignatureDoesNotMatch", differs);
    s = {};
    s.headers = {"content-type", "x-amz-date"};
    row("the host is not signed", signedBy(s), "403 SignatureDoesNotMatch", differs);
    s.headers = {"content-type", "host", "x-amz-date", "x-amz-nothing"};
    row("a header is signed that is not there", signedBy(s), "403 SignatureDoesNotMatch", differs);
    row("a name is added to the list",
        altered(good, [](RawRequest &r) { alterHeader(r, "Authorization", "content-type;", "accept;content-type;"); }),
        "403 SignatureDoesNotMatch", differs);
    row("the signature in capitals",
        altered(good,
                [](RawRequest &r) {
                    std::string value(*r.header("Authorization"));
                    for (std::size_t i = value.find("Signature="); i < value.size(); ++i)
                        value[i] = i < value.find("Signature=") + 10 ? value[i] : char(std::toupper(value[i]));
                    r.setHeader("Authorization", value);
                }),
        "403 SignatureDoesNotMatch", differs);
    row("the signature cut",
        altered(good,
                [](RawRequest &r) {
                    std::string value(*r.header("Authorization"));
                    value.pop_back();
                    r.setHeader("Authorization", value);
                }),
        "403 SignatureDoesNotMatch", differs);
    s = {};
    s.accessKeyId = "AKIANOBODYKNOWSITEXA";
    row("an unknown key", signedBy(s), "403 InvalidClientTokenId", invalid);
    s.accessKeyId = "ASIANOBODYKNOWSITEXA";
    row("a temporary key without its token", signedBy(s), "403 InvalidClientTokenId", invalid);
    row("a long-term key with a token", m_lab.sign(post(callerIdentity), {"AKIAIOSFODNN7EXAMPLE", m_lab.of("UserA").secretAccessKey, "x"}),
        "403 InvalidClientTokenId", invalid);
    row("a token that is none", withSession({m_session.accessKeyId, m_session.secretAccessKey, "bm90IG91cnM="}), "403 InvalidClientTokenId",
        invalid);
    std::string tampered = m_session.sessionToken;
    tampered[tampered.size() / 2] = tampered[tampered.size() / 2] == 'A' ? 'B' : 'A';
    row("a token with one character changed", withSession({m_session.accessKeyId, m_session.secretAccessKey, tampered}),
        "403 InvalidClientTokenId", invalid);
    row("the token of another key", withSession({"ASIAOTHERKEYXEXAMPLE", m_session.secretAccessKey, m_session.sessionToken}),
        "403 InvalidClientTokenId", invalid);
    row("another secret of a session", withSession({m_session.accessKeyId, crypto::Secret("another"), m_session.sessionToken}),
        "403 SignatureDoesNotMatch", differs);
    row("a token left out after signing", altered(withSession(m_session), [](RawRequest &r) { r.removeHeader("X-Amz-Security-Token"); }),
        "403 InvalidClientTokenId", invalid);
    s = {};
    s.scope.region = "eu-west-1";
    row("another Region", signedBy(s), "403 SignatureDoesNotMatch", "Credential should be scoped to a valid Region, not eu-west-1");
    s = {};
    s.scope.service = "ec2";
    row("another service", signedBy(s), "403 SignatureDoesNotMatch", "Credential should be scoped to correct service: 'sts'");
    s = {};
    s.scope.terminator = "aws5_request";
    row("another terminator", signedBy(s), "403 SignatureDoesNotMatch",
        "Credential should be scoped with a valid terminator: 'aws4_request'");
    s = {};
    s.scope.date = "20261125";
    row("another day in the scope", signedBy(s), "403 SignatureDoesNotMatch",
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP");
    const auto authorization
        = [&](const std::string &value) { return altered(good, [value](RawRequest &r) { r.setHeader("Authorization", value); }); };
    row("another scheme", authorization("Basic dXNlcjpwYXNz"), "400 IncompleteSignature",
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.");
    row("another algorithm", authorization("AWS4-HMAC-SHA512 Credential=a/b/c/d/e, SignedHeaders=host, Signature=0"),
        "400 IncompleteSignature", "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512'");
    row("an empty header", authorization(""), "400 IncompleteSignature", "Authorization header requires 'Credential' parameter.");
    row("a credential of four parts", authorization("AWS4-HMAC-SHA256 Credential=a/b/c/d, SignedHeaders=host, Signature=0"),
        "400 IncompleteSignature",
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c/d'");
    row("a part that is no pair", authorization("AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders, Signature=0"),
        "400 IncompleteSignature", "'SignedHeaders' not a valid key=value pair (missing equal-sign) in Authorization header");
    row("no moment at all", altered(good, [](RawRequest &r) { r.removeHeader("X-Amz-Date"); }), "400 IncompleteSignature",
        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
    const auto presigned = [&](const Alter &alter) {
        return altered(
            sigv4::presign(get("/?" + callerIdentity), m_lab.of("UserA"), m_lab.scope("sts"), m_lab.circumstances.now, Seconds {60}),
            alter);
    };
    row("presigned, the Action changed", presigned([](RawRequest &r) { replace(r.rawQuery, "GetCallerIdentity", "GetSessionToken"); }),
        "403 SignatureDoesNotMatch", differs);
    row("presigned, the expiry stretched", presigned([](RawRequest &r) { replace(r.rawQuery, "Expires=60", "Expires=600"); }),
        "403 SignatureDoesNotMatch", differs);
    row("presigned for more than a week", presigned([](RawRequest &r) { replace(r.rawQuery, "Expires=60", "Expires=604801"); }),
        "400 IncompleteSignature", "X-Amz-Expires must be less than a week");
    row("presigned with an expiry that is no number", presigned([](RawRequest &r) { replace(r.rawQuery, "Expires=60", "Expires=x"); }),
        "400 IncompleteSignature", "X-Amz-Expires should be a number");
    row("presigned without the credential", presigned([](RawRequest &r) { replace(r.rawQuery, "X-Amz-Credential", "X-Nothing"); }),
        "400 IncompleteSignature", "AWS query-string parameters must include 'X-Amz-Credential'. Re-examine the query-string parameters.");
    row("presigned, sent to another host", presigned([](RawRequest &r) { r.setHeader("Host", "127.0.0.1:1"); }),
        "403 SignatureDoesNotMatch", differs);
}

void TestLabAuthentication::whatIsSignedWrongIsRefused()
{
    QFETCH(RawRequest, request);
    QFETCH(std::string, answer);
    QFETCH(std::string, message);
    const RawResponse response = m_lab.send(request).response;
    QCOMPARE(statusAndCode(response), answer);
    QCOMPARE(elementText(response.body, "Message").substr(0, message.size()), message);
    QCOMPARE(elementText(response.body, "Type"), std::string("Sender"));
}

void TestLabAuthentication::theFirstOfTwoFaultsIsTold_data()
{
    QTest::addColumn<RawRequest>("request");
    QTest::addColumn<std::string>("message");
    QTest::addColumn<qint64>("later");
    const auto row = [](const char *what, const RawRequest &request, const char *message, qint64 later = 0) {
        QTest::newRow(what) << request << std::string(message) << later;
    };
    const char *const invalid = "The security token included in the request is invalid.";
    Signing s;
    s.scope.region = "eu-west-1";
    s.scope.service = "s3";
    row("Region and service: both, one after the other", signedBy(s),
        "Credential should be scoped to a valid Region, not eu-west-1 Credential should be scoped to correct service: 'sts'");
    s.scope.service = "sts";
    s.accessKeyId = "AKIANOBODYKNOWSITEXA";
    row("the scope before the key", signedBy(s), "Credential should be scoped to a valid Region, not eu-west-1");
    s.scope.region = "us-east-1";
    s.dateTime = "20261126T120000Z";
    row("the key before the clock", signedBy(s), invalid);
    s = {};
    s.dateTime = "20261126T120000Z";
    s.secret = "wrong";
    row("the clock before the signature", signedBy(s),
        "Signature expired: 20261126T120000Z is now earlier than 20261126T220600Z (20261126T222100Z - 15 min.)");
    row("the expiry of a session before the clock", withSession(m_session), "The security token included in the request is expired", 3600);
    row("the expiry of a session before its signature",
        withSession({m_session.accessKeyId, crypto::Secret("wrong"), m_session.sessionToken}),
        "The security token included in the request is expired", 3600);
    row("the key of a token before its expiry", withSession({"ASIAOTHERKEYXEXAMPLE", m_session.secretAccessKey, m_session.sessionToken}),
        invalid, 3600);
    s = {};
    s.secret = "wrong";
    row("the signature before the parameters", signedBy(s, post(assumeRoleB + "&DurationSeconds=1")),
        "The request signature we calculated does not match the signature you provided.");
    row("no such operation before no signature", post("Action=Nothing&Version=2011-06-15"),
        "Could not find operation Nothing for version 2011-06-15");
    row("a missing signature before missing parameters", post("Action=AssumeRole&Version=2011-06-15"),
        "Request is missing Authentication Token");
}

void TestLabAuthentication::theFirstOfTwoFaultsIsTold()
{
    QFETCH(RawRequest, request);
    QFETCH(std::string, message);
    QFETCH(qint64, later);
    const RawResponse response = m_lab.sendAt(request, m_lab.circumstances.now + Seconds {later}).response;
    QCOMPARE(elementText(response.body, "Message").substr(0, message.size()), message);
}

void TestLabAuthentication::theClockMayDifferByFifteenMinutes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("passes");
    QTest::newRow("at once") << qint64(0) << true;
    QTest::newRow("15 minutes late") << qint64(900) << true;
    QTest::newRow("a second more") << qint64(901) << false;
    QTest::newRow("15 minutes early") << qint64(-900) << true;
    QTest::newRow("a second earlier") << qint64(-901) << false;
}

void TestLabAuthentication::theClockMayDifferByFifteenMinutes()
{
    QFETCH(qint64, seconds);
    QFETCH(bool, passes);
    const RawResponse response = m_lab.sendAt(signedBy({}), m_lab.circumstances.now + Seconds {seconds}).response;
    QCOMPARE(statusAndCode(response), std::string(passes ? "200" : "403 SignatureDoesNotMatch"));
}

void TestLabAuthentication::aPresignedCallLastsFifteenMinutesWhateverItSays()
{
    // STS takes no notice of X-Amz-Expires: what Kubernetes signs for a minute is good for fifteen, and a week is not.
    for (const int expires : {1, 60, 604'800}) {
        const RawRequest request
            = sigv4::presign(get("/?" + callerIdentity), m_lab.of("UserA"), m_lab.scope("sts"), m_lab.circumstances.now, Seconds {expires});
        QCOMPARE(m_lab.sendAt(request, m_lab.circumstances.now + Seconds {900}).response.status, 200);
        QCOMPARE(m_lab.sendAt(request, m_lab.circumstances.now + Seconds {901}).response.status, 403);
    }
}

void TestLabAuthentication::aSessionLivesUpToItsLastSecond()
{
    const auto at = [&](int seconds) {
        Lab later = m_lab;
        later.circumstances.now += Seconds {seconds};
        return statusAndCode(later.send(later.sign(post(callerIdentity), m_session)).response);
    };
    QCOMPARE(at(3599), std::string("200"));
    QCOMPARE(at(3600), std::string("403 ExpiredToken"));
}

void TestLabAuthentication::theUnsignedCallsLookAtNoSignature()
{
    // A client that has credentials may send any Authorization along; the token alone decides.
    RawRequest request = post("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FRoleB"
                              "&RoleSessionName=test&WebIdentityToken=none");
    const std::string bare = m_lab.send(request).response.body;
    QVERIFY(bare.find("InvalidIdentityToken") != std::string::npos);
    request.setHeader("Authorization", "nonsense");
    QCOMPARE(m_lab.send(request).response.body, bare);
}

QTEST_GUILESS_MAIN(TestLabAuthentication)
#include "tst_lab_authentication.moc"
