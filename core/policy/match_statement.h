#pragma once

#include "core/policy/access_request.h"
#include "core/policy/compiled.h"
#include "core/policy/match_pattern.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Does a statement apply to a request? Element by element, for the fast path and for the reports alike.
namespace trustwalk::policy {

/// A request with what all statements need of it: cut and lower-cased once. Refers to the request, which must outlive it.
class RequestView {
public:
    RequestView(const AccessRequest &request, bool hasBoundary);
    RequestView(const RequestView &) = delete;
    RequestView &operator=(const RequestView &) = delete;

    const AccessRequest &request;
    std::string_view action; ///< lower case
    std::string_view service; ///< "ec2"
    std::string_view name; ///< "runinstances"
    std::uint64_t services = 0; ///< serviceBit of the service
    ArnParts resource;
    std::string_view resourceAccount; ///< never empty unless the principal has no account either
    bool sameAccount = true;
    bool hasBoundary = false; ///< a permissions boundary is set for the principal

private:
    std::array<char, 160> m_buffer {};
    std::string m_long; ///< an action too long for the buffer
};

[[nodiscard]] bool matches(const ActionPattern &pattern, const RequestView &request);
[[nodiscard]] bool matches(const ResourcePattern &pattern, const RequestView &request);

[[nodiscard]] bool actionApplies(const ActionList &list, const RequestView &request);
[[nodiscard]] bool resourceApplies(const ResourceList &list, const RequestView &request);
/// How closely the statement names the principal; None where it does not apply to it. Statements without principals name it as Session.
[[nodiscard]] Naming principalApplies(const CompiledStatement &statement, const RequestView &request);

/// The naming by which the whole statement applies; None where it does not.
[[nodiscard]] Naming statementApplies(const CompiledStatement &statement, const RequestView &request);

} // namespace trustwalk::policy
