#pragma once

#include "app/text/article_table.h"
#include "app/text/translation.h"

/// The chapters of the article's table; article_table.cpp strings them together and numbers them.
namespace trustwalk::text {

using ArticleRows = std::vector<ArticleRow>;
void addBackgroundRows(ArticleRows &rows, const Translation &t);
void addSessionTokenRows(ArticleRows &rows, const Translation &t);
void addAssumeRoleRows(ArticleRows &rows, const Translation &t);
void addFederationTokenRows(ArticleRows &rows, const Translation &t);
void addWebIdentityRows(ArticleRows &rows, const Translation &t);
void addSamlRows(ArticleRows &rows, const Translation &t);
void addQuestionRows(ArticleRows &rows, const Translation &t);

} // namespace trustwalk::text
