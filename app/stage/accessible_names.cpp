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

/// What was broken into lines for its place.
QString oneText(const std::vector<Label> &lines, const QString &between)
{
    QStringList texts;
    for (const Label &line : lines)
        texts << whole(line);
    return texts.join(between);
}

using Things = std::vector<SpokenThing>;

/// A cell is one thing: its label and its value.
void addCell(Things &things, const Label &label, const Label &value, const text::Translation &t)
{
    if (QString name = joined({whole(label), whole(value)}, t); !name.isEmpty())
        things.push_back({std::move(name), QAccessible::StaticText, label.box.united(value.box)});
}

void addFooter(Things &things, const Footer &footer, const text::Translation &t)
{
    addCell(things, footer.title, {}, t);
    for (const Chip &chip : footer.chips)
        things.push_back({whole(chip.text), QAccessible::StaticText, chip.rect});
    for (const Cell &cell : footer.fields)
        addCell(things, cell.label, cell.value, t);
    if (!footer.refusal)
        return;
    const QString message = oneText(footer.refusal->message, QStringLiteral(" ")); // AWS's, in English
    things.push_back(
        {joined({t.say("Stage", "Answer"), whole(footer.refusal->code), message}, t), QAccessible::StaticText, footer.refusal->rect});
}

void addCounter(Things &things, const Counter &counter, const text::Translation &t)
{
    const QRectF head(counter.rect.topLeft(), QSizeF(counter.rect.width(), counter.headHeight));
    things.push_back({joined({whole(counter.name), whole(counter.place), counter.acting ? t.say("Stage", "acts now") : QString()}, t),
                      QAccessible::Heading, head});
    for (const Row &row : counter.rows) {
        QStringList said {whole(row.number), whole(row.title), row.mark ? markWord(*row.mark, t) : QString()};
        if (row.question)
            said << whole(*row.question);
        things.push_back({joined(said, t), QAccessible::ListItem, row.rect, row.step, row.current});
        if (row.pill)
            things.push_back({joined({whole(row.pill->label), whole(row.pill->value)}, t), QAccessible::StaticText, row.pill->rect});
    }
    if (counter.footer)
        addFooter(things, *counter.footer, t);
}

QString heldName(const Held &held, const text::Translation &t)
{
    QStringList said {whole(held.name), whole(held.sub)};
    for (const Cell &cell : held.cells)
        if (!cell.value.text.startsWith(u'\u2022')) // what is not shown is not told
            said << whole(cell.label) << whole(cell.value);
    if (held.mark)
        said << markWord(*held.mark, t);
    return joined(said, t);
}

/// Whoever stands where a link begins or ends. What somebody holds stands for its holder, who is above it.
QString whoIsAt(const StageLayout &layout, const QPointF &end)
{
    constexpr qreal touch = 3;
    const auto touches = [&](const QRectF &rect) { return rect.adjusted(-touch, -touch, touch, touch).contains(end); };
    for (const Node &node : layout.nodes)
        if (touches(node.rect))
            return node.actor;
    for (const Counter *counter : {&layout.sts, layout.second ? &*layout.second : nullptr})
        if (counter != nullptr && touches(counter->rect))
            return whole(counter->name);
    const Node *holder = nullptr;
    for (const Node &node : layout.nodes)
        if (node.rect.bottom() <= end.y() && node.rect.left() <= end.x() && end.x() <= node.rect.right() + touch
            && (holder == nullptr || node.rect.bottom() > holder->rect.bottom()))
            holder = &node;
    return holder != nullptr ? holder->actor : QString();
}

QString linkSentence(LinkKind kind, const QString &from, const QString &to, const text::Translation &t)
{
    switch (kind) {
    case LinkKind::Trust: return t.say("Stage", "%1 trusts %2").arg(from, to);
    case LinkKind::Ask: return t.say("Stage", "%1 asks %2").arg(from, to);
    case LinkKind::Answer: return t.say("Stage", "%1 answers %2").arg(from, to);
    case LinkKind::HandOver: return t.say("Stage", "%1 hands the token to %2").arg(from, to);
    case LinkKind::Request: return t.say("Stage", "%1 sends the request to %2").arg(from, to);
    case LinkKind::Mint: return t.say("Stage", "%1 issues temporary credentials to %2").arg(from, to);
    case LinkKind::Refusal: return t.say("Stage", "%1 refuses %2").arg(from, to);
    case LinkKind::Use: return t.say("Stage", "%1 uses the credentials at %2").arg(from, to);
    case LinkKind::Reach: return t.say("Stage", "%1 reaches %2").arg(from, to);
    case LinkKind::StandsFor: return t.say("Stage", "%1 acts as %2").arg(from, to);
    case LinkKind::Leader: return t.say("Stage", "%1 belongs to %2").arg(from, to);
    }
    return {};
}

QString linkState(LinkState state, const text::Translation &t)
{
    switch (state) {
    case LinkState::ToCome: return t.say("Stage", "to come");
    case LinkState::Now: return t.say("Stage", "in progress");
    case LinkState::Done: return t.say("Stage", "done");
    case LinkState::Idle:
    case LinkState::Lit: break;
    }
    return {};
}

