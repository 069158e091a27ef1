#include "core/base/json.h"
#include "core/policy/document.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

#include <string>

using namespace trustwalk;
using policy::Document;
using policy::Use;

/// What AWS would not save is refused with its path, place and AWS's words; what it saves is kept as it was written.
class tst_policy_parse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithPathAndReason_data();
    void refusesWithPathAndReason();
    void acceptsWhatAwsSaves_data();
    void acceptsWhatAwsSaves();
    void saysWhereInTheText();
    void namesWhatWasMeant_data();
    void namesWhatWasMeant();
    void keepsTextLabelsAndSpans();
    void countsCharactersAsAwsDoes();
    void hasLimits();
    void survivesHostileBytes();
    void printsAndParsesBackToTheSame();
};

namespace {

const std::string full = R"json({"Version":"2012-10-17","Id":"x","Statement":[
  {"Sid":"Read","Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::111122223333:user/a"],"Service":"s3.amazonaws.com"},
   "Action":["s3:Get*","s3:List*"],"Resource":["arn:aws:s3:::b/${aws:username, 'none'}/*","*"],
   "Condition":{"StringLike":{"aws:PrincipalTag/team":["r*",true,5]},"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"},
    "DateLessThan":{"aws:CurrentTime":"2026-07-01T09:00:00Z"},"IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]},
    "ForAllValues:ArnLikeIfExists":{"aws:SourceArn":"arn:aws:sns:*:${aws:PrincipalAccount}:*"},"Null":{"aws:TokenIssueTime":"false"},
    "BinaryEquals":{"example:K":"QUJD"}}},
  {"Effect":"Deny","NotPrincipal":{"AWS":"111122223333"},"NotAction":"iam:*","NotResource":"arn:aws:s3:::c"}]})json";

std::string identity(const std::string &members)
{
    return R"({"Version":"2012-10-17","Statement":[{)" + members + "}]}";
}

Use useFrom(const QByteArray &name)
{
    const std::pair<const char *, Use> uses[]
        = {{"identity", Use::Identity}, {"resource", Use::Resource},  {"trust", Use::Trust},        {"session", Use::Session},
           {"boundary", Use::Boundary}, {"scp", Use::ServiceControl}, {"rcp", Use::ResourceControl}};
    for (const auto &[word, use] : uses) {
        if (name == word)
            return use;
    }
    qFatal("no such use");
}

} // namespace

