#include "core/base/encoding.h"
#include "forms.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QElapsedTimer>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::api;
using namespace trustwalk::test;

namespace {

const std::string_view fullForm
    = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fdemo&RoleSessionName=John&"
      "PolicyArns.member.1.arn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FReadOnlyAccess&Policy=%7B%22Version%22%3A%222012-10-17%22%7D&"
      "DurationSeconds=1800&Tags.member.1.Key=Project&Tags.member.1.Value=Pegasus&Tags.member.2.Key=%E9%83%A8%E7%BD%B2&"
      "Tags.member.2.Value=x&TransitiveTagKeys.member.1=Project&ExternalId=123ABC&SerialNumber=GAHT12345678&TokenCode=123456&"
      "SourceIdentity=DevUser123&Name=Bob&WebIdentityToken=a.b.c&ProviderId=www.amazon.com&SAMLAssertion=PHM%2B&"
      "PrincipalArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Asaml-provider%2FP&AccessKeyId=AKIAIOSFODNN7EXAMPLE&EncodedMessage=abc";

/// Whatever a form holds, reading it ends in a request or in one refusal of the right kind, and all texts are UTF-8.
bool isSane(Operation operation, const Form &form)
{
    const ReadParameters read = readParameters(operation, form);
    if (read.request.has_value() == read.refusal.has_value())
        return false;
    bool allPassed = true;
    for (const ParameterCheck &check : read.checks) {
        allPassed = allPassed && check.passed;
        if (!isUtf8(check.value) || !isUtf8(check.parameter) || check.value.size() > 80)
            return false;
    }
    if (allPassed != read.request.has_value())
        return false;
    if (!read.request) {
        const ErrorCode code = read.refusal->code;
        return isUtf8(read.refusal->message) && (code == ErrorCode::ValidationError || code == ErrorCode::MalformedInput);
    }
    const Form written = formOf(*read.request);
    const ReadParameters again = readParameters(operation, written);
    return again.request && formOf(*again.request).fields == written.fields;
}

} // namespace

class tst_api_hostile_forms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutFlippedAndMixed_data()
    {
        QTest::addColumn<int>("operation");
        for (int i = 0; i <= int(Operation::DecodeAuthorizationMessage); ++i)
            QTest::newRow(actionName(Operation(i)).data()) << i;
    }

    void cutFlippedAndMixed()
    {
        QFETCH(int, operation);
        int met = 0;
        const auto meet = [&](const std::string &bytes) {
            ++met;
            if (!isSane(Operation(operation), parseForm(bytes)))
                QTest::qFail(bytes.c_str(), __FILE__, __LINE__);
        };
        QVERIFY(isSane(Operation(operation), parseForm(fullForm)));
        cutAtEveryByte(fullForm, meet);
        flipEachByte(fullForm, meet);
        mutate(fullForm, 500, meet);
        QCOMPARE(met, int(2 * fullForm.size()) + 500);
    }

    void decodedBytesAreFlippedToo()
    {
        const Form whole = parseForm(fullForm);
        for (std::size_t i = 0; i < whole.fields.size(); ++i) {
            for (std::string FormField::*part : {&FormField::name, &FormField::value}) {
                flipEachByte(whole.fields[i].*part, [&](std::string changed) {
                    Form form = whole;
                    form.fields[i].*part = std::move(changed);
                    QVERIFY(isSane(Operation::AssumeRole, form));
                });
            }
        }
    }

    void bytesThatAreNotUtf8BecomeReplacementCharacters()
    {
        const auto call = accepted<AssumeRoleWithWebIdentity>(
            Operation::AssumeRoleWithWebIdentity,
            formWith(Operation::AssumeRoleWithWebIdentity, "WebIdentityToken", "ab\xFF\xC3(\xED\xA0\x80"));
        QCOMPARE(call.webIdentityToken, std::string("ab\uFFFD\uFFFD(\uFFFD\uFFFD\uFFFD"));
        QCOMPARE(refusalOf(Operation::AssumeRole, formWith(Operation::AssumeRole, "RoleSessionName", "a\x80")),
                 std::string(
                     "1 validation error detected: Value 'a\uFFFD' at 'roleSessionName' failed to satisfy constraint: Member must satisfy "
                     "regular expression pattern: [\\w+=,.@-]*"));
    }

    void aZeroByteIsACharacterLikeAnother()
    {
        const std::string name("al\0ice", 6);
        const std::string answer = refusalOf(Operation::AssumeRole, formWith(Operation::AssumeRole, "RoleSessionName", name));
        QVERIFY(answer.find("Value '" + name + "' at 'roleSessionName'") != std::string::npos);
    }

    /// A list of 200 000 members must neither take long nor come back as a message of its size.
    void aHugeListEndsSoon()
    {
        Form form = smallestForm(Operation::AssumeRole);
        for (int n = 200'000; n > 0; --n)
            form.fields.push_back({"Tags.member." + std::to_string(n) + ".Key", "k!"});
        QElapsedTimer timer;
        timer.start();
        const ReadParameters read = readParameters(Operation::AssumeRole, form);
        QVERIFY2(timer.elapsed() < 5000, "a sort and one pass take far less");
        QVERIFY(read.refusal.value().message.size() < 50'000);
        QVERIFY(read.checks.size() < 1000);
        QVERIFY(read.refusal->message.starts_with("101 validation errors detected: "));
    }
};

QTEST_GUILESS_MAIN(tst_api_hostile_forms)
#include "tst_api_hostile_forms.moc"
