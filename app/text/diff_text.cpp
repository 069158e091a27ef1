#include "app/text/diff_text.h"

#include "app/text/step_text.h"
#include "app/text/text_width.h"
#include "app/text/translation.h"

namespace trustwalk::text {

namespace {

constexpr int columnWidth = 44; // columns of a terminal, of which Japanese takes two a character

QString padded(const QString &text)
{
    return text + QString(std::max(0, columnWidth - columnsOf(text)), u' ');
}

QString cell(const Run &run, std::optional<std::size_t> index, ui::Language language)
{
    if (!index)
        return padded(QStringLiteral("\u2013"));
    const trace::Step &step = run.trace.steps[*index];
    const StepText words = stepText(run.trace, *index, run.world, language);
    const QString sign = step.verdict == trace::Verdict::Refused  ? QStringLiteral("\u2717 ")
                         : step.verdict == trace::Verdict::Passed ? QStringLiteral("\u2713 ")
                                                                  : QStringLiteral("  ");
    return padded(QStringLiteral("%1 %2%3").arg(QString::fromStdString(step.number.text()), -5).arg(sign, words.title));
}

QString signOf(trace::DiffRow::Kind kind)
{
    switch (kind) {
    case trace::DiffRow::Kind::Same: return QStringLiteral("=");
    case trace::DiffRow::Kind::Differs: return QStringLiteral("\u2260");
    case trace::DiffRow::Kind::OnlyLeft: return QStringLiteral("<");
    case trace::DiffRow::Kind::OnlyRight: return QStringLiteral(">");
    }
    return {};
}

QString outcome(const Run &run, const Translation &t)
{
    return run.trace.allowed() ? t.say("Diff", "reaches its end")
                               : t.say("Diff", "refused at %1").arg(QString::fromStdString(run.trace.steps.back().number.text()));
}

} // namespace

QString diffText(const std::vector<trace::DiffRow> &rows, const Run &left, const Run &right, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const auto part = trace::parting(rows, left.trace, right.trace);
    QStringList lines {QStringLiteral("     %1    %2").arg(padded(outcome(left, t)), outcome(right, t)), {}};
    for (std::size_t i = 0; i < rows.size(); ++i)
        lines << QStringLiteral(" %1 %2  %3 %4")
                     .arg(i == part ? QStringLiteral("\u25B6") : QStringLiteral(" "), signOf(rows[i].kind),
                          cell(left, rows[i].left, language), cell(right, rows[i].right, language).trimmed());
    if (part && rows[*part].right) {
        const StepText words = stepText(right.trace, *rows[*part].right, right.world, language);
        lines << QString() << words.caption << words.wouldStop;
    } else if (!part) {
        lines << QString() << t.say("Diff", "Both runs are the same.");
    }
    return lines.join(u'\n');
}

} // namespace trustwalk::text
