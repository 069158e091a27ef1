#include "core/policy/match_statement.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"

#include <algorithm>

namespace trustwalk::policy {

namespace {

/// The account that the resource belongs to: as told, as in its ARN, or the caller's own.
std::string_view accountOf(const AccessRequest &request, const ArnParts &resource)
{
    if (!request.resourceAccount.empty())
        return request.resourceAccount;
    if (resource.complete && isAccountId(resource.part[4]))
        return resource.part[4];
    return request.principal.account;
}

/// With few patterns looking at each is fastest.
constexpr std::size_t fewPatterns = 8;

} // namespace

RequestView::RequestView(const AccessRequest &asked, bool boundary) : request(asked), hasBoundary(boundary)
{
    if (asked.action.size() <= m_buffer.size()) {
        std::transform(asked.action.begin(), asked.action.end(), m_buffer.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        action = std::string_view(m_buffer.data(), asked.action.size());
    } else {
        m_long = toLower(asked.action);
        action = m_long;
    }
    const std::size_t colon = action.find(':');
    service = action.substr(0, colon);
    name = colon == std::string_view::npos ? std::string_view() : action.substr(colon + 1);
    services = serviceBit(service);
    resource = splitArn(asked.resource);
    resourceAccount = accountOf(asked, resource);
    sameAccount = resourceAccount == asked.principal.account;
}

bool matches(const ActionPattern &pattern, const RequestView &request)
{
    if (pattern.service.empty())
        return matchesPattern(pattern.name, request.action);
    return pattern.service == request.service && matchesPattern(pattern.name, request.name);
}

bool matches(const ResourcePattern &pattern, const RequestView &request)
{
    if (pattern.everything)
        return true;
    if (!request.resource.complete)
        return false;
    // The service tells most ARNs apart, so it comes first.
    for (const std::size_t i : {2u, 4u, 3u, 1u, 0u}) {
        const std::string_view wanted = pattern.head[i];
        const std::string_view given = request.resource.part[i];
        if (wanted != given && !matchesPattern(wanted, given))
            return false;
    }
    if (!pattern.tail.hasVariables())
        return matchesPattern(pattern.tail.fixed, request.resource.part[5]);
    std::string tail;
    return expand(pattern.tail, request.request.context, tail) && matchesPattern(tail, request.resource.part[5]);
}

bool actionApplies(const ActionList &list, const RequestView &request)
{
    const auto one = [&](const ActionPattern &pattern) { return matches(pattern, request); };
    if (list.patterns.size() <= fewPatterns)
        return std::any_of(list.patterns.begin(), list.patterns.end(), one) != list.negated;
    const auto match = [&](std::uint32_t index) { return one(list.patterns[index]); };
    // Patterns of all services have an empty service and so stand in front.
    const auto begin = list.byService.begin();
    const auto end = list.byService.end();
    const auto below = [&](std::uint32_t index, std::string_view service) { return list.patterns[index].service < service; };
    const auto above = [&](std::string_view service, std::uint32_t index) { return service < list.patterns[index].service; };
    const auto general = std::upper_bound(begin, end, std::string_view(), above);
    bool found = std::any_of(begin, general, match);
    if (!found) {
        const auto first = std::lower_bound(general, end, request.service, below);
        found = std::any_of(first, std::upper_bound(first, end, request.service, above), match);
    }
    return found != list.negated;
}

bool resourceApplies(const ResourceList &list, const RequestView &request)
{
    if (!list.present)
        return true;
    return std::any_of(list.patterns.begin(), list.patterns.end(),
                       [&](const ResourcePattern &pattern) { return matches(pattern, request); })
           != list.negated;
}

Naming principalApplies(const CompiledStatement &statement, const RequestView &request)
{
    const PrincipalList &list = statement.principals;
    const Principal &who = request.request.principal;
    if (!list.present)
        return Naming::Session;
    if (!list.negated)
        return closestNaming(list.entries, who);
    // "The NotPrincipal element with a Deny effect will always deny any IAM principal that has a permissions boundary policy attached,
    // regardless of the values specified in the NotPrincipal element."
    const bool isIamPrincipal = who.kind == Principal::Kind::User || who.kind == Principal::Kind::RoleSession;
    if (statement.effect == Effect::Deny && request.hasBoundary && isIamPrincipal)
        return Naming::Session;
    return isExcepted(list.entries, who, statement.effect) ? Naming::None : Naming::Session;
}

Naming statementApplies(const CompiledStatement &statement, const RequestView &request)
{
    const Naming naming = principalApplies(statement, request);
    if (naming == Naming::None || !actionApplies(statement.actions, request) || !resourceApplies(statement.resources, request))
        return Naming::None;
    const bool conditions = std::all_of(statement.conditions.begin(), statement.conditions.end(),
                                        [&](const Condition &condition) { return holds(condition, request.request.context); });
    return conditions ? naming : Naming::None;
}

} // namespace trustwalk::policy
