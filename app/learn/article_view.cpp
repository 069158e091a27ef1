#include "app/learn/article_view.h"

#include "app/text/article_table.h"
#include "app/text/translation.h"

namespace trustwalk::learn {

namespace {

/// A finding is a sign and a word in ink: the article isn't refused.
QString signOf(text::ArticleRow::Finding finding)
{
    switch (finding) {
    case text::ArticleRow::Finding::Right: return QStringLiteral("=");
    case text::ArticleRow::Finding::Simplified: return QStringLiteral("\u2248");
    case text::ArticleRow::Finding::Outdated: return QStringLiteral("\u21BB");
    case text::ArticleRow::Finding::Wrong: return QStringLiteral("\u2260");
    case text::ArticleRow::Finding::LeftOut: return QStringLiteral("+");
    }
    return {};
}

QString rowHtml(const text::ArticleRow &row, const ui::Look &look)
{
    QString html = QStringLiteral("<tr><td class=\"muted\">%1</td>").arg(row.number);
    html += QStringLiteral("<td><b>%1</b>&nbsp;<b>%2</b></td>")
                .arg(signOf(row.finding).toHtmlEscaped(), text::findingName(row.finding, look.language).toHtmlEscaped());
    html += QStringLiteral("<td class=\"muted\">%1</td><td>%2</td><td>%3</td></tr>")
                .arg(htmlOf(row.topic), htmlOf(row.article), htmlOf(row.aws));
    return html;
}

} // namespace

ArticleView::ArticleView(QWidget *parent) : PageView(parent)
{
    setObjectName(QStringLiteral("articleToday"));
}

void ArticleView::setLook(const ui::Look &look)
{
    PageView::setLook(look);
    const text::Translation &t = text::Translation::of(look.language);
    QString html
        = QStringLiteral("<h1>%1</h1><p class=\"muted\">%2</p>")
              .arg(t.say("Learn", "The article and AWS today").toHtmlEscaped(),
                   t.say("Learn", "The walks follow an article of 2020. This is where AWS differs today, and what the article left out.")
                       .toHtmlEscaped());
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"9\" border=\"1\" "
                           "style=\"border-collapse: collapse; border-style: solid; border-color: %1\">")
                .arg(look.palette().line.name());
    const QString heads[]
        = {QString(), t.say("Learn", "Finding"), t.say("Learn", "Topic"), t.say("Learn", "The article says"), t.say("Learn", "AWS today")};
    const char *widths[] = {"4%", "13%", "15%", "28%", "40%"};
    html += QStringLiteral("<tr>");
    for (int column = 0; column < 5; ++column)
        html += QStringLiteral("<th align=\"left\" width=\"%1\" bgcolor=\"%2\">%3</th>")
                    .arg(QLatin1String(widths[column]), look.palette().sunk.name(), heads[column].toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const text::ArticleRow &row : text::articleTable(look.language))
        html += rowHtml(row, look);
    setBody(html + QStringLiteral("</table>"), 1240);
    setAccessibleName(t.say("Learn", "The article and AWS today"));
}

} // namespace trustwalk::learn
