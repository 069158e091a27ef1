#include "core/api/operation.h"

#include "core/api/request.h"
#include "core/base/encoding.h"
#include "core/base/result.h"

#include <algorithm>

namespace trustwalk::api {

namespace {

constexpr std::array allOperations {
    Operation::GetSessionToken,    Operation::AssumeRole,        Operation::GetFederationToken, Operation::AssumeRoleWithWebIdentity,
    Operation::AssumeRoleWithSaml, Operation::GetCallerIdentity, Operation::GetAccessKeyInfo,   Operation::DecodeAuthorizationMessage};

template <typename Matches> std::optional<Operation> firstWhere(Matches &&matches)
{
    const auto found = std::ranges::find_if(allOperations, [&](Operation each) { return matches(actionName(each)); });
    return found == allOperations.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::string_view actionName(Operation operation)
{
    switch (operation) {
    case Operation::GetSessionToken: return "GetSessionToken";
    case Operation::AssumeRole: return "AssumeRole";
    case Operation::GetFederationToken: return "GetFederationToken";
    case Operation::AssumeRoleWithWebIdentity: return "AssumeRoleWithWebIdentity";
    case Operation::AssumeRoleWithSaml: return "AssumeRoleWithSAML";
    case Operation::GetCallerIdentity: return "GetCallerIdentity";
    case Operation::GetAccessKeyInfo: return "GetAccessKeyInfo";
    case Operation::DecodeAuthorizationMessage: return "DecodeAuthorizationMessage";
    }
    return {};
}

std::optional<Operation> operationOf(std::string_view name)
{
    return firstWhere([&](std::string_view each) { return each == name; });
}

std::optional<Operation> operationIgnoringCase(std::string_view name)
{
    return firstWhere([&](std::string_view each) { return equalsIgnoreCase(each, name); });
}

bool isUnsigned(Operation operation)
{
    return operation == Operation::AssumeRoleWithWebIdentity || operation == Operation::AssumeRoleWithSaml;
}

Operation operationOf(const Request &request)
{
    return std::visit(Overloaded {
                          [](const GetSessionToken &) { return Operation::GetSessionToken; },
                          [](const AssumeRole &) { return Operation::AssumeRole; },
                          [](const GetFederationToken &) { return Operation::GetFederationToken; },
                          [](const AssumeRoleWithWebIdentity &) { return Operation::AssumeRoleWithWebIdentity; },
                          [](const AssumeRoleWithSaml &) { return Operation::AssumeRoleWithSaml; },
                          [](const GetCallerIdentity &) { return Operation::GetCallerIdentity; },
                          [](const GetAccessKeyInfo &) { return Operation::GetAccessKeyInfo; },
                          [](const DecodeAuthorizationMessage &) { return Operation::DecodeAuthorizationMessage; },
                      },
                      request);
}

} // namespace trustwalk::api
