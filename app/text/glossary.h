#pragma once

#include "app/ui/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace trustwalk::text {

/// A word of the subject in both languages.
struct GlossaryTerm {
    QString id; ///< never changes with the language: "session-policy"
    QString english, japanese; ///< the one form that the app writes
    QString meaning; ///< one or two sentences, in the language asked for
    QStringList variants; ///< what else it is called, in either language: for searching
};
/// All terms, grouped by subject: credentials, principals and roles, policies, STS, signing, federation.
[[nodiscard]] QList<GlossaryTerm> glossary(ui::Language language);

} // namespace trustwalk::text
