#include "examples.h"

#include "core/crypto/digest.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::sigv4;
using namespace trustwalk::test;

// What real clients send must match whatever headers they sign, and nothing else may.

namespace {

const std::string body = "Action=GetCallerIdentity&Version=2011-06-15";
const Scope tokyo {"20260701", "ap-northeast-1", "sts"};

std::string authorization(const std::string &signedHeaders, const std::string &signature)
{
    return "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260701/ap-northeast-1/sts/aws4_request, SignedHeaders=" + signedHeaders
           + ", Signature=" + signature;
}

RawRequest fromBotocore()
{
    return request("POST", "/",
                   {{"Host", "127.0.0.1:5059"},
                    {"Accept-Encoding", "identity"},
                    {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                    {"User-Agent", "Boto3/1.43.11"},
                    {"X-Amz-Date", "20260701T090000Z"},
                    {"X-Amz-Security-Token", "TOKEN+/=EXAMPLE"},
                    {"amz-sdk-invocation-id", "3c2a8a4f-6a50-4f0e-9f0b-0f1e2d3c4b5a"},
                    {"amz-sdk-request", "attempt=1"},
                    {"Content-Length", "43"},
                    {"Authorization", authorization("content-type;host;x-amz-date;x-amz-security-token",
                                                    "c9e7121e5d47a3d3fd1de26eaac01fdfd1de62f5de28576795ac67cf0f2e69fc")}},
                   body);
}

RawRequest fromJavaScript()
{
    return request(
        "POST", "/",
        {{"host", "127.0.0.1:5059"},
         {"content-type", "application/x-www-form-urlencoded"},
         {"x-amz-user-agent", "aws-sdk-js/3.600.0"},
         {"user-agent", "aws-sdk-js/3.600.0 ua/2.0"},
         {"amz-sdk-invocation-id", "3c2a8a4f-6a50-4f0e-9f0b-0f1e2d3c4b5a"},
         {"amz-sdk-request", "attempt=1; max=3"},
         {"content-length", "43"},
         {"x-amz-date", "20260701T090000Z"},
         {"x-amz-security-token", "TOKEN+/=EXAMPLE"},
         {"x-amz-content-sha256", crypto::sha256Hex(body)},
         {"authorization", authorization("amz-sdk-invocation-id;amz-sdk-request;content-length;content-type;host;x-amz-content-sha256;"
                                         "x-amz-date;x-amz-security-token;x-amz-user-agent",
                                         "8b1f9638537aa8954bab54af80e1b081a3c2accedba23ed1fe9496b5fda98117")}},
        body);
}

RawRequest fromCurl()
{
    return request("POST", "/",
                   {{"Host", "127.0.0.1:5059"},
                    {"Authorization", authorization("host;x-amz-date", "5d8c89f0f6fc3d9690014e49e2adf08b28fc8ffbde8d116d408d924dcf2cf495")},
                    {"X-Amz-Date", "20260701T090000Z"},
                    {"User-Agent", "curl/7.88.1"},
                    {"Accept", "*/*"},
                    {"Content-Length", "43"},
                    {"Content-Type", "application/x-www-form-urlencoded"}},
                   body);
}

bool matches(const RawRequest &sent, const char *secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
{
    const auto read = readAuthorization(sent);
    return read && verify(sent, *read, crypto::Secret(secret)).matches();
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

} // namespace

class TestSigv4Verify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRequestsOfRealClientsMatch_data()
    {
        QTest::addColumn<RawRequest>("sent");
        QTest::newRow("botocore signs content-type, host, date and token") << fromBotocore();
        QTest::newRow("AWS SDK for JavaScript v3 signs nine headers") << fromJavaScript();
        QTest::newRow("curl --aws-sigv4 signs host and date") << fromCurl();
        RawRequest shouted = fromCurl();
        shouted.headers[0].name = "HOST";
        shouted.headers[2].name = "x-AMZ-date";
        QTest::newRow("names of headers come in any case") << shouted;
        RawRequest turned = fromBotocore();
        turned.setHeader("Authorization", "AWS4-HMAC-SHA256 Signature=c9e7121e5d47a3d3fd1de26eaac01fdfd1de62f5de28576795ac67cf0f2e69fc,"
                                          "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token,"
                                          "Credential=AKIDEXAMPLE/20260701/ap-northeast-1/sts/aws4_request");
        QTest::newRow("the parts of Authorization come in any order, without spaces") << turned;
        RawRequest dated = fromCurl();
        dated.removeHeader("X-Amz-Date");
        dated.headers.push_back({"Date", "Wed, 01 Jul 2026 09:00:00 GMT"});
        dated.removeHeader("Authorization");
        const std::string canonical = canonicalRequest(dated, {"date", "host"}, crypto::sha256Hex(body), PathRule::Normalised);
        dated.setHeader("Authorization", authorization("date;host", signature(exampleCredentials().secretAccessKey, tokyo,
                                                                              stringToSign("20260701T090000Z", tokyo, canonical))));
        QTest::newRow("Date stands in for X-Amz-Date") << dated;
    }
    void theRequestsOfRealClientsMatch()
    {
        QFETCH(RawRequest, sent);
        QVERIFY(matches(sent));
        QVERIFY2(!matches(sent, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEZ"), "with another secret");
    }

    void whatASignatureCoversCannotBeChanged_data()
    {
        QTest::addColumn<RawRequest>("sent");
        const auto row = [](const char *name, auto change) {
            RawRequest sent = fromBotocore();
            change(sent);
            QTest::newRow(name) << sent;
        };
        row("the method", [](RawRequest &r) { r.method = "PUT"; });
        row("the path", [](RawRequest &r) { r.rawPath = "/x"; });
        row("the query", [](RawRequest &r) { r.rawQuery = "Action=AssumeRole"; });
        row("a signature in the query beside one in the header", [](RawRequest &r) { r.rawQuery = "X-Amz-Signature=1"; });
        row("the body", [](RawRequest &r) { r.body += " "; });
        row("the host", [](RawRequest &r) { r.setHeader("Host", "127.0.0.1"); });
        row("the content type", [](RawRequest &r) { r.setHeader("Content-Type", "text/plain"); });
        row("the date", [](RawRequest &r) { r.setHeader("X-Amz-Date", "20260701T090001Z"); });
        row("the token", [](RawRequest &r) { r.setHeader("X-Amz-Security-Token", "TOKEN"); });
        row("a signed header sent twice", [](RawRequest &r) { r.headers.push_back({"Content-Type", "text/plain"}); });
        row("a signed header taken out", [](RawRequest &r) { r.removeHeader("X-Amz-Security-Token"); });
        const auto header = [&](const char *name, const char *from, const char *to) {
            row(name,
                [&](RawRequest &r) { r.setHeader("Authorization", replaced(std::string(r.header("authorization").value()), from, to)); });
        };
        header("the day of the scope", "20260701/", "20260702/");
        header("the Region of the scope", "ap-northeast-1", "us-east-1");
        header("the service of the scope", "/sts/", "/iam/");
        header("the terminator of the scope", "aws4_request", "aws4_Request");
        header("a list of headers without host", ";host;", ";");
        header("a list that names a header that is not there", ";host;", ";host;x-absent;");
        header("a list in another order", "content-type;host", "host;content-type");
        header("an upper-case signature", "c9e7121e", "C9E7121E");
        header("a signature cut short", "2e69fc", "2e69f");
        header("a signature with more behind it", "2e69fc", "2e69fc0");
    }
    void whatASignatureCoversCannotBeChanged()
    {
        QFETCH(RawRequest, sent);
        QVERIFY(!matches(sent));
    }

    void aListWithoutHostDoesNotMatchEvenIfRightlySigned()
    {
        RawRequest sent = fromCurl();
        const std::string canonical = canonicalRequest(sent, {"x-amz-date"}, crypto::sha256Hex(body), PathRule::Normalised);
        const std::string right
            = signature(exampleCredentials().secretAccessKey, tokyo, stringToSign("20260701T090000Z", tokyo, canonical));
        sent.setHeader("Authorization", authorization("x-amz-date", right));
        const Verification found = verify(sent, readAuthorization(sent).value(), exampleCredentials().secretAccessKey);
        QCOMPARE(found.expected, found.given);
        QVERIFY(!found.matches());
    }

    void noByteOfASignatureCanBeAnother()
    {
        const RawRequest sent = fromCurl();
        const Authorization read = readAuthorization(sent).value();
        const crypto::Secret secret = exampleCredentials().secretAccessKey;
        QVERIFY(verify(sent, read, secret).matches());
        flipEachByte(read.signature, [&](const std::string &other) {
            Authorization changed = read;
            changed.signature = other;
            QVERIFY2(!verify(sent, changed, secret).matches(), other.c_str());
        });
    }

    void aHeadersValueCannotBeginALineOfItsOwn()
    {
        RawRequest sent = fromCurl();
        sent.setHeader("Host", "127.0.0.1:5059\nx-amz-date:20260701T090000Z");
        const std::string canonical = canonicalRequest(sent, {"host"}, "hash", PathRule::Normalised);
        QCOMPARE(canonical, std::string("POST\n/\n\nhost:127.0.0.1:5059 x-amz-date:20260701T090000Z\n\nhost\nhash"));
    }

    void theQueryIsSortedByNameAndThenByValue_data()
    {
        QTest::addColumn<std::string>("query");
        QTest::addColumn<std::string>("canonical");
        const auto row = [](const char *name, const char *query, const char *canonical) {
            QTest::newRow(name) << std::string(query) << std::string(canonical);
        };
        row("a name before a longer one", "a-b=1&a=2", "a=2&a-b=1");
        row("equal names by their values", "a=2&a=10&a=1", "a=1&a=10&a=2");
        row("encoded names as they are encoded", "%E3%81%82=1&Z=2", "%E3%81%82=1&Z=2");
        row("a field without equals sign", "acl", "acl=");
        row("nothing between two ampersands", "&&a=1&", "a=1");
        row("an equals sign in a value", "a=b=c", "a=b%3Dc");
        row("small letters in a sequence", "a=%2f", "a=%2F");
        row("an encoded letter that needs no encoding", "a=%7e%41", "a=~A");
        row("a percent sign that begins no sequence", "a=%zz%4", "a=%25zz%254");
        row("a plus sign stays a plus sign", "a=b+c", "a=b%2Bc");
        row("bytes above 127", "a=\xC3\xA9", "a=%C3%A9");
    }
    void theQueryIsSortedByNameAndThenByValue()
    {
        QFETCH(std::string, query);
        QFETCH(std::string, canonical);
        const RawRequest from = request("GET", "/?" + query, {{"Host", "h"}});
        QCOMPARE(canonicalRequest(from, {"host"}, "hash", PathRule::Normalised), "GET\n/\n" + canonical + "\nhost:h\n\nhost\nhash");
    }

    void aPathIsEncodedTwiceUnlessItIsS3s()
    {
        const RawRequest from = request("GET", "/a%20b/../c d/", {{"Host", "h"}});
        QVERIFY(canonicalRequest(from, {"host"}, "hash", PathRule::Normalised).starts_with("GET\n/c%20d/\n"));
        QVERIFY(canonicalRequest(from, {"host"}, "hash", PathRule::AsSent).starts_with("GET\n/a%20b/../c%20d/\n"));
        const RawRequest encoded = request("GET", "/a%20b", {{"Host", "h"}});
        QVERIFY(canonicalRequest(encoded, {"host"}, "hash", PathRule::Normalised).starts_with("GET\n/a%2520b\n"));
        QCOMPARE(pathRuleOf("s3"), PathRule::AsSent);
        QCOMPARE(pathRuleOf("sts"), PathRule::Normalised);
    }

    void whatWeSignWeVerify()
    {
        // Any path, query, header and body, in both forms.
        int met = 0;
        mutate("/a b%20/../x?k=v&k=%zz&&=+#\xE3\x81\x82", 300, [&](const std::string &target) {
            RawRequest from = request("POST", target, {{"Host", "h:1"}, {"X-Amz-Meta-Note", target}}, target);
            for (const char *service : {"sts", "s3"}) {
                const Scope scope {"20260701", "us-east-1", service};
                const auto credentials = exampleCredentials("token/+=");
                QVERIFY(matches(sign(from, credentials, scope, at("20260701T090000Z"))));
                // A second field of this name would be the first that a reader finds.
                if (target.find("X-Amz") == std::string::npos)
                    QVERIFY(matches(presign(from, credentials, scope, at("20260701T090000Z"), Seconds(60), {"x-amz-meta-note"})));
                ++met;
            }
        });
        QCOMPARE(met, 600);
    }

    void signingAnewReplacesTheOldSignature()
    {
        const RawRequest first = sign(fromCurl(), exampleCredentials(), tokyo, at("20260701T100000Z"));
        QVERIFY(matches(first));
        QCOMPARE(sign(first, exampleCredentials(), tokyo, at("20260701T100000Z")), first);
        QCOMPARE(
            std::count_if(first.headers.begin(), first.headers.end(), [](const Header &header) { return header.name == "Authorization"; }),
            std::ptrdiff_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSigv4Verify)
#include "tst_sigv4_verify.moc"
