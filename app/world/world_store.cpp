#include "app/world/world_store.h"

#include "core/world/world_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace trustwalk::world_store {

namespace {

constexpr qint64 largestFile = 64 << 20;

FileError systemError(const QString &file, const QString &reason)
{
    ParseError error;
    error.code = ParseError::Code::NotFound;
    error.found = file.toStdString();
    error.reason = reason.toStdString();
    return {file, error};
}

FileResult<std::string> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(systemError(name, file.errorString()));
    if (file.size() > largestFile) {
        FileError error = systemError(name, {});
        error.error.code = ParseError::Code::TooLarge;
        error.error.expected = std::to_string(largestFile);
        return failure(error);
    }
    return file.readAll().toStdString();
}

/// Reads a file that stands beside the world: a plain name in the same folder, no path and no link out of it.
Result<std::string, ParseError> readBeside(const QString &folder, std::string_view name)
{
    ParseError error;
    error.code = ParseError::Code::BadValue;
    error.found = name;
    error.expected = "a file name without a path";
    const QString plain = QString::fromUtf8(name);
    if (folder.startsWith(u':') || plain.isEmpty() || plain.contains(u'/') || plain.contains(u'\\') || plain.startsWith(u'.'))
        return failure(error);
    const QFileInfo info(QDir(folder).filePath(plain));
    if (info.isSymLink() && QFileInfo(info.symLinkTarget()).canonicalPath() != QFileInfo(folder).canonicalFilePath())
        return failure(error);
    auto text = readFile(info.filePath());
    if (!text)
        return failure(text.error().error);
    return std::move(*text);
}

world::ReadBeside besideOf(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    return [folder](std::string_view name) { return readBeside(folder, name); };
}

} // namespace

QStringList builtInWorlds()
{
    QStringList ids;
    for (const QString &name : QDir(QStringLiteral(":/worlds")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (!name.endsWith(QStringLiteral(".schema.json")))
            ids.append(name.chopped(5));
    return ids;
}

FileResult<world::World> loadWorld(const QString &nameOrFile)
{
    const QString file = builtInWorlds().contains(nameOrFile) ? QStringLiteral(":/worlds/%1.json").arg(nameOrFile) : nameOrFile;
    const auto text = readFile(file);
    if (!text)
        return failure(text.error());
    auto world = world::readWorld(*text, besideOf(file));
    if (!world)
        return failure(FileError {nameOrFile, world.error()});
    return std::move(*world);
}

QStringList builtInWalks()
{
    static const QStringList taught {
        QStringLiteral("mfa-protected-api"),      QStringLiteral("cross-account-external-id"),
        QStringLiteral("confused-deputy"),        QStringLiteral("role-chaining"),
        QStringLiteral("session-policy-narrows"), QStringLiteral("permissions-boundary"),
        QStringLiteral("session-tags-abac"),      QStringLiteral("source-identity"),
        QStringLiteral("revoking-sessions"),      QStringLiteral("cognito-classic-flow"),
        QStringLiteral("cognito-enhanced-flow"),  QStringLiteral("console-sign-in"),
        QStringLiteral("get-caller-identity"),    QStringLiteral("bucket-policy-names-session"),
    };
    return taught;
}

FileResult<walk::WalkFile> loadWalk(const QString &nameOrFile)
{
    const QString file = builtInWalks().contains(nameOrFile) ? QStringLiteral(":/walks/%1.json").arg(nameOrFile) : nameOrFile;
    const auto text = readFile(file);
    if (!text)
        return failure(text.error());
    auto walk = walk::readWalk(*text, besideOf(file));
    if (!walk)
        return failure(FileError {file, walk.error()});
    return std::move(*walk);
}

namespace {

std::optional<FileError> writeFile(const QString &file, const std::string &text)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return systemError(file, out.errorString());
    out.write(QByteArray::fromStdString(text));
    // Qt 6.4 does not notice in commit() that the last bytes found no room.
    if (!out.flush() || !out.commit())
        return systemError(file, out.errorString());
    return std::nullopt;
}

} // namespace

std::optional<FileError> saveWalk(const QString &file, const walk::WalkFile &walk)
{
    return writeFile(file, walk::walkText(walk));
}

std::optional<FileError> saveWorld(const QString &file, const world::World &world)
{
    return writeFile(file, world::worldText(world));
}

bool isWalkFile(const QString &file)
{
    const auto text = readFile(file);
    if (!text)
        return false;
    const auto value = json::parse(*text);
    const json::Value *format = value ? value->find("format") : nullptr;
    return format != nullptr && format->text == "trustwalk-walk";
}

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace trustwalk::world_store
