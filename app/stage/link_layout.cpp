#include "app/stage/link_layout.h"

#include <QLineF>

#include <algorithm>

namespace trustwalk::stage {
namespace {

using trace::Chapter;

constexpr qreal badgeRadius = 12;

LinkState stateAt(const Setting &setting, std::optional<std::size_t> step)
{
    if (!step || *step > setting.index)
        return LinkState::ToCome;
    return *step == setting.index ? LinkState::Now : LinkState::Done;
}

Badge badgeAt(QPointF centre, const QString &number, LinkState state)
{
    Badge badge;
    badge.centre = centre;
    badge.radius = badgeRadius;
    badge.state = state;
    const Ink ink = state == LinkState::Now ? Ink::OnHead : state == LinkState::Done ? Ink::Text : Ink::Muted;
    badge.text = labelIn(QRectF(centre.x() - badgeRadius, centre.y() - badgeRadius, 2 * badgeRadius, 2 * badgeRadius), number, style::badge,
                         ink, Qt::AlignCenter);
    return badge;
}

/// A link of the article's steps: which chapter it tells, when it is walked, where its number sits.
Link stepLink(const Setting &setting, const QString &id, LinkKind kind, Tone tone, QPolygonF points, Chapter chapter,
              std::optional<std::size_t> step, std::optional<QPointF> badge = {})
{
    Link link {id, kind, stateAt(setting, step), tone, std::move(points), {}, {}, step ? static_cast<int>(*step) : -1, 1};
    const QString number = setting.chapterNumber(chapter);
    if (!number.isEmpty())
        link.badge = badgeAt(badge.value_or(alongPath(link.points, 0.5)), number, link.state);
    return link;
}

/// The gap between left lane and counters, by parts of its width.
qreal gapX(const Setting &setting, qreal part)
{
    const qreal left = setting.lanes.left.right(), right = setting.lanes.centre.left();
    return left + (right - left) * part;
}

bool refusedAt(const Setting &setting, Scene scene)
{
    return setting.stopped() && sceneOf(setting, setting.index) == scene;
}

void addProvider(std::vector<Link> &links, const Setting &setting, const Placed &placed)
{
    const Node *provider = nodeOf(placed.nodes, QStringLiteral("provider")), *person = nodeOf(placed.nodes, QStringLiteral("person"));
    if (provider == nullptr || person == nullptr)
        return;
    const qreal ask = provider->rect.left() + provider->rect.width() * 0.26, answer = provider->rect.left() + provider->rect.width() * 0.74;
    const qreal top = provider->rect.bottom(), bottom = person->rect.top();
    links.push_back(stepLink(setting, QStringLiteral("ask"), LinkKind::Ask, Tone::Ink, {QPointF(ask, bottom), QPointF(ask, top)},
                             Chapter::AskProvider, setting.players.asked));
    Link back = stepLink(setting, QStringLiteral("answer"), LinkKind::Answer, Tone::Federated,
                         {QPointF(answer, top), QPointF(answer, bottom)}, Chapter::ProviderAnswers, setting.players.answered);
    if (setting.players.providerCalls)
        return; // the token stays with it, and so does the answer until STS has issued
    if (refusedAt(setting, Scene::AtProvider) && !setting.players.answered) {
        back.kind = LinkKind::Refusal;
        back.tone = Tone::Refused;
        back.state = LinkState::Now;
        back.badge.reset();
    }
    links.push_back(std::move(back));
    const Node *broker = nodeOf(placed.nodes, QStringLiteral("broker"));
    if (broker == nullptr)
        return;
    const qreal x = person->rect.center().x();
    Link over {QStringLiteral("hand over"),
               LinkKind::HandOver,
               stateAt(setting, setting.players.handedOver),
               Tone::Federated,
               {QPointF(x, person->rect.bottom()), QPointF(x, broker->rect.top())},
               {},
               {},
               setting.players.handedOver ? static_cast<int>(*setting.players.handedOver) : -1,
               1};
    if (broker->rect.top() - person->rect.bottom() > 40)
        over.label = labelIn(
            QRectF(x + 8, person->rect.bottom() + 8, person->rect.right() - x + 16, broker->rect.top() - person->rect.bottom() - 16),
            setting.t.say("Stage", "hands over the token"), style::small, Ink::Muted);
    links.push_back(std::move(over));
}

/// Where the request starts: at the token that is sent, or at whoever signs.
QPointF requestSource(const Setting &setting, const Placed &placed)
{
    if (setting.players.providerCalls)
        if (const Node *provider = nodeOf(placed.nodes, QStringLiteral("provider")))
            return {provider->rect.right(), provider->rect.bottom() - 12};
    if (setting.players.person && !setting.players.broker)
        if (const Held *token = placed.holdings.token())
            return {token->rect.right(), token->rect.center().y()};
    const Node *caller = nodeOf(placed.nodes, setting.players.broker ? QStringLiteral("broker") : QStringLiteral("user"));
    return caller != nullptr ? QPointF(caller->rect.right(), caller->rect.center().y()) : QPointF();
}

Tone requestTone(const Setting &setting)
{
    if (setting.players.person && !setting.players.broker)
        return Tone::Federated;
    return Tone::Ink;
}

/// Straight where the counter stands at that height, else by a riser in the gap.
QPolygonF acrossGap(const Setting &setting, QPointF from, QPointF to, qreal riser)
{
    if (qAbs(from.y() - to.y()) < 1)
        return {from, to};
    const qreal x = gapX(setting, riser);
    return {from, QPointF(x, from.y()), QPointF(x, to.y()), to};
}

void addRequest(std::vector<Link> &links, const Setting &setting, const Placed &placed)
{
    if (setting.players.withoutSts)
        return;
    const QRectF &sts = placed.counters.sts.rect;
    const QPointF from = requestSource(setting, placed);
    const QPointF to(sts.left(), qMin(qMax(from.y(), sts.top() + 20), sts.bottom() - 56));
    const QPolygonF points = acrossGap(setting, from, to, 0.34);
    const QPointF badge
        = points.size() == 2 ? QPointF(gapX(setting, 0.5), from.y()) : QPointF(gapX(setting, 0.34), (from.y() + to.y()) / 2);
    links.push_back(stepLink(setting, QStringLiteral("request"), LinkKind::Request, requestTone(setting), points, Chapter::SendRequest,
                             setting.players.sent, badge));
}

/// The answer of STS: credentials into their place, or the refusal to the place that stays empty.
void addAnswer(std::vector<Link> &links, const Setting &setting, const Placed &placed)
{
    const Held *slot = placed.holdings.of(Held::Kind::Ticket);
    if (slot == nullptr)
        return;
    const QRectF &sts = placed.counters.sts.rect;
    const QPointF to(slot->rect.right(), slot->rect.center().y());
    if (refusedAt(setting, Scene::AtSts) && placed.counters.sts.footer && placed.counters.sts.footer->refusal) {
        const QPointF from(placed.counters.sts.rect.left(), placed.counters.sts.footer->refusal->rect.center().y());
        links.push_back({QStringLiteral("refusal"),
                         LinkKind::Refusal,
                         LinkState::Now,
                         Tone::Refused,
                         acrossGap(setting, from, to, 0.5),
                         {},
                         {},
                         static_cast<int>(setting.index),
                         1});
        return;
    }
    const QPointF from(sts.left(), qMin(to.y(), sts.bottom() - 12));
    const QPolygonF points = acrossGap(setting, from, to, 0.68);
    const QPointF badge = points.size() == 2 ? QPointF(gapX(setting, 0.5), to.y()) : QPointF(gapX(setting, 0.68), (from.y() + to.y()) / 2);
    links.push_back(
        stepLink(setting, QStringLiteral("mint"), LinkKind::Mint, Tone::Temporary, points, Chapter::Issue, setting.players.issued, badge));
}

/// What signs at the service: the credentials of this walk, or the key that went there by itself.
const Held *signingFor(const Setting &setting, const Holdings &holdings)
{
    if (!setting.players.withoutSts)
        return holdings.of(Held::Kind::Ticket);
    return holdings.of(setting.players.signsWithSession ? Held::Kind::SessionKey : Held::Kind::LongTermKey);
}

/// Along the bottom lane; in the last chapter it passes the service's counter on its way to the resource.
void addUse(std::vector<Link> &links, const Setting &setting, const Placed &placed)
{
    const Held *slot = signingFor(setting, placed.holdings);
    const Node *resource = nodeOf(placed.nodes, QStringLiteral("resource"));
    if (slot == nullptr || resource == nullptr || setting.chapterNumber(Chapter::Use).isEmpty())
        return;
    const Tone tone = useTone(setting.players);
    const Lanes &lanes = setting.lanes;
    const qreal x = slot->rect.center().x();
    const QPointF start(x, slot->rect.bottom()), corner(x, lanes.useLane);
    const qreal y = resource->rect.center().y();
    const qreal riser = lanes.centre.right() + (resource->rect.left() - lanes.centre.right()) * 0.6;
    QPolygonF last {QPointF(riser, lanes.useLane), QPointF(riser, y), QPointF(resource->rect.left(), y)};
    if (qAbs(y - lanes.useLane) < 8)
        last = {QPointF(resource->rect.left(), lanes.useLane)};
    const QPointF badge(gapX(setting, 0.5), lanes.useLane);
    const bool atCounter = placed.counters.second && sceneOf(setting, setting.index) == Scene::AtService;
    if (!atCounter) {
        QPolygonF points {start, corner};
        points << last;
        links.push_back(stepLink(setting, QStringLiteral("use"), LinkKind::Use, tone, points, Chapter::Use, setting.players.used, badge));
        return;
    }
    const QRectF &counter = placed.counters.second->rect;
    links.push_back(stepLink(setting, QStringLiteral("use"), LinkKind::Use, tone, {start, corner, QPointF(counter.left(), lanes.useLane)},
                             Chapter::Use, setting.players.used, badge));
    std::optional<std::size_t> answered;
    for (std::size_t i = 0; i < setting.trace.steps.size(); ++i)
        if (setting.trace.steps[i].kind == trace::StepKind::ResourceAnswers)
            answered = i;
    QPolygonF points {QPointF(counter.right(), lanes.useLane)};
    points << last;
    links.push_back({QStringLiteral("reach"),
                     LinkKind::Reach,
                     stateAt(setting, answered),
                     tone,
                     points,
                     {},
                     {},
                     answered ? static_cast<int>(*answered) : -1,
                     1});
    if (refusedAt(setting, Scene::AtService) && placed.counters.second->footer && placed.counters.second->footer->refusal) {
        const qreal from = qMax(placed.counters.second->footer->refusal->rect.center().y(), slot->rect.center().y() + 12);
        const QPointF to(slot->rect.right(), qMin(slot->rect.bottom() - 14, from));
        links.push_back({QStringLiteral("refusal"),
                         LinkKind::Refusal,
                         LinkState::Now,
                         Tone::Refused,
                         acrossGap(setting, QPointF(counter.left(), from), to, 0.34),
                         {},
                         {},
                         static_cast<int>(setting.index),
                         1});
    }
}

} // namespace

QPointF alongPath(const QPolygonF &points, qreal part)
{
    qreal whole = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        whole += QLineF(points[i - 1], points[i]).length();
    qreal rest = whole * qBound(0.0, part, 1.0);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF line(points[i - 1], points[i]);
        if (rest <= line.length() && line.length() > 0)
            return line.pointAt(rest / line.length());
        rest -= line.length();
    }
    return points.isEmpty() ? QPointF() : points.last();
}

const Link *linkOf(const std::vector<Link> &links, const QString &id)
{
    const auto found = std::find_if(links.begin(), links.end(), [&](const Link &link) { return link.id == id; });
    return found == links.end() ? nullptr : &*found;
}

std::vector<Link> layOutLinks(const Setting &setting, const Placed &placed, std::vector<Label> &labels)
{
    std::vector<Link> links;
    addTrust(links, setting, placed, labels);
    addProvider(links, setting, placed);
    addRequest(links, setting, placed);
    addAnswer(links, setting, placed);
    addUse(links, setting, placed);
    return links;
}

} // namespace trustwalk::stage
