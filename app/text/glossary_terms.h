#pragma once

#include "app/text/glossary.h"
#include "app/text/translation.h"

/// The chapters of the glossary; glossary.cpp strings them together. The pair of names is data of its own, since both languages show
/// both; meanings are translated.
namespace trustwalk::text {

using GlossaryTerms = QList<GlossaryTerm>;
void addCredentialTerms(GlossaryTerms &terms, const Translation &t);
void addPrincipalTerms(GlossaryTerms &terms, const Translation &t);
void addPolicyTerms(GlossaryTerms &terms, const Translation &t);
void addStsTerms(GlossaryTerms &terms, const Translation &t);
void addSigningTerms(GlossaryTerms &terms, const Translation &t);
void addFederationTerms(GlossaryTerms &terms, const Translation &t);

/// `variants` are parted by commas.
void addTerm(GlossaryTerms &terms, const char *id, const char *english, const char *japanese, const char *variants, const QString &meaning);

} // namespace trustwalk::text
