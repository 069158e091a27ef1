#include "examples.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::sigv4;
using namespace trustwalk::test;

// AWS's own examples in the guides, and what botocore 1.43 signs for the calls that Trustwalk knows.

namespace {

constexpr const char *formType = "application/x-www-form-urlencoded; charset=utf-8";
const std::string callerIdentity = "Action=GetCallerIdentity&Version=2011-06-15";

std::string signedWith(RawRequest from, const Scope &scope, const char *moment, const std::string &token = {})
{
    return signatureOf(sign(std::move(from), exampleCredentials(token), scope, at(moment)));
}

Verification verified(const RawRequest &sent)
{
    return verify(sent, readAuthorization(sent).value(), exampleCredentials().secretAccessKey);
}

} // namespace

class TestSigv4Vectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSigningKeyIsDerivedAsInTheGuide()
    {
        // "Examples of how to derive a signing key", AWS General Reference.
        const Scope scope {"20120215", "us-east-1", "iam"};
        const std::string start = "AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        const auto date = crypto::hmacSha256(asBytes(start), scope.date);
        QCOMPARE(hex(date), std::string("969fbb94feb542b71ede6f87fe4d5fa29c789342b0f407474670f0c2489e0a0d"));
        const auto region = crypto::hmacSha256(date, scope.region);
        QCOMPARE(hex(region), std::string("69daa0209cd9c5ff5c8ced464a696fd4252e981430b10e3d3fd8e2f197d7a70c"));
        const auto service = crypto::hmacSha256(region, scope.service);
        QCOMPARE(hex(service), std::string("f72cfd46f26bc4643f06a11eabb6c0ba18780c19a8da0c31ace671265e3c87fa"));
        const auto key = crypto::hmacSha256(service, scope.terminator);
        QCOMPARE(hex(key), std::string("f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d"));
        QCOMPARE(signature(exampleCredentials().secretAccessKey, scope, "any text"), hex(crypto::hmacSha256(key, "any text")));
    }

    void listUsersByPostAsInTheGeneralReference()
    {
        const RawRequest from
            = request("POST", "/", {{"Host", "iam.amazonaws.com"}, {"Content-Type", formType}}, "Action=ListUsers&Version=2010-05-08");
        const RawRequest sent = sign(from, exampleCredentials(), {"20110909", "us-east-1", "iam"}, at("20110909T233600Z"));
        QCOMPARE(signatureOf(sent), std::string("ced6826de92d2bdeed8f846f0bf508e8559e98e4b0199114b84c54174deb456c"));
        const Verification found = verified(sent);
        QVERIFY(found.matches());
        QCOMPARE(crypto::sha256Hex(found.canonicalRequest),
                 std::string("3511de7e95d28ecd39e9513b642aee07e54f4941150d8df8bf94b328ef7e55e2"));
        QVERIFY(found.canonicalRequest.ends_with("b6359072c78d70ebee1e81adcbab4f01bf2c23245fa365ef83fe8f1f955085e2"));
    }

    void listUsersByGetAsInTheUserGuide()
    {
        const RawRequest from
            = request("GET", "/?Action=ListUsers&Version=2010-05-08", {{"Host", "iam.amazonaws.com"}, {"Content-Type", formType}});
        const RawRequest sent = sign(from, exampleCredentials(), {"20150830", "us-east-1", "iam"}, at("20150830T123600Z"));
        const Verification found = verified(sent);
        QVERIFY(found.matches());
        QCOMPARE(found.expected, std::string("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"));
        QCOMPARE(found.stringToSign, std::string("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n"
                                                 "f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59"));
        QCOMPARE(found.canonicalRequest,
                 std::string("GET\n/\nAction=ListUsers&Version=2010-05-08\ncontent-type:application/x-www-form-urlencoded; charset=utf-8\n"
                             "host:iam.amazonaws.com\nx-amz-date:20150830T123600Z\n\ncontent-type;host;x-amz-date\n"
                             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void aSessionTokenIsSignedInTheHeaderAndInTheQuery()
    {
        // get-vanilla-with-session-token and post-sts-header-before of the public suite.
        const Scope scope {"20150830", "us-east-1", "service"};
        const char *moment = "20150830T123600Z";
        const std::string token = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267";
        const RawRequest get = request("GET", "/", {{"Host", "example.amazonaws.com"}});
        const RawRequest post = request("POST", "/", {{"Host", "example.amazonaws.com"}});
        QCOMPARE(signedWith(get, scope, moment, token), std::string("07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8"));
        QCOMPARE(signedWith(post, scope, moment, suiteToken),
                 std::string("85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead"));
        const RawRequest presigned = presign(get, exampleCredentials(token), scope, at(moment), Seconds(3600));
        QCOMPARE(signatureOf(presigned), std::string("7ff2b50b376cb4d151970630573d6291dc128cc5c2a12ffb237f73cc53f67b6c"));
        QCOMPARE(readAuthorization(presigned)->sessionToken, token);
        QVERIFY(verified(presigned).matches());
        const RawRequest presignedPost = presign(post, exampleCredentials(suiteToken), scope, at(moment), Seconds(3600));
        QCOMPARE(signatureOf(presignedPost), std::string("46c2e3c63c1dbe7d39f8ada16fe7f001c1f56c5791441565323677f96308871c"));
    }

    void aSessionTokenAddedAfterSigningIsReadButNotSigned()
    {
        // post-sts-header-after of the public suite.
        RawRequest sent = sign(request("POST", "/", {{"Host", "example.amazonaws.com"}}), exampleCredentials(),
                               {"20150830", "us-east-1", "service"}, at("20150830T123600Z"));
        sent.setHeader("X-Amz-Security-Token", suiteToken);
        QCOMPARE(signatureOf(sent), std::string("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"));
        QVERIFY(verified(sent).matches());
        QCOMPARE(readAuthorization(sent)->sessionToken, suiteToken);
    }

    void callerIdentityByPost()
    {
        const Scope scope {"20150830", "us-east-1", "sts"};
        const RawRequest from = request("POST", "/", {{"Host", "sts.amazonaws.com"}, {"Content-Type", formType}}, callerIdentity);
        const RawRequest sent = sign(from, exampleCredentials(), scope, at("20150830T123600Z"));
        const Verification found = verified(sent);
        QVERIFY(found.matches());
        QCOMPARE(found.expected, std::string("6fb20d31f734d876c5682fdd2678d194cf68b862755f83b7ba1373c0874be25c"));
        QCOMPARE(crypto::sha256Hex(found.canonicalRequest),
                 std::string("db0f231bd5fb16e6f5461c322c611c18d360f776c1ec9aea36032f7469ea7559"));
        QCOMPARE(sent.header("authorization").value(),
                 std::string_view("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/sts/aws4_request, "
                                  "SignedHeaders=content-type;host;x-amz-date, "
                                  "Signature=6fb20d31f734d876c5682fdd2678d194cf68b862755f83b7ba1373c0874be25c"));
        QCOMPARE(signedWith(from, scope, "20150830T123600Z", "TOKEN+/=EXAMPLE"),
                 std::string("1c534079afc20061720244a79e564de9cd88e04b045b061104fc2977b127d97b"));
    }

    void callerIdentityPresignedAsForAnEksCluster()
    {
        const RawRequest from = request("GET", "/?Action=GetCallerIdentity&Version=2011-06-15",
                                        {{"Host", "sts.us-east-1.amazonaws.com"}, {"x-k8s-aws-id", "demo-cluster"}});
        const RawRequest sent
            = presign(from, exampleCredentials(), {"20150830", "us-east-1", "sts"}, at("20150830T123600Z"), Seconds(60), {"x-k8s-aws-id"});
        QCOMPARE(signatureOf(sent), std::string("41ddb1547b081f32cce52c467d9c7fa99501cb0dfdf5cda6e08f8cc68801e482"));
        QVERIFY(verified(sent).matches());
        QCOMPARE(readAuthorization(sent)->expires, std::optional(Seconds(60)));
        RawRequest forAnotherCluster = sent;
        forAnotherCluster.setHeader("x-k8s-aws-id", "other-cluster");
        QVERIFY(!verified(forAnotherCluster).matches());
    }

    void botocorePresignsWithItsTokenAfterTheSignedHeaders()
    {
        const RawRequest sent = request(
            "GET",
            "/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=AWS4-HMAC-SHA256"
            "&X-Amz-Credential=AKIDEXAMPLE%2F20260701%2Fap-northeast-1%2Fsts%2Faws4_request&X-Amz-Date=20260701T090000Z&X-Amz-Expires=60"
            "&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id&X-Amz-Security-Token=TOKEN%2B%2F%3DEXAMPLE"
            "&X-Amz-Signature=1568a1da378220f1e6ae176c986970a878af3c2e458942d955cc0802cabaabcc",
            {{"host", "sts.ap-northeast-1.amazonaws.com"}, {"x-k8s-aws-id", "demo-cluster"}});
        QVERIFY(verified(sent).matches());
        QCOMPARE(readAuthorization(sent)->sessionToken, std::string("TOKEN+/=EXAMPLE"));
    }

    void anObjectsPathIsSignedAsSentAndItsBodyByItsHash()
    {
        // What botocore's S3SigV4Auth signs for PUT of "hello": neither "//" nor ".." is resolved at S3.
        const RawRequest from = request("PUT", "/photos/a%20b//../c~%2B.txt", {{"Host", "examplebucket.s3.amazonaws.com"}}, "hello");
        const RawRequest sent = sign(from, exampleCredentials(), {"20260701", "us-east-1", "s3"}, at("20260701T090000Z"));
        QCOMPARE(signatureOf(sent), std::string("c1f05ae0cf6c2b06923983c842fe132aeeff6d2174cbf2a59abf48276fbae135"));
        QVERIFY(verified(sent).matches());
        RawRequest encodedMore = sent;
        encodedMore.rawPath = "/photos/a%20b//../c%7E%2b.txt";
        QVERIFY2(verified(encodedMore).matches(), "the same path, encoded otherwise");
        RawRequest otherBody = sent;
        otherBody.body = "hullo";
        QVERIFY2(!verified(otherBody).matches(), "the hash in the header was not believed");
    }

    void anObjectsAddressCanBePresignedWithoutItsBody()
    {
        const Scope scope {"20260701", "us-east-1", "s3"};
        const RawRequest from
            = request("GET", "/photos/a%20b//../c~%2B.txt?versionId=1&uploads", {{"Host", "examplebucket.s3.amazonaws.com"}});
        RawRequest sent = presign(from, exampleCredentials(), scope, at("20260701T090000Z"), Seconds(300));
        QCOMPARE(signatureOf(sent), std::string("d03a95ca7b8cbd165a1a2f5053bebce3e7c54e1aabc98e5d9e70e17d43f66b95"));
        sent.body = "any";
        QVERIFY(verified(sent).matches());
    }

    void anUnsignedPayloadIsAcceptedAtS3Alone()
    {
        RawRequest from = request("PUT", "/key", {{"Host", "h"}, {"X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD"}}, "hello");
        RawRequest sent = sign(from, exampleCredentials(), {"20260701", "us-east-1", "s3"}, at("20260701T090000Z"));
        sent.body = "another";
        QVERIFY(verified(sent).matches());
        QVERIFY(verified(sent).canonicalRequest.ends_with("\nUNSIGNED-PAYLOAD"));
        sent = sign(from, exampleCredentials(), {"20260701", "us-east-1", "sts"}, at("20260701T090000Z"));
        QVERIFY(verified(sent).matches());
        sent.body = "another";
        QVERIFY(!verified(sent).matches());
    }
};

QTEST_GUILESS_MAIN(TestSigv4Vectors)
#include "tst_sigv4_vectors.moc"
