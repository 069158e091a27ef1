#include "core/session/resource_side.h"

#include "core/base/arn.h"
#include "core/world/queries.h"

namespace trustwalk::session {

namespace {

void addControls(policy::PolicySet &policies, const world::Account &account)
{
    for (const world::InlinePolicy &control : account.resourceControlPolicies)
        policies.resourceControl.push_back({control.name, control.document, account.id});
}

const world::Resource *policyHolder(const world::World &world, std::string_view resourceArn)
{
    const bool inBucket = resourceArn.starts_with("arn:aws:s3:::");
    return world.resource(inBucket ? resourceArn.substr(0, resourceArn.find('/')) : resourceArn);
}

} // namespace

void addRole(policy::AccessRequest &request, policy::PolicySet &policies, const world::World::FoundRole &found)
{
    request.resourceAccount = found.account->id;
    for (const world::Tag &tag : found.role->tags) {
        request.context.set("aws:ResourceTag/" + tag.key, tag.value);
        request.context.set("iam:ResourceTag/" + tag.key, tag.value);
    }
    policies.resource = world::trustPolicy(*found.account, *found.role);
    addControls(policies, *found.account);
}

void addResource(const policy::AccessRequest &request, policy::PolicySet &policies, const world::World &world)
{
    if (const world::Resource *resource = policyHolder(world, request.resource); resource != nullptr && resource->policy)
        policies.resource = policy::NamedDocument {resource->name, *resource->policy, resource->arn};
    if (const world::Account *account = world.account(request.resourceAccount))
        addControls(policies, *account);
}

std::string ownerOf(const world::World &world, std::string_view resourceArn, std::string_view callerAccount)
{
    if (const world::Resource *known = policyHolder(world, resourceArn))
        return known->account;
    const auto arn = Arn::parse(resourceArn);
    return arn && !arn->account.empty() ? arn->account : std::string(callerAccount);
}

} // namespace trustwalk::session
