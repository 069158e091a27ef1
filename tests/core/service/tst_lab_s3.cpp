#include "core/crypto/digest.h"
#include "core/resources/checksums.h"
#include "core/resources/resources.h"
#include "core/sigv4/chunks.h"
#include "core/sigv4/verify.h"
#include "tests/core/service/lab.h"
#include "tests/support/hostile.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

/// S3 over raw HTTP: its own signature rules, bodies in chunks, checksums, lists and objects.
class TestLabS3 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void amazonsOwnChunksAreRead();
    void amazonsOwnChunksWithATrailerAreRead();
    void chunksAreRefused_data();
    void chunksAreRefused();
    void hostileChunksAreRefused();
    void everyFaultHasS3sOwnCode_data();
    void everyFaultHasS3sOwnCode();
    void aFaultySignatureIsToldInFull();
    void aPresignedRequestLastsAsLongAsItSays();
    void checksums_data();
    void checksums();
    void anObjectThatIsPutIsThere();
    void objectsHaveALimitTogether();
    void whatEverybodyMayReadNeedsNoSignature();
    void anUploadInChunksIsPut();
    void aBodyThatIsNotSignedIsTaken();
    void listsOfKeys_data();
    void listsOfKeys();
    void aLongListComesInParts();
    void bucketsAreTheCallersOwn();
    void rangesOfAnObject_data();
    void rangesOfAnObject();
    void headsHaveNoBody();
    void aListIsNarrowedByItsPrefix();
    void pathsAreEncodedOnce();

private:
    RawResponse send(const RawRequest &request, const std::string &user = "Administrator")
    {
        return m_lab.send(m_lab.sign(request, m_lab.of(user), "s3")).response;
    }
    static RawRequest put(const std::string &path, const std::string &body)
    {
        RawRequest request = get(path);
        request.method = "PUT";
        request.body = body;
        return request;
    }
    RawRequest inChunks(const std::vector<std::string> &chunks, const std::string &word, const std::vector<Header> &trailers = {},
                        const std::string &length = {}) const;
    Lab m_lab;
};

namespace {

const crypto::Secret exampleSecret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

sigv4::Authorization exampleAuthorization(const std::string &signature)
{
    sigv4::Authorization authorization;
    authorization.accessKeyId = "AKIAIOSFODNN7EXAMPLE";
    authorization.scope = {"20130524", "us-east-1", "s3"};
    authorization.dateTime = "20130524T000000Z";
    authorization.signature = signature;
    return authorization;
}

std::string chunk(const std::string &size, const std::string &signature, const std::string &data)
{
    return size + ";chunk-signature=" + signature + "\r\n" + data + "\r\n";
}

std::string amazonsChunks()
{
    return chunk("10000", "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648", std::string(65536, 'a'))
           + chunk("400", "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497", std::string(1024, 'a'))
           + chunk("0", "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9", "");
}

const std::string seed = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
const std::string reports = "/reports/2026-11.csv";

} // namespace

void TestLabS3::initTestCase()
{
    // Enough to list: folders, a prefix of a prefix, and a key with characters that need encoding.
    for (const char *key : {"logs/2026/01.txt", "logs/2026/02.txt", "logs/2025.txt", "a+b & c.txt", "\xE3\x83\xA9\xE3\x83\x9C.txt"}) {
        auto changed = world::apply(m_lab.world, world::ObjectPut {"arn:aws:s3:::reports", key, "x"});
        QVERIFY(changed);
        m_lab.world = std::move(*changed);
    }
}

