#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/export/picture_export.h"
#include "app/sequence/mermaid.h"

#include <QFileInfo>
#include <QSaveFile>

#include <numeric>

namespace trustwalk::cli {

namespace {

/// The steps that --step or --all choose; nothing where the walk has no such step.
std::vector<int> chosenSteps(const Options &options, const trace::Trace &trace)
{
    if (options.all) {
        std::vector<int> all(trace.steps.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    if (options.step.isEmpty())
        return {static_cast<int>(trace.steps.size()) - 1};
    const auto index = trace.indexOf(*trace::StepNumber::parse(options.step.toStdString()));
    return index ? std::vector<int> {static_cast<int>(*index)} : std::vector<int> {};
}

bool isMermaid(const QString &file)
{
    return QFileInfo(file).suffix().toLower() == QStringLiteral("mmd");
}

/// The whole walk as one text, whichever steps were asked for.
int writeMermaid(const Options &options, const Played &played)
{
    QSaveFile file(options.output);
    const QByteArray text = sequence::mermaid(played.trace, played.world, options.language).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return badInput(options.output + QStringLiteral(": ") + file.errorString());
    return Done;
}

} // namespace

int render(const QStringList &arguments)
{
    const auto read
        = readOptions(arguments, {QStringLiteral("world"), QStringLiteral("as"), QStringLiteral("role"), QStringLiteral("provider"),
                                  QStringLiteral("action"), QStringLiteral("resource"), QStringLiteral("break"), QStringLiteral("duration"),
                                  QStringLiteral("mfa"), QStringLiteral("lang"), QStringLiteral("data"), QStringLiteral("step"),
                                  QStringLiteral("all"), QStringLiteral("output"), QStringLiteral("theme"), QStringLiteral("size")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (options.operands.size() != 1)
        return badInput(QStringLiteral("render needs one call, for example: trustwalk render AssumeRole --all -o walk.pdf"));
    if (options.output.isEmpty() || !(picture_export::formatOf(options.output) || isMermaid(options.output)))
        return badInput(QStringLiteral("render needs -o FILE with a name that ends in .svg, .png, .pdf or .mmd"));
    const auto result = playWith(options);
    if (const auto *message = std::get_if<QString>(&result))
        return badInput(*message);
    const auto &played = std::get<Played>(result);
    if (isMermaid(options.output))
        return writeMermaid(options, played);
    const std::vector<int> steps = chosenSteps(options, played.trace);
    if (steps.empty())
        return badInput(QStringLiteral("this walk has no step %1; its last is %2")
                            .arg(options.step, QString::fromStdString(played.trace.steps.back().number.text())));
    const picture_export::Written written
        = picture_export::writePictures(options.output, played.trace, played.world, steps, {options.language, options.theme, options.size});
    if (!written.error.isEmpty())
        return badInput(written.error);
    return Done;
}

} // namespace trustwalk::cli
