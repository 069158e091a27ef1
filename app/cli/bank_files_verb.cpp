#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/interchange/import_bank.h"
#include "app/interchange/words.h"
#include "app/text/error_text.h"
#include "app/world/quiz_store.h"
#include "app/world/world_store.h"
#include "core/saml/response.h"

namespace trustwalk::cli {

namespace {

using interchange::Languages;

quiz::Stand standOf(const Options &options)
{
    return quiz_store::stand(options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder);
}

interchange::Order orderOf(const Options &options, interchange::Format format)
{
    const bool japanese = options.language == ui::Language::Japanese;
    return {format, options.bothLanguages ? Languages::Both : japanese ? Languages::Japanese : Languages::English, options.key};
}

/// The bank, or the files that were named; those at fault are said and make the status.
int exportTo(const Options &options, const interchange::Order &order)
{
    const quiz::Bank bank = quiz_store::loadBank(options.operands.mid(1));
    for (const quiz::Bank::Refused &refused : bank.refused())
        printError(text::errorText(QString::fromStdString(refused.name), refused.error, options.language));
    if (!bank.refused().empty())
        return BadInput;
    const interchange::Written written = interchange::writeBank(options.output, bank.questions(), standOf(options), order);
    const QString words = interchange::writtenWords(written, text::Translation::of(options.language));
    if (written.files.isEmpty() || !written.error.isEmpty())
        return badInput(words);
    printLine((QStringList(written.files) << words).join(u'\n'));
    return Done;
}

} // namespace

int bankExport(const QStringList &arguments)
{
    const auto read = readOptions(
        arguments,
        {QStringLiteral("format"), QStringLiteral("lang"), QStringLiteral("output"), QStringLiteral("key"), QStringLiteral("data")},
        cli::Languages::OneOrBoth);
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (options.output.isEmpty())
        return badInput(QStringLiteral("bank export needs: trustwalk bank export --format gift -o FILE [FILE]..."));
    if (const auto wrong = wrongFormat(options, {QStringLiteral("gift"), QStringLiteral("moodle"), QStringLiteral("anki"),
                                                 QStringLiteral("qti"), QStringLiteral("pdf")}))
        return badInput(*wrong);
    const auto format = interchange::formatOfName(options.format);
    if (options.key && *format != interchange::Format::Pdf)
        return badInput(QStringLiteral("option --key is of --format pdf: the other formats hold the answers always"));
    return exportTo(options, orderOf(options, *format));
}

int bankImport(const QStringList &arguments)
{
    const auto read = readOptions(arguments, {QStringLiteral("lang"), QStringLiteral("output"), QStringLiteral("data")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (options.output.isEmpty() || options.operands.size() != 2)
        return badInput(QStringLiteral("bank import needs: trustwalk bank import FILE -o FILE"));
    saml::initialise(); // a question may bring a world with a SAML provider
    const quiz::Bank shipped = quiz_store::loadBank();
    interchange::ImportOrder order {options.operands[1], interchange::nameOf(options.output), std::nullopt,
                                    [&](std::string_view id, std::string_view) { return shipped.question(id) != nullptr; }};
    if (options.languageGiven)
        order.language = options.language == ui::Language::Japanese ? interchange::Language::Japanese : interchange::Language::English;
    const interchange::Import import = interchange::importBank(order, standOf(options), options.language);
    for (const QString &line : import.refused)
        printError(line);
    if (!import.error.isEmpty())
        return badInput(import.error);
    const interchange::Saved saved = interchange::saveImport(import, options.output);
    if (!saved.error.isEmpty())
        return badInput(saved.error);
    printLine((QStringList(saved.files) << interchange::importedWords(import, text::Translation::of(options.language))).join(u'\n'));
    return import.refused.isEmpty() ? Done : BadInput;
}

} // namespace trustwalk::cli
