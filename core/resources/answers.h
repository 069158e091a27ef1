#pragma once

#include "core/api/xml.h"
#include "core/resources/resources.h"

/// Internal to the room: what each service answers. Shapes: the service models of EC2 2016-11-15, IAM 2010-05-08 and S3 2006-03-01.
namespace trustwalk::resources {

[[nodiscard]] Reply answerEc2(const Asked &asked);
[[nodiscard]] Reply answerIam(const Asked &asked);
[[nodiscard]] Reply answerS3(const Asked &asked);
[[nodiscard]] Reply listObjects(const Asked &asked, const world::Resource &bucket);

[[nodiscard]] std::optional<api::Refusal> ec2ParameterRefusal(const Target &target);
[[nodiscard]] std::optional<api::Refusal> iamParameterRefusal(const Target &target);
[[nodiscard]] std::optional<api::Refusal> s3ParameterRefusal(const Target &target, const RawRequest &request);

/// SIMPLIFIED: a world keeps no dates of creation. Its roles, buckets, instances and objects are as old as this.
inline constexpr Instant worldBegan {Seconds {1'767'225'600}}; // 2026-01-01T00:00:00Z

[[nodiscard]] std::string_view actionName(const Target &target); ///< "RunInstances" of ec2:RunInstances
[[nodiscard]] Reply refused(const Asked &asked, const api::Refusal &refusal, const Details &details = {});
[[nodiscard]] RawResponse xmlResponse(std::string_view service, int status, std::string body, std::string_view requestId);

} // namespace trustwalk::resources
