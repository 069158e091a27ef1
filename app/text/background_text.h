#pragma once

#include "app/ui/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace trustwalk::text {

/// One page of what a reader should know before the walks.
struct BackgroundChapter {
    QString title;
    QStringList paragraphs;
    QStringList terms; ///< ids in the glossary
};
[[nodiscard]] QList<BackgroundChapter> backgroundChapters(ui::Language language);

} // namespace trustwalk::text
