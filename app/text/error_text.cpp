#include "app/text/error_text.h"

#include "app/text/facts.h"
#include "app/text/translation.h"

#include <QStringList>

namespace trustwalk::text {

namespace {

QString place(const ParseError &error, const Translation &t)
{
    const QString path = QString::fromUtf8(error.path);
    if (error.line > 0 && !path.isEmpty())
        return t.say("Errors", "Line %1, column %2 (%3)").arg(QString::number(error.line), QString::number(error.column), path);
    if (error.line > 0)
        return t.say("Errors", "Line %1, column %2").arg(QString::number(error.line), QString::number(error.column));
    return path;
}

QString unknownKey(const QString &found, const QString &expected, const Translation &t)
{
    if (expected.isEmpty())
        return t.say("Errors", "Unknown key \"%1\". Remove it.").arg(found);
    return t.say("Errors", "Unknown key \"%1\". Did you mean \"%2\"?").arg(found, expected);
}

QString notFound(const QString &found, const QString &expected, const Translation &t)
{
    if (expected.isEmpty())
        return t.say("Errors", "There is no \"%1\" here. Check the name.").arg(found);
    return t.say("Errors", "There is no \"%1\" here; %2 was looked for.").arg(found, expected);
}

QString wrongValue(const QString &found, const QString &expected, const Translation &t)
{
    if (expected.isEmpty())
        return t.say("Errors", "The value \"%1\" is not possible here.").arg(found);
    return t.say("Errors", "\"%1\" stands where %2 is needed.").arg(found, expected);
}

/// Readers of our own files name the type that a key's value must have, and the key at the end of its path; readers of policies name the key.
QString missingKey(const ParseError &error)
{
    static const QStringList types {QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("list"),
                                    QStringLiteral("array"),  QStringLiteral("object"), QStringLiteral("true | false")};
    const QString expected = QString::fromUtf8(error.expected);
    if (!expected.isEmpty() && !types.contains(expected))
        return shortValue(error.expected);
    const QString path = QString::fromUtf8(error.path);
    return error.found.empty() && path.contains(u'.') ? path.section(u'.', -1) : shortValue(error.found);
}

QString sentence(const ParseError &error, const Translation &t)
{
    const QString found = shortValue(error.found), expected = shortValue(error.expected);
    switch (error.code) {
    case ParseError::Code::Empty: return t.say("Errors", "There is nothing here.");
    case ParseError::Code::TooLarge: return t.say("Errors", "Too large: %1 is the limit. Shorten it.").arg(expected);
    case ParseError::Code::TooDeep: return t.say("Errors", "Nested too deeply: %1 levels are the limit.").arg(expected);
    case ParseError::Code::NotUtf8: return t.say("Errors", "This is no UTF-8 text. Save it as UTF-8.");
    case ParseError::Code::Syntax:
        return found.isEmpty() ? t.say("Errors", "This cannot be read as %1.").arg(expected)
                               : t.say("Errors", "This cannot be read as %1: \"%2\".").arg(expected, found);
    case ParseError::Code::DuplicateKey: return t.say("Errors", "The key \"%1\" stands here twice. Keep one of them.").arg(found);
    case ParseError::Code::UnknownKey: return unknownKey(found, expected, t);
    case ParseError::Code::MissingKey: return t.say("Errors", "The key \"%1\" is missing.").arg(missingKey(error));
    case ParseError::Code::WrongType:
    case ParseError::Code::BadValue: return wrongValue(found, expected, t);
    case ParseError::Code::NotFound: return notFound(found, expected, t);
    case ParseError::Code::Conflict:
        return expected.isEmpty() ? t.say("Errors", "\"%1\" stands against something else, or is there already.").arg(found)
                                  : t.say("Errors", "\"%1\" and %2 exclude each other.").arg(found, expected);
    case ParseError::Code::NewerVersion:
        return t.say("Errors", "This file is of a newer version (%1) than this Trustwalk reads. Update Trustwalk.").arg(found);
    case ParseError::Code::Unsupported: return t.say("Errors", "\"%1\" is not supported.").arg(found);
    }
    return {};
}

} // namespace

QString errorText(const ParseError &error, ui::Language language)
{
    const Translation &t = Translation::of(language);
    QString text = sentence(error, t);
    if (const QString where = place(error, t); !where.isEmpty())
        text = t.say("Errors", "%1: %2").arg(where, text);
    // Of a file that can't be opened it is the system that speaks.
    const bool ofTheSystem = error.code == ParseError::Code::NotFound && error.path.empty();
    if (!error.reason.empty())
        text += (ofTheSystem ? QStringLiteral(" (") : QStringLiteral(" (AWS: ")) + QString::fromUtf8(error.reason) + QLatin1Char(')');
    return text;
}

QString errorText(const QString &file, const ParseError &error, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const QString text = errorText(error, language);
    return file.isEmpty() ? text : t.say("Errors", "%1: %2").arg(file, text);
}

} // namespace trustwalk::text
