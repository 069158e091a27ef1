#pragma once

#include "core/policy/evaluate.h"
#include "core/world/world.h"

#include <string>
#include <string_view>

/// The resource's side of an evaluation, beside what policiesOf gives for the caller's.
namespace trustwalk::session {

/// A role that somebody asks for: its trust policy, the resource control policies of its account, and as condition keys its tags.
void addRole(policy::AccessRequest &request, policy::PolicySet &policies, const world::World::FoundRole &found);
/// Any other resource: its resource-based policy, and the resource control policies of the account that the request names as its owner.
/// An S3 bucket's policy stands on the bucket and speaks of its objects too.
void addResource(const policy::AccessRequest &request, policy::PolicySet &policies, const world::World &world);
/// Whose a resource is: what the world says, else the account in its ARN, else the caller's.
[[nodiscard]] std::string ownerOf(const world::World &world, std::string_view resourceArn, std::string_view callerAccount);

} // namespace trustwalk::session
