#include "core/session/caller.h"

#include "core/world/queries.h"

namespace trustwalk::session {

namespace {

policy::Principal principal(policy::Principal::Kind kind, std::string arn, const world::Account &account)
{
    policy::Principal made;
    made.kind = kind;
    made.arn = std::move(arn);
    made.account = account.id;
    return made;
}

std::string_view principalType(policy::Principal::Kind kind)
{
    switch (kind) {
    case policy::Principal::Kind::User: return "User";
    case policy::Principal::Kind::RoleSession: return "AssumedRole";
    case policy::Principal::Kind::FederatedUser: return "FederatedUser";
    case policy::Principal::Kind::Root: return "Account";
    case policy::Principal::Kind::Service: return "Service";
    case policy::Principal::Kind::WebIdentity:
    case policy::Principal::Kind::Saml:
    case policy::Principal::Kind::Anonymous: return "Anonymous";
    }
    return {};
}

const std::vector<world::Tag> *ownTags(const Caller &caller)
{
    if (caller.role != nullptr)
        return &caller.role->tags;
    return caller.user != nullptr ? &caller.user->tags : nullptr;
}

void addSessionKeys(policy::Context &context, const Session &session, Instant now)
{
    context.set("aws:TokenIssueTime", isoTime(session.issuedAt));
    context.set("aws:MultiFactorAuthPresent", session.mfaAuthenticatedAt ? "true" : "false");
    if (session.mfaAuthenticatedAt)
        context.set("aws:MultiFactorAuthAge", std::to_string((now - *session.mfaAuthenticatedAt).count()));
    if (!session.sourceIdentity.empty())
        context.set("aws:SourceIdentity", session.sourceIdentity);
    if (!session.federatedProvider.empty())
        context.set("aws:FederatedProvider", session.federatedProvider);
    for (const world::Tag &tag : session.tags)
        context.set("aws:PrincipalTag/" + tag.key, tag.value);
    for (const auto &[key, values] : session.keptKeys)
        context.set(key, values);
}

std::vector<policy::NamedDocument> parsedSessionPolicies(const world::World &world, const Session &session)
{
    std::vector<policy::NamedDocument> documents;
    for (const std::string &text : session.sessionPolicies)
        if (auto document = policy::Document::parse(text, policy::Use::Session))
            documents.push_back({"Session policy", std::move(*document), session.principalArn});
    for (const std::string &arn : session.sessionPolicyArns)
        if (const world::ManagedPolicy *managed = world.managedPolicy(arn))
            documents.push_back({std::string(managed->name()), managed->document, session.principalArn});
    return documents;
}

} // namespace

Caller userCaller(const world::Account &account, const world::User &user)
{
    Caller caller;
    caller.principal = principal(policy::Principal::Kind::User, account.arnOf(user), account);
    caller.principal.uniqueId = user.id;
    caller.userId = user.id;
    caller.account = &account;
    caller.user = &user;
    return caller;
}

Caller rootCaller(const world::Account &account)
{
    Caller caller;
    caller.principal = principal(policy::Principal::Kind::Root, Arn::root(account.id), account);
    caller.userId = account.id;
    caller.account = &account;
    return caller;
}

std::optional<Caller> sessionCaller(const world::World &world, Session session)
{
    const world::Account *account = world.account(session.account);
    if (account == nullptr)
        return std::nullopt;
    Caller caller;
    caller.account = account;
    caller.userId = session.userId;
    if (session.kind == Kind::Role) {
        const world::World::FoundRole found = world.roleByArn(session.issuerArn);
        if (!found || found.role->id != session.issuerId)
            return std::nullopt;
        caller.role = found.role;
        caller.principal = principal(policy::Principal::Kind::RoleSession, session.principalArn, *account);
        caller.principal.issuerArn = session.issuerArn;
        caller.principal.uniqueId = found.role->id;
    } else if (session.issuerId != account->id) {
        const world::World::FoundUser found = world.userByArn(session.issuerArn);
        if (!found || found.user->id != session.issuerId)
            return std::nullopt;
        caller.user = found.user;
        const bool federated = session.kind == Kind::FederatedUser;
        caller.principal
            = principal(federated ? policy::Principal::Kind::FederatedUser : policy::Principal::Kind::User, session.principalArn, *account);
        caller.principal.uniqueId = federated ? std::string() : found.user->id;
        caller.principal.issuerArn = federated ? session.issuerArn : std::string();
    } else {
        const bool federated = session.kind == Kind::FederatedUser;
        caller.principal
            = principal(federated ? policy::Principal::Kind::FederatedUser : policy::Principal::Kind::Root, session.principalArn, *account);
        caller.principal.issuerArn = federated ? session.issuerArn : std::string();
    }
    caller.session = std::move(session);
    return caller;
}

void addCallerKeys(policy::Context &context, const Caller &caller, Instant now)
{
    const bool roleSession = caller.role != nullptr;
    context.set("aws:PrincipalArn", roleSession ? caller.principal.issuerArn : caller.principal.arn);
    context.set("aws:PrincipalAccount", caller.principal.account);
    context.set("aws:PrincipalType", principalType(caller.principal.kind));
    context.set("aws:userid", caller.userId);
    if (caller.principal.kind == policy::Principal::Kind::User && caller.user != nullptr)
        context.set("aws:username", caller.user->name);
    if (const std::vector<world::Tag> *tags = ownTags(caller))
        for (const world::Tag &tag : *tags)
            context.set("aws:PrincipalTag/" + tag.key, tag.value);
    if (caller.session)
        addSessionKeys(context, *caller.session, now);
}

policy::PolicySet policiesOf(const world::World &world, const Caller &caller)
{
    policy::PolicySet set;
    if (caller.role != nullptr) {
        set.identity = world::identityPolicies(world, *caller.account, *caller.role);
        set.boundary = world::boundary(world, caller.role->boundaryArn);
    } else if (caller.user != nullptr) {
        set.identity = world::identityPolicies(world, *caller.account, *caller.user);
        set.boundary = world::boundary(world, caller.user->boundaryArn);
    }
    if (caller.session) {
        set.session = parsedSessionPolicies(world, *caller.session);
        set.sessionPoliciesPassed = caller.session->sessionPolicyPassed;
    }
    for (const world::InlinePolicy &control : caller.account->serviceControlPolicies)
        set.serviceControl.push_back({control.name, control.document, caller.account->id});
    return set;
}

} // namespace trustwalk::session
