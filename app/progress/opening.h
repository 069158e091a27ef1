#pragma once

#include "app/progress/open.h"

namespace trustwalk::progress {

class Database;

/// One attempt to open the progress of a folder, holding its lock where it could be had.
class Opening {
public:
    [[nodiscard]] static Result<Opening, Fault> in(const QString &folder, const Options &options);

    /// Why nothing may be written here; nothing where this has the lock.
    [[nodiscard]] const std::optional<Fault> &refused() const { return m_refused; }
    /// To write, else to read, else not at all. Gives the lock away; call it once.
    [[nodiscard]] Opened open();
    /// From now on an empty folder is a beginning even where there are backups.
    void beginAfresh() { m_afresh = true; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const Options &options() const { return m_options; }

private:
    Opening(QString folder, Options options) : m_folder(std::move(folder)), m_options(std::move(options)) {}
    void lock();
    /// Ends what restore() had begun when it was killed.
    void finishArrival() const;
    /// The file that was kept aside last, without a log yet.
    [[nodiscard]] QString lastAside() const;
    [[nodiscard]] Result<std::unique_ptr<Store>, Fault> writable();
    [[nodiscard]] Done migrate(const Database &database, int from) const;
    [[nodiscard]] Result<std::unique_ptr<Store>, Fault> readOnly(const Fault &reason) const;
    [[nodiscard]] Opened unusable(Fault fault) const;

    QString m_folder;
    Options m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Fault> m_refused;
    bool m_afresh = false;
};

} // namespace trustwalk::progress
