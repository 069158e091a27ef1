#include "app/stage/accessible_names.h"

namespace trustwalk::stage {
namespace {

QString kindOf(const Node &node, const text::Translation &t)
{
    switch (node.shape) {
    case ui::Silhouette::Pill: return t.say("Stage", "Person");
    case ui::Silhouette::RoundedRect: return t.say("Stage", "IAM user");
    case ui::Silhouette::CutRect: return t.say("Stage", "IAM role");
    case ui::Silhouette::Arch: return node.id == QLatin1String("broker") ? t.say("Stage", "Broker") : t.say("Stage", "Identity provider");
    case ui::Silhouette::SquareRect: return t.say("Stage", "Resource");
    case ui::Silhouette::Counter:
    case ui::Silhouette::Paper:
    case ui::Silhouette::Bar:
    case ui::Silhouette::Ticket:
    case ui::Silhouette::Strip:
    case ui::Silhouette::Sheet: break;
    }
    return {};
}

QString stateOf(NodeState state, const text::Translation &t)
{
    switch (state) {
    case NodeState::Acting: return t.say("Stage", "acts now");
    case NodeState::Done: return t.say("Stage", "has acted");
    case NodeState::Idle: return t.say("Stage", "waits");
    }
    return {};
}

QString markWord(ui::Mark mark, const text::Translation &t)
{
    switch (mark) {
    case ui::Mark::Passed: return t.say("Stage", "passed");
    case ui::Mark::Refused: return t.say("Stage", "refused");
    case ui::Mark::Done: return t.say("Stage", "done");
    case ui::Mark::ToCome: return t.say("Stage", "to come");
    case ui::Mark::Now: return t.say("Stage", "in progress");
    case ui::Mark::NotReached: return t.say("Stage", "not reached");
    case ui::Mark::NotNeeded: return t.say("Stage", "not needed");
    }
    return {};
}

QString joined(const QStringList &words, const text::Translation &t)
{
    QStringList said;
    for (const QString &word : words)
        if (!word.isEmpty())
            said << word;
    return said.join(t.language() == ui::Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString whole(const Label &label)
{
    return label.whole.isEmpty() ? label.text : label.whole;
}

void addCounter(QStringList &names, const Counter &counter, const text::Translation &t)
{
    names << joined({whole(counter.name), counter.acting ? t.say("Stage", "acts now") : QString()}, t);
    for (const Row &row : counter.rows) {
        names << joined({whole(row.number), whole(row.title), row.mark ? markWord(*row.mark, t) : QString()}, t);
        if (row.pill)
            names << joined({whole(row.pill->label), whole(row.pill->value)}, t);
    }
    if (!counter.footer)
        return;
    for (const Chip &chip : counter.footer->chips)
        names << whole(chip.text);
    for (const Cell &cell : counter.footer->fields)
        names << joined({whole(cell.label), whole(cell.value)}, t);
    if (counter.footer->refusal)
        names << joined({t.say("Stage", "Answer"), whole(counter.footer->refusal->code)}, t);
}

} // namespace

QString accessibleNameOf(const Node &node, const text::Translation &t)
{
    return joined({kindOf(node, t) + u' ' + whole(node.name), whole(node.sub), stateOf(node.state, t)}, t);
}

QStringList accessibleNamesOf(const StageLayout &layout, const text::Translation &t)
{
    QStringList names;
    for (const Node &node : layout.nodes)
        names << accessibleNameOf(node, t);
    for (const Held &held : layout.held)
        names << joined({whole(held.name), whole(held.sub)}, t);
    addCounter(names, layout.sts, t);
    if (layout.second)
        addCounter(names, *layout.second, t);
    if (layout.document) {
        names << whole(layout.document->title);
        for (const Document::Field &field : layout.document->fields)
            names << joined({whole(field.label), whole(field.value)}, t);
    }
    for (const Link &link : layout.links)
        if (link.label)
            names << whole(*link.label);
    if (layout.note) {
        names << whole(layout.note->title);
        for (const Label &line : layout.note->lines)
            names << whole(line);
    }
    for (const FoldedActor &actor : layout.folded)
        names << joined({t.say("Stage", "Not in this walk"), whole(actor.name)}, t);
    return names;
}

} // namespace trustwalk::stage
