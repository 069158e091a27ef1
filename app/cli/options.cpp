#include "app/cli/options.h"

#include "app/text/error_text.h"
#include "app/world/world_store.h"
#include "core/base/encoding.h"
#include "core/saml/response.h"
#include "core/walk/play.h"

#include <QLocale>
#include <QRegularExpression>

#include <cstdio>
#include <functional>
#include <map>

namespace trustwalk::cli {

namespace {

/// Sets one option's value; false where the value is none of those that it takes.
using Setter = std::function<bool(Options &, const QString &)>;

Setter text(QString Options::*field)
{
    return [field](Options &options, const QString &value) {
        options.*field = value;
        return !value.isEmpty();
    };
}

bool setLanguage(Options &options, const QString &value)
{
    options.languageGiven = true;
    options.bothLanguages = value == QStringLiteral("both");
    options.language = ui::languageOfCode(value, ui::Language::English);
    return options.bothLanguages || ui::languageCode(options.language) == value;
}

bool setTheme(Options &options, const QString &value)
{
    options.theme = value == QStringLiteral("dark") ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
    return value == QStringLiteral("dark") || value == QStringLiteral("light");
}

/// How large it may be is the export's to say.
bool setSize(Options &options, const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,7})x(\\d{1,7})$"));
    const QRegularExpressionMatch match = pattern.match(value);
    options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch();
}

Setter number(std::optional<qreal> Options::*field)
{
    return [field](Options &options, const QString &value) {
        bool read = false;
        options.*field = value.toDouble(&read);
        return read;
    };
}

Setter number(std::optional<int> Options::*field)
{
    return [field](Options &options, const QString &value) {
        bool read = false;
        options.*field = value.toInt(&read);
        return read;
    };
}

bool setView(Options &options, const QString &value)
{
    options.view = value;
    return value == QStringLiteral("stage") || value == QStringLiteral("sequence");
}

/// Which of them it may be is the verb's to say.
bool setFormat(Options &options, const QString &value)
{
    options.format = value;
    return !value.isEmpty();
}

bool setPolicyKind(Options &options, const QString &value)
{
    options.policyKind = value;
    return QStringList {QStringLiteral("identity"), QStringLiteral("resource"), QStringLiteral("trust"), QStringLiteral("session"),
                        QStringLiteral("boundary"), QStringLiteral("scp"),      QStringLiteral("rcp")}
        .contains(value);
}

bool setStep(Options &options, const QString &value)
{
    options.step = value;
    return trace::StepNumber::parse(value.toStdString()).has_value();
}

const std::map<QString, Setter> &valueOptions()
{
    static const std::map<QString, Setter> all {
        {QStringLiteral("world"), text(&Options::world)},
        {QStringLiteral("as"), text(&Options::caller)},
        {QStringLiteral("role"), text(&Options::role)},
        {QStringLiteral("provider"), text(&Options::provider)},
        {QStringLiteral("action"), text(&Options::action)},
        {QStringLiteral("resource"), text(&Options::resource)},
        {QStringLiteral("output"), text(&Options::output)},
        {QStringLiteral("data"), text(&Options::dataFolder)},
        {QStringLiteral("lang"), setLanguage},
        {QStringLiteral("view"), setView},
        {QStringLiteral("scale"), number(&Options::scale)},
        {QStringLiteral("speed"), number(&Options::speed)},
        {QStringLiteral("per-page"), number(&Options::perPage)},
        {QStringLiteral("fps"), number(&Options::framesPerSecond)},
        {QStringLiteral("theme"), setTheme},
        {QStringLiteral("size"), setSize},
        {QStringLiteral("format"), setFormat},
        {QStringLiteral("step"), setStep},
        {QStringLiteral("kind"), setPolicyKind},
        {QStringLiteral("break"),
         [](Options &options, const QString &value) {
             options.breaks += value.split(u',', Qt::SkipEmptyParts);
             return true;
         }},
        {QStringLiteral("port"),
         [](Options &options, const QString &value) {
             bool number = false;
             options.port = value.toUShort(&number);
             return number;
         }},
        {QStringLiteral("seed"),
         [](Options &options, const QString &value) {
             bool number = false;
             options.seed = value.toULongLong(&number);
             return number && !value.startsWith(u'-') && !value.startsWith(u'+');
         }},
        {QStringLiteral("count"), number(&Options::count)},
        {QStringLiteral("duration"),
         [](Options &options, const QString &value) {
             options.duration = value;
             return !value.isEmpty();
         }},
    };
    return all;
}