void addLink(Things &things, const StageLayout &layout, const Link &link, const text::Translation &t)
{
    QString sentence = linkSentence(link.kind, whoIsAt(layout, link.points.first()), whoIsAt(layout, link.points.last()), t);
    if (link.kind == LinkKind::Trust && link.label)
        sentence = whole(*link.label);
    QRectF place = link.points.boundingRect().adjusted(-4, -4, 4, 4);
    if (link.badge)
        place = QRectF(link.badge->centre, QSizeF())
                    .adjusted(-link.badge->radius, -link.badge->radius, link.badge->radius, link.badge->radius);
    const QString number = link.badge ? t.say("Stage", "Step %1").arg(whole(link.badge->text)) : QString();
    things.push_back(
        {joined({number, sentence, linkState(link.state, t)}, t), QAccessible::Graphic, place, link.step, link.state == LinkState::Now});
}

/// What the sign between the two values says: it is what the whole picture is about.
void addBridge(Things &things, const StageLayout &layout, const text::Translation &t)
{
    const Pill *presented = nullptr;
    for (const Counter *counter : {&layout.sts, layout.second ? &*layout.second : nullptr})
        for (std::size_t i = 0; counter != nullptr && i < counter->rows.size(); ++i)
            if (counter->rows[i].pill)
                presented = &*counter->rows[i].pill;
    const Document::Field *reference = nullptr;
    for (std::size_t i = 0; layout.document && i < layout.document->fields.size(); ++i)
        if (layout.document->fields[i].lit)
            reference = &layout.document->fields[i];
    if (!layout.bridge || presented == nullptr || reference == nullptr)
        return;
    const QString one = whole(presented->value), other = whole(reference->value);
    QString name;
    switch (layout.bridge->kind) {
    case BridgeKind::Equal: name = t.say("Stage", "%1 equals %2").arg(one, other); break;
    case BridgeKind::NotEqual: name = t.say("Stage", "%1 does not equal %2").arg(one, other); break;
    case BridgeKind::Holds: name = t.say("Stage", "%1 satisfies %2").arg(one, other); break;
    case BridgeKind::Fails: name = t.say("Stage", "%1 does not satisfy %2").arg(one, other); break;
    }
    const qreal radius = layout.bridge->signRadius;
    things.push_back({name, QAccessible::Graphic, QRectF(layout.bridge->sign, QSizeF()).adjusted(-radius, -radius, radius, radius)});
}

/// "Article", "AWS" and "So", each with its sentence.
void addNote(Things &things, const NotePaper &note, const text::Translation &t)
{
    things.push_back({whole(note.title), QAccessible::Note, note.title.box});
    const QString between = t.language() == ui::Language::Japanese ? QString() : QStringLiteral(" ");
    for (std::size_t i = 0; i < note.words.size(); ++i) {
        const qreal top = note.words[i].box.top();
        const qreal bottom = i + 1 < note.words.size() ? note.words[i + 1].box.top() : note.rect.bottom();
        std::vector<Label> lines;
        QRectF place = note.words[i].box;
        for (const Label &line : note.lines)
            if (line.box.top() >= top && line.box.top() < bottom) {
                lines.push_back(line);
                place = place.united(line.box);
            }
        things.push_back({whole(note.words[i]) + QStringLiteral(": ") + oneText(lines, between), QAccessible::StaticText, place});
    }
}

void addDocument(Things &things, const Document &document, const text::Translation &t)
{
    things.push_back({whole(document.title), QAccessible::Heading, document.title.box});
    for (const Document::Field &field : document.fields)
        things.push_back(
            {joined({whole(field.label), whole(field.value)}, t), QAccessible::StaticText, field.rect, -1, field.lit.has_value()});
}

} // namespace

QString accessibleNameOf(const Node &node, const text::Translation &t)
{
    return joined({kindOf(node, t) + u' ' + whole(node.name), whole(node.sub), stateOf(node.state, t)}, t);
}

std::vector<SpokenThing> spokenThings(const StageLayout &layout, const text::Translation &t)
{
    Things things;
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        const Node &node = layout.nodes[i];
        things.push_back(
            {accessibleNameOf(node, t), QAccessible::Graphic, node.rect, node.step, node.state == NodeState::Acting, static_cast<int>(i)});
    }
    for (const Label &label : layout.labels)
        addCell(things, label, {}, t);
    for (const Held &held : layout.held)
        things.push_back({heldName(held, t), QAccessible::Graphic, held.rect, held.step});
    addCounter(things, layout.sts, t);
    if (layout.second)
        addCounter(things, *layout.second, t);
    if (layout.document)
        addDocument(things, *layout.document, t);
    addBridge(things, layout, t);
    for (const Link &link : layout.links)
        if (!link.points.isEmpty())
            addLink(things, layout, link, t);
    if (layout.note)
        addNote(things, *layout.note, t);
    for (const FoldedActor &actor : layout.folded)
        things.push_back({joined({t.say("Stage", "Not in this walk"), whole(actor.name)}, t), QAccessible::Graphic, actor.rect});
    return things;
}

} // namespace trustwalk::stage
