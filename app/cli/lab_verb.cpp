#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/lab/lab.h"
#include "app/lab/shell_words.h"
#include "app/text/error_text.h"
#include "app/world/world_store.h"
#include "core/saml/response.h"

namespace trustwalk::cli {

namespace {

int usage()
{
    return badInput(QStringLiteral("lab needs: trustwalk lab env USER | token PROVIDER PERSON | assertion PROVIDER PERSON [--role NAME]"));
}

QString listed(const std::vector<std::string> &names)
{
    QStringList words;
    for (const std::string &name : names)
        words << QString::fromStdString(name);
    return words.join(QStringLiteral(", "));
}

QString reasonOf(const lab::NoToken &why)
{
    const QString name = QString::fromStdString(shortened(why.name)), known = listed(why.known);
    switch (why.kind) {
    case lab::NoToken::Kind::NoSuchProvider: return QStringLiteral("no provider \"%1\" in this world; there are %2").arg(name, known);
    case lab::NoToken::Kind::NoSuchPerson: return QStringLiteral("\"%1\" has no account there; there are %2").arg(name, known);
    case lab::NoToken::Kind::NoSuchRole: return QStringLiteral("not assigned to role \"%1\"; assigned are %2").arg(name, known);
    case lab::NoToken::Kind::CannotMint: return QStringLiteral("%1 does not mint this here").arg(name);
    case lab::NoToken::Kind::NotAssigned: return QStringLiteral("not assigned to \"%1\"; assigned are %2").arg(name, known);
    }
    return {};
}

int environment(const Options &options, const world::World &world)
{
    if (options.operands.size() != 2)
        return usage();
    const auto lines = lab::environmentOf(world, options.operands[1].toStdString(), options.port.value_or(lab::usualPort));
    if (!lines)
        return badInput(QStringLiteral("no user \"%1\" with an active access key in this world").arg(options.operands[1]));
    printLine(QString::fromStdString(*lines).trimmed());
    return Done;
}

int minted(const Options &options, const world::World &world)
{
    if (options.operands.size() != 3)
        return usage();
    const QString folder = options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder;
    const crypto::KeyRing keys = world_store::keyRing(world, folder);
    const std::string provider = options.operands[1].toStdString(), person = options.operands[2].toStdString();
    const auto token = options.operands[0] == QStringLiteral("token")
                           ? lab::tokenOf(world, keys, provider, person)
                           : lab::assertionOf(world, keys, provider, person, options.role.toStdString());
    if (const auto *why = std::get_if<lab::NoToken>(&token))
        return badInput(reasonOf(*why));
    printLine(QString::fromStdString(std::get<std::string>(token)));
    return Done;
}

} // namespace

int labVerb(const QStringList &arguments)
{
    const auto read = readOptions(arguments, {QStringLiteral("world"), QStringLiteral("port"), QStringLiteral("role"),
                                              QStringLiteral("data"), QStringLiteral("lang")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    const QString deed = options.operands.value(0);
    const auto world = world_store::loadWorld(options.worldOr(QStringLiteral("lab")));
    if (!world)
        return badInput(text::errorText(world.error().file, world.error().error, options.language));
    saml::initialise();
    if (deed == QStringLiteral("env"))
        return environment(options, *world);
    if (deed == QStringLiteral("token") || deed == QStringLiteral("assertion"))
        return minted(options, *world);
    return usage();
}

} // namespace trustwalk::cli
