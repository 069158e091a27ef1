#include "app/stage/stage_layout.h"

#include "app/stage/document_layout.h"
#include "app/stage/link_layout.h"

namespace trustwalk::stage {
namespace {

/// The line below the user whose key the broker works with.
void addKeyNote(const Setting &setting, const std::vector<Node> &nodes, std::vector<Label> &labels)
{
    const Node *user = nodeOf(nodes, QStringLiteral("key user"));
    if (user == nullptr)
        return;
    const QRectF box(user->rect.left() + 2, user->rect.bottom() + 4, user->rect.width(), 18);
    labels.push_back(labelIn(box, setting.t.say("Stage", "the broker works with this user’s key"), style::sub, Ink::Muted,
                             Qt::AlignRight | Qt::AlignVCenter));
}

/// Chips below one another, their middle at (0, 0).
std::vector<Chip> stacked(std::vector<Chip> chips)
{
    const qreal step = chipHeight + 4;
    qreal y = -step * static_cast<qreal>(chips.size()) / 2;
    for (Chip &chip : chips) {
        const QPointF by = QPointF(-chip.rect.width() / 2, y) - chip.rect.topLeft();
        chip.rect.translate(by);
        chip.icon.box.translate(by);
        chip.text.box.translate(by);
        y += step;
    }
    return chips;
}

/// What this step sends, and along which link.
void addMessage(StageLayout &layout, const Setting &setting)
{
    const trace::Step &step = setting.step();
    std::vector<Chip> chips;
    if (step.kind == trace::StepKind::ProviderAsked) {
        layout.travels = QStringLiteral("ask");
        chips.push_back(chipOf(QStringLiteral("person"), QString::fromUtf8(step.from.name), Tone::Ink, false, {}));
    } else if (step.kind == trace::StepKind::ProviderAnswered) {
        layout.travels = QStringLiteral("answer");
        chips.push_back(setting.players.saml
                            ? chipOf(QStringLiteral("assertion"), setting.t.say("Stage", "assertion"), Tone::Federated, false, {})
                            : chipOf(QStringLiteral("token"), setting.t.say("Stage", "ID token"), Tone::Federated, false, {}));
    } else if (step.kind == trace::StepKind::RequestSent) {
        layout.travels = QStringLiteral("request");
        if (const auto *request = std::get_if<trace::RequestEvidence>(&step.evidence))
            chips = chipsOf(setting, *request, {}, 150);
    } else if (step.kind == trace::StepKind::CredentialsUsed) {
        layout.travels = QStringLiteral("use");
        const Tone tone = useTone(setting.players);
        chips.push_back(chipOf(QStringLiteral("signature"), setting.t.say("Stage", "signature"), tone, false, {}));
        if (tone == Tone::Temporary)
            chips.push_back(chipOf(QStringLiteral("credentials"), setting.t.say("Stage", "session token"), tone, false, {}));
    }
    layout.carries = stacked(std::move(chips));
}

void collect(std::vector<const Label *> &all, const std::vector<Label> &labels)
{
    for (const Label &label : labels)
        all.push_back(&label);
}

void collect(std::vector<const Label *> &all, const Counter &counter)
{
    all.insert(all.end(), {&counter.name, &counter.place});
    for (const Row &row : counter.rows) {
        all.insert(all.end(), {&row.title, &row.number});
        if (row.question)
            all.push_back(&*row.question);
        if (row.verdict)
            all.push_back(&*row.verdict);
        if (row.pill)
            all.insert(all.end(), {&row.pill->label, &row.pill->value});
    }
    if (!counter.footer)
        return;
    all.push_back(&counter.footer->title);
    for (const Chip &chip : counter.footer->chips)
        all.push_back(&chip.text);
    for (const Cell &cell : counter.footer->fields)
        all.insert(all.end(), {&cell.label, &cell.value});
    if (counter.footer->refusal) {
        all.push_back(&counter.footer->refusal->code);
        collect(all, counter.footer->refusal->message);
    }
}

} // namespace

std::vector<text::StepText> textsOf(const world::World &world, const trace::Trace &trace, ui::Language language)
{
    std::vector<text::StepText> texts;
    for (std::size_t i = 0; i < trace.steps.size(); ++i)
        texts.push_back(text::stepText(trace, i, world, language));
    return texts;
}

StageLayout layOut(const world::World &world, const trace::Trace &trace, std::size_t index, ui::Language language, const StageSize &size)
{
    return index < trace.steps.size() ? layOut(world, trace, index, language, size, textsOf(world, trace, language)) : StageLayout {};
}

StageLayout layOut(const world::World &world, const trace::Trace &trace, std::size_t index, ui::Language language, const StageSize &size,
                   const std::vector<text::StepText> &texts)
{
    StageLayout layout;
    if (index >= trace.steps.size())
        return layout;
    const Setting setting {world, trace, index, text::Translation::of(language), playersOf(trace, world, index), lanesOf(size), texts};
    layout.size = setting.lanes.size;
    layout.scale = setting.lanes.scale;
    layout.nodes = layOutNodes(setting);
    Holdings holdings = layOutHoldings(setting);
    const Counters counters = layOutCounters(setting);
    layout.links = layOutLinks(setting, {layout.nodes, holdings, counters}, layout.labels);
    layout.sts = counters.sts;
    layout.second = counters.second;
    Reading reading = layOutReading(setting, counters, layout.nodes);
    layout.document = std::move(reading.document);
    layout.bridge = std::move(reading.bridge);
    layout.note = layOutNote(setting, counters, layout.nodes, layout.document);
    layout.folded = layOutFolded(setting, layout.labels);
    addKeyNote(setting, layout.nodes, layout.labels);
    layout.labels.insert(layout.labels.end(), holdings.labels.begin(), holdings.labels.end());
    layout.held = std::move(holdings.held);
    addMessage(layout, setting);
    return layout;
}

std::vector<const Label *> labelsOf(const StageLayout &layout)
{
    std::vector<const Label *> all;
    for (const Node &node : layout.nodes)
        all.insert(all.end(), {&node.name, &node.sub});
    for (const Held &held : layout.held) {
        all.insert(all.end(), {&held.name, &held.sub});
        for (const Cell &cell : held.cells)
            all.insert(all.end(), {&cell.label, &cell.value});
    }
    collect(all, layout.labels);
    collect(all, layout.sts);
    if (layout.second)
        collect(all, *layout.second);
    if (layout.document) {
        all.push_back(&layout.document->title);
        for (const Document::Field &field : layout.document->fields)
            all.insert(all.end(), {&field.label, &field.value});
    }
    for (const Link &link : layout.links) {
        if (link.badge)
            all.push_back(&link.badge->text);
        if (link.label)
            all.push_back(&*link.label);
    }
    if (layout.note) {
        all.push_back(&layout.note->title);
        collect(all, layout.note->words);
        collect(all, layout.note->lines);
    }
    for (const FoldedActor &actor : layout.folded)
        all.push_back(&actor.name);
    std::erase_if(all, [](const Label *label) { return label->text.isEmpty(); });
    return all;
}

} // namespace trustwalk::stage
