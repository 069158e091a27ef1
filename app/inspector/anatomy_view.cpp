#include "app/inspector/anatomy_view.h"

#include "app/inspector/block_widgets.h"
#include "app/inspector/code_view.h"
#include "app/text/translation.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::inspector {

AnatomyView::AnatomyView(const Anatomy &anatomy, const ui::Theme &theme, qreal scale, ui::Language language, QWidget *parent)
    : QWidget(parent), m_anatomy(anatomy), m_theme(theme), m_scale(scale), m_language(language), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("anatomy"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(qRound(6 * scale));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setFont(ui::sansFont(13 * scale, ui::Weight::Medium));
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing() + 2); // what is said needs no more, so that nothing below moves
    layout->addWidget(m_words);
    for (const Anatomy::Pane &pane : m_anatomy.panes)
        addPane(pane);
    light();
}

void AnatomyView::addPane(const Anatomy::Pane &pane)
{
    const QString title = QString::number(m_views.size() + 1) + u' ' + pane.title;
    layout()->addWidget(headingRow({title, pane.copy}, m_theme, m_scale, m_language));
    auto *view = new CodeView({pane.text, {}}, m_theme, m_scale, this);
    view->setAccessibleName(title);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    view->viewport()->setMouseTracking(true);
    layout()->addWidget(view);
    m_views << view;
}

QString AnatomyView::words() const
{
    return m_link >= 0 ? m_anatomy.links.value(m_link)
                       : text::Translation::of(m_language)
                             .say("Inspector", "Point at a part, or go through them with the arrow keys: what belongs together lights up.");
}

void AnatomyView::setLink(int link)
{
    if (link == m_link)
        return;
    m_link = link;
    light();
}

void AnatomyView::light()
{
    const ui::Palette &palette = m_theme.palette;
    m_words->setText(words());
    QPalette ink = m_words->palette();
    ink.setColor(QPalette::WindowText, m_link >= 0 ? palette.text : palette.muted);
    m_words->setPalette(ink);
    for (int i = 0; i < m_views.size(); ++i) {
        const Anatomy::Pane &pane = m_anatomy.panes[static_cast<std::size_t>(i)];
        QList<QTextEdit::ExtraSelection> stretches;
        for (const Anatomy::Piece &piece : pane.pieces) {
            QTextEdit::ExtraSelection selection = m_views[i]->stretch(piece.begin, piece.end);
            if (piece.link == m_link) {
                selection.format.setBackground(palette.text);
                selection.format.setForeground(palette.surface);
            } else if (piece.link == m_anatomy.refused) {
                selection.format.setBackground(palette.refusedTint);
                selection.format.setForeground(palette.text);
            } else {
                continue;
            }
            stretches << selection;
        }
        m_views[i]->setMarked(stretches);
        m_views[i]->setFramed(m_link >= 0 && pane.whole == m_link);
    }
}

int AnatomyView::linkAt(int view, QPoint at) const
{
    const int position = m_views[view]->positionAt(at);
    const auto &pieces = m_anatomy.panes[static_cast<std::size_t>(view)].pieces;
    const auto found = std::find_if(pieces.begin(), pieces.end(),
                                    [position](const Anatomy::Piece &piece) { return position >= piece.begin && position <= piece.end; });
    return position >= 0 && found != pieces.end() ? found->link : -1;
}

void AnatomyView::step(int view, int by)
{
    const auto &pieces = m_anatomy.panes[static_cast<std::size_t>(view)].pieces;
    if (pieces.empty())
        return;
    const int last = static_cast<int>(pieces.size()) - 1;
    m_piece = m_piece < 0 ? (by > 0 ? 0 : last) : std::clamp(m_piece + by, 0, last);
    setLink(pieces[static_cast<std::size_t>(m_piece)].link);
}

bool AnatomyView::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [watched](const CodeView *view) { return view == watched || view->viewport() == watched; });
    const int view = static_cast<int>(found - m_views.begin());
    switch (event->type()) {
    case QEvent::MouseMove: setLink(linkAt(view, static_cast<QMouseEvent *>(event)->pos())); break;
    case QEvent::Leave:
        if (watched == (*found)->viewport())
            setLink(-1);
        break;
    case QEvent::FocusOut:
        m_piece = -1;
        setLink(-1);
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Down && key != Qt::Key_Up)
            break;
        step(view, key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trustwalk::inspector
