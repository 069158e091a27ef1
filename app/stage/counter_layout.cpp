#include "app/stage/counter_layout.h"

#include <algorithm>

namespace trustwalk::stage {

QString checkerIcon(const Setting &setting, const trace::Actor &actor)
{
    if (actor.kind == trace::ActorKind::Broker)
        return QStringLiteral("broker");
    if (actor.kind == trace::ActorKind::Resource)
        return QStringLiteral("resource");
    const world::IdentityProvider *provider = setting.world.provider(actor.name);
    if (provider != nullptr && std::holds_alternative<world::SamlIdp>(provider->kind))
        return QStringLiteral("provider-saml");
    if (provider != nullptr && std::holds_alternative<world::CognitoPool>(provider->kind))
        return QStringLiteral("cognito");
    return QStringLiteral("provider-oidc");
}

QString checkerName(const trace::Actor &actor)
{
    const QString name = QString::fromUtf8(actor.name);
    if (actor.kind != trace::ActorKind::Resource)
        return name;
    if (actor.name.starts_with("AWS "))
        return name;
    return (actor.name == "IAM" || actor.name == "STS" ? QStringLiteral("AWS ") : QStringLiteral("Amazon ")) + name;
}

std::optional<trace::Actor> checkerBelow(const Setting &setting)
{
    const Scene scene = sceneOf(setting, setting.index);
    if (scene == Scene::AtSts)
        return std::nullopt;
    const trace::Step &step = setting.step();
    if (scene == Scene::AtService)
        return setting.trace.steps[setting.players.used.value_or(setting.index)].to;
    if (!trace::opensChapter(step.kind))
        return step.from;
    return step.kind == trace::StepKind::ProviderAsked ? step.to : step.from;
}

namespace {

constexpr qreal markSize = 20;
constexpr qreal pillInset = 22;
constexpr qreal textX = 50; ///< from the counter's left edge to its titles

/// One counter in the making: where it is, how dense, and from which of its steps the walk is to be measured.
struct Counting {
    std::vector<Group> groups;
    Density density;
    qreal head = 0;
};

const Density &densityFor(const Setting &setting, const std::vector<Group> &groups, Scene scene, qreal head, qreal width, qreal available)
{
    const auto fits = [&](const Density &density) {
        for (std::size_t i = 0; i < setting.trace.steps.size(); ++i)
            if (sceneOf(setting, i) == scene
                && head + heightOf(planRows(setting, groups, i, density, Folding::AsNeeded), density) + footerHeight(setting, i, width)
                       > available)
                return false;
        return true;
    };
    const auto found = std::find_if(densities().begin(), densities().end(), fits);
    return found == densities().end() ? densities().back() : *found;
}

/// The tallest that this counter gets in these steps: so tall it is in all of them.
qreal tallest(const Setting &setting, const Counting &counting, Scene scene, qreal width)
{
    qreal height = 0;
    for (std::size_t i = 0; i < setting.trace.steps.size(); ++i)
        if (sceneOf(setting, i) == scene)
            height = qMax(height, heightOf(planRows(setting, counting.groups, i, counting.density, Folding::AsNeeded), counting.density)
                                      + footerHeight(setting, i, width));
    return counting.head + height;
}

Pill pillOf(const Setting &setting, const QRectF &row, const Density &density)
{
    const trace::Step &step = setting.step();
    const text::StepText &text = setting.texts[setting.index];
    Pill pill;
    pill.rect = QRectF(row.left() + pillInset, row.top() + density.open * 0.55, row.width() - 2 * pillInset, density.open * 0.31);
    QString value;
    if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence)) {
        pill.tone = Tone::Temporary;
        value = shown(issued->principalArn);
        pill.label.text = setting.t.say("Stage", "stand for");
    } else {
        pill.tone = step.verdict == trace::Verdict::Refused ? Tone::Refused : Tone::Allowed;
        value = shown(step.comparison->presented);
        pill.label.text = text.presentedLabel;
    }
    const QRectF inside = pill.rect.adjusted(14, 0, -14, 0);
    const qreal labelWidth = pill.label.text.isEmpty() ? 0 : widthOf(pill.label.text, style::sub) + 8;
    pill.label = labelIn(QRectF(inside.left(), inside.top(), labelWidth, inside.height()), pill.label.text, style::sub, Ink::Muted);
    pill.value = fittedIn(inside.adjusted(labelWidth, 0, 0, 0), value.isEmpty() ? QStringLiteral("—") : value, style::pillValue, Ink::Text,
                          Qt::AlignLeft | Qt::AlignVCenter, Cut::InMiddle);
    return pill;
}