const std::map<QString, bool Options::*> &switches()
{
    static const std::map<QString, bool Options::*> all {{QStringLiteral("all"), &Options::all},
                                                         {QStringLiteral("json"), &Options::json},
                                                         {QStringLiteral("mfa"), &Options::mfa},
                                                         {QStringLiteral("key"), &Options::key},

                                                         {QStringLiteral("list"), &Options::list}};
    return all;
}

/// Stands in a message as it was typed.
QString quoted(const QString &word)
{
    return u'"' + QString::fromStdString(shortened(word.toStdString())) + u'"';
}

} // namespace

ui::Language systemLanguage()
{
    return QLocale().language() == QLocale::Japanese ? ui::Language::Japanese : ui::Language::English;
}

std::variant<Options, QString> readOptions(const QStringList &arguments, const QStringList &known, Languages languages)
{
    Options options;
    options.language = systemLanguage();
    bool onlyOperands = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (onlyOperands || !word.startsWith(u'-') || word == QStringLiteral("-")) {
            options.operands.append(word);
            continue;
        }
        if (word == QStringLiteral("--")) {
            onlyOperands = true;
            continue;
        }
        QString name = word == QStringLiteral("-o")            ? QStringLiteral("output")
                       : word.startsWith(QStringLiteral("--")) ? word.mid(2)
                                                               : QString();
        const qsizetype equals = name.indexOf(u'=');
        const std::optional<QString> attached = equals < 0 ? std::nullopt : std::optional(name.mid(equals + 1));
        if (equals >= 0)
            name.truncate(equals);
        if (name.isEmpty() || !known.contains(name))
            return QStringLiteral("unknown option %1").arg(quoted(word));
        if (const auto found = switches().find(name); found != switches().end()) {
            options.*(found->second) = true;
            continue;
        }
        if (!attached && i + 1 >= arguments.size())
            return QStringLiteral("option --%1 needs a value").arg(name);
        const QString value = attached ? *attached : arguments[++i];
        if (!valueOptions().at(name)(options, value))
            return QStringLiteral("option --%1 cannot be %2").arg(name, quoted(value));
    }
    if (options.bothLanguages && languages == Languages::One)
        return QStringLiteral("option --lang cannot be \"both\"");
    return options;
}

std::optional<QString> wrongFormat(const Options &options, const QStringList &formats)
{
    return formats.contains(options.format) ? std::nullopt
                                            : std::optional(QStringLiteral("option --format cannot be %1").arg(quoted(options.format)));
}

walk::Walk choose(walk::Walk walk, const Options &options)
{
    const auto set = [](std::string &field, const QString &chosen) {
        if (!chosen.isEmpty())
            field = chosen.toStdString();
    };
    set(walk.caller, options.caller);
    set(walk.role, options.role);
    set(walk.provider, options.provider);
    set(walk.action, options.action);
    set(walk.resource, options.resource);
    walk.mfa = walk.mfa || options.mfa;
    if (options.duration)
        walk.parameters.set("DurationSeconds", options.duration->toStdString());
    for (const QString &breaking : options.breaks)
        walk.breaks.push_back(breaking.toStdString());
    return walk;
}

