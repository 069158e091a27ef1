#include "app/world/world_store.h"

#include "core/world/world_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

namespace trustwalk::world_store {

namespace {

constexpr int lockPatience = 5000; // milliseconds: making a world's keys takes well under a second
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::optional<crypto::KeyRing> readRing(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto ring = crypto::KeyRing::fromText(in.readAll().toStdString());
    if (!ring)
        return std::nullopt;
    return std::move(*ring);
}

bool holdsAll(const crypto::KeyRing &ring, const std::vector<crypto::KeyRing::Wanted> &wanted)
{
    for (const crypto::KeyRing::Wanted &key : wanted)
        if (ring.find(key.provider) == nullptr)
            return false;
    return true;
}

void keep(const crypto::KeyRing &ring, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return; // a folder that can't be written: the keys live as long as the process
    out.setPermissions(ownerOnly);
    out.write(QByteArray::fromStdString(ring.textToKeep()));
    if (out.flush()) // Qt 6.4 does not notice in commit() that the last bytes found no room
        out.commit();
}

} // namespace

crypto::KeyRing keyRing(const world::World &world, const QString &folder)
{
    return keyRing(QString::fromStdString(world.id), world::wantedKeys(world), folder);
}

crypto::KeyRing keyRing(const QString &name, const std::vector<crypto::KeyRing::Wanted> &wanted, const QString &folder)
{
    const QString keys = QDir(folder).filePath(QStringLiteral("keys"));
    const QString file = QDir(keys).filePath(name + QStringLiteral(".json"));
    if (auto ring = readRing(file); ring && holdsAll(*ring, wanted))
        return std::move(*ring);

    QDir().mkpath(keys);
    QFile::setPermissions(keys, ownerOnly | QFileDevice::ExeOwner);
    QLockFile lock(file + QStringLiteral(".lock"));
    const bool locked = lock.tryLock(lockPatience);
    auto ring = readRing(file); // another instance may have made it meanwhile
    crypto::KeyRing made = ring ? std::move(*ring) : crypto::KeyRing::generate({}, {});
    made.ensure(wanted, Instant {Seconds {QDateTime::currentSecsSinceEpoch()}});
    if (locked)
        keep(made, file);
    return made;
}

} // namespace trustwalk::world_store
