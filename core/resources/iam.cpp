#include "core/resources/answers.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/queries.h"

#include <algorithm>
#include <charconv>

namespace trustwalk::resources {

namespace {

using api::ErrorCode;

constexpr std::string_view xmlNamespace = "https://iam.amazonaws.com/doc/2010-05-08/";
/// Source: "IAM and AWS STS quotas", IAM User Guide: the trust policy's default, white space not counted.
constexpr std::size_t longestTrustPolicy = 2048;

enum class Detail { Listed, Whole }; ///< ListRoles leaves tags, boundary and last use out

void writeRole(api::XmlWriter &xml, const world::Account &account, const world::Role &role, Detail detail)
{
    xml.element("Path", role.path);
    xml.element("RoleName", role.name);
    xml.element("RoleId", role.id);
    xml.element("Arn", account.arnOf(role));
    xml.element("CreateDate", isoTime(worldBegan));
    xml.element("AssumeRolePolicyDocument", percentEncode(role.trustPolicy.text())); // RFC 3986
    xml.element("MaxSessionDuration", std::to_string(role.maxSessionDuration.count()));
    if (detail == Detail::Listed)
        return;
    if (role.boundaryArn) {
        xml.open("PermissionsBoundary");
        xml.element("PermissionsBoundaryType", "Policy");
        xml.element("PermissionsBoundaryArn", *role.boundaryArn);
        xml.close();
    }
    if (!role.tags.empty()) {
        xml.open("Tags");
        for (const world::Tag &tag : role.tags) {
            xml.open("member");
            xml.element("Key", tag.key);
            xml.element("Value", tag.value);
            xml.close();
        }
        xml.close();
    }
}

/// The answer of an action, its result written by `write`; without one the action has no result.
template <typename Write> Reply reply(const Asked &asked, const Write &write)
{
    const std::string action(actionName(asked.target)), response = action + "Response";
    api::XmlWriter xml;
    xml.open(response, xmlNamespace);
    write(xml);
    xml.open("ResponseMetadata");
    xml.element("RequestId", asked.requestId);
    xml.close();
    xml.close();
    return {xmlResponse("iam", 200, xml.take(), asked.requestId)};
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

api::Refusal violation(std::string_view value, std::string_view member, std::string_view constraint)
{
    return {ErrorCode::ValidationError, "1 validation error detected: Value " + std::string(value) + " at '" + std::string(member)
                                            + "' failed to satisfy constraint: Member must " + std::string(constraint)};
}

std::string quoted(std::string_view text)
{
    return "'" + std::string(text) + "'";
}

/// Present, and within its length.
std::optional<api::Refusal> textViolation(const Form &form, std::string_view name, std::string_view member, std::size_t longest)
{
    const auto value = form.find(name);
    if (!value)
        return violation("null", member, "not be null");
    if (value->empty())
        return violation("''", member, "have length greater than or equal to 1");
    if (characterCount(*value) > longest)
        return violation(quoted(*value), member, "have length less than or equal to " + std::to_string(longest));
    return std::nullopt;
}

Reply listRoles(const Asked &asked, const world::Account &account)
{
    constexpr std::size_t usual = 100;
    const Form &form = asked.target.form;
    const std::string_view prefix = form.find("PathPrefix").value_or("/");
    std::vector<const world::Role *> roles;
    for (const world::Role &role : account.roles)
        if (role.path.starts_with(prefix))
            roles.push_back(&role);
    std::ranges::sort(roles, {}, &world::Role::name);
    if (const auto marker = form.find("Marker")) {
        const auto name = fromBase64(*marker);
        if (!name)
            return refused(asked, {ErrorCode::ValidationError, "Invalid Marker."});
        std::erase_if(roles, [&](const world::Role *role) { return role->name < asText(*name); });
    }
    const std::size_t most = static_cast<std::size_t>(number(form.find("MaxItems").value_or("")).value_or(usual));
    return reply(asked, [&](api::XmlWriter &xml) {
        xml.open("ListRolesResult");
        xml.element("IsTruncated", roles.size() > most ? "true" : "false");
        xml.open("Roles");
        for (std::size_t i = 0; i < std::min(most, roles.size()); ++i) {
            xml.open("member");
            writeRole(xml, account, *roles[i], Detail::Listed);
            xml.close();
        }
        xml.close();
        if (roles.size() > most)
            xml.element("Marker", base64(asBytes(roles[most]->name)));
        xml.close();
    });
}

Reply noSuchRole(const Asked &asked)
{
    const std::string name(asked.target.form.find("RoleName").value_or(""));
    return refused(asked, {ErrorCode::NoSuchEntity, "The role with name " + name + " cannot be found."});
}

Reply getRole(const Asked &asked, const world::Account &account, const world::Role &role)
{
    return reply(asked, [&](api::XmlWriter &xml) {
        xml.open("GetRoleResult");
        xml.open("Role");
        writeRole(xml, account, role, Detail::Whole);
        xml.open("RoleLastUsed");
        xml.close();
        xml.close();
        xml.close();
    });
}

/// A user or role that the policy names in an account of this world, and that is not there. IAM saves no such policy: it stores unique ids.
std::optional<std::string> missingPrincipal(const world::World &changed, const std::string &roleArn)
{
    using Kind = world::TrustLink::Kind;
    for (const world::TrustLink &link : world::trustLinks(changed)) {
        const auto arn = Arn::parse(link.principal);
        if (link.roleArn == roleArn && (link.kind == Kind::User || link.kind == Kind::Role) && link.name.empty() && arn
            && changed.account(arn->account) != nullptr)
            return link.principal;
    }
    return std::nullopt;
}

/// Source: UpdateAssumeRolePolicy, IAM API Reference; the texts as IAM writes them.
Reply updateAssumeRolePolicy(const Asked &asked, const std::string &roleArn)
{
    const std::string document(asked.target.form.find("PolicyDocument").value_or(""));
    const auto parsed = policy::Document::parse(document, policy::Use::Trust);
    if (!parsed) {
        const std::string reason = parsed.error().reason.empty() ? "Syntax errors in policy." : parsed.error().reason;
        const bool isJson = parsed.error().code != ParseError::Code::Syntax;
        return refused(asked, {ErrorCode::MalformedPolicyDocument, isJson ? reason : "This policy contains invalid Json"});
    }
    if (parsed->nonSpaceCharacters() > longestTrustPolicy)
        return refused(asked, {ErrorCode::LimitExceeded, "Cannot exceed quota for ACLSizePerRole: " + std::to_string(longestTrustPolicy)});
    world::Change change = world::TrustPolicyReplaced {roleArn, document};
    const auto changed = world::apply(asked.world, change);
    if (!changed)
        return refused(asked, {ErrorCode::MalformedPolicyDocument, "Syntax errors in policy."});
    if (const auto missing = missingPrincipal(*changed, roleArn))
        return refused(asked, {ErrorCode::MalformedPolicyDocument, "Invalid principal in policy: \"AWS\":\"" + *missing + "\""});
    Reply answered = reply(asked, [](api::XmlWriter &) {});
    answered.changes.push_back(std::move(change));
    return answered;
}

} // namespace

/// Source: the shapes of IAM's service model.
std::optional<api::Refusal> iamParameterRefusal(const Target &target)
{
    const std::string_view action = actionName(target);
    if (action == "ListRoles") {
        const auto most = target.form.find("MaxItems");
        const auto value = most ? number(*most) : std::optional(1);
        if (!value)
            return api::Refusal {ErrorCode::MalformedInput, {}};
        if (*value < 1 || *value > 1000)
            return violation(quoted(*most), "maxItems",
                             *value < 1 ? "have value greater than or equal to 1" : "have value less than or equal to 1000");
    }
    if (action != "GetRole" && action != "UpdateAssumeRolePolicy")
        return std::nullopt;
    if (auto refusal = textViolation(target.form, "RoleName", "roleName", 64))
        return refusal;
    return action == "GetRole" ? std::nullopt : textViolation(target.form, "PolicyDocument", "policyDocument", 131'072);
}

Reply answerIam(const Asked &asked)
{
    const world::Account &account = *asked.world.account(asked.target.callerAccount);
    const std::string_view action = actionName(asked.target);
    if (action == "ListRoles")
        return listRoles(asked, account);
    if (!asked.target.modelled)
        return reply(asked, [](api::XmlWriter &) {});
    const world::Role *role = account.role(asked.target.form.find("RoleName").value_or(""));
    if (role == nullptr)
        return noSuchRole(asked);
    return action == "GetRole" ? getRole(asked, account, *role) : updateAssumeRolePolicy(asked, account.arnOf(*role));
}

} // namespace trustwalk::resources
