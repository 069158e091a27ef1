#include "core/policy/evaluate.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

// Evaluations a second on one core: policies compiled beforehand, decision and matched statements produced.

using namespace trustwalk::policy;

namespace {

constexpr std::string_view alice = "arn:aws:iam::111122223333:user/Alice";
constexpr std::string_view session = "arn:aws:sts::111122223333:assumed-role/Deploy/ci";

NamedDocument document(std::string name, std::string_view json, Use use)
{
    auto parsed = Document::parse(json, use);
    if (!parsed) {
        std::fprintf(stderr, "%s: %s %s\n", name.c_str(), parsed.error().path.c_str(), parsed.error().reason.c_str());
        std::exit(1);
    }
    return NamedDocument {std::move(name), std::move(*parsed), {}};
}

/// A statement with a list of as many actions as AWS's ReadOnlyAccess has.
std::string readOnlyAccess()
{
    std::string actions;
    for (int service = 0; service < 150; ++service) {
        for (const char *name : {"Describe*", "Get*", "List*", "BatchGet*", "Search*", "View*"})
            actions += (actions.empty() ? "\"" : ",\"") + ("service" + std::to_string(service)) + ":" + name + "\"";
    }
    return R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:Get*","s3:List*",)" + actions + R"(],"Resource":"*"}]})";
}

struct Case {
    const char *name;
    AccessRequest request;
    PolicySet policies;
    Outcome expected;
};

AccessRequest requestBy(Principal::Kind kind, std::string_view arn, std::string_view action, std::string_view resource)
{
    AccessRequest request;
    request.principal = {kind, std::string(arn), "111122223333", {}, {}};
    request.action = action;
    request.resource = resource;
    request.resourceAccount = "111122223333";
    request.context.set("aws:username", "Alice");
    request.context.set("aws:SourceIp", "203.0.113.7");
    request.context.set("aws:CurrentTime", "2026-07-01T09:00:00Z");
    request.context.set("aws:SecureTransport", "true");
    request.context.set("aws:PrincipalTag/team", "red");
    request.context.set("aws:TagKeys", std::vector<std::string> {"team", "cost"});
    return request;
}

std::vector<Case> cases()
{
    std::vector<Case> list;
    const auto add = [&](const char *name, AccessRequest request, Outcome expected) -> PolicySet & {
        list.push_back({name, std::move(request), {}, expected});
        return list.back().policies;
    };
    const auto full = [](Use use) {
        return document("Full", R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})", use);
    };

    PolicySet &readOnly = add("one statement of 900 actions",
                              requestBy(Principal::Kind::User, alice, "s3:GetObject", "arn:aws:s3:::reports/x"), Outcome::Allowed);
    readOnly.identity = {document("ReadOnlyAccess", readOnlyAccess(), Use::Identity)};

    PolicySet &conditions = add("five conditions and a variable",
                                requestBy(Principal::Kind::User, alice, "s3:PutObject", "arn:aws:s3:::home/Alice/x"), Outcome::Allowed);
    conditions.identity
        = {document("Home", R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],
        "Resource":"arn:aws:s3:::home/${aws:username}/*","Condition":{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]},
        "DateGreaterThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"},"Bool":{"aws:SecureTransport":"true"},
        "StringLike":{"aws:PrincipalTag/team":["blue","r*"]},"ForAllValues:StringEquals":{"aws:TagKeys":["team","cost","env"]}}},
        {"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"BoolIfExists":{"aws:SecureTransport":"false"}}}]})",
                    Use::Identity)};

    PolicySet &trust
        = add("a trust policy across roles",
              requestBy(Principal::Kind::RoleSession, session, "sts:AssumeRole", "arn:aws:iam::111122223333:role/Next"), Outcome::Allowed);
    trust.resource = document(
        "Trust",
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},
        {"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:user/Bob","arn:aws:sts::111122223333:assumed-role/Deploy/ci"]},"Action":"sts:AssumeRole"}]})",
        Use::Trust);

    PolicySet &session3
        = add("identity, boundary, two session policies, SCP",
              requestBy(Principal::Kind::RoleSession, session, "ec2:RunInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/*"),
              Outcome::ImplicitlyDenied);
    session3.identity = {full(Use::Identity)};
    session3.boundary = full(Use::Boundary);
    session3.session
        = {document("S3", R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}})", Use::Session),
           document("Logs", R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"logs:*","Resource":"*"}})", Use::Session)};
    session3.serviceControl = {full(Use::ServiceControl)};

    PolicySet &bucket
        = add("a bucket policy of ten statements",
              requestBy(Principal::Kind::User, alice, "s3:DeleteObject", "arn:aws:s3:::reports/2026/july.csv"), Outcome::ExplicitlyDenied);
    std::string statements = R"({"Effect":"Deny","Principal":"*","Action":"s3:Delete*","Resource":"arn:aws:s3:::reports/2026/*"})";
    for (int i = 0; i < 9; ++i)
        statements += R"(,{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/R)" + std::to_string(i)
                      + R"("},"Action":"s3:*","Resource":"arn:aws:s3:::reports/*"})";
    bucket.resource = document("Bucket", R"({"Version":"2012-10-17","Statement":[)" + statements + "]}", Use::Resource);
    bucket.identity = {full(Use::Identity)};

    PolicySet &many = add("a hundred policies of other services",
                          requestBy(Principal::Kind::User, alice, "s3:GetObject", "arn:aws:s3:::reports/x"), Outcome::Allowed);
    for (int i = 0; i < 100; ++i)
        many.identity.push_back(document("P",
                                         R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"service)" + std::to_string(i)
                                             + R"(:*","Resource":"*"}})",
                                         Use::Identity));
    many.identity.push_back(full(Use::Identity));
    return list;
}

double perSecond(const std::vector<Case> &list, std::size_t first, std::size_t count)
{
    using Clock = std::chrono::steady_clock;
    std::size_t evaluations = 0;
    const auto begin = Clock::now();
    const auto end = begin + std::chrono::milliseconds(700);
    while (Clock::now() < end) {
        for (int round = 0; round < 200; ++round) {
            for (std::size_t i = first; i < first + count; ++i) {
                if (evaluate(list[i].request, list[i].policies).outcome != list[i].expected) {
                    std::fprintf(stderr, "%s: unexpected decision\n", list[i].name);
                    std::exit(1);
                }
            }
        }
        evaluations += 200 * count;
    }
    return static_cast<double>(evaluations) / std::chrono::duration<double>(Clock::now() - begin).count();
}

} // namespace

int main()
{
    const std::vector<Case> list = cases();
    for (std::size_t i = 0; i < list.size(); ++i)
        std::printf("policy.evaluate %-48s %10.0f /s\n", list[i].name, perSecond(list, i, 1));
    std::printf("policy.evaluate %-48s %10.0f /s\n", "all of them mixed", perSecond(list, 0, list.size()));
    return 0;
}
