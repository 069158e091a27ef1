#include "app/interchange/order.h"

#include <algorithm>
#include <array>

namespace trustwalk::interchange {

namespace {

struct Row {
    Format format;
    const char *name, *ending;
    bool both;
};
constexpr std::array rows {
    Row {Format::Gift, "gift", "gift", false}, Row {Format::Moodle, "moodle", "xml", true}, Row {Format::Anki, "anki", "txt", true},
    Row {Format::Qti, "qti", "zip", false},    Row {Format::Pdf, "pdf", "pdf", true},
};

const Row &rowOf(Format format)
{
    return *std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.format == format; });
}

} // namespace

std::optional<Format> formatOfName(const QString &name)
{
    const auto *const found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return name == QLatin1String(row.name); });
    return found == rows.end() ? std::nullopt : std::optional(found->format);
}

QString endingOf(Format format)
{
    return QLatin1String(rowOf(format).ending);
}

bool holdsBoth(Format format)
{
    return rowOf(format).both;
}

QStringList fileNames(const QString &file, const Order &order)
{
    if (order.languages != Languages::Both || holdsBoth(order.format))
        return {file};
    const qsizetype slash = file.lastIndexOf(u'/'), dot = file.lastIndexOf(u'.');
    const QString stem = dot > slash + 1 ? file.left(dot) : file, ending = dot > slash + 1 ? file.mid(dot) : QString();
    return {stem + QStringLiteral("-en") + ending, stem + QStringLiteral("-ja") + ending};
}

} // namespace trustwalk::interchange