/// What the current row shows below its title: what is asked, and the value in a pill or the verdict in words.
void openRow(Row &row, const Setting &setting, const Density &density)
{
    const text::StepText &text = setting.texts[setting.index];
    const qreal questionTop = row.rect.top() + density.title();
    const QRectF line(row.rect.left() + textX, questionTop, row.rect.width() - textX - 16, density.open * 0.2);
    const bool issued = std::holds_alternative<trace::IssuedEvidence>(setting.step().evidence);
    if (const QString question = issued ? text.verdict : text.question; !question.isEmpty()) {
        // A long one begins where the pill below it does.
        const bool fits = widthOf(question, style::small) <= line.width();
        row.question = fittedIn(fits ? line : line.adjusted(pillInset - textX, 0, 0, 0), question, style::sub, Ink::Muted);
    }
    if (setting.step().comparison || issued)
        row.pill = pillOf(setting, row.rect, density);
    else if (!text.verdict.isEmpty())
        row.verdict = fittedIn(row.question ? line.translated(0, density.open * 0.27) : line, text.verdict,
                               row.question ? style::chip : style::sub);
}

Row rowAt(const PlannedRow &planned, const Setting &setting, const Density &density, const QRectF &rect)
{
    Row row;
    row.kind = planned.kind;
    row.step = planned.step;
    row.rect = rect;
    row.current = planned.current;
    const bool isOpen = planned.current && planned.kind == Row::Kind::Check;
    const qreal lineHeight = isOpen ? density.title() : rect.height();
    const bool bare = planned.mark == ui::Mark::ToCome || planned.mark == ui::Mark::NotReached || planned.mark == ui::Mark::NotNeeded;
    const Ink ink = bare ? Ink::Muted : Ink::Text;
    const qreal numberWidth = widthOf(planned.number, style::subCode) + 2;
    const qreal top = rect.top() + (isOpen ? 4 : 0);
    const QRectF numberBox(rect.right() - 14 - numberWidth, top, numberWidth, lineHeight);
    if (planned.kind == Row::Kind::Chapter) {
        const QRectF box(rect.left() + 16, top, rect.width() - 32, lineHeight);
        row.title = labelIn(box, planned.title, style::chapter, planned.current ? Ink::Text : Ink::Muted);
        return row;
    }
    row.mark = planned.mark;
    row.markBox = QRectF(rect.left() + 18, top + (lineHeight - markSize) / 2, markSize, markSize);
    const QRectF titleBox(rect.left() + textX, top, numberBox.left() - rect.left() - textX - 8, lineHeight);
    row.title = labelIn(titleBox, planned.title, isOpen ? style::currentRow : style::row, ink);
    row.number = labelIn(numberBox, planned.number, style::subCode, Ink::Muted, Qt::AlignRight | Qt::AlignVCenter);
    if (isOpen)
        openRow(row, setting, density);
    return row;
}

/// Rows from below the head on; returns where they end. A hairline parts the chapters.
qreal placeRows(Counter &counter, const std::vector<PlannedRow> &plan, const Setting &setting, const Density &density)
{
    qreal y = counter.rect.top() + counter.headHeight;
    for (const PlannedRow &planned : plan) {
        const QRectF rect(counter.rect.left(), y, counter.rect.width(), heightOf(planned, density));
        const bool newChapter = planned.kind == Row::Kind::Chapter || (planned.kind == Row::Kind::Folded && !planned.title.isEmpty())
                                || (planned.kind == Row::Kind::Check && !planned.number.contains(u'.'));
        if (newChapter && !counter.rows.empty())
            counter.hairlines.emplace_back(QPointF(rect.left() + 2, y), QPointF(rect.right() - 2, y));
        counter.rows.push_back(rowAt(planned, setting, density, rect));
        y = rect.bottom();
    }
    return y;
}

void placeHead(Counter &counter, const QString &icon, const QString &name, const QString &place)
{
    const QRectF head(counter.rect.left(), counter.rect.top(), counter.rect.width(), counter.headHeight);
    counter.icon = {icon, QRectF(head.left() + 16, head.center().y() - 13, 26, 26), Ink::OnHead, std::nullopt};
    const qreal nameWidth = widthOf(name, style::nodeName) + 4;
    counter.name = labelIn(QRectF(head.left() + 54, head.top(), nameWidth, head.height()), name, style::nodeName, Ink::OnHead);
    const qreal left = counter.name.box.right() + 12;
    counter.place = labelIn(QRectF(left, head.top(), head.right() - 16 - left, head.height()), place, style::subCode, Ink::OnHead,
                            Qt::AlignRight | Qt::AlignVCenter);
}

QString endpointOf(const Setting &setting)
{
    const trace::RequestEvidence *request = setting.players.request(setting.trace);
    const QString host
        = request != nullptr ? QString::fromUtf8(request->endpoint) : QStringLiteral("sts.") + QString::fromUtf8(setting.world.region);
    return QString(host).remove(QStringLiteral(".amazonaws.com"));
}

