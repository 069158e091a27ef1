#include "app/stage/counter_rows.h"

#include <algorithm>

namespace trustwalk::stage {
namespace {

using trace::Chapter;
using trace::StepKind;

Group &groupOf(std::vector<Group> &groups, int number)
{
    for (Group &group : groups)
        if (group.number == number)
            return group;
    groups.push_back({number, -1, {}, {}, false});
    return groups.back();
}

bool isAtSts(Chapter chapter)
{
    return chapter == Chapter::VerifyCredentials || chapter == Chapter::Authorize || chapter == Chapter::Issue;
}

bool isBrokers(StepKind kind)
{
    return kind == StepKind::BrokerVerifiesToken || kind == StepKind::BrokerChoosesSession;
}

void addStep(std::vector<Group> &groups, const Setting &setting, std::size_t i)
{
    const trace::Step &step = setting.trace.steps[i];
    const text::StepText &text = setting.texts[i];
    Group &group = groupOf(groups, step.number.step);
    if (!trace::opensChapter(step.kind)) {
        group.entries.push_back({step.number, static_cast<int>(i), text.title});
        return;
    }
    group.opening = static_cast<int>(i);
    group.title = text.chapter;
    if (step.kind == StepKind::CredentialsIssued) {
        group.single = true;
        group.entries.push_back({step.number, static_cast<int>(i), text.title});
    }
}

void addNotReached(std::vector<Group> &groups, const Setting &setting, const trace::NotReached &check)
{
    Group &group = groupOf(groups, check.number.step);
    const QString title = text::notReachedTitle(setting.trace, check, setting.t.language());
    if (trace::opensChapter(check.kind)) {
        group.title = title;
        group.single = check.kind == StepKind::CredentialsIssued;
        if (!group.single)
            return;
    }
    // The unbroken walk may count less up to here than the stopped one did; a number twice would say that it was reached.
    const bool counted = !group.entries.empty() && group.entries.back().step >= 0 && !(group.entries.back().number < check.number);
    group.entries.push_back({counted ? trace::StepNumber {check.number.step, 0} : check.number, -1, title});
}

ui::Mark markOf(const Setting &setting, const Entry &entry, std::size_t index)
{
    if (entry.step < 0)
        return setting.trace.refusal && index + 1 == setting.trace.steps.size() ? ui::Mark::NotReached : ui::Mark::ToCome;
    if (entry.step > static_cast<int>(index))
        return ui::Mark::ToCome;
    switch (setting.trace.steps[static_cast<std::size_t>(entry.step)].verdict) {
    case trace::Verdict::Done: return ui::Mark::Done;
    case trace::Verdict::Passed: return ui::Mark::Passed;
    case trace::Verdict::Refused: return ui::Mark::Refused;
    case trace::Verdict::NotNeeded: return ui::Mark::NotNeeded;
    }
    return ui::Mark::ToCome;
}

bool isCurrent(const Group &group, std::size_t index)
{
    const int step = static_cast<int>(index);
    return group.opening == step || std::any_of(group.entries.begin(), group.entries.end(), [&](const Entry &e) { return e.step == step; });
}

/// What a run of rows came to as one row.
PlannedRow foldedRun(const Setting &setting, const std::vector<Entry> &entries, std::size_t first, std::size_t end, std::size_t index)
{
    PlannedRow row;
    row.kind = Row::Kind::Folded;
    row.step = entries[first].step;
    int done = 0;
    for (std::size_t i = first; i < end; ++i) {
        const ui::Mark mark = markOf(setting, entries[i], index);
        const bool reached = mark != ui::Mark::ToCome && mark != ui::Mark::NotReached;
        done += reached ? 1 : 0;
        if (i == first || mark == ui::Mark::Refused || (row.mark != ui::Mark::Refused && !reached))
            row.mark = mark;
    }
    if (row.mark == ui::Mark::Done || row.mark == ui::Mark::NotNeeded)
        row.mark = ui::Mark::Passed;
    const int all = static_cast<int>(end - first);
    row.number = QStringLiteral("%1/%2").arg(done).arg(all);
    return row;
}

QString range(const std::vector<Entry> &entries, std::size_t first, std::size_t end)
{
    const QString from = QString::fromStdString(entries[first].number.text());
    return end - first == 1 ? from : from + QStringLiteral("–") + QString::fromStdString(entries[end - 1].number.text());
}

void planRun(std::vector<PlannedRow> &rows, const Setting &setting, const Group &group, std::size_t first, std::size_t end,
             std::size_t index)
{
    if (end - first == 0)
        return;
    PlannedRow row = foldedRun(setting, group.entries, first, end, index);
    row.title = setting.t.say("Stage", "Checks %1").arg(range(group.entries, first, end));
    rows.push_back(row);
}

void planChecks(std::vector<PlannedRow> &rows, const Setting &setting, const Group &group, std::size_t index, int keep)
{
    const auto count = static_cast<std::ptrdiff_t>(group.entries.size());
    std::ptrdiff_t now = group.opening == static_cast<int>(index) ? -1 : count;
    for (std::ptrdiff_t i = 0; i < count; ++i)
        if (group.entries[static_cast<std::size_t>(i)].step == static_cast<int>(index))
            now = i;
    std::ptrdiff_t first = keep < 0 ? 0 : std::clamp<std::ptrdiff_t>(now - keep, 0, count);
    std::ptrdiff_t end = keep < 0 ? count : std::clamp<std::ptrdiff_t>(now + keep + 1, first, count);
    // A run of one row is as high folded as not.
    first = first == 1 ? 0 : first;
    end = end == count - 1 ? count : end;
    planRun(rows, setting, group, 0, static_cast<std::size_t>(first), index);
    for (std::ptrdiff_t i = first; i < end; ++i) {
        const Entry &entry = group.entries[static_cast<std::size_t>(i)];
        const bool unnumbered = entry.step < 0 && entry.number.check == 0;
        rows.push_back({Row::Kind::Check, entry.step, markOf(setting, entry, index), entry.title,
                        unnumbered ? QString() : QString::fromStdString(entry.number.text()), i == now});
    }
    planRun(rows, setting, group, static_cast<std::size_t>(end), group.entries.size(), index);
}

QString numbered(const Group &group)
{
    return QStringLiteral("%1\u2002%2").arg(group.number).arg(group.title);
}

} // namespace

std::vector<Group> groupsAtSts(const Setting &setting)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < setting.trace.steps.size(); ++i)
        if (isAtSts(setting.trace.steps[i].chapter) && setting.players.act.holds(i))
            addStep(groups, setting, i);
    const bool last = setting.players.act.end == setting.trace.steps.size();
    for (const trace::NotReached &check : setting.trace.notReached)
        if (last && isAtSts(check.chapter))
            addNotReached(groups, setting, check);
    return groups;
}

