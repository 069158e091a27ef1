#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace trustwalk::api {

enum class Operation {
    GetSessionToken,
    AssumeRole,
    GetFederationToken,
    AssumeRoleWithWebIdentity,
    AssumeRoleWithSaml,
    GetCallerIdentity,
    GetAccessKeyInfo,
    DecodeAuthorizationMessage,
};

inline constexpr std::string_view stsVersion = "2011-06-15";
/// The five calls, in the article's order.
inline constexpr std::array fiveCalls {Operation::GetSessionToken, Operation::AssumeRole, Operation::GetFederationToken,
                                       Operation::AssumeRoleWithWebIdentity, Operation::AssumeRoleWithSaml};

[[nodiscard]] std::string_view actionName(Operation operation); ///< "AssumeRoleWithSAML"
[[nodiscard]] std::optional<Operation> operationOf(std::string_view actionName); ///< exact case, as at AWS
[[nodiscard]] std::optional<Operation> operationIgnoringCase(std::string_view actionName); ///< for people who type
/// AssumeRoleWithWebIdentity and AssumeRoleWithSAML carry no signature.
[[nodiscard]] bool isUnsigned(Operation operation);

} // namespace trustwalk::api
