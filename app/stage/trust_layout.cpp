#include "app/stage/link_layout.h"

namespace trustwalk::stage {
namespace {

constexpr qreal iconWidth = 30; ///< of the sign in front of the rail's words

const Node *trusted(const Placed &placed)
{
    const Node *provider = nodeOf(placed.nodes, QStringLiteral("provider"));
    return provider != nullptr ? provider : nodeOf(placed.nodes, QStringLiteral("user"));
}

/// From the role's left edge up to the rail, along it, and down to whom it trusts.
QPolygonF pathOf(const Setting &setting, const Node &role, const Node &principal, qreal riser)
{
    const Lanes &lanes = setting.lanes;
    QPolygonF points {QPointF(role.rect.left(), role.rect.center().y()), QPointF(riser, role.rect.center().y()),
                      QPointF(riser, lanes.rail)};
    if (principal.id == QLatin1String("provider")) {
        const qreal x = principal.rect.right() + (lanes.centre.left() - principal.rect.right()) * 0.62;
        const qreal y = principal.rect.center().y() + lanes.tall(6, 8);
        points << QPointF(x, lanes.rail) << QPointF(x, y) << QPointF(principal.rect.right(), y);
    } else {
        const qreal x = principal.rect.left() + principal.rect.width() * 0.5;
        points << QPointF(x, lanes.rail) << QPointF(x, principal.rect.top());
    }
    return points;
}

/// The same words in the wider language, so that the gap in the rail stays where it is.
qreal widestSentence(const QString &role, const QString &principal, const char *source)
{
    const auto width = [&](ui::Language language) {
        return widthOf(text::Translation::of(language).say("Stage", source).arg(role, principal), style::rail);
    };
    return qMax(width(ui::Language::English), width(ui::Language::Japanese));
}

Label besideRole(const Setting &setting, const Node &role, const QString &principal)
{
    const qreal left = setting.lanes.centre.right() + 8;
    const QRectF box(left, role.rect.center().y() - 10, role.rect.left() - 12 - left, 20);
    return fittedIn(box, setting.t.say("Stage", "does not trust %1").arg(principal), style::sub, Ink::Muted,
                    Qt::AlignRight | Qt::AlignVCenter);
}

bool isLit(const Setting &setting)
{
    const trace::Step &step = setting.step();
    return step.kind == trace::StepKind::TrustPolicyAllows || step.kind == trace::StepKind::RoleExists;
}

} // namespace

void addTrust(std::vector<Link> &links, const Setting &setting, const Placed &placed, std::vector<Label> &labels)
{
    const Node *principal = trusted(placed);
    const Node *role = nodeOf(placed.nodes, QStringLiteral("role"));
    if (principal == nullptr || role == nullptr)
        return;
    const bool trusts = isTrusted(setting.players, setting.players.role, setting.trace);
    const qreal gapLeft = setting.lanes.centre.right(), gapRight = setting.lanes.right.left();
    const auto riser = [&](qreal part) { return gapLeft + (gapRight - gapLeft) * part; };
    if (const Node *other = nodeOf(placed.nodes, QStringLiteral("other role"))) {
        Link link {QStringLiteral("trust of the other"),
                   LinkKind::Trust,
                   LinkState::Idle,
                   Tone::Ink,
                   pathOf(setting, *other, *principal, riser(0.71)),
                   {},
                   {},
                   -1,
                   1};
        links.push_back(std::move(link));
    }
    if (trusts) {
        const LinkState state = isLit(setting) ? LinkState::Lit : LinkState::Idle;
        links.push_back({QStringLiteral("trust"),
                         LinkKind::Trust,
                         state,
                         Tone::Ink,
                         pathOf(setting, *role, *principal, riser(0.59)),
                         {},
                         {},
                         role->step,
                         1});
    }
    // The rail says what its line says; where the walk's role has no line, the words stand beside the role.
    if (!trusts)
        labels.push_back(besideRole(setting, *role, QString::fromUtf8(setting.players.principal)));
    if (links.empty())
        return;
    const Node &trusting = trusts ? *role : *nodeOf(placed.nodes, QStringLiteral("other role"));
    const QString whom = trusts ? QString::fromUtf8(setting.players.principal) : principal->actor;
    const QString sentence = setting.t.say("Stage", "%1 trusts %2").arg(trusting.actor, whom);
    const qreal width = widestSentence(trusting.actor, whom, "%1 trusts %2") + 2;
    const QRectF box(setting.lanes.centre.center().x() - width / 2 + iconWidth / 2, setting.lanes.rail - 12, width, 24);
    const bool lit = trusts && isLit(setting);
    links.back().label
        = labelIn(box, sentence, lit ? style::rail : TextStyle {15, ui::Weight::Medium}, lit ? Ink::Text : Ink::Muted, Qt::AlignCenter);
}

} // namespace trustwalk::stage
