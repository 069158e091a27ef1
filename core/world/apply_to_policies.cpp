#include "core/base/arn.h"
#include "core/world/apply.h"
#include "core/world/forms.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

constexpr std::string_view anyPrincipal = "the ARN of a user, group or role of this world";

/// A document of a change; its error's path is moved below $.document.
Result<policy::Document, ParseError> documentOf(std::string_view text, policy::Use use)
{
    auto document = policy::Document::parse(text, use);
    if (!document) {
        ParseError error = document.error();
        error.path = error.path.starts_with('$') ? "$.document" + error.path.substr(1) : "$.document";
        return failure(std::move(error));
    }
    return document;
}

Attached *attachedOf(World &world, std::string_view principalArn)
{
    if (User *user = userOf(world, principalArn)) {
        return &user->policies;
    }
    if (Role *role = roleOf(world, principalArn)) {
        return &role->policies;
    }
    Group *group = groupOf(world, principalArn);
    return group != nullptr ? &group->policies : nullptr;
}

MaybeError refusedName(std::string_view name)
{
    if (isIamName(name, longestGroupOrPolicyName)) {
        return std::nullopt;
    }
    return errorAt("name", Code::BadValue, name, "[A-Za-z0-9+=,.@_-]{1,128}");
}

/// Puts the policy in the place of the one with its name, or behind the others.
MaybeError put(std::vector<InlinePolicy> &policies, const std::string &name, std::string_view text, policy::Use use)
{
    if (auto error = refusedName(name)) {
        return error;
    }
    auto document = documentOf(text, use);
    if (!document) {
        return document.error();
    }
    const auto same = std::ranges::find(policies, name, &InlinePolicy::name);
    if (same != policies.end()) {
        same->document = std::move(*document);
    } else {
        policies.push_back({name, std::move(*document)});
    }
    return std::nullopt;
}

MaybeError remove(std::vector<InlinePolicy> &policies, std::string_view name)
{
    const auto same = std::ranges::find(policies, name, &InlinePolicy::name);
    if (same == policies.end()) {
        return notFound("name", name, "a policy of this name");
    }
    policies.erase(same);
    return std::nullopt;
}

/// One level of control policies: an empty document removes.
MaybeError putControl(std::vector<InlinePolicy> &policies, const std::string &name, std::string_view document, policy::Use use)
{
    return document.empty() ? remove(policies, name) : put(policies, name, document, use);
}

} // namespace

MaybeError make(World &world, const TrustPolicyReplaced &change)
{
    Role *role = roleOf(world, change.roleArn);
    if (role == nullptr) {
        return notFound("roleArn", change.roleArn, "the ARN of a role of this world");
    }
    auto document = documentOf(change.document, policy::Use::Trust);
    if (!document) {
        return document.error();
    }
    role->trustPolicy = std::move(*document);
    return std::nullopt;
}

MaybeError make(World &world, const InlinePolicyPut &change)
{
    Attached *attached = attachedOf(world, change.principalArn);
    if (attached == nullptr) {
        return notFound("principalArn", change.principalArn, anyPrincipal);
    }
    return put(attached->inlinePolicies, change.name, change.document, policy::Use::Identity);
}

MaybeError make(World &world, const InlinePolicyRemoved &change)
{
    Attached *attached = attachedOf(world, change.principalArn);
    if (attached == nullptr) {
        return notFound("principalArn", change.principalArn, anyPrincipal);
    }
    return remove(attached->inlinePolicies, change.name);
}

