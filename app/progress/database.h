#pragma once

#include "app/progress/fault.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

class QSqlError;

namespace trustwalk::progress {

/// One connection to one SQLite file; closed with it. Stays in the thread that opened it.
class Database {
public:
    enum class Access {
        ReadWrite, ///< made where it is missing
        ReadOnly, ///< beside another connection that writes; the folder must have room for SQLite's shared memory
        Untouched, ///< nobody writes meanwhile and there is no log: leaves nothing beside the file either
    };
    /// Opens without reading: what is wrong with the content is found by the first query. ":memory:" is no file.
    [[nodiscard]] static Result<std::unique_ptr<Database>, Fault> open(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Done run(const QString &sql, const QVariantList &values = {}) const;
    /// Executed; the rows are read forward only.
    [[nodiscard]] Result<QSqlQuery, Fault> rows(const QString &sql, const QVariantList &values = {}) const;
    /// First column of the first row; invalid where there is no row.
    [[nodiscard]] Result<QVariant, Fault> value(const QString &sql, const QVariantList &values = {}) const;
    /// For statements that are executed often.
    [[nodiscard]] Result<QSqlQuery, Fault> prepared(const QString &sql) const;
    [[nodiscard]] Done execute(QSqlQuery &query) const;

    [[nodiscard]] Fault fault(const QSqlError &error) const;
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    Database(QString name, QString file);
    QString m_name;
    QString m_file;
};

/// All or nothing: whatever was run since begin() is undone unless commit() succeeded. Takes the right to write at once.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction, Fault> begin(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    [[nodiscard]] Done commit();

private:
    explicit Transaction(const Database &database) : m_database(&database) {}
    const Database *m_database;
};

} // namespace trustwalk::progress