RawRequest TestLabS3::inChunks(const std::vector<std::string> &chunks, const std::string &word, const std::vector<Header> &trailers,
                               const std::string &length) const
{
    const bool isSigned = word != "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
    std::size_t size = 0;
    for (const std::string &each : chunks)
        size += each.size();
    RawRequest request = put("/reports/chunked.txt", {});
    request.headers.push_back({"Content-Encoding", "aws-chunked"});
    request.headers.push_back({"X-Amz-Decoded-Content-Length", length.empty() ? std::to_string(size) : length});
    request.headers.push_back({"X-Amz-Content-Sha256", word});
    request = m_lab.sign(request, m_lab.of("Administrator"), "s3");
    const auto authorization = sigv4::readAuthorization(request);
    std::string previous = authorization->signature;
    const auto sign = [&](const std::string &algorithm, const std::string &hashes) {
        const std::string text
            = algorithm + "\n" + authorization->dateTime + "\n" + authorization->scope.text() + "\n" + previous + "\n" + hashes;
        return previous = sigv4::signature(m_lab.of("Administrator").secretAccessKey, authorization->scope, text);
    };
    std::vector<std::string> all = chunks;
    all.emplace_back();
    char hexSize[32];
    for (const std::string &each : all) {
        std::snprintf(hexSize, sizeof hexSize, "%zx", each.size());
        request.body += hexSize;
        if (isSigned)
            request.body += ";chunk-signature=" + sign("AWS4-HMAC-SHA256-PAYLOAD", crypto::sha256Hex("") + "\n" + crypto::sha256Hex(each));
        request.body += "\r\n" + each + (each.empty() && word.ends_with("TRAILER") ? "" : "\r\n");
    }
    std::string canonical;
    for (const Header &trailer : trailers) {
        request.body += trailer.name + ":" + trailer.value + "\r\n";
        canonical += trailer.name + ":" + trailer.value + "\n";
    }
    if (word == "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")
        request.body += "x-amz-trailer-signature:" + sign("AWS4-HMAC-SHA256-TRAILER", crypto::sha256Hex(canonical)) + "\r\n";
    if (word.ends_with("TRAILER"))
        request.body += "\r\n";
    return request;
}

void TestLabS3::amazonsOwnChunksAreRead()
{
    // "Example calculations", Signature calculations for the Authorization header: Transferring payload in multiple chunks, S3 API Reference.
    const auto chunks = sigv4::readChunks(amazonsChunks(), sigv4::Payload::SignedChunks, exampleAuthorization(seed), exampleSecret);
    QVERIFY(chunks);
    QCOMPARE(chunks->body, std::string(66560, 'a'));
    QVERIFY(chunks->trailers.empty());
}

void TestLabS3::amazonsOwnChunksWithATrailerAreRead()
{
    // The same with trailing headers: "Signature calculations for the Authorization header: Including trailing headers".
    const std::string body = chunk("10000", "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2", std::string(65536, 'a'))
                             + chunk("400", "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7", std::string(1024, 'a'))
                             + "0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n"
                               "x-amz-checksum-crc32c:sOO8/Q==\r\n"
                               "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n";
    const auto authorization = exampleAuthorization("106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e");
    const auto chunks = sigv4::readChunks(body, sigv4::Payload::SignedChunksWithTrailer, authorization, exampleSecret);
    QVERIFY(chunks);
    QCOMPARE(chunks->body.size(), std::size_t(66560));
    QCOMPARE(chunks->trailers.size(), std::size_t(1));
    QVERIFY(resources::checksumFor("x-amz-checksum-crc32c", chunks->body) == chunks->trailers.front().value);
}

void TestLabS3::chunksAreRefused_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<bool>("signature");
    const auto row = [](const char *what, const std::string &body, bool signature) { QTest::newRow(what) << body << signature; };
    const auto with = [](const std::string &from, const std::string &to) {
        std::string body = amazonsChunks();
        return body.replace(body.find(from), from.size(), to);
    };
    row("nothing", "", false);
    row("no last chunk", amazonsChunks().substr(0, amazonsChunks().rfind("0;chunk")), false);
    row("more behind the last chunk", amazonsChunks() + "x", false);
    row("a size that is no number", with("10000;", "xyz;"), false);
    row("a negative size", with("10000;", "-1;"), false);
    row("a size beyond the body", with("10000;", "fffffff;"), false);
    row("a size beyond any body", with("10000;", "ffffffffffffffffff;"), false);
    row("a size that is too small", with("10000;", "ffff;"), true);
    row("no signature", with(";chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648", ""), false);
    row("a signature that is none", with("ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648", "xx"), false);
    row("another signature", with("ad80c7", "ad80c8"), true);
    row("the signature of the last chunk", with("b6c6ea", "b6c6eb"), true);
    row("a byte of the data changed", with("\r\naaaa", "\r\naaab"), true);
    row("no line end behind the data", with("a\r\n400", "a400"), false);
}

void TestLabS3::chunksAreRefused()
{
    QFETCH(std::string, body);
    QFETCH(bool, signature);
    const auto chunks = sigv4::readChunks(body, sigv4::Payload::SignedChunks, exampleAuthorization(seed), exampleSecret);
    QVERIFY(!chunks);
    QCOMPARE(chunks.error().code == sigv4::ChunkFault::Code::SignatureDiffers, signature);
}

