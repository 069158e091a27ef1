#include "app/export/handout_text.h"

#include "app/export/document_lines.h"
#include "app/text/lesson_text.h"
#include "app/text/step_text.h"
#include "app/text/translation.h"

#include <algorithm>

namespace trustwalk::picture_export {

namespace {

using inspector::Block;
using inspector::Blocks;

inspector::Mark markOf(trace::Verdict verdict)
{
    switch (verdict) {
    case trace::Verdict::Passed: return inspector::Mark::Passed;
    case trace::Verdict::Refused: return inspector::Mark::Refused;
    case trace::Verdict::NotNeeded: return inspector::Mark::NotNeeded;
    case trace::Verdict::Done: return inspector::Mark::None;
    }
    return inspector::Mark::None;
}

void addFields(Entry &entry, const inspector::Fields &fields)
{
    for (const inspector::Field &field : fields.rows) {
        // A parameter is held against several limits; here its value is enough, once.
        const bool again = !entry.evidence.empty() && entry.evidence.back().label == field.label;
        if (!field.secret && !again)
            entry.evidence.push_back({field.label, field.value.section(QStringLiteral("   "), 0, 0).simplified(), {}, field.mark});
    }
}

/// The statement that decided, without the document around it.
inspector::Code whatCounts(const inspector::Code &code)
{
    if (!code.counts)
        return code;
    const auto [begin, end] = *code.counts;
    inspector::Code part {code.text.mid(begin, end - begin), {}};
    for (const inspector::Lit &lit : code.lit)
        if (lit.begin >= begin && lit.end <= end)
            part.lit.push_back({lit.begin - begin, lit.end - begin, lit.mark});
    return part;
}

/// Lines of a document, each with what is lit of it.
void addCode(Entry &entry, const inspector::Code &whole)
{
    const inspector::Code code = onLines(whatCounts(whole));
    int begin = 0;
    for (const QString &text : code.text.split(u'\n')) {
        EvidenceLine line {{}, text, {}, inspector::Mark::None};
        const int end = begin + static_cast<int>(text.size());
        for (const inspector::Lit &lit : code.lit)
            if (lit.begin < end && lit.end > begin)
                line.lit.push_back({std::max(lit.begin, begin) - begin, std::min(lit.end, end) - begin, lit.mark});
        entry.evidence.push_back(std::move(line));
        begin = end + 1;
    }
}

/// Evidence whose heart is a policy: what is asked is evaluated, passed on, or chosen.
bool holdsPolicy(const trace::Evidence &evidence)
{
    return std::holds_alternative<trace::PolicyEvidence>(evidence) || std::holds_alternative<trace::TagsEvidence>(evidence)
           || std::holds_alternative<trace::SessionPolicyEvidence>(evidence) || std::holds_alternative<trace::BrokerEvidence>(evidence);
}

/// The document that decided, or nothing.
bool addPolicy(Entry &entry, const Blocks &blocks)
{
    const auto code
        = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) { return std::holds_alternative<inspector::Code>(block); });
    if (code == blocks.end())
        return false;
    if (code != blocks.begin())
        if (const auto *heading = std::get_if<inspector::Heading>(&*std::prev(code)))
            entry.heading = heading->text;
    addCode(entry, std::get<inspector::Code>(*code));
    return true;
}

void addFacts(Entry &entry, const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<inspector::Heading>(&block); heading != nullptr && entry.heading.isEmpty())
            entry.heading = heading->text;
        if (const auto *fields = std::get_if<inspector::Fields>(&block)) {
            addFields(entry, *fields);
            return;
        }
    }
}

void addEvidence(Entry &entry, const Run &run, std::size_t index, const text::StepText &words, ui::Language language)
{
    const trace::Step &step = run.trace->steps[index];
    const Blocks blocks = inspector::evidenceBlocks(*run.trace, index, language);
    if (holdsPolicy(step.evidence) && addPolicy(entry, blocks))
        return;
    if (step.comparison && !words.presentedLabel.isEmpty()) {
        entry.heading = words.question;
        entry.evidence.push_back(
            {words.presentedLabel, QString::fromStdString(step.comparison->presented).simplified(), {}, markOf(step.verdict)});
        entry.evidence.push_back(
            {words.referenceLabel, QString::fromStdString(step.comparison->reference).simplified(), {}, inspector::Mark::None});
        return;
    }
    addFacts(entry, blocks);
}

QString coverLine(const Run &run, const Order &order, ui::Language language)
{
    const text::Translation &t = text::Translation::of(language);
    const QString what = run.trace->call ? text::walkText(run.lesson, *run.trace->call, language).subtitle : QString();
    const auto count = static_cast<int>(order.steps.size());
    const QString steps = t.say("Export", "%n step(s)", nullptr, count);
    const QString end = run.trace->refusal ? t.say("Export", "refused at step %1 with %2")
                                                 .arg(QString::fromStdString(run.trace->steps.back().number.text()),
                                                      QString::fromUtf8(api::wireName(run.trace->refusal->code)))
                                           : t.say("Export", "every check passed");
    QStringList parts {what, steps, end};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

std::vector<Entry> entriesOf(const Run &run, const Order &order)
{
    std::vector<Entry> entries;
    for (const int step : order.steps) {
        const auto index = static_cast<std::size_t>(step);
        const trace::Step &traced = run.trace->steps[index];
        Entry entry {step, QString::fromStdString(traced.number.text()), traced.verdict == trace::Verdict::Refused, {}, {}, {}};
        for (const ui::Language language : order.languages) {
            const text::StepText words = text::stepText(*run.trace, index, *run.world, language);
            entry.words.push_back({words.caption, words.detail});
            if (language == order.languages.front())
                addEvidence(entry, run, index, words, language);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

Title titleOf(const Run &run, const Order &order)
{
    const ui::Language first = order.languages.front();
    Title title;
    if (run.trace->call)
        title.name = text::walkText(run.lesson, *run.trace->call, first).title;
    title.subtitle = text::walkSubtitle(*run.trace, *run.world, first);
    for (const ui::Language language : order.languages)
        title.cover << coverLine(run, order, language);
    return title;
}

QString pageNumber(int page, int pages, ui::Language language)
{
    return text::Translation::of(language).say("Export", "Page %1 of %2").arg(page).arg(pages);
}

} // namespace trustwalk::picture_export
