#pragma once

#include "core/api/error.h"
#include "core/base/circumstances.h"
#include "core/base/http_message.h"
#include "core/policy/evaluate.h"
#include "core/trace/step.h"
#include "core/world/change.h"
#include "core/world/world.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The AWS services at the end of a walk: which action and resource a request means, and what the service answers.
/// Source: "Actions, resources, and condition keys for AWS services", Service Authorization Reference.
namespace trustwalk::resources {

/// What a request asks a service for.
struct Target {
    std::string service; ///< as in the credential scope: "ec2", "s3", "iam"
    std::string action; ///< of IAM: "s3:ListBucket"
    std::string resourceArn; ///< or "*"
    std::string resourceAccount;
    std::string callerAccount;
    bool modelled = false; ///< else it is authorised only
    Form form; ///< S3: of the query
    std::vector<std::pair<std::string, std::string>> conditionKeys; ///< the service's own: s3:prefix
};

/// "EC2", "S3", "IAM"; the service in capitals for any other.
[[nodiscard]] std::string serviceName(std::string_view service);
/// The service part of "ec2:RunInstances".
[[nodiscard]] std::string serviceOf(std::string_view action);
[[nodiscard]] std::string_view apiVersion(std::string_view service); ///< of the Query protocol: EC2's, IAM's, else that of STS
[[nodiscard]] std::string endpointOf(std::string_view service, std::string_view region); ///< host name
[[nodiscard]] std::string signingRegion(std::string_view service, std::string_view region); ///< IAM signs with us-east-1

inline constexpr std::string_view signInHost = "signin.aws.amazon.com";
/// getSigninToken: unsigned, for the credentials themselves go along.
[[nodiscard]] RawRequest signInRequest(std::string_view accessKeyId, std::string_view secret, std::string_view sessionToken);

/// The client's side: the unsigned request for an action. `resourceArn` may be empty: the action's usual one in this world.
[[nodiscard]] RawRequest requestFor(const world::World &world, std::string_view account, std::string_view action,
                                    std::string_view resourceArn);

/// The service's side. nullopt where the request names no action. `callerAccount` is empty where nobody signed.
[[nodiscard]] std::optional<Target> targetOf(const world::World &world, std::string_view service, std::string_view callerAccount,
                                             const RawRequest &request);
/// What the service refuses before it asks any policy: parameters that are missing or beyond their limits.
[[nodiscard]] std::optional<api::Refusal> parameterRefusal(const Target &target, const RawRequest &request);

/// An action that is allowed, on its way to the answer.
struct Asked {
    const world::World &world;
    const Target &target;
    const RawRequest &request;
    std::string_view body; ///< of an upload: without its chunks, and checked
    const Circumstances &circumstances;
    std::string_view requestId;
};
struct Reply {
    RawResponse response; ///< may be an error of the service's own: NoSuchKey
    std::vector<world::Change> changes {}; ///< for whoever asked to apply
};
/// What all buckets of a world hold together at most, and an account's instances: they live in memory.
inline constexpr std::size_t mostObjects = 1000, mostObjectBytes = 64 * 1024 * 1024, mostInstancesOfAccount = 100;
/// What the service answers to an action that is allowed.
[[nodiscard]] Reply answer(const Asked &asked);

/// AWS's refusal of an action, with the reason that newer services append.
[[nodiscard]] api::Refusal denial(const Target &target, std::string_view principalArn, const policy::Evaluation &evaluation);
/// Does EC2 append an encoded message to its denial? To those of actions on resources.
[[nodiscard]] bool encodesDenial(const Target &target);
/// A failed authentication in the service's own words. `check` is the one that failed, `refusal` what STS would say.
[[nodiscard]] api::Refusal authenticationRefusal(std::string_view service, trace::StepKind check, api::Refusal refusal,
                                                 const RawRequest &request, std::string_view region);
/// A refusal in the service's own error shape. `details`: more elements, of S3's errors.
using Details = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] RawResponse errorResponse(std::string_view service, const api::Refusal &refusal, std::string_view requestId,
                                        const Details &details = {});

} // namespace trustwalk::resources
