#include "app/progress/inspection.h"

#include "app/progress/database.h"
#include "app/progress/files.h"
#include "app/progress/schema.h"

#include <QFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

/// Every SQLite file begins with these sixteen bytes (https://www.sqlite.org/fileformat.html); an empty file is a new one.
Done checkHeader(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault {.kind = Fault::Kind::NotReadable, .file = name, .detail = file.errorString()});
    const QByteArray head = file.read(16);
    if (!head.isEmpty() && head != QByteArrayView("SQLite format 3", 16))
        return failure(Fault {.kind = Fault::Kind::NoDatabase, .file = name});
    return {};
}

Result<int, Fault> number(const Database &database, const QString &pragma)
{
    const auto value = database.value(pragma);
    if (!value)
        return failure(value.error());
    return value->toInt();
}

Done checkReferences(const Database &database)
{
    auto rows = database.rows(u"PRAGMA foreign_key_check"_s);
    if (!rows)
        return failure(rows.error());
    if (rows->next())
        return failure(Fault {.kind = Fault::Kind::Damaged,
                              .file = database.file(),
                              .detail = u"%1 %2 refers to a missing %3"_s.arg(rows->value(0).toString(), rows->value(1).toString(),
                                                                              rows->value(2).toString())});
    return {};
}

} // namespace

Done checkSoundness(const Database &database, Depth depth)
{
    const auto found = database.value(depth == Depth::Quick ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(1)"_s);
    if (!found)
        return failure(found.error());
    if (found->toString() != u"ok"_s)
        return failure(Fault {.kind = Fault::Kind::Damaged, .file = database.file(), .detail = found->toString()});
    return checkReferences(database);
}

Result<Inspection, Fault> inspect(const Database &database)
{
    const auto application = number(database, u"PRAGMA application_id"_s);
    if (!application)
        return failure(application.error());
    const auto version = number(database, u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    const auto tables = number(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return failure(tables.error());
    if (*tables == 0 && *version == 0 && *application == 0)
        return Inspection {};
    if (*application != schema::applicationId)
        return failure(Fault {.kind = Fault::Kind::ForeignDatabase, .file = database.file()});
    if (*version > schema::version)
        return failure(Fault {.kind = Fault::Kind::NewerVersion, .file = database.file(), .found = *version, .known = schema::version});
    // A present file has none: whoever added one would let it act on what we write.
    const auto strangers = number(database, u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s);
    if (!strangers || *strangers > 0)
        return failure(strangers ? Fault {.kind = Fault::Kind::ForeignDatabase, .file = database.file()} : strangers.error());
    if (const Done sound = checkSoundness(database, Depth::Quick); !sound)
        return failure(sound.error());
    return Inspection {*version};
}

Result<Inspection, Fault> inspect(const QString &file)
{
    if (const Done header = checkHeader(file); !header)
        return failure(header.error());
    // A journal is rolled back by whoever reads first, which a reader without the right to write can't: a copy can.
    if (QFile::exists(file + u"-journal"_s)) {
        const auto copy = files::scratchCopy(file);
        if (!copy)
            return failure(copy.error());
        const auto rolledBack = Database::open(copy->file, Database::Access::ReadWrite);
        return rolledBack ? inspect(**rolledBack) : failure(rolledBack.error());
    }
    // Whoever has the database open keeps a log beside it.
    const bool log = QFile::exists(file + u"-wal"_s);
    const auto database = Database::open(file, log ? Database::Access::ReadOnly : Database::Access::Untouched);
    if (!database)
        return failure(database.error());
    return inspect(**database);
}

} // namespace trustwalk::progress
