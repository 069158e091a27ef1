#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/crypto/key_ring.h"
#include "core/walk/walk.h"
#include "core/world/world.h"

#include <QString>
#include <QStringList>

/// Worlds, walks and keys on disk: all file reading that core is spared.
namespace trustwalk::world_store {

/// Where a file was wrong, or why it could not be read or written.
struct FileError {
    QString file; ///< as the user named it
    ParseError error; ///< NotFound without a path: the file itself; `reason` then holds the system's words
};
template <typename T> using FileResult = Result<T, FileError>;

/// "article": the worlds that come with the app, by id.
[[nodiscard]] QStringList builtInWorlds();
/// A built-in world by its id, else the file of that name. Files beside it (JWKS, metadata) are read from its own folder only.
[[nodiscard]] FileResult<world::World> loadWorld(const QString &nameOrFile);
/// "role-chaining": the walks beyond the five that come with the app, by id, in the order in which they are taught.
[[nodiscard]] QStringList builtInWalks();
/// A built-in walk by its id, else the file of that name.
[[nodiscard]] FileResult<walk::WalkFile> loadWalk(const QString &nameOrFile);
[[nodiscard]] std::optional<FileError> saveWalk(const QString &file, const walk::WalkFile &walk);
/// With everything in it: keys and metadata that stood in files beside it too.
[[nodiscard]] std::optional<FileError> saveWorld(const QString &file, const world::World &world);
/// True for a file whose JSON says that it is a walk.
[[nodiscard]] bool isWalkFile(const QString &file);

/// The folder of keys and settings: `--data DIR`, else the platform's place for application data.
[[nodiscard]] QString defaultDataFolder();

/// The key ring of a world: read from `folder`/keys/WORLD.json, made and written (readable by the owner alone) where it is
/// missing or lacks a provider's key. A lock keeps two instances from making two. Where the folder can't be written, the keys
/// live as long as the process.
[[nodiscard]] crypto::KeyRing keyRing(const world::World &world, const QString &folder);
/// A ring under a name of its own, with these keys.
[[nodiscard]] crypto::KeyRing keyRing(const QString &name, const std::vector<crypto::KeyRing::Wanted> &wanted, const QString &folder);

} // namespace trustwalk::world_store
