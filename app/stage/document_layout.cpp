#include "app/stage/document_layout.h"

#include "core/trace/step.h"

#include <algorithm>

namespace trustwalk::stage {
namespace {

constexpr qreal titleHeight = 36;
constexpr qreal fieldHeight = 24;
constexpr qreal bottomMargin = 10;
constexpr qreal widest = 352;
constexpr qreal padding = 14;

using trace::StepKind;

/// Does this kind of check ask whether two values are the same? Others ask whether one keeps within the other, or is matched by it.
bool asksForEquality(StepKind kind)
{
    switch (kind) {
    case StepKind::ScopeFits:
    case StepKind::KeyIsActive:
    case StepKind::SessionTokenOpens:
    case StepKind::IssuerStillExists:
    case StepKind::SignatureMatches:
    case StepKind::BrokerVerifiesToken:
    case StepKind::ProviderIsRegistered:
    case StepKind::TokenSignatureMatches:
    case StepKind::TokenAudienceMatches:
    case StepKind::AssertionSignatureMatches:
    case StepKind::AssertionIssuerMatches:
    case StepKind::AssertionAudienceMatches:
    case StepKind::AssertionNamesRole:
    case StepKind::TrustPolicyAllows: return true;
    case StepKind::ProviderAsked:
    case StepKind::ProviderAnswered:
    case StepKind::RequestSent:
    case StepKind::CredentialsVerified:
    case StepKind::CallAuthorized:
    case StepKind::CredentialsIssued:
    case StepKind::CredentialsUsed:
    case StepKind::PersonSignsIn:
    case StepKind::PersonIsAssigned:
    case StepKind::LoginTokenAccepted:
    case StepKind::IdentityIdGiven:
    case StepKind::TokenMinted:
    case StepKind::BrokerChoosesSession:
    case StepKind::RequestIsSigned:
    case StepKind::SessionIsCurrent:
    case StepKind::ClockWithinWindow:
    case StepKind::OperationKnown:
    case StepKind::ParametersWithinLimits:
    case StepKind::CallerMayCall:
    case StepKind::TokenIsWellFormed:
    case StepKind::TokenIsCurrent:
    case StepKind::AssertionIsWellFormed:
    case StepKind::AssertionIsCurrent:
    case StepKind::AssertionNamesSession:
    case StepKind::MfaCodeValid:
    case StepKind::RoleExists:
    case StepKind::IdentityPolicyAllows:
    case StepKind::SessionTagsAllowed:
    case StepKind::SourceIdentityAllowed:
    case StepKind::DurationWithinMaximum:
    case StepKind::DurationWithinChainingLimit:
    case StepKind::SessionPolicyAccepted:
    case StepKind::ServiceAcceptsSession:
    case StepKind::ActionAuthorized:
    case StepKind::ResourceAnswers: return false;
    }
    return false;
}

qreal heightOf(const DocumentFacts &facts)
{
    return titleHeight + fieldHeight * static_cast<qreal>(facts.fields.size()) + bottomMargin;
}

Document documentAt(const Setting &setting, const DocumentFacts &facts, const QRectF &rect)
{
    Document document;
    document.rect = rect;
    document.icon = {facts.icon, QRectF(rect.left() + 10, rect.top() + 8, 19, 19), Ink::Text, std::nullopt};
    document.title = labelIn(QRectF(rect.left() + 36, rect.top() + 4, rect.width() - 56, 28), facts.title, style::title);
    qreal labelWidth = 62;
    for (const DocumentFacts::Field &field : facts.fields)
        labelWidth = qMax(labelWidth, widthOf(field.label, style::subCode));
    labelWidth = qMin(labelWidth, rect.width() * 0.42) + 14;
    const Tone tone = setting.step().verdict == trace::Verdict::Refused ? Tone::Refused : Tone::Allowed;
    qreal y = rect.top() + titleHeight;
    for (const DocumentFacts::Field &fact : facts.fields) {
        Document::Field field;
        field.rect = QRectF(rect.left() + 1, y, rect.width() - 2, fieldHeight);
        field.label = labelIn(QRectF(rect.left() + padding, y, labelWidth - 8, fieldHeight), fact.label, style::subCode, Ink::Muted);
        field.value = fittedIn(QRectF(rect.left() + padding + labelWidth, y, rect.width() - 2 * padding - labelWidth, fieldHeight),
                               fact.value, style::subCode, Ink::Text, Qt::AlignLeft | Qt::AlignVCenter, Cut::InMiddle);
        if (fact.lit)
            field.lit = tone;
        document.fields.push_back(std::move(field));
        y += fieldHeight;
    }
    return document;
}

Bridge bridgeBetween(const trace::Step &step, const Row &row, const Document &document, const Document::Field &lit)
{
    Bridge bridge;
    bridge.kind = bridgeKind(step);
    const QPointF from(row.pill->rect.right(), row.pill->rect.center().y()), to(document.rect.left(), lit.rect.center().y());
    if (qAbs(from.y() - to.y()) < 1) {
        bridge.points = {from, to};
        bridge.sign = QPointF((row.rect.right() + to.x()) / 2, from.y());
        return bridge;
    }
    // Where the card finds no room at the row's height the bridge bends, close to the card.
    const qreal x = to.x() - 24;
    bridge.points = {from, QPointF(x, from.y()), QPointF(x, to.y()), to};
    bridge.sign = QPointF((row.rect.right() + x) / 2, from.y());
    return bridge;
}

} // namespace

BridgeKind bridgeKind(const trace::Step &step)
{
    const bool passed = step.verdict != trace::Verdict::Refused;
    const bool same = step.comparison->presented == step.comparison->reference;
    if (passed)
        return same && asksForEquality(step.kind) ? BridgeKind::Equal : BridgeKind::Holds;
    return asksForEquality(step.kind) && !same ? BridgeKind::NotEqual : BridgeKind::Fails;
}

QRectF readingRoom(const Setting &setting, const std::vector<Node> &nodes)
{
    const Lanes &lanes = setting.lanes;
    qreal top = lanes.upperRole.top();
    for (const QString &id : {QStringLiteral("role"), QStringLiteral("other role"), QStringLiteral("key user")})
        if (const Node *node = nodeOf(nodes, id))
            top = qMax(top, node->rect.bottom() + lanes.tall(6, 12));
    const qreal bottom = lanes.resource.top() - lanes.tall(10, 14);
    return QRectF(QPointF(lanes.right.right() - widest, top), QPointF(lanes.right.right(), bottom));
}

Reading layOutReading(const Setting &setting, const Counters &counters, const std::vector<Node> &nodes)
{
    Reading reading;
    const Row *row = currentRow(counters);
    auto facts = documentOf(setting);
    if (row == nullptr || !facts || facts->fields.empty())
        return reading;
    const QRectF room = readingRoom(setting, nodes);
    const qreal height = heightOf(*facts);
    const qreal middle = row->pill ? row->pill->rect.center().y() : row->rect.center().y();
    int lit = facts->litField();
    const auto wantedTop = [&] { return lit < 0 ? middle - height / 2 : middle - titleHeight - fieldHeight * (lit + 0.5); };
    // Near the ends of the lane the deciding field comes first or last, so that the bridge stays straight.
    const auto field = facts->fields.begin() + qMax(0, lit);
    if (lit >= 0 && wantedTop() < room.top())
        std::rotate(facts->fields.begin(), field, field + 1);
    else if (lit >= 0 && wantedTop() + height > room.bottom())
        std::rotate(field, field + 1, facts->fields.end());
    lit = facts->litField();
    const qreal wanted = wantedTop();
    const qreal top = qBound(room.top(), wanted, qMax(room.top(), room.bottom() - height));
    reading.document = documentAt(setting, *facts, QRectF(room.left(), top, room.width(), height));
    const Node *owner = facts->ofRole      ? nodeOf(nodes, QStringLiteral("role"))
                        : facts->ofKeyUser ? nodeOf(nodes, QStringLiteral("key user"))
                                           : nullptr;
    if (owner != nullptr) {
        const qreal x = owner->rect.left() + 40;
        reading.document->leader = QLineF(x, owner->rect.bottom(), x, top);
    }
    if (row->pill && setting.step().comparison && lit >= 0)
        reading.bridge = bridgeBetween(setting.step(), *row, *reading.document, reading.document->fields[static_cast<std::size_t>(lit)]);
    return reading;
}

} // namespace trustwalk::stage
