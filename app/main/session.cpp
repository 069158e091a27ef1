#include "app/main/session.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

namespace trustwalk {

namespace {

QString folderIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("sessions"));
}

QString lockOf(const QString &file)
{
    return file + QStringLiteral(".lock");
}

/// A lock whose window is gone is stale at once, however new it is.
std::unique_ptr<QLockFile> lockFor(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

Session::Session(const QString &dataFolder) : m_folder(folderIn(dataFolder)) {}

Session::~Session()
{
    forget();
}

bool Session::open()
{
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    const QString file = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json"));
    auto lock = lockFor(file);
    if (!lock->tryLock(0))
        return false;
    m_file = file;
    m_lock = std::move(lock);
    return true;
}

bool Session::keep(const QByteArray &text)
{
    if (!open())
        return false;
    QSaveFile out(m_file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // worlds hold secrets, if made-up ones
    return out.write(text) == text.size() && out.flush() && out.commit();
}

void Session::forget()
{
    if (m_lock)
        QFile::remove(m_file);
    m_lock.reset();
}

QStringList Session::leftIn(const QString &dataFolder)
{
    const QDir folder(folderIn(dataFolder));
    QStringList left;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        const QString file = folder.filePath(name);
        if (lockFor(file)->tryLock(0)) // and unlocks at once
            left.append(file);
    }
    return left;
}

void Session::discard(const QString &file)
{
    QFile::remove(file);
    QFile::remove(lockOf(file));
}

} // namespace trustwalk
