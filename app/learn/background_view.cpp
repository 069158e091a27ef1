#include "app/learn/background_view.h"

#include "app/text/background_text.h"
#include "app/text/glossary.h"
#include "app/text/translation.h"

#include <QUrl>

namespace trustwalk::learn {

namespace {

QString linksOf(const text::BackgroundChapter &chapter, const QList<text::GlossaryTerm> &terms, ui::Language language)
{
    QStringList links;
    for (const QString &id : chapter.terms)
        for (const text::GlossaryTerm &term : terms)
            if (term.id == id)
                links.append(QStringLiteral("<a href=\"term:%1\">%2</a>")
                                 .arg(QString::fromLatin1(QUrl::toPercentEncoding(id)),
                                      (language == ui::Language::Japanese ? term.japanese : term.english).toHtmlEscaped()));
    return links.join(QStringLiteral("&nbsp;&nbsp;\u00B7&nbsp; "));
}

} // namespace

BackgroundView::BackgroundView(QWidget *parent) : PageView(parent)
{
    setObjectName(QStringLiteral("background"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == QStringLiteral("term"))
            Q_EMIT termRequested(link.path(QUrl::FullyDecoded));
    });
}

void BackgroundView::setLook(const ui::Look &look)
{
    PageView::setLook(look);
    const text::Translation &t = text::Translation::of(look.language);
    const QList<text::GlossaryTerm> terms = text::glossary(look.language);
    QString html = QStringLiteral("<h1>%1</h1>").arg(t.say("Learn", "Background").toHtmlEscaped());
    for (const text::BackgroundChapter &chapter : text::backgroundChapters(look.language)) {
        html += QStringLiteral("<h2>%1</h2>").arg(htmlOf(chapter.title));
        for (const QString &paragraph : chapter.paragraphs)
            html += QStringLiteral("<p>%1</p>").arg(htmlOf(paragraph));
        const QString links = linksOf(chapter, terms, look.language);
        if (!links.isEmpty())
            html += QStringLiteral("<p class=\"small\">%1</p>").arg(links);
    }
    setBody(html, 760);
    setAccessibleName(t.say("Learn", "Background"));
}

} // namespace trustwalk::learn
