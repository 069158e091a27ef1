#include "core/policy/document_rules.h"

#include "core/base/encoding.h"
#include "core/policy/match_pattern.h"

#include <algorithm>
#include <array>

namespace trustwalk::policy {

namespace {

struct Words {
    Fault fault;
    std::string_view iam; ///< identity-based policies
    std::string_view resourceBased;
};

constexpr std::array words {
    Words {Fault::NotJson, "Syntax errors in policy.", "This policy contains invalid Json"},
    Words {Fault::Syntax, "Syntax errors in policy.", "Syntax error in policy."},
    Words {Fault::Version, "Syntax errors in policy.", "The policy must contain a valid version string"},
    Words {Fault::NoStatement, "Syntax errors in policy.", "Could not parse the policy: Statement is empty!"},
    Words {Fault::SidForm, "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
           "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"},
    Words {Fault::SidTwice, "Statement IDs (SID) in a single policy must be unique.", "The Statement Ids in the policy are not unique"},
    Words {Fault::NoEffect, "Syntax errors in policy.", "Missing required field Effect"},
    Words {Fault::NoAction, "Policy statement must contain actions.", "Missing required field Action"},
    Words {Fault::NoResource, "Policy statement must contain resources.", "Missing required field Resource"},
    Words {Fault::NoPrincipal, {}, "Missing required field Principal"},
    Words {Fault::HasPrincipal, "Policy document should not specify a principal.", {}},
    Words {Fault::HasNotPrincipal, "Policy document should not specify a principal.",
           "AssumeRole policy must not contain NotPrincipal field."},
    Words {Fault::HasResource, {}, "Has prohibited field Resource"},
    Words {Fault::Characters, "The specified value for policyDocument is invalid. It must contain only printable ASCII characters.",
           "The specified value for policyDocument is invalid. It must contain only printable ASCII characters."},
    Words {Fault::Date, "The policy failed legacy parsing", "Syntax error in policy."},
};

bool isIamPolicy(Use use)
{
    return use == Use::Identity || use == Use::Session || use == Use::Boundary;
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

Objection badValue(std::string_view expected, std::string reason)
{
    return Objection {ParseError::Code::BadValue, std::string(expected), std::move(reason)};
}

/// Trust policies speak of the calls that give out a role, and of nothing else.
std::optional<Objection> objectionToTrustAction(std::string_view action)
{
    constexpr std::array calls {"sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity",
                                "sts:tagsession", "sts:setsourceidentity",  "sts:setcontext"};
    const std::string pattern = patternFrom(toLower(action));
    const bool known = pattern.starts_with("sts:")
                       && std::any_of(calls.begin(), calls.end(), [&](std::string_view call) { return matchesPattern(pattern, call); });
    if (known)
        return std::nullopt;
    return badValue("sts:AssumeRole | sts:AssumeRoleWithSAML | sts:AssumeRoleWithWebIdentity | sts:TagSession | sts:SetSourceIdentity",
                    "AssumeRole policy may only specify STS AssumeRole actions.");
}

/// "You cannot use a wildcard in the portion of the ARN that specifies the resource type": u*/Bob.
bool isIamPath(std::string_view resource)
{
    if (resource == "*" || resource == "root")
        return true;
    const std::size_t slash = resource.find('/');
    return slash != std::string_view::npos && resource.substr(0, slash).find_first_of("*?") == std::string_view::npos;
}

std::optional<Objection> objectionToArn(std::string_view resource, const ArnParts &arn)
{
    const std::string_view service = arn.part[2];
    if (service.empty() || service.find_first_of("*?") != std::string_view::npos)
        return badValue("arn:aws:SERVICE:…", "Resource vendor must be fully qualified and cannot contain regexes.");
    if (!arn.complete)
        return std::nullopt; // AWS saves it and takes what is missing for *
    if (service == "iam" && !arn.part[3].empty())
        return badValue("arn:aws:iam::…", "IAM resource " + std::string(resource) + " cannot contain region information.");
    if (service == "s3" && !arn.part[3].empty() && !arn.part[5].starts_with("accesspoint/"))
        return badValue("arn:aws:s3:::…", "Resource " + std::string(resource) + " can not contain region information.");
    if (service == "iam" && !isIamPath(arn.part[5]))
        return badValue("user/ | role/ | group/ | policy/ …",
                        "IAM resource path must either be \"*\", root, or start with user/, federated-user/, role/, group/, "
                        "instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, "
                        "access-report/.");
    return std::nullopt;
}

} // namespace

bool namesPrincipals(Use use)
{
    switch (use) {
    case Use::Resource:
    case Use::Trust:
    case Use::ResourceControl: return true;
    case Use::Identity:
    case Use::Session:
    case Use::Boundary:
    case Use::ServiceControl: return false;
    }
    return false;
}

std::string reasonFor(Fault fault, Use use)
{
    const auto found = std::find_if(words.begin(), words.end(), [fault](const Words &w) { return w.fault == fault; });
    if (found == words.end())
        return {};
    return std::string(namesPrincipals(use) ? found->resourceBased : found->iam);
}

std::optional<Objection> objectionToSid(std::string_view sid, Use use)
{
    // "Some AWS services might require this element and have uniqueness requirements for it", and other characters; IAM's are these.
    const bool restricted = isIamPolicy(use) || use == Use::Trust || use == Use::ServiceControl || use == Use::ResourceControl;
    if (!restricted || std::all_of(sid.begin(), sid.end(), isAlphanumeric))
        return std::nullopt;
    return badValue("A-Z, a-z, 0-9", reasonFor(Fault::SidForm, use));
}

std::optional<Objection> objectionToAction(std::string_view action, Use use)
{
    if (use == Use::Trust)
        return objectionToTrustAction(action);
    if (action == "*")
        return std::nullopt;
    const std::size_t colon = action.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == action.size())
        return badValue("service:Action | *", "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
    if (action.find(':', colon + 1) != std::string_view::npos)
        return badValue("service:Action | *", "Actions/Condition can contain only one colon.");
    const std::string_view vendor = action.substr(0, colon);
    if (vendor.find_first_of("*?") != std::string_view::npos)
        return badValue("service:Action | *", "Action vendors must not contain wildcards.");
    if (!std::all_of(vendor.begin(), vendor.end(), [](char c) { return isAlphanumeric(c) || c == '-' || c == '.'; }))
        return badValue("service:Action | *", "Vendor " + std::string(vendor) + " is not valid");
    return std::nullopt;
}

std::optional<Objection> objectionToResource(std::string_view resource, Use use)
{
    if (resource == "*")
        return std::nullopt;
    const auto notAnArn = [&] { return badValue("ARN | *", "Resource " + std::string(resource) + " must be in ARN format or \"*\"."); };
    if (!resource.starts_with("arn:"))
        return notAnArn();
    const ArnParts arn = splitArn(resource);
    if (arn.part[2].data() == nullptr)
        return badValue("ARN | *", "Resource vendor must be fully qualified and cannot contain regexes.");
    if (isIamPolicy(use))
        return objectionToArn(resource, arn);
    return std::nullopt;
}

bool refusesBadDates(Use use)
{
    return isIamPolicy(use);
}

std::optional<std::size_t> forbiddenCharacter(std::string_view utf8, Use use)
{
    if (!isIamPolicy(use) && use != Use::Trust)
        return std::nullopt;
    // U+0100 and above begin with a byte from 0xC4 on; below U+0020 JSON itself allows only the three.
    const auto found = std::find_if(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xc4; });
    if (found == utf8.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - utf8.begin());
}

} // namespace trustwalk::policy
