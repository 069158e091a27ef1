#pragma once

#include "app/ui/background_work.h"
#include "core/interchange/item.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// A question bank in the files of other programs, and theirs in ours. Knows no page and no bank in use: questions come in, files go out.
namespace trustwalk::interchange {

enum class Format { Gift, Moodle, Anki, Qti, Pdf };
[[nodiscard]] std::optional<Format> formatOfName(const QString &name); ///< "gift", "moodle", "anki", "qti", "pdf"
[[nodiscard]] QString endingOf(Format format); ///< "gift", "xml", "txt", "zip", "pdf"
/// GIFT and QTI know one language a file.
[[nodiscard]] bool holdsBoth(Format format);

struct Order {
    Format format = Format::Gift;
    Languages languages = Languages::Both;
    bool key = false; ///< of print: answers and reasons at the end
};
/// The file, or of both languages in a format that holds one "bank-en.gift" and "bank-ja.gift".
[[nodiscard]] QStringList fileNames(const QString &file, const Order &order);

using ui::Progress;

} // namespace trustwalk::interchange
