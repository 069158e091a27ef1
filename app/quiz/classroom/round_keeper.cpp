#include "app/quiz/classroom/round_keeper.h"

#include "app/progress/files.h"
#include "core/study/round_text.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace trustwalk::quiz_page {

RoundKeeper::RoundKeeper(const QString &dataFolder) : m_file(QDir(dataFolder).filePath(QStringLiteral("class-round.json"))) {}

Result<std::optional<study::Round>, progress::Fault> RoundKeeper::kept() const
{
    QFile file(m_file);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failure(progress::files::faultOf(file));
    // One byte more than a round may have, so that the reader sees that it is too large.
    const QByteArray text = file.read(static_cast<qint64>(study::largestRound) + 1);
    auto round = study::readRound(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (!round)
        return failure(progress::Fault {.kind = progress::Fault::Kind::BadHistory, .file = m_file, .place = round.error()});
    return std::optional(std::move(*round));
}

progress::Done RoundKeeper::keep(const study::Round &round) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failure(progress::files::faultOf(file));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const std::string text = study::writeRound(round);
    if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()))
        return failure(progress::files::faultOf(file));
    return progress::files::commit(file);
}

void RoundKeeper::forget() const
{
    QFile::remove(m_file);
}

} // namespace trustwalk::quiz_page
