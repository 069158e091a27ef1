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
    const QString name = session ? setting.t.say("Stage", "Session of the first call")
                         : setting.players.broker
                             ? setting.t.say("Stage", "%1’s long-term key").arg(QString::fromUtf8(setting.players.keyUser))
                             : setting.t.say("Stage", "Long-term key");
    const qreal left = rect.left() + head + 10, width = rect.right() - 10 - left;
    key.name = labelIn(QRectF(left, rect.center().y() - 19, width, 20), name, style::title);
    key.sub = labelIn(QRectF(left, rect.center().y() + 1, width, 18), QString::fromUtf8(setting.players.keyId), style::subCode, Ink::Muted);
    key.step = setting.players.sent ? static_cast<int>(*setting.players.sent) : -1;
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

/// How much of the lifetime is left when the credentials are used, or all of it before.
qreal lifetimeLeft(const Setting &setting, const trace::IssuedEvidence &issued)
{
    for (std::size_t i = setting.index + 1; i-- > 0;)
        if (const auto *session = std::get_if<trace::SessionEvidence>(&setting.trace.steps[i].evidence)) {
            const auto whole = (session->expiresAt - session->issuedAt).count();
            const auto rest = (session->expiresAt - session->now).count();
            return whole <= 0 ? 0 : qBound(0.0, static_cast<qreal>(rest) / static_cast<qreal>(whole), 1.0);
        }
    return issued.credentials.expiration > issued.issuedAt ? 1 : 0;
}

void fillTicket(Held &ticket, const Setting &setting, const trace::IssuedEvidence &issued)
{
    const QRectF &rect = ticket.rect;
    const bool tall = rect.height() >= 92;
    const qreal bandHeight = tall ? 32 : 26;
    ticket.band = QRectF(rect.left(), rect.top(), rect.width(), bandHeight);
    ticket.icon
        = {QStringLiteral("credentials"), QRectF(rect.left() + 12, ticket.band.center().y() - 10, 20, 20), Ink::OnMark, std::nullopt};
    ticket.name = labelIn(QRectF(rect.left() + 40, rect.top(), rect.width() - 50, bandHeight),
                          setting.t.say("Stage", "Temporary credentials"), style::title, Ink::OnMark);
    qreal y = ticket.band.bottom() + 4;
    const qreal left = rect.left() + 16, width = rect.width() - 32;
    if (tall) {
        ticket.sub = labelIn(QRectF(left, y, width, 20), shown(issued.principalArn), {12, ui::Weight::Regular, true}, Ink::Text,
                             Qt::AlignLeft | Qt::AlignVCenter, Cut::InMiddle);
        y += 21;
    }
    const auto lifetime = (issued.credentials.expiration - issued.issuedAt).count();
    const QString expiry = setting.t.say("Stage", "lasts %1").arg(text::duration(lifetime, setting.t));
    Cell cell;
    const qreal expiryWidth = widthOf(expiry, style::small) + 2;
    cell.label = labelIn(QRectF(left, y, width - expiryWidth - 8, 18), QString::fromUtf8(issued.credentials.accessKeyId),
                         {12, ui::Weight::Regular, true}, Ink::Text, Qt::AlignLeft | Qt::AlignVCenter, Cut::InMiddle);
    cell.value = labelIn(QRectF(rect.right() - 16 - expiryWidth, y, expiryWidth, 18), expiry, style::small, Ink::Text);
    ticket.cells.push_back(cell);
    y += 18;
    if (rect.bottom() - y > 30) {
        const QString rest = setting.t.say("Stage", "+ secret key + session token");
        ticket.cells.push_back({labelIn(QRectF(left, y, width, 18), rest, style::small, Ink::Muted), {}});
    }
    ticket.bar = QRectF(left, rect.bottom() - 10, width, 5);
    ticket.left = lifetimeLeft(setting, issued);
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
