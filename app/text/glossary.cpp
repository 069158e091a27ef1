#include "app/text/glossary.h"

#include "app/text/glossary_terms.h"

namespace trustwalk::text {

void addTerm(GlossaryTerms &terms, const char *id, const char *english, const char *japanese, const char *variants, const QString &meaning)
{
    QStringList others;
    for (const QString &variant : QString::fromUtf8(variants).split(QLatin1Char(','), Qt::SkipEmptyParts))
        others << variant.trimmed();
    terms.append({QString::fromLatin1(id), QString::fromUtf8(english), QString::fromUtf8(japanese), meaning, others});
}

QList<GlossaryTerm> glossary(ui::Language language)
{
    const Translation &t = Translation::of(language);
    GlossaryTerms terms;
    addCredentialTerms(terms, t);
    addPrincipalTerms(terms, t);
    addPolicyTerms(terms, t);
    addStsTerms(terms, t);
    addSigningTerms(terms, t);
    addFederationTerms(terms, t);
    return terms;
}

} // namespace trustwalk::text
