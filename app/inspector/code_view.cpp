#include "app/inspector/code_view.h"

#include "app/inspector/block_widgets.h"
#include "app/ui/silhouettes.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace trustwalk::inspector {

namespace {

constexpr qreal barWidth = 4, gutterWidth = 28, markSide = 16;

QColor tintOf(const Lit &lit, const ui::Palette &palette)
{
    return lit.mark == Mark::Refused ? palette.refusedTint : palette.allowedTint;
}

} // namespace

/// The strip at the right in which the marks of lit lines stand.
class CodeView::Gutter final : public QWidget {
public:
    explicit Gutter(CodeView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ui::Palette &palette = m_view->m_theme.palette;
        const qreal side = markSide * m_view->m_scale;
        painter.fillRect(rect(), palette.sunk);
        for (const Lit &lit : m_view->m_code.lit) {
            const QRectF lines = m_view->placeOf(lit);
            painter.fillRect(QRectF(0, lines.top(), width(), lines.height()), tintOf(lit, palette));
        }
        for (const Lit &lit : m_view->m_code.lit) {
            const QRectF lines = m_view->placeOf(lit);
            const qreal line = m_view->fontMetrics().lineSpacing();
            const QRectF where((width() - side) / 2, lines.top() + (line - side) / 2, side, side);
            ui::drawMark(painter, lit.mark == Mark::Refused ? ui::Mark::Refused : ui::Mark::Passed, where,
                         {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
        }
    }

private:
    CodeView *m_view;
};

CodeView::CodeView(const Code &code, const ui::Theme &theme, qreal scale, QWidget *parent)
    : QPlainTextEdit(parent), m_code(code), m_theme(theme), m_scale(scale)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setPlainText(code.text);
    setFont(ui::monoFont(12.5 * scale));
    document()->setDocumentMargin(10 * scale);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    dress();
    if (std::any_of(code.lit.begin(), code.lit.end(), [](const Lit &lit) { return lit.mark != Mark::None; })) {
        m_gutter = new Gutter(this);
        setViewportMargins(0, 0, qRound(gutterWidth * scale), 0);
    }
    if (code.counts)
        for (const auto &[begin, end] :
             {std::pair(0, code.counts->first), std::pair(code.counts->second, static_cast<int>(code.text.size()))}) {
            QTextEdit::ExtraSelection muted = stretch(begin, end);
            muted.format.setForeground(theme.palette.muted);
            m_muted << muted;
        }
    setExtraSelections(m_muted);
}

void CodeView::dress()
{
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border-radius: 5px; border: 2px solid %3; } "
                                 "QPlainTextEdit:focus { border-color: %2; }")
                      .arg(m_theme.palette.sunk.name(), m_theme.palette.text.name(),
                           (m_framed ? m_theme.palette.text : m_theme.palette.sunk).name()));
}

void CodeView::setFramed(bool framed)
{
    if (framed == m_framed)
        return;
    m_framed = framed;
    dress();
}

void CodeView::setMarked(const QList<QTextEdit::ExtraSelection> &stretches)
{
    setExtraSelections(m_muted + stretches);
}

QTextEdit::ExtraSelection CodeView::stretch(int begin, int end) const
{
    const int last = std::max(0, document()->characterCount() - 1);
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(std::clamp(begin, 0, last));
    selection.cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    return selection;
}

int CodeView::positionAt(QPoint at) const
{
    const QTextCursor cursor = cursorForPosition(at);
    return cursorRect(cursor).adjusted(-8, 0, 8, 0).contains(at) ? cursor.position() : -1;
}

QRectF CodeView::placeOf(const Lit &lit) const
{
    QRectF lines;
    const QTextBlock end = document()->findBlock(std::max(lit.begin, lit.end - 1));
    for (QTextBlock block = document()->findBlock(lit.begin); block.isValid(); block = block.next()) {
        lines = lines.united(blockBoundingGeometry(block).translated(contentOffset()));
        if (block == end)
            break;
    }
    return lines;
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    qreal height = 8; // the border of the style; the first block and the last have the margins
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    setFixedHeight(static_cast<int>(std::ceil(height)));
    if (m_gutter != nullptr) {
        const int width = qRound(gutterWidth * m_scale);
        m_gutter->setGeometry(this->width() - width - 4, viewport()->y(), width, viewport()->height());
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const ui::Palette &palette = m_theme.palette;
        for (const Lit &lit : m_code.lit) {
            const QRectF lines = placeOf(lit);
            painter.fillRect(QRectF(0, lines.top(), viewport()->width(), lines.height()), tintOf(lit, palette));
            painter.fillRect(QRectF(0, lines.top(), barWidth * m_scale, lines.height()),
                             lit.mark == Mark::Refused ? palette.refused : palette.allowed);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

} // namespace trustwalk::inspector
