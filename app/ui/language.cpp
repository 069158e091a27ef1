#include "app/ui/language.h"

namespace trustwalk::ui {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("en");
    case Language::Japanese: return QStringLiteral("ja");
    }
    return {};
}

Language languageOfCode(const QString &code, Language fallback)
{
    // Locale names count too: "ja_JP.UTF-8" is Japanese.
    const QString language = code.left(2).toLower();
    if (language == QLatin1String("ja"))
        return Language::Japanese;
    if (language == QLatin1String("en"))
        return Language::English;
    return fallback;
}

} // namespace trustwalk::ui
