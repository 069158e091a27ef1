#include "app/lab/code_box.h"

#include <QAbstractTextDocumentLayout>

namespace trustwalk::lab {

CodeBox::CodeBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void CodeBox::setCode(const QString &code)
{
    setPlainText(code);
    fitHeight();
}

void CodeBox::setLook(const ui::Look &look)
{
    const ui::Palette &palette = look.palette();
    setFont(ui::monoFont(12.5 * look.textScale));
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 2px solid %1; border-radius: 5px; }"
                                 "QPlainTextEdit:focus { border: 2px solid %2; }")
                      .arg(palette.sunk.name(), palette.text.name()));
    document()->setDocumentMargin(8 * look.textScale);
    fitHeight();
}

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

/// A plain document counts its height in lines.
void CodeBox::fitHeight()
{
    const int lines = qRound(document()->documentLayout()->documentSize().height());
    const int height = lines * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin()) + 6;
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace trustwalk::lab
