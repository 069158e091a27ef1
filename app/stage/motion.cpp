#include "app/stage/motion.h"

#include "app/stage/link_layout.h"

#include <QEasingCurve>

#include <algorithm>

namespace trustwalk::stage {
namespace {

/// Part of a motion that runs from `from` to `to` of the whole.
qreal stretch(qreal progress, qreal from, qreal to)
{
    return qBound(0.0, (progress - from) / (to - from), 1.0);
}

qreal eased(QEasingCurve::Type curve, qreal progress)
{
    return QEasingCurve(curve).valueForProgress(progress);
}

void move(Label &label, QPointF by)
{
    label.box.translate(by);
}

void move(Row &row, QPointF by)
{
    row.rect.translate(by);
    row.markBox.translate(by);
    move(row.title, by);
    move(row.number, by);
    if (row.question)
        move(*row.question, by);
    if (row.verdict)
        move(*row.verdict, by);
    if (row.pill) {
        row.pill->rect.translate(by);
        move(row.pill->label, by);
        move(row.pill->value, by);
    }
}

void move(Held &held, QPointF by)
{
    for (QRectF *rect : {&held.rect, &held.band, &held.bar, &held.icon.box, &held.markBox})
        rect->translate(by);
    move(held.name, by);
    move(held.sub, by);
    for (Cell &cell : held.cells) {
        move(cell.label, by);
        move(cell.value, by);
    }
}

void move(Footer &footer, QPointF by)
{
    footer.rect.translate(by);
    move(footer.title, by);
    for (Chip &chip : footer.chips) {
        chip.rect.translate(by);
        chip.icon.box.translate(by);
        move(chip.text, by);
    }
}

const Row *sameRow(const Counter &before, const Row &row)
{
    const auto found = std::find_if(before.rows.begin(), before.rows.end(), [&](const Row &other) {
        return other.kind == row.kind && other.step == row.step && other.number.text == row.number.text;
    });
    return found == before.rows.end() ? nullptr : &*found;
}

/// Rows come from where they stood; the current one opens.
void openRows(Counter &counter, const Counter &before, qreal opened)
{
    if (before.actor != counter.actor || before.rect != counter.rect)
        return;
    for (Row &row : counter.rows) {
        const Row *old = sameRow(before, row);
        if (old == nullptr)
            continue;
        const qreal height = row.rect.height(), oldHeight = old->rect.height();
        move(row, QPointF(0, (old->rect.top() - row.rect.top()) * (1 - opened)));
        row.rect.setHeight(oldHeight + (height - oldHeight) * opened);
        if (row.current)
            row.open = opened;
    }
    if (counter.footer && before.footer && !counter.footer->refusal)
        move(*counter.footer, QPointF(0, (before.footer->rect.top() - counter.footer->rect.top()) * (1 - opened)));
    if (before.hairlines.size() == counter.hairlines.size())
        for (std::size_t i = 0; i < counter.hairlines.size(); ++i)
            counter.hairlines[i].translate(0, (before.hairlines[i].y1() - counter.hairlines[i].y1()) * (1 - opened));
}

void markCurrent(Counter &counter, ui::Mark mark, bool plain)
{
    for (Row &row : counter.rows)
        if (row.current && row.mark) {
            row.mark = mark;
            if (plain && row.pill)
                row.pill->tone = Tone::Ink;
        }
}

/// The check itself: its row opens, the bridge grows, the sign appears and the mark turns.
void check(StageLayout &frame, const StageLayout &before, qreal progress)
{
    const qreal opened = eased(QEasingCurve::OutCubic, stretch(progress, 0, 0.3));
    openRows(frame.sts, before.sts, opened);
    if (frame.second && before.second)
        openRows(*frame.second, *before.second, opened);
    const bool compared = progress >= 0.3, decided = progress >= 0.8;
    if (!decided) {
        markCurrent(frame.sts, ui::Mark::Now, !compared);
        if (frame.second)
            markCurrent(*frame.second, ui::Mark::Now, !compared);
    }
    if (frame.bridge)
        frame.bridge->grown = eased(QEasingCurve::InOutCubic, stretch(progress, 0.3, 0.8)) * (decided ? 1 : 0.999);
    if (!compared) {
        frame.bridge.reset();
        if (frame.document)
            for (Document::Field &field : frame.document->fields)
                field.lit.reset();
    }
}

void hideAnswer(std::optional<Footer> &footer)
{
    if (!footer)
        return;
    footer->chips.clear();
    footer->fields.clear();
    footer->refusal.reset();
}

/// Behind the refused check the rows turn to dashes one after the other; then the answer runs back.
void refuse(StageLayout &frame, const StageLayout &before, qreal progress)
{
    check(frame, before, qMin(1.0, progress / 0.5));
    const qreal turned = stretch(progress, 0.5, 0.72);
    for (Counter *counter : {&frame.sts, frame.second ? &*frame.second : nullptr}) {
        if (counter == nullptr)
            continue;
        std::vector<Row *> later;
        for (Row &row : counter->rows)
            if (row.mark == ui::Mark::NotReached)
                later.push_back(&row);
        for (std::size_t i = 0; i < later.size(); ++i)
            if (static_cast<qreal>(i) >= turned * static_cast<qreal>(later.size()))
                later[i]->mark = ui::Mark::ToCome;
        if (progress < 0.6)
            hideAnswer(counter->footer);
    }
    const qreal returned = eased(QEasingCurve::InOutCubic, stretch(progress, 0.68, 1));
    for (Link &link : frame.links)
        if (link.kind == LinkKind::Refusal)
            link.drawn = returned;
    std::erase_if(frame.links, [](const Link &link) { return link.drawn <= 0; });
}

/// What arrives is in its place only when the message is.
void travel(StageLayout &frame, const StageLayout &before, qreal progress)
{
    const Link *link = linkOf(frame.links, frame.travels);
    if (link == nullptr)
        return;
    frame.parcel = Parcel {alongPath(link->points, eased(QEasingCurve::InOutCubic, progress)), frame.carries};
    for (Held &held : frame.held)
        for (const Held &old : before.held)
            if (old.kind == held.kind && !old.present)
                held = old;
    hideAnswer(frame.sts.footer);
}

/// The new ticket slides from the row that issues it into the holder's ground.
void issue(StageLayout &frame, const StageLayout &before, qreal progress)
{
    check(frame, before, qMin(1.0, progress / 0.3));
    for (Held &held : frame.held) {
        if (held.kind != Held::Kind::Ticket || !held.present)
            continue;
        QPointF start = frame.sts.rect.center();
        for (const Row &row : frame.sts.rows)
            if (row.current)
                start = QPointF(row.rect.center().x(), row.rect.bottom());
        Held moving = held;
        const qreal slid = eased(QEasingCurve::InOutCubic, stretch(progress, 0.3, 1));
        move(moving, (QPointF(start.x() - held.rect.width() / 2, start.y()) - held.rect.topLeft()) * (1 - slid));
        for (const Held &old : before.held)
            if (old.kind == Held::Kind::Ticket && !old.present)
                held = old;
        if (progress >= 0.2)
            frame.moving = moving;
    }
}

/// Time passes while a step moves: what is left of a lifetime shrinks.
void runDown(StageLayout &frame, const StageLayout &before, qreal progress)
{
    for (Held &held : frame.held)
        for (const Held &old : before.held)
            if (old.kind == held.kind && old.present && held.present)
                held.left = old.left + (held.left - old.left) * progress;
}

} // namespace

MotionKind motionOf(const trace::Trace &trace, std::size_t index)
{
    if (index >= trace.steps.size())
        return MotionKind::Still;
    const trace::Step &step = trace.steps[index];
    if (step.verdict == trace::Verdict::Refused)
        return MotionKind::Refuses;
    if (!trace::opensChapter(step.kind))
        return MotionKind::Checks;
    switch (step.chapter) {
    case trace::Chapter::AskProvider:
    case trace::Chapter::ProviderAnswers:
    case trace::Chapter::SendRequest:
    case trace::Chapter::Use: return MotionKind::Travels;
    case trace::Chapter::Issue: return MotionKind::Issues;
    case trace::Chapter::VerifyCredentials:
    case trace::Chapter::Authorize: return MotionKind::Still;
    }
    return MotionKind::Still;
}

int millisecondsOf(MotionKind kind)
{
    switch (kind) {
    case MotionKind::Still: return 120;
    case MotionKind::Travels: return 700;
    case MotionKind::Checks: return 500;
    case MotionKind::Refuses: return 900;
    case MotionKind::Issues: return 850;
    }
    return 0;
}

StageLayout frameOf(MotionKind kind, const StageLayout &before, const StageLayout &end, qreal progress)
{
    if (progress >= 1 || kind == MotionKind::Still)
        return end;
    StageLayout frame = end;
    const qreal at = qMax(0.0, progress);
    runDown(frame, before, at);
    switch (kind) {
    case MotionKind::Still: break;
    case MotionKind::Travels: travel(frame, before, at); break;
    case MotionKind::Checks: check(frame, before, at); break;
    case MotionKind::Refuses: refuse(frame, before, at); break;
    case MotionKind::Issues: issue(frame, before, at); break;
    }
    return frame;
}

} // namespace trustwalk::stage
