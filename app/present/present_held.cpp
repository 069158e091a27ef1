#include "app/present/scene.h"

#include "app/text/facts.h"

namespace trustwalk::present {
namespace {

using stage::Held;

constexpr qreal keyHeight = 40, ticketHeight = 66, openTicketHeight = 88, openTicketWidth = 484;
constexpr qreal gap = 6, groundMargin = 8;

/// Two lines where one is too short for the name; else the name above what more there is to say.
void write(Held &held, const QRectF &box, const QString &name, const QString &sub, const stage::TextStyle &style, stage::Ink ink)
{
    const stage::TextStyle small {style::smallest, ui::Weight::Regular, held.sub.style.mono};
    const QStringList lines = stage::wrapped(name, style, box.width(), 2);
    const qreal middle = box.center().y();
    const QRectF upper(box.left(), middle - 17, box.width(), 17), lower(box.left(), middle, box.width(), 17);
    if (lines.size() > 1) {
        held.name = fitted(upper, lines[0], style, ink);
        held.sub = fitted(lower, lines[1], style, ink);
    } else if (sub.isEmpty()) {
        held.name = fitted(box, name, style, ink);
        held.sub = {};
    } else {
        held.name = fitted(upper, name, style, ink);
        held.sub = fitted(lower, sub, small, stage::Ink::Muted, Qt::AlignLeft | Qt::AlignVCenter, stage::Cut::InMiddle);
    }
}

Held key(const Scene &scene, const Held &of, const QRectF &rect)
{
    Held held = of;
    held.rect = rect;
    held.band = QRectF(rect.left(), rect.top(), 36, rect.height());
    held.icon.box = QRectF(held.band.center() - QPointF(11, 11), QSizeF(22, 22));
    const QString sub = of.kind == Held::Kind::LongTermKey ? scene.setting.t.say("Present", "never leaves home") : whole(of.sub);
    held.sub.style.mono = of.kind != Held::Kind::LongTermKey;
    write(held, rect.adjusted(46, 0, -4, 0), whole(of.name), sub, style::heldName, stage::Ink::Text);
    return held;
}

Held slip(const Held &of, const QRectF &rect)
{
    Held held = of;
    held.rect = rect;
    held.icon.box = QRectF(rect.left() + (of.kind == Held::Kind::Ticket ? 14 : 10), rect.center().y() - 11, 22, 22);
    const QRectF box(held.icon.box.right() + 9, rect.top(), rect.right() - 6 - held.icon.box.right() - 9, rect.height());
    write(held, box, whole(of.name), whole(of.sub), of.present ? style::heldName : style::sub,
          of.present ? stage::Ink::Text : stage::Ink::Muted);
    return held;
}

const trace::IssuedEvidence *issuedBy(const Scene &scene)
{
    const auto &issued = scene.setting.players.issued;
    return scene.setting.reached(issued) ? std::get_if<trace::IssuedEvidence>(&scene.setting.trace.steps[*issued].evidence) : nullptr;
}

QString lifetimeOf(const Scene &scene, const trace::IssuedEvidence &issued)
{
    return text::duration((issued.credentials.expiration - issued.issuedAt).count(), scene.setting.t);
}

void fillHead(Held &held, const Scene &scene, qreal width)
{
    const QRectF &band = held.band;
    held.icon.box = QRectF(band.left() + 11, band.center().y() - 9, 18, 18);
    held.name = fitted(QRectF(band.left() + 37, band.top(), width, band.height()), scene.setting.t.say("Stage", "Temporary credentials"),
                       style::heldName, stage::Ink::OnMark);
}

/// The set as it lies at home: whom it stands for, how long it lasts.
Held ticket(const Scene &scene, const Held &of, const QRectF &rect, const trace::IssuedEvidence &issued)
{
    Held held = of;
    held.rect = rect;
    held.band = QRectF(rect.left(), rect.top(), rect.width(), 25);
    held.cells.clear();
    fillHead(held, scene, rect.width() - 43);
    const QRectF inner = rect.adjusted(14, 0, -14, 0);
    held.sub = stage::labelIn(QRectF(inner.left(), rect.top() + 26, inner.width(), 16), stage::shown(issued.principalArn), style::code,
                              stage::Ink::Text, Qt::AlignLeft | Qt::AlignVCenter, stage::Cut::InMiddle);
    stage::Cell cell;
    cell.label = fitted(QRectF(inner.left(), rect.top() + 41, inner.width(), 16),
                        scene.setting.t.say("Stage", "lasts %1").arg(lifetimeOf(scene, issued)), style::sub);
    held.cells.push_back(cell);
    held.bar = QRectF(inner.left(), rect.bottom() - 8, inner.width(), 4);
    return held;
}

stage::Cell partOf(const QRectF &column, const QString &title, const QString &value, const stage::TextStyle &style)
{
    const QRectF upper(column.left(), column.top(), column.width(), 16), lower(column.left(), column.top() + 17, column.width(), 18);
    return {fitted(upper, title, style::sub),
            fitted(lower, value, style, stage::Ink::Text, Qt::AlignLeft | Qt::AlignVCenter, stage::Cut::InMiddle)};
}

/// Of a token that nobody reads anyway: enough to tell it from another.
QString ends(const QString &token)
{
    return token.left(8) + QStringLiteral("…") + token.right(5);
}

/// The set as it is handed over: its three parts, torn apart by nobody, and the time that is left.
Held openTicket(const Scene &scene, const Held &of, const QRectF &rect, const trace::IssuedEvidence &issued)
{
    const text::Translation &t = scene.setting.t;
    Held held = of;
    held.rect = rect;
    held.band = QRectF(rect.left(), rect.top(), rect.width(), 28);
    held.cells.clear();
    fillHead(held, scene, 150);
    held.sub = stage::labelIn(QRectF(rect.left() + 200, rect.top(), rect.width() - 212, 28), stage::shown(issued.principalArn), style::code,
                              stage::Ink::OnMark, Qt::AlignRight | Qt::AlignVCenter, stage::Cut::InMiddle);
    const qreal width = rect.width() / 3, top = rect.top() + 31;
    const auto column = [&](int i) { return QRectF(rect.left() + width * i + 14, top, width - 22, 54); };
    held.cells.push_back(partOf(column(0), t.say("Present", "Access key"), QString::fromUtf8(issued.credentials.accessKeyId), style::code));
    held.cells.push_back(
        {fitted(QRectF(column(0).left(), top + 34, column(0).width(), 16), t.say("Present", "+ secret key"), style::sub), {}});
    held.cells.push_back(
        partOf(column(1), t.say("Present", "Session token"), ends(QString::fromUtf8(issued.credentials.sessionToken)), style::code));
    held.cells.push_back(partOf(column(2), t.say("Present", "Expires"), t.say("Present", "in %1").arg(lifetimeOf(scene, issued)),
                                {14, ui::Weight::SemiBold}));
    for (const int i : {1, 2}) {
        const qreal x = rect.left() + width * i;
        held.perforations.emplace_back(QPointF(x, held.band.bottom() + 4), QPointF(x, rect.bottom() - 4));
    }
    held.bar = QRectF(column(2).left(), rect.bottom() - 15, column(2).width() - 8, 7);
    return held;
}

/// The lane below the holder; where a ticket lies open, the ground reaches as far as that does.
stage::Ground groundBelow(const QRectF &lane, qreal top, const QRectF &ticket, bool open)
{
    const qreal left = lane.left() - groundMargin, right = lane.right() + groundMargin;
    const qreal bottom = ticket.bottom() + 5, far = ticket.right() + groundMargin, step = ticket.top() - groundMargin;
    if (!open)
        return {QPolygonF {QPointF(left, top), QPointF(right, top), QPointF(right, bottom), QPointF(left, bottom), QPointF(left, top)}};
    return {QPolygonF {QPointF(left, top), QPointF(right, top), QPointF(right, step), QPointF(far, step), QPointF(far, bottom),
                       QPointF(left, bottom), QPointF(left, top)}};
}

const Held *find(const std::vector<Held> &held, std::initializer_list<Held::Kind> kinds)
{
    for (const Held &thing : held)
        for (const Held::Kind kind : kinds)
            if (thing.kind == kind)
                return &thing;
    return nullptr;
}

QString titleOf(const Scene &scene, const stage::Node &holder)
{
    return holder.id == QLatin1String("broker") ? scene.setting.t.say("Stage", "The broker holds")
                                                : scene.setting.t.say("Stage", "%1 holds").arg(holder.actor);
}

} // namespace

const Held *ticketOf(const std::vector<Held> &held)
{
    return find(held, {Held::Kind::Ticket});
}

const Held *tokenOf(const std::vector<Held> &held)
{
    return find(held, {Held::Kind::Token, Held::Kind::Assertion});
}

Holdings holdingsOf(const Scene &scene, const stage::Node &holder)
{
    const QRectF &lane = scene.places.left;
    Holdings holdings;
    const qreal top = holder.rect.bottom() + 5;
    holdings.title = fitted(QRectF(lane.left(), top + 2, lane.width(), 16), titleOf(scene, holder), style::holds, stage::Ink::Muted);
    qreal y = top + 19;
    const auto next = [&](qreal height) {
        const QRectF rect(lane.left(), y, lane.width(), height);
        y += height + gap;
        return rect;
    };
    const bool person = holder.id == QLatin1String("person");
    if (const Held *of = find(scene.working.held, {Held::Kind::LongTermKey, Held::Kind::SessionKey}); of != nullptr && !person)
        holdings.held.push_back(key(scene, *of, next(keyHeight)));
    if (const Held *of = tokenOf(scene.working.held))
        holdings.held.push_back(slip(*of, next(keyHeight)));
    const bool atHome = scene.at() != stage::Scene::AtProvider || !scene.setting.players.broker; // the broker's is not the person's
    const Held *of = ticketOf(scene.working.held);
    if (of == nullptr || !atHome) {
        const QRectF last = holdings.held.empty() ? QRectF(lane.left(), y, lane.width(), 0) : holdings.held.back().rect;
        holdings.ground = groundBelow(lane, top, last, false);
        return holdings;
    }
    QRectF rect = next(ticketHeight);
    const trace::IssuedEvidence *issued = issuedBy(scene);
    const bool open = scene.issues() && issued != nullptr;
    if (open)
        rect = QRectF(lane.left(), scene.places.left.bottom() - openTicketHeight, openTicketWidth, openTicketHeight);
    holdings.held.push_back(open                ? openTicket(scene, *of, rect, *issued)
                            : issued != nullptr ? ticket(scene, *of, rect, *issued)
                                                : slip(*of, rect));
    holdings.ground = groundBelow(lane, top, rect, open);
    return holdings;
}

} // namespace trustwalk::present
