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
    const bool trusts = isTrusted(setting.players, setting.players.role, setting.trace, setting.world);
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
    const QString sentence = trusts ? setting.t.say("Stage", "%1 trusts %2").arg(role->actor, principal->actor)
                                    : setting.t.say("Stage", "%1 does not trust %2").arg(role->actor, principal->actor);
    const qreal width = widestSentence(role->actor, principal->actor, trusts ? "%1 trusts %2" : "%1 does not trust %2") + 2;
    const qreal whole = width + iconWidth;
    const QRectF box(setting.lanes.centre.center().x() - whole / 2, setting.lanes.rail - 12, whole, 24);
    Label label
        = labelIn(box.adjusted(iconWidth, 0, 0, 0), sentence, isLit(setting) && trusts ? style::rail : TextStyle {15, ui::Weight::Medium},
                  isLit(setting) && trusts ? Ink::Text : Ink::Muted);
    if (links.empty())
        labels.push_back(std::move(label));
    else
        links.back().label = std::move(label);
}

} // namespace trustwalk::stage
