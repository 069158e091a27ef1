#include "core/policy/match_principal.h"

#include "core/base/arn.h"

#include <algorithm>

namespace trustwalk::policy {

namespace {

using Kind = PrincipalEntry::Kind;

bool isUpperAlphanumeric(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

/// AIDA… and AROA…, as AWS stores a user or role whose ARN no longer resolves. Source: "IAM identifiers", unique IDs.
bool isUniqueId(std::string_view text)
{
    return (text.starts_with("AIDA") || text.starts_with("AROA")) && text.size() >= 12 && text.size() <= 128 && isUpperAlphanumeric(text);
}

/// "ec2.amazonaws.com", "accounts.google.com".
bool isDomain(std::string_view text)
{
    const bool characters = std::all_of(text.begin(), text.end(),
                                        [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'; });
    return characters && text.size() <= 255 && text.find('.') != std::string_view::npos && text.front() != '.' && text.back() != '.';
}

std::size_t slashes(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '/'));
}

std::string_view lastSegment(std::string_view resource)
{
    return resource.substr(resource.rfind('/') + 1);
}

/// The characters of user, role and session names. Source: "IAM and AWS STS quotas", IAM name requirements.
bool isName(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("_+=,.@-").find(c) != std::string_view::npos;
    });
}

std::optional<Kind> kindOfIamArn(const Arn &arn)
{
    if (!arn.region.empty() || arn.account.empty() || arn.resourceName().empty())
        return std::nullopt;
    if (arn.service == "iam") {
        if (arn.resource == "root")
            return Kind::Account;
        if (arn.resource.starts_with("user/"))
            return Kind::User;
        if (arn.resource.starts_with("role/"))
            return Kind::Role;
        return std::nullopt;
    }
    if (arn.service != "sts")
        return std::nullopt;
    if (arn.resource.starts_with("assumed-role/") && slashes(arn.resource) == 2)
        return Kind::RoleSession;
    if (arn.resource.starts_with("federated-user/") && slashes(arn.resource) == 1)
        return Kind::FederatedUser;
    return std::nullopt;
}

std::optional<PrincipalEntry> awsEntry(std::string_view text, Span span)
{
    if (text == "*")
        return PrincipalEntry {Kind::Everyone, "*", {}, {}, span};
    if (isAccountId(text))
        return PrincipalEntry {Kind::Account, std::string(text), std::string(text), {}, span};
    if (isUniqueId(text))
        return PrincipalEntry {Kind::UniqueId, std::string(text), {}, {}, span};
    // "You can't use a wildcard to match part of a principal name or ARN."
    if (text.find_first_of("*?") != std::string_view::npos)
        return std::nullopt;
    const auto arn = Arn::parse(text);
    const auto kind = arn ? kindOfIamArn(*arn) : std::nullopt;
    if (!kind)
        return std::nullopt;
    // CloudFront's origin access identities are the one kind of user outside an account: arn:aws:iam::cloudfront:user/….
    const bool known = isAccountId(arn->account) ? isName(lastSegment(arn->resource)) : *kind == Kind::User && arn->account == "cloudfront";
    if (!known)
        return std::nullopt;
    return PrincipalEntry {*kind, std::string(text), arn->account, std::string(arn->resourceName()), span};
}

bool isProviderArn(std::string_view text)
{
    const auto arn = Arn::parse(text);
    if (!arn || arn->service != "iam" || !isAccountId(arn->account) || text.find_first_of("*?") != std::string_view::npos)
        return false;
    return arn->resource.starts_with("saml-provider/") || arn->resource.starts_with("oidc-provider/");
}

bool isService(std::string_view text)
{
    return isDomain(text) && (text.ends_with(".amazonaws.com") || text.ends_with(".amazonaws.com.cn") || text.ends_with(".aws.internal"));
}

/// The session's role is the one named. Where only the session's ARN is known, its path is not: a role name is unique in its account.
bool isSessionOf(const PrincipalEntry &role, const Principal &who)
{
    if (!who.issuerArn.empty())
        return who.issuerArn == role.text;
    const auto session = Arn::parse(who.arn);
    if (!session || session->account != role.account || !session->resource.starts_with("assumed-role/"))
        return false;
    const std::string_view names = std::string_view(session->resource).substr(std::string_view("assumed-role/").size());
    return names.substr(0, names.find('/')) == role.name;
}

} // namespace

