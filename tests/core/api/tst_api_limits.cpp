#include "forms.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::api;
using namespace trustwalk::test;

// Every limit of the service model at both of its borders, and the words that AWS answers with beyond them.
// Source: the shapes of the STS service model, 2011-06-15.

namespace {

constexpr const char *arnPattern = R"([\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+)";
constexpr const char *policyPattern = R"([\u0009\u000A\u000D\u0020-\u00FF]+)";
constexpr const char *tagKeyPattern = R"([\p{L}\p{Z}\p{N}_.:/=+\-@]+)";
constexpr const char *tagValuePattern = R"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)";
constexpr const char *namePattern = R"([\w+=,.@-]*)";

std::string violation(const std::string &printedValue, const std::string &path, const std::string &constraint)
{
    return "Value" + printedValue + " at '" + path + "' failed to satisfy constraint: Member must " + constraint;
}

/// A text of so many characters that is right in everything but its length: "arn:aws:s3:::xxx" or "111".
std::string ofLength(const std::string &filling, int length)
{
    const std::string start = filling.substr(0, static_cast<std::size_t>(length));
    return start + std::string(static_cast<std::size_t>(length) - start.size(), filling.back());
}

} // namespace

class tst_api_limits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengths_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<std::string>("parameter");
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::string>("filling");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("maximum"); // 0: none
        QTest::addColumn<std::string>("patternWithoutEmpty"); // of a pattern that ends in +
        const auto row = [](Operation operation, const char *parameter, const char *path, const char *filling, int minimum, int maximum,
                            const char *patternWithoutEmpty = "") {
            QTest::addRow("%s: %s", actionName(operation).data(), parameter)
                << int(operation) << std::string(parameter) << std::string(path) << std::string(filling) << minimum << maximum
                << std::string(patternWithoutEmpty);
        };
        const char *arn = "arn:aws:s3:::x";
        row(Operation::GetSessionToken, "SerialNumber", "serialNumber", "A", 9, 256);
        row(Operation::GetSessionToken, "TokenCode", "tokenCode", "1", 6, 6);

        row(Operation::AssumeRole, "RoleArn", "roleArn", arn, 20, 2048);
        row(Operation::AssumeRole, "RoleSessionName", "roleSessionName", "a", 2, 64);
        row(Operation::AssumeRole, "PolicyArns.member.1.arn", "policyArns.1.member.arn", arn, 20, 2048);
        row(Operation::AssumeRole, "Policy", "policy", " ", 1, 0, policyPattern);
        row(Operation::AssumeRole, "ExternalId", "externalId", "e", 2, 1224);
        row(Operation::AssumeRole, "SerialNumber", "serialNumber", "A", 9, 256);
        row(Operation::AssumeRole, "TokenCode", "tokenCode", "1", 6, 6);
        row(Operation::AssumeRole, "SourceIdentity", "sourceIdentity", "s", 2, 64);

        row(Operation::GetFederationToken, "Name", "name", "n", 2, 32);
        row(Operation::GetFederationToken, "PolicyArns.member.1.arn", "policyArns.1.member.arn", arn, 20, 2048);
        row(Operation::GetFederationToken, "Policy", "policy", " ", 1, 2048, policyPattern);

        row(Operation::AssumeRoleWithWebIdentity, "RoleArn", "roleArn", arn, 20, 2048);
        row(Operation::AssumeRoleWithWebIdentity, "RoleSessionName", "roleSessionName", "a", 2, 64);
        row(Operation::AssumeRoleWithWebIdentity, "WebIdentityToken", "webIdentityToken", "t", 4, 20000);
        row(Operation::AssumeRoleWithWebIdentity, "ProviderId", "providerId", "p", 4, 2048);
        row(Operation::AssumeRoleWithWebIdentity, "PolicyArns.member.1.arn", "policyArns.1.member.arn", arn, 20, 2048);
        row(Operation::AssumeRoleWithWebIdentity, "Policy", "policy", " ", 1, 2048, policyPattern);

        row(Operation::AssumeRoleWithSaml, "RoleArn", "roleArn", arn, 20, 2048);
        row(Operation::AssumeRoleWithSaml, "PrincipalArn", "principalArn", arn, 20, 2048);
        row(Operation::AssumeRoleWithSaml, "SAMLAssertion", "sAMLAssertion", "S", 4, 100000);
        row(Operation::AssumeRoleWithSaml, "PolicyArns.member.1.arn", "policyArns.1.member.arn", arn, 20, 2048);
        row(Operation::AssumeRoleWithSaml, "Policy", "policy", " ", 1, 2048, policyPattern);

        row(Operation::GetAccessKeyInfo, "AccessKeyId", "accessKeyId", "A", 16, 128);
        row(Operation::DecodeAuthorizationMessage, "EncodedMessage", "encodedMessage", "E", 1, 10240);
    }

    void lengths()
    {
        QFETCH(int, operation);
        QFETCH(std::string, parameter);
        QFETCH(std::string, path);
        QFETCH(std::string, filling);
        QFETCH(int, minimum);
        QFETCH(int, maximum);
        QFETCH(std::string, patternWithoutEmpty);
        const bool secret = parameter == "WebIdentityToken" || parameter == "SAMLAssertion";
        const auto printed = [&](const std::string &value) { return secret ? std::string() : " '" + value + "'"; };
        const auto answerTo
            = [&](const std::string &value) { return refusalOf(Operation(operation), formWith(Operation(operation), parameter, value)); };

        QCOMPARE(answerTo(ofLength(filling, minimum)), std::string());
        const std::string tooShort = ofLength(filling, minimum - 1);
        const std::string atLeast = violation(printed(tooShort), path, "have length greater than or equal to " + std::to_string(minimum));
        if (patternWithoutEmpty.empty())
            QCOMPARE(answerTo(tooShort), "1 validation error detected: " + atLeast);
        else
            QCOMPARE(answerTo(tooShort),
                     "2 validation errors detected: "
                         + violation(printed(tooShort), path, "satisfy regular expression pattern: " + patternWithoutEmpty) + "; "
                         + atLeast);
        if (maximum == 0) {
            QCOMPARE(answerTo(ofLength(filling, 100'000)), std::string());
            return;
        }
        QCOMPARE(answerTo(ofLength(filling, maximum)), std::string());
        const std::string tooLong = ofLength(filling, maximum + 1);
        QCOMPARE(answerTo(tooLong),
                 "1 validation error detected: "
                     + violation(printed(tooLong), path, "have length less than or equal to " + std::to_string(maximum)));
    }

    void tagLengths_data() { callsWithTags(); }

    void tagLengths()
    {
        QFETCH(int, operation);
        const auto answerTo = [&](const std::string &key, const std::string &value) {
            Form form = smallestForm(Operation(operation));
            form.set("Tags.member.1.Key", key);
            form.set("Tags.member.1.Value", value);
            return refusalOf(Operation(operation), form);
        };
        QCOMPARE(answerTo("k", ""), std::string());
        QCOMPARE(answerTo(repeated("部", 128), repeated("値", 256)), std::string());
        QCOMPARE(
            answerTo("", "v"),
            std::string("2 validation errors detected: Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must "
                        "satisfy regular expression pattern: ")
                + tagKeyPattern
                + "; Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1");
        const std::string longKey = repeated("部", 129), longValue = repeated("値", 257);
        QCOMPARE(answerTo(longKey, "v"),
                 "1 validation error detected: "
                     + violation(" '" + longKey + "'", "tags.1.member.key", "have length less than or equal to 128"));
        QCOMPARE(answerTo("k", longValue),
                 "1 validation error detected: "
                     + violation(" '" + longValue + "'", "tags.1.member.value", "have length less than or equal to 256"));
    }

    void howManyTags_data() { callsWithTags(); }

    void howManyTags()
    {
        QFETCH(int, operation);
        Form form = smallestForm(Operation(operation));
        const auto add = [&](int n) {
            form.set("Tags.member." + std::to_string(n) + ".Key", "k" + std::to_string(n));
            form.set("Tags.member." + std::to_string(n) + ".Value", "v");
        };
        for (int n = 1; n <= 50; ++n)
            add(n);
        QCOMPARE(refusalOf(Operation(operation), form), std::string());
        add(51);
        const std::string answer = refusalOf(Operation(operation), form);
        QVERIFY2(answer.starts_with("1 validation error detected: Value '[Tag(key=k1, value=v), Tag(key=k2, value=v), "), answer.c_str());
        QVERIFY2(answer.ends_with("…]' at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50"),
                 answer.c_str());
    }

    void howManyPolicyArns_data()
    {
        QTest::addColumn<int>("operation");
        for (const Operation operation : fiveCalls)
            if (operation != Operation::GetSessionToken)
                QTest::newRow(actionName(operation).data()) << int(operation);
    }

    void howManyPolicyArns()
    {
        QFETCH(int, operation);
        Form form = smallestForm(Operation(operation));
        for (int n = 1; n <= 10; ++n)
            form.set("PolicyArns.member." + std::to_string(n) + ".arn", "arn:aws:iam::aws:policy/ReadOnlyAccess");
        QCOMPARE(refusalOf(Operation(operation), form), std::string());
        form.set("PolicyArns.member.11.arn", "arn:aws:iam::aws:policy/ReadOnlyAccess");
        const std::string answer = refusalOf(Operation(operation), form);
        QVERIFY2(answer.starts_with("1 validation error detected: Value '[PolicyDescriptorType(arn=arn:aws:iam::aws:policy/"),
                 answer.c_str());
        QVERIFY2(answer.ends_with(" at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10"),
                 answer.c_str());
    }

    void transitiveTagKeys()
    {
        const auto answerTo = [](const std::vector<std::string> &keys) {
            Form form = smallestForm(Operation::AssumeRole);
            for (std::size_t i = 0; i < keys.size(); ++i)
                form.set("TransitiveTagKeys.member." + std::to_string(i + 1), keys[i]);
            return refusalOf(Operation::AssumeRole, form);
        };
        const std::string clause
            = "' at 'transitiveTagKeys' failed to satisfy constraint: Member must satisfy constraint: [Member must "
              "satisfy regular expression pattern: "
              + std::string(tagKeyPattern)
              + ", Member must have length greater than or equal to 1, Member must have length less than or equal to 128]";
        QCOMPARE(answerTo({"k", repeated("部", 128)}), std::string());
        QCOMPARE(answerTo({"k", ""}), "1 validation error detected: Value '[k, ]" + clause);
        QCOMPARE(answerTo({"k", repeated("部", 129)}), "1 validation error detected: Value '[k, " + repeated("部", 129) + "]" + clause);
        QCOMPARE(answerTo({"a!", "b?"}), "1 validation error detected: Value '[a!, b?]" + clause);
        QCOMPARE(answerTo(std::vector<std::string>(50, "k")), std::string());
        QCOMPARE(answerTo(std::vector<std::string>(51, "k")),
                 "1 validation error detected: Value '[" + repeated("k, ", 50)
                     + "…]' at 'transitiveTagKeys' failed to satisfy constraint: Member must have length less than or equal to 50");
    }

    void patterns_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<std::string>("parameter");
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("pattern");
        const auto row = [](Operation operation, const char *parameter, const char *path, const char *value, const char *pattern) {
            QTest::addRow("%s: %s", actionName(operation).data(), parameter)
                << int(operation) << std::string(parameter) << std::string(path) << std::string(value) << std::string(pattern);
        };
        const char *arnWithBell = "arn:aws:iam::123456789012:role/\a";
        row(Operation::GetSessionToken, "SerialNumber", "serialNumber", "GAHT 12345678", R"([\w+=/:,.@-]*)");
        row(Operation::GetSessionToken, "TokenCode", "tokenCode", "12345a", R"([\d]*)");
        row(Operation::AssumeRole, "RoleArn", "roleArn", arnWithBell, arnPattern);
        row(Operation::AssumeRole, "RoleSessionName", "roleSessionName", "PowerUser/hjacobs", namePattern);
        row(Operation::AssumeRole, "PolicyArns.member.1.arn", "policyArns.1.member.arn", arnWithBell, arnPattern);
        row(Operation::AssumeRole, "Policy", "policy", "{\"鍵\":1}", policyPattern);
        row(Operation::AssumeRole, "ExternalId", "externalId", "a b", R"([\w+=,.@:\/-]*)");
        row(Operation::AssumeRole, "SerialNumber", "serialNumber", "GAHT#12345678", R"([\w+=/:,.@-]*)");
        row(Operation::AssumeRole, "TokenCode", "tokenCode", "12 456", R"([\d]*)");
        row(Operation::AssumeRole, "SourceIdentity", "sourceIdentity", "aws:alice", namePattern);
        row(Operation::GetFederationToken, "Name", "name", "bob smith", namePattern);
        row(Operation::GetFederationToken, "PolicyArns.member.1.arn", "policyArns.1.member.arn", arnWithBell, arnPattern);
        row(Operation::GetFederationToken, "Policy", "policy", "{\"鍵\":1}", policyPattern);
        row(Operation::AssumeRoleWithWebIdentity, "RoleArn", "roleArn", arnWithBell, arnPattern);
        row(Operation::AssumeRoleWithWebIdentity, "RoleSessionName", "roleSessionName", "カロル", namePattern);
        row(Operation::AssumeRoleWithWebIdentity, "PolicyArns.member.1.arn", "policyArns.1.member.arn", arnWithBell, arnPattern);
        row(Operation::AssumeRoleWithWebIdentity, "Policy", "policy", "{\"鍵\":1}", policyPattern);
        row(Operation::AssumeRoleWithSaml, "RoleArn", "roleArn", arnWithBell, arnPattern);
        row(Operation::AssumeRoleWithSaml, "PrincipalArn", "principalArn", arnWithBell, arnPattern);
        row(Operation::AssumeRoleWithSaml, "PolicyArns.member.1.arn", "policyArns.1.member.arn", arnWithBell, arnPattern);
        row(Operation::AssumeRoleWithSaml, "Policy", "policy", "{\"鍵\":1}", policyPattern);
        row(Operation::GetAccessKeyInfo, "AccessKeyId", "accessKeyId", "AKIA-IOSFODNN7EXAMPLE", R"([\w]*)");
    }

    void patterns()
    {
        QFETCH(int, operation);
        QFETCH(std::string, parameter);
        QFETCH(std::string, path);
        QFETCH(std::string, value);
        QFETCH(std::string, pattern);
        QCOMPARE(refusalOf(Operation(operation), formWith(Operation(operation), parameter, value)),
                 "1 validation error detected: " + violation(" '" + value + "'", path, "satisfy regular expression pattern: " + pattern));
    }

    void tagPatterns_data() { callsWithTags(); }

    void tagPatterns()
    {
        QFETCH(int, operation);
        Form form = smallestForm(Operation(operation));
        form.set("Tags.member.1.Key", "Cost*Center");
        form.set("Tags.member.1.Value", "1,2");
        QCOMPARE(refusalOf(Operation(operation), form),
                 "2 validation errors detected: "
                     + violation(" 'Cost*Center'", "tags.1.member.key", std::string("satisfy regular expression pattern: ") + tagKeyPattern)
                     + "; "
                     + violation(" '1,2'", "tags.1.member.value", std::string("satisfy regular expression pattern: ") + tagValuePattern));
    }

private:
    static void callsWithTags()
    {
        QTest::addColumn<int>("operation");
        QTest::newRow("AssumeRole") << int(Operation::AssumeRole);
        QTest::newRow("GetFederationToken") << int(Operation::GetFederationToken);
    }
};

QTEST_GUILESS_MAIN(tst_api_limits)
#include "tst_api_limits.moc"
