#include "core/policy/check.h"
#include "tests/support/show.h"

#include <QTest>

#include <set>
#include <string>

using namespace trustwalk::policy;
using Kind = Warning::Kind;

/// What AWS saves and what still surprises: each kind is found where it is, and only there.
class tst_policy_check : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatSurprises_data();
    void findsWhatSurprises();
    void saysNothingOfCleanPolicies_data();
    void saysNothingOfCleanPolicies();
    void aListedAccountIsSeen();
    void ordersByPlace();
};

namespace {

std::string statement(const std::string &members)
{
    return R"({"Version":"2012-10-17","Statement":[{)" + members + "}]}";
}

struct Row {
    const char *name;
    Use use;
    std::string json;
    Kind kind;
    const char *path;
    const char *text; ///< what the span covers
};

std::vector<Row> principalRows()
{
    const std::string bucket = R"(,"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*")";
    const std::string cognito
        = R"("Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity")";
    return {
        {"Allow with NotPrincipal", Use::Resource, statement(R"("Effect":"Allow","NotPrincipal":{"AWS":"111122223333"})" + bucket),
         Kind::AllowNotPrincipal, "$.Statement[0].NotPrincipal", R"({"AWS":"111122223333"})"},
        {"NotPrincipal without the account", Use::Resource,
         statement(R"("Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/a"})" + bucket),
         Kind::NotPrincipalWithoutAccount, "$.Statement[0].NotPrincipal", R"("arn:aws:iam::111122223333:user/a")"},
        {"NotPrincipal and boundaries", Use::Resource,
         statement(R"("Effect":"Deny","NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/a","111122223333"]})" + bucket),
         Kind::NotPrincipalAndBoundary, "$.Statement[0].NotPrincipal", R"({"AWS":["arn:aws:iam::111122223333:user/a","111122223333"]})"},
        {"everyone", Use::Resource, statement(R"("Effect":"Allow","Principal":"*")" + bucket), Kind::EveryoneAllowed,
         "$.Statement[0].Principal", R"("*")"},
        {"everyone may assume", Use::Trust, statement(R"("Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole")"),
         Kind::EveryoneAllowed, "$.Statement[0].Principal", R"("*")"},
        {":root delegates", Use::Trust,
         statement(R"("Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole")"),
         Kind::AccountDelegates, "$.Statement[0].Principal", R"("arn:aws:iam::111122223333:root")"},
        {"an account in a bucket policy delegates too", Use::Resource,
         statement(R"("Effect":"Allow","Principal":{"AWS":"111122223333"})" + bucket), Kind::AccountDelegates, "$.Statement[0].Principal",
         R"("111122223333")"},
        {"a Deny of an account", Use::Resource, statement(R"("Effect":"Deny","Principal":{"AWS":["111122223333"]})" + bucket),
         Kind::AccountDenied, "$.Statement[0].Principal", R"("111122223333")"},
        {"a deleted user", Use::Trust,
         statement(R"("Effect":"Allow","Principal":{"AWS":"AIDAJQABLZS4A3QDU576Q"},"Action":"sts:AssumeRole")"), Kind::DeletedPrincipal,
         "$.Statement[0].Principal", R"("AIDAJQABLZS4A3QDU576Q")"},
        {"a SAML provider with sts:AssumeRole", Use::Trust,
         statement(
             R"("Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/P"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"SAML:aud":"x"}})"),
         Kind::CallNeverFits, "$.Statement[0].Principal", R"("arn:aws:iam::111122223333:saml-provider/P")"},
        {"a user with sts:AssumeRoleWithSAML", Use::Trust,
         statement(R"("Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/a"},"Action":"sts:AssumeRoleWithSAML")"),
         Kind::CallNeverFits, "$.Statement[0].Principal", R"("arn:aws:iam::111122223333:user/a")"},
        {"Cognito without aud", Use::Trust, statement(cognito), Kind::AudienceNotPinned, "$.Statement[0].Principal",
         R"("cognito-identity.amazonaws.com")"},
        {"an audience that is only excluded", Use::Trust,
         statement(cognito + R"(,"Condition":{"StringNotEquals":{"cognito-identity.amazonaws.com:aud":"us-east-1:x"}})"),
         Kind::AudienceNotPinned, "$.Statement[0].Principal", R"("cognito-identity.amazonaws.com")"},
        {"an audience that only has to be there", Use::Trust,
         statement(cognito + R"(,"Condition":{"Null":{"cognito-identity.amazonaws.com:aud":"false"}})"), Kind::AudienceNotPinned,
         "$.Statement[0].Principal", R"("cognito-identity.amazonaws.com")"},
        {"any repository of GitHub", Use::Trust,
         statement(
             R"("Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"},"StringLike":{"token.actions.githubusercontent.com:sub":"repo:*"}})"),
         Kind::SubjectNotPinned, "$.Statement[0].Principal",
         R"("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com")"},
        {"GitHub without sub", Use::Trust,
         statement(
             R"("Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"}})"),
         Kind::SubjectNotPinned, "$.Statement[0].Principal",
         R"("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com")"},
    };
}

std::vector<Row> actionRows()
{
    return {
        {"Allow with NotAction", Use::Identity, statement(R"("Effect":"Allow","NotAction":"iam:*","Resource":"arn:aws:s3:::b")"),
         Kind::AllowNotAction, "$.Statement[0].NotAction", R"("iam:*")"},
        {"Allow with NotResource", Use::Identity, statement(R"("Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::b")"),
         Kind::AllowNotResource, "$.Statement[0].NotResource", R"("arn:aws:s3:::b")"},
        {"everything", Use::Identity, statement(R"("Effect":"Allow","Action":"*","Resource":"*")"), Kind::EverythingAllowed,
         "$.Statement[0].Action", R"("*")"},
        {"iam:PassRole on *", Use::Identity, statement(R"("Effect":"Allow","Action":["ec2:*","iam:Pass*"],"Resource":"*")"),
         Kind::PassRoleAnywhere, "$.Statement[0].Resource", R"("*")"},
        {"sts:AssumeRole on *", Use::Identity, statement(R"("Effect":"Allow","Action":"sts:AssumeRole","Resource":"*")"),
         Kind::AssumeRoleAnywhere, "$.Statement[0].Resource", R"("*")"},
        {"a Deny of GetSessionToken", Use::Identity, statement(R"("Effect":"Deny","Action":["s3:*","sts:GetSessionToken"],"Resource":"*")"),
         Kind::DenyWithoutEffect, "$.Statement[0].Action", R"("sts:GetSessionToken")"},
        {"an action on objects and a bucket alone", Use::Identity,
         statement(R"("Effect":"Allow","Action":["s3:ListBucket","s3:GetObject*"],"Resource":["arn:aws:s3:::b","arn:aws:s3:::c"])"),
         Kind::ActsOnObjects, "$.Statement[0].Action", R"("s3:GetObject*")"},
        {"an action on a bucket and objects alone", Use::Identity,
         statement(R"("Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],"Resource":"arn:aws:s3:::b/*")"), Kind::ActsOnBuckets,
         "$.Statement[0].Action", R"("s3:ListBucket")"},
        {"a variable in the account part", Use::Identity,
         statement(R"("Effect":"Allow","Action":"sns:*","Resource":"arn:aws:sns:*:${aws:PrincipalAccount}:t")"), Kind::VariableInArnHead,
         "$.Statement[0].Resource", R"("arn:aws:sns:*:${aws:PrincipalAccount}:t")"},
        {"a variable in Resource without Version", Use::Identity,
         R"({"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}/*"}]})", Kind::VariablesAreText,
         "$.Statement[0].Resource", R"("arn:aws:s3:::${aws:username}/*")"},
    };
}

Row condition(const char *name, const char *effect, const std::string &block, Kind kind, const char *path, const char *text)
{
    return {name,
            Use::Identity,
            statement(R"("Effect":")" + std::string(effect) + R"(","Action":"s3:*","Resource":"*","Condition":{)" + block + "}"),
            kind,
            path,
            text};
}

std::vector<Row> conditionRows()
{
    return {
        condition("Deny with Bool on MFA", "Deny", R"("Bool":{"aws:MultiFactorAuthPresent":"false"})", Kind::DenyMissesAbsentKey,
                  "$.Statement[0].Condition.Bool.aws:MultiFactorAuthPresent", R"("false")"),
        condition("Deny with NumericGreaterThan on the MFA age", "Deny", R"("NumericGreaterThan":{"aws:MultiFactorAuthAge":300})",
                  Kind::DenyMissesAbsentKey, "$.Statement[0].Condition.NumericGreaterThan.aws:MultiFactorAuthAge", "300"),
        condition("Allow with BoolIfExists on MFA", "Allow", R"("BoolIfExists":{"AWS:multifactorauthpresent":"true"})",
                  Kind::AllowAcceptsAbsentKey, "$.Statement[0].Condition.BoolIfExists.AWS:multifactorauthpresent", R"("true")"),
        condition("a negated operator in an Allow", "Allow", R"("StringNotEquals":{"aws:PrincipalTag/team":["red","blue"]})",
                  Kind::AllowAcceptsMissingKey, "$.Statement[0].Condition.StringNotEquals.aws:PrincipalTag/team", R"(["red","blue"])"),
        condition("Null on MFA", "Allow", R"("Null":{"aws:MultiFactorAuthPresent":"false"})", Kind::NullAsksPresenceAlone,
                  "$.Statement[0].Condition.Null.aws:MultiFactorAuthPresent", R"("false")"),
        condition("Null on MFA in a Deny", "Deny", R"("Null":{"aws:MultiFactorAuthPresent":true})", Kind::NullAsksPresenceAlone,
                  "$.Statement[0].Condition.Null.aws:MultiFactorAuthPresent", "true"),
        condition("ForAllValues in an Allow", "Allow", R"("ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]})",
                  Kind::ForAllValuesInAllow, "$.Statement[0].Condition.ForAllValues:StringEquals.aws:TagKeys", R"(["a","b"])"),
        condition("a multivalued key without set operator", "Allow", R"("StringEquals":{"aws:TagKeys":"a"})", Kind::SetOperatorMissing,
                  "$.Statement[0].Condition.StringEquals.aws:TagKeys", R"("a")"),
        condition("Deny with NotIpAddress", "Deny", R"("NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"})", Kind::DenyHitsAbsentKey,
                  "$.Statement[0].Condition.NotIpAddress.aws:SourceIp", R"("10.0.0.0/8")"),
        condition("a star under StringEquals", "Allow", R"("StringEquals":{"aws:username":["x","dev-*"]})", Kind::WildcardIsText,
                  "$.Statement[0].Condition.StringEquals.aws:username", R"("dev-*")"),
        condition("a range with 33 bits", "Allow", R"("IpAddress":{"aws:SourceIp":"10.0.0.0/33"})", Kind::ValueNeverMatches,
                  "$.Statement[0].Condition.IpAddress.aws:SourceIp", R"("10.0.0.0/33")"),
        condition("Bool with yes", "Allow", R"("Bool":{"aws:SecureTransport":"yes"})", Kind::ValueNeverMatches,
                  "$.Statement[0].Condition.Bool.aws:SecureTransport", R"("yes")"),
        condition("a short ARN", "Allow", R"("ArnLike":{"aws:PrincipalArn":"arn:aws:iam:*"})", Kind::ShortArnPattern,
                  "$.Statement[0].Condition.ArnLike.aws:PrincipalArn", R"("arn:aws:iam:*")"),
        {"a variable in a condition of 2008", Use::Identity,
         R"({"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringLike":{"s3:prefix":"${aws:username}/"}}}]})",
         Kind::VariablesAreText, "$.Statement[0].Condition.StringLike.s3:prefix", R"("${aws:username}/")"},
    };
}

} // namespace

Q_DECLARE_METATYPE(Row)

void tst_policy_check::findsWhatSurprises_data()
{
    QTest::addColumn<Row>("row");
    std::set<Kind> kinds;
    for (const auto &rows : {principalRows(), actionRows(), conditionRows()}) {
        for (const Row &row : rows) {
            QTest::newRow(row.name) << row;
            kinds.insert(row.kind);
        }
    }
    QCOMPARE(kinds.size(), std::size_t(Kind::ShortArnPattern) + 1); // every kind has a row
}

void tst_policy_check::findsWhatSurprises()
{
    QFETCH(Row, row);
    const auto document = Document::parse(row.json, row.use);
    QVERIFY2(document.has_value(), document ? "" : document.error().reason.c_str());
    int found = 0;
    for (const Warning &warning : check(*document)) {
        if (warning.kind != row.kind)
            continue;
        ++found;
        QCOMPARE(warning.statement, std::size_t(0));
        QCOMPARE(warning.path, std::string(row.path));
        QCOMPARE(document->text().substr(warning.span.begin, warning.span.end - warning.span.begin), std::string(row.text));
    }
    QCOMPARE(found, 1);
}

void tst_policy_check::saysNothingOfCleanPolicies_data()
{
    QTest::addColumn<int>("use");
    QTest::addColumn<QByteArray>("json");
    const auto row
        = [](const char *name, Use use, const std::string &json) { QTest::newRow(name) << int(use) << QByteArray::fromStdString(json); };
    row("reading a bucket", Use::Identity,
        statement(R"("Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/${aws:username}/*")"));
    row("MFA in an Allow", Use::Identity,
        statement(R"("Effect":"Allow","Action":"ec2:*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}})"));
    row("MFA in a Deny", Use::Identity,
        statement(
            R"("Effect":"Deny","Action":"ec2:*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}})"));
    row("older sessions revoked", Use::Identity,
        statement(
            R"("Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"2026-07-01T09:00:00Z"}})"));
    row("ForAllValues with Null", Use::Identity,
        statement(
            R"("Effect":"Allow","Action":"ec2:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"false"}})"));
    row("ForAllValues in a Deny", Use::Identity,
        statement(R"("Effect":"Deny","Action":"ec2:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}})"));
    row("an SCP that allows all", Use::ServiceControl, statement(R"("Effect":"Allow","Action":"*","Resource":"*")"));
    row("an RCP that allows all", Use::ResourceControl, statement(R"("Effect":"Allow","Principal":"*","Action":"*","Resource":"*")"));
    row("everyone of an organisation", Use::Resource,
        statement(
            R"("Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}})"));
    row("everyone denied", Use::Resource,
        statement(R"("Effect":"Deny","Principal":"*","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::b/*")"));
    row("iam:PassRole to one service", Use::Identity,
        statement(
            R"("Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}})"));
    row("a user in a trust policy", Use::Trust,
        statement(
            R"("Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/a"},"Action":["sts:AssumeRole","sts:TagSession"])"));
    row("tags of a federated session", Use::Trust,
        statement(R"("Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/P"},"Action":"sts:TagSession")"));
    row("GitHub with aud and sub", Use::Trust,
        statement(
            R"("Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"},"StringLike":{"token.actions.githubusercontent.com:sub":"repo:a/b:*"}})"));
    row("SAML with its audience", Use::Trust,
        statement(
            R"("Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/P"},"Action":"sts:AssumeRoleWithSAML","Condition":{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}})"));
    row("an account denied under a condition", Use::Resource,
        statement(
            R"("Effect":"Deny","Principal":{"AWS":"111122223333"},"Action":"s3:*","Resource":"arn:aws:s3:::b/*","Condition":{"Bool":{"aws:SecureTransport":"false"}})"));
    row("a negated operator in a Deny", Use::Identity,
        statement(R"("Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalTag/team":"red"}})"));
    row("a negated operator in an Allow, and Null", Use::Identity,
        statement(
            R"("Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringNotLike":{"aws:PrincipalTag/team":"r*"},"Null":{"AWS:principalTag/team":"false"}})"));
    row("a negated operator on a key that is always there", Use::Identity,
        statement(
            R"("Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/x"}})"));
    row("a negated operator with ForAnyValue in an Allow", Use::Identity,
        statement(R"("Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ForAnyValue:StringNotEquals":{"aws:TagKeys":"a"}})"));
    row("Null and Bool on MFA", Use::Identity,
        statement(
            R"("Effect":"Allow","Action":"ec2:*","Resource":"*","Condition":{"Null":{"aws:MultiFactorAuthPresent":"false"},"Bool":{"aws:MultiFactorAuthPresent":"true"}})"));
    row("a bucket and its objects", Use::Identity,
        statement(R"("Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],"Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"])"));
    row("objects of buckets by a star", Use::Identity,
        statement(R"("Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],"Resource":"arn:aws:s3:::b*")"));
    row("any bucket or a folder in it", Use::Identity,
        statement(R"("Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],"Resource":"arn:aws:s3:::b*/x")"));
    row("a bucket named by a variable", Use::Identity,
        statement(R"("Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${aws:PrincipalTag/home}")"));
    row("a Deny of the objects' actions on a bucket", Use::Identity,
        statement(R"("Effect":"Deny","Action":"s3:GetObject","Resource":"arn:aws:s3:::b")"));
    row("a literal star", Use::Identity,
        statement(R"("Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"s3:prefix":"${*}"}})"));
}