std::vector<Group> groupsAt(const Setting &setting, const trace::Actor &actor)
{
    std::vector<Group> groups;
    const bool service = actor.kind == trace::ActorKind::Resource;
    for (std::size_t i = 0; i < setting.trace.steps.size(); ++i) {
        const trace::Step &step = setting.trace.steps[i];
        if (step.kind == StepKind::CredentialsUsed ? service : step.from == actor && step.to == actor && !trace::opensChapter(step.kind))
            addStep(groups, setting, i);
    }
    for (const trace::NotReached &check : setting.trace.notReached) {
        const bool here = service
                              ? check.chapter == Chapter::Use
                              : check.chapter < Chapter::SendRequest && isBrokers(check.kind) == (actor.kind == trace::ActorKind::Broker);
        if (here && !trace::opensChapter(check.kind))
            addNotReached(groups, setting, check);
    }
    // A provider's chapters are opened by what others do; their words are the openings' all the same.
    for (Group &group : groups)
        for (std::size_t i = 0; i < setting.trace.steps.size() && group.title.isEmpty(); ++i)
            if (setting.trace.steps[i].number.step == group.number && trace::opensChapter(setting.trace.steps[i].kind)) {
                group.opening = static_cast<int>(i);
                group.title = setting.texts[i].chapter;
            }
    std::erase_if(groups, [](const Group &group) { return group.title.isEmpty(); });
    return groups;
}

const std::vector<Density> &densities()
{
    static const std::vector<Density> all {
        {38, 34, 126, false, -1}, {34, 31, 122, false, -1}, {31, 28, 116, false, -1}, {29, 27, 112, false, -1}, {34, 31, 120, true, -1},
        {30, 28, 114, true, -1},  {30, 28, 112, true, 2},   {30, 28, 108, true, 1},   {27, 26, 102, true, 1},   {26, 25, 96, true, 0},
    };
    return all;
}

std::vector<PlannedRow> planRows(const Setting &setting, const std::vector<Group> &groups, std::size_t index, const Density &density,
                                 Folding folding)
{
    std::vector<PlannedRow> rows;
    for (const Group &group : groups) {
        const bool current = isCurrent(group, index);
        if (group.entries.empty())
            continue;
        if (group.single) {
            const Entry &entry = group.entries.front();
            rows.push_back({Row::Kind::Check, entry.step, markOf(setting, entry, index),
                            folding == Folding::Everything ? numbered(group) : entry.title,
                            folding == Folding::Everything ? QString() : QString::number(group.number), current});
        } else if (folding == Folding::Everything || (density.foldOthers && !current)) {
            PlannedRow row = foldedRun(setting, group.entries, 0, group.entries.size(), index);
            row.title = numbered(group);
            row.step = group.opening;
            rows.push_back(row);
        } else {
            rows.push_back(
                {Row::Kind::Chapter, group.opening, ui::Mark::Done, numbered(group), {}, group.opening == static_cast<int>(index)});
            planChecks(rows, setting, group, index, density.keep);
        }
    }
    return rows;
}

qreal heightOf(const PlannedRow &row, const Density &density)
{
    switch (row.kind) {
    case Row::Kind::Chapter: return density.chapter;
    case Row::Kind::Folded: return density.row;
    case Row::Kind::Check: return row.current ? density.open : density.row;
    }
    return density.row;
}

qreal heightOf(const std::vector<PlannedRow> &rows, const Density &density)
{
    qreal height = 0;
    for (const PlannedRow &row : rows)
        height += heightOf(row, density);
    return height;
}

} // namespace trustwalk::stage
