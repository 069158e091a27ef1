#include "app/progress/database.h"
#include "app/progress/files.h"
#include "app/progress/folder.h"
#include "app/progress/history.h"
#include "app/progress/opening.h"
#include "app/progress/salvage.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace trustwalk::progress {

namespace {

/// What had to make room.
struct Aside {
    QString file {}; ///< empty: nothing was there
    bool sound = false;
};

Result<Aside, Fault> moveAside(const Opening &opening)
{
    const QString file = progressFile(opening.folder());
    if (!QFile::exists(file))
        return Aside {};
    Aside aside {.sound = inspect(file).has_value()};
    const QString why = aside.sound ? u"replaced"_s : u"damaged"_s;
    Instant moment = opening.options().now;
    while (QFile::exists(asideFile(opening.folder(), why, moment)))
        moment += Seconds(1);
    aside.file = asideFile(opening.folder(), why, moment);
    if (const Done done = files::moveDatabase(file, aside.file); !done)
        return failure(done.error());
    return aside;
}

/// A copy that is whole without a log beside it. Backups have none, but a file that was kept aside may be put back too.
Result<files::ScratchCopy, Fault> flattened(const QString &file)
{
    auto copy = files::scratchCopy(file);
    if (!copy)
        return failure(copy.error());
    const auto database = Database::open(copy->file, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const auto mode = (*database)->value(u"PRAGMA journal_mode = DELETE"_s); !mode)
        return failure(mode.error());
    return copy;
}

/// Opens, and adds what can be read of a file that was damaged. What a learner puts away on purpose stays away.
Restored openWithout(Opening &opening, const Aside &aside)
{
    Restored restored {.opened = opening.open(), .keptAside = aside.file};
    const auto *writable = std::get_if<Writable>(&restored.opened);
    if (writable == nullptr || aside.file.isEmpty() || aside.sound)
        return restored;
    if (const auto merged = mergeHistory(*writable->store, salvage(aside.file)))
        restored.salvaged = merged->added;
    return restored;
}

} // namespace

Result<Restored, Fault> restore(const QString &folder, const QString &backup, const Options &options)
{
    auto opening = Opening::in(folder, options);
    if (!opening)
        return failure(opening.error());
    if (opening->refused())
        return failure(*opening->refused());
    const auto inspection = inspect(backup);
    if (!inspection || inspection->version == 0)
        return failure(
            Fault {.kind = Fault::Kind::BackupUnusable, .file = backup, .detail = inspection ? QString() : inspection.error().detail});
    // First whole beside its place, then the old file out of the way, then in: whatever ends this in between, nothing is lost, and the
    // next start ends it (Opening::finishArrival).
    const auto whole = flattened(backup);
    if (!whole)
        return failure(whole.error());
    if (const Done done = files::copySafely(whole->file, arrivingFile(opening->folder())); !done)
        return failure(done.error());
    const auto aside = moveAside(*opening);
    if (!aside)
        return failure(aside.error());
    return openWithout(*opening, *aside);
}

Result<Restored, Fault> startAfresh(const QString &folder, const Options &options)
{
    auto opening = Opening::in(folder, options);
    if (!opening)
        return failure(opening.error());
    if (opening->refused())
        return failure(*opening->refused());
    const auto aside = moveAside(*opening);
    if (!aside)
        return failure(aside.error());
    opening->beginAfresh();
    return openWithout(*opening, *aside);
}

} // namespace trustwalk::progress
