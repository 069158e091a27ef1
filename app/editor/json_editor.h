#pragma once

#include "app/ui/look.h"

#include <QPlainTextEdit>

namespace trustwalk::editor {

class JsonHighlighter;

/// A text field for JSON: line numbers, colours by weight rather than hue, the line of an error lit, its own undo. Tab leaves it.
class JsonEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit JsonEditor(QWidget *parent = nullptr);

    /// Another document: forgets its undo history, emits nothing.
    void open(const QString &text);
    /// Lights a line (from 1); 0: no error.
    void setErrorLine(int line);
    [[nodiscard]] int errorLine() const { return m_errorLine; }
    void setLook(const ui::Look &look);

Q_SIGNALS:
    void edited(const QString &text); ///< by the user, undo and redo included

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class LineNumbers;
    void paintLineNumbers(QPaintEvent *event);
    [[nodiscard]] int lineNumberWidth() const;
    void placeLineNumbers();
    void light();

    QWidget *m_lineNumbers;
    JsonHighlighter *m_highlighter;
    ui::Look m_look;
    QString m_text; ///< what was last reported
    int m_errorLine = 0;
    bool m_opening = false;
};

} // namespace trustwalk::editor
