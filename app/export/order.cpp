#include "app/export/order.h"

#include "app/text/translation.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace trustwalk::picture_export {

namespace {

constexpr std::array<std::pair<Format, const char *>, 6> endings {{
    {Format::Svg, "svg"},
    {Format::Png, "png"},
    {Format::Pdf, "pdf"},
    {Format::Apng, "apng"},
    {Format::Webp, "webp"},
    {Format::Mermaid, "mmd"},
}};

QString pixels(const QSize &size)
{
    return QStringLiteral("%1 \u00d7 %2").arg(size.width()).arg(size.height());
}

/// An SVG has no pixels, a handout has its paper's size.
bool hasPixels(Format format)
{
    return format == Format::Png || moves(format);
}

QString wrongSize(const Order &order, const text::Translation &t)
{
    if (order.size.width() < smallestSize.width() || order.size.height() < smallestSize.height())
        return t.say("Export", "A picture of %1 is too small; the smallest is %2.").arg(pixels(order.size), pixels(smallestSize));
    if (!(order.scale >= smallestScale && order.scale <= largestScale))
        return t.say("Export", "A scale of %1 is not possible; it goes from %2 to %3.")
            .arg(order.scale)
            .arg(smallestScale)
            .arg(largestScale);
    const qreal longest = order.scale * std::max(order.size.width(), order.size.height());
    if (longest > longestSide)
        return t.say("Export", "A picture can have %1 pixels on a side; this one would have %2.").arg(longestSide).arg(longest, 0, 'f', 0);
    const QSize image = imageSize(order);
    const qint64 most = moves(order.format) ? mostPixelsMoving : mostPixels;
    if (hasPixels(order.format) && qint64(image.width()) * image.height() > most)
        return t.say("Export", "A picture of %1 is too large: it has more than %2 million pixels.")
            .arg(pixels(image))
            .arg(most / 1'000'000);
    return {};
}

} // namespace

std::optional<Format> formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto found = std::find_if(endings.begin(), endings.end(), [&](const auto &row) { return ending == QLatin1String(row.second); });
    return found == endings.end() ? std::nullopt : std::optional(found->first);
}

QString endingOf(Format format)
{
    const auto found = std::find_if(endings.begin(), endings.end(), [&](const auto &row) { return row.first == format; });
    return QLatin1String(found->second);
}

QSize imageSize(const Order &order)
{
    return (QSizeF(order.size) * order.scale).toSize();
}

QString whyNot(const Order &order, ui::Language language)
{
    const text::Translation &t = text::Translation::of(language);
    if (order.steps.empty() || order.languages.empty())
        return t.say("Export", "No step was chosen.");
    if (isStill(order.format) || moves(order.format))
        if (QString wrong = wrongSize(order, t); !wrong.isEmpty())
            return wrong;
    if (order.format == Format::Pdf
        && std::find(std::begin(perPageChoices), std::end(perPageChoices), order.perPage) == std::end(perPageChoices))
        return t.say("Export", "A page of a handout holds 1, 2, 4 or 6 steps, not %1.").arg(order.perPage);
    if (moves(order.format) && (order.tempo.framesPerSecond < 1 || order.tempo.framesPerSecond > fastestFrames))
        return t.say("Export", "An animation has 1 to %1 frames a second, not %2.").arg(fastestFrames).arg(order.tempo.framesPerSecond);
    if (moves(order.format) && !(order.tempo.speed >= slowestSpeed && order.tempo.speed <= fastestSpeed))
        return t.say("Export", "A speed of %1 is not possible; it goes from %2 to %3.")
            .arg(order.tempo.speed)
            .arg(slowestSpeed)
            .arg(fastestSpeed);
    return {};
}

QStringList fileNames(const QString &file, const Order &order)
{
    const qsizetype dot = file.lastIndexOf(u'.');
    const QString stem = file.left(dot), ending = file.mid(dot);
    const auto steps = static_cast<int>(order.steps.size());
    const bool numbered = isStill(order.format) && steps > 1;
    const int digits = static_cast<int>(QString::number(steps).size());
    QStringList names;
    for (const ui::Language language : order.languages) {
        const bool apart = order.languages.size() > 1 && order.format != Format::Pdf;
        const QString name = apart ? stem + u'-' + ui::languageCode(language) : stem;
        for (int number = 1; number <= (numbered ? steps : 1); ++number)
            names << name + (numbered ? QStringLiteral("-%1").arg(number, digits, 10, QLatin1Char('0')) : QString()) + ending;
        if (!apart)
            break;
    }
    return names;
}

} // namespace trustwalk::picture_export
