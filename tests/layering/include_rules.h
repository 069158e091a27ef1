#pragma once

#include <QString>
#include <QStringList>

namespace trustwalk::layering {

/// A source file as the rules see it: its path from the repository's root ("core/base/arn.h") and its text.
struct SourceFile {
    QString path;
    QString text;
};

/// Each breach of the rules in that file as one line "path:line: what is wrong"; empty when it keeps them. The rules: a room includes only
/// the rooms that its row names; core/ knows no Qt and no input or output; each library of others is behind one door; includes are written
/// from the root; files keep to their size.
QStringList breaches(const SourceFile &file);

/// The rooms of "core" or "app", in the order of the table.
QStringList rooms(const QString &area);

/// The rooms of core/ that this room of core/ may include, in the order of the table.
QStringList includedByCore(const QString &room);

} // namespace trustwalk::layering