void tst_policy_check::saysNothingOfCleanPolicies()
{
    QFETCH(int, use);
    QFETCH(QByteArray, json);
    const auto document = Document::parse(json.toStdString(), Use(use));
    QVERIFY2(document.has_value(), document ? "" : document.error().reason.c_str());
    for (const Warning &warning : check(*document))
        QFAIL(("kind " + std::to_string(int(warning.kind)) + " at " + warning.path).c_str());
}

void tst_policy_check::aListedAccountIsSeen()
{
    const auto missing = [](const std::string &listed) {
        const auto document = Document::parse(
            statement(R"("Effect":"Deny","NotPrincipal":{"AWS":)" + listed + R"(},"Action":"s3:*","Resource":"arn:aws:s3:::b/*")"),
            Use::Resource);
        std::string subjects;
        for (const Warning &warning : check(*document))
            subjects += warning.kind == Kind::NotPrincipalWithoutAccount ? warning.subject + " " : "";
        return subjects;
    };
    QCOMPARE(missing(R"(["arn:aws:iam::111122223333:user/a","111122223333"])"), std::string());
    QCOMPARE(missing(R"(["arn:aws:iam::111122223333:role/R","arn:aws:iam::111122223333:root"])"), std::string());
    QCOMPARE(missing(R"(["arn:aws:iam::111122223333:user/a","444455556666"])"), std::string("arn:aws:iam::111122223333:user/a "));
    QCOMPARE(missing(R"("111122223333")"), std::string());
}

void tst_policy_check::ordersByPlace()
{
    const auto document = Document::parse(
        R"({"Statement":[{"Condition":{"StringEquals":{"aws:username":"${aws:x}"}},"Effect":"Allow","Action":"*","Resource":"*"},
            {"Effect":"Allow","NotAction":"s3:*","Resource":"*"}]})",
        Use::Identity);
    const std::vector<Warning> warnings = check(*document);
    QCOMPARE(warnings.size(), std::size_t(3));
    QVERIFY(
        std::is_sorted(warnings.begin(), warnings.end(), [](const Warning &a, const Warning &b) { return a.span.begin < b.span.begin; }));
    QCOMPARE(warnings[0].kind, Kind::VariablesAreText);
    QCOMPARE(warnings[2].kind, Kind::AllowNotAction);
    QCOMPARE(warnings[2].statement, std::size_t(1));
}

QTEST_GUILESS_MAIN(tst_policy_check)
#include "tst_policy_check.moc"
