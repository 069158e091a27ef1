#include "app/text/translation.h"

#include <QTranslator>

namespace trustwalk::text {

const Translation &Translation::of(ui::Language language)
{
    static const Translation english(ui::Language::English);
    static const Translation japanese(ui::Language::Japanese);
    switch (language) {
    case ui::Language::English: return english;
    case ui::Language::Japanese: return japanese;
    }
    return english;
}

Translation::Translation(ui::Language language) : m_language(language), m_translator(std::make_unique<QTranslator>())
{
    // The files are compiled in, so that they are there or the build is broken; tst_translations sees to the latter.
    [[maybe_unused]] const bool loaded = m_translator->load(QStringLiteral(":/i18n/trustwalk_") + ui::languageCode(language));
}

Translation::~Translation() = default;

QString Translation::say(const char *context, const char *source) const
{
    const QString text = m_translator->translate(context, source);
    return text.isNull() ? QString::fromUtf8(source) : text;
}

QString Translation::say(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = m_translator->translate(context, source, disambiguation, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    return text.replace(QLatin1String("%n"), QString::number(n));
}

} // namespace trustwalk::text
