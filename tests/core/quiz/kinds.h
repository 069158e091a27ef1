#pragma once

#include "tests/core/quiz/examples.h"

// One question of each kind, played in the article's world. Each is right as it stands; tests break them.
namespace trustwalk::test {

inline const std::string assumeRoleB
    = R"("walk": {"call": "AssumeRole", "caller": "UserA", "role": "RoleB", "action": "ec2:RunInstances"})";

inline std::string singleQuestion()
{
    return R"({"id": "single", "kind": "single", )" + commonMembers + R"(, "world": "article", )" + assumeRoleB + R"(, "options": [
{)" + optionText("a")
           + R"(, "outcome": {"result": "allowed", "expiresAfter": 3600, "principal": "arn:aws:sts::123456789012:assumed-role/RoleB/UserA-session"}},
{)" + optionText("b")
           + R"(, "changes": [{"change": "PrincipalRemoved", "arn": "arn:aws:iam::123456789012:role/RoleB"}], "outcome": {"result": "allowed"},
 "fails": {"check": "RoleExists", "code": "AccessDenied"}},
{)" + optionText("c")
           + R"(, "walk": null, "outcome": {"result": "allowed"}, "fails": {"check": "ActionAuthorized", "code": "UnauthorizedOperation"}},
{)" + optionText("d")
           + R"(, "outcome": {"result": "refused", "check": "TrustPolicyAllows", "code": "AccessDenied"}, "fails": {"allowed": true}}],
"answer": ["a"]})";
}

inline std::string multiQuestion()
{
    return replaced(
        replaced(
            replaced(replaced(singleQuestion(), R"("kind": "single")", R"("kind": "multi", "choose": 2)"), R"("id": "single")",
                     R"("id": "multi")"),
            R"("outcome": {"result": "refused", "check": "TrustPolicyAllows", "code": "AccessDenied"}, "fails": {"allowed": true})",
            R"("outcome": {"uses": [{"action": "iam:CreateUser", "expect": "denied", "check": "ActionAuthorized", "code": "AccessDenied"}]})"),
        R"("answer": ["a"])", R"("answer": ["a", "d"])");
}

inline std::string predictQuestion()
{
    return R"({"id": "predict", "kind": "predict", )" + commonMembers + R"(, "world": "article",
"walk": {"call": "AssumeRole", "caller": "UserA", "role": "RoleB", "parameters": {"DurationSeconds": "7200"}}, "options": [
{)" + optionText("a")
           + R"(, "outcome": {"result": "allowed", "expiresAfter": 7200}},
{)" + optionText("b")
           + R"(, "outcome": {"result": "allowed", "expiresAfter": 3600}},
{)" + optionText("c")
           + R"(, "outcome": {"result": "refused", "check": "DurationWithinMaximum", "code": "ValidationError"}},
{)" + optionText("d")
           + R"(, "outcome": {"result": "refused", "check": "TrustPolicyAllows", "code": "AccessDenied"}}],
"answer": ["c"]})";
}

