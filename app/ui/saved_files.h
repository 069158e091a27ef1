#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace trustwalk::ui {

/// Files that exist once all of them are complete: neither a stop nor a full disk leaves half of them behind.
class SavedFiles {
public:
    /// False, with `error` set to the file's name and the system's words, where it cannot be written.
    bool add(const QString &name, const QByteArray &bytes);
    /// Their names; fewer, with `error` set, where one of them could not take its place.
    [[nodiscard]] QStringList commit();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    QString error;

private:
    std::vector<std::unique_ptr<QSaveFile>> m_files;
    qint64 m_bytes = 0;
};

} // namespace trustwalk::ui
