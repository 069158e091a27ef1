#include "app/quiz/account_facts.h"

#include "app/text/facts.h"
#include "core/base/arn.h"

#include <algorithm>
#include <set>

namespace trustwalk::quiz_page {

namespace {

using inspector::Blocks;

/// Everything that a question names: users, roles, providers, resources, by name or ARN.
class Named {
public:
    explicit Named(const quiz::Question &question)
    {
        if (question.walk)
            take(*question.walk);
        for (const world::Change &change : question.setup)
            take(change);
        std::visit([this](const auto &kind) { takeKind(kind); }, question.kind);
    }
    [[nodiscard]] bool has(const std::string &name, const std::string &arn) const
    {
        return m_names.contains(name) || m_names.contains(arn);
    }
    [[nodiscard]] bool isEmpty() const { return m_names.empty(); }

private:
    void add(const std::string &name)
    {
        if (!name.empty())
            m_names.insert(name);
    }
    void take(const walk::Walk &walk)
    {
        add(walk.caller);
        add(walk.role);
        add(walk.provider);
        add(walk.resource);
        for (const walk::EarlierCall &call : walk.earlier)
            add(call.role);
    }
    /// The ARNs and names that a change is about, whichever it is.
    void take(const world::Change &change)
    {
        const json::Value value = world::changeValue(change);
        for (const json::Member &member : value.members) {
            if (member.value.is(json::Value::Kind::String) && member.key != "change" && member.key != "account")
                add(member.value.text);
            if (const json::Value *name = member.value.find("name"))
                add(name->text);
        }
    }
    void takePlays(const quiz::Plays &plays)
    {
        if (const auto *walk = std::get_if<walk::Walk>(&plays))
            take(*walk);
        else if (const auto *key = std::get_if<quiz::LongTermKey>(&plays))
            take(key->use);
    }
    void take(const quiz::Run &run) { takePlays(run.plays); }
    template <typename Kind> void takeKind(const Kind &) {}
    void takeKind(const quiz::Choice &choice)
    {
        for (const quiz::ChoiceOption &option : choice.options)
            take(option.run);
    }
    void takeKind(const quiz::Match &match)
    {
        for (const quiz::MatchLeft &left : match.left)
            take(left.run);
    }
    void takeKind(const quiz::Order &order)
    {
        for (const quiz::OrderOption &option : order.options)
            take(option.run);
    }
    void takeKind(const quiz::Solve &solve)
    {
        for (const quiz::Requirement &requirement : solve.requirements) {
            add(requirement.who);
            takePlays(requirement.plays);
        }
        for (const quiz::SolveOption &option : solve.options)
            take(option.run);
    }
    void takeKind(const quiz::Fix &fix)
    {
        add(fix.edit.target);
        for (const quiz::Run &run : fix.allowed)
            take(run);
        for (const quiz::Attack &attack : fix.attacks)
            take(attack.run);
    }
    std::set<std::string> m_names;
};

QString bare(const std::string &arn)
{
    return QString::fromStdString(arn.substr(arn.rfind('/') + 1));
}

void addDocument(Blocks &blocks, const QString &title, const policy::Document &document)
{
    blocks.push_back(inspector::Heading {title});
    blocks.push_back(inspector::Code {inspector::indentedJson(document.text()), {}});
}

/// Names for the line, documents to be unfolded.
QStringList addPolicies(Blocks &blocks, const world::Attached &attached, const world::World &world)
{
    QStringList names;
    for (const std::string &arn : attached.managedPolicyArns) {
        names << bare(arn);
        if (const world::ManagedPolicy *policy = world.managedPolicy(arn))
            addDocument(blocks, bare(arn), policy->document);
    }
    for (const world::InlinePolicy &policy : attached.inlinePolicies) {
        names << QString::fromStdString(policy.name);
        addDocument(blocks, QString::fromStdString(policy.name), policy.document);
    }
    return names;
}

void addBoundary(Holding &holding, const std::optional<std::string> &arn, const world::World &world, const text::Translation &t)
{
    if (!arn)
        return;
    holding.detail += t.say("Quiz", "; boundary %1").arg(bare(*arn));
    if (const world::ManagedPolicy *policy = world.managedPolicy(*arn))
        addDocument(holding.blocks, t.say("Quiz", "Permissions boundary %1").arg(bare(*arn)), policy->document);
}

QString listedPolicies(const QStringList &names, const text::Translation &t)
{
    return names.isEmpty() ? t.say("Quiz", "no policy") : names.join(QStringLiteral(", "));
}

Holding holdingOf(const world::Account &account, const world::User &user, const world::World &world, const text::Translation &t)
{
    Holding holding {QStringLiteral("iam-user"), QString::fromStdString(user.name), {}, {}};
    QStringList names = addPolicies(holding.blocks, user.policies, world);
    for (const std::string &name : user.groups)
        if (const world::Group *group = account.group(name))
            for (const QString &inherited : addPolicies(holding.blocks, group->policies, world))
                names << t.say("Quiz", "%1 (group %2)").arg(inherited, QString::fromStdString(name));
    holding.detail = listedPolicies(names, t);
    if (!user.mfaDevices.empty())
        holding.detail += t.say("Quiz", "; MFA device");
    addBoundary(holding, user.boundaryArn, world, t);
    return holding;
}

Holding holdingOf(const world::Role &role, const world::World &world, const text::Translation &t)
{
    Holding holding {QStringLiteral("role"), QString::fromStdString(role.name), {}, {}};
    addDocument(holding.blocks, t.say("Quiz", "Trust policy"), role.trustPolicy);
    holding.detail = listedPolicies(addPolicies(holding.blocks, role.policies, world), t)
                     + t.say("Quiz", "; at most %1").arg(text::duration(role.maxSessionDuration.count(), t));
    addBoundary(holding, role.boundaryArn, world, t);
    return holding;
}

Holding holdingOf(const world::IdentityProvider &provider, const text::Translation &t)
{
    Holding holding {QStringLiteral("provider-oidc"), QString::fromStdString(provider.name), {}, {}};
    if (const auto *oidc = std::get_if<world::OidcIssuer>(&provider.kind)) {
        holding.detail = QString::fromStdString(oidc->issuer);
    } else if (std::holds_alternative<world::SamlIdp>(provider.kind)) {
        holding.icon = QStringLiteral("provider-saml");
        holding.detail = t.say("Quiz", "SAML 2.0 provider");
    } else if (std::holds_alternative<world::CognitoPool>(provider.kind)) {
        holding.icon = QStringLiteral("cognito");
        holding.detail = t.say("Quiz", "identity pool");
    } else {
        holding.icon = QStringLiteral("broker");
        holding.detail = t.say("Quiz", "holds the key of %1").arg(bare(std::get<world::Broker>(provider.kind).user));
    }
    return holding;
}

void addLimits(AccountFacts &facts, const world::Account &account, const text::Translation &t)
{
    const auto add = [&](const std::vector<world::InlinePolicy> &policies, const QString &name) {
        if (policies.empty())
            return;
        Holding holding {QStringLiteral("policy"), name, {}, {}};
        QStringList names;
        for (const world::InlinePolicy &policy : policies) {
            names << QString::fromStdString(policy.name);
            addDocument(holding.blocks, names.last(), policy.document);
        }
        holding.detail = names.join(QStringLiteral(", "));
        facts.holdings.push_back(std::move(holding));
    };
    add(account.serviceControlPolicies, t.say("Quiz", "Service control policies"));
    add(account.resourceControlPolicies, t.say("Quiz", "Resource control policies"));
}

} // namespace

WorldFacts worldFacts(const quiz::Question &question, const world::World &world, ui::Language language)
{
    const text::Translation &t = text::Translation::of(language);
    const Named named(question);
    WorldFacts facts;
    const auto wanted = [&](const std::string &name, const std::string &arn) {
        const bool takes = named.isEmpty() || named.has(name, arn);
        facts.others += takes ? 0 : 1;
        return takes;
    };
    for (const world::Account &account : world.accounts) {
        AccountFacts each;
        each.title = t.say("Quiz", "Account %1").arg(QString::fromStdString(account.id));
        for (const world::User &user : account.users)
            if (wanted(user.name, account.arnOf(user)))
                each.holdings.push_back(holdingOf(account, user, world, t));
        for (const world::Role &role : account.roles)
            if (wanted(role.name, account.arnOf(role)))
                each.holdings.push_back(holdingOf(role, world, t));
        for (const world::Resource &resource : world.resources)
            if (resource.account == account.id && (resource.policy || named.has(resource.name, resource.arn))) {
                Holding holding {QStringLiteral("resource"), QString::fromStdString(resource.name), text::shortArn(resource.arn), {}};
                if (resource.policy)
                    addDocument(holding.blocks, t.say("Quiz", "Resource-based policy"), *resource.policy);
                each.holdings.push_back(std::move(holding));
            }
        addLimits(each, account, t);
        if (!each.holdings.empty())
            facts.accounts.push_back(std::move(each));
    }
    AccountFacts outside;
    outside.title = t.say("Quiz", "Identity providers");
    for (const world::IdentityProvider &provider : world.providers)
        if (wanted(provider.name, provider.issuer()))
            outside.holdings.push_back(holdingOf(provider, t));
    if (!outside.holdings.empty())
        facts.accounts.push_back(std::move(outside));
    return facts;
}

} // namespace trustwalk::quiz_page
