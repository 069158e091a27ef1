#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trustwalk {

/// An Amazon Resource Name, taken apart: arn:partition:service:region:account:resource. Source: "IAM identifiers", IAM
/// User Guide.
struct Arn {
    std::string partition = "aws";
    std::string service;
    std::string region; ///< empty for IAM and STS
    std::string account; ///< 12 digits, "aws" for managed policies, empty for S3
    std::string resource; ///< all after the fifth colon: "role/service-role/Deploy"

    /// nullopt where there are fewer than six parts, or partition, service or resource is empty.
    [[nodiscard]] static std::optional<Arn> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    /// "role" of "role/x/Deploy"; the part before the first slash or colon of the resource.
    [[nodiscard]] std::string_view resourceType() const;
    /// "Deploy" of "role/x/Deploy": the last segment.
    [[nodiscard]] std::string_view resourceName() const;
    bool operator==(const Arn &) const = default;

    static std::string user(std::string_view account, std::string_view path,
                            std::string_view name); ///< path "/" or "/a/b/"
    static std::string role(std::string_view account, std::string_view path, std::string_view name);
    static std::string root(std::string_view account);
    static std::string assumedRole(std::string_view account, std::string_view roleName,
                                   std::string_view session); ///< no path
    static std::string federatedUser(std::string_view account, std::string_view name);
    static std::string oidcProvider(std::string_view account, std::string_view url); ///< url without https://
    static std::string samlProvider(std::string_view account, std::string_view name);
};

/// Exactly 12 digits. Source: "AWS account identifiers".
[[nodiscard]] bool isAccountId(std::string_view text);

} // namespace trustwalk
