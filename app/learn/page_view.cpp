#include "app/learn/page_view.h"

#include <QScrollBar>
#include <QTextFrame>

#include <algorithm>

namespace trustwalk::learn {

namespace {

constexpr int narrowestMargin = 24;

} // namespace

QString htmlOf(const QString &text)
{
    const QStringList parts = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")).split(u'`');
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 == 1 && i + 1 < parts.size() ? QStringLiteral("<code>") + parts[i] + QStringLiteral("</code>") : parts[i];
    return html;
}

PageView::PageView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(0);
}

void PageView::setLook(const ui::Look &look)
{
    m_look = look;
    setFont(ui::sansFont(15 * look.textScale));
    QPalette colours = ui::theme(look.theme).widgetPalette();
    colours.setColor(QPalette::Base, look.palette().background);
    setPalette(colours);
    viewport()->setPalette(colours);
}

QString PageView::styleSheetOfPage() const
{
    const ui::Palette &palette = m_look.palette();
    const auto pixels = [this](qreal size) { return QString::number(qRound(size * m_look.textScale)); };
    const QString lead = m_look.language == ui::Language::Japanese ? QStringLiteral("160") : QStringLiteral("150");
    QString sheet = QStringLiteral("h1 { font-size: %1px; font-weight: 700; } h2 { font-size: %2px; font-weight: 600; }"
                                   "p, li { font-size: %3px; line-height: %4%; } td, th { font-size: %5px; }")
                        .arg(pixels(28), pixels(20), pixels(15), lead, pixels(14));
    sheet
        += QStringLiteral(".muted { color: %1; } .small { color: %1; font-size: %2px; } a { color: %3; } .found { background-color: %4; }")
               .arg(palette.muted.name(), pixels(13), palette.text.name(), palette.note.name());
    sheet += QStringLiteral("code { font-family: 'Noto Sans Mono', 'Noto Sans Mono CJK JP', 'DejaVu Sans Mono'; font-size: %1px; }")
                 .arg(pixels(13.5));
    return sheet;
}

void PageView::setBody(const QString &html, int columnWidth)
{
    const int read = html == m_body ? verticalScrollBar()->value() : 0;
    m_body = html;
    m_columnWidth = columnWidth;
    document()->setDefaultFont(font());
    document()->setDefaultStyleSheet(styleSheetOfPage());
    setHtml(QStringLiteral("<body style=\"color:%1\">").arg(m_look.palette().text.name()) + html + QStringLiteral("</body>"));
    place();
    verticalScrollBar()->setValue(read);
}

void PageView::place()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int side = std::max(narrowestMargin, (viewport()->width() - qRound(m_columnWidth * m_look.textScale)) / 2);
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(28);
    format.setBottomMargin(40);
    document()->rootFrame()->setFrameFormat(format);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    place();
}

void PageView::scrollToName(const QString &anchor)
{
    scrollToAnchor(anchor);
}

} // namespace trustwalk::learn