void TestLabS3::hostileChunksAreRefused()
{
    // A short body, so that every byte can be cut and flipped: nothing but the whole passes.
    const RawRequest request = inChunks({"hello", "world"}, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    QCOMPARE(m_lab.send(request).response.status, 200);
    const auto refused = [&](const std::string &body) {
        RawRequest changed = request;
        changed.body = body;
        const service::Answer answer = m_lab.send(changed);
        if (answer.response.status == 200 || !answer.changes.empty())
            qFatal("passed: %s", body.c_str());
    };
    std::string body = request.body;
    const std::size_t ending = 2; // the last line end is not part of what must be there to the byte
    cutAtEveryByte(std::string_view(body).substr(0, body.size() - ending), refused);
    flipEachByte(std::string_view(body).substr(0, body.size() - ending), [&](const std::string &flipped) {
        // Hexadecimal sizes may be written in capitals: a chunk's size, alone of all bytes, has two spellings.
        refused(flipped + body.substr(body.size() - ending));
    });
}

void TestLabS3::everyFaultHasS3sOwnCode_data()
{
    QTest::addColumn<RawRequest>("request");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("message");
    const auto row = [](const char *what, const RawRequest &request, const char *answer, const char *message) {
        QTest::newRow(what) << request << std::string(answer) << std::string(message);
    };
    const sigv4::Credentials admin = m_lab.of("Administrator");
    const auto signedAt = [&](const sigv4::Scope &scope, Instant when) { return sigv4::sign(get(reports), admin, scope, when); };
    const Instant now = m_lab.circumstances.now;
    const RawRequest good = m_lab.sign(get(reports), admin, "s3");
    row("unsigned", get(reports), "403 AccessDenied", "Access Denied");
    RawRequest altered = good;
    altered.removeHeader("X-Amz-Content-Sha256");
    row("without the hash", altered, "400 InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
    altered = good;
    altered.setHeader("X-Amz-Content-Sha256", "STREAMING-NOTHING");
    row("a word that is none", altered, "400 InvalidArgument", "x-amz-content-sha256 must be UNSIGNED-PAYLOAD");
    altered = good;
    altered.body = "more";
    row("another body than was signed", altered, "400 XAmzContentSHA256Mismatch",
        "The provided 'x-amz-content-sha256' header does not match what was computed.");
    altered.rawPath = "/reports/other";
    row("another body, and another path", altered, "403 SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.");
    row("another Region", signedAt({"20261126", "eu-west-1", "s3"}, now), "400 AuthorizationHeaderMalformed",
        "The authorization header is malformed; the region 'eu-west-1' is wrong; expecting 'ap-northeast-1'");
    RawRequest toSts = sigv4::sign(get(reports), admin, {"20261126", "ap-northeast-1", "sts"}, now);
    toSts.setHeader("X-Amz-Content-Sha256", crypto::sha256Hex(""));
    row("another service", toSts, "400 AuthorizationHeaderMalformed", "The authorization header is malformed; incorrect service.");
    row("an unknown key", m_lab.sign(get(reports), {"AKIANOBODYKNOWSITEXA", admin.secretAccessKey, {}}, "s3"), "403 InvalidAccessKeyId",
        "The AWS Access Key Id you provided does not exist in our records.");
    row("a wrong secret", m_lab.sign(get(reports), {admin.accessKeyId, crypto::Secret("wrong"), {}}, "s3"), "403 SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing method.");
    row("a token that is none", m_lab.sign(get(reports), {"ASIANOBODYKNOWSITEXA", admin.secretAccessKey, "x"}, "s3"), "400 InvalidToken",
        "The provided token is malformed or otherwise invalid.");
    row("a slow clock", signedAt({"20261126", "ap-northeast-1", "s3"}, now - Seconds {901}), "403 RequestTimeTooSkewed",
        "The difference between the request time and the current time is too large.");
    row("a bucket that is not there", m_lab.sign(get("/nothing/a"), admin, "s3"), "404 NoSuchBucket",
        "The specified bucket does not exist");
    row("a key that is not there", m_lab.sign(get("/reports/nothing"), admin, "s3"), "404 NoSuchKey", "The specified key does not exist.");
    row("who may not", m_lab.sign(put("/reports/a", "b"), m_lab.of("UserA"), "s3"), "403 AccessDenied",
        "User: arn:aws:iam::123456789012:user/UserA is not authorized to perform: s3:PutObject on resource: "
        "\"arn:aws:s3:::reports/a\" because no identity-based policy allows the s3:PutObject action");
    row("a key that is too long", m_lab.sign(put("/reports/" + std::string(1025, 'k'), "b"), admin, "s3"), "400 KeyTooLongError",
        "Your key is too long");
    row("a part of S3 that is not there", m_lab.sign(get("/reports?acl"), admin, "s3"), "501 NotImplemented", "");
    RawRequest post = get("/reports");
    post.method = "POST";
    row("a method that does nothing", m_lab.sign(post, admin, "s3"), "405 MethodNotAllowed",
        "The specified method is not allowed against this resource.");
    row("an action's name in the query opens nothing", m_lab.sign(get("/reports/2026-11.csv?x-action=GetBucketPolicy"), admin, "s3"), "200",
        "");
    RawRequest md5 = put("/reports/a", "b");
    md5.setHeader("Content-MD5", "1B2M2Y8AsgTpgAmY7PhCfg==");
    row("another MD5", m_lab.sign(md5, admin, "s3"), "400 BadDigest", "The Content-MD5 you specified did not match what we received.");
    md5.setHeader("Content-MD5", "none");
    row("an MD5 that is none", m_lab.sign(md5, admin, "s3"), "400 InvalidDigest", "The Content-MD5 you specified was invalid.");
    RawRequest crc = put("/reports/a", "b");
    crc.setHeader("x-amz-checksum-crc32", "AAAAAA==");
    row("another CRC", m_lab.sign(crc, admin, "s3"), "400 BadDigest", "The CRC32 you specified did not match the calculated checksum.");
    row("a length that differs", inChunks({"hello"}, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", {}, "6"), "400 IncompleteBody",
        "The request body terminated unexpectedly");
    row("a trailer that differs", inChunks({"hello"}, "STREAMING-UNSIGNED-PAYLOAD-TRAILER", {{"x-amz-checksum-crc32", "AAAAAA=="}}),
        "400 BadDigest", "The CRC32 you specified did not match the calculated checksum.");
}

void TestLabS3::everyFaultHasS3sOwnCode()
{
    QFETCH(RawRequest, request);
    QFETCH(std::string, answer);
    QFETCH(std::string, message);
    const service::Answer given = m_lab.send(request);
    QCOMPARE(statusAndCode(given.response), answer);
    QVERIFY(given.changes.empty());
    const std::string told = elementText(given.response.body, "Message");
    // S3 quotes the resource, and element texts keep quotes.
    QCOMPARE(told.substr(0, message.size()), message);
    if (given.response.status >= 400) {
        QVERIFY(given.response.body.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>\n"));
        QCOMPARE(elementText(given.response.body, "RequestId"), std::string(given.response.header("x-amz-request-id").value_or("")));
        QCOMPARE(std::string(*given.response.header("Content-Type")), std::string("application/xml"));
    }
}

void TestLabS3::aFaultySignatureIsToldInFull()
{
    const RawResponse response
        = m_lab.send(m_lab.sign(get(reports), {m_lab.of("Administrator").accessKeyId, crypto::Secret("wrong"), {}}, "s3")).response;
    QCOMPARE(elementText(response.body, "AWSAccessKeyId"), m_lab.of("Administrator").accessKeyId);
    QVERIFY(elementText(response.body, "CanonicalRequest").starts_with("GET\n/reports/2026-11.csv\n"));
    QVERIFY(elementText(response.body, "StringToSign").starts_with("AWS4-HMAC-SHA256\n20261126T222100Z\n"));
    QCOMPARE(elementText(response.body, "SignatureProvided").size(), std::size_t(64));
}

void TestLabS3::aPresignedRequestLastsAsLongAsItSays()
{
    const RawRequest request
        = sigv4::presign(get(reports), m_lab.of("Administrator"), m_lab.scope("s3"), m_lab.circumstances.now, Seconds {7200});
    QCOMPARE(m_lab.sendAt(request, m_lab.circumstances.now + Seconds {7200}).response.status, 200);
    const RawResponse late = m_lab.sendAt(request, m_lab.circumstances.now + Seconds {7201}).response;
    QCOMPARE(statusAndCode(late), std::string("403 AccessDenied"));
    QCOMPARE(elementText(late.body, "Message"), std::string("Request has expired"));
    QCOMPARE(elementText(m_lab.sendAt(request, m_lab.circumstances.now - Seconds {901}).response.body, "Message"),
             std::string("Request is not valid yet"));
    RawRequest changed = request;
    changed.rawPath = "/reports/logs/2025.txt";
    QCOMPARE(statusAndCode(m_lab.send(changed).response), std::string("403 SignatureDoesNotMatch"));
    RawRequest upload = put("/reports/presigned", {});
    upload = sigv4::presign(upload, m_lab.of("Administrator"), m_lab.scope("s3"), m_lab.circumstances.now, Seconds {60});
    upload.body = "whatever the browser sends"; // nobody signed it
    QCOMPARE(m_lab.send(upload).response.status, 200);
}

void TestLabS3::checksums_data()
{
    QTest::addColumn<std::string>("header");
    QTest::addColumn<std::string>("value");
    // Of "123456789", the check value of the CRC catalogue of Greg Cook (reveng.sourceforge.io), and RFC 1321, FIPS 180-4.
    QTest::newRow("CRC-32/ISO-HDLC") << std::string("x-amz-checksum-crc32") << std::string("y/Q5Jg==");
    QTest::newRow("CRC-32/ISCSI") << std::string("x-amz-checksum-crc32c") << std::string("4waSgw==");
    QTest::newRow("CRC-64/NVME") << std::string("x-amz-checksum-crc64nvme") << std::string("rosUhgp5mIg=");
    QTest::newRow("SHA-1") << std::string("X-Amz-Checksum-Sha1") << std::string("98O8HYCOBHMq32eZZczDTKeuNEE=");
    QTest::newRow("SHA-256") << std::string("x-amz-checksum-sha256") << std::string("FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=");
    QTest::newRow("MD5") << std::string("Content-MD5") << std::string("JfnnlDI7RTiF9RgfG2JNCw==");
}

void TestLabS3::checksums()
{
    QFETCH(std::string, header);
    QFETCH(std::string, value);
    QVERIFY2(resources::checksumFor(header, "123456789") == value, resources::checksumFor(header, "123456789").value_or("none").c_str());
    QVERIFY(!resources::checksumFor("x-amz-checksum-algorithm", "123456789"));
    QVERIFY(!resources::checksumFor("content-type", "123456789"));
}

void TestLabS3::anObjectThatIsPutIsThere()
{
    Lab lab = m_lab;
    RawRequest upload = put("/reports/new/report.bin", std::string("\x00\xFF\xFE not text", 12));
    upload.setHeader("Content-Type", "application/octet-stream");
    const service::Answer answer = lab.commit(lab.sign(upload, lab.of("Administrator"), "s3"));
    QCOMPARE(answer.response.status, 200);
    QCOMPARE(answer.changes.size(), std::size_t(1));
    const RawResponse read = lab.send(lab.sign(get("/reports/new/report.bin"), lab.of("UserA"), "s3")).response;
    QCOMPARE(read.body, upload.body);
    QCOMPARE(std::string(*read.header("Content-Type")), std::string("application/octet-stream"));
    QCOMPARE(std::string(*read.header("Last-Modified")), std::string("Thu, 26 Nov 2026 22:21:00 GMT"));
    QVERIFY(read.header("ETag") == answer.response.header("ETag"));
    // The world with it is written and read back, bytes that are no text included.
    const auto again = world::readWorld(world::worldText(lab.world));
    QVERIFY(again);
    const auto &objects = again->resource("arn:aws:s3:::reports")->objects;
    QCOMPARE(objects.back().body.view(), std::string_view(upload.body));
    QCOMPARE(objects.back().contentType, std::string("application/octet-stream"));
}

void TestLabS3::objectsHaveALimitTogether()
{
    Lab lab = m_lab;
    const auto upload = [&](const std::string &key, std::size_t size) {
        return statusAndCode(lab.commit(lab.sign(put("/reports/" + key, std::string(size, 'x')), lab.of("Administrator"), "s3")).response);
    };
    constexpr std::size_t large = 9'000'000;
    std::size_t taken = 0;
    while (taken < 20 && upload("large/" + std::to_string(taken), large) == "200")
        ++taken;
    QCOMPARE(taken, resources::mostObjectBytes / large);
    QCOMPARE(upload("large/one more", large), std::string("400 EntityTooLarge"));
    QCOMPARE(upload("large/0", large), std::string("200")); // in the place of what was there
    QCOMPARE(upload("small", 10), std::string("200"));
    // As many as may be, of any size.
    world::Resource &bucket = *std::ranges::find(lab.world.resources, "arn:aws:s3:::reports", &world::Resource::arn);
    bucket.objects.clear();
    for (std::size_t i = 0; i < resources::mostObjects; ++i)
        bucket.objects.push_back({std::to_string(i), "x"});
    QCOMPARE(upload("another", 1), std::string("400 EntityTooLarge"));
    QCOMPARE(upload("0", 1), std::string("200"));
}

void TestLabS3::whatEverybodyMayReadNeedsNoSignature()
{
    Lab lab = m_lab;
    const auto allow = [&](const std::string &statements) {
        const std::string document = R"({"Version":"2012-10-17","Statement":[)" + statements + "]}";
        auto changed = world::apply(lab.world, world::ResourcePolicyReplaced {"arn:aws:s3:::reports", document});
        QVERIFY(changed);
        lab.world = std::move(*changed);
    };
    const std::string read = R"({"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"})";
    const auto status = [&](const RawRequest &request) { return statusAndCode(lab.send(request).response); };
    const std::string path = "/reports/logs/2025.txt";
    allow(R"({"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"s3:*","Resource":"arn:aws:s3:::reports/*"})");
    QCOMPARE(status(get(path)), std::string("403 AccessDenied")); // an account is not everybody
    allow(read);
    const service::Answer answer = lab.send(get(path));
    QCOMPARE(answer.response.status, 200);
    QCOMPARE(answer.response.body, std::string("x"));
    QVERIFY(answer.trace.allowed());
    QCOMPARE(answer.trace.steps.front().kind, trace::StepKind::ActionAuthorized);
    const auto &evaluation = std::get<trace::PolicyEvidence>(answer.trace.steps.front().evidence).evaluation;
    QCOMPARE(evaluation.request.principal.kind, policy::Principal::Kind::Anonymous);
    QCOMPARE(evaluation.decision.by, policy::DecidedBy::Resource);
    QVERIFY(evaluation.request.context.find("s3:authType") == nullptr);
    QCOMPARE(status(get("/reports")), std::string("403 AccessDenied")); // the bucket is another resource
    QCOMPARE(status(put(path, "y")), std::string("403 AccessDenied"));
    QVERIFY(lab.send(put(path, "y")).changes.empty());
    QCOMPARE(status(get("/reports/nothing.txt")), std::string("404 NoSuchKey"));
    allow(
        read
        + R"(,{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalType":"Anonymous"}}})");
    QCOMPARE(status(get(path)), std::string("403 AccessDenied"));
    allow(read + R"(,{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::reports/in/*"})");
    QCOMPARE(lab.send(put("/reports/in/a.txt", "y")).changes.size(), std::size_t(1));
    RawRequest chunked = put("/reports/in/a.txt", "y");
    chunked.setHeader("Content-Encoding", "aws-chunked");
    QCOMPARE(status(chunked), std::string("501 NotImplemented"));
    // Whoever signs must sign well, whatever everybody may.
    RawRequest forged = lab.sign(get(path), lab.of("UserA"), "s3");
    forged.setHeader("X-Amz-Date", basicTime(lab.circumstances.now - Seconds(1)));
    QCOMPARE(status(forged), std::string("403 SignatureDoesNotMatch"));
}

