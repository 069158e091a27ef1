#include "core/policy/evaluate_line_reader.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/base/json_path.h"

#include <algorithm>
#include <array>

namespace trustwalk::policy {

namespace {

using Kind = json::Value::Kind;

constexpr std::array keys {
    "id",       "principal",      "action", "resource", "resourceAccount", "context", "identityPolicies", "sessionPolicies",
    "boundary", "resourcePolicy", "scps",   "rcps"};

/// For these the resource's policy is the role's trust policy.
bool isTrustAction(std::string_view action)
{
    constexpr std::array actions {"sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:TagSession",
                                  "sts:SetSourceIdentity"};
    return std::any_of(actions.begin(), actions.end(), [&](std::string_view known) { return equalsIgnoreCase(action, known); });
}

std::string described(const ParseError &error, std::string_view path)
{
    std::string text = std::string(path) + (error.path.starts_with("$") ? error.path.substr(1) : error.path);
    if (!error.found.empty())
        text += ": found " + error.found;
    if (!error.expected.empty())
        text += (error.found.empty() ? ": expected " : ", expected ") + error.expected;
    if (!error.reason.empty())
        text += " (" + error.reason + ")";
    return text;
}

/// The role's ARN with its path, where the context tells it.
std::string roleArn(const Context &context, const Arn &session)
{
    const std::vector<std::string> *values = context.findLowerCase("aws:principalarn");
    if (!values || values->size() != 1)
        return {};
    const auto arn = Arn::parse(values->front());
    const std::string_view names = std::string_view(session.resource).substr(std::string_view("assumed-role/").size());
    const bool fits = arn && arn->service == "iam" && arn->account == session.account && arn->resource.starts_with("role/")
                      && arn->resourceName() == names.substr(0, names.find('/'));
    return fits ? values->front() : std::string();
}

/// "AIDA…" of aws:userid; of "AROA…:session" the part before the colon.
std::string uniqueId(const Context &context)
{
    const std::vector<std::string> *values = context.findLowerCase("aws:userid");
    if (!values || values->size() != 1 || (!values->front().starts_with("AIDA") && !values->front().starts_with("AROA")))
        return {};
    return values->front().substr(0, values->front().find(':'));
}

} // namespace

void EvaluateCaseReader::refuse(std::string what)
{
    if (m_error.empty())
        m_error = std::move(what);
}

std::string EvaluateCaseReader::text(std::string_view key, bool required)
{
    const json::Value *value = m_line.find(key);
    if (value && value->is(Kind::String) && !value->text.empty())
        return value->text;
    const bool given = value && !value->is(Kind::Null);
    if (given || required)
        refuse("$." + std::string(key) + ": expected a string");
    return {};
}

Result<EvaluateCase, std::string> EvaluateCaseReader::read()
{
    for (const json::Member &member : m_line.members) {
        for (const std::string_view known : keys) {
            if (member.key != known && equalsIgnoreCase(member.key, known))
                refuse("$." + member.key + ": expected " + std::string(known));
        }
    }
    AccessRequest &request = m_case.request;
    request.action = text("action", true);
    if (m_error.empty() && (request.action.find(':') == std::string::npos || request.action.find_first_of("*?") != std::string::npos))
        refuse("$.action: found " + shortened(request.action) + ", expected service:Action");
    request.resource = text("resource", true);
    if (m_error.empty() && request.resource != "*" && !Arn::parse(request.resource))
        refuse("$.resource: found " + shortened(request.resource) + ", expected an ARN or *");
    request.resourceAccount = text("resourceAccount", false);
    if (m_error.empty() && !request.resourceAccount.empty() && !isAccountId(request.resourceAccount))
        refuse("$.resourceAccount: found " + shortened(request.resourceAccount) + ", expected 12 digits");
    readContext();
    readPrincipal(text("principal", true));
    readPolicies();
    if (!m_error.empty())
        return failure(std::move(m_error));
    return std::move(m_case);
}

void EvaluateCaseReader::readPrincipal(const std::string &text)
{
    Principal &principal = m_case.request.principal;
    const std::string action = toLower(m_case.request.action);
    if (text == "anonymous")
        return;
    if (text.starts_with("arn:"))
        return readArnPrincipal(text);
    if (text.find('.') == std::string::npos || text.find_first_of(" /*?:") != std::string::npos)
        return refuse("$.principal: found " + shortened(text) + ", expected an ARN, a service or provider domain, or anonymous");
    const bool service = text.ends_with(".amazonaws.com") || text.ends_with(".amazonaws.com.cn") || text.ends_with(".aws.internal");
    // cognito-identity.amazonaws.com looks like a service and is a provider.
    const bool provider
        = !service || action == "sts:assumerolewithwebidentity" || (text == "cognito-identity.amazonaws.com" && action.starts_with("sts:"));
    principal.kind = provider ? Principal::Kind::WebIdentity : Principal::Kind::Service;
    principal.arn = text;
}

void EvaluateCaseReader::readArnPrincipal(const std::string &text)
{
    Principal &principal = m_case.request.principal;
    const auto arn = Arn::parse(text);
    const std::string_view type = arn ? arn->resourceType() : std::string_view();
    principal.arn = text;
    if (arn)
        principal.account = arn->account;
    const bool iam = arn && arn->service == "iam";
    const bool sts = arn && arn->service == "sts";
    if (iam && arn->resource == "root")
        principal.kind = Principal::Kind::Root;
    else if (iam && type == "user")
        principal.kind = Principal::Kind::User;
    else if (iam && type == "saml-provider")
        principal.kind = Principal::Kind::Saml;
    else if (iam && type == "oidc-provider")
        principal.kind = Principal::Kind::WebIdentity;
    else if (sts && type == "assumed-role" && std::count(text.begin(), text.end(), '/') == 2)
        principal.kind = Principal::Kind::RoleSession;
    else if (sts && type == "federated-user")
        principal.kind = Principal::Kind::FederatedUser;
    else
        return refuse("$.principal: found " + shortened(text)
                      + ", expected the ARN of a user, role session, federated user, root user or provider");
    if (!isAccountId(principal.account))
        return refuse("$.principal: found " + shortened(text) + ", expected an account id of 12 digits in it");
    if (principal.kind == Principal::Kind::RoleSession)
        principal.issuerArn = roleArn(m_case.request.context, *arn);
    if (principal.kind == Principal::Kind::User || principal.kind == Principal::Kind::RoleSession)
        principal.uniqueId = uniqueId(m_case.request.context);
}

void EvaluateCaseReader::readContext()
{
    const json::Value *context = m_line.find("context");
    if (!context || context->is(Kind::Null))
        return;
    if (!context->is(Kind::Object))
        return refuse("$.context: expected an object");
    for (const json::Member &member : context->members)
        readContextValue(member);
}

void EvaluateCaseReader::readContextValue(const json::Member &member)
{
    const std::string path = json::pathBelow("$.context", member.key);
    if (m_case.request.context.find(member.key))
        return refuse(path + ": the same key twice, as keys compare without case");
    if (member.value.is(Kind::Null))
        return; // absent
    std::vector<std::string> values;
    const auto add = [&](const json::Value &value) {
        if (value.is(Kind::String) || value.is(Kind::Number))
            values.push_back(value.text);
        else if (value.is(Kind::Boolean))
            values.push_back(value.boolean ? "true" : "false");
        else
            refuse(path + ": expected a string, number or boolean, or a list of them");
    };
    if (member.value.is(Kind::Array))
        std::for_each(member.value.items.begin(), member.value.items.end(), add);
    else
        add(member.value);
    m_case.request.context.set(member.key, std::move(values));
}

void EvaluateCaseReader::readPolicies()
{
    PolicySet &policies = m_case.policies;
    policies.identity = policyList("identityPolicies", "identity", Use::Identity);
    policies.session = policyList("sessionPolicies", "session", Use::Session);
    policies.serviceControl = policyList("scps", "scp", Use::ServiceControl);
    policies.resourceControl = policyList("rcps", "rcp", Use::ResourceControl);
    policies.boundary = onePolicy("boundary", "boundary", Use::Boundary);
    const bool trust = isTrustAction(m_case.request.action);
    policies.resource = onePolicy("resourcePolicy", trust ? "trust" : "resource", trust ? Use::Trust : Use::Resource);
}

std::optional<NamedDocument> EvaluateCaseReader::policy(const json::Value &value, const std::string &path, std::string name, Use use)
{
    if (!value.is(Kind::Object) && !value.is(Kind::String)) {
        refuse(path + ": expected a policy");
        return std::nullopt;
    }
    // A policy may also stand there as AWS's own APIs give it: as text.
    const std::string_view source
        = value.is(Kind::String) ? std::string_view(value.text) : m_source.substr(value.begin, value.end - value.begin);
    auto document = Document::parse(source, use);
    if (!document) {
        refuse(described(document.error(), path));
        return std::nullopt;
    }
    return NamedDocument {std::move(name), std::move(*document), {}};
}

std::optional<NamedDocument> EvaluateCaseReader::onePolicy(std::string_view key, std::string name, Use use)
{
    const json::Value *value = m_line.find(key);
    if (!value || value->is(Kind::Null))
        return std::nullopt;
    return policy(*value, "$." + std::string(key), std::move(name), use);
}

std::vector<NamedDocument> EvaluateCaseReader::policyList(std::string_view key, std::string_view name, Use use)
{
    std::vector<NamedDocument> list;
    const json::Value *value = m_line.find(key);
    const std::string path = "$." + std::string(key);
    if (!value || value->is(Kind::Null))
        return list;
    if (!value->is(Kind::Array)) {
        refuse(path + ": expected a list of policies");
        return list;
    }
    for (std::size_t i = 0; i < value->items.size(); ++i) {
        if (auto one = policy(value->items[i], json::pathBelow(path, i), std::string(name) + std::to_string(i), use))
            list.push_back(std::move(*one));
    }
    return list;
}

} // namespace trustwalk::policy
