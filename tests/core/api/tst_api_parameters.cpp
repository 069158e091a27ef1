#include "forms.h"
#include "tests/support/show.h"

#include <QTest>

#include <algorithm>

using namespace trustwalk;
using namespace trustwalk::api;
using namespace trustwalk::test;

namespace {

using Constraint = ParameterCheck::Constraint;

const ParameterCheck *checkOf(const ReadParameters &read, std::string_view parameter, Constraint constraint)
{
    const auto found = std::ranges::find_if(
        read.checks, [&](const ParameterCheck &each) { return each.parameter == parameter && each.constraint == constraint; });
    return found == read.checks.end() ? nullptr : &*found;
}

} // namespace

class tst_api_parameters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSmallestFormIsEnough_data()
    {
        QTest::addColumn<int>("operation");
        for (int i = 0; i <= int(Operation::DecodeAuthorizationMessage); ++i)
            QTest::newRow(actionName(Operation(i)).data()) << i;
    }

    void theSmallestFormIsEnough()
    {
        QFETCH(int, operation);
        const ReadParameters read = readParameters(Operation(operation), smallestForm(Operation(operation)));
        QVERIFY(!read.refusal);
        QVERIFY(operationOf(read.request.value()) == Operation(operation));
        QVERIFY(std::ranges::all_of(read.checks, &ParameterCheck::passed));
    }

    void withoutARequiredParameter_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<std::string>("parameter");
        QTest::addColumn<std::string>("path");
        const auto row = [](Operation operation, const char *parameter, const char *path) {
            QTest::addRow("%s without %s", actionName(operation).data(), parameter)
                << int(operation) << std::string(parameter) << std::string(path);
        };
        row(Operation::AssumeRole, "RoleArn", "roleArn");
        row(Operation::AssumeRole, "RoleSessionName", "roleSessionName");
        row(Operation::GetFederationToken, "Name", "name");
        row(Operation::AssumeRoleWithWebIdentity, "RoleArn", "roleArn");
        row(Operation::AssumeRoleWithWebIdentity, "RoleSessionName", "roleSessionName");
        row(Operation::AssumeRoleWithWebIdentity, "WebIdentityToken", "webIdentityToken");
        row(Operation::AssumeRoleWithSaml, "RoleArn", "roleArn");
        row(Operation::AssumeRoleWithSaml, "PrincipalArn", "principalArn");
        row(Operation::AssumeRoleWithSaml, "SAMLAssertion", "sAMLAssertion");
        row(Operation::GetAccessKeyInfo, "AccessKeyId", "accessKeyId");
        row(Operation::DecodeAuthorizationMessage, "EncodedMessage", "encodedMessage");
    }

    void withoutARequiredParameter()
    {
        QFETCH(int, operation);
        QFETCH(std::string, parameter);
        QFETCH(std::string, path);
        Form form = smallestForm(Operation(operation));
        form.remove(parameter);
        const ReadParameters read = readParameters(Operation(operation), form);
        QVERIFY(!read.request);
        QVERIFY(read.refusal.value().code == ErrorCode::ValidationError);
        QCOMPARE(read.refusal->message,
                 "1 validation error detected: Value null at '" + path + "' failed to satisfy constraint: Member must not be null");
        const ParameterCheck *check = checkOf(read, parameter, Constraint::Required);
        QVERIFY(check && !check->passed);
    }

    void namesAreExact()
    {
        Form form = smallestForm(Operation::AssumeRole);
        form.remove("RoleSessionName");
        form.set("roleSessionName", "alice");
        form.set("RoleSessionName ", "alice");
        QVERIFY(refusalOf(Operation::AssumeRole, form).starts_with("1 validation error detected: Value null at 'roleSessionName'"));
    }

    void severalViolationsAreOneMessage()
    {
        Form form = smallestForm(Operation::AssumeRole);
        form.set("RoleSessionName", "a/" + std::string(63, 'b'));
        form.set("DurationSeconds", "+60");
        form.set("TokenCode", "12345");
        const std::string answer = refusalOf(Operation::AssumeRole, form);
        QVERIFY2(answer.starts_with("4 validation errors detected: "), answer.c_str());
        for (const char *clause :
             {"Value 'a/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' at 'roleSessionName' failed to satisfy "
              "constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
              "Member must have length less than or equal to 64",
              "Value '60' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
              "Value '12345' at 'tokenCode' failed to satisfy constraint: Member must have length greater than or equal to 6"})
            QVERIFY2(answer.find(clause) != std::string::npos, clause);
        QCOMPARE(std::ranges::count(answer, ';'), 3);
    }

    void anEmptyRoleArnIsTwoViolations()
    {
        QCOMPARE(
            refusalOf(Operation::AssumeRole, formWith(Operation::AssumeRole, "RoleArn", "")),
            std::string("2 validation errors detected: Value '' at 'roleArn' failed to satisfy constraint: Member must satisfy regular "
                        "expression pattern: "
                        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+; Value '' at "
                        "'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20"));
    }

    void lengthCountsCodePoints()
    {
        const auto answerTo
            = [](const std::string &arn) { return refusalOf(Operation::AssumeRole, formWith(Operation::AssumeRole, "RoleArn", arn)); };
        const std::string accents = repeated("é", 2048), emoji = repeated("😀", 2048);
        QCOMPARE(answerTo(accents), accents + " is invalid");
        QVERIFY(answerTo(accents + "é").ends_with("Member must have length less than or equal to 2048"));
        QVERIFY(answerTo(emoji).starts_with("1 validation error detected: "));
        QVERIFY(answerTo(emoji + "😀").starts_with("2 validation errors detected: "));
    }

    void whatIsNoArn_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<std::string>("parameter");
        const auto row = [](Operation operation, const char *parameter) {
            QTest::addRow("%s: %s", actionName(operation).data(), parameter) << int(operation) << std::string(parameter);
        };
        row(Operation::AssumeRole, "RoleArn");
        row(Operation::AssumeRole, "PolicyArns.member.3.arn");
        row(Operation::GetFederationToken, "PolicyArns.member.1.arn");
        row(Operation::AssumeRoleWithWebIdentity, "RoleArn");
        row(Operation::AssumeRoleWithSaml, "RoleArn");
        row(Operation::AssumeRoleWithSaml, "PrincipalArn");
    }

    void whatIsNoArn()
    {
        QFETCH(int, operation);
        QFETCH(std::string, parameter);
        Form form = formWith(Operation(operation), parameter, "nothing-valid-in-here");
        const ReadParameters read = readParameters(Operation(operation), form);
        QVERIFY(read.refusal.value().code == ErrorCode::ValidationError);
        QCOMPARE(read.refusal->message, std::string("nothing-valid-in-here is invalid"));
        const ParameterCheck *check = checkOf(read, parameter, Constraint::Arn);
        QVERIFY(check && !check->passed);

        form.set("DurationSeconds", "1"); // constraints come before ARNs
        QVERIFY(refusalOf(Operation(operation), form).starts_with("1 validation error detected: Value '1' at 'durationSeconds'"));
    }

    void ofDuplicatesTheFirstCounts()
    {
        Form form = smallestForm(Operation::AssumeRole);
        form.fields.push_back({"RoleSessionName", "second/and wrong"});
        form.fields.push_back({"DurationSeconds", "901"});
        form.fields.push_back({"DurationSeconds", "abc"});
        form.fields.push_back({"Tags.member.1.Key", "first"});
        form.fields.push_back({"Tags.member.1.Value", "1"});
        form.fields.push_back({"Tags.member.1.Key", "!!"});
        const auto call = accepted<AssumeRole>(Operation::AssumeRole, form);
        QCOMPARE(call.roleSessionName, std::string("alice"));
        QCOMPARE(call.durationSeconds.value(), 901);
        QVERIFY(call.tags == std::vector<Tag>({{"first", "1"}}));
    }

    void unknownParametersArePassedOver()
    {
        Form form = smallestForm(Operation::AssumeRole);
        for (const char *name : {"Unknown",
                                 "",
                                 "Tags",
                                 "Tags.member",
                                 "Tags.member.",
                                 "Tags.member.1",
                                 "Tags.member.1.",
                                 "Tags.member.0.Key",
                                 "Tags.member.01.Key",
                                 "Tags.member.-1.Key",
                                 "Tags.member.+1.Key",
                                 "Tags.member.x.Key",
                                 "Tags.member.1.key",
                                 "Tags.member.1.Key.more",
                                 "Tags.member.1Key",
                                 "Tags.1.Key",
                                 "Tags.member.99999999999999999999.Key",
                                 "Tags.entry.1.Key",
                                 "PolicyArns.member.1",
                                 "PolicyArns.member.1.Arn",
                                 "TransitiveTagKeys.member.1.",
                                 "TransitiveTagKeys.member.1.\n",
                                 "ProvidedContexts.member.1.ProviderArn",
                                 "Name",
                                 "WebIdentityToken"})
            form.fields.push_back({name, "!"});
        const auto call = accepted<AssumeRole>(Operation::AssumeRole, form);
        QVERIFY(call.tags.empty() && call.transitiveTagKeys.empty() && !call.policies.any());
    }

    void listsAreInTheOrderOfTheirNumbers()
    {
        Form form = smallestForm(Operation::AssumeRole);
        for (const char *n : {"10", "2", "7"}) {
            form.set(std::string("Tags.member.") + n + ".Value", std::string("v") + n);
            form.set(std::string("TransitiveTagKeys.member.") + n, std::string("k") + n);
        }
        for (const char *n : {"7", "10", "2"})
            form.set(std::string("Tags.member.") + n + ".Key", std::string("k") + n);
        const auto call = accepted<AssumeRole>(Operation::AssumeRole, form);
        QVERIFY(call.tags == std::vector<Tag>({{"k2", "v2"}, {"k7", "v7"}, {"k10", "v10"}}));
        QVERIFY(call.transitiveTagKeys == std::vector<std::string>({"k2", "k7", "k10"}));
    }

    void halfATagIsNamedByItsPlace()
    {
        Form form = formWith(Operation::AssumeRole, "Tags.member.7.Key", "Project");
        QCOMPARE(
            refusalOf(Operation::AssumeRole, form),
            std::string("1 validation error detected: Value null at 'tags.1.member.value' failed to satisfy constraint: Member must not be "
                        "null"));
        const ReadParameters read = readParameters(Operation::AssumeRole, form);
        const ParameterCheck *check = checkOf(read, "Tags.member.7.Value", Constraint::Required);
        QVERIFY(check && !check->passed);
    }

    void everyConstraintIsEvidence()
    {
        const ReadParameters read = readParameters(Operation::AssumeRole, formWith(Operation::AssumeRole, "DurationSeconds", "899"));
        QCOMPARE(read.checks.size(), std::size_t(5 + 4 + 3));
        const ParameterCheck *minimum = checkOf(read, "DurationSeconds", Constraint::MinimumValue);
        QVERIFY(minimum && !minimum->passed);
        QCOMPARE(minimum->limit, std::string("900"));
        QCOMPARE(minimum->value, std::string("899"));
        const ParameterCheck *pattern = checkOf(read, "RoleSessionName", Constraint::Pattern);
        QVERIFY(pattern && pattern->passed);
        QCOMPARE(pattern->limit, std::string("[\\w+=,.@-]*"));
        const ParameterCheck *longest = checkOf(read, "RoleArn", Constraint::MaximumLength);
        QVERIFY(longest && longest->passed);
        QCOMPARE(longest->limit, std::string("2048"));
    }

    void evidenceIsShort()
    {
        const ReadParameters read = readParameters(Operation::AssumeRoleWithSaml,
                                                   formWith(Operation::AssumeRoleWithSaml, "SAMLAssertion", std::string(100'000, 'x')));
        for (const ParameterCheck &check : read.checks)
            QVERIFY(check.value.size() <= 80);
    }

    void writingIsTheInverseOfReading_data()
    {
        QTest::addColumn<std::string>("form");
        const auto row = [](const char *title, const char *rest) {
            QTest::newRow(title) << std::string("Action=") + title + "&Version=2011-06-15" + rest;
        };
        row("GetSessionToken", "&DurationSeconds=900&SerialNumber=GAHT12345678&TokenCode=012345");
        row("AssumeRole",
            "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fdemo&RoleSessionName=John&PolicyArns.member.1.arn="
            "arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FReadOnlyAccess&PolicyArns.member.2.arn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FP"
            "&Policy=%7B%22a%22%3A%20%22%26%3D%22%7D&DurationSeconds=1800&Tags.member.1.Key=Project&Tags.member.1.Value=Pegasus&"
            "Tags.member.2.Key=%E9%83%A8%E7%BD%B2&Tags.member.2.Value=&TransitiveTagKeys.member.1=Project&ExternalId=123ABC&"
            "SerialNumber=GAHT12345678&TokenCode=123456&SourceIdentity=DevUser123");
        row("GetFederationToken",
            "&Name=Bob&Policy=%7B%7D&PolicyArns.member.1.arn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FP&DurationSeconds=3600&"
            "Tags.member.1.Key=a&Tags.member.1.Value=b");
        row("AssumeRoleWithWebIdentity",
            "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fdemo&RoleSessionName=app1&WebIdentityToken=a.b.c-_&"
            "ProviderId=www.amazon.com&PolicyArns.member.1.arn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FP&Policy=%7B%7D&DurationSeconds=3600");
        row("AssumeRoleWithSAML",
            "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fdemo&PrincipalArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Asaml-provider%2FP&"
            "SAMLAssertion=PHM%2BL%3D%3D&PolicyArns.member.1.arn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FP&Policy=%7B%7D&DurationSeconds=3600");
        row("GetCallerIdentity", "");
        row("GetAccessKeyInfo", "&AccessKeyId=AKIAIOSFODNN7EXAMPLE");
        row("DecodeAuthorizationMessage", "&EncodedMessage=abc%2Fdef%2B");
    }

    void writingIsTheInverseOfReading()
    {
        QFETCH(std::string, form);
        const Operation operation = operationOf(std::string_view(QTest::currentDataTag())).value();
        const ReadParameters read = readParameters(operation, parseForm(form));
        QCOMPARE(read.refusal ? read.refusal->message : std::string(), std::string());
        QCOMPARE(formOf(read.request.value()).encoded(), form);
    }

    void whatIsAbsentIsNotWritten()
    {
        AssumeRole call;
        call.roleArn = "arn:aws:iam::123456789012:role/demo";
        call.roleSessionName = "me";
        call.externalId = "";
        QCOMPARE(
            formOf(call).encoded(),
            std::string("Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fdemo&RoleSessionName=me&"
                        "ExternalId="));
        QCOMPARE(formOf(GetSessionToken {}).encoded(), std::string("Action=GetSessionToken&Version=2011-06-15"));
    }
};

QTEST_GUILESS_MAIN(tst_api_parameters)
#include "tst_api_parameters.moc"
