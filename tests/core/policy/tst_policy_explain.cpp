#include "core/policy/evaluate.h"
#include "tests/support/show.h"

#include <QTest>

#include <string>

using namespace trustwalk;
using namespace trustwalk::policy;

/// The evidence of a decision: which element of which statement did not match, with the values compared and their places.
class tst_policy_explain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryElementInOrder();
    void tellsAbsentKeysAndValuesThatMatched();
    void tellsTheFirstOfSeveralThatMatched();
    void reportsWhatApplies();
    void aPolicyIsWhatItsPlaceSays();
    void ordersReportsAndNamesTheGrant();
    void marksTheDecidingStatements();
    void anIssuedEmptyListOfSessionPoliciesAllowsNothing();
    void aFederatedUserOfRootHasTheSessionPolicyAlone();
    void theUserBehindAFederatedUserIsNotTheSession();
    void aRolesPathCountsWhereItIsKnown();
};

namespace {

constexpr std::string_view account = "111122223333";
constexpr std::string_view alice = "arn:aws:iam::111122223333:user/Alice";

NamedDocument named(std::string name, std::string_view json, Use use)
{
    auto document = Document::parse(json, use);
    if (!document)
        qFatal("%s: %s", document.error().path.c_str(), document.error().reason.c_str());
    return {std::move(name), std::move(*document), {}};
}

AccessRequest requestBy(Principal::Kind kind, std::string_view arn, std::string issuer = {})
{
    AccessRequest request;
    request.principal = {kind, std::string(arn), std::string(account), std::move(issuer), {}};
    request.action = "s3:GetObject";
    request.resource = "arn:aws:s3:::b/k";
    request.resourceAccount = account;
    return request;
}

const std::string allowAll = R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})";

std::string bucket(std::string_view principal)
{
    return R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":")" + std::string(principal)
           + R"("},"Action":"s3:*","Resource":"arn:aws:s3:::b/*"}})";
}

std::string_view textAt(const PolicyReport &report, Span span)
{
    return std::string_view(report.policy.document.text()).substr(span.begin, span.end - span.begin);
}

} // namespace