void TestLabS3::anUploadInChunksIsPut()
{
    const std::vector<Header> trailer {{"x-amz-checksum-sha256", *resources::checksumFor("x-amz-checksum-sha256", "hello world")}};
    for (const auto &[word, trailers] : {std::pair<std::string, std::vector<Header>> {"STREAMING-AWS4-HMAC-SHA256-PAYLOAD", {}},
                                         {"STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", trailer},
                                         {"STREAMING-UNSIGNED-PAYLOAD-TRAILER", trailer}}) {
        Lab lab = m_lab;
        const RawResponse response = lab.commit(inChunks({"hello ", "world"}, word, trailers)).response;
        QVERIFY2(response.status == 200, (word + response.body).c_str());
        QCOMPARE(lab.send(lab.sign(get("/reports/chunked.txt"), lab.of("UserA"), "s3")).response.body, std::string("hello world"));
    }
}

void TestLabS3::aBodyThatIsNotSignedIsTaken()
{
    RawRequest upload = put("/reports/unsigned", "before");
    upload.setHeader("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
    upload = m_lab.sign(upload, m_lab.of("Administrator"), "s3");
    upload.body = "after";
    QCOMPARE(m_lab.send(upload).response.status, 200);
}

void TestLabS3::listsOfKeys_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("keys");
    QTest::addColumn<std::string>("piece");
    const auto row = [](const char *what, const char *query, const char *keys, const char *piece) {
        QTest::newRow(what) << std::string(query) << std::string(keys) << std::string(piece);
    };
    row("all", "list-type=2", "2026-11.csv|a+b &amp; c.txt|logs/2025.txt|logs/2026/01.txt|logs/2026/02.txt|\xE3\x83\xA9\xE3\x83\x9C.txt",
        "<KeyCount>6</KeyCount>");
    row("of the first version", "",
        "2026-11.csv|a+b &amp; c.txt|logs/2025.txt|logs/2026/01.txt|logs/2026/02.txt|\xE3\x83\xA9\xE3\x83\x9C.txt", "<Marker></Marker>");
    row("with a prefix", "list-type=2&prefix=logs/2026/", "logs/2026/01.txt|logs/2026/02.txt", "<Prefix>logs/2026/</Prefix>");
    row("folders", "list-type=2&delimiter=/", "2026-11.csv|a+b &amp; c.txt|\xE3\x83\xA9\xE3\x83\x9C.txt", "<Prefix>logs/</Prefix>");
    row("folders within", "list-type=2&delimiter=%2F&prefix=logs%2F", "logs/2025.txt", "<Prefix>logs/2026/</Prefix>");
    row("behind a key", "list-type=2&start-after=logs/2025.txt", "logs/2026/01.txt|logs/2026/02.txt|\xE3\x83\xA9\xE3\x83\x9C.txt",
        "<StartAfter>logs/2025.txt</StartAfter>");
    row("encoded", "list-type=2&encoding-type=url",
        "2026-11.csv|a%2Bb%20%26%20c.txt|logs/2025.txt|logs/2026/01.txt|logs/2026/02.txt|"
        "%E3%83%A9%E3%83%9C.txt",
        "<EncodingType>url</EncodingType>");
    row("none", "list-type=2&prefix=nothing", "", "<KeyCount>0</KeyCount>");
    row("none wanted", "list-type=2&max-keys=0", "", "<IsTruncated>false</IsTruncated>");
    row("a number that is none", "list-type=2&max-keys=x", "", "<Code>InvalidArgument</Code>");
    row("an encoding that is none", "list-type=2&encoding-type=x", "", "<Code>InvalidArgument</Code>");
    row("a token that is none", "list-type=2&continuation-token=***", "", "<Code>InvalidArgument</Code>");
}

