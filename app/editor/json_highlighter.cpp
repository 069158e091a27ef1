#include "app/editor/json_highlighter.h"

#include <QRegularExpression>

namespace trustwalk::editor {

JsonHighlighter::JsonHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void JsonHighlighter::setPalette(const ui::Palette &palette)
{
    m_palette = palette;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"(?=\\s*:)"));
    static const QRegularExpression punctuation(QStringLiteral("[{}\\[\\],:](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    QTextCharFormat strong, quiet;
    strong.setFontWeight(QFont::DemiBold);
    strong.setForeground(m_palette.text);
    quiet.setForeground(m_palette.muted);
    for (auto match = punctuation.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()), quiet);
    }
    for (auto match = key.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()), strong);
    }
}

} // namespace trustwalk::editor
