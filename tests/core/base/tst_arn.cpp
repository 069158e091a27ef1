#include "core/base/arn.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using trustwalk::Arn;

class TestArn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTakenApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("parts"); // partition|service|region|account|resource|type|name
        const auto row
            = [](const char *name, const char *text, const char *parts) { QTest::newRow(name) << QByteArray(text) << QByteArray(parts); };
        row("a user with a path", "arn:aws:iam::123456789012:user/division_abc/Bob",
            "aws|iam||123456789012|user/division_abc/Bob|user|Bob");
        row("the root of an account", "arn:aws:iam::123456789012:root", "aws|iam||123456789012|root|root|root");
        row("a session of a role", "arn:aws:sts::123456789012:assumed-role/Deploy/alice",
            "aws|sts||123456789012|assumed-role/Deploy/alice|assumed-role|alice");
        row("a managed policy of AWS", "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "aws|iam||aws|policy/ReadOnlyAccess|policy|ReadOnlyAccess");
        row("an object of a bucket", "arn:aws:s3:::reports/2026/july.csv", "aws|s3|||reports/2026/july.csv|reports|july.csv");
        row("colons in the resource stay", "arn:aws-cn:logs:cn-north-1:123456789012:log-group:x:y",
            "aws-cn|logs|cn-north-1|123456789012|log-group:x:y|log-group|y");
        row("an OIDC provider", "arn:aws:iam::123456789012:oidc-provider/login.example.com/a",
            "aws|iam||123456789012|oidc-provider/login.example.com/a|oidc-provider|a");
    }
    void isTakenApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, parts);
        const auto arn = Arn::parse(text.toStdString());
        QVERIFY(arn);
        const std::string seen = arn->partition + "|" + arn->service + "|" + arn->region + "|" + arn->account + "|" + arn->resource + "|"
                                 + std::string(arn->resourceType()) + "|" + std::string(arn->resourceName());
        QCOMPARE(seen, parts.toStdString());
        QCOMPARE(arn->text(), text.toStdString());
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("five parts") << QByteArray("arn:aws:iam::123456789012");
        QTest::newRow("another first word") << QByteArray("urn:aws:iam::123456789012:root");
        QTest::newRow("capital letters") << QByteArray("ARN:aws:iam::123456789012:root");
        QTest::newRow("no partition") << QByteArray("arn::iam::123456789012:root");
        QTest::newRow("no service") << QByteArray("arn:aws:::123456789012:root");
        QTest::newRow("no resource") << QByteArray("arn:aws:iam::123456789012:");
    }
    void isRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Arn::parse(text.toStdString()));
    }

    void namesOfPrincipals()
    {
        QCOMPARE(Arn::user("123456789012", "/a/b/", "alice"), std::string("arn:aws:iam::123456789012:user/a/b/alice"));
        QCOMPARE(Arn::role("123456789012", "/", "Deploy"), std::string("arn:aws:iam::123456789012:role/Deploy"));
        QCOMPARE(Arn::root("123456789012"), std::string("arn:aws:iam::123456789012:root"));
        QCOMPARE(Arn::assumedRole("123456789012", "Deploy", "alice"), std::string("arn:aws:sts::123456789012:assumed-role/Deploy/alice"));
        QCOMPARE(Arn::federatedUser("123456789012", "bob"), std::string("arn:aws:sts::123456789012:federated-user/bob"));
        QCOMPARE(Arn::oidcProvider("123456789012", "idp.example/x"), std::string("arn:aws:iam::123456789012:oidc-provider/idp.example/x"));
        QCOMPARE(Arn::samlProvider("123456789012", "Corp"), std::string("arn:aws:iam::123456789012:saml-provider/Corp"));
    }

    void accountIdsAreTwelveDigits()
    {
        QVERIFY(trustwalk::isAccountId("012345678901"));
        QVERIFY(!trustwalk::isAccountId("01234567890"));
        QVERIFY(!trustwalk::isAccountId("0123456789012"));
        QVERIFY(!trustwalk::isAccountId("01234567890a"));
        QVERIFY(!trustwalk::isAccountId("+12345678901"));
    }

    void whatParsesPrintsTheSameText()
    {
        std::size_t parsed = 0;
        const auto meet = [&](const std::string &text) {
            if (const auto arn = Arn::parse(text)) {
                ++parsed;
                QCOMPARE(arn->text(), text);
            }
        };
        const std::string arn = "arn:aws:iam::123456789012:role/service-role/Deploy";
        trustwalk::test::cutAtEveryByte(arn, meet);
        trustwalk::test::flipEachByte(arn, meet);
        QVERIFY(parsed > 30);
    }
};

QTEST_GUILESS_MAIN(TestArn)
#include "tst_arn.moc"
