#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/policy/evaluate.h"
#include "core/policy/match_principal.h"
#include "tests/core/policy/random_policies.h"
#include "tests/support/show.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <string>

using namespace trustwalk;
using namespace trustwalk::policy;
using test::CaseParts;
using test::PolicyParts;
using test::RandomCases;
using test::StatementParts;

/// What must hold whatever the policies say. Fixed seeds; a failure prints its whole case.
class tst_policy_properties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCasesAreOfEveryKind();
    void addingADenyNeverAllows();
    void addingAnIdentityAllowNeverDenies();
    void orderChangesNothing();
    void splittingActionsChangesNothing();
    void caseOfActionsAndKeysChangesNothing();
    void removingABoundaryOrSessionPoliciesNeverDenies();
    void actionAndNotActionNeverBothMatch();
    void explicitDenyExactlyWhenADenyMatched();
    void theExplanationAgrees();
    void printedPoliciesDecideTheSame();
};

namespace {

constexpr int rounds = 1500;

#define QVERIFY_CASE(condition, parts)                                                                                                     \
    do {                                                                                                                                   \
        if (!(condition))                                                                                                                  \
            QFAIL((#condition "\n" + test::describe(parts)).c_str());                                                                      \
    } while (false)

using PolicyLists = std::vector<std::vector<PolicyParts> *>;

PolicyLists listsOf(CaseParts &parts)
{
    return {&parts.identity, &parts.session, &parts.boundary, &parts.resource, &parts.serviceControl, &parts.resourceControl};
}

Use useOf(const CaseParts &parts, std::size_t list)
{
    const Use uses[]
        = {Use::Identity, Use::Session, Use::Boundary, parts.trust ? Use::Trust : Use::Resource, Use::ServiceControl, Use::ResourceControl};
    return uses[list];
}

} // namespace

void tst_policy_properties::theCasesAreOfEveryKind()
{
    RandomCases random(1);
    std::map<std::pair<Outcome, DecidedBy>, int> seen;
    for (int round = 0; round < 3 * rounds; ++round) {
        const Decision decision = test::decide(random.next());
        ++seen[{decision.outcome, decision.by}];
    }
    for (const auto outcome : {Outcome::ImplicitlyDenied, Outcome::ExplicitlyDenied}) {
        for (const auto by : {DecidedBy::Identity, DecidedBy::Resource, DecidedBy::Trust, DecidedBy::Boundary, DecidedBy::Session,
                              DecidedBy::ServiceControl, DecidedBy::ResourceControl})
            QVERIFY((seen[{outcome, by}] > 3));
    }
    for (const auto by : {DecidedBy::Identity, DecidedBy::Resource, DecidedBy::Trust, DecidedBy::RootUser})
        QVERIFY((seen[{Outcome::Allowed, by}] > 10));
}

void tst_policy_properties::addingADenyNeverAllows()
{
    RandomCases random(2);
    for (int round = 0; round < rounds; ++round) {
        const CaseParts before = random.next();
        CaseParts after = before;
        const std::size_t list = random.below(6);
        std::vector<PolicyParts> &policies = *listsOf(after)[list];
        const StatementParts deny = random.statement(useOf(after, list), false);
        if (policies.empty() && (list == 1 || list == 2))
            continue; // a new limit, not only a Deny
        if (policies.empty())
            policies.push_back({deny});
        else
            policies.back().push_back(deny);
        QVERIFY_CASE(test::decide(before).allows() || !test::decide(after).allows(), after);
    }
}

void tst_policy_properties::addingAnIdentityAllowNeverDenies()
{
    RandomCases random(3);
    for (int round = 0; round < rounds; ++round) {
        const CaseParts before = random.next();
        CaseParts after = before;
        after.identity.push_back({random.statement(Use::Identity, true)});
        QVERIFY_CASE(!test::decide(before).allows() || test::decide(after).allows(), after);
    }
}

void tst_policy_properties::orderChangesNothing()
{
    RandomCases random(4);
    for (int round = 0; round < rounds; ++round) {
        const CaseParts before = random.next();
        CaseParts after = before;
        for (std::vector<PolicyParts> *policies : listsOf(after)) {
            std::shuffle(policies->begin(), policies->end(), random.engine());
            for (PolicyParts &one : *policies) {
                std::shuffle(one.begin(), one.end(), random.engine());
                for (StatementParts &s : one) {
                    std::shuffle(s.actions.begin(), s.actions.end(), random.engine());
                    std::shuffle(s.resources.begin(), s.resources.end(), random.engine());
                    std::shuffle(s.principals.begin(), s.principals.end(), random.engine());
                }
            }
        }
        const Decision first = test::decide(before);
        const Decision second = test::decide(after);
        QVERIFY_CASE(first.outcome == second.outcome && first.by == second.by && first.matched.size() == second.matched.size(), after);
    }
}

void tst_policy_properties::splittingActionsChangesNothing()
{
    RandomCases random(5);
    for (int round = 0; round < rounds; ++round) {
        const CaseParts before = random.next();
        CaseParts after = before;
        for (std::vector<PolicyParts> *policies : listsOf(after)) {
            for (PolicyParts &one : *policies) {
                PolicyParts split;
                for (const StatementParts &s : one) {
                    for (const std::string &action : s.actions) {
                        StatementParts part = s;
                        if (!s.notAction)
                            part.actions = {action};
                        split.push_back(part);
                    }
                }
                one = split;
            }
        }
        const Decision first = test::decide(before);
        const Decision second = test::decide(after);
        QVERIFY_CASE(first.outcome == second.outcome && first.by == second.by, after);
    }
}

void tst_policy_properties::caseOfActionsAndKeysChangesNothing()
{
    RandomCases random(6);
    for (int round = 0; round < rounds; ++round) {
        const CaseParts before = random.next();
        CaseParts after = before;
        after.request.action = toLower(after.request.action);
        Context context;
        for (const Context::Entry &entry : before.request.context.entries()) {
            std::string key = entry.key;
            std::transform(key.begin(), key.end(), key.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
            context.set(key, entry.values);
        }
        after.request.context = context;
        for (std::vector<PolicyParts> *policies : listsOf(after)) {
            for (PolicyParts &one : *policies) {
                for (StatementParts &s : one) {
                    for (std::string &action : s.actions)
                        action = toLower(action);
                }
            }
        }
        const Decision first = test::decide(before);
        const Decision second = test::decide(after);
        QVERIFY_CASE(first.outcome == second.outcome && first.by == second.by && first.matched == second.matched, after);
    }
}

void tst_policy_properties::removingABoundaryOrSessionPoliciesNeverDenies()
{
    RandomCases random(7);
    for (int round = 0; round < rounds; ++round) {
        const CaseParts before = random.next();
        if (!test::decide(before).allows())
            continue;
        CaseParts open = before;
        open.boundary.clear();
        QVERIFY_CASE(test::decide(open).allows(), open);
        // A federated user without session policies has no permissions of its own.
        if (before.request.principal.kind == Principal::Kind::FederatedUser)
            continue;
        open.session.clear();
        QVERIFY_CASE(test::decide(open).allows(), open);
    }
}

void tst_policy_properties::actionAndNotActionNeverBothMatch()
{
    RandomCases random(8);
    for (int round = 0; round < rounds; ++round) {
        CaseParts parts = random.next();
        if (parts.trust || !isOfAccount(parts.request.principal))
            continue; // nobody else has identity-based policies
        StatementParts statement = random.statement(Use::Identity, true);
        statement.conditions.clear();
        const auto matched = [&](const StatementParts &s) {
            CaseParts alone;
            alone.request = parts.request;
            alone.request.resourceAccount.clear();
            alone.identity = {{s}};
            return explain(alone.request, test::compiled(alone)).reports[0].allows;
        };
        StatementParts negated = statement;
        negated.notAction = !negated.notAction;
        StatementParts elsewhere = statement;
        elsewhere.notResource = !elsewhere.notResource;
        QVERIFY_CASE(!(matched(statement) && matched(negated)), parts);
        QVERIFY_CASE(!(matched(statement) && matched(elsewhere)), parts);
        // Of the four combinations exactly one applies.
        StatementParts both = negated;
        both.notResource = !both.notResource;
        QCOMPARE(matched(statement) + matched(negated) + matched(elsewhere) + matched(both), 1);
    }
}

void tst_policy_properties::explicitDenyExactlyWhenADenyMatched()
{
    RandomCases random(9);
    for (int round = 0; round < rounds; ++round) {
        const CaseParts parts = random.next();
        const Evaluation evaluation = explain(parts.request, test::compiled(parts));
        bool denies = false;
        for (const PolicyReport &report : evaluation.reports)
            denies = denies || report.denies;
        QVERIFY_CASE(denies == (evaluation.decision.outcome == Outcome::ExplicitlyDenied), parts);
    }
}

void tst_policy_properties::theExplanationAgrees()
{
    RandomCases random(10);
    for (int round = 0; round < rounds; ++round) {
        const CaseParts parts = random.next();
        const Evaluation evaluation = explain(parts.request, test::compiled(parts));
        const Decision decision = test::decide(parts);
        QVERIFY_CASE(evaluation.decision.outcome == decision.outcome && evaluation.decision.matched == decision.matched, parts);
        std::size_t deciding = 0;
        for (const PolicyReport &report : evaluation.reports) {
            for (const StatementReport &statement : report.statements) {
                const bool all
                    = std::all_of(statement.elements.begin(), statement.elements.end(), [](const ElementReport &e) { return e.matched; });
                QVERIFY_CASE(statement.matched == all, parts);
                QVERIFY_CASE(!statement.deciding || statement.matched, parts);
                deciding += statement.deciding;
                for (const ElementReport &element : statement.elements) {
                    QVERIFY_CASE(element.span.end <= report.policy.document.text().size() && element.span.begin < element.span.end, parts);
                    QVERIFY_CASE(element.keyAbsent == (element.element == Element::Condition && element.given.empty()), parts);
                }
            }
        }
        QVERIFY_CASE(deciding == decision.matched.size(), parts);
        QVERIFY_CASE(decision.outcome != Outcome::ImplicitlyDenied || decision.matched.empty(), parts);
    }
}

void tst_policy_properties::printedPoliciesDecideTheSame()
{
    RandomCases random(11);
    for (int round = 0; round < rounds / 4; ++round) {
        const CaseParts parts = random.next();
        PolicySet set = test::compiled(parts);
        const Decision before = evaluate(parts.request, set);
        const auto reprint = [](NamedDocument &policy) {
            const auto value = json::parse(policy.document.text());
            auto again = Document::parse(json::print(*value, json::Layout::Indented), policy.document.use());
            QVERIFY(again.has_value());
            QVERIFY(*json::parse(again->text()) == *value);
            policy.document = std::move(*again);
        };
        std::for_each(set.identity.begin(), set.identity.end(), reprint);
        std::for_each(set.session.begin(), set.session.end(), reprint);
        if (set.resource)
            reprint(*set.resource);
        const Decision after = evaluate(parts.request, set);
        QVERIFY_CASE(before.outcome == after.outcome && before.matched == after.matched, parts);
    }
}

QTEST_GUILESS_MAIN(tst_policy_properties)
#include "tst_policy_properties.moc"
