#include "app/main/single_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace trustwalk {

SingleKeys::SingleKeys(QWidget *page) : QObject(page), m_page(page) {}

void SingleKeys::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on)
        qApp->removeEventFilter(this);
    else
        qApp->installEventFilter(this);
}

bool SingleKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool letter = key->modifiers() == Qt::NoModifier && key->key() > Qt::Key_Space && key->key() < Qt::Key_Escape;
    if (!letter || widget == nullptr || (widget != m_page && !m_page->isAncestorOf(widget)))
        return false;
    return qobject_cast<const QLineEdit *>(widget) == nullptr && qobject_cast<const QPlainTextEdit *>(widget) == nullptr;
}

} // namespace trustwalk
