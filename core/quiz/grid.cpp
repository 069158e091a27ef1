#include "core/quiz/grid.h"

#include "core/base/arn.h"
#include "core/session/request_context.h"
#include "core/session/resource_side.h"

namespace trustwalk::quiz {

namespace {

constexpr std::string_view sessionName = "session";
/// What its own account gives to somebody outside.
constexpr std::string_view everything = R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]})";

/// Somebody whom the world doesn't have: by the form of the ARN, or of the domain.
policy::Principal outsider(const std::string &text)
{
    using Kind = policy::Principal::Kind;
    policy::Principal principal;
    principal.arn = text == "*" ? std::string() : text;
    const auto arn = Arn::parse(text);
    if (!arn) {
        principal.kind = text == "*"                                                                    ? Kind::Anonymous
                         : text.ends_with(".amazonaws.com") && text != "cognito-identity.amazonaws.com" ? Kind::Service
                                                                                                        : Kind::WebIdentity;
        return principal;
    }
    principal.account = arn->account;
    const std::string_view type = arn->resourceType();
    principal.kind = type == "oidc-provider"    ? Kind::WebIdentity
                     : type == "saml-provider"  ? Kind::Saml
                     : type == "root"           ? Kind::Root
                     : type == "federated-user" ? Kind::FederatedUser
                     : type == "user"           ? Kind::User
                                                : Kind::RoleSession;
    if (type == "role") {
        principal.issuerArn = text;
        principal.arn = Arn::assumedRole(arn->account, arn->resourceName(), sessionName);
    }
    return principal;
}

bool hasOwnAccount(const policy::Principal &principal)
{
    switch (principal.kind) {
    case policy::Principal::Kind::User:
    case policy::Principal::Kind::RoleSession:
    case policy::Principal::Kind::FederatedUser:
    case policy::Principal::Kind::Root: return true;
    case policy::Principal::Kind::Service:
    case policy::Principal::Kind::WebIdentity:
    case policy::Principal::Kind::Saml:
    case policy::Principal::Kind::Anonymous: return false;
    }
    return false;
}

/// "Deploy" of arn:aws:sts::…:assumed-role/Deploy/session: a name is unique in its account, whatever its path.
const world::Role *roleBehind(const world::Account &account, const Arn &session)
{
    const std::string_view rest = std::string_view(session.resource).substr(session.resourceType().size() + 1);
    return account.role(rest.substr(0, rest.find('/')));
}

void alter(policy::Context &context, const ContextKeys &keys)
{
    for (const auto &[key, values] : keys) {
        if (values)
            context.set(key, *values);
        else
            context.remove(key);
    }
}

} // namespace

GridWorld::GridWorld(const world::World &world, const KnownSessions &sessions, std::optional<std::string> sessionPolicy)
    : m_world(world), m_sessions(sessions), m_sessionPolicy(std::move(sessionPolicy))
{
}

std::optional<session::Caller> GridWorld::sessionOf(session::Kind kind, const world::Account &account, std::string principalArn,
                                                    std::string issuerArn, std::string issuerId) const
{
    session::Session session;
    session.kind = kind;
    session.account = account.id;
    session.userId = (kind == session::Kind::Role ? issuerId : account.id) + ":" + principalArn.substr(principalArn.rfind('/') + 1);
    session.principalArn = std::move(principalArn);
    session.issuerArn = std::move(issuerArn);
    session.issuerId = std::move(issuerId);
    session.issuedAt = walk::Moments {}.service;
    session.expiresAt = session.issuedAt + std::chrono::hours {1};
    const auto known = m_sessions.find(session.principalArn);
    if (const auto &passed = m_sessionPolicy || known == m_sessions.end() ? m_sessionPolicy : known->second.policy) {
        session.sessionPolicies = {*passed};
        session.sessionPolicyPassed = true;
    }
    return session::sessionCaller(m_world, std::move(session));
}