void tst_policy_explain::tellsEveryElementInOrder()
{
    PolicySet set;
    set.resource = named("Bucket policy",
                         R"({"Version":"2012-10-17","Statement":[{"Sid":"One","Effect":"Deny","Principal":{"AWS":"444455556666"},
        "NotAction":["s3:Put*","s3:Get*"],"Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]})",
                         Use::Resource);
    const Evaluation evaluation = explain(requestBy(Principal::Kind::User, alice), set);
    QCOMPARE(evaluation.reports.size(), std::size_t(1));
    const StatementReport &statement = evaluation.reports[0].statements.at(0);
    QCOMPARE(statement.label, std::string("One"));
    QVERIFY(!statement.matched && !statement.deciding);
    QCOMPARE(statement.elements.size(), std::size_t(5));
    const Element order[] = {Element::Effect, Element::Principal, Element::NotAction, Element::Resource, Element::Condition};
    const bool matched[] = {true, false, false, true, false};
    const char *paths[] = {".Effect", ".Principal", ".NotAction", ".Resource", ".Condition.Bool.aws:SecureTransport"};
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(statement.elements[i].element, order[i]);
        QCOMPARE(statement.elements[i].matched, matched[i]);
        QCOMPARE(statement.elements[i].path, std::string("$.Statement[0]") + paths[i]);
    }
    QCOMPARE(textAt(evaluation.reports[0], *statement.elements[2].valueSpan), std::string_view("\"s3:Get*\""));
    QCOMPARE(textAt(evaluation.reports[0], *statement.elements[3].valueSpan), std::string_view("\"arn:aws:s3:::b/*\""));
    QCOMPARE(textAt(evaluation.reports[0], statement.elements[3].span), std::string_view(R"(["arn:aws:s3:::a/*","arn:aws:s3:::b/*"])"));
    QCOMPARE(statement.elements[1].wanted.at(0), std::string("444455556666"));
    QCOMPARE(statement.elements[1].given.at(0), std::string(alice));
    QVERIFY(!statement.elements[1].valueSpan);
}

void tst_policy_explain::tellsAbsentKeysAndValuesThatMatched()
{
    PolicySet set;
    set.identity = {named("P", R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{
        "ForAnyValue:StringLike":{"AWS:TagKeys":["x","t*"]},"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}}})",
                          Use::Identity)};
    AccessRequest request = requestBy(Principal::Kind::User, alice);
    request.context.set("aws:TagKeys", std::vector<std::string> {"cost", "team"});
    const Evaluation evaluation = explain(request, set);
    QVERIFY(evaluation.decision.allows());
    const auto &elements = evaluation.reports[0].statements[0].elements;
    const ElementReport &tags = elements.at(3);
    QCOMPARE(tags.conditionOperator, std::string("ForAnyValue:StringLike"));
    QCOMPARE(tags.conditionKey, std::string("AWS:TagKeys"));
    QVERIFY(tags.matched && !tags.keyAbsent);
    QCOMPARE(tags.given.size(), std::size_t(2));
    QCOMPARE(textAt(evaluation.reports[0], *tags.valueSpan), std::string_view("\"t*\""));
    const ElementReport &mfa = elements.at(4);
    QVERIFY(mfa.matched && mfa.keyAbsent && mfa.given.empty() && !mfa.valueSpan);
}

void tst_policy_explain::tellsTheFirstOfSeveralThatMatched()
{
    PolicySet set;
    set.identity = {named("P", R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["ec2:*","s3:Get*","s3:*"],
        "Resource":["arn:aws:s3:::a","arn:aws:s3:::b/*","*"],"Condition":{"StringLike":{"aws:username":["X*","A*","*"]}}}})",
                          Use::Identity)};
    AccessRequest request = requestBy(Principal::Kind::User, alice);
    request.context.set("aws:username", "Alice");
    const Evaluation evaluation = explain(request, set);
    const auto &elements = evaluation.reports[0].statements[0].elements;
    QCOMPARE(elements.size(), std::size_t(4));
    QCOMPARE(textAt(evaluation.reports[0], *elements[1].valueSpan), std::string_view("\"s3:Get*\""));
    QCOMPARE(textAt(evaluation.reports[0], *elements[2].valueSpan), std::string_view("\"arn:aws:s3:::b/*\""));
    QCOMPARE(textAt(evaluation.reports[0], *elements[3].valueSpan), std::string_view("\"A*\""));
}

void tst_policy_explain::reportsWhatApplies()
{
    // A service has no policies of its own: what is given beside its request is no part of the story.
    PolicySet set;
    set.identity = {named("identity", allowAll, Use::Identity)};
    set.serviceControl = {named("scp", R"({"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}})", Use::ServiceControl)};
    set.resource
        = named("resource", R"({"Statement":{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"*","Resource":"*"}})",
                Use::Resource);
    AccessRequest request = requestBy(Principal::Kind::Service, "s3.amazonaws.com");
    request.principal.account.clear();
    const Evaluation evaluation = explain(request, set);
    QVERIFY(evaluation.decision.allows());
    QCOMPARE(evaluation.reports.size(), std::size_t(1));
    QCOMPARE(evaluation.reports[0].use, Use::Resource);
}

void tst_policy_explain::aPolicyIsWhatItsPlaceSays()
{
    // "You can pass … Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies": documents
    // that were read as identity-based policies. They limit, and grant nothing.
    PolicySet set;
    const AccessRequest request = requestBy(Principal::Kind::RoleSession, "arn:aws:sts::111122223333:assumed-role/R/s");
    set.session = {named("Managed", allowAll, Use::Identity)};
    set.boundary = named("Managed", allowAll, Use::Identity);
    set.serviceControl = {named("Managed", allowAll, Use::Identity)};
    QVERIFY(!evaluate(request, set).allows());
    QCOMPARE(evaluate(request, set).by, DecidedBy::Identity);
    set.identity = {named("P", allowAll, Use::Identity)};
    const Decision decision = evaluate(request, set);
    QVERIFY(decision.allows());
    QVERIFY(decision.matched == (std::vector {Matched {Use::Identity, 0, 0}}));
    std::string uses;
    for (const PolicyReport &report : explain(request, set).reports)
        uses += std::to_string(int(report.use));
    QCOMPARE(uses, std::string("0435")); // identity, boundary, session, SCP
    set.session = {named("Managed", R"({"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}})", Use::Identity)};
    QCOMPARE(evaluate(request, set).by, DecidedBy::Session);
    QVERIFY(evaluate(request, set).matched == (std::vector {Matched {Use::Session, 0, 0}}));
}

void tst_policy_explain::ordersReportsAndNamesTheGrant()
{
    PolicySet set;
    set.identity = {named("identity", allowAll, Use::Identity)};
    set.boundary = named("boundary", allowAll, Use::Boundary);
    set.session = {named("session", allowAll, Use::Session)};
    set.serviceControl = {named("scp", allowAll, Use::ServiceControl)};
    set.resourceControl
        = {named("rcp", R"({"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}})", Use::ResourceControl)};
    set.resource = named("resource", bucket(alice), Use::Resource);
    const Evaluation evaluation = explain(requestBy(Principal::Kind::User, alice), set);
    std::string names;
    for (const PolicyReport &report : evaluation.reports)
        names += report.policy.name + " ";
    QCOMPARE(names, std::string("resource identity boundary session scp rcp "));
    QVERIFY(evaluation.sameAccount);
    QCOMPARE(evaluation.grant, Evaluation::Grant::UserOrRole);
    const std::pair<std::string_view, Evaluation::Grant> grants[]
        = {{"*", Evaluation::Grant::Session}, {account, Evaluation::Grant::Account}, {"444455556666", Evaluation::Grant::None}};
    for (const auto &[principal, grant] : grants) {
        set.resource = named("resource", bucket(principal), Use::Resource);
        QCOMPARE(explain(requestBy(Principal::Kind::User, alice), set).grant, grant);
    }
    AccessRequest other = requestBy(Principal::Kind::User, alice);
    other.resourceAccount = "444455556666";
    QVERIFY(!explain(other, set).sameAccount);
}

void tst_policy_explain::marksTheDecidingStatements()
{
    PolicySet set;
    set.identity
        = {named("P", R"({"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:*","Resource":"*"}]})",
                 Use::Identity)};
    const Evaluation evaluation = explain(requestBy(Principal::Kind::User, alice), set);
    QCOMPARE(evaluation.decision.outcome, Outcome::ExplicitlyDenied);
    QVERIFY(evaluation.reports[0].allows && evaluation.reports[0].denies);
    QVERIFY(evaluation.reports[0].statements[0].matched && !evaluation.reports[0].statements[0].deciding);
    QVERIFY(evaluation.reports[0].statements[1].deciding);
    const Matched expected {Use::Identity, 0, 1};
    QVERIFY(evaluation.decision.matched == std::vector {expected});
}

void tst_policy_explain::anIssuedEmptyListOfSessionPoliciesAllowsNothing()
{
    PolicySet set;
    set.identity = {named("P", allowAll, Use::Identity)};
    const AccessRequest request = requestBy(Principal::Kind::RoleSession, "arn:aws:sts::111122223333:assumed-role/R/s");
    QVERIFY(evaluate(request, set).allows());
    set.sessionPoliciesPassed = true;
    QCOMPARE(evaluate(request, set).by, DecidedBy::Session);
    QVERIFY(!evaluate(request, set).allows());
}

void tst_policy_explain::aFederatedUserOfRootHasTheSessionPolicyAlone()
{
    PolicySet set;
    const AccessRequest request
        = requestBy(Principal::Kind::FederatedUser, "arn:aws:sts::111122223333:federated-user/F", "arn:aws:iam::111122223333:root");
    QCOMPARE(evaluate(request, set).by, DecidedBy::Session);
    set.session = {named("S", allowAll, Use::Session)};
    QVERIFY(evaluate(request, set).allows());
    QCOMPARE(evaluate(request, set).by, DecidedBy::RootUser);
}

void tst_policy_explain::theUserBehindAFederatedUserIsNotTheSession()
{
    // "IAM user ARN … a federated-user session created by it": not limited by the identity-based policy, but by the session policy.
    PolicySet set;
    set.resource = named("Bucket", bucket(alice), Use::Resource);
    const AccessRequest request
        = requestBy(Principal::Kind::FederatedUser, "arn:aws:sts::111122223333:federated-user/F", std::string(alice));
    QCOMPARE(explain(request, set).grant, Evaluation::Grant::UserOrRole);
    QCOMPARE(evaluate(request, set).by, DecidedBy::Session);
    QVERIFY(!evaluate(request, set).allows());
    set.session = {named("S", allowAll, Use::Session)};
    QVERIFY(evaluate(request, set).allows());
    set.boundary = named("B", R"({"Statement":{"Effect":"Allow","Action":"ec2:*","Resource":"*"}})", Use::Boundary);
    QCOMPARE(evaluate(request, set).by, DecidedBy::Boundary);
    const AccessRequest stranger
        = requestBy(Principal::Kind::FederatedUser, "arn:aws:sts::111122223333:federated-user/Alice", "arn:aws:iam::111122223333:user/Bob");
    QCOMPARE(explain(stranger, set).grant, Evaluation::Grant::None);
}

void tst_policy_explain::aRolesPathCountsWhereItIsKnown()
{
    PolicySet set;
    set.resource = named("Bucket", bucket("arn:aws:iam::111122223333:role/app/R"), Use::Resource);
    const char *session = "arn:aws:sts::111122223333:assumed-role/R/s";
    QVERIFY(evaluate(requestBy(Principal::Kind::RoleSession, session, "arn:aws:iam::111122223333:role/app/R"), set).allows());
    QVERIFY(!evaluate(requestBy(Principal::Kind::RoleSession, session, "arn:aws:iam::111122223333:role/R"), set).allows());
    QVERIFY(evaluate(requestBy(Principal::Kind::RoleSession, session), set).allows());
    // A user is never a role's session, whatever its unique id is called.
    AccessRequest byId = requestBy(Principal::Kind::User, alice);
    byId.principal.uniqueId = "AIDAJQABLZS4A3QDU576Q";
    set.resource = named("Bucket", bucket("AIDAJQABLZS4A3QDU576Q"), Use::Resource);
    QVERIFY(evaluate(byId, set).allows());
    byId.principal.uniqueId.clear();
    QVERIFY(!evaluate(byId, set).allows());
}

QTEST_GUILESS_MAIN(tst_policy_explain)
#include "tst_policy_explain.moc"
