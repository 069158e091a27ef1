#pragma once

#include <QString>
#include <QStringList>

/// Text for a terminal: columns, where kanji and kana take two, and lines broken as Japanese wants it.
namespace trustwalk::text {

[[nodiscard]] int columnsOf(const QString &text);
/// Lines of at most `width` columns. Breaks at spaces, and between Japanese characters except before 、。」ー and small kana, after 「,
/// and inside a katakana word that fits a line. A last line of a character or two is avoided. A word longer than a line is cut.
[[nodiscard]] QStringList wrapped(const QString &text, int width);
/// The text, filled up with spaces to that many columns.
[[nodiscard]] QString padded(const QString &text, int columns);

} // namespace trustwalk::text
