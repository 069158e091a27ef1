#include "app/present/scene.h"

#include "app/stage/actor_layout.h"

namespace trustwalk::present {
namespace {

constexpr qreal nodeHeight = 50, iconSize = 22;

/// The same actor in this stage's letters, in another place.
stage::Node placed(const stage::Node &of, const QRectF &rect)
{
    stage::Node node = of;
    node.rect = rect;
    const bool pill = of.shape == ui::Silhouette::Pill;
    const qreal inset = pill || of.shape == ui::Silhouette::CutRect ? 17 : 13;
    node.icon.box = QRectF(rect.left() + inset, rect.center().y() - iconSize / 2, iconSize, iconSize);
    const qreal left = node.icon.box.right() + 10, width = rect.right() - (pill ? 16 : 8) - left;
    const qreal middle = rect.center().y() - (of.shape == ui::Silhouette::SquareRect ? 3 : 0);
    const QString sub = whole(of.sub);
    const QRectF name(left, middle - (sub.isEmpty() ? 10 : 19), width, 20);
    node.name = fitted(name, whole(of.name), style::nodeName);
    node.sub = sub.isEmpty() ? stage::Label()
                             : fitted(QRectF(left, middle + 2, width, 16), sub, {style::smallest, ui::Weight::Regular, of.sub.style.mono},
                                      stage::Ink::Muted, Qt::AlignLeft | Qt::AlignVCenter, stage::Cut::InMiddle);
    return node;
}

QRectF inLane(const QRectF &lane, qreal top)
{
    return {lane.left(), top, lane.width(), nodeHeight};
}

/// STS before it is asked.
stage::Node waitingSts(const Scene &scene)
{
    stage::Node node;
    node.id = QStringLiteral("sts");
    node.actor = QStringLiteral("STS");
    node.shape = ui::Silhouette::Counter;
    node.icon = {QStringLiteral("sts"), {}, stage::Ink::Text, std::nullopt};
    node.name.text = QStringLiteral("AWS STS");
    node.sub.text = scene.setting.t.say("Present", "is asked next");
    node.step = scene.setting.players.sent ? static_cast<int>(*scene.setting.players.sent) : -1;
    if (scene.setting.stopped())
        node.sub.text = scene.setting.t.say("Stage", "not reached");
    return placed(node, inLane(scene.places.right, scene.places.right.top()));
}

void add(std::vector<stage::Node> &nodes, const Scene &scene, const char *id, const QRectF &rect)
{
    if (const stage::Node *node = stage::nodeOf(scene.working.nodes, QString::fromLatin1(id)))
        nodes.push_back(placed(*node, rect));
}

} // namespace

std::vector<stage::Node> actorsOf(const Scene &scene)
{
    std::vector<stage::Node> nodes;
    const QRectF &left = scene.places.left, &right = scene.places.right;
    const QRectF first = inLane(left, left.top());
    const stage::Players &players = scene.setting.players;
    if (scene.at() == stage::Scene::AtProvider) {
        add(nodes, scene, "person", first);
        nodes.push_back(waitingSts(scene));
        return nodes;
    }
    if (scene.providerIsTrusted() || (players.providerCalls && scene.at() == stage::Scene::AtSts)) {
        add(nodes, scene, "provider", first);
        add(nodes, scene, "person", inLane(left, first.bottom() + 16));
    } else {
        add(nodes, scene, players.broker ? "broker" : players.person ? "person" : "user", first);
    }
    add(nodes, scene, "role", inLane(right, right.top()));
    add(nodes, scene, "key user", inLane(right, right.top()));
    return nodes;
}

std::optional<stage::Node> resourceOf(const Scene &scene, qreal from)
{
    const stage::Node *node = stage::nodeOf(scene.working.nodes, QStringLiteral("resource"));
    const QRectF rect = inLane(scene.places.right, scene.places.right.bottom() - nodeHeight);
    if (node == nullptr || scene.at() == stage::Scene::AtProvider || scene.providerIsTrusted()
        || (scene.setting.players.providerCalls && scene.at() == stage::Scene::AtSts) || rect.top() < from + 12)
        return std::nullopt;
    return placed(*node, rect);
}

const stage::Node *holderOf(const Scene &, const std::vector<stage::Node> &nodes)
{
    for (const char *id : {"broker", "person", "user"})
        if (const stage::Node *node = stage::nodeOf(nodes, QString::fromLatin1(id)))
            return node;
    return nullptr;
}

} // namespace trustwalk::present