void TestLabS3::listsOfKeys()
{
    QFETCH(std::string, query);
    QFETCH(std::string, keys);
    QFETCH(std::string, piece);
    const RawResponse response = send(get("/reports?" + query));
    std::string found;
    for (std::size_t at = response.body.find("<Key>"); at != std::string::npos; at = response.body.find("<Key>", at + 1))
        found += (found.empty() ? "" : "|") + between(std::string_view(response.body).substr(at), "<Key>", "</Key>");
    QCOMPARE(found, keys);
    QVERIFY2(response.body.find(piece) != std::string::npos, response.body.c_str());
}

void TestLabS3::aLongListComesInParts()
{
    std::string token, keys;
    int parts = 0;
    for (bool more = true; more; ++parts) {
        const RawResponse response
            = send(get("/reports?list-type=2&max-keys=2" + (token.empty() ? "" : "&continuation-token=" + percentEncode(token))));
        for (std::size_t at = response.body.find("<Key>"); at != std::string::npos; at = response.body.find("<Key>", at + 1))
            keys += between(std::string_view(response.body).substr(at), "<Key>", "</Key>") + "|";
        token = elementText(response.body, "NextContinuationToken");
        more = elementText(response.body, "IsTruncated") == "true";
        QCOMPARE(token.empty(), !more);
    }
    QCOMPARE(parts, 3);
    QCOMPARE(std::count(keys.begin(), keys.end(), '|'), std::ptrdiff_t(6));
}

