#include "core/policy/evaluate.h"
#include "tests/bench/bench.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

// Evaluations a second on one core: policies compiled beforehand, decision and matched statements produced.

using namespace trustwalk;
using namespace trustwalk::policy;

namespace {

constexpr std::string_view alice = "arn:aws:iam::111122223333:user/Alice";
constexpr std::string_view session = "arn:aws:sts::111122223333:assumed-role/Deploy/ci";
constexpr double bar = 500'000;

NamedDocument document(std::string_view statements, Use use)
{
    const std::string json = "{\"Version\":\"2012-10-17\",\"Statement\":[" + std::string(statements) + "]}";
    auto parsed = Document::parse(json, use);
    if (!parsed) {
        std::fprintf(stderr, "%s: %s\n", parsed.error().path.c_str(), parsed.error().reason.c_str());
        std::exit(1);
    }
    return NamedDocument {{}, std::move(*parsed), {}};
}

std::string allow(std::string_view action)
{
    return R"({"Effect":"Allow","Action":")" + std::string(action) + R"(","Resource":"*"})";
}

struct Case {
    const char *name;
    AccessRequest request;
    PolicySet policies;
    Outcome expected;
};

Case caseOf(const char *name, Outcome expected, Principal::Kind kind, std::string_view action, std::string_view resource)
{
    AccessRequest request;
    request.principal = {kind, std::string(kind == Principal::Kind::User ? alice : session), "111122223333", {}, {}};
    request.action = action;
    request.resource = resource;
    request.resourceAccount = "111122223333";
    request.context.set("aws:username", "Alice");
    request.context.set("aws:SourceIp", "203.0.113.7");
    request.context.set("aws:CurrentTime", "2026-07-01T09:00:00Z");
    request.context.set("aws:SecureTransport", "true");
    request.context.set("aws:PrincipalTag/team", "red");
    request.context.set("aws:TagKeys", std::vector<std::string> {"team", "cost"});
    return Case {name, std::move(request), {}, expected};
}

/// As many actions as AWS's ReadOnlyAccess lists.
Case longActionList()
{
    Case result = caseOf("one statement of 900 actions", Outcome::Allowed, Principal::Kind::User, "s3:GetObject", "arn:aws:s3:::reports/x");
    std::string actions = R"("s3:Get*","s3:List*")";
    for (int service = 0; service < 150; ++service) {
        for (const char *name : {"Describe*", "Get*", "List*", "BatchGet*", "Search*", "View*"})
            actions += ",\"service" + std::to_string(service) + ":" + name + "\"";
    }
    result.policies.identity = {document(R"({"Effect":"Allow","Action":[)" + actions + R"(],"Resource":"*"})", Use::Identity)};
    return result;
}

Case conditions()
{
    Case result
        = caseOf("six conditions and a variable", Outcome::Allowed, Principal::Kind::User, "s3:PutObject", "arn:aws:s3:::home/Alice/x");
    result.policies.identity = {document(R"({"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],
        "Resource":"arn:aws:s3:::home/${aws:username}/*","Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]},
        "DateGreaterThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"},"Bool":{"aws:SecureTransport":"true"},
        "StringLike":{"aws:PrincipalTag/team":["blue","r*"]},"ForAllValues:StringEquals":{"aws:TagKeys":["team","cost","env"]}}},
        {"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"BoolIfExists":{"aws:SecureTransport":"false"}}})",
                                         Use::Identity)};
    return result;
}

Case trust()
{
    Case result
        = caseOf("a trust policy", Outcome::Allowed, Principal::Kind::RoleSession, "sts:AssumeRole", "arn:aws:iam::111122223333:role/Next");
    result.policies.resource = document(R"({"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},
        {"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:user/Bob","arn:aws:sts::111122223333:assumed-role/Deploy/ci"]},
        "Action":"sts:AssumeRole"})",
                                        Use::Trust);
    return result;
}

Case allKinds()
{
    Case result = caseOf("identity, boundary, two session policies, SCP", Outcome::ImplicitlyDenied, Principal::Kind::RoleSession,
                         "ec2:RunInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/*");
    result.policies.identity = {document(allow("*"), Use::Identity)};
    result.policies.boundary = document(allow("*"), Use::Boundary);
    result.policies.session = {document(allow("s3:*"), Use::Session), document(allow("logs:*"), Use::Session)};
    result.policies.serviceControl = {document(allow("*"), Use::ServiceControl)};
    return result;
}

Case bucketPolicy()
{
    Case result = caseOf("a bucket policy of ten statements", Outcome::ExplicitlyDenied, Principal::Kind::User, "s3:DeleteObject",
                         "arn:aws:s3:::reports/2026/july.csv");
    std::string statements = R"({"Effect":"Deny","Principal":"*","Action":"s3:Delete*","Resource":"arn:aws:s3:::reports/2026/*"})";
    for (int i = 0; i < 9; ++i)
        statements += R"(,{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/R)" + std::to_string(i)
                      + R"("},"Action":"s3:*","Resource":"arn:aws:s3:::reports/*"})";
    result.policies.resource = document(statements, Use::Resource);
    result.policies.identity = {document(allow("*"), Use::Identity)};
    return result;
}

Case unrelatedPolicies(const char *name, int count)
{
    Case result = caseOf(name, Outcome::Allowed, Principal::Kind::User, "s3:GetObject", "arn:aws:s3:::reports/x");
    for (int i = 0; i < count; ++i)
        result.policies.identity.push_back(document(allow("service" + std::to_string(i) + ":*"), Use::Identity));
    result.policies.identity.push_back(document(allow("*"), Use::Identity));
    return result;
}

void decide(const Case &one)
{
    const Decision decision = evaluate(one.request, one.policies);
    if (decision.outcome != one.expected) {
        std::fprintf(stderr, "%s: unexpected decision\n", one.name);
        std::exit(1);
    }
    bench::keep(decision);
}

} // namespace

int main()
{
    const std::vector<Case> cases {longActionList(), conditions(),   trust(),
                                   allKinds(),       bucketPolicy(), unrelatedPolicies("a hundred policies of other services", 100)};
    for (const Case &one : cases)
        bench::print(std::string("policy ") + one.name, bench::rate([&] { decide(one); }, 3), "/s");
    // How far what is about other services slows a decision down.
    for (const Case &one : {unrelatedPolicies("one policy of another service", 1), unrelatedPolicies("a thousand of other services", 1000)})
        bench::print(std::string("policy ") + one.name, bench::rate([&] { decide(one); }, 3), "/s");
    const double mixed = static_cast<double>(cases.size()) * bench::rate([&] {
                             for (const Case &one : cases)
                                 decide(one);
                         });
    return bench::print("policy, all of these mixed", mixed, "/s", mixed / bar, 1.0) ? 0 : 1;
}
