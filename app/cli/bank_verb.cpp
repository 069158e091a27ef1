#include "app/cli/bank_report.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/world/quiz_store.h"
#include "app/world/world_store.h"

namespace trustwalk::cli {

/// Exit status 0 where every stated answer is the derived one, 1 where one isn't, 2 where a file is at fault.
int bank(const QStringList &arguments)
{
    if (arguments.value(0) == QStringLiteral("import"))
        return bankImport(arguments);
    if (arguments.value(0) == QStringLiteral("generate"))
        return generateQuestions(arguments.mid(1));
    const auto read = readOptions(arguments, {QStringLiteral("json"), QStringLiteral("lang"), QStringLiteral("data")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (options.operands.value(0) != QStringLiteral("verify"))
        return badInput(QStringLiteral("bank needs verify, generate, export or import, for example: trustwalk bank verify"));
    const quiz::Bank questions = quiz_store::loadBank(options.operands.mid(1));
    const quiz::Stand stand = quiz_store::stand(options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder);
    const BankReport report = reportOn(questions, stand, options.language);
    if (options.json)
        printLine(QString::fromStdString(json::print(report.value)));
    else
        printLine(report.lines.join(u'\n'));
    for (const QString &line : report.refused)
        printError(line);
    return report.status;
}

} // namespace trustwalk::cli
