#include "app/stage/actor_layout.h"

#include "app/text/facts.h"

namespace trustwalk::stage {
namespace {

constexpr qreal gap = 10;

/// The lower end of whoever calls, below which stands what it holds.
QRectF holderRect(const Setting &setting)
{
    if (setting.players.broker)
        return setting.lanes.broker;
    return setting.players.person ? setting.lanes.person : setting.lanes.user;
}

QString holdsWords(const Setting &setting)
{
    return setting.players.broker ? setting.t.say("Stage", "The broker holds")
                                  : setting.t.say("Stage", "%1 holds").arg(QString::fromUtf8(setting.players.caller.name));
}

Held keyAt(const Setting &setting, const QRectF &rect)
{
    Held key;
    const bool session = setting.players.signsWithSession;
    key.kind = session ? Held::Kind::SessionKey : Held::Kind::LongTermKey;
    key.rect = rect;
    key.present = true;
    const qreal head = 46;
    key.band = QRectF(rect.left(), rect.top(), head, rect.height());
    key.icon = {session ? QStringLiteral("credentials") : QStringLiteral("key-long-term"),
                QRectF(rect.left() + 11, rect.center().y() - 12, 24, 24), Ink::OnMark, std::nullopt};
    const QString name = session && setting.players.withoutSts ? setting.t.say("Stage", "Temporary credentials")
                         : session                             ? setting.t.say("Stage", "Session of the first call")
                         : setting.players.broker
                             ? setting.t.say("Stage", "%1’s long-term key").arg(QString::fromUtf8(setting.players.keyUser))
                             : setting.t.say("Stage", "Long-term key");
    const qreal left = rect.left() + head + 10, width = rect.right() - 10 - left;
    key.name = labelIn(QRectF(left, rect.center().y() - 19, width, 20), name, style::title);
    key.sub = labelIn(QRectF(left, rect.center().y() + 1, width, 18), QString::fromUtf8(setting.players.keyId), style::subCode, Ink::Muted);
    const auto leaves = setting.players.withoutSts ? setting.players.used : setting.players.sent;
    key.step = leaves ? static_cast<int>(*leaves) : -1;
    return key;
}

/// A token is kept by the person, then by the broker where there is one.
Held tokenAt(const Setting &setting, const QRectF &rect)
{
    const Players &players = setting.players;
    Held token;
    token.kind = players.saml ? Held::Kind::Assertion : Held::Kind::Token;
    token.rect = rect;
    const auto arrives = players.broker ? players.handedOver : players.answered;
    token.present = setting.reached(arrives);
    token.step = arrives ? static_cast<int>(*arrives) : -1;
    token.icon
        = {players.saml ? QStringLiteral("assertion") : QStringLiteral("token"), QRectF(rect.left() + 14, rect.center().y() - 13, 26, 26),
           Ink::Edge, token.present ? std::optional(Tone::Federated) : std::nullopt};
    const qreal left = rect.left() + 52, width = rect.right() - 12 - left;
    if (!token.present) {
        const QString name
            = players.saml ? setting.t.say("Stage", "assertion: after step %1") : setting.t.say("Stage", "ID token: after step %1");
        const QString number = setting.chapterNumber(trace::Chapter::ProviderAnswers);
        const QString none = setting.t.say("Stage", "no token is issued");
        token.name = labelIn(QRectF(left, rect.top(), width, rect.height()),
                             number.isEmpty() || setting.stopped() ? none : name.arg(number), style::sub, Ink::Muted);
        return token;
    }
    const QString name = players.saml     ? setting.t.say("Stage", "SAML assertion")
                         : players.broker ? setting.t.say("Stage", "%1’s ID token").arg(QString::fromUtf8(players.person->name))
                                          : setting.t.say("Stage", "ID token");
    const QString sub = players.broker ? setting.t.say("Stage", "checked here, stays here")
                                       : setting.t.say("Stage", "signed by %1").arg(QString::fromUtf8(players.provider->name));
    const bool twoLines = rect.height() > 44;
    token.name
        = labelIn(QRectF(left, twoLines ? rect.center().y() - 20 : rect.top(), width, twoLines ? 20 : rect.height()), name, style::title);
    if (twoLines)
        token.sub = labelIn(QRectF(left, rect.center().y() + 1, width, 18), sub, style::sub, Ink::Muted);
    return token;
}

const trace::IssuedEvidence *issuedBy(const Setting &setting)
{
    if (!setting.reached(setting.players.issued))
        return nullptr;
    return std::get_if<trace::IssuedEvidence>(&setting.trace.steps[*setting.players.issued].evidence);
}

/// The ticket's session as the service sees it where it is used: from the moment at which that chapter opens. Sessions of earlier calls
/// say nothing about this ticket.
const trace::SessionEvidence *useOf(const Setting &setting, const trace::IssuedEvidence &issued)
{
    if (!setting.reached(setting.players.used))
        return nullptr;
    for (std::size_t i = *setting.players.used; i < setting.trace.steps.size(); ++i)
        if (const auto *session = std::get_if<trace::SessionEvidence>(&setting.trace.steps[i].evidence);
            session != nullptr && session->boundToKey && session->expiresAt == issued.credentials.expiration)
            return session;
    return nullptr;
}

/// How much of its lifetime a ticket has left at this moment of the walk, as part of the whole and in words.
struct Lifetime {
    qreal left = 1;
    QString words;
};
Lifetime lifetimeOf(const Setting &setting, const trace::IssuedEvidence &issued)
{
    const auto whole = (issued.credentials.expiration - issued.issuedAt).count();
    if (whole <= 0)
        return {0, setting.t.say("Stage", "expired")};
    const trace::SessionEvidence *use = useOf(setting, issued);
    if (use == nullptr)
        return {1, setting.t.say("Stage", "for %1").arg(text::duration(whole, setting.t))};
    const auto rest = (use->expiresAt - use->now).count();
    if (rest <= 0)
        return {0, setting.t.say("Stage", "expired")};
    return {qMin(1.0, static_cast<qreal>(rest) / static_cast<qreal>(whole)),
            setting.t.say("Stage", "%1 left").arg(text::duration(rest, setting.t))};
}

constexpr TextStyle ticketCode {12, ui::Weight::Regular, true}, ticketTime {12, ui::Weight::SemiBold};

/// Three parts side by side: the key with its secret, the session token, the expiry. Each has a name where there is room for one.
void fillParts(Held &ticket, const Setting &setting, const trace::IssuedEvidence &issued, qreal top)
{
    const text::Translation &t = setting.t;
    const Lifetime lifetime = lifetimeOf(setting, issued);
    const qreal line = 17, bottom = ticket.rect.bottom() - 5;
    const bool secret = bottom - top >= 2 * line;
    struct Part {
        QString name, value, rest;
        bool code = true;
    };
    const Part parts[] = {{t.say("Stage", "Access key"), QString::fromUtf8(issued.credentials.accessKeyId), t.say("Stage", "+ secret key")},
                          {t.say("Stage", "Token"), QString(4, u'\u2022'), {}},
                          {t.say("Stage", "Expiry"), text::tidied(lifetime.words, t), {}, false}};
    // The time left is read whole; the key, which is told by its beginning and its end, gives way.
    const qreal left = ticket.rect.left() + 14, width = ticket.rect.width() - 28, between = 14;
    const qreal expiry = qMax(width * 0.295, widthOf(parts[2].value, ticketTime) + 2);
    const qreal token = qMax(widthOf(parts[1].name, style::small), widthOf(parts[1].value, ticketCode)) + 2 + between;
    const qreal second = qMax(token, qMin(width * 0.275, width * 0.57 - expiry));
    const qreal widths[] = {width - second - expiry, second, expiry};
    bool named = bottom - top >= 3 * line;
    for (int i = 0; i < 3; ++i)
        named = named && widthOf(parts[i].name, style::small) <= widths[i] - (i < 2 ? between : 0);
    qreal x = left;
    for (int i = 0; i < 3; ++i) {
        const qreal room = widths[i] - (i < 2 ? between : 0);
        qreal y = top;
        Cell cell;
        if (named) {
            cell.label = labelIn(QRectF(x, y, room, line), parts[i].name, style::small, Ink::Muted);
            y += line;
        } else {
            cell.label.box = QRectF(x, y, room, 0);
        }
        cell.value = labelIn(QRectF(x, y, room, line), parts[i].value, parts[i].code ? ticketCode : ticketTime, Ink::Text,
                             Qt::AlignLeft | Qt::AlignVCenter, parts[i].code ? Cut::InMiddle : Cut::AtEnd);
        ticket.cells.push_back(cell);
        y += line;
        if (secret && !parts[i].rest.isEmpty() && widthOf(parts[i].rest, style::small) <= room)
            ticket.cells.push_back({labelIn(QRectF(x, y, room, line), parts[i].rest, style::small, Ink::Muted), {}});
        if (i == 2)
            ticket.bar = secret ? QRectF(x, y + 6, room, 5) : QRectF(x, bottom - 4, room, 4);
        x += widths[i];
    }
    ticket.left = lifetime.left;
}

void fillTicket(Held &ticket, const Setting &setting, const trace::IssuedEvidence &issued)
{
    const QRectF &rect = ticket.rect;
    const qreal bandHeight = rect.height() >= 92 ? 28 : 24;
    ticket.band = QRectF(rect.left(), rect.top(), rect.width(), bandHeight);
    ticket.icon
        = {QStringLiteral("credentials"), QRectF(rect.left() + 12, ticket.band.center().y() - 10, 20, 20), Ink::OnMark, std::nullopt};
    ticket.name = labelIn(QRectF(rect.left() + 40, rect.top(), rect.width() - 50, bandHeight),
                          setting.t.say("Stage", "Temporary credentials"), style::title, Ink::OnMark);
    qreal y = ticket.band.bottom() + 3;
    if (rect.height() >= 92) { // whom it stands for
        ticket.sub = labelIn(QRectF(rect.left() + 14, y, rect.width() - 28, 17), shown(issued.principalArn), ticketCode, Ink::Text,
                             Qt::AlignLeft | Qt::AlignVCenter, Cut::InMiddle);
        y += 18;
    }
    fillParts(ticket, setting, issued, y);
}

Held ticketAt(const Setting &setting, const QRectF &rect)
{
    Held ticket;
    ticket.kind = Held::Kind::Ticket;
    ticket.rect = rect;
    ticket.step = setting.players.issued ? static_cast<int>(*setting.players.issued) : -1;
    if (const trace::IssuedEvidence *issued = issuedBy(setting)) {
        ticket.present = true;
        fillTicket(ticket, setting, *issued);
        return ticket;
    }
    const QString number = setting.chapterNumber(trace::Chapter::Issue);
    const bool none = setting.stopped() || number.isEmpty();
    const QString text
        = none ? setting.t.say("Stage", "no credentials are issued") : setting.t.say("Stage", "temporary set: after step %1").arg(number);
    ticket.icon = {QStringLiteral("credentials"), QRectF(rect.left() + 16, rect.center().y() - 12, 24, 24), Ink::Edge, std::nullopt};
    ticket.name = labelIn(QRectF(rect.left() + 52, rect.top(), rect.width() - 64, rect.height()), text, style::sub, Ink::Muted);
    return ticket;
}

} // namespace

const Held *Holdings::of(Held::Kind kind) const
{
    for (const Held &thing : held)
        if (thing.kind == kind)
            return &thing;
    return nullptr;
}

const Held *Holdings::token() const
{
    const Held *token = of(Held::Kind::Token);
    return token != nullptr ? token : of(Held::Kind::Assertion);
}

Holdings layOutHoldings(const Setting &setting)
{
    const Lanes &lanes = setting.lanes;
    const bool broker = setting.players.broker.has_value();
    Holdings holdings;
    const QRectF holder = holderRect(setting);
    const qreal left = holder.left(), width = holder.width();
    qreal y = holder.bottom() + lanes.tall(6, 14);
    holdings.labels.push_back(labelIn(QRectF(left, y, width, 18), holdsWords(setting), style::chapter, Ink::Muted));
    y += lanes.tall(20, 24);
    if (!setting.players.keyId.empty()) {
        const qreal height = lanes.tall(broker ? 42 : 46, 50);
        holdings.held.push_back(keyAt(setting, QRectF(left, y, width, height)));
        y += height;
        if (setting.players.withoutSts)
            return holdings; // the key is all there is, and its way to the service begins below it
        if (!broker) {
            const QString note = setting.t.say("Stage", "the secret stays here; a signature leaves");
            holdings.labels.push_back(
                labelIn(QRectF(left, y + 5, width, 18), note, style::small, Ink::Muted, Qt::AlignHCenter | Qt::AlignVCenter));
            y += 22;
        }
        y += gap;
    }
    if (setting.players.person && !setting.players.providerCalls) {
        const qreal height = lanes.tall(38, 52);
        holdings.held.push_back(tokenAt(setting, QRectF(left, y, width, height)));
        y += height + gap;
    }
    const qreal height = qBound(56.0, lanes.useLane - lanes.tall(16, 18) - y, lanes.tall(94, 112));
    holdings.held.push_back(ticketAt(setting, QRectF(left, y, width, height)));
    return holdings;
}

} // namespace trustwalk::stage