void tst_policy_parse::refusesWithPathAndReason_data()
{
    QTest::addColumn<QByteArray>("use");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("reason");
    using Code = ParseError::Code;
    const auto row = [](const char *name, const char *use, const std::string &json, Code code, const char *path, const char *found,
                        const char *reason) {
        QTest::newRow(name) << QByteArray(use) << QByteArray::fromStdString(json) << int(code) << QByteArray(path) << QByteArray(found)
                            << QByteArray(reason);
    };
    const char *syntax = "Syntax errors in policy.";
    row("no text", "identity", "", Code::Empty, "", "", syntax);
    row("no text, trust", "trust", "", Code::Empty, "", "", "This policy contains invalid Json");
    row("half a policy", "trust", R"({"Version":)", Code::Syntax, "", "", "This policy contains invalid Json");
    row("a list", "identity", "[]", Code::WrongType, "$", "[]", syntax);
    row("a text", "identity", R"("Allow")", Code::WrongType, "$", "\"Allow\"", syntax);
    row("the same key twice", "identity", R"({"Version":"2012-10-17","Version":"2012-10-17"})", Code::DuplicateKey, "$.Version", "Version",
        syntax);
    row("no statement", "identity", R"({"Version":"2012-10-17"})", Code::MissingKey, "$.Statement", "", syntax);
    row("an empty list of statements, trust", "trust", R"({"Statement":[]})", Code::BadValue, "$.Statement", "[]",
        "Could not parse the policy: Statement is empty!");
    row("a statement that is a text", "identity", R"({"Statement":["Allow"]})", Code::WrongType, "$.Statement[0]", "\"Allow\"", syntax);
    row("a list within the list of statements", "identity", R"({"Statement":[[]]})", Code::WrongType, "$.Statement[0]", "[]", syntax);
    row("version as a number", "identity", R"({"Version":2012,"Statement":[]})", Code::WrongType, "$.Version", "2012", syntax);
    row("a version of tomorrow", "trust", R"({"Version":"2030-01-01","Statement":[]})", Code::BadValue, "$.Version", "2030-01-01",
        "The policy must contain a valid version string");
    row("Id as a number", "identity", R"({"Id":5,"Statement":[]})", Code::WrongType, "$.Id", "5", syntax);
    row("a key in lower case", "identity", R"({"version":"2012-10-17"})", Code::UnknownKey, "$.version", "version", syntax);
    row("no effect", "identity", identity(R"("Action":"*","Resource":"*")"), Code::MissingKey, "$.Statement[0].Effect", "", syntax);
    row("no effect, trust", "trust", identity(R"("Action":"sts:AssumeRole","Principal":"*")"), Code::MissingKey, "$.Statement[0].Effect",
        "", "Missing required field Effect");
    row("an effect in lower case, trust", "trust", identity(R"("Effect":"allow","Action":"sts:AssumeRole","Principal":"*")"),
        Code::BadValue, "$.Statement[0].Effect", "allow", "Invalid effect: allow");
    row("an effect as a list", "identity", identity(R"("Effect":["Allow"],"Action":"*","Resource":"*")"), Code::WrongType,
        "$.Statement[0].Effect", R"(["Allow"])", syntax);
    row("a Sid as a number", "identity", identity(R"("Sid":1,"Effect":"Allow","Action":"*","Resource":"*")"), Code::WrongType,
        "$.Statement[0].Sid", "1", syntax);
    row("a Sid with a hyphen, session", "session", identity(R"("Sid":"a-b","Effect":"Allow","Action":"*","Resource":"*")"), Code::BadValue,
        "$.Statement[0].Sid", "a-b",
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*");
    row("an empty list of actions", "identity", identity(R"("Effect":"Allow","Action":[],"Resource":"*")"), Code::BadValue,
        "$.Statement[0].Action", "[]", "Policy statement must contain actions.");
    row("an action as a number", "identity", identity(R"("Effect":"Allow","Action":["s3:*",5],"Resource":"*")"), Code::WrongType,
        "$.Statement[0].Action[1]", "5", syntax);
    row("an action without name", "identity", identity(R"("Effect":"Allow","Action":"s3:","Resource":"*")"), Code::BadValue,
        "$.Statement[0].Action", "s3:", "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
    row("an action with two colons", "identity", identity(R"("Effect":"Allow","NotAction":"s3:Get:x","Resource":"*")"), Code::BadValue,
        "$.Statement[0].NotAction", "s3:Get:x", "Actions/Condition can contain only one colon.");
    row("an action of a service with a space", "identity", identity(R"("Effect":"Allow","Action":"s 3:Get","Resource":"*")"),
        Code::BadValue, "$.Statement[0].Action", "s 3:Get", "Vendor s 3 is not valid");
    row("an empty list of resources", "identity", identity(R"("Effect":"Allow","Action":"*","Resource":[])"), Code::BadValue,
        "$.Statement[0].Resource", "[]", "Policy statement must contain resources.");
    row("a resource without service", "identity", identity(R"("Effect":"Allow","Action":"*","Resource":"arn:aws")"), Code::BadValue,
        "$.Statement[0].Resource", "arn:aws", "Resource vendor must be fully qualified and cannot contain regexes.");
    row("a resource with a wildcard service", "identity", identity(R"("Effect":"Allow","Action":"*","Resource":"arn:aws:*:*:*:*")"),
        Code::BadValue, "$.Statement[0].Resource", "arn:aws:*:*:*:*",
        "Resource vendor must be fully qualified and cannot contain regexes.");
    row("an IAM resource with a Region", "identity",
        identity(R"("Effect":"Allow","Action":"*","Resource":"arn:aws:iam:us-east-1:111122223333:user/a")"), Code::BadValue,
        "$.Statement[0].Resource", "arn:aws:iam:us-east-1:111122223333:user/a",
        "IAM resource arn:aws:iam:us-east-1:111122223333:user/a cannot contain region information.");
    row("an S3 resource with a Region", "identity", identity(R"("Effect":"Allow","Action":"*","Resource":"arn:aws:s3:us-east-1::b")"),
        Code::BadValue, "$.Statement[0].Resource", "arn:aws:s3:us-east-1::b",
        "Resource arn:aws:s3:us-east-1::b can not contain region information.");
    row("a trust policy for another STS call", "trust",
        identity(R"("Effect":"Allow","Principal":"*","Action":["sts:AssumeRole","sts:GetFederationToken"])"), Code::BadValue,
        "$.Statement[0].Action[1]", "sts:GetFederationToken", "AssumeRole policy may only specify STS AssumeRole actions.");
    row("a trust policy for everything", "trust", identity(R"("Effect":"Allow","Principal":"*","Action":"*")"), Code::BadValue,
        "$.Statement[0].Action", "*", "AssumeRole policy may only specify STS AssumeRole actions.");
    row("a trust policy without Principal", "trust", identity(R"("Effect":"Allow","Action":"sts:AssumeRole")"), Code::MissingKey,
        "$.Statement[0].Principal", "", "Missing required field Principal");
    row("a trust policy with NotResource", "trust",
        identity(R"("Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","NotResource":"*")"), Code::UnknownKey,
        "$.Statement[0].NotResource", "NotResource", "Has prohibited field Resource");
    row("a canonical user in a trust policy", "trust",
        identity(R"("Effect":"Allow","Principal":{"CanonicalUser":"79a5"},"Action":"sts:AssumeRole")"), Code::UnknownKey,
        "$.Statement[0].Principal.CanonicalUser", "CanonicalUser", "Invalid principal in policy: \"CanonicalUser\"");
    row("no principal in the map", "trust", identity(R"("Effect":"Allow","Principal":{},"Action":"sts:AssumeRole")"), Code::BadValue,
        "$.Statement[0].Principal", "{}", "Missing required field Principal");
    row("a principal as a list", "trust", identity(R"("Effect":"Allow","Principal":["*"],"Action":"sts:AssumeRole")"), Code::WrongType,
        "$.Statement[0].Principal", R"(["*"])", "Syntax error in policy.");
    const auto principal = [&](const char *name, const char *type, const char *text) {
        const std::string json
            = identity(std::string(R"("Effect":"Allow","Principal":{")") + type + "\":\"" + text + R"("},"Action":"sts:AssumeRole")");
        const std::string reason = std::string("Invalid principal in policy: \"") + type + "\":\"" + text + "\"";
        row(name, "trust", json, Code::BadValue, (std::string("$.Statement[0].Principal.") + type).c_str(), text, reason.c_str());
    };
    principal("a user name instead of an ARN", "AWS", "Alice");
    principal("an empty principal", "AWS", "");
    principal("part of a user's name", "AWS", "arn:aws:iam::111122223333:user/A*");
    principal("part of a user's path", "AWS", "arn:aws:iam::111122223333:user/d*/Alice");
    principal("sessions of any role", "AWS", "arn:aws:sts::111122223333:assumed-role/*/ci");
    principal("a role with a question mark", "AWS", "arn:aws:iam::111122223333:role/R?");
    principal("a group", "AWS", "arn:aws:iam::111122223333:group/G");
    principal("a role session without a session", "AWS", "arn:aws:sts::111122223333:assumed-role/R");
    principal("a role session with one part too many", "AWS", "arn:aws:sts::111122223333:assumed-role/a/R/s");
    principal("a bucket", "AWS", "arn:aws:s3:::b");
    principal("a user named by a variable", "AWS", "arn:aws:iam::111122223333:user/${aws:username}");
    principal("a role with a space", "AWS", "arn:aws:iam::111122223333:role/a b");
    principal("a session of a colon", "AWS", "arn:aws:sts::111122223333:assumed-role/R/a:b");
    principal("a user with a Region", "AWS", "arn:aws:iam:eu-west-1:111122223333:user/a");
    principal("a short account id", "AWS", "11112222333");
    principal("a user of a short account id", "AWS", "arn:aws:iam::11112222333:user/a");
    principal("a lower-case unique id", "AWS", "aidajqablzs4a3qdu576q");
    principal("a service without domain", "Service", "ec2");
    principal("a service of somebody else", "Service", "ec2.example.com");
    principal("all services", "Service", "*");
    principal("a role as a provider", "Federated", "arn:aws:iam::111122223333:role/R");
    principal("all providers", "Federated", "*");
    principal("a provider's address with scheme", "Federated", "https://accounts.google.com");
    const auto condition = [&](const char *name, const char *block, Code code, const char *path, const char *found, const char *reason) {
        row(name, "identity", identity(std::string(R"("Effect":"Allow","Action":"*","Resource":"*","Condition":)") + block), code, path,
            found, reason);
    };
    condition("a condition block that is a list", "[]", Code::WrongType, "$.Statement[0].Condition", "[]", syntax);
    condition("a condition without keys", R"({"Bool":"true"})", Code::WrongType, "$.Statement[0].Condition.Bool", "\"true\"", syntax);
    condition("an operator in lower case", R"({"stringEquals":{}})", Code::UnknownKey, "$.Statement[0].Condition.stringEquals",
              "stringEquals", syntax);
    condition("an operator with the suffix twice", R"({"BoolIfExistsIfExists":{}})", Code::UnknownKey,
              "$.Statement[0].Condition.BoolIfExistsIfExists", "BoolIfExistsIfExists", syntax);
    condition("two set operators", R"({"ForAllValues:ForAnyValue:StringLike":{}})", Code::UnknownKey,
              "$.Statement[0].Condition.ForAllValues:ForAnyValue:StringLike", "ForAllValues:ForAnyValue:StringLike", syntax);
    condition("a value that is null", R"({"StringLike":{"aws:username":["a",null]}})", Code::WrongType,
              "$.Statement[0].Condition.StringLike.aws:username[1]", "null", syntax);
    condition("a list within a list of values", R"({"StringLike":{"aws:username":[["a"]]}})", Code::WrongType,
              "$.Statement[0].Condition.StringLike.aws:username[0]", "[\"a\"]", syntax);
    condition("a date of 31 June", R"({"DateEquals":{"aws:CurrentTime":"2026-06-31T00:00:00Z"}})", Code::BadValue,
              "$.Statement[0].Condition.DateEquals.aws:CurrentTime", "2026-06-31T00:00:00Z", "The policy failed legacy parsing");
    row("Japanese outside of an escape", "identity", identity(R"("Sid":"読","Effect":"Allow","Action":"*","Resource":"*")"), Code::BadValue,
        "$", "読", "The specified value for policyDocument is invalid. It must contain only printable ASCII characters.");
}

void tst_policy_parse::refusesWithPathAndReason()
{
    QFETCH(QByteArray, use);
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, reason);
    const auto document = Document::parse(json.toStdString(), useFrom(use));
    QVERIFY(!document);
    const ParseError &error = document.error();
    QCOMPARE(error.reason, reason.toStdString());
    QCOMPARE(int(error.code), code);
    if (error.code == ParseError::Code::Syntax || error.code == ParseError::Code::Empty)
        return; // base/json says where
    QCOMPARE(error.path, path.toStdString());
    QCOMPARE(error.found, found.toStdString());
    QVERIFY(error.line >= 1 && error.column >= 1);
}

