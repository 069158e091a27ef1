#include "app/stage/actor_layout.h"

#include "app/text/facts.h"
#include "core/base/arn.h"

#include <algorithm>

namespace trustwalk::stage {
namespace {

using trace::ActorKind;

/// The first step that this actor takes part in, and whether it acts in the present one.
struct Part {
    int first = -1;
    bool acting = false;
};
Part partOf(const Setting &setting, ActorKind kind, const std::string &name)
{
    Part part;
    const auto is = [&](const trace::Actor &actor) { return actor.kind == kind && actor.name == name; };
    for (std::size_t i = 0; i < setting.trace.steps.size(); ++i)
        if (const trace::Step &step = setting.trace.steps[i]; is(step.from) || is(step.to)) {
            part.first = part.first < 0 ? static_cast<int>(i) : part.first;
            part.acting = part.acting || i == setting.index;
        }
    return part;
}

NodeState stateOf(const Setting &setting, const Part &part)
{
    if (part.acting)
        return NodeState::Acting;
    return part.first >= 0 && part.first <= static_cast<int>(setting.index) ? NodeState::Done : NodeState::Idle;
}

Node nodeAt(const QRectF &rect, const QString &id, ui::Silhouette shape, const QString &icon)
{
    Node node;
    node.id = id;
    node.rect = rect;
    node.shape = shape;
    const qreal inset = shape == ui::Silhouette::Pill ? 26 : 20;
    const qreal size = qMin(30.0, rect.height() - 24);
    node.icon = {icon, QRectF(rect.left() + inset, rect.center().y() - size / 2, size, size), Ink::Text, std::nullopt};
    return node;
}

/// Name and sub-label right of the icon, as a pair in the middle of the height.
void write(Node &node, const QString &name, const QString &sub, bool code)
{
    node.actor = name;
    const qreal left = node.icon.box.right() + 14;
    const qreal right = node.rect.right() - (node.shape == ui::Silhouette::Pill ? 22 : 14);
    const qreal middle = node.rect.center().y() - (node.shape == ui::Silhouette::SquareRect ? 3 : 0);
    if (sub.isEmpty()) {
        node.name = labelIn(QRectF(left, middle - 12, right - left, 24), name, style::nodeName);
        return;
    }
    node.name = labelIn(QRectF(left, middle - 22, right - left, 24), name, style::nodeName);
    node.sub = labelIn(QRectF(left, middle + 2, right - left, 18), sub, code ? style::subCode : style::sub, Ink::Muted,
                       Qt::AlignLeft | Qt::AlignVCenter, Cut::InMiddle);
}

QString providerKind(const Setting &setting, const std::string &name)
{
    const world::IdentityProvider *provider = setting.world.provider(name);
    if (provider == nullptr)
        return {};
    return std::visit(Overloaded {[](const world::OidcIssuer &) { return QStringLiteral("OpenID Connect"); },
                                  [](const world::SamlIdp &) { return QStringLiteral("SAML 2.0"); },
                                  [&](const world::CognitoPool &) { return setting.t.say("Stage", "identity pool"); },
                                  [&](const world::Broker &) { return setting.t.say("Stage", "your own application"); }},
                      provider->kind);
}

QString signInName(const Setting &setting, const std::string &person)
{
    for (const world::IdentityProvider &provider : setting.world.providers)
        if (const world::Person *found = provider.person(person))
            return QString::fromUtf8(found->signInName);
    return {};
}

QString policyNames(const world::Attached &attached)
{
    QStringList names;
    for (const std::string &arn : attached.managedPolicyArns)
        names << QString::fromUtf8(Arn::parse(arn) ? Arn::parse(arn)->resourceName() : std::string_view(arn));
    for (const world::InlinePolicy &policy : attached.inlinePolicies)
        names << QString::fromUtf8(policy.name);
    return names.join(QStringLiteral(", "));
}

Node userNode(const Setting &setting, const QRectF &rect, const QString &id, const std::string &name, const QString &sub, bool code)
{
    Node node = nodeAt(rect, id, ui::Silhouette::RoundedRect, QStringLiteral("iam-user"));
    write(node, QString::fromUtf8(name), sub, code);
    const Part part = partOf(setting, ActorKind::User, name);
    node.state = stateOf(setting, part);
    node.step = part.first;
    return node;
}

void addCaller(std::vector<Node> &nodes, const Setting &setting)
{
    const Players &players = setting.players;
    const auto finish = [&](Node node, const trace::Actor &actor) {
        const Part part = partOf(setting, actor.kind, actor.name);
        node.state = stateOf(setting, part);
        node.step = part.first;
        nodes.push_back(std::move(node));
    };
    if (players.provider) {
        Node node = nodeAt(setting.lanes.provider, QStringLiteral("provider"), ui::Silhouette::Arch,
                           providerIcon(setting.world, players.provider->name));
        write(node, QString::fromUtf8(players.provider->name), providerKind(setting, players.provider->name), false);
        finish(std::move(node), *players.provider);
    }
    if (players.person) {
        Node node = nodeAt(setting.lanes.person, QStringLiteral("person"), ui::Silhouette::Pill, QStringLiteral("person"));
        write(node, QString::fromUtf8(players.person->name), signInName(setting, players.person->name), true);
        finish(std::move(node), *players.person);
    }
    if (players.broker) {
        Node node = nodeAt(setting.lanes.broker, QStringLiteral("broker"), ui::Silhouette::Arch, QStringLiteral("broker"));
        write(node, setting.t.say("Stage", "Identity broker"), setting.t.say("Stage", "your own application"), false);
        node.actor = QString::fromUtf8(players.broker->name);
        finish(std::move(node), *players.broker);
    }
    if (!players.person)
        nodes.push_back(
            userNode(setting, setting.lanes.user, QStringLiteral("user"), players.caller.name, shown(players.caller.arn), true));
}

/// A role acts where its trust policy is read.
void addRole(std::vector<Node> &nodes, const Setting &setting, const QRectF &rect, const QString &id, const std::string &arn)
{
    if (arn.empty())
        return;
    const world::World::FoundRole found = setting.world.roleByArn(arn);
    Node node = nodeAt(rect, id, ui::Silhouette::CutRect, QStringLiteral("role"));
    const QString name = found ? QString::fromUtf8(found.role->name) : shown(arn);
    write(node, name, found ? policyNames(found.role->policies) : setting.t.say("Stage", "no such role"), found.role != nullptr);
    const auto concerns = [&](const trace::Step &step) {
        const auto *policies = std::get_if<trace::PolicyEvidence>(&step.evidence);
        if (policies != nullptr && step.chapter != trace::Chapter::Use)
            return policies->evaluation.request.resource == arn;
        const auto *role = std::get_if<trace::RoleEvidence>(&step.evidence);
        return role != nullptr && role->roleArn == arn;
    };
    for (std::size_t i = 0; i < setting.trace.steps.size(); ++i)
        if (concerns(setting.trace.steps[i])) {
            node.step = node.step < 0 ? static_cast<int>(i) : node.step;
            if (i == setting.index)
                node.state = NodeState::Acting;
            else if (i < setting.index && node.state == NodeState::Idle)
                node.state = NodeState::Done;
        }
    nodes.push_back(std::move(node));
}

QString resourceName(const Setting &setting)
{
    const std::string &service = setting.players.service;
    if (service == "EC2")
        return setting.t.say("Stage", "EC2 instances");
    if (service == "S3")
        return setting.t.say("Stage", "S3 bucket");
    return service.empty() ? setting.t.say("Stage", "AWS resources") : QString::fromUtf8(service);
}

void addResource(std::vector<Node> &nodes, const Setting &setting)
{
    Node node = nodeAt(setting.lanes.resource, QStringLiteral("resource"), ui::Silhouette::SquareRect, QStringLiteral("resource"));
    QString sub = QString::fromUtf8(setting.players.action);
    if (sub.isEmpty())
        sub = setting.stopped() ? setting.t.say("Stage", "not reached") : setting.t.say("Stage", "used at the end");
    write(node, resourceName(setting), sub, !setting.players.action.empty());
    node.actor = QString::fromUtf8(setting.players.service);
    // The service stands before it: what was only asked has not been reached.
    node.step = setting.players.used ? static_cast<int>(*setting.players.used) : -1;
    if (setting.step().kind == trace::StepKind::ResourceAnswers)
        node.state = NodeState::Acting;
    nodes.push_back(std::move(node));
}

} // namespace

QString providerIcon(const world::World &world, const std::string &name)
{
    const world::IdentityProvider *provider = world.provider(name);
    if (provider == nullptr)
        return QStringLiteral("provider-oidc");
    return std::visit(Overloaded {[](const world::OidcIssuer &) { return QStringLiteral("provider-oidc"); },
                                  [](const world::SamlIdp &) { return QStringLiteral("provider-saml"); },
                                  [](const world::CognitoPool &) { return QStringLiteral("cognito"); },
                                  [](const world::Broker &) { return QStringLiteral("broker"); }},
                      provider->kind);
}

const Node *nodeOf(const std::vector<Node> &nodes, const QString &id)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node &node) { return node.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

std::vector<Node> layOutNodes(const Setting &setting)
{
    std::vector<Node> nodes;
    addCaller(nodes, setting);
    addRole(nodes, setting, setting.lanes.upperRole, QStringLiteral("other role"), setting.players.otherRole);
    addRole(nodes, setting, setting.lanes.lowerRole, QStringLiteral("role"), setting.players.role);
    if (setting.players.broker && !setting.players.keyUser.empty()) {
        const world::World::FoundUser user = setting.world.userNamed(setting.players.keyUser);
        nodes.push_back(userNode(setting, setting.lanes.upperRole, QStringLiteral("key user"), setting.players.keyUser,
                                 user ? policyNames(user.user->policies) : QString(), true));
    }
    addResource(nodes, setting);
    return nodes;
}

} // namespace trustwalk::stage
