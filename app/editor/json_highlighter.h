#pragma once

#include "app/ui/theme.h"

#include <QSyntaxHighlighter>

namespace trustwalk::editor {

/// Keys stand out by weight, punctuation steps back; values stay plain. No colour of the meaning palette is used.
class JsonHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit JsonHighlighter(QTextDocument *document);
    void setPalette(const ui::Palette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    ui::Palette m_palette;
};

} // namespace trustwalk::editor
