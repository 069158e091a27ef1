#include "forms.h"
#include "tests/support/show.h"

#include <QTest>

#include <algorithm>

using namespace trustwalk;
using namespace trustwalk::api;
using namespace trustwalk::test;

class tst_api_durations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<std::string>("sent");
        QTest::addColumn<qint64>("value"); // 0: refused
        QTest::addColumn<std::string>("message"); // of a ValidationError, after "constraint: "
        const auto row = [](const char *title, Operation operation, const char *sent, qint64 value, const char *message = "") {
            QTest::newRow(title) << int(operation) << std::string(sent) << value << std::string(message);
        };
        const char *atLeast = "Member must have value greater than or equal to 900";
        const char *atMost = "Member must have value less than or equal to 43200";
        const char *atMost36Hours = "Member must have value less than or equal to 129600";
        row("AssumeRole takes 900", Operation::AssumeRole, "900", 900);
        row("AssumeRole takes 43200", Operation::AssumeRole, "43200", 43200);
        row("AssumeRole refuses 899", Operation::AssumeRole, "899", 0, atLeast);
        row("AssumeRole refuses 43201", Operation::AssumeRole, "43201", 0, atMost);
        row("WebIdentity takes 900", Operation::AssumeRoleWithWebIdentity, "900", 900);
        row("WebIdentity takes 43200", Operation::AssumeRoleWithWebIdentity, "43200", 43200);
        row("WebIdentity refuses 899", Operation::AssumeRoleWithWebIdentity, "899", 0, atLeast);
        row("WebIdentity refuses 43201", Operation::AssumeRoleWithWebIdentity, "43201", 0, atMost);
        row("SAML takes 900", Operation::AssumeRoleWithSaml, "900", 900);
        row("SAML takes 43200", Operation::AssumeRoleWithSaml, "43200", 43200);
        row("SAML refuses 899", Operation::AssumeRoleWithSaml, "899", 0, atLeast);
        row("SAML refuses 43201", Operation::AssumeRoleWithSaml, "43201", 0, atMost);
        row("GetSessionToken takes 900", Operation::GetSessionToken, "900", 900);
        row("GetSessionToken takes 129600", Operation::GetSessionToken, "129600", 129600);
        row("GetSessionToken refuses 899", Operation::GetSessionToken, "899", 0, atLeast);
        row("GetSessionToken refuses 129601", Operation::GetSessionToken, "129601", 0, atMost36Hours);
        row("GetFederationToken takes 900", Operation::GetFederationToken, "900", 900);
        row("GetFederationToken takes 129600", Operation::GetFederationToken, "129600", 129600);
        row("GetFederationToken refuses 899", Operation::GetFederationToken, "899", 0, atLeast);
        row("GetFederationToken refuses 129601", Operation::GetFederationToken, "129601", 0, atMost36Hours);
        row("a plus in front is taken", Operation::AssumeRole, "+900", 900);
        row("a zero in front is taken", Operation::AssumeRole, "0900", 900);
        row("many zeros in front are taken", Operation::AssumeRole, "+0000000000000000000000000900", 900);
        row("zero is a number that is too small", Operation::AssumeRole, "0", 0, atLeast);
        row("a negative number is too small", Operation::AssumeRole, "-1", 0, atLeast);
        row("the largest number of 32 bits is too large", Operation::AssumeRole, "2147483647", 0, atMost);
        row("the smallest number of 32 bits is too small", Operation::AssumeRole, "-2147483648", 0, atLeast);
    }

    void durations()
    {
        QFETCH(int, operation);
        QFETCH(std::string, sent);
        QFETCH(qint64, value);
        QFETCH(std::string, message);
        const ReadParameters read = readParameters(Operation(operation), formWith(Operation(operation), "DurationSeconds", sent));
        if (value == 0) {
            QCOMPARE(read.refusal.value().message,
                     "1 validation error detected: Value '" + sent + "' at 'durationSeconds' failed to satisfy constraint: " + message);
            return;
        }
        QVERIFY(!read.refusal);
        const Form written = formOf(read.request.value());
        QCOMPARE(std::string(written.find("DurationSeconds").value()), std::to_string(value));
    }

    void noNumber_data()
    {
        QTest::addColumn<std::string>("sent");
        QTest::addColumn<std::string>("message");
        const auto row = [](const char *title, std::string sent, const char *message = "") {
            QTest::newRow(title) << std::move(sent) << std::string(message);
        };
        row("letters", "abc");
        row("a decimal", "900.0");
        row("an exponent", "9e2");
        row("hexadecimal", "0x384");
        row("one above 32 bits", "2147483648");
        row("one below 32 bits", "-2147483649");
        row("far above 64 bits", "99999999999999999999999999");
        row("a sign alone", "+");
        row("two signs", "+-900");
        row("two pluses", "++900");
        row("a space in front", " 900");
        row("a space behind", "900 ");
        row("full-width digits", "９００");
        row("a zero byte behind", std::string("900\0", 4));
        row("bytes that are not UTF-8", "\xFF\xFE");
        row("nothing (AWS explains this one)", "", "missing value for decimal type");
    }

    void noNumber()
    {
        QFETCH(std::string, sent);
        QFETCH(std::string, message);
        Form form = formWith(Operation::AssumeRole, "DurationSeconds", sent);
        form.set("RoleArn", "short"); // a violated constraint besides: the number comes first
        const ReadParameters read = readParameters(Operation::AssumeRole, form);
        QVERIFY(!read.request);
        QVERIFY(read.refusal.value().code == ErrorCode::MalformedInput);
        QCOMPARE(read.refusal->message, message);
        const auto check = std::ranges::find(read.checks, ParameterCheck::Constraint::Number, &ParameterCheck::constraint);
        QVERIFY(check != read.checks.end() && !check->passed);
    }

    void durationLimitsAreTheSchemas()
    {
        for (const Operation operation : {Operation::AssumeRole, Operation::AssumeRoleWithWebIdentity, Operation::AssumeRoleWithSaml}) {
            const DurationLimits limits = durationLimits(operation);
            QVERIFY(limits.minimum == 900 && limits.maximum == 43200 && limits.fallback == 3600);
        }
        for (const Operation operation : {Operation::GetSessionToken, Operation::GetFederationToken}) {
            const DurationLimits limits = durationLimits(operation);
            QVERIFY(limits.minimum == 900 && limits.maximum == 129600 && limits.fallback == 43200);
        }
    }
};

QTEST_GUILESS_MAIN(tst_api_durations)
#include "tst_api_durations.moc"
