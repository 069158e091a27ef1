#include "core/policy/check_rules.h"
#include "core/policy/match_pattern.h"

#include <algorithm>
#include <array>

namespace trustwalk::policy {

namespace {

using Kind = Warning::Kind;
using Entry = PrincipalEntry::Kind;

bool isPerson(Entry kind)
{
    return kind == Entry::User || kind == Entry::Role || kind == Entry::RoleSession || kind == Entry::FederatedUser;
}

bool listsAccount(const PrincipalList &list, const std::string &account)
{
    return std::any_of(list.entries.begin(), list.entries.end(),
                       [&](const PrincipalEntry &entry) { return entry.kind == Entry::Account && entry.account == account; });
}

void checkNotPrincipal(const StatementCheck &check)
{
    const PrincipalList &list = check.statement.principals;
    if (check.allows())
        return check.warn(Kind::AllowNotPrincipal, list.path, list.span);
    for (const PrincipalEntry &entry : list.entries) {
        if (isPerson(entry.kind) && !listsAccount(list, entry.account))
            check.warn(Kind::NotPrincipalWithoutAccount, list.path, entry.span, entry.text);
    }
    if (std::any_of(list.entries.begin(), list.entries.end(), [](const PrincipalEntry &entry) { return isPerson(entry.kind); }))
        check.warn(Kind::NotPrincipalAndBoundary, list.path, list.span);
}

/// "https://" less name of the issuer: of an OIDC provider's ARN or a built-in's domain; empty for SAML.
std::string_view issuerOf(std::string_view principal)
{
    constexpr std::string_view oidc = ":oidc-provider/";
    const std::size_t at = principal.find(oidc);
    if (at != std::string_view::npos)
        return principal.substr(at + oidc.size());
    return principal.starts_with("arn:") ? std::string_view() : principal;
}

/// Issuers that serve many organisations under one name. Source: "Secure shared OIDC providers", IAM User Guide.
bool isSharedIssuer(std::string_view issuer)
{
    constexpr std::array shared {"token.actions.githubusercontent.com", "gitlab.com", "app.terraform.io", "agent.buildkite.com",
                                 "oidc.codefresh.io"};
    return std::find(shared.begin(), shared.end(), issuer) != shared.end();
}

/// "*", or a kind and a * behind it: "repo:*", "organization:*".
bool isOpen(const ConditionValue &value)
{
    const std::string_view fixed = std::string_view(value.written).substr(0, value.written.find_last_not_of('*') + 1);
    return fixed.size() < value.written.size() && (fixed.empty() || fixed.find(':') + 1 == fixed.size());
}

bool pinsValue(const Condition &condition)
{
    return !condition.op.negated && condition.op.family != ConditionFamily::Null
           && std::none_of(condition.values.begin(), condition.values.end(), isOpen);
}

void checkProvider(const StatementCheck &check, const PrincipalEntry &entry)
{
    const std::string_view issuer = issuerOf(entry.text);
    const std::string lower = toLower(issuer.empty() ? "saml" : issuer);
    const auto pins = [&](std::string_view suffix) {
        return check.hasCondition(
            [&](const Condition &condition) { return condition.lowerKey == lower + std::string(suffix) && pinsValue(condition); });
    };
    if (!pins(":aud") && !pins(":app_id"))
        check.warn(Kind::AudienceNotPinned, check.statement.principals.path, entry.span, entry.text);
    if (isSharedIssuer(issuer) && !pins(":sub"))
        check.warn(Kind::SubjectNotPinned, check.statement.principals.path, entry.span, entry.text);
}

bool allowsCall(const ActionList &actions, std::string_view call)
{
    const bool listed = std::any_of(actions.patterns.begin(), actions.patterns.end(),
                                    [&](const ActionPattern &pattern) { return matchesPattern(pattern.name, call); });
    return listed != actions.negated;
}

/// The call by which such a principal takes a role.
std::string_view callOf(const PrincipalEntry &entry)
{
    if (entry.kind != Entry::Provider)
        return "assumerole";
    return entry.text.find(":saml-provider/") != std::string::npos ? "assumerolewithsaml" : "assumerolewithwebidentity";
}

void checkTrust(const StatementCheck &check)
{
    const PrincipalList &list = check.statement.principals;
    const ActionList &actions = check.statement.actions;
    const bool anyCall = allowsCall(actions, "assumerole") || allowsCall(actions, "assumerolewithsaml")
                         || allowsCall(actions, "assumerolewithwebidentity");
    for (const PrincipalEntry &entry : list.entries) {
        if (anyCall && entry.kind != Entry::Everyone && !allowsCall(actions, callOf(entry)))
            check.warn(Kind::CallNeverFits, list.path, entry.span, entry.text);
        if (entry.kind == Entry::Provider && check.allows() && anyCall)
            checkProvider(check, entry);
    }
}

} // namespace

void checkPrincipals(const StatementCheck &check)
{
    const PrincipalList &list = check.statement.principals;
    if (!list.present)
        return;
    for (const PrincipalEntry &entry : list.entries) {
        if (entry.kind == Entry::UniqueId)
            check.warn(Kind::DeletedPrincipal, list.path, entry.span, entry.text);
        const bool open = entry.kind == Entry::Everyone && !list.negated && check.allows() && check.statement.conditions.empty();
        if (entry.kind == Entry::Account && !list.negated && check.allows())
            check.warn(Kind::AccountDelegates, list.path, entry.span, entry.text);
        if (entry.kind == Entry::Account && !list.negated && !check.allows() && check.statement.conditions.empty())
            check.warn(Kind::AccountDenied, list.path, entry.span, entry.text);
        if (open && check.document.use != Use::ResourceControl)
            check.warn(Kind::EveryoneAllowed, list.path, entry.span, entry.text);
    }
    if (list.negated)
        checkNotPrincipal(check);
    if (check.document.use == Use::Trust)
        checkTrust(check);
}

} // namespace trustwalk::policy
