#include "core/api/messages.h"
#include "core/api/response.h"
#include "core/base/encoding.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace trustwalk;
using namespace trustwalk::api;

// The layout is AWS's, byte for byte: two spaces a level, the user before the credentials, one newline at the end.

namespace {

constexpr const char *requestId = "c6104cbe-af31-11e0-8154-cbc7ccf896c7";

Credentials someCredentials()
{
    return {"ASIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY", "FwoGZXIvYXdzEXAMPLE==", Instant(Seconds(1'782'900'000))};
}

AssumedRoleUser someUser()
{
    return {"arn:aws:sts::123456789012:assumed-role/RoleA/alice", "AROADBQP57FF2AEXAMPLE:alice"};
}

constexpr const char *credentialsXml = R"(    <Credentials>
      <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>
      <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY</SecretAccessKey>
      <SessionToken>FwoGZXIvYXdzEXAMPLE==</SessionToken>
      <Expiration>2026-07-01T10:00:00Z</Expiration>
    </Credentials>
)";

constexpr const char *userXml = R"(    <AssumedRoleUser>
      <AssumedRoleId>AROADBQP57FF2AEXAMPLE:alice</AssumedRoleId>
      <Arn>arn:aws:sts::123456789012:assumed-role/RoleA/alice</Arn>
    </AssumedRoleUser>
)";

std::string wrapped(const std::string &action, const std::string &result)
{
    return "<" + action + "Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <" + action + "Result>\n" + result + "  </"
           + action + "Result>\n  <ResponseMetadata>\n    <RequestId>" + requestId + "</RequestId>\n  </ResponseMetadata>\n</" + action
           + "Response>\n";
}

/// The text of all elements of that name, or what is wrong with the document.
QString textOf(const std::string &xml, const QString &element)
{
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            text += reader.readElementText();
    return reader.hasError() ? QStringLiteral("not well-formed: ") + reader.errorString() : text;
}

} // namespace

Q_DECLARE_METATYPE(StsResult)

class tst_api_responses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachResultIsWrittenAsAwsDoes_data()
    {
        QTest::addColumn<StsResult>("result");
        QTest::addColumn<std::string>("xml");
        const auto row
            = [](const char *title, StsResult result, const std::string &xml) { QTest::newRow(title) << std::move(result) << xml; };
        const std::string credentials = credentialsXml, user = userXml;

        row("GetSessionToken", GetSessionTokenResult {someCredentials()}, wrapped("GetSessionToken", credentials));
        row("AssumeRole without policies and tags has no PackedPolicySize", AssumeRoleResult {someCredentials(), someUser(), {}, {}},
            wrapped("AssumeRole", user + credentials));
        row("AssumeRole with a policy and a source identity", AssumeRoleResult {someCredentials(), someUser(), 8, "DevUser123"},
            wrapped("AssumeRole",
                    user + credentials + "    <PackedPolicySize>8</PackedPolicySize>\n    <SourceIdentity>DevUser123</SourceIdentity>\n"));
        const std::string federated = "    <FederatedUser>\n      <Arn>arn:aws:sts::123456789012:federated-user/bob</Arn>\n      "
                                      "<FederatedUserId>123456789012:bob</FederatedUserId>\n    </FederatedUser>\n";
        const auto federation = [](int size) {
            return GetFederationTokenResult {someCredentials(), "arn:aws:sts::123456789012:federated-user/bob", "123456789012:bob", size};
        };
        row("GetFederationToken without a policy has PackedPolicySize 0", federation(0),
            wrapped("GetFederationToken", credentials + federated + "    <PackedPolicySize>0</PackedPolicySize>\n"));
        row("GetFederationToken with a policy", federation(6),
            wrapped("GetFederationToken", credentials + federated + "    <PackedPolicySize>6</PackedPolicySize>\n"));
        row("AssumeRoleWithWebIdentity",
            AssumeRoleWithWebIdentityResult {someCredentials(),
                                             someUser(),
                                             "user-b-0001",
                                             "arn:aws:iam::123456789012:oidc-provider/idp-a.example.com",
                                             "app-client-id-123",
                                             {},
                                             {}},
            wrapped(
                "AssumeRoleWithWebIdentity",
                "    <SubjectFromWebIdentityToken>user-b-0001</SubjectFromWebIdentityToken>\n    <Audience>app-client-id-123</Audience>\n"
                    + user + credentials + "    <Provider>arn:aws:iam::123456789012:oidc-provider/idp-a.example.com</Provider>\n"));
        row("AssumeRoleWithSAML with tags and a source identity",
            AssumeRoleWithSamlResult {someCredentials(), someUser(), "_user-c", "persistent", "https://idp-b.example.com/metadata",
                                      "https://signin.aws.amazon.com/saml", "SGXNurNEZrqAjBwC8722ZW8HEoc=", 12, "carol"},
            wrapped("AssumeRoleWithSAML",
                    "    <Issuer>https://idp-b.example.com/metadata</Issuer>\n" + user + credentials
                        + "    <Audience>https://signin.aws.amazon.com/saml</Audience>\n    <SubjectType>persistent</SubjectType>\n    "
                          "<NameQualifier>SGXNurNEZrqAjBwC8722ZW8HEoc=</NameQualifier>\n    <Subject>_user-c</Subject>\n    "
                          "<PackedPolicySize>12</PackedPolicySize>\n    <SourceIdentity>carol</SourceIdentity>\n"));
        row("GetCallerIdentity", GetCallerIdentityResult {"arn:aws:iam::123456789012:user/UserA", "AIDACKCEVSQ6C2EXAMPLE", "123456789012"},
            wrapped("GetCallerIdentity",
                    "    <Arn>arn:aws:iam::123456789012:user/UserA</Arn>\n    <UserId>AIDACKCEVSQ6C2EXAMPLE</UserId>\n    "
                    "<Account>123456789012</Account>\n"));
        row("GetAccessKeyInfo", GetAccessKeyInfoResult {"123456789012"},
            wrapped("GetAccessKeyInfo", "    <Account>123456789012</Account>\n"));
        row("DecodeAuthorizationMessage", DecodeAuthorizationMessageResult {"{\"allowed\":false}"},
            wrapped("DecodeAuthorizationMessage", "    <DecodedMessage>{\"allowed\":false}</DecodedMessage>\n"));
    }

