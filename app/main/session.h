#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

namespace trustwalk {

/// What a window has not saved yet, kept on disk while it is open, so that a crash or a power cut loses at most the last seconds. Each window
/// has a file of its own, readable by the owner alone, and a lock that says that the window lives.
class Session {
public:
    explicit Session(const QString &dataFolder);
    ~Session(); ///< a window that is closed leaves nothing
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// False where the folder can't be written; what was kept before stays.
    bool keep(const QByteArray &text);
    void forget();
    /// Files of windows that ended without being closed, newest first.
    [[nodiscard]] static QStringList leftIn(const QString &dataFolder);
    /// What was restored or thrown away is not offered again.
    static void discard(const QString &file);

private:
    bool open();
    QString m_folder, m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace trustwalk
