#include "core/walk/editable.h"

#include "core/base/json.h"

#include <algorithm>

namespace trustwalk::walk {

namespace {

using Kind = Editable::Kind;

/// The name of the inline policy that an edit adds where there is none.
constexpr std::string_view addedPolicy = "Edited";
constexpr std::string_view emptyPolicy = R"({"Version":"2012-10-17","Statement":[]})";

std::string laidOut(std::string_view text)
{
    const auto value = json::parse(text);
    return value ? json::print(*value, json::Layout::Indented) : std::string(text);
}

/// What the walk itself says, not the view: names that are no choice of the caller.
bool isFixed(std::string_view parameter)
{
    for (const std::string_view name : {"Action", "Version", "WebIdentityToken", "SAMLAssertion", "Policy"})
        if (parameter == name)
            return true;
    return false;
}

const Form *sentForm(const trace::Trace &trace)
{
    const Form *form = nullptr;
    for (const trace::Step &step : trace.steps)
        if (step.kind == trace::StepKind::RequestSent)
            form = &std::get<trace::RequestEvidence>(step.evidence).form;
    return form;
}

std::string roleArnOf(const Walk &walk, const world::World &world)
{
    const world::World::FoundRole found = world.roleNamed(walk.role);
    return found ? found.account->arnOf(*found.role) : std::string();
}

void addInline(std::vector<Editable> &list, const std::string &arn, const world::Attached &attached)
{
    for (const world::InlinePolicy &policy : attached.inlinePolicies)
        list.push_back({Kind::InlinePolicy, arn, policy.name, laidOut(policy.document.text())});
    if (attached.inlinePolicies.empty())
        list.push_back({Kind::InlinePolicy, arn, std::string(addedPolicy), laidOut(emptyPolicy)});
}

void addManaged(std::vector<Editable> &list, const world::World &world, const std::string &arn, Kind kind)
{
    const world::ManagedPolicy *policy = world.managedPolicy(arn);
    if (policy != nullptr && !arn.starts_with("arn:aws:iam::aws:"))
        list.push_back({kind, arn, std::string(policy->name()), laidOut(policy->document.text())});
}

template <typename Principal>
void addPrincipal(std::vector<Editable> &list, const world::World &world, const world::Account &account, const Principal &principal)
{
    addInline(list, account.arnOf(principal), principal.policies);
    for (const std::string &arn : principal.policies.managedPolicyArns)
        addManaged(list, world, arn, Kind::ManagedPolicy);
    if (principal.boundaryArn)
        addManaged(list, world, *principal.boundaryArn, Kind::BoundaryPolicy);
}

Editable parametersOf(const trace::Trace &trace)
{
    json::Value value = json::Value::object();
    if (const Form *form = sentForm(trace))
        for (const FormField &field : form->fields)
            if (!isFixed(field.name))
                value.set(field.name, field.value);
    return {Kind::Parameters, {}, {}, json::print(value, json::Layout::Indented)};
}

/// Who signs: the caller, or the user whose key a broker holds.
world::World::FoundUser signerOf(const Walk &walk, const world::World &world)
{
    if (walk.call == api::Operation::GetFederationToken)
        for (const world::IdentityProvider &provider : world.providers)
            if (const auto *broker = std::get_if<world::Broker>(&provider.kind))
                return world.userByArn(broker->user);
    return api::isUnsigned(walk.call) ? world::World::FoundUser {} : world.userNamed(walk.caller);
}

policy::Use useOf(Kind kind)
{
    switch (kind) {
    case Kind::SessionPolicy: return policy::Use::Session;
    case Kind::TrustPolicy: return policy::Use::Trust;
    case Kind::ResourcePolicy: return policy::Use::Resource;
    case Kind::BoundaryPolicy: return policy::Use::Boundary;
    case Kind::Parameters:
    case Kind::InlinePolicy:
    case Kind::ManagedPolicy: return policy::Use::Identity;
    }
    return policy::Use::Identity;
}

std::optional<ParseError> faultInParameters(std::string_view text)
{
    const auto value = json::parse(text);
    if (!value)
        return value.error();
    json::Reader reader(*value, text);
    for (const json::Member &member : value->members)
        if (member.value.is(json::Value::Kind::String) || member.value.is(json::Value::Kind::Number))
            (void)reader.raw(member.key);
        else
            reader.refuse(member.key, ParseError::Code::WrongType, {}, "string");
    if (!value->is(json::Value::Kind::Object)) {
        ParseError error;
        error.code = ParseError::Code::WrongType;
        error.path = "$";
        error.expected = R"({"DurationSeconds": "3600", …})";
        error.line = 1;
        error.column = 1;
        return error;
    }
    return reader.finish();
}

world::Change changeFor(const Editable &place, std::string text)
{
    switch (place.kind) {
    case Kind::TrustPolicy: return world::TrustPolicyReplaced {place.target, std::move(text)};
    case Kind::ResourcePolicy: return world::ResourcePolicyReplaced {place.target, std::move(text)};
    case Kind::ManagedPolicy:
    case Kind::BoundaryPolicy: return world::ManagedPolicyReplaced {place.target, std::move(text)};
    case Kind::InlinePolicy:
    case Kind::Parameters:
    case Kind::SessionPolicy: break;
    }
    return world::InlinePolicyPut {place.target, place.name, std::move(text)};
}

/// The same place in the world, whatever is written there.
bool samePlace(const world::Change &a, const world::Change &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *trust = std::get_if<world::TrustPolicyReplaced>(&a))
        return trust->roleArn == std::get<world::TrustPolicyReplaced>(b).roleArn;
    if (const auto *resource = std::get_if<world::ResourcePolicyReplaced>(&a))
        return resource->resourceArn == std::get<world::ResourcePolicyReplaced>(b).resourceArn;
    if (const auto *managed = std::get_if<world::ManagedPolicyReplaced>(&a))
        return managed->policyArn == std::get<world::ManagedPolicyReplaced>(b).policyArn;
    const auto *put = std::get_if<world::InlinePolicyPut>(&a);
    return put != nullptr && put->principalArn == std::get<world::InlinePolicyPut>(b).principalArn
           && put->name == std::get<world::InlinePolicyPut>(b).name;
}

void setParameters(Walk &walk, const json::Value &wanted, const trace::Trace &trace)
{
    Form kept;
    for (const FormField &field : walk.parameters.fields)
        if (isFixed(field.name))
            kept.fields.push_back(field);
    const Form *sent = sentForm(trace);
    for (const json::Member &member : wanted.members)
        kept.set(member.key, member.value.text);
    std::vector<std::string> without;
    for (const std::string &name : walk.withoutParameters)
        if (wanted.find(name) == nullptr)
            without.push_back(name);
    if (sent != nullptr)
        for (const FormField &field : sent->fields)
            if (!isFixed(field.name) && wanted.find(field.name) == nullptr
                && std::find(without.begin(), without.end(), field.name) == without.end())
                without.push_back(field.name);
    walk.parameters = std::move(kept);
    walk.withoutParameters = std::move(without);
}

} // namespace

