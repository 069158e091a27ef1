#include "tests/core/policy/random_policies.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace trustwalk::test {

using policy::Principal;
using policy::Use;

namespace {

constexpr std::array actions {"s3:GetObject", "s3:Get*", "s3:*", "*", "ec2:RunInstances", "S3:getobject", "s3:Put?bject", "iam:*"};
constexpr std::array trustActions {"sts:AssumeRole", "sts:*", "sts:AssumeRole*", "sts:TagSession", "STS:assumerole"};
constexpr std::array resources {
    "*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/k", "arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::?/k", "arn:aws:s3:::c/*"};
constexpr std::array principals {"*",
                                 "111122223333",
                                 "arn:aws:iam::444455556666:root",
                                 "arn:aws:iam::111122223333:user/a",
                                 "arn:aws:iam::111122223333:role/R",
                                 "arn:aws:sts::111122223333:assumed-role/R/s",
                                 "arn:aws:sts::111122223333:federated-user/f",
                                 "arn:aws:iam::444455556666:user/a"};
constexpr std::array operators {"StringEquals",    "StringNotEquals", "StringLike",      "StringNotLike", "StringEqualsIgnoreCase",
                                "NumericLessThan", "NumericEquals",   "DateGreaterThan", "Bool",          "IpAddress",
                                "NotIpAddress",    "ArnLike",         "ArnNotEquals"};
constexpr std::array keys {"aws:username", "aws:TagKeys", "aws:SourceIp", "aws:MultiFactorAuthAge"};
constexpr std::array values {"b", "a*", "B", "5", "10.0.0.0/8", "true", "arn:aws:s3:::b", "${aws:username}", "${aws:x, 'b'}"};

const Principal callers[] = {
    {Principal::Kind::User, "arn:aws:iam::111122223333:user/a", "111122223333", {}, {}},
    {Principal::Kind::RoleSession, "arn:aws:sts::111122223333:assumed-role/R/s", "111122223333", "arn:aws:iam::111122223333:role/R", {}},
    {Principal::Kind::RoleSession, "arn:aws:sts::111122223333:assumed-role/R/t", "111122223333", {}, {}},
    {Principal::Kind::FederatedUser, "arn:aws:sts::111122223333:federated-user/f", "111122223333", "arn:aws:iam::111122223333:user/a", {}},
    {Principal::Kind::Root, "arn:aws:iam::111122223333:root", "111122223333", {}, {}},
    {Principal::Kind::User, "arn:aws:iam::444455556666:user/a", "444455556666", {}, {}},
    {Principal::Kind::Service, "s3.amazonaws.com", {}, {}, {}},
    {Principal::Kind::Anonymous, {}, {}, {}, {}},
};

std::string list(const std::vector<std::string> &texts)
{
    std::string result;
    for (const std::string &text : texts)
        result += (result.empty() ? "[\"" : ",\"") + text + "\"";
    return result + "]";
}

policy::NamedDocument document(const PolicyParts &policy, Use use, bool withVersion)
{
    const std::string json = toJson(policy, withVersion);
    auto parsed = policy::Document::parse(json, use);
    if (!parsed) {
        std::fprintf(stderr, "%s: %s (%s)\n", json.c_str(), parsed.error().path.c_str(), parsed.error().reason.c_str());
        std::abort();
    }
    return {{}, std::move(*parsed), {}};
}

} // namespace

std::string toJson(const PolicyParts &policy, bool withVersion)
{
    std::string json = withVersion ? R"({"Version":"2012-10-17","Statement":[)" : R"({"Statement":[)";
    for (std::size_t i = 0; i < policy.size(); ++i) {
        const StatementParts &s = policy[i];
        json += std::string(i > 0 ? "," : "") + R"({"Effect":")" + (s.allow ? "Allow" : "Deny") + "\"";
        if (!s.principals.empty())
            json += std::string(s.notPrincipal ? R"(,"NotPrincipal":{"AWS":)" : R"(,"Principal":{"AWS":)") + list(s.principals) + "}";
        json += (s.notAction ? R"(,"NotAction":)" : R"(,"Action":)") + list(s.actions);
        if (!s.resources.empty())
            json += (s.notResource ? R"(,"NotResource":)" : R"(,"Resource":)") + list(s.resources);
        if (!s.conditions.empty())
            json += R"(,"Condition":{)";
        for (std::size_t c = 0; c < s.conditions.size(); ++c)
            json += (c > 0 ? "," : "") + s.conditions[c];
        json += s.conditions.empty() ? "}" : "}}";
    }
    return json + "]}";
}

policy::PolicySet compiled(const CaseParts &parts)
{
    policy::PolicySet set;
    const auto all = [&](const std::vector<PolicyParts> &from, Use use, std::vector<policy::NamedDocument> &to) {
        for (const PolicyParts &one : from)
            to.push_back(document(one, use, parts.withVersion));
    };
    all(parts.identity, Use::Identity, set.identity);
    all(parts.session, Use::Session, set.session);
    all(parts.serviceControl, Use::ServiceControl, set.serviceControl);
    all(parts.resourceControl, Use::ResourceControl, set.resourceControl);
    if (!parts.boundary.empty())
        set.boundary = document(parts.boundary[0], Use::Boundary, parts.withVersion);
    if (!parts.resource.empty())
        set.resource = document(parts.resource[0], parts.trust ? Use::Trust : Use::Resource, parts.withVersion);
    return set;
}

