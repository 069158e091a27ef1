#pragma once

#include <string>
#include <string_view>

namespace trustwalk::policy {

/// One case of `trustwalk evaluate`: a JSON object in, a JSON object out, without the newline.
/// In: id, principal (user, assumed-role session, federated-user, root or provider ARN, service or provider domain, "anonymous"), action,
/// resource, resourceAccount?, context?, identityPolicies?, sessionPolicies?, boundary?, resourcePolicy?, scps?, rcps?. Keys of other
/// names are left unread, so that a case can carry notes; a key that differs from one of these in case only is refused. What is null
/// counts as absent.
/// Out: id, decision, by (identity | resource | trust | session | boundary | scp | rcp | root | none), matched, why.
/// A line that cannot be read, or a policy that AWS would not save: {"id":…,"error":…}, with the JSON path and AWS's reason. Limit: 8 MiB.
/// The id of a line that is no JSON is told where it stands first in it; else it is null.
///
/// The context is closed: nothing is added to it. Two of its keys, where given, tell what an ARN cannot: aws:PrincipalArn the path of a
/// session's role, aws:userid the unique id. A session's role is else known by its name alone. The IAM user behind a federated user is
/// unknown. Policies decide here; what a service refuses whatever they say (a federated user's calls of IAM and STS) is not asked.
[[nodiscard]] std::string evaluateLine(std::string_view line);

} // namespace trustwalk::policy