    void eachResultIsWrittenAsAwsDoes()
    {
        QFETCH(StsResult, result);
        QFETCH(std::string, xml);
        const RawResponse response = stsResponse(result, requestId);
        QCOMPARE(response.body, xml);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("Content-Type").value(), std::string_view("text/xml"));
        QCOMPARE(response.header("x-amzn-RequestId").value(), std::string_view(requestId));
        QCOMPARE(textOf(response.body, QStringLiteral("RequestId")), QString::fromLatin1(requestId));
        const bool issues = xml.find("<Credentials>") != std::string::npos;
        QCOMPARE(credentialsOf(result) != nullptr, issues);
        if (issues)
            QVERIFY(*credentialsOf(result) == someCredentials());
    }

    void errors_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<std::string>("message");
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("xml");
        const auto row = [](const char *title, ErrorCode code, const char *message, int status, const std::string &xml) {
            QTest::newRow(title) << int(code) << std::string(message) << status << xml;
        };
        const auto body = [](const std::string &space, const std::string &error) {
            return "<ErrorResponse xmlns=\"" + space + "\">\n  <Error>\n" + error + "  </Error>\n  <RequestId>" + requestId
                   + "</RequestId>\n</ErrorResponse>\n";
        };
        const std::string sts = "https://sts.amazonaws.com/doc/2011-06-15/";
        row("a refusal is the sender's fault", ErrorCode::AccessDenied, "Roles may not be assumed by root accounts.", 403,
            body(sts, "    <Type>Sender</Type>\n    <Code>AccessDenied</Code>\n    <Message>Roles may not be assumed by root "
                      "accounts.</Message>\n"));
        row("quotes in a message stay", ErrorCode::ValidationError, "Value 'a<b' at \"x\"", 400,
            body(sts, "    <Type>Sender</Type>\n    <Code>ValidationError</Code>\n    <Message>Value 'a&lt;b' at \"x\"</Message>\n"));
        row("MalformedInput has no message", ErrorCode::MalformedInput, "", 400,
            body(sts, "    <Type>Sender</Type>\n    <Code>MalformedInput</Code>\n"));
        row("InvalidAction alone has a namespace of its own", ErrorCode::InvalidAction, "Could not find operation X for version Y", 400,
            body("http://webservices.amazon.com/AWSFault/2005-15-09", "    <Type>Sender</Type>\n    <Code>InvalidAction</Code>\n    "
                                                                      "<Message>Could not find operation X for version Y</Message>\n"));
        row("a failure of the service is the receiver's", ErrorCode::InternalFailure, "We are sorry.", 500,
            body(sts, "    <Type>Receiver</Type>\n    <Code>InternalFailure</Code>\n    <Message>We are sorry.</Message>\n"));
    }

    void errors()
    {
        QFETCH(int, code);
        QFETCH(std::string, message);
        QFETCH(int, status);
        QFETCH(std::string, xml);
        const RawResponse response = stsError({ErrorCode(code), message}, requestId);
        QCOMPARE(response.body, xml);
        QCOMPARE(response.status, status);
        QCOMPARE(response.header("content-type").value(), std::string_view("text/xml"));
        QCOMPARE(response.header("x-amzn-requestid").value(), std::string_view(requestId));
        QCOMPARE(textOf(xml, QStringLiteral("RequestId")), QString::fromLatin1(requestId));
    }

    void theRedirectHasNoBody()
    {
        const RawResponse post = stsRedirect(requestId);
        QCOMPARE(post.status, 302);
        QCOMPARE(post.body, std::string());
        QCOMPARE(post.header("Location").value(), std::string_view("https://aws.amazon.com/iam"));
        QCOMPARE(post.header("x-amzn-RequestId").value(), std::string_view(requestId));
        QCOMPARE(stsRedirect(requestId, "Version=2011-06-15").header("Location").value(),
                 std::string_view("https://aws.amazon.com/iam?Version=2011-06-15"));
    }

    void escaping_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("anywhere");
        QTest::addColumn<std::string>("element");
        const auto row = [](const char *title, const std::string &text, const char *anywhere, const char *element = nullptr) {
            QTest::newRow(title) << text << std::string(anywhere) << std::string(element ? element : anywhere);
        };
        row("nothing", "", "");
        row("plain text", "plain text, 123", "plain text, 123");
        row("markup", "<a href=\"x\">'&'</a>", "&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;",
            "&lt;a href=\"x\"&gt;'&amp;'&lt;/a&gt;");
        row("what looks escaped is escaped again", "&amp;", "&amp;amp;");
        row("the end of CDATA", "]]>", "]]&gt;");
        row("tab and newline stay", "a\tb\nc", "a\tb\nc");
        row("a carriage return would become a newline", "a\r\nb", "a&#13;\nb");
        row("a zero byte", std::string("a\0b", 3), "a\uFFFDb");
        row("escape, backspace, unit separator", "\x1B\b\x1F", "\uFFFD\uFFFD\uFFFD");
        row("delete is allowed", "\x7F", "\x7F");
        row("Japanese and an emoji", "鍵🔑", "鍵🔑");
        row("U+FFFE and U+FFFF are no characters", "\uFFFE\uFFFF", "\uFFFD\uFFFD");
        row("a surrogate", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD");
        row("an overlong slash", "\xC0\xAF", "\uFFFD\uFFFD");
        row("a sequence cut off", "a\xE9\x8D", "a\uFFFD\uFFFD");
        row("markup inside a broken sequence is still escaped", "\xE9<\x8D", "\uFFFD&lt;\uFFFD");
        row("above U+10FFFF", "\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD");
    }

    void escaping()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, anywhere);
        QFETCH(std::string, element);
        QCOMPARE(escapeXml(text), anywhere);
        QCOMPARE(escapeXml(text, XmlPlace::Element), element);
    }

    /// Whatever a caller sends may come back in a message: the answer stays XML and says the same text.
    void aHostileMessageStaysXml()
    {
        const std::string_view hostile = "</Message><Code>ok</Code>]]>&#0;&x;<!DOCTYPE a [<!ENTITY b \"c\">]>鍵🔑\r\n\x01";
        const auto meet = [](const std::string &message) {
            const RawResponse response = stsError({ErrorCode::ValidationError, message}, requestId);
            QCOMPARE(textOf(response.body, QStringLiteral("Code")), QStringLiteral("ValidationError"));
            const QString read = textOf(response.body, QStringLiteral("Message"));
            std::string expected;
            for (const char32_t c : QString::fromStdString(message).toStdU32String()) {
                const bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
                expected += QString::fromUcs4(&c, 1).toStdString().substr(0, control ? 0 : 4);
                expected += control ? "\uFFFD" : "";
            }
            if (isUtf8(message) && message.find("\xEF\xBF") == std::string::npos)
                QCOMPARE(read.toStdString(), expected);
        };
        meet(std::string(hostile));
        test::cutAtEveryByte(hostile, meet);
        test::flipEachByte(hostile, meet);
        test::mutate(hostile, 1000, meet);
    }
};

QTEST_GUILESS_MAIN(tst_api_responses)
#include "tst_api_responses.moc"