policy::Decision decide(const CaseParts &parts)
{
    return policy::evaluate(parts.request, compiled(parts));
}

std::string describe(const CaseParts &parts)
{
    std::string text = parts.request.principal.arn + " " + parts.request.action + " " + parts.request.resource + " of "
                       + parts.request.resourceAccount + "\n";
    for (const policy::Context::Entry &entry : parts.request.context.entries())
        text += entry.key + "=" + list(entry.values) + " ";
    const auto all = [&](const char *name, const std::vector<PolicyParts> &policies) {
        for (const PolicyParts &one : policies)
            text += std::string("\n") + name + " " + toJson(one, parts.withVersion);
    };
    all("identity", parts.identity);
    all("session", parts.session);
    all("boundary", parts.boundary);
    all("resource", parts.resource);
    all("scp", parts.serviceControl);
    all("rcp", parts.resourceControl);
    return text;
}

template <typename List> std::vector<std::string> RandomCases::some(const List &from, std::size_t most)
{
    std::vector<std::string> result;
    for (std::size_t count = 1 + below(most); count > 0; --count)
        result.emplace_back(from[below(from.size())]);
    return result;
}

std::string RandomCases::condition()
{
    const std::string_view op = operators[below(operators.size())];
    const std::size_t set = below(4);
    const std::string value = op.starts_with("Date") ? "2026-07-01" : values[below(values.size())];
    return std::string(set == 0   ? "\"ForAllValues:"
                       : set == 1 ? "\"ForAnyValue:"
                                  : "\"")
           + std::string(op) + (below(3) ? "" : "IfExists") + "\":{\"" + keys[below(keys.size())] + "\":[\"" + value + "\",\""
           + (op.starts_with("Date") ? "5" : values[below(values.size())]) + "\"]}";
}

StatementParts RandomCases::statement(Use use, bool allow)
{
    StatementParts s;
    s.allow = allow;
    s.actions = use == Use::Trust ? some(trustActions, 2) : some(actions, 3);
    s.notAction = below(6) == 0 && use != Use::Trust;
    if (use != Use::Trust) {
        s.resources = some(resources, 2);
        s.notResource = below(6) == 0;
    }
    if (use == Use::Trust || use == Use::Resource) {
        s.principals = some(principals, 3);
        s.notPrincipal = use == Use::Resource && below(6) == 0;
    }
    if (use == Use::ResourceControl)
        s.principals = {"*"};
    if (below(3) == 0)
        s.conditions.push_back(condition());
    return s;
}

PolicyParts RandomCases::policy(Use use)
{
    PolicyParts result;
    for (std::size_t count = 1 + below(3); count > 0; --count)
        result.push_back(statement(use, below(5) != 0));
    return result;
}

policy::AccessRequest RandomCases::request()
{
    policy::AccessRequest result;
    result.principal = callers[below(std::size(callers))];
    result.action = m_trust ? "sts:AssumeRole" : below(4) ? "s3:GetObject" : "ec2:RunInstances";
    result.resource = m_trust ? "arn:aws:iam::111122223333:role/X" : below(4) ? "arn:aws:s3:::b/k" : "*";
    result.resourceAccount = below(5) ? "111122223333" : "444455556666";
    if (below(2))
        result.context.set("aws:username", "b");
    if (below(2))
        result.context.set("aws:SourceIp", below(2) ? "10.1.2.3" : "192.0.2.1");
    if (below(2))
        result.context.set("aws:MultiFactorAuthAge", below(2) ? "3" : "1782896400");
    if (below(2))
        result.context.set("aws:TagKeys", below(4) ? some(std::array {"a", "b", "ab", ""}, 3) : std::vector<std::string> {});
    return result;
}

CaseParts RandomCases::next()
{
    CaseParts parts;
    m_trust = parts.trust = below(4) == 0;
    parts.withVersion = below(8) != 0;
    parts.request = request();
    const auto fill = [&](std::vector<PolicyParts> &list, Use use, std::size_t count) {
        for (; count > 0; --count)
            list.push_back(policy(use));
    };
    fill(parts.identity, Use::Identity, below(3));
    fill(parts.session, Use::Session, below(3) ? 0 : 1 + below(2));
    fill(parts.boundary, Use::Boundary, below(3) ? 0 : 1);
    fill(parts.resource, parts.trust ? Use::Trust : Use::Resource, below(2));
    fill(parts.serviceControl, Use::ServiceControl, below(4) ? 0 : 1 + below(2));
    fill(parts.resourceControl, Use::ResourceControl, below(4) ? 0 : 1 + below(2));
    return parts;
}

} // namespace trustwalk::test
