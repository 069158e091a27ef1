#include "app/cli/verbs.h"

#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/trace_json.h"
#include "app/text/break_text.h"
#include "app/text/error_text.h"
#include "app/text/lesson_text.h"
#include "app/text/tour_text.h"
#include "app/text/walk_text.h"
#include "app/world/world_store.h"
#include "core/policy/evaluate_line.h"
#include "core/saml/response.h"
#include "core/walk/break.h"
#include "core/walk/play.h"

#include <iostream>
#include <string>

namespace trustwalk::cli {

namespace {

/// Where the walk of a call stops under one break: {"name","group","call","code","httpStatus","message","step","calls"}.
json::Value breakRow(const walk::Break &breaking, const world::World &world, const crypto::KeyRing &keys)
{
    json::Value row = json::Value::object();
    row.set("name", breaking.name);
    for (walk::Walk walk : walk::standardWalks(world)) {
        if (walk.call != breaking.calls.front())
            continue;
        walk.breaks = {std::string(breaking.name)};
        const auto trace = walk::play(walk, world, keys);
        if (!trace || !trace->refusal)
            continue;
        row.set("call", api::actionName(walk.call));
        row.set("code", api::wireName(trace->refusal->code));
        row.set("httpStatus", json::Value::number(api::httpStatus(*trace->refusal)));
        row.set("step", trace->steps.back().number.text());
        row.set("message", trace->refusal->message);
    }
    json::Value calls = json::Value::array();
    for (const api::Operation call : breaking.calls)
        calls.items.push_back(json::Value::string(std::string(api::actionName(call))));
    row.set("calls", std::move(calls));
    return row;
}

QString cell(const json::Value &row, std::string_view key)
{
    const json::Value *value = row.find(key);
    return value == nullptr ? QString() : QString::fromStdString(value->text);
}

} // namespace

const QStringList &walkOptions()
{
    static const QStringList names {
        QStringLiteral("world"),  QStringLiteral("as"),       QStringLiteral("role"),  QStringLiteral("provider"),
        QStringLiteral("action"), QStringLiteral("resource"), QStringLiteral("break"), QStringLiteral("duration"),
        QStringLiteral("mfa"),    QStringLiteral("lang"),     QStringLiteral("data"),
    };
    return names;
}

int badInput(const QString &message)
{
    printError(message);
    return BadInput;
}

int unexpected(const QString &operand)
{
    return badInput(QStringLiteral("unexpected argument \"%1\"").arg(operand));
}

int walks(const QStringList &arguments)
{
    const auto read = readOptions(arguments, {QStringLiteral("world"), QStringLiteral("lang"), QStringLiteral("json")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (!options.operands.isEmpty())
        return unexpected(options.operands.first());
    const auto world = world_store::loadWorld(options.worldOr(QStringLiteral("article")));
    if (!world)
        return badInput(text::errorText(world.error().file, world.error().error, options.language));
    json::Value rows = json::Value::array();
    for (const walk::Walk &walk : walk::standardWalks(*world)) {
        const std::string id = walk::walkId(walk.call), call(api::actionName(walk.call));
        rows.items.push_back(json::Value::object().set("id", id).set("call", call));
        if (!options.json)
            printLine(QStringLiteral("%1  %2  %3")
                          .arg(QString::fromStdString(id), -30)
                          .arg(QString::fromStdString(call), -26)
                          .arg(text::walkText(walk.call, options.language).subtitle));
    }
    for (const QString &id :
         options.worldOr(QStringLiteral("article")) == QStringLiteral("article") ? world_store::builtInWalks() : QStringList {}) {
        const auto file = world_store::loadWalk(id);
        const auto words = text::lessonText(id.toStdString(), options.language);
        if (!file || !words)
            continue;
        const QString call = QString::fromUtf8(api::actionName(file->walk.call));
        rows.items.push_back(json::Value::object().set("id", id.toStdString()).set("call", call.toStdString()));
        if (!options.json)
            printLine(QStringLiteral("%1  %2  %3").arg(id, -30).arg(call, -28).arg(words->title));
    }
    if (options.json)
        printLine(QString::fromStdString(json::print(rows)));
    return Done;
}

int traceWalk(const QStringList &arguments)
{
    const auto read = readOptions(arguments, walkOptions() + QStringList {QStringLiteral("format"), QStringLiteral("json")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (const auto wrong = wrongFormat(options, {QStringLiteral("text"), QStringLiteral("json")}))
        return badInput(*wrong);
    if (options.operands.isEmpty())
        return badInput(QStringLiteral("trace needs a call, for example: trustwalk trace AssumeRole"));
    if (options.operands.size() > 1)
        return unexpected(options.operands[1]);
    const auto result = playWith(options);
    if (const auto *message = std::get_if<QString>(&result))
        return badInput(*message);
    const auto &played = std::get<Played>(result);
    if (options.json || options.format == QStringLiteral("json"))
        printLine(QString::fromStdString(json::print(traceValue(played.trace, played.world, options.language))));
    else
        printLine(text::tour(played.trace, played.world, options.language));
    return played.trace.allowed() ? Done : RefusedByAws;
}

int tour(const QStringList &arguments)
{
    const auto read = readOptions(arguments, {QStringLiteral("world"), QStringLiteral("lang"), QStringLiteral("data")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (!options.operands.isEmpty())
        return unexpected(options.operands.first());
    saml::initialise();
    const auto world = world_store::loadWorld(options.worldOr(QStringLiteral("article")));
    if (!world)
        return badInput(text::errorText(world.error().file, world.error().error, options.language));
    const crypto::KeyRing keys
        = world_store::keyRing(*world, options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder);
    int status = Done;
    for (const walk::Walk &walk : walk::standardWalks(*world)) {
        const auto trace = walk::play(walk, *world, keys);
        if (!trace)
            return badInput(text::errorText(trace.error(), options.language));
        if (!trace->allowed())
            status = RefusedByAws;
        printLine(text::tour(*trace, *world, options.language));
    }
    return status;
}

int breaks(const QStringList &arguments)
{
    const auto read
        = readOptions(arguments, {QStringLiteral("json"), QStringLiteral("lang"), QStringLiteral("world"), QStringLiteral("data")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    saml::initialise();
    const auto world = world_store::loadWorld(options.worldOr(QStringLiteral("article")));
    if (!world)
        return badInput(text::errorText(world.error().file, world.error().error, options.language));
    const crypto::KeyRing keys
        = world_store::keyRing(*world, options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder);
    json::Value rows = json::Value::array();
    std::optional<walk::BreakGroup> group;
    for (const walk::Break &breaking : walk::allBreaks()) {
        rows.items.push_back(breakRow(breaking, *world, keys));
        if (options.json)
            continue;
        if (group != breaking.group)
            printLine((group ? QStringLiteral("\n") : QString()) + text::breakGroupName(breaking.group, options.language));
        group = breaking.group;
        const json::Value &row = rows.items.back();
        printLine(QStringLiteral("  %1  %2  %3  %4  %5")
                      .arg(QString::fromUtf8(breaking.name), -32)
                      .arg(cell(row, "step"), -4)
                      .arg(cell(row, "httpStatus"), -3)
                      .arg(cell(row, "code"), -24)
                      .arg(text::breakText(breaking.name, options.language).name));
    }
    if (options.json)
        printLine(QString::fromStdString(json::print(rows)));
    return Done;
}

int evaluate(const QStringList &arguments)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf"; // some shells put it in front of what they pipe
    if (!arguments.isEmpty())
        return unexpected(arguments.first());
    bool first = true;
    for (std::string line; std::getline(std::cin, line); first = false) {
        if (first && line.starts_with(byteOrderMark))
            line.erase(0, byteOrderMark.size());
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            std::cout << policy::evaluateLine(line) << '\n' << std::flush;
    }
    return Done;
}

} // namespace trustwalk::cli
