#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/export/write.h"

#include <memory>
#include <numeric>

namespace trustwalk::cli {

namespace {

using picture_export::Format;

/// The steps that --step or --all choose; without either the last one, where each would be a file, and all where one file holds them.
/// Nothing where the walk has no such step.
std::vector<int> chosenSteps(const Options &options, const trace::Trace &trace, Format format)
{
    const auto count = static_cast<int>(trace.steps.size());
    if (options.all || (options.step.isEmpty() && !picture_export::isStill(format))) {
        std::vector<int> all(trace.steps.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    if (options.step.isEmpty())
        return {count - 1};
    const auto index = trace.indexOf(*trace::StepNumber::parse(options.step.toStdString()));
    return index ? std::vector<int> {static_cast<int>(*index)} : std::vector<int> {};
}

/// An option that the format has no use for is a mistake; empty where there is none.
QString misplacedOption(const Options &options, Format format)
{
    const bool pixels = picture_export::isStill(format) || picture_export::moves(format);
    if ((options.size || options.scale) && !pixels)
        return QStringLiteral("--size and --scale are for .svg, .png, .apng and .webp");
    if (options.perPage && format != Format::Pdf)
        return QStringLiteral("--per-page is for .pdf");
    if ((options.framesPerSecond || options.speed) && !picture_export::moves(format))
        return QStringLiteral("--fps and --speed are for .apng and .webp");
    if (!options.view.isEmpty() && format == Format::Mermaid)
        return QStringLiteral("a .mmd is always the sequence: it takes no --view");
    return {};
}

picture_export::Order orderOf(const Options &options, Format format, std::vector<int> steps)
{
    picture_export::Order order;
    order.format = format;
    order.view = options.view == QStringLiteral("sequence") ? picture_export::View::Sequence : picture_export::View::Stage;
    order.steps = std::move(steps);
    order.languages = {options.language};
    if (options.bothLanguages)
        order.languages = {ui::Language::English, ui::Language::Japanese};
    order.theme = options.theme;
    order.size = options.size.value_or(order.size);
    order.scale = options.scale.value_or(order.scale);
    order.perPage = options.perPage.value_or(order.perPage);
    order.tempo.framesPerSecond = options.framesPerSecond.value_or(order.tempo.framesPerSecond);
    order.tempo.speed = options.speed.value_or(order.tempo.speed);
    return order;
}

QStringList renderOptions()
{
    return walkOptions() + QStringList {QStringLiteral("step"),  QStringLiteral("all"),      QStringLiteral("output"),
                                        QStringLiteral("theme"), QStringLiteral("view"),     QStringLiteral("size"),
                                        QStringLiteral("scale"), QStringLiteral("per-page"), QStringLiteral("fps"),
                                        QStringLiteral("speed")};
}

} // namespace

int render(const QStringList &arguments)
{
    const auto read = readOptions(arguments, renderOptions(), Languages::OneOrBoth);
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (options.operands.size() != 1)
        return badInput(QStringLiteral("render needs one call, for example: trustwalk render AssumeRole --all -o walk.pdf"));
    const auto format = picture_export::formatOf(options.output);
    if (!format)
        return badInput(QStringLiteral("render needs -o FILE with a name that ends in .svg, .png, .pdf, .apng, .webp or .mmd"));
    if (const QString message = misplacedOption(options, *format); !message.isEmpty())
        return badInput(message);
    auto result = playWith(options);
    if (const auto *message = std::get_if<QString>(&result))
        return badInput(*message);
    auto &played = std::get<Played>(result);
    const picture_export::Run run {std::make_shared<const trace::Trace>(std::move(played.trace)),
                                   std::make_shared<const world::World>(std::move(played.world)), played.walk.lesson};
    std::vector<int> steps = chosenSteps(options, *run.trace, *format);
    if (steps.empty())
        return badInput(QStringLiteral("this walk has no step %1; its last is %2")
                            .arg(options.step, QString::fromStdString(run.trace->steps.back().number.text())));
    const picture_export::Order order = orderOf(options, *format, std::move(steps));
    if (const QString reason = picture_export::whyNot(order, options.language); !reason.isEmpty())
        return badInput(reason);
    const picture_export::Written written = picture_export::write(options.output, run, order);
    return written.error.isEmpty() ? int(Done) : badInput(written.error);
}

} // namespace trustwalk::cli
