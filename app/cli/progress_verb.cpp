#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/progress/history.h"
#include "app/progress/open.h"
#include "app/text/progress_text.h"
#include "app/world/world_store.h"

#include <QDateTime>
#include <QDir>

#include <array>
#include <functional>

namespace trustwalk::cli {

namespace {

int usage()
{
    return badInput(QStringLiteral("progress needs: trustwalk progress check | export FILE | import FILE | backups | restore FILE"));
}

struct Call {
    QString folder;
    QString operand; ///< FILE, where the deed has one
    ui::Language language;
    progress::Options how;
};

int refused(const progress::Fault &fault, const Call &call)
{
    printError(text::progressFaultText(fault, call.language));
    return BadInput;
}

/// What the progress holds, in words that scripts can read.
int printState(const progress::Store &store, const Call &call)
{
    const auto log = store.log();
    const auto sittings = store.sittings();
    if (!log || !sittings)
        return refused(log ? sittings.error() : log.error(), call);
    printLine(QStringLiteral("answers %1  questions %2  mock exams %3  backups %4")
                  .arg(log->size())
                  .arg(store.cards().size())
                  .arg(sittings->size())
                  .arg(progress::backupsIn(call.folder).size()));
    return Done;
}

enum class Needs { Reading, Writing };

/// Does something with the store; where it can be read alone, says why.
int withStore(const Call &call, Needs needs, const std::function<int(progress::Store &)> &deed)
{
    progress::Opened opened = progress::openProgress(call.folder, call.how);
    if (const auto *unusable = std::get_if<progress::Unusable>(&opened))
        return refused(unusable->fault, call);
    if (auto *readOnly = std::get_if<progress::ReadOnly>(&opened)) {
        const int status = refused(readOnly->reason, call);
        return needs == Needs::Writing ? status : deed(*readOnly->store);
    }
    return deed(*std::get<progress::Writable>(opened).store);
}

int check(const Call &call)
{
    return withStore(call, Needs::Reading, [&](progress::Store &store) {
        if (const progress::Done sound = store.check(progress::Depth::Full); !sound)
            return refused(sound.error(), call);
        return printState(store, call);
    });
}

int exportTo(const Call &call)
{
    return withStore(call, Needs::Reading, [&](progress::Store &store) {
        if (const progress::Done done = progress::exportHistory(store, call.operand, call.how.now); !done)
            return refused(done.error(), call);
        return printState(store, call);
    });
}

int importFrom(const Call &call)
{
    return withStore(call, Needs::Writing, [&](progress::Store &store) {
        const auto imported = progress::importHistory(store, call.operand, call.how.now);
        if (!imported)
            return refused(imported.error(), call);
        printLine(QStringLiteral("added %1  known %2").arg(imported->added).arg(imported->known));
        return printState(store, call);
    });
}

int listBackups(const Call &call)
{
    for (const progress::Backup &backup : progress::backupsIn(call.folder))
        printLine(QStringLiteral("%1  %2  %3  %4")
                      .arg(QString::fromStdString(isoTime(backup.at)))
                      .arg(backup.bytes, 10)
                      .arg(QDir::toNativeSeparators(backup.file), backup.why)
                      .trimmed());
    return Done;
}

int restoreFrom(const Call &call)
{
    const auto restored = progress::restore(call.folder, call.operand, call.how);
    if (!restored)
        return refused(restored.error(), call);
    if (!restored->keptAside.isEmpty())
        printLine(QStringLiteral("kept aside %1  salvaged %2").arg(QDir::toNativeSeparators(restored->keptAside)).arg(restored->salvaged));
    const auto *writable = std::get_if<progress::Writable>(&restored->opened);
    return writable != nullptr ? printState(*writable->store, call) : check(call);
}

struct Deed {
    const char *name;
    bool hasOperand;
    int (*run)(const Call &);
};
constexpr std::array deeds {Deed {"check", false, check}, Deed {"export", true, exportTo}, Deed {"import", true, importFrom},
                            Deed {"backups", false, listBackups}, Deed {"restore", true, restoreFrom}};

} // namespace

/// Exit status 0 where it was done, 2 where it was not; what was not done has changed nothing.
int progressVerb(const QStringList &arguments)
{
    const auto read = readOptions(arguments, {QStringLiteral("lang"), QStringLiteral("data")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    const QString name = options.operands.value(0);
    for (const Deed &deed : deeds) {
        if (name != QLatin1String(deed.name))
            continue;
        if (options.operands.size() != (deed.hasOperand ? 2 : 1))
            return usage();
        const Call call {.folder = options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder,
                         .operand = options.operands.value(1),
                         .language = options.language,
                         .how = {.now = Instant(Seconds(QDateTime::currentSecsSinceEpoch()))}};
        return deed.run(call);
    }
    return usage();
}

} // namespace trustwalk::cli
