#include "app/ui/saved_files.h"

namespace trustwalk::ui {

namespace {

/// Until the system refuses, so that its reason is known: of what it takes in part it gives none.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + at, bytes.size() - at);
        if (written <= 0)
            return false;
        at += written;
    }
    return true;
}

} // namespace

bool SavedFiles::add(const QString &name, const QByteArray &bytes)
{
    auto file = std::make_unique<QSaveFile>(name);
    const bool written = file->open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(*file, bytes);
    if (!written)
        error = name + QStringLiteral(": ") + file->errorString();
    m_bytes += bytes.size();
    m_files.push_back(std::move(file));
    return written;
}

QStringList SavedFiles::commit()
{
    QStringList names;
    for (const auto &file : m_files) {
        if (!file->commit()) {
            error = file->fileName() + QStringLiteral(": ") + file->errorString();
            break;
        }
        names << file->fileName();
    }
    return names;
}

} // namespace trustwalk::ui
