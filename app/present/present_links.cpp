#include "app/present/scene.h"

#include "app/stage/actor_layout.h"
#include "app/stage/link_layout.h"

namespace trustwalk::present {
namespace {

using stage::Link;
using stage::LinkKind;

constexpr qreal badgeRadius = 11;

/// The links in the making, and what they lead between.
struct Linking {
    const Scene &scene;
    const stage::StageLayout &placed;
    std::vector<Link> links;

    [[nodiscard]] const stage::Node *node(const char *id) const { return stage::nodeOf(placed.nodes, QString::fromLatin1(id)); }
    [[nodiscard]] const QRectF &counter() const { return placed.sts.rect; }
    /// Of the working stage.
    [[nodiscard]] const Link *worked(const char *id) const { return stage::linkOf(scene.working.links, QString::fromLatin1(id)); }
};

/// The same link along other points; its number, where it has one, sits at `badge`.
void relink(Linking &linking, const Link &of, QPolygonF points, std::optional<QPointF> badge)
{
    Link link = of;
    link.points = std::move(points);
    link.label.reset();
    if (link.badge) {
        const QPointF centre = badge.value_or(stage::alongPath(link.points, 0.5));
        link.badge->centre = centre;
        link.badge->radius = badgeRadius;
        link.badge->text = stage::labelIn(QRectF(centre - QPointF(badgeRadius, badgeRadius), QSizeF(2 * badgeRadius, 2 * badgeRadius)),
                                          whole(of.badge->text), style::badge, of.badge->text.ink, Qt::AlignCenter);
    }
    linking.links.push_back(std::move(link));
}

/// From the left lane to the counter or back: straight where the counter stands at that height, else by a riser in the gap.
void acrossLeft(Linking &linking, const Link &of, QPointF atLeft, bool toCounter)
{
    const QRectF &counter = linking.counter();
    const QPointF atCounter(counter.left(), qBound(counter.top() + 18, atLeft.y(), counter.bottom() - 14));
    QPolygonF points {atLeft, atCounter};
    const qreal riser = linking.scene.places.leftGap(0.5);
    if (qAbs(atLeft.y() - atCounter.y()) >= 1)
        points = {atLeft, QPointF(riser, atLeft.y()), QPointF(riser, atCounter.y()), atCounter};
    if (!toCounter)
        points = QPolygonF(QList<QPointF>(points.crbegin(), points.crend()));
    const QPointF badge(linking.scene.places.leftGap(toCounter ? 0.42 : 0.58), atLeft.y());
    relink(linking, of, points, points.size() == 2 ? std::optional(badge) : std::nullopt);
}

QPointF rightOf(const QRectF &rect)
{
    return {rect.right(), rect.center().y()};
}

void addProvider(Linking &linking)
{
    const stage::Node *person = linking.node("person");
    const stage::Held *token = tokenOf(linking.placed.held);
    if (person == nullptr)
        return;
    const Link *over = linking.worked("hand over");
    const bool atBroker = linking.placed.sts.icon.name == QLatin1String("broker");
    if (atBroker && over != nullptr && token != nullptr) {
        acrossLeft(linking, *over, rightOf(token->rect), true);
        return;
    }
    if (const Link *ask = linking.worked("ask"))
        acrossLeft(linking, *ask, rightOf(person->rect), true);
    if (const Link *answer = linking.worked("answer"); answer != nullptr && token != nullptr)
        acrossLeft(linking, *answer, rightOf(token->rect), answer->kind == LinkKind::HandOver);
    else if (const Link *refusal = linking.worked("refusal"); refusal != nullptr && token != nullptr)
        acrossLeft(linking, *refusal, rightOf(token->rect), false);
}

void addRequest(Linking &linking)
{
    const Link *request = linking.worked("request");
    const stage::Players &players = linking.scene.setting.players;
    if (request == nullptr)
        return;
    const stage::Held *token = tokenOf(linking.placed.held);
    const stage::Node *caller = linking.node(players.providerCalls ? "provider" : players.broker ? "broker" : "user");
    if (players.person && !players.broker && !players.providerCalls && token != nullptr)
        acrossLeft(linking, *request, rightOf(token->rect), true);
    else if (caller != nullptr)
        acrossLeft(linking, *request, rightOf(caller->rect), true);
}

/// The set comes down from the row that issues it into the holder's ground.
void addMint(Linking &linking, const stage::Held &ticket)
{
    const Link *mint = linking.worked("mint");
    const Link *refusal = linking.worked("refusal");
    if (refusal != nullptr)
        acrossLeft(linking, *refusal, rightOf(ticket.rect), false);
    else if (mint != nullptr && !linking.scene.issues())
        acrossLeft(linking, *mint, rightOf(ticket.rect), false);
    if (mint == nullptr || !linking.scene.issues())
        return;
    const qreal x = linking.counter().left() + 40;
    Link down = *mint;
    down.badge.reset(); // the row that it comes from has the number
    relink(linking, down, {QPointF(x, linking.counter().bottom()), QPointF(x, ticket.rect.top())}, {});
}

/// Whose rights the set carries.
void addStandsFor(Linking &linking, const stage::Held &ticket, std::vector<stage::Label> &labels)
{
    const stage::Node *role = linking.node("role");
    if (role == nullptr || !linking.scene.issues())
        return;
    const qreal x = role->rect.center().x(), y = ticket.rect.top() + 14;
    linking.links.push_back(
        {QStringLiteral("stands for"),
         LinkKind::StandsFor,
         stage::LinkState::Done,
         stage::Tone::Temporary,
         {rightOf(QRectF(ticket.rect.left(), y, ticket.rect.width(), 0)), QPointF(x, y), QPointF(x, role->rect.bottom())},
         {},
         {},
         static_cast<int>(linking.scene.setting.index),
         1});
    const QString words = linking.scene.setting.t.say("Present", "acts as %1").arg(role->actor);
    const qreal left = linking.counter().right() + 8, width = x - 10 - left;
    qreal line = (role->rect.bottom() + y) / 2 - 16;
    for (const QString &part : stage::balanced(words, style::holds, width, 2)) {
        labels.push_back(fitted(QRectF(left, line, width, 16), part, style::holds, stage::Ink::Text, Qt::AlignRight | Qt::AlignVCenter));
        line += 16;
    }
}

/// From the set to the resource: to come while STS answers, through the service's counter when it is used.
void addUse(Linking &linking, const stage::Held &ticket)
{
    const Link *use = linking.worked("use");
    const stage::Node *resource = linking.node("resource");
    if (use == nullptr)
        return;
    if (linking.scene.at() == stage::Scene::AtService) {
        acrossLeft(linking, *use, rightOf(ticket.rect), true);
        if (const Link *reach = linking.worked("reach"); reach != nullptr && resource != nullptr) {
            const qreal y = resource->rect.center().y(), bottom = linking.counter().bottom() - 14, x = linking.scene.places.rightGap(0.5);
            const QPointF from(linking.counter().right(), qMin(y, bottom)), to(resource->rect.left(), y);
            relink(linking, *reach, y <= bottom ? QPolygonF {from, to} : QPolygonF {from, QPointF(x, from.y()), QPointF(x, y), to}, {});
        }
    } else if (linking.scene.issues() && resource != nullptr) {
        const qreal y = qBound(ticket.rect.top() + 40, resource->rect.center().y(), ticket.rect.bottom() - 8);
        relink(linking, *use, {QPointF(ticket.rect.right(), y), QPointF(resource->rect.left(), y)}, {});
    }
}

/// Along the rail above the counter, from the role to whom it trusts.
void addTrust(Linking &linking, std::vector<stage::Label> &labels)
{
    const stage::Node *role = linking.node("role");
    const stage::Node *principal = linking.node("provider") != nullptr ? linking.node("provider") : linking.node("user");
    const Places &places = linking.scene.places;
    if (role == nullptr || principal == nullptr || linking.scene.at() != stage::Scene::AtSts || linking.scene.issues())
        return;
    const Link *trust = linking.worked("trust");
    if (trust == nullptr) {
        const QString words
            = linking.scene.setting.t.say("Stage", "does not trust %1").arg(QString::fromUtf8(linking.scene.setting.players.principal));
        labels.push_back(
            fitted(QRectF(places.right.left(), places.rail - 9, places.right.width(), 18), words, style::holds, stage::Ink::Muted));
        return;
    }
    const qreal riser = places.rightGap(0.6), x = principal->rect.center().x(), y = role->rect.center().y();
    Link link = *trust;
    link.points = {QPointF(role->rect.left(), y), QPointF(riser, y), QPointF(riser, places.rail), QPointF(x, places.rail),
                   QPointF(x, principal->rect.top())};
    const QString words
        = linking.scene.setting.t.say("Stage", "%1 trusts %2").arg(role->actor, QString::fromUtf8(linking.scene.setting.players.principal));
    const qreal width = qMin(stage::widthOf(words, style::rail) + 2, linking.counter().width() - 40);
    link.label = fitted(QRectF(linking.counter().center().x() - width / 2 + 13, places.rail - 11, width, 22), words, style::rail,
                        link.state == stage::LinkState::Lit ? stage::Ink::Text : stage::Ink::Muted, Qt::AlignCenter);
    linking.links.push_back(std::move(link));
}

} // namespace

std::vector<Link> linksOf(const Scene &scene, const stage::StageLayout &placed, std::vector<stage::Label> &labels)
{
    Linking linking {scene, placed, {}};
    if (scene.at() == stage::Scene::AtProvider) {
        addProvider(linking);
        return linking.links;
    }
    const stage::Held *ticket = ticketOf(placed.held);
    if (scene.at() == stage::Scene::AtSts) {
        addTrust(linking, labels);
        addRequest(linking);
        if (ticket != nullptr)
            addMint(linking, *ticket);
    } else if (const Link *refusal = linking.worked("refusal"); refusal != nullptr && ticket != nullptr) {
        acrossLeft(linking, *refusal, QPointF(ticket->rect.right(), ticket->rect.bottom() - 10), false);
    }
    if (ticket != nullptr) {
        addStandsFor(linking, *ticket, labels);
        addUse(linking, *ticket);
    }
    return linking.links;
}

} // namespace trustwalk::present
