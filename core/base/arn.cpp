#include "core/base/arn.h"

#include <algorithm>
#include <array>

namespace trustwalk {

std::optional<Arn> Arn::parse(std::string_view text)
{
    // The resource may hold colons itself ("log-group:x"), so only the first five separate parts.
    std::array<std::string_view, 5> parts;
    for (std::string_view &part : parts) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) {
            return std::nullopt;
        }
        part = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (parts[0] != "arn" || parts[1].empty() || parts[2].empty() || text.empty()) {
        return std::nullopt;
    }
    return Arn {.partition = std::string(parts[1]),
                .service = std::string(parts[2]),
                .region = std::string(parts[3]),
                .account = std::string(parts[4]),
                .resource = std::string(text)};
}

std::string Arn::text() const
{
    std::string result;
    result.reserve(8 + partition.size() + service.size() + region.size() + account.size() + resource.size());
    result.append("arn:").append(partition).append(":").append(service).append(":").append(region);
    result.append(":").append(account).append(":").append(resource);
    return result;
}

std::string_view Arn::resourceType() const
{
    return std::string_view(resource).substr(0, resource.find_first_of("/:"));
}

std::string_view Arn::resourceName() const
{
    const std::size_t border = resource.find_last_of("/:");
    return std::string_view(resource).substr(border == std::string::npos ? 0 : border + 1);
}

namespace {

std::string join(std::string_view service, std::string_view account, std::string_view type, std::string_view path, std::string_view name)
{
    std::string result;
    result.append("arn:aws:").append(service).append("::").append(account).append(":").append(type);
    result.append(path).append(name);
    return result;
}

} // namespace

std::string Arn::user(std::string_view account, std::string_view path, std::string_view name)
{
    return join("iam", account, "user", path, name);
}

std::string Arn::role(std::string_view account, std::string_view path, std::string_view name)
{
    return join("iam", account, "role", path, name);
}

std::string Arn::root(std::string_view account)
{
    return join("iam", account, "root", "", "");
}

std::string Arn::assumedRole(std::string_view account, std::string_view roleName, std::string_view session)
{
    return join("sts", account, "assumed-role/", roleName, "/").append(session);
}

std::string Arn::federatedUser(std::string_view account, std::string_view name)
{
    return join("sts", account, "federated-user", "/", name);
}

std::string Arn::oidcProvider(std::string_view account, std::string_view url)
{
    return join("iam", account, "oidc-provider", "/", url);
}

std::string Arn::samlProvider(std::string_view account, std::string_view name)
{
    return join("iam", account, "saml-provider", "/", name);
}

bool isAccountId(std::string_view text)
{
    return text.size() == 12 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace trustwalk
