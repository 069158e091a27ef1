#include "app/present/scene.h"

#include <algorithm>

namespace trustwalk::present {
namespace {

using stage::Row;

constexpr qreal headHeight = 36, rowHeight = 25, titleHeight = 25, lineHeight = 15, pillHeight = 25, openMargin = 7;
constexpr qreal refusalHeight = 34, markSize = 20, textX = 41;
constexpr qreal chipHeight = 24;

/// What the current row says below its title.
struct Opened {
    QStringList lines; ///< the question
    bool pill = false;
    QStringList verdict; ///< in words, where no two values are compared
    [[nodiscard]] qreal height() const
    {
        const auto count = static_cast<qreal>(lines.size() + verdict.size());
        return titleHeight + count * lineHeight + (pill ? pillHeight + 3 : 0) + openMargin;
    }
};

Opened openedAt(const Scene &scene, std::size_t index, qreal width)
{
    const text::StepText &words = scene.setting.texts[index];
    const trace::Step &step = scene.setting.trace.steps[index];
    Opened opened;
    opened.lines = stage::wrapped(words.question, style::sub, width - textX - 12, 2);
    opened.pill = step.comparison.has_value();
    if (!opened.pill)
        opened.verdict = stage::wrapped(words.verdict, style::sub, width - textX - 12, 2);
    return opened;
}

struct Counting {
    std::vector<stage::Group> groups;
    stage::Density density {rowHeight, 0, 0, true, -1};
};

/// Chapters fold to a line each; the current one's name stands above the stage already.
std::vector<stage::PlannedRow> plan(const Scene &scene, const Counting &counting, std::size_t index)
{
    const bool folded = scene.setting.trace.steps[index].kind == trace::StepKind::CredentialsIssued;
    auto rows = stage::planRows(scene.setting, counting.groups, index, counting.density,
                                folded ? stage::Folding::Everything : stage::Folding::AsNeeded);
    std::erase_if(rows, [](const stage::PlannedRow &row) { return row.kind == Row::Kind::Chapter; });
    return rows;
}

bool isStopped(const Scene &scene, std::size_t index)
{
    return scene.setting.trace.refusal && index + 1 == scene.setting.trace.steps.size();
}

qreal heightAt(const Scene &scene, const Counting &counting, std::size_t index, qreal width)
{
    const bool issue = scene.setting.trace.steps[index].kind == trace::StepKind::CredentialsIssued;
    qreal height = headHeight + (isStopped(scene, index) ? refusalHeight + 10 : 0);
    for (const stage::PlannedRow &row : plan(scene, counting, index))
        height += row.current && !issue ? openedAt(scene, index, width).height() : rowHeight;
    return height + 4;
}

/// The tallest of this scene, so that the counter keeps its size from check to check. Issuing is a scene of its own.
qreal tallest(const Scene &scene, const Counting &counting, qreal width)
{
    if (scene.issues())
        return heightAt(scene, counting, scene.setting.index, width);
    qreal height = 0;
    for (std::size_t i = 0; i < scene.setting.trace.steps.size(); ++i)
        if (stage::sceneOf(scene.setting, i) == scene.at() && scene.setting.players.act.holds(i)
            && scene.setting.trace.steps[i].kind != trace::StepKind::CredentialsIssued)
            height = qMax(height, heightAt(scene, counting, i, width));
    return height;
}

/// Every check of the chapter where all fit, else the current one and its neighbours.
void foldToFit(const Scene &scene, Counting &counting, const QRectF &lane)
{
    for (const int keep : {-1, 2, 1, 0}) {
        counting.density.keep = keep;
        if (tallest(scene, counting, lane.width()) <= lane.height())
            return;
    }
}

stage::Pill pillOf(const Scene &scene, const QRectF &rect)
{
    const trace::Step &step = scene.setting.step();
    const QString label = scene.setting.texts[scene.setting.index].presentedLabel;
    stage::Pill pill;
    pill.rect = rect;
    pill.tone = step.verdict == trace::Verdict::Refused ? stage::Tone::Refused : stage::Tone::Allowed;
    const QRectF inside = rect.adjusted(12, 0, -10, 0);
    const qreal labelWidth = label.isEmpty() ? 0 : qMin(stage::widthOf(label, style::sub), inside.width() * 0.5);
    pill.label = fitted(QRectF(inside.topLeft(), QSizeF(labelWidth, inside.height())), label, style::sub, stage::Ink::Muted);
    const QString value = stage::shown(step.comparison->presented);
    pill.value = fitted(inside.adjusted(labelWidth + (labelWidth > 0 ? 8 : 0), 0, 0, 0), value.isEmpty() ? QStringLiteral("—") : value,
                        style::value, stage::Ink::Text, Qt::AlignLeft | Qt::AlignVCenter, stage::Cut::InMiddle);
    return pill;
}

/// A row has one label for each of its texts; further lines of a question and a verdict go into the counter's own.
void openRow(Row &row, const Scene &scene, std::vector<stage::Cell> &further)
{
    const Opened opened = openedAt(scene, scene.setting.index, row.rect.width());
    const QRectF first(row.rect.left() + textX, row.rect.top() + titleHeight - 2, row.rect.width() - textX - 10, lineHeight);
    qreal y = first.top();
    const auto say = [&](const QStringList &lines, stage::Ink ink, std::optional<stage::Label> &head) {
        for (const QString &line : lines) {
            const stage::Label label = fitted(QRectF(first.left(), y, first.width(), lineHeight), line, style::sub, ink);
            if (head)
                further.push_back({label, {}});
            else
                head = label;
            y += lineHeight;
        }
    };
    say(opened.lines, stage::Ink::Muted, row.question);
    say(opened.verdict, stage::Ink::Text, row.verdict);
    if (opened.pill)
        row.pill = pillOf(scene, QRectF(row.rect.left() + 12, y + 3, row.rect.width() - 22, pillHeight));
}

Row rowAt(const stage::PlannedRow &planned, const QRectF &rect)
{
    Row row;
    row.kind = planned.kind;
    row.step = planned.step;
    row.rect = rect;
    row.current = planned.current;
    row.mark = planned.mark;
    const bool bare = planned.mark == ui::Mark::ToCome || planned.mark == ui::Mark::NotReached || planned.mark == ui::Mark::NotNeeded;
    const qreal height = qMin(rect.height(), titleHeight);
    row.markBox = QRectF(rect.left() + 13, rect.top() + (height - markSize) / 2, markSize, markSize);
    const qreal numberWidth = stage::widthOf(planned.number, style::code) + 2;
    const QRectF number(rect.right() - 11 - numberWidth, rect.top(), numberWidth, height);
    row.title = fitted(QRectF(rect.left() + textX, rect.top(), number.left() - 6 - rect.left() - textX, height), planned.title,
                       planned.current ? style::currentRow : style::row, bare ? stage::Ink::Muted : stage::Ink::Text);
    row.number = stage::labelIn(number, planned.number, style::code, stage::Ink::Muted, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

/// AWS's answer in two words; its whole sentence is for the notes.
stage::Footer::Refusal refusalAt(const Scene &scene, const QRectF &rect)
{
    stage::Footer::Refusal refusal;
    refusal.rect = rect;
    refusal.markBox = QRectF(rect.left() + 8, rect.center().y() - 9, 18, 18);
    const stage::Counter &working = scene.working.second && scene.working.second->footer ? *scene.working.second : scene.working.sts;
    const QString code = working.footer && working.footer->refusal ? whole(working.footer->refusal->code) : QString();
    refusal.code = fitted(QRectF(rect.left() + 34, rect.top(), rect.width() - 40, rect.height()), code, style::refusal);
    return refusal;
}

/// What has just arrived, as chips in rows.
void addChips(stage::Footer &footer, const Scene &scene)
{
    footer.title = fitted(QRectF(footer.rect.left() + 13, footer.rect.top() + 3, footer.rect.width() - 26, 18),
                          scene.setting.t.say("Stage", "Request in hand"), style::holds, stage::Ink::Muted);
    const qreal left = footer.rect.left() + 12, right = footer.rect.right() - 12;
    QPointF at(left, footer.title.box.bottom() + 3);
    for (const stage::Chip &of : scene.working.carries) {
        const stage::TextStyle style {style::smallest, of.text.style.weight, of.text.style.mono};
        const QString text = stage::cutTo(right - left - 38, whole(of.text), style, stage::Cut::InMiddle);
        const qreal width = stage::widthOf(text, style) + 38;
        if (at.x() > left && at.x() + width > right)
            at = QPointF(left, at.y() + chipHeight + 5);
        if (at.y() + chipHeight > footer.rect.bottom())
            return;
        stage::Chip chip = of;
        chip.rect = QRectF(at, QSizeF(width, chipHeight));
        chip.icon.box = QRectF(at.x() + 6, at.y() + 3, 18, 18);
        chip.text = stage::labelIn(QRectF(at.x() + 29, at.y(), width - 31, chipHeight), text, style);
        footer.chips.push_back(std::move(chip));
        at.rx() += width + 6;
    }
}

void addFooter(stage::Counter &counter, const Scene &scene, qreal top)
{
    stage::Footer footer;
    if (scene.setting.stopped()) {
        footer.rect = QRectF(counter.rect.left(), top, counter.rect.width(), refusalHeight + 10);
        footer.refusal = refusalAt(scene, footer.rect.adjusted(11, 5, -11, -5));
        counter.hairlines.emplace_back(footer.rect.topLeft(), footer.rect.topRight());
    } else if (scene.setting.step().kind == trace::StepKind::RequestSent) {
        footer.rect = QRectF(QPointF(counter.rect.left(), top), counter.rect.bottomRight());
        addChips(footer, scene);
        counter.hairlines.emplace_back(footer.rect.topLeft(), footer.rect.topRight());
    }
    counter.footer = std::move(footer);
}

void placeHead(stage::Counter &counter, const QString &icon, const QString &name)
{
    const QRectF head(counter.rect.left(), counter.rect.top(), counter.rect.width(), headHeight);
    counter.headHeight = headHeight;
    counter.hairline = 1.25;
    counter.icon = {icon, QRectF(head.left() + 12, head.center().y() - 11, 22, 22), stage::Ink::OnHead, std::nullopt};
    counter.name = fitted(head.adjusted(44, 0, -12, 0), name, style::nodeName, stage::Ink::OnHead);
}

void placeRows(stage::Counter &counter, const Scene &scene, const Counting &counting)
{
    std::vector<stage::Cell> further;
    qreal y = counter.rect.top() + headHeight;
    const bool issue = scene.setting.step().kind == trace::StepKind::CredentialsIssued;
    bool first = true;
    for (const stage::PlannedRow &planned : plan(scene, counting, scene.setting.index)) {
        const bool open = planned.current && !issue;
        const qreal height = open ? openedAt(scene, scene.setting.index, counter.rect.width()).height() : rowHeight;
        Row row = rowAt(planned, QRectF(counter.rect.left(), y, counter.rect.width(), height));
        if (open)
            openRow(row, scene, further);
        if (issue && planned.current && !first)
            counter.hairlines.emplace_back(row.rect.topLeft(), row.rect.topRight());
        counter.rows.push_back(std::move(row));
        y += height;
        first = false;
    }
    addFooter(counter, scene, y + 3);
    counter.footer->fields.insert(counter.footer->fields.end(), further.begin(), further.end());
}

} // namespace

stage::Counter counterOf(const Scene &scene)
{
    const QRectF &lane = scene.places.centre;
    const auto below = stage::checkerBelow(scene.setting);
    Counting counting;
    counting.groups = below ? stage::groupsAt(scene.setting, *below) : stage::groupsAtSts(scene.setting);
    foldToFit(scene, counting, lane);
    stage::Counter counter;
    counter.id = QStringLiteral("sts");
    counter.actor = below ? QString::fromUtf8(below->name) : QStringLiteral("STS");
    counter.acting = true;
    counter.rect = QRectF(lane.left(), lane.top(), lane.width(), qMin(lane.height(), tallest(scene, counting, lane.width())));
    placeHead(counter, below ? stage::checkerIcon(scene.setting, *below) : QStringLiteral("sts"),
              below ? stage::checkerName(*below) : QStringLiteral("AWS STS"));
    placeRows(counter, scene, counting);
    return counter;
}

} // namespace trustwalk::present
