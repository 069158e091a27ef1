#pragma once

#include <string>

/// Changes to policies and to what they are attached to.
namespace trustwalk::world {

struct TrustPolicyReplaced {
    std::string roleArn, document;
};
struct InlinePolicyPut {
    std::string principalArn, name, document; ///< user, group or role; replaces one of the same name
};
struct InlinePolicyRemoved {
    std::string principalArn, name;
};
struct ManagedPolicyReplaced {
    std::string policyArn, document; ///< adds it where there was none
};
struct ManagedPolicyRemoved {
    std::string policyArn; ///< refused while it is attached or a boundary, as at AWS
};
struct PolicyAttached {
    std::string principalArn, policyArn;
};
struct PolicyDetached {
    std::string principalArn, policyArn;
};
struct BoundarySet {
    std::string principalArn, policyArn; ///< empty policyArn removes the boundary
};
struct ResourcePolicyReplaced {
    std::string resourceArn, document; ///< empty document removes the policy
};
struct ServiceControlPolicyPut {
    std::string account, name, document; ///< empty document removes it
};
struct ResourceControlPolicyPut {
    std::string account, name, document;
};

} // namespace trustwalk::world
