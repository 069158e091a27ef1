#include "app/editor/json_editor.h"

#include "app/editor/json_highlighter.h"

#include <QPainter>
#include <QTextBlock>

#include <utility>

namespace trustwalk::editor {

/// The margin with the numbers; the editor paints it, for it knows where its lines are.
class LineNumbers final : public QWidget {
public:
    explicit LineNumbers(JsonEditor *editor) : QWidget(editor), m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintLineNumbers(event); }

private:
    JsonEditor *m_editor;
};

JsonEditor::JsonEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_lineNumbers(new LineNumbers(this)), m_highlighter(new JsonHighlighter(document()))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEditor::placeLineNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int scrolled) {
        if (scrolled != 0)
            m_lineNumbers->scroll(0, scrolled);
        else
            m_lineNumbers->update(0, rect.y(), m_lineNumbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // New colours count as a change to Qt; only another text does here.
        const QString text = toPlainText();
        if (text != std::exchange(m_text, text) && !m_opening)
            Q_EMIT edited(text);
    });
    setLook({});
}

void JsonEditor::open(const QString &text)
{
    m_opening = true;
    setPlainText(text);
    m_opening = false;
    setErrorLine(0);
}

void JsonEditor::setErrorLine(int line)
{
    m_errorLine = line;
    light();
    m_lineNumbers->update();
}

void JsonEditor::setLook(const ui::Look &look)
{
    m_look = look;
    const ui::Palette &palette = look.palette();
    setFont(ui::monoFont(13 * look.textScale));
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 1px solid %3; border-radius: 4px; } "
                                 "QPlainTextEdit:focus { border: 2px solid %2; }")
                      .arg(palette.sunk.name(), palette.text.name(), palette.line.name()));
    m_highlighter->setPalette(palette);
    light();
    placeLineNumbers();
}

void JsonEditor::light()
{
    QList<QTextEdit::ExtraSelection> lit;
    const QTextBlock block = m_errorLine > 0 ? document()->findBlockByNumber(m_errorLine - 1) : QTextBlock();
    if (block.isValid()) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.format.setBackground(m_look.palette().refusedTint);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        lit.append(line);
    }
    setExtraSelections(lit);
}

int JsonEditor::lineNumberWidth() const
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits + 18;
}

void JsonEditor::placeLineNumbers()
{
    setViewportMargins(lineNumberWidth(), 4, 4, 4);
    const QRect inside = contentsRect();
    m_lineNumbers->setGeometry(inside.left(), inside.top() + 4, lineNumberWidth(), inside.height() - 8);
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeLineNumbers();
}

void JsonEditor::paintLineNumbers(QPaintEvent *event)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(m_lineNumbers);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const bool wrong = block.blockNumber() + 1 == m_errorLine;
        painter.setPen(wrong ? palette.refused : palette.muted);
        const QRectF line(0, place.top(), m_lineNumbers->width() - 10, fontMetrics().height());
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        if (wrong) // not by colour alone
            painter.drawText(QRectF(2, place.top(), 12, fontMetrics().height()), Qt::AlignCenter, QStringLiteral("!"));
    }
}

/// A new line begins below the one before it, a level deeper behind an opening bracket. Ctrl+Enter is for whoever holds the editor.
void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype spaces = 0;
    while (spaces < before.size() && before[spaces] == u' ')
        ++spaces;
    const bool deeper = before.trimmed().endsWith(u'{') || before.trimmed().endsWith(u'[');
    insertPlainText(u'\n' + QString(spaces + (deeper ? 2 : 0), u' '));
    ensureCursorVisible();
}

} // namespace trustwalk::editor