MaybeError make(World &world, const ManagedPolicyReplaced &change)
{
    const auto arn = Arn::parse(change.policyArn);
    if (!isManagedPolicyArn(change.policyArn)) {
        return errorAt("policyArn", Code::BadValue, change.policyArn, "arn:aws:iam::ACCOUNT:policy/NAME");
    }
    Account *owner = accountOf(world, arn->account);
    if (owner == nullptr && arn->account != "aws") {
        return notFound("policyArn", change.policyArn, "an account of this world");
    }
    auto document = documentOf(change.document, policy::Use::Identity);
    if (!document) {
        return document.error();
    }
    std::vector<ManagedPolicy> &policies = owner != nullptr ? owner->managedPolicies : world.awsManagedPolicies;
    const auto same = std::ranges::find(policies, change.policyArn, &ManagedPolicy::arn);
    if (same != policies.end()) {
        same->document = std::move(*document);
    } else {
        policies.push_back({change.policyArn, std::move(*document)});
    }
    return std::nullopt;
}

MaybeError make(World &world, const ManagedPolicyRemoved &change)
{
    if (world.managedPolicy(change.policyArn) == nullptr) {
        return notFound("policyArn", change.policyArn, "a managed policy of this world");
    }
    const auto isIt = [&change](const ManagedPolicy &policy) { return policy.arn == change.policyArn; };
    for (Account &account : world.accounts) {
        std::erase_if(account.managedPolicies, isIt);
    }
    std::erase_if(world.awsManagedPolicies, isIt);
    return stillNeeded(world, "policyArn", "a policy that is attached to nobody");
}

MaybeError make(World &world, const PolicyAttached &change)
{
    Attached *attached = attachedOf(world, change.principalArn);
    if (attached == nullptr) {
        return notFound("principalArn", change.principalArn, anyPrincipal);
    }
    if (world.managedPolicy(change.policyArn) == nullptr) {
        return notFound("policyArn", change.policyArn, "a managed policy of this world");
    }
    // Attaching twice is no error at AWS, and changes nothing.
    if (std::ranges::find(attached->managedPolicyArns, change.policyArn) == attached->managedPolicyArns.end()) {
        attached->managedPolicyArns.push_back(change.policyArn);
    }
    return std::nullopt;
}

MaybeError make(World &world, const PolicyDetached &change)
{
    Attached *attached = attachedOf(world, change.principalArn);
    if (attached == nullptr) {
        return notFound("principalArn", change.principalArn, anyPrincipal);
    }
    if (std::erase(attached->managedPolicyArns, change.policyArn) == 0) {
        return notFound("policyArn", change.policyArn, "a policy that is attached");
    }
    return std::nullopt;
}

MaybeError make(World &world, const BoundarySet &change)
{
    if (!change.policyArn.empty() && world.managedPolicy(change.policyArn) == nullptr) {
        return notFound("policyArn", change.policyArn, "a managed policy of this world");
    }
    const std::optional<std::string> boundaryArn = change.policyArn.empty() ? std::nullopt : std::optional(change.policyArn);
    if (User *user = userOf(world, change.principalArn)) {
        user->boundaryArn = boundaryArn;
    } else if (Role *role = roleOf(world, change.principalArn)) {
        role->boundaryArn = boundaryArn;
    } else {
        return notFound("principalArn", change.principalArn, "the ARN of a user or role of this world");
    }
    return std::nullopt;
}

MaybeError make(World &world, const ResourcePolicyReplaced &change)
{
    Resource *resource = resourceOf(world, change.resourceArn);
    if (resource == nullptr) {
        return notFound("resourceArn", change.resourceArn, "the ARN of a resource of this world");
    }
    if (change.document.empty()) {
        resource->policy.reset();
        return std::nullopt;
    }
    auto document = documentOf(change.document, policy::Use::Resource);
    if (!document) {
        return document.error();
    }
    resource->policy = std::move(*document);
    return std::nullopt;
}

MaybeError make(World &world, const ServiceControlPolicyPut &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    return putControl(account->serviceControlPolicies, change.name, change.document, policy::Use::ServiceControl);
}

MaybeError make(World &world, const ResourceControlPolicyPut &change)
{
    Account *account = accountOf(world, change.account);
    if (account == nullptr) {
        return notFound("account", change.account, "an account of this world");
    }
    return putControl(account->resourceControlPolicies, change.name, change.document, policy::Use::ResourceControl);
}

} // namespace trustwalk::world
