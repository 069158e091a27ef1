#include "app/text/term_links.h"

#include "app/text/glossary.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace trustwalk::text {

namespace {

struct Name {
    QString words, id;
};

/// What finds the names of all terms in a text of one language: the longest name first, so that "session policy" wins over "session".
struct Finder {
    QList<Name> names;
    QRegularExpression pattern;
};

/// A name as it may stand in a text: a space may be one that does not break, and invisible marks of line breaking may part letters.
QString patternOf(const QString &name)
{
    QString pattern;
    for (const QChar letter : name) {
        if (!pattern.isEmpty())
            pattern += QStringLiteral("[\\x{200B}\\x{2060}]*");
        pattern += letter == u' ' ? QStringLiteral("[ \\x{A0}]") : QRegularExpression::escape(QString(letter));
    }
    return pattern;
}

Finder finderOf(ui::Language language)
{
    const bool japanese = language == ui::Language::Japanese;
    Finder finder;
    for (const GlossaryTerm &term : glossary(language))
        finder.names.append({japanese ? term.japanese : term.english, term.id});
    std::stable_sort(finder.names.begin(), finder.names.end(),
                     [](const Name &one, const Name &other) { return one.words.size() > other.words.size(); });
    QStringList patterns;
    for (const Name &name : std::as_const(finder.names))
        patterns.append(QLatin1Char('(') + patternOf(name.words) + QLatin1Char(')'));
    const QString any = patterns.join(u'|');
    finder.pattern = japanese
                         ? QRegularExpression(any)
                         : QRegularExpression(QStringLiteral("\\b(?:%1)(?:e?s)?\\b").arg(any), QRegularExpression::CaseInsensitiveOption);
    finder.pattern.optimize();
    return finder;
}

const Finder &finderFor(ui::Language language)
{
    static const Finder english = finderOf(ui::Language::English), japanese = finderOf(ui::Language::Japanese);
    return language == ui::Language::Japanese ? japanese : english;
}

} // namespace

QString withTermLinks(const QString &plain, ui::Language language)
{
    const Finder &finder = finderFor(language);
    QString html;
    qsizetype end = 0;
    QSet<QString> linked;
    for (auto matches = finder.pattern.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString &id = finder.names[match.lastCapturedIndex() - 1].id;
        if (linked.contains(id))
            continue;
        linked.insert(id);
        html += plain.mid(end, match.capturedStart() - end).toHtmlEscaped();
        html += QStringLiteral("<a href=\"term:%1\">%2</a>").arg(id, match.captured().toHtmlEscaped());
        end = match.capturedEnd();
    }
    return html + plain.mid(end).toHtmlEscaped();
}

} // namespace trustwalk::text
