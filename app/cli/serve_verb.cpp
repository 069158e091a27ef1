#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/lab/lab.h"
#include "app/text/error_text.h"
#include "app/world/world_store.h"
#include "core/saml/response.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace trustwalk::cli {

namespace {

QString verdictOf(const lab::Received &received)
{
    return received.code.empty() ? QStringLiteral("allowed") : QString::fromStdString(received.code);
}

/// Where it stopped: the number and kind of the last step.
QString stopOf(const lab::Received &received)
{
    if (!received.trace->refusal || received.trace->steps.empty())
        return {};
    const trace::Step &last = received.trace->steps.back();
    return QString::fromStdString(last.number.text() + ' ' + std::string(trace::kindName(last.kind)));
}

/// One line a request, without anything that could be a secret.
QString lineOf(const lab::Received &received, bool json)
{
    const QString at = QString::fromStdString(isoTime(received.at)), client = QString::fromStdString(received.client),
                  action = QString::fromStdString(lab::actionOf(received));
    if (!json)
        return QStringLiteral("%1  %2  %3  %4 %5 %6")
            .arg(at, client.leftJustified(20), action.leftJustified(26), QString::number(received.status), verdictOf(received),
                 stopOf(received))
            .trimmed();
    QJsonObject object {{QStringLiteral("number"), static_cast<qint64>(received.number)},
                        {QStringLiteral("time"), at},
                        {QStringLiteral("client"), client},
                        {QStringLiteral("action"), action},
                        {QStringLiteral("caller"),
                         received.trace->steps.empty() ? QString() : QString::fromStdString(received.trace->steps.front().from.name)},
                        {QStringLiteral("status"), received.status},
                        {QStringLiteral("verdict"), received.trace->refusal ? QStringLiteral("refused") : QStringLiteral("allowed")},
                        {QStringLiteral("microseconds"), static_cast<qint64>(received.took.count())}};
    if (!received.code.empty())
        object.insert(QStringLiteral("code"), verdictOf(received));
    if (received.trace->refusal)
        object.insert(QStringLiteral("step"), stopOf(received));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

int serve(const QStringList &arguments)
{
    const auto read = readOptions(arguments, {QStringLiteral("world"), QStringLiteral("port"), QStringLiteral("json"),
                                              QStringLiteral("data"), QStringLiteral("lang")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (!options.operands.isEmpty())
        return unexpected(options.operands.first());
    auto loaded = world_store::loadWorld(options.worldOr(QStringLiteral("lab")));
    if (!loaded)
        return badInput(text::errorText(loaded.error().file, loaded.error().error, options.language));
    saml::initialise();
    const auto world = std::make_shared<const world::World>(std::move(*loaded));
    const QString folder = options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder;
    lab::Lab lab(world, world_store::keyRing(*world, folder), [json = options.json](const lab::Received &received) {
        printLine(lineOf(received, json));
        std::fflush(stdout);
    });
    if (const auto problem = lab.start(options.port.value_or(lab::usualPort)))
        return badInput(QStringLiteral("port %1: %2").arg(options.port.value_or(lab::usualPort)).arg(*problem));
    printLine(lab.endpoint().url());
    std::fflush(stdout);
    return QCoreApplication::exec(); // until the shell ends it: nothing is left to be written
}

} // namespace trustwalk::cli
