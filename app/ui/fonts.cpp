#include "app/ui/theme.h"

#include <QFontDatabase>

namespace trustwalk::ui {
namespace {

QFont::Weight weightOf(Weight weight)
{
    switch (weight) {
    case Weight::Regular: return QFont::Normal;
    case Weight::Medium: return QFont::Medium;
    case Weight::SemiBold: return QFont::DemiBold;
    case Weight::Bold: return QFont::Bold;
    }
    return QFont::Normal;
}

QFont fontOf(const QStringList &families, qreal pixels, Weight weight)
{
    QFont font;
    font.setFamilies(families);
    // Pixel sizes only: point sizes come out wrong in SVG and PDF. QFont keeps whole pixels.
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weightOf(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont sansFont(qreal pixels, Weight weight)
{
    // Latin first. Without the named Japanese family, fontconfig may choose Chinese shapes for kanji.
    static const QStringList families {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans"),
                                       QStringLiteral("DejaVu Sans")};
    return fontOf(families, pixels, weight);
}

QFont monoFont(qreal pixels, Weight weight)
{
    static const QStringList families {QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Sans Mono CJK JP"),
                                       QStringLiteral("DejaVu Sans Mono")};
    return fontOf(families, pixels, weight);
}

bool japaneseFontInstalled()
{
    return !QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
}

} // namespace trustwalk::ui