std::vector<Editable> editablesOf(const Walk &walk, const world::World &base, const trace::Trace &trace)
{
    std::vector<Editable> list {parametersOf(trace)};
    const auto changed = world::apply(base, walk.changes);
    const world::World &world = changed ? *changed : base;
    if (walk.call != api::Operation::GetSessionToken) {
        const Form *form = sentForm(trace);
        const auto policy = form != nullptr ? form->find("Policy") : std::nullopt;
        list.push_back({Kind::SessionPolicy, {}, {}, policy ? laidOut(*policy) : std::string()});
    }
    if (const world::World::FoundRole found = world.roleByArn(roleArnOf(walk, world))) {
        list.push_back({Kind::TrustPolicy, found.account->arnOf(*found.role), found.role->name, laidOut(found.role->trustPolicy.text())});
        addPrincipal(list, world, *found.account, *found.role);
    }
    if (const world::World::FoundUser user = signerOf(walk, world))
        addPrincipal(list, world, *user.account, *user.user);
    for (const world::Resource &resource : world.resources)
        if (resource.policy)
            list.push_back({Kind::ResourcePolicy, resource.arn, resource.name, laidOut(resource.policy->text())});
    return list;
}

std::optional<ParseError> faultIn(const Editable &place, std::string_view text)
{
    if (place.kind == Kind::Parameters)
        return faultInParameters(text);
    if (place.kind == Kind::SessionPolicy && text.find_first_not_of(" \n\r\t") == std::string_view::npos)
        return std::nullopt; // none is passed
    const auto document = policy::Document::parse(text, useOf(place.kind));
    if (document)
        return std::nullopt;
    return document.error();
}

Result<Walk, ParseError> edited(const Walk &walk, const Editable &place, std::string_view text, const trace::Trace &trace)
{
    const auto fault = faultIn(place, text);
    Walk changed = walk;
    if (place.kind == Kind::SessionPolicy) {
        const bool none = text.find_first_not_of(" \n\r\t") == std::string_view::npos;
        std::erase(changed.withoutParameters, "Policy");
        if (none) {
            changed.parameters.remove("Policy");
            changed.withoutParameters.emplace_back("Policy");
        } else {
            changed.parameters.set("Policy", text);
        }
        return changed;
    }
    if (fault)
        return failure(*fault);
    if (place.kind == Kind::Parameters) {
        setParameters(changed, *json::parse(text), trace);
        return changed;
    }
    const world::Change change = changeFor(place, std::string(text));
    std::erase_if(changed.changes, [&](const world::Change &other) { return samePlace(other, change); });
    changed.changes.push_back(change);
    return changed;
}

} // namespace trustwalk::walk