void TestLabS3::bucketsAreTheCallersOwn()
{
    const RawResponse response = send(get("/"));
    QCOMPARE(elementText(response.body, "Name"), std::string("reports"));
    QCOMPARE(elementText(response.body, "CreationDate"), std::string("2026-01-01T00:00:00Z"));
    QVERIFY(response.body.find("<ListAllMyBucketsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">") != std::string::npos);
    QVERIFY(send(get("/reports?location")).body.find(">ap-northeast-1</LocationConstraint>") != std::string::npos);
}

void TestLabS3::rangesOfAnObject_data()
{
    QTest::addColumn<std::string>("range");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("contentRange");
    const auto row = [](const char *range, const char *answer, const char *body, const char *contentRange) {
        QTest::newRow(range) << std::string(range) << std::string(answer) << std::string(body) << std::string(contentRange);
    };
    const char *const all = "date,instances\n2026-11-01,3\n2026-11-02,4\n"; // 41 bytes
    row("bytes=0-3", "206", "date", "bytes 0-3/41");
    row("bytes=28-", "206", "2026-11-02,4\n", "bytes 28-40/41");
    row("bytes=-2", "206", "4\n", "bytes 39-40/41");
    row("bytes=40-99", "206", "\n", "bytes 40-40/41");
    row("bytes=41-", "416 InvalidRange", "", "");
    row("bytes=-0", "416 InvalidRange", "", "");
    row("bytes=3-1", "200", all, "");
    row("bytes=0-1,3-4", "200", all, "");
    row("lines=0-1", "200", all, "");
    row("bytes=x-1", "200", all, "");
    row("bytes=-", "200", all, "");
    row("bytes=99999999999999999999-", "200", all, "");
}

void TestLabS3::rangesOfAnObject()
{
    QFETCH(std::string, range);
    QFETCH(std::string, answer);
    QFETCH(std::string, body);
    QFETCH(std::string, contentRange);
    RawRequest request = get(reports);
    request.setHeader("Range", range);
    const RawResponse response = send(request);
    QCOMPARE(statusAndCode(response), answer);
    if (response.status < 400)
        QCOMPARE(response.body, body);
    QCOMPARE(std::string(response.header("Content-Range").value_or("")), contentRange);
}

void TestLabS3::headsHaveNoBody()
{
    // HEAD is answered as GET is; HTTP's framing sends the length and leaves the body out. What has no GET of its own has no body.
    RawRequest request = get(reports);
    request.method = "HEAD";
    QCOMPARE(send(request).status, 200);
    QCOMPARE(std::string(*send(request).header("ETag")), std::string(*send(get(reports)).header("ETag")));
    request = get("/reports");
    request.method = "HEAD";
    QCOMPARE(std::string(*send(request).header("x-amz-bucket-region")), std::string("ap-northeast-1"));
    QVERIFY(send(request).body.empty());
    request = get("/reports/nothing");
    request.method = "HEAD";
    QCOMPARE(send(request).status, 404);
}

void TestLabS3::aListIsNarrowedByItsPrefix()
{
    // s3:prefix is a condition key of the request: a policy may open one folder of a bucket and no other.
    Lab lab = m_lab;
    const std::string document = R"({"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:ListBucket",)"
                                 R"("Resource":"*","Condition":{"StringNotLike":{"s3:prefix":"logs/*"}}}})";
    auto changed = world::apply(lab.world, world::InlinePolicyPut {"arn:aws:iam::123456789012:user/UserA", "OnlyLogs", document});
    QVERIFY(changed);
    lab.world = std::move(*changed);
    const auto list = [&](const std::string &prefix) {
        return lab.send(lab.sign(get("/reports?list-type=2&prefix=" + prefix), lab.of("UserA"), "s3")).response.status;
    };
    QCOMPARE(list("logs/2026/"), 200);
    QCOMPARE(list("secret/"), 403);
}

void TestLabS3::pathsAreEncodedOnce()
{
    // The canonical path is the path as it was sent, encoded once; dots and double slashes are parts of a key.
    for (const char *path : {"/reports/a%2Bb%20%26%20c.txt", "/reports/%E3%83%A9%E3%83%9C.txt", "/reports/a+b%20&%20c.txt"})
        QCOMPARE(send(get(path)).status, 200);
    Lab lab = m_lab;
    QCOMPARE(lab.commit(lab.sign(put("/reports/a/../b//c", "x"), lab.of("Administrator"), "s3")).response.status, 200);
    QCOMPARE(lab.world.resource("arn:aws:s3:::reports")->objects.back().key, std::string("a/../b//c"));
}

QTEST_GUILESS_MAIN(TestLabS3)
#include "tst_lab_s3.moc"
