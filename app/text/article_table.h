#pragma once

#include "app/ui/language.h"
#include "core/trace/step.h"

#include <QString>

#include <vector>

/// The article that Trustwalk teaches was written in 2020. Where AWS differs from it today, or where it left something out.
namespace trustwalk::text {

struct ArticleRow {
    enum class Finding { Right, Simplified, Outdated, Wrong, LeftOut };
    int number = 0; ///< from 1
    Finding finding = Finding::Right;
    QString topic; ///< "GetSessionToken", "Lifetimes"
    QString article; ///< what the article says, in our words
    QString aws; ///< what AWS does
    trace::Source source; ///< the AWS page behind it
};

/// All rows in the article's order.
[[nodiscard]] std::vector<ArticleRow> articleTable(ui::Language language);
[[nodiscard]] QString findingName(ArticleRow::Finding finding, ui::Language language);

} // namespace trustwalk::text