/// The same at every step that plays at STS; folded to its chapters while somebody else checks.
Counter stsCounter(const Setting &setting)
{
    const QRectF place = setting.lanes.centre;
    Counting counting {groupsAtSts(setting), densities().front(), setting.lanes.tall(46, 52)};
    counting.density = densityFor(setting, counting.groups, Scene::AtSts, counting.head, place.width(), place.height());
    Counter counter;
    counter.id = QStringLiteral("sts");
    counter.actor = QStringLiteral("STS");
    counter.headHeight = counting.head;
    const trace::Step &step = setting.step();
    counter.acting = step.from.kind == trace::ActorKind::Sts || step.to.kind == trace::ActorKind::Sts;
    counter.rect = place;
    if (setting.players.withoutSts) {
        counter.rect.setHeight(counting.head);
        placeHead(counter, QStringLiteral("sts"), QStringLiteral("AWS STS"), setting.t.say("Stage", "not asked"));
        return counter;
    }
    const bool folded = sceneOf(setting, setting.index) != Scene::AtSts;
    if (folded) {
        counting.density.row = setting.lanes.tall(26, 32);
        const auto plan = planRows(setting, counting.groups, setting.trace.steps.size(), counting.density, Folding::Everything);
        counter.rect.setHeight(counting.head + static_cast<qreal>(plan.size()) * counting.density.row + 6);
        placeRows(counter, planRows(setting, counting.groups, setting.index, counting.density, Folding::Everything), setting,
                  counting.density);
    } else {
        counter.rect.setHeight(qMin(place.height(), tallest(setting, counting, Scene::AtSts, place.width())));
        const qreal end = placeRows(counter, planRows(setting, counting.groups, setting.index, counting.density, Folding::AsNeeded),
                                    setting, counting.density);
        counter.footer = layOutFooter(setting, counter.rect, end, counter.rect.bottom());
        counter.hairlines.emplace_back(QPointF(place.left() + 2, end), QPointF(place.right() - 2, end));
    }
    placeHead(counter, QStringLiteral("sts"), QStringLiteral("AWS STS"), endpointOf(setting));
    return counter;
}

std::optional<Counter> secondCounter(const Setting &setting, qreal top)
{
    const auto actor = checkerBelow(setting);
    if (!actor)
        return std::nullopt;
    const Scene scene = sceneOf(setting, setting.index);
    const Lanes &lanes = setting.lanes;
    Counting counting {groupsAt(setting, *actor), densities().front(), lanes.tall(38, 44)};
    if (counting.groups.empty())
        return std::nullopt;
    Counter counter;
    counter.id = QStringLiteral("second");
    counter.actor = QString::fromUtf8(actor->name);
    counter.acting = true;
    counter.headHeight = counting.head;
    const bool service = scene == Scene::AtService;
    const qreal bottom = service ? lanes.useLane + lanes.tall(14, 30) : lanes.useLane - lanes.tall(14, 24);
    counter.rect = QRectF(lanes.centre.left(), top + lanes.tall(12, 24), lanes.centre.width(), 0);
    counter.rect.setBottom(bottom);
    counting.density = densityFor(setting, counting.groups, scene, counting.head, counter.rect.width(), counter.rect.height() - 6);
    if (!service)
        counter.rect.setHeight(qMin(counter.rect.height(), tallest(setting, counting, scene, counter.rect.width()) + 6));
    const qreal end = placeRows(counter, planRows(setting, counting.groups, setting.index, counting.density, Folding::AsNeeded), setting,
                                counting.density);
    if (setting.stopped())
        counter.footer = layOutFooter(setting, counter.rect, end, counter.rect.bottom());
    placeHead(counter, checkerIcon(setting, *actor), checkerName(*actor), {});
    return counter;
}

} // namespace

Counters layOutCounters(const Setting &setting)
{
    Counters counters;
    counters.sts = stsCounter(setting);
    counters.second = secondCounter(setting, counters.sts.rect.bottom());
    return counters;
}

const Counter *currentCounter(const Counters &counters)
{
    const auto hasCurrent = [](const Counter &counter) {
        return std::any_of(counter.rows.begin(), counter.rows.end(), [](const Row &row) { return row.current; });
    };
    if (counters.second && hasCurrent(*counters.second))
        return &*counters.second;
    return hasCurrent(counters.sts) ? &counters.sts : nullptr;
}

const Row *currentRow(const Counters &counters)
{
    const Counter *counter = currentCounter(counters);
    if (counter == nullptr)
        return nullptr;
    for (const Row &row : counter->rows)
        if (row.current && row.kind == Row::Kind::Check)
            return &row;
    return nullptr;
}

} // namespace trustwalk::stage
