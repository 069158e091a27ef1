#include "examples.h"

#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::sigv4;
using namespace trustwalk::test;

// Reading what a request says of its signature, and AWS's words where it says too little.
// Sources: public issues quoting STS and API Gateway (boto/boto3 2280, hashicorp/vault 4939, aws/chalice 828).

namespace {

const std::string header
    = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260701/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, Signature=abc123";

RawRequest withHeader(const std::string &value, bool dated = true)
{
    RawRequest out = request("POST", "/", {{"Host", "h"}, {"Authorization", value}});
    if (dated)
        out.setHeader("X-Amz-Date", "20260701T090000Z");
    return out;
}

const std::string query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260701%2Fus-east-1%2Fsts%2Faws4_request"
                          "&X-Amz-Date=20260701T090000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id&X-Amz-Signature=abc123";

std::string without(std::string text, const std::string &part)
{
    const auto at = text.find(part);
    return at == std::string::npos ? text : text.erase(at, part.size());
}

} // namespace

class TestSigv4Authorization : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeaderIsTakenApart()
    {
        const auto read = readAuthorization(withHeader(header));
        QVERIFY(read);
        QCOMPARE(read->form, Authorization::Form::Header);
        QCOMPARE(read->accessKeyId, std::string("AKIDEXAMPLE"));
        QVERIFY((read->scope == Scope {"20260701", "us-east-1", "sts", "aws4_request"}));
        QCOMPARE(read->scope.text(), std::string("20260701/us-east-1/sts/aws4_request"));
        QVERIFY((read->signedHeaders == std::vector<std::string> {"host", "x-amz-date"}));
        QCOMPARE(read->signature, std::string("abc123"));
        QCOMPARE(read->dateTime, std::string("20260701T090000Z"));
        QVERIFY(read->signedAt == at("20260701T090000Z"));
        QVERIFY(!read->expires);
        QVERIFY(read->sessionToken.empty());
    }

    void aQueryIsTakenApart()
    {
        const auto read = readAuthorization(request("GET", "/?" + query + "&X-Amz-Security-Token=a%2Bb", {{"Host", "h"}}));
        QVERIFY(read);
        QCOMPARE(read->form, Authorization::Form::Query);
        QCOMPARE(read->accessKeyId, std::string("AKIDEXAMPLE"));
        QVERIFY((read->signedHeaders == std::vector<std::string> {"host", "x-k8s-aws-id"}));
        QCOMPARE(read->expires, std::optional(Seconds(60)));
        QCOMPARE(read->sessionToken, std::string("a+b"));
        QVERIFY(read->signedAt == at("20260701T090000Z"));
    }

    void aDateIsReadFromEitherHeader_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("dateTime");
        QTest::addColumn<bool>("isTime");
        const auto row = [](const char *title, const char *name, const char *value, const char *dateTime, bool isTime) {
            QTest::newRow(title) << std::string(name) << std::string(value) << std::string(dateTime) << isTime;
        };
        row("X-Amz-Date", "X-Amz-Date", " 20260701T090000Z ", "20260701T090000Z", true);
        row("Date in ISO 8601's basic form", "Date", "20260701T090000Z", "20260701T090000Z", true);
        row("Date of HTTP is converted", "Date", "Sun, 30 Aug 2015 12:36:00 GMT", "20150830T123600Z", true);
        row("no such month", "Date", "Sun, 30 Abc 2015 12:36:00 GMT", "Sun, 30 Abc 2015 12:36:00 GMT", false);
        row("no such day", "Date", "Sun, 31 Feb 2015 12:36:00 GMT", "Sun, 31 Feb 2015 12:36:00 GMT", false);
        row("no time at all", "X-Amz-Date", "now", "now", false);
    }
    void aDateIsReadFromEitherHeader()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, value);
        QFETCH(std::string, dateTime);
        QFETCH(bool, isTime);
        RawRequest from = withHeader(header, false);
        from.setHeader(name, value);
        const auto read = readAuthorization(from);
        QVERIFY(read);
        QCOMPARE(read->dateTime, dateTime);
        QCOMPARE(read->signedAt.has_value(), isTime);
    }

    void aFaultSaysWhatAwsSays_data()
    {
        QTest::addColumn<RawRequest>("from");
        QTest::addColumn<std::string>("message");
        const auto row
            = [](const char *title, const RawRequest &from, const std::string &message) { QTest::newRow(title) << from << message; };
        const std::string stray = "AWS4-HMAC-SHA256 Credential= AKIA/20200122/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=1";
        row("a stray space before the key id", withHeader(stray),
            "'AKIA/20200122/us-east-1/sts/aws4_request' not a valid key=value pair (missing equal-sign) in Authorization header: '" + stray
                + "'.");
        row("a secret given for the key id",
            withHeader("AWS4-HMAC-SHA256 Credential=wJal/K7M/x/20200122/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=1"),
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got "
            "'wJal/K7M/x/20200122/us-east-1/sts/aws4_request'");
        row("a scope without its end", withHeader("AWS4-HMAC-SHA256 Credential=A/20200122/us-east-1/sts, SignedHeaders=host, Signature=1"),
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'A/20200122/us-east-1/sts'");
        const std::string noSignature = without(header, ", Signature=abc123");
        row("no Signature", withHeader(noSignature), "Authorization header requires 'Signature' parameter. Authorization=" + noSignature);
        row("no date", withHeader(header, false),
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=" + header);
        row("another scheme", withHeader("Basic ZWxhc3Q=", false),
            "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. "
            "Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a "
            "'X-Amz-Date' or a 'Date' header. Authorization=Basic ZWxhc3Q=");
        row("nothing but the algorithm", withHeader("AWS4-HMAC-SHA256"),
            "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. "
            "Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4-HMAC-SHA256");
        row("an algorithm that is not there", withHeader("AWS4-HMAC-SHA512 Credential=a"),
            "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512' (must be 'AWS4-HMAC-SHA256').");
        row("signature version 2", withHeader("AWS AKIDEXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg"),
            "'AKIDEXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg' not a valid key=value pair (missing equal-sign) in Authorization header: "
            "'AWS AKIDEXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg'.");
        const auto inQuery = [](const std::string &text) { return request("GET", "/?" + text, {{"Host", "h"}}); };
        row("a query without its credential",
            inQuery(without(query, "&X-Amz-Credential=AKIDEXAMPLE%2F20260701%2Fus-east-1%2Fsts%2Faws4_request")),
            "AWS query-string parameters must include 'X-Amz-Credential'. Re-examine the query-string parameters.");
        row("a query without its signature", inQuery(without(query, "&X-Amz-Signature=abc123")),
            "AWS query-string parameters must include 'X-Amz-Signature'. Re-examine the query-string parameters.");
        row("a query without its algorithm", inQuery(without(query, "X-Amz-Algorithm=AWS4-HMAC-SHA256&")),
            "AWS query-string parameters must include 'X-Amz-Algorithm'. Re-examine the query-string parameters.");
        row("a lifetime that is no number", inQuery(without(query, "&X-Amz-Expires=60") + "&X-Amz-Expires=6O"),
            "X-Amz-Expires should be a number");
        row("a lifetime below zero", inQuery(without(query, "&X-Amz-Expires=60") + "&X-Amz-Expires=-1"),
            "X-Amz-Expires must be non-negative");
        row("a lifetime of more than a week", inQuery(without(query, "&X-Amz-Expires=60") + "&X-Amz-Expires=604801"),
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds");
    }
    void aFaultSaysWhatAwsSays()
    {
        QFETCH(RawRequest, from);
        QFETCH(std::string, message);
        QVERIFY(looksSigned(from));
        const auto read = readAuthorization(from);
        QVERIFY(!read);
        QCOMPARE(read.error().code, AuthorizationFault::Code::Incomplete);
        QCOMPARE(read.error().message, message);
    }

    void anUnsignedRequestIsNotSignedBadlyButNotAtAll()
    {
        const RawRequest from = request("POST", "/?Action=GetCallerIdentity", {{"Host", "h"}, {"X-Amz-Security-Token", "t"}});
        QVERIFY(!looksSigned(from));
        const auto read = readAuthorization(from);
        QVERIFY(!read);
        QCOMPARE(read.error().code, AuthorizationFault::Code::Missing);
        QCOMPARE(read.error().message, std::string("Request is missing Authentication Token"));
    }

    void aHostileHeaderIsReadOrRefusedButNeverTakenForAnother()
    {
        int met = 0;
        const auto meet = [&](const std::string &value) {
            const RawRequest from = withHeader(value);
            const auto read = readAuthorization(from);
            if (read)
                QVERIFY(!verify(from, *read, crypto::Secret("secret")).matches());
            else
                QVERIFY(!read.error().message.empty());
            ++met;
        };
        cutAtEveryByte(header, meet);
        flipEachByte(header, meet);
        mutate(header, 2000, meet);
        meet("AWS4-HMAC-SHA256 Credential=" + std::string(1 << 20, '/'));
        meet("AWS4-HMAC-SHA256 " + nested("Credential=", "a", ",", 20000));
        meet(std::string("AWS4-HMAC-SHA256 Credential=\0, =, ==,,", 38));
        QCOMPARE(met, static_cast<int>(2 * header.size()) + 2003);
    }

    void aHostileQueryIsReadOrRefused()
    {
        int refused = 0;
        const auto meet = [&](const std::string &text) {
            const RawRequest from = request("GET", "/?" + text, {{"Host", "h"}, {"x-k8s-aws-id", "c"}});
            const auto read = readAuthorization(from);
            refused += read ? 0 : 1;
            if (read)
                QVERIFY(!verify(from, *read, crypto::Secret("secret")).matches());
        };
        cutAtEveryByte(query, meet);
        flipEachByte(query, meet);
        mutate(query, 2000, meet);
        QVERIFY(refused > 100);
    }
};

QTEST_GUILESS_MAIN(TestSigv4Authorization)
#include "tst_sigv4_authorization.moc"
