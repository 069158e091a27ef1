#include "app/text/article_table.h"

#include "app/text/article_rows.h"

namespace trustwalk::text {

std::vector<ArticleRow> articleTable(ui::Language language)
{
    const Translation &t = Translation::of(language);
    ArticleRows rows;
    addBackgroundRows(rows, t);
    addSessionTokenRows(rows, t);
    addAssumeRoleRows(rows, t);
    addFederationTokenRows(rows, t);
    addWebIdentityRows(rows, t);
    addSamlRows(rows, t);
    addQuestionRows(rows, t);
    int number = 0;
    for (ArticleRow &row : rows)
        row.number = ++number;
    return rows;
}

QString findingName(ArticleRow::Finding finding, ui::Language language)
{
    const Translation &t = Translation::of(language);
    switch (finding) {
    case ArticleRow::Finding::Right: return t.say("Article", "Right");
    case ArticleRow::Finding::Simplified: return t.say("Article", "Simplified");
    case ArticleRow::Finding::Outdated: return t.say("Article", "Outdated");
    case ArticleRow::Finding::Wrong: return t.say("Article", "Wrong");
    case ArticleRow::Finding::LeftOut: return t.say("Article", "Left out");
    }
    return {};
}

} // namespace trustwalk::text
