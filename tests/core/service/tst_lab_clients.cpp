#include "core/sigv4/verify.h"
#include "tests/core/service/lab.h"

#include <QDir>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

/// Requests that clients really sent, byte for byte as they came over a socket (tests/vectors/http): aws-cli 2.9, boto3 1.43, the AWS SDK
/// for JavaScript 3.600 and curl 7.88, each with its own SignedHeaders, all with UserA's key, for 127.0.0.1:8765.
class TestLabClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedRequestIsUnderstood_data();
    void everyRecordedRequestIsUnderstood();
    void noByteThatIsSignedCanBeChanged_data() { everyRecordedRequestIsUnderstood_data(); }
    void noByteThatIsSignedCanBeChanged();

private:
    Lab m_lab;
};

void TestLabClients::everyRecordedRequestIsUnderstood_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("piece");
    const auto row = [](const char *file, const char *answer, const char *piece) {
        QTest::newRow(file) << std::string(file) << std::string(answer) << std::string(piece);
    };
    row("cli_get_caller_identity", "200", "<Arn>arn:aws:iam::123456789012:user/UserA</Arn>");
    row("boto_get_caller_identity", "200", "<Arn>arn:aws:iam::123456789012:user/UserA</Arn>");
    row("boto_presigned_get_caller_identity", "200", "<Arn>arn:aws:iam::123456789012:user/UserA</Arn>");
    row("curl_get_caller_identity", "200", "<Arn>arn:aws:iam::123456789012:user/UserA</Arn>");
    row("cli_assume_role", "200", "<Arn>arn:aws:sts::123456789012:assumed-role/RoleB/cli</Arn>");
    row("js_assume_role", "200", "<Arn>arn:aws:sts::123456789012:assumed-role/RoleB/js</Arn>");
    row("cli_list_roles", "200", "<RoleName>RoleB</RoleName>");
    row("boto_iam_get_role", "200", "<RoleName>RoleA</RoleName>");
    row("cli_describe_instances", "200", "<instanceId>i-1234567890abcdef0</instanceId>");
    row("cli_s3_ls", "200", "<Key>2026-11.csv</Key>");
    row("cli_s3_get", "200", "2026-11-01,3");
    row("cli_s3_put", "403 AccessDenied", "s3:PutObject"); // UserA may only read
    row("boto_s3_put", "403 AccessDenied", "reports/a b/ü+~.txt");
    QCOMPARE(QDir(QStringLiteral(SOURCE_ROOT "/tests/vectors/http")).entryList({QStringLiteral("*.http")}).size(), 13);
}

void TestLabClients::everyRecordedRequestIsUnderstood()
{
    QFETCH(std::string, file);
    QFETCH(std::string, answer);
    QFETCH(std::string, piece);
    const auto text = readSourceFile("tests/vectors/http/" + file + ".http");
    QVERIFY(text);
    const RawResponse response = m_lab.send(rawRequest(*text)).response;
    QCOMPARE(statusAndCode(response), answer);
    QVERIFY2(response.body.find(piece) != std::string::npos, response.body.c_str());
}

void TestLabClients::noByteThatIsSignedCanBeChanged()
{
    QFETCH(std::string, file);
    const RawRequest sent = rawRequest(*readSourceFile("tests/vectors/http/" + file + ".http"));
    const auto authorization = sigv4::readAuthorization(sent);
    QVERIFY(authorization);
    const std::vector<std::string> &names = authorization->signedHeaders;
    const auto refused = [&](const RawRequest &request) {
        const RawResponse response = m_lab.send(request).response;
        return response.status == 403 || response.status == 401 || response.status == 400;
    };
    for (std::size_t i = 0; i < sent.headers.size(); ++i) {
        const std::string name = toLower(sent.headers[i].name);
        if (std::find(names.begin(), names.end(), name) == names.end())
            continue;
        RawRequest changed = sent;
        changed.headers[i].value += "x";
        QVERIFY2(refused(changed), name.c_str());
    }
    RawRequest changed = sent;
    changed.body += "&Extra=1";
    if (!sent.body.empty())
        QVERIFY(refused(changed));
    changed = sent;
    changed.rawQuery += "&extra=1";
    QVERIFY(refused(changed));
    changed = sent;
    changed.method = sent.method == "GET" ? "PUT" : "GET";
    if (sent.rawPath != "/" || sent.method == "GET")
        QVERIFY(refused(changed));
}

QTEST_GUILESS_MAIN(TestLabClients)
#include "tst_lab_clients.moc"