std::optional<PrincipalType> principalType(std::string_view word)
{
    if (word == "AWS")
        return PrincipalType::Aws;
    if (word == "Service")
        return PrincipalType::Service;
    if (word == "Federated")
        return PrincipalType::Federated;
    if (word == "CanonicalUser")
        return PrincipalType::CanonicalUser;
    return std::nullopt;
}

std::optional<PrincipalEntry> principalEntry(PrincipalType type, std::string_view text, Span span)
{
    if (text.empty())
        return std::nullopt;
    switch (type) {
    case PrincipalType::Aws: return awsEntry(text, span);
    case PrincipalType::Service:
        if (isService(text))
            return PrincipalEntry {Kind::Service, std::string(text), {}, {}, span};
        break;
    case PrincipalType::Federated:
        if (isProviderArn(text) || isDomain(text))
            return PrincipalEntry {Kind::Provider, std::string(text), {}, {}, span};
        break;
    case PrincipalType::CanonicalUser:
        if (text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos)
            return PrincipalEntry {Kind::CanonicalUser, std::string(text), {}, {}, span};
        break;
    }
    return std::nullopt;
}

bool isOfAccount(const Principal &who)
{
    switch (who.kind) {
    case Principal::Kind::User:
    case Principal::Kind::RoleSession:
    case Principal::Kind::FederatedUser:
    case Principal::Kind::Root: return true;
    case Principal::Kind::Service:
    case Principal::Kind::WebIdentity:
    case Principal::Kind::Saml:
    case Principal::Kind::Anonymous: break;
    }
    return false;
}

Naming naming(const PrincipalEntry &entry, const Principal &who)
{
    using Who = Principal::Kind;
    const bool inAccount = isOfAccount(who);
    const auto when = [](bool matches, Naming level) { return matches ? level : Naming::None; };
    switch (entry.kind) {
    case Kind::Everyone: return Naming::Session;
    case Kind::Account: return when(inAccount && entry.account == who.account, Naming::Account);
    case Kind::User:
        return when((who.kind == Who::User && who.arn == entry.text) || (who.kind == Who::FederatedUser && who.issuerArn == entry.text),
                    Naming::UserOrRole);
    case Kind::Role: return when(who.kind == Who::RoleSession && isSessionOf(entry, who), Naming::UserOrRole);
    case Kind::RoleSession: return when(who.kind == Who::RoleSession && who.arn == entry.text, Naming::Session);
    case Kind::FederatedUser: return when(who.kind == Who::FederatedUser && who.arn == entry.text, Naming::Session);
    case Kind::UniqueId: return when(inAccount && who.uniqueId == entry.text, Naming::UserOrRole);
    case Kind::Service: return when(who.kind == Who::Service && who.arn == entry.text, Naming::Session);
    case Kind::Provider: return when((who.kind == Who::WebIdentity || who.kind == Who::Saml) && who.arn == entry.text, Naming::Session);
    case Kind::CanonicalUser: return Naming::None; // requests know accounts by their number only
    }
    return Naming::None;
}

Naming closestNaming(const std::vector<PrincipalEntry> &entries, const Principal &who)
{
    Naming closest = Naming::None;
    for (const PrincipalEntry &entry : entries)
        closest = std::max(closest, naming(entry, who));
    return closest;
}

bool isExcepted(const std::vector<PrincipalEntry> &entries, const Principal &who, Effect effect)
{
    const Naming closest = closestNaming(entries, who);
    if (effect == Effect::Allow || closest == Naming::None)
        return closest != Naming::None;
    switch (who.kind) {
    case Principal::Kind::User:
    case Principal::Kind::RoleSession:
    case Principal::Kind::FederatedUser: break;
    case Principal::Kind::Root: // is its account
    case Principal::Kind::Service:
    case Principal::Kind::WebIdentity:
    case Principal::Kind::Saml:
    case Principal::Kind::Anonymous: return true;
    }
    const auto names = [&](Kind kind) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const PrincipalEntry &entry) { return entry.kind == kind && naming(entry, who) != Naming::None; });
    };
    return names(Kind::Everyone) || (closest > Naming::Account && names(Kind::Account));
}

} // namespace trustwalk::policy
