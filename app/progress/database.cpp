#include "app/progress/database.h"

#include "app/progress/files.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

QString freshName()
{
    static std::atomic<int> count {0};
    return u"trustwalk-progress-%1"_s.arg(++count);
}

QString optionsFor(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadWrite: return u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    case Database::Access::ReadOnly: return u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s;
    case Database::Access::Untouched: return u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
    }
    return {};
}

QString immutableName(const QString &file)
{
    return QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded)) + u"?immutable=1"_s;
}

// Primary result codes (https://www.sqlite.org/rescode.html); what Qt passes on is extended by further bits.
enum SqliteCode {
    Error = 1,
    Permission = 3,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NoDatabase = 26
};

Fault::Kind kindOf(int code, const QString &file)
{
    switch (code & 0xff) {
    case Error: return Fault::Kind::Damaged; // our statements are right, so the tables are not ours
    case Permission: return Fault::Kind::NotReadable;
    case ReadOnly: return Fault::Kind::FolderReadOnly;
    case Corrupt: return Fault::Kind::Damaged;
    case Full: return Fault::Kind::DiskFull;
    case CannotOpen: return files::isFull(file) ? Fault::Kind::DiskFull : Fault::Kind::NotReadable;
    case Constraint: return Fault::Kind::BadValue;
    case NoDatabase: return Fault::Kind::NoDatabase;
    case InputOutput:
    default: return files::isFull(file) ? Fault::Kind::DiskFull : Fault::Kind::NotWritten;
    }
}

} // namespace

Database::Database(QString name, QString file) : m_name(std::move(name)), m_file(std::move(file)) {}

Database::~Database()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>, Fault> Database::open(const QString &file, Access access)
{
    const QString absolute = file.startsWith(u':') ? file : QFileInfo(file).absoluteFilePath();
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return failure(Fault {.kind = Fault::Kind::DriverMissing, .file = absolute});
    std::unique_ptr<Database> opened(new Database(freshName(), absolute));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, opened->m_name);
    connection.setConnectOptions(optionsFor(access));
    connection.setDatabaseName(access == Access::Untouched ? immutableName(absolute) : absolute);
    if (!connection.open())
        return failure(opened->fault(connection.lastError()));
    // A file may come from anywhere: its schema must not call functions with effects.
    for (const QString &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA foreign_keys = ON"_s})
        if (const Done done = opened->run(pragma); !done)
            return failure(done.error());
    return opened;
}

Fault Database::fault(const QSqlError &error) const
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {.kind = kindOf(error.nativeErrorCode().toInt(), m_file), .file = m_file, .detail = words};
}

Result<QSqlQuery, Fault> Database::prepared(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(fault(query.lastError()));
    return query;
}

Done Database::execute(QSqlQuery &query) const
{
    if (!query.exec())
        return failure(fault(query.lastError()));
    return {};
}

Result<QSqlQuery, Fault> Database::rows(const QString &sql, const QVariantList &values) const
{
    auto query = prepared(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (const Done done = execute(*query); !done)
        return failure(done.error());
    return query;
}

Done Database::run(const QString &sql, const QVariantList &values) const
{
    const auto query = rows(sql, values);
    if (!query)
        return failure(query.error());
    return {};
}

Result<QVariant, Fault> Database::value(const QString &sql, const QVariantList &values) const
{
    auto query = rows(sql, values);
    if (!query)
        return failure(query.error());
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return failure(fault(query->lastError()));
    return QVariant();
}

Result<Transaction, Fault> Transaction::begin(const Database &database)
{
    if (const Done done = database.run(u"BEGIN IMMEDIATE"_s); !done)
        return failure(done.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk); then this fails, and nothing is lost by it.
    if (m_database != nullptr)
        static_cast<void>(m_database->run(u"ROLLBACK"_s));
}

Done Transaction::commit()
{
    const Done done = m_database->run(u"COMMIT"_s);
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace trustwalk::progress