std::optional<walk::Walk> walkOf(const QString &name, const Options &options, const world::World &world, QString &message)
{
    const auto call = walk::callOf(name.toStdString());
    if (!call) {
        message = QStringLiteral("%1 is no call; the calls are GetSessionToken, AssumeRole, GetFederationToken, AssumeRoleWithWebIdentity "
                                 "and AssumeRoleWithSAML")
                      .arg(quoted(name));
        return std::nullopt;
    }
    for (walk::Walk walk : walk::standardWalks(world)) {
        if (walk.call != *call)
            continue;
        if (!options.role.isEmpty())
            walk.action = "ec2:DescribeInstances"; // what every role of the article may do; --action says otherwise
        return choose(std::move(walk), options);
    }
    message = QStringLiteral("this world has nobody for %1").arg(name);
    return std::nullopt;
}

namespace {

/// A walk that comes with the app or lies in a file, with its world and what was chosen instead.
std::variant<Played, QString> openWalk(const QString &nameOrFile, const Options &options)
{
    auto file = world_store::loadWalk(nameOrFile);
    if (!file)
        return text::errorText(file.error().file, file.error().error, options.language);
    Played opened;
    if (const auto *name = std::get_if<std::string>(&file->world)) {
        auto world = world_store::loadWorld(QString::fromStdString(*name));
        if (!world)
            return text::errorText(world.error().file, world.error().error, options.language);
        opened.world = std::move(*world);
    } else {
        opened.world = std::get<world::World>(std::move(file->world));
    }
    opened.walk = choose(std::move(file->walk), options);
    return opened;
}

std::variant<Played, QString> standardWalk(const QString &name, const Options &options)
{
    auto world = world_store::loadWorld(options.worldOr(QStringLiteral("article")));
    if (!world)
        return text::errorText(world.error().file, world.error().error, options.language);
    QString message;
    const auto walk = walkOf(name, options, *world, message);
    if (!walk)
        return message;
    return Played {std::move(*world), *walk, {}};
}

bool namesWalk(const QString &name)
{
    return world_store::builtInWalks().contains(name) || (!walk::callOf(name.toStdString()) && world_store::isWalkFile(name));
}

std::variant<Played, QString> open(const QString &name, const Options &options)
{
    saml::initialise();
    return namesWalk(name) ? openWalk(name, options) : standardWalk(name, options);
}

/// The message where it can't be played.
std::optional<QString> play(Played &played, const Options &options)
{
    if (!played.walk.action.empty() && played.walk.action.find(':') == std::string::npos)
        return QStringLiteral("%1 is no action; an action looks like ec2:RunInstances").arg(quoted(options.action));
    const crypto::KeyRing keys
        = world_store::keyRing(played.world, options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder);
    auto trace = walk::play(played.walk, played.world, keys);
    if (!trace)
        return text::errorText(trace.error(), options.language);
    played.trace = std::move(*trace);
    return std::nullopt;
}

std::variant<std::pair<Played, Played>, QString> playBoth(Played left, Played right, const Options &options)
{
    for (Played *played : {&left, &right})
        if (auto message = play(*played, options))
            return *message;
    return std::pair {std::move(left), std::move(right)};
}

} // namespace

std::variant<Played, QString> playWith(const Options &options)
{
    auto opened = open(options.operands.value(0), options);
    if (auto *played = std::get_if<Played>(&opened))
        if (auto message = play(*played, options))
            return *message;
    return opened;
}

std::variant<std::pair<Played, Played>, QString> playBeside(const Options &options)
{
    // One walk: without and with its breaks. Two: the one beside the other.
    auto right = open(options.operands.value(0), options);
    if (options.operands.size() > 1) {
        auto left = std::move(right);
        right = open(options.operands[1], options);
        if (const auto *message = std::get_if<QString>(&left))
            return *message;
        if (const auto *message = std::get_if<QString>(&right))
            return *message;
        return playBoth(std::get<Played>(std::move(left)), std::get<Played>(std::move(right)), options);
    }
    if (const auto *message = std::get_if<QString>(&right))
        return *message;
    Played left = std::get<Played>(right);
    left.walk.breaks.clear();
    return playBoth(std::move(left), std::get<Played>(std::move(right)), options);
}

void printLine(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void printError(const QString &text)
{
    const QByteArray bytes = "trustwalk: " + text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace trustwalk::cli
