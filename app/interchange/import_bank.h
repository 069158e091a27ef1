#pragma once

#include "app/interchange/order.h"
#include "app/ui/language.h"
#include "core/interchange/imported.h"
#include "core/quiz/proof.h"

#include <QString>

namespace trustwalk::interchange {

/// A file of another program or of ours, read and run. Nothing is written yet.
struct Import {
    quiz::QuestionFile file; ///< without what was refused
    QStringList refused; ///< a line each, with the file's line and column
    QString error; ///< why nothing of it can be taken; empty where something can
    int proven = 0; ///< run by the engine just now, which found the answers that they state
    bool ofOneLanguage = false; ///< `language` says of which
    Language language = Language::English;
    bool stopped = false;
};

struct ImportOrder {
    QString file;
    QString name; ///< of the file that it becomes, without folder and ending; empty: as the file's own
    std::optional<Language> language; ///< of a GIFT file; guessed from its letters where it is not said
    /// By a question of the bank that is in another file than `file`, the id of the one that it becomes.
    std::function<bool(std::string_view id, std::string_view file)> taken;
};
/// Reads GIFT and our JSON; which of them it is shows in its first character. What can be run is run, and refused where its proof fails.
[[nodiscard]] Import importBank(const ImportOrder &order, const quiz::Stand &stand, ui::Language speech, const Progress &progress = {});

/// Writes it as files of ours that a bank can read: "name.json" and, since a file has a largest size, "name.2.json" …
struct Saved {
    QStringList files;
    QString error;
};
[[nodiscard]] QString nameOf(const QString &file); ///< without folder and ending
[[nodiscard]] Saved saveImport(const Import &import, const QString &file);
/// The same, in the place of an earlier import of that name with all its parts, each of which is kept beside as "….bak".
[[nodiscard]] Saved replaceImport(const Import &import, const QString &file);

} // namespace trustwalk::interchange
