#include "app/text/page_text.h"

#include "app/text/translation.h"
#include "core/base/encoding.h"

#include <optional>

namespace trustwalk::text {

namespace {

QString wordsOf(std::string_view key, const Translation &t)
{
    if (key == "SignIn")
        return t.say("Pages", "Sign in");
    if (key == "UserName")
        return t.say("Pages", "User name");
    if (key == "Password")
        return t.say("Pages", "Password");
    if (key == "SignedInAs")
        return t.say("Pages", "Signed in as");
    if (key == "SignedInUntil")
        return t.say("Pages", "Until");
    if (key == "SignedInWith")
        return t.say("Pages", "Permissions");
    return key == "SignedInFor" ? t.say("Pages", "Destination") : QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// The weight behind a language range, 0 for what is none. Source: RFC 9110, section 12.4.2.
double weightOf(std::string_view parameters)
{
    const std::size_t q = parameters.find("q=");
    if (q == std::string_view::npos)
        return 1;
    bool read = false;
    const double weight = QString::fromUtf8(parameters.data() + q + 2, static_cast<qsizetype>(parameters.size() - q - 2)).toDouble(&read);
    return read ? weight : 0;
}

/// The one of ours with the highest weight; the first of equals. Source: RFC 9110, section 12.5.4.
std::optional<ui::Language> languageOf(std::string_view acceptLanguage)
{
    std::optional<ui::Language> best;
    double highest = 0;
    while (!acceptLanguage.empty()) {
        const std::size_t comma = acceptLanguage.find(',');
        const std::string_view entry = acceptLanguage.substr(0, comma);
        acceptLanguage = comma == std::string_view::npos ? std::string_view() : acceptLanguage.substr(comma + 1);
        const std::size_t semicolon = entry.find(';');
        const std::string_view range = trimmed(entry.substr(0, semicolon));
        const std::string_view primary = range.substr(0, range.find('-'));
        const double weight = semicolon == std::string_view::npos ? 1 : weightOf(entry.substr(semicolon));
        const bool japanese = equalsIgnoreCase(primary, "ja");
        if ((japanese || equalsIgnoreCase(primary, "en")) && weight > highest) {
            highest = weight;
            best = japanese ? ui::Language::Japanese : ui::Language::English;
        }
    }
    return best;
}

} // namespace

QString pageWords(std::string_view key, std::string_view acceptLanguage)
{
    if (const auto language = languageOf(acceptLanguage))
        return wordsOf(key, Translation::of(*language));
    return wordsOf(key, Translation::of(ui::Language::Japanese)) + QStringLiteral(" / ")
           + wordsOf(key, Translation::of(ui::Language::English));
}

} // namespace trustwalk::text
