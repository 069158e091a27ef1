#include "app/text/progress_text.h"

#include "app/text/error_text.h"
#include "app/text/translation.h"

#include <QStringList>

namespace trustwalk::text {

namespace {

QString sentence(const progress::Fault &fault, const Translation &t)
{
    using Kind = progress::Fault::Kind;
    switch (fault.kind) {
    case Kind::FolderUnusable:
        return t.say("Progress", "The folder of the progress is not there and cannot be made, so answers cannot be saved: %1")
            .arg(fault.file);
    case Kind::FolderReadOnly: return t.say("Progress", "Nothing can be written here, so answers cannot be saved: %1").arg(fault.file);
    case Kind::OpenElsewhere:
        return t.say("Progress", "Another Trustwalk (%1) has the progress open. Here it can be looked at; answers are saved there.")
            .arg(fault.holder);
    case Kind::DiskFull:
        return t.say("Progress", "The disk is full: this was not saved. Everything saved before is safe. Make room and try again: %1")
            .arg(fault.file);
    case Kind::NotReadable: return t.say("Progress", "The system does not let Trustwalk read the progress: %1").arg(fault.file);
    case Kind::NotWritten: return t.say("Progress", "This was not saved. Everything saved before is safe: %1").arg(fault.file);
    case Kind::NoDatabase:
        return t.say("Progress", "This file holds something else than progress; it was left as it is: %1").arg(fault.file);
    case Kind::ForeignDatabase:
        return t.say("Progress", "This file is a database of another program; it was left as it is: %1").arg(fault.file);
    case Kind::Damaged:
        return t.say("Progress", "The progress is damaged. The file was left as it is; a backup brings back what it holds: %1")
            .arg(fault.file);
    case Kind::NewerVersion:
        return t.say("Progress", "A newer Trustwalk made this progress (version %1; this one reads up to %2). It was left as it is: %3")
            .arg(fault.found)
            .arg(fault.known)
            .arg(fault.file);
    case Kind::Missing: return t.say("Progress", "The progress is gone, but there are backups of it: %1").arg(fault.file);
    case Kind::DriverMissing:
        return t.say("Progress", "Qt\u2019s SQLite driver is missing (Debian: libqt6sql6-sqlite), so answers cannot be saved.");
    case Kind::NothingToUndo: return t.say("Progress", "There is no answer to take back.");
    case Kind::NotTheLast: return t.say("Progress", "Only the answer given last can be rated otherwise.");
    case Kind::BadValue: return t.say("Progress", "This cannot be saved; nothing was changed.");
    case Kind::BadHistory: return t.say("Progress", "This history cannot be read; nothing was changed.");
    case Kind::BackupUnusable: return t.say("Progress", "This backup cannot be used: %1").arg(fault.file);
    }
    return {};
}

} // namespace

QString progressFaultText(const progress::Fault &fault, ui::Language language)
{
    QStringList parts {sentence(fault, Translation::of(language))};
    if (fault.kind == progress::Fault::Kind::BadHistory)
        parts << errorText(fault.file, fault.place, language);
    if (!fault.detail.isEmpty())
        parts << fault.detail;
    return parts.join(u'\n');
}

} // namespace trustwalk::text
