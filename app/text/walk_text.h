#pragma once

#include "app/ui/language.h"
#include "core/api/operation.h"
#include "core/trace/step.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trustwalk::text {

/// What a reader is told of one of the five walks before it plays.
struct WalkText {
    QString title; ///< "AssumeRole": AWS's name, in every language
    QString subtitle; ///< what it is in a few words: "take on a role that trusts you"
    QString intro; ///< one paragraph: who calls with what, who decides, what comes out
    QStringList useCases; ///< when to reach for it, a sentence each
    QStringList cautions; ///< what is easily got wrong, a sentence each
    std::vector<trace::Source> sources; ///< AWS pages; their titles stay English
};
/// Of the five calls; the other operations have a title and an intro alone.
[[nodiscard]] WalkText walkText(api::Operation call, ui::Language language);

} // namespace trustwalk::text