std::optional<session::Caller> GridWorld::callerOf(const std::string &principal) const
{
    const auto arn = Arn::parse(principal);
    const world::Account *account = arn ? m_world.account(arn->account) : nullptr;
    if (account == nullptr)
        return std::nullopt;
    if (const world::World::FoundUser user = m_world.userByArn(principal))
        return session::userCaller(*user.account, *user.user);
    if (const world::World::FoundRole role = m_world.roleByArn(principal))
        return sessionOf(session::Kind::Role, *account, Arn::assumedRole(account->id, role.role->name, sessionName), principal,
                         role.role->id);
    if (arn->resourceType() == "root")
        return session::rootCaller(*account);
    if (arn->resourceType() == "assumed-role")
        if (const world::Role *role = roleBehind(*account, *arn))
            return sessionOf(session::Kind::Role, *account, principal, account->arnOf(*role), role->id);
    if (const auto known = m_sessions.find(principal); known != m_sessions.end())
        if (const world::World::FoundUser user = m_world.userByArn(known->second.issuerArn))
            return sessionOf(session::Kind::FederatedUser, *account, principal, known->second.issuerArn, user.user->id);
    return std::nullopt;
}

GridWorld::Asker GridWorld::askerOf(const std::string &principal) const
{
    Asker asker;
    if (auto caller = callerOf(principal)) {
        asker.caller = std::move(*caller);
        asker.policies = session::policiesOf(m_world, asker.caller);
        return asker;
    }
    asker.caller.principal = outsider(principal);
    if (hasOwnAccount(asker.caller.principal))
        asker.policies.identity.push_back(
            {"Account " + asker.caller.principal.account, *policy::Document::parse(everything, policy::Use::Identity), {}});
    return asker;
}

policy::Context GridWorld::contextOf(const Asker &asker) const
{
    Circumstances circumstances;
    circumstances.now = walk::Moments {}.service;
    if (asker.caller.account != nullptr)
        return session::requestContext({}, circumstances, m_world.region, &asker.caller);
    policy::Context context = session::requestContext({}, circumstances, m_world.region, nullptr);
    if (hasOwnAccount(asker.caller.principal)) {
        const policy::Principal &who = asker.caller.principal;
        context.set("aws:PrincipalArn", who.issuerArn.empty() ? who.arn : who.issuerArn);
        context.set("aws:PrincipalAccount", who.account);
    }
    return context;
}

bool GridWorld::allows(const Asker &asker, policy::AccessRequest request) const
{
    policy::PolicySet policies = asker.policies;
    const world::World::FoundRole role
        = request.action.starts_with("sts:") ? m_world.roleByArn(request.resource) : world::World::FoundRole {};
    if (role) {
        session::addRole(request, policies, role);
    } else {
        request.resourceAccount = session::ownerOf(m_world, request.resource, request.principal.account);
        session::addResource(request, policies, m_world);
    }
    return policy::evaluate(request, policies).allows();
}

std::vector<bool> GridWorld::allowed(const Grid &grid) const
{
    std::vector<bool> points;
    for (const std::string &principal : grid.principals) {
        const Asker asker = askerOf(principal);
        const policy::Context base = contextOf(asker);
        for (const std::string &resource : grid.resources)
            for (const std::string &action : grid.actions)
                for (const ContextKeys &keys : grid.contexts) {
                    policy::AccessRequest request {asker.caller.principal, action, resource, {}, base};
                    alter(request.context, keys);
                    points.push_back(allows(asker, std::move(request)));
                }
    }
    return points;
}

GridPoint pointAt(const Grid &grid, std::size_t index)
{
    const auto take = [&index](std::size_t count) {
        const std::size_t rest = index % count;
        index /= count;
        return rest;
    };
    GridPoint point;
    point.context = grid.contexts[take(grid.contexts.size())];
    point.action = grid.actions[take(grid.actions.size())];
    point.resource = grid.resources[take(grid.resources.size())];
    point.principal = grid.principals[index];
    return point;
}

} // namespace trustwalk::quiz