inline std::string whichStepQuestion()
{
    const auto option = [](const std::string &id, const std::string &check) {
        return R"({"id": ")" + id + R"(", "check": ")" + check + R"(", "why": {"en": "Since.", "ja": "なので。"}})";
    };
    return R"({"id": "which-step", "kind": "which-step", )" + commonMembers + R"(, "world": "article",
"setup": [{"change": "TrustPolicyReplaced", "roleArn": "arn:aws:iam::123456789012:role/RoleB", "document": {"Version": "2012-10-17", "Statement": [
{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/UserB"}, "Action": "sts:AssumeRole"}]}}], )"
           + assumeRoleB + R"(, "options": [)" + option("a", "SignatureMatches") + "," + option("b", "TrustPolicyAllows") + ","
           + option("c", "IdentityPolicyAllows") + "," + option("d", "ActionAuthorized") + R"(], "code": "AccessDenied", "answer": ["b"]})";
}

inline std::string orderQuestion()
{
    const auto option
        = [](const std::string &id, const std::string &step) { return "{" + optionText(id) + R"(, "step": ")" + step + R"("})"; };
    return R"({"id": "order", "kind": "order", "by": "steps", )" + commonMembers + R"(, "world": "article", )" + assumeRoleB
           + R"(, "options": [)" + option("a", "ActionAuthorized") + "," + option("b", "SignatureMatches") + ","
           + option("c", "TrustPolicyAllows") + "," + option("d", "CredentialsIssued") + R"(], "answer": ["b", "c", "d", "a"]})";
}

inline std::string orderByLifeQuestion()
{
    return R"({"id": "order-by-life", "kind": "order", "by": "expiresAfter", )" + commonMembers + R"(, "world": "article", )" + assumeRoleB
           + R"(, "options": [
{)" + optionText("a")
           + R"(, "walk": {"call": "GetSessionToken", "caller": "UserA"}},
{)" + optionText("b")
           + R"(, "walk": null},
{)" + optionText("c")
           + R"(}], "answer": ["c", "a", "b"]})";
}

inline std::string matchQuestion()
{
    return R"({"id": "match", "kind": "match", )" + commonMembers + R"(, "world": "article", "left": [
{"id": "1", "text": {"en": "One", "ja": "一"}, "walk": {"call": "GetSessionToken", "caller": "UserA"}},
{"id": "2", "text": {"en": "Two", "ja": "二"}, )"
           + assumeRoleB + R"(}], "right": [
{)" + optionText("a")
           + R"(, "outcome": {"principal": "arn:aws:sts::123456789012:assumed-role/RoleB/UserA-session"}},
{)" + optionText("b")
           + R"(, "outcome": {"principal": "arn:aws:iam::123456789012:user/UserA"}},
{)" + optionText("c")
           + R"(, "outcome": {"result": "refused", "check": "CallerMayCall", "code": "AccessDenied"}}],
"answer": {"1": "b", "2": "a"}})";
}

inline std::string trustPolicy(const std::string &principal, const std::string &condition = {})
{
    return R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": )" + principal
           + R"(}, "Action": "sts:AssumeRole")" + (condition.empty() ? condition : R"(, "Condition": )" + condition) + "}]}";
}

/// RoleB is open to the whole account; it is to be UserA's alone.
inline std::string fixQuestion()
{
    const std::string root = R"("arn:aws:iam::123456789012:root")", userA = R"("arn:aws:iam::123456789012:user/UserA")";
    return R"({"id": "fix", "kind": "fix", )" + commonMembers + R"(, "world": "article",
"setup": [{"change": "TrustPolicyReplaced", "roleArn": "arn:aws:iam::123456789012:role/RoleB", "document": )"
           + trustPolicy(root) + R"(},
{"change": "InlinePolicyPut", "principalArn": "arn:aws:iam::123456789012:user/UserB", "name": "Assume", "document":
 {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}}],
"edit": {"kind": "TrustPolicy", "target": "arn:aws:iam::123456789012:role/RoleB"},
"allowed": [{"call": "AssumeRole", "caller": "UserA", "role": "RoleB", "action": "ec2:RunInstances"}],
"attacks": [{"walk": {"call": "AssumeRole", "caller": "UserB", "role": "RoleB", "action": "ec2:RunInstances"},
 "fails": {"check": "TrustPolicyAllows", "code": "AccessDenied"}}],
"grid": {"principals": ["arn:aws:iam::123456789012:user/UserA", "arn:aws:iam::123456789012:user/UserB", "arn:aws:iam::999999999999:user/Stranger"],
 "actions": ["sts:AssumeRole"], "resources": ["arn:aws:iam::123456789012:role/RoleB"], "contexts": [{}, {"aws:SourceIp": "198.51.100.7"}]},
"model": )" + trustPolicy(userA)
           + R"(,
"options": [
{"id": "a", "policy": )"
           + trustPolicy(root) + R"(, "fails": {"attack": 1}, "why": {"en": "Since.", "ja": "なので。"}},
{"id": "b", "policy": )"
           + trustPolicy(R"([)" + userA + R"(, "arn:aws:iam::999999999999:root"])")
           + R"(, "fails": {"wider": true}, "why": {"en": "Since.", "ja": "なので。"}},
{"id": "c", "policy": )"
           + trustPolicy(userA, R"({"Bool": {"aws:MultiFactorAuthPresent": "true"}})")
           + R"(, "fails": {"allowed": 1}, "why": {"en": "Since.", "ja": "なので。"}},
{"id": "d", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Permit\"}]}", "fails": {"refused": true}, "why": {"en": "Since.", "ja": "なので。"}}]})";
}

/// A chain of two calls that stops at the second: Build may not take on Release for two hours.
inline std::string chainQuestion()
{
    const auto option = [](const std::string &id, const std::string &check, int call) {
        return R"({"id": ")" + id + R"(", "check": ")" + check + R"(", "call": )" + std::to_string(call)
               + R"(, "why": {"en": "Since.", "ja": "なので。"}})";
    };
    return R"({"id": "chain", "kind": "which-step", )" + commonMembers + R"(, "world": "role-chaining",
"walk": {"call": "AssumeRole", "caller": "Pipeline", "role": "Release", "action": "s3:PutObject", "earlier": [{"call": "AssumeRole", "role": "Build"}],
"parameters": {"DurationSeconds": "7200"}}, "options": [)"
           + option("a", "DurationWithinChainingLimit", 1) + "," + option("b", "DurationWithinMaximum", 2) + ","
           + option("c", "DurationWithinChainingLimit", 2) + "," + option("d", "TrustPolicyAllows", 2)
           + R"(], "code": "ValidationError", "answer": ["c"]})";
}

inline std::vector<std::string> everyKind()
{
    return {singleQuestion(), multiQuestion(),       predictQuestion(), whichStepQuestion(),
            orderQuestion(),  orderByLifeQuestion(), matchQuestion(),   fixQuestion()};
}

} // namespace trustwalk::test