void tst_policy_parse::acceptsWhatAwsSaves_data()
{
    QTest::addColumn<QByteArray>("use");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *use, const std::string &json) {
        QTest::newRow(name) << QByteArray(use) << QByteArray::fromStdString(json);
    };
    row("every element", "resource", full);
    row("no version", "identity", R"({"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})");
    row("spaces and lines around", "identity", "\n {\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}} \r\n\t");
    row("two statements with an empty Sid", "identity",
        R"({"Statement":[{"Sid":"","Effect":"Deny","Action":"*","Resource":"*"},{"Sid":"","Effect":"Allow","Action":"*","Resource":"*"}]})");
    row("a Sid with spaces in a bucket policy", "resource",
        identity(R"("Sid":"Allow read","Effect":"Allow","Principal":"*","Action":"*","Resource":"*")"));
    row("Japanese in a bucket policy", "resource",
        identity(R"("Sid":"読む","Effect":"Allow","Principal":"*","Action":"*","Resource":"*")"));
    row("Japanese as an escape", "identity",
        identity(R"("Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/t":"\u8aad"}})"));
    row("Latin-1", "identity",
        identity(R"("Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/t":"ÿé"}})"));
    row("a value that is no number: AWS saves it", "identity",
        identity(R"("Effect":"Allow","Action":"*","Resource":"*","Condition":{"NumericEquals":{"example:K":"many"}})"));
    row("a date that is none, in a trust policy", "trust",
        identity(R"("Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{"DateEquals":{"aws:CurrentTime":"soon"}})"));
    row("a trust policy for sts:*", "trust", identity(R"("Effect":"Allow","Principal":"*","Action":"sts:*")"));
    row("an account without quotes", "trust", identity(R"("Effect":"Allow","Principal":{"AWS":111122223333},"Action":"sts:AssumeRole")"));
    row("every kind of principal", "trust",
        identity(R"("Effect":"Allow","Principal":{"AWS":["*","111122223333","arn:aws:iam::111122223333:root","AIDAJQABLZS4A3QDU576Q",
          "AROADBQP57FF2AEXAMPLE","arn:aws:iam::111122223333:user/a/b$c/C_+=,.@-","arn:aws-cn:iam::111122223333:role/service-role/R",
          "arn:aws:sts::111122223333:assumed-role/R/s@x","arn:aws:sts::111122223333:federated-user/F"],
          "Federated":["cognito-identity.amazonaws.com","accounts.google.com","arn:aws:iam::111122223333:saml-provider/P",
          "arn:aws:iam::111122223333:oidc-provider/id.example.com/a/b"],"Service":["ec2.amazonaws.com","ec2.amazonaws.com.cn"]},
          "Action":"sts:AssumeRole")"));
    row("CloudFront's origin access identity", "resource",
        identity(R"("Effect":"Allow","Principal":{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC"},
          "Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*")"));
    row("an RCP for everyone", "rcp", identity(R"("Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"*")"));
    row("an SCP", "scp", identity(R"("Effect":"Allow","NotAction":"organizations:*","Resource":"*")"));
    row("IAM resources of every kind", "boundary",
        identity(
            R"("Effect":"Allow","Action":"iam:*","Resource":["arn:aws:iam::111122223333:*","arn:aws:iam::*:root","arn:aws:iam::*:user/*",
          "arn:aws:iam::aws:policy/*","arn:aws:iam::111122223333:oidc-provider/x"])"));
    row("an access point of a Region", "session",
        identity(R"("Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:eu-west-1:111122223333:accesspoint/a")"));
}

void tst_policy_parse::acceptsWhatAwsSaves()
{
    QFETCH(QByteArray, use);
    QFETCH(QByteArray, json);
    const auto document = Document::parse(json.toStdString(), useFrom(use));
    QVERIFY2(document.has_value(), document ? "" : (document.error().path + " " + document.error().reason).c_str());
    QCOMPARE(document->text(), json.toStdString());
}

void tst_policy_parse::saysWhereInTheText()
{
    const auto document
        = Document::parse("{\n \"Statement\": {\n  \"Effect\": \"Allow\",\n  \"Action\": \"*\", \"Resource\": \"b\"\n }\n}", Use::Identity);
    QVERIFY(!document);
    QCOMPARE(document.error().line, 4);
    QCOMPARE(document.error().column, 30);
    QCOMPARE(document.error().expected, std::string("ARN | *"));
    const auto unknown = Document::parse(R"({"Statement":{"Effect":"Allow","Actions":"*","Resource":"*"}})", Use::Identity);
    QCOMPARE(unknown.error().expected, std::string("Action"));
}

void tst_policy_parse::namesWhatWasMeant_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("meant");
    const std::pair<const char *, const char *> rows[] = {{"stringequals", "StringEquals"},
                                                          {"StringEqual", "StringEquals"},
                                                          {"StringNotEqual", "StringNotEquals"},
                                                          {"IPAddress", "IpAddress"},
                                                          {"ArnEqualsIfExist", "ArnEqualsIfExists"},
                                                          {"boolifexists", "BoolIfExists"},
                                                          {"ForAllValue:StringLike", "ForAllValues:StringLike"},
                                                          {"forAnyValue:stringlikeifexists", "ForAnyValue:StringLikeIfExists"},
                                                          {"NullIfExists", "Null"},
                                                          {"ForSomeValues:StringLike", ""},
                                                          {"Matches", ""},
                                                          {"", ""},
                                                          {"IfExists", ""}};
    for (const auto &[written, meant] : rows)
        QTest::newRow(written) << QByteArray(written) << QByteArray(meant);
}

void tst_policy_parse::namesWhatWasMeant()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, meant);
    const auto document = Document::parse(
        identity(R"("Effect":"Allow","Action":"*","Resource":"*","Condition":{")" + written.toStdString() + R"(":{"aws:x":"y"}})"),
        Use::Identity);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ParseError::Code::UnknownKey);
    QCOMPARE(document.error().found, written.toStdString());
    QCOMPARE(document.error().expected, meant.toStdString());
}

void tst_policy_parse::keepsTextLabelsAndSpans()
{
    const auto document = Document::parse(full, Use::Resource);
    QVERIFY(document.has_value());
    QCOMPARE(document->use(), Use::Resource);
    QCOMPARE(document->statementCount(), std::size_t(2));
    QCOMPARE(document->label(0), std::string("Read"));
    QCOMPARE(document->label(1), std::string("2"));
    QVERIFY(document->sid(1).empty());
    QCOMPARE(document->effect(1), policy::Effect::Deny);
    const policy::Span span = document->span(1);
    const std::string statement = document->text().substr(span.begin, span.end - span.begin);
    QVERIFY(statement.starts_with("{\"Effect\":\"Deny\"") && statement.ends_with("\"arn:aws:s3:::c\"}"));
    QVERIFY(*document == *Document::parse(full, Use::Resource));
    const std::string plain = R"({"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})";
    QVERIFY(*Document::parse(plain, Use::Identity) != *Document::parse(plain, Use::Session));
}

void tst_policy_parse::countsCharactersAsAwsDoes()
{
    const auto document = Document::parse(
        "{ \"Statement\":\n\t{\"Effect\":\"Allow\", \"Action\":\"*\",\"Resource\":\"*\",\r \"Sid\":\"\xc3\xa9 x\"}}", Use::Resource);
    QVERIFY(!document); // no Principal
    const auto good = Document::parse("{ \"Statement\":\n\t{\"Effect\":\"Allow\", \"Action\":\"*\",\"Resource\":\"*\"}}", Use::Identity);
    QCOMPARE(good->nonSpaceCharacters(), std::string(R"({"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})").size());
    const auto accents = Document::parse(
        identity("\"Sid\":\"\xc3\xa9 x\",\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\""), Use::Resource);
    QCOMPARE(accents->nonSpaceCharacters(), accents->text().size() - 2);
}

void tst_policy_parse::hasLimits()
{
    const std::string padding(128u << 10, ' ');
    const auto large = Document::parse(full + padding, Use::Resource);
    QVERIFY(!large);
    QCOMPARE(large.error().code, ParseError::Code::TooLarge);
    QVERIFY(Document::parse(full + std::string((128u << 10) - full.size(), ' '), Use::Resource).has_value());
    const auto deep = Document::parse(test::nested("[", "1", "]", 33), Use::Identity);
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, ParseError::Code::TooDeep);
    QCOMPARE(Document::parse(test::nested("[", "1", "]", 31), Use::Identity).error().code, ParseError::Code::WrongType);
}

void tst_policy_parse::survivesHostileBytes()
{
    int refused = 0;
    test::cutAtEveryByte(full, [&](const std::string &text) {
        for (const Use use : {Use::Identity, Use::Resource, Use::Trust})
            refused += Document::parse(text, use) ? 0 : 1;
    });
    QCOMPARE(refused, int(full.size()) * 3);
    const auto meet = [](const std::string &text) {
        const auto document = Document::parse(text, Use::Resource);
        if (document)
            QCOMPARE(document->text(), text);
        else
            QVERIFY(document.error().found.size() <= 80 + 3);
    };
    test::flipEachByte(full, meet);
    test::mutate(full, 4000, meet);
}

void tst_policy_parse::printsAndParsesBackToTheSame()
{
    const auto value = json::parse(full);
    for (const json::Layout layout : {json::Layout::Compact, json::Layout::Indented}) {
        const std::string printed = json::print(*value, layout);
        const auto document = Document::parse(printed, Use::Resource);
        QVERIFY(document.has_value());
        QCOMPARE(document->label(0), std::string("Read"));
        QVERIFY(*json::parse(document->text()) == *value);
    }
}

QTEST_GUILESS_MAIN(tst_policy_parse)
#include "tst_policy_parse.moc"
