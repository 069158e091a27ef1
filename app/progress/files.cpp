#include "app/progress/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace trustwalk::progress::files {

namespace {

constexpr qint64 pieceSize = 1 << 20;

Done copyBytes(QFile &in, QFileDevice &out)
{
    while (!in.atEnd()) {
        const QByteArray piece = in.read(pieceSize);
        if (piece.isEmpty())
            return failure(faultOf(in));
        if (out.write(piece) != piece.size())
            return failure(faultOf(out));
    }
    return {};
}

/// What SQLite keeps beside a database and needs to read it: the log of its present mode, and the journal with which a new file begins.
QStringList logs()
{
    return {u"-wal"_s, u"-journal"_s};
}

Done rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.exists() || file.rename(to))
        return {};
    return failure(faultOf(file));
}

} // namespace

Fault faultOf(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {.kind = full ? Fault::Kind::DiskFull : Fault::Kind::NotWritten, .file = file.fileName(), .detail = file.errorString()};
}

bool isFull(const QString &file)
{
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < 64 << 10;
}

Done commit(QSaveFile &file)
{
    if (file.flush() && file.commit())
        return {};
    const Fault fault = faultOf(file);
    file.cancelWriting();
    return failure(fault);
}

Done copySafely(const QString &from, const QString &to)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return failure(Fault {.kind = Fault::Kind::NotReadable, .file = from, .detail = in.errorString()});
    QSaveFile out(to);
    if (!out.open(QIODevice::WriteOnly))
        return failure(faultOf(out));
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Done done = copyBytes(in, out); !done)
        return done;
    return commit(out);
}

Result<ScratchCopy, Fault> scratchCopy(const QString &file)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(Fault {.kind = Fault::Kind::NotWritten, .file = folder->path(), .detail = folder->errorString()});
    const QString copy = folder->filePath(u"progress.sqlite"_s);
    if (const Done done = copySafely(file, copy); !done)
        return failure(done.error());
    for (const QString &log : logs())
        if (QFile::exists(file + log))
            if (const Done done = copySafely(file + log, copy + log); !done)
                return failure(done.error());
    return ScratchCopy {std::move(folder), copy};
}

Done moveDatabase(const QString &from, const QString &to)
{
    if (const Done done = rename(from, to); !done)
        return done;
    QFile::remove(from + u"-shm"_s);
    for (const QString &log : logs())
        if (const Done done = rename(from + log, to + log); !done)
            return done;
    return {};
}

} // namespace trustwalk::progress::files
