#include "app/player/player.h"
#include "app/present/cover.h"
#include "app/present/go_to.h"
#include "app/present/keys_sheet.h"
#include "app/present/overview.h"
#include "app/present/presentation.h"
#include "app/present/presenter_window.h"
#include "app/stage/stage_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QWheelEvent>

/// The presentation's keys and pointer: they come here from every widget of its windows, before that widget sees them.
namespace trustwalk::present {
namespace {

constexpr qreal spotlightStep = 1.15;

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr;
}

bool movesInOverview(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home
           || key == Qt::Key_End || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

bool Presentation::isOurs(const QWidget *widget) const
{
    return widget->window() == this || (m_presenter && widget->window() == m_presenter.get());
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !isVisible() || !isOurs(widget))
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: return takeKey(widget, static_cast<QKeyEvent *>(event));
    case QEvent::MouseMove:
    case QEvent::Wheel: return takePointer(widget, event);
    default: return QWidget::eventFilter(watched, event);
    }
}

bool Presentation::takeKey(QWidget *focus, QKeyEvent *event)
{
    const std::optional<Command> command = commandOf(event->key(), event->modifiers());
    if (!command || (isTextField(focus) && isTyped(event->key(), event->modifiers())))
        return false;
    if (m_overview->isVisible() && movesInOverview(event->key()) && event->modifiers() == Qt::NoModifier) {
        if (event->type() == QEvent::KeyPress && focus != m_overview) {
            QCoreApplication::sendEvent(m_overview, event);
            return true;
        }
        return false;
    }
    event->accept();
    if (event->type() == QEvent::KeyPress)
        run(*command);
    return true;
}

bool Presentation::takePointer(QWidget *under, QEvent *event)
{
    if (under->window() != this)
        return false;
    if (event->type() == QEvent::MouseMove) {
        const auto *moved = static_cast<QMouseEvent *>(event);
        m_cover->pointTo(under->mapTo(this, moved->position()));
        return false;
    }
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!m_cover->hasSpotlight() || wheel->modifiers().testFlag(Qt::ControlModifier))
        return false;
    m_cover->growSpotlight(wheel->angleDelta().y() > 0 ? spotlightStep : 1 / spotlightStep);
    return true;
}

/// The player's commands. Where the screen is black, the first key gives the picture back.
void Presentation::step(Command command)
{
    if (m_cover->isBlack()) {
        m_cover->setBlack(false);
        return;
    }
    switch (command) {
    case Command::Next: m_player->stepForward(); break;
    case Command::Back: m_player->stepBack(); break;
    case Command::NextAtOnce: m_player->goTo(m_player->step() + 1); break;
    case Command::BackAtOnce: m_player->goTo(m_player->step() - 1); break;
    case Command::BackReversed: m_player->stepBackReversed(); break;
    case Command::First: m_player->goToFirst(); break;
    case Command::Last: m_player->goToLast(); break;
    case Command::PlayOrPause: m_player->togglePlaying(); break;
    default: break;
    }
}

void Presentation::leave()
{
    for (QWidget *sheet : {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_goTo), static_cast<QWidget *>(m_overview)})
        if (sheet->isVisible()) {
            sheet->hide();
            m_stage->setFocus();
            return;
        }
    if (m_cover->isBlack())
        m_cover->setBlack(false);
    else if (m_zoomed)
        zoom(false);
    else
        end();
}

/// What changes the audience's picture, not the step.
void Presentation::changePicture(Command command)
{
    switch (command) {
    case Command::Black: m_cover->setBlack(!m_cover->isBlack()); break;
    case Command::Zoom: zoom(!m_zoomed); break;
    case Command::Spotlight: m_cover->setSpotlight(!m_cover->hasSpotlight()); break;
    case Command::Laser: m_cover->setLaser(!m_cover->hasLaser()); break;
    case Command::Freeze: toggleFreeze(); break;
    case Command::GoTo: m_goTo->open(m_script, m_look, partsOf(size(), m_script, m_captions).unit); break;
    case Command::Overview:
        if (m_overview->isVisible())
            leave();
        else
            m_overview->open(m_script, m_step, m_look);
        break;
    case Command::Keys:
        if (m_keys->isVisible())
            m_keys->hide();
        else
            m_keys->open(m_look);
        break;
    default: break;
    }
}

void Presentation::run(Command command)
{
    switch (command) {
    case Command::Next:
    case Command::Back:
    case Command::NextAtOnce:
    case Command::BackAtOnce:
    case Command::BackReversed:
    case Command::First:
    case Command::Last:
    case Command::PlayOrPause: step(command); break;
    case Command::Leave: leave(); break;
    case Command::Black:
    case Command::Zoom:
    case Command::Spotlight:
    case Command::Laser:
    case Command::Freeze:
    case Command::GoTo:
    case Command::Overview:
    case Command::Keys: changePicture(command); break;
    case Command::PauseClock:
        if (m_presenter)
            m_presenter->toggleClock();
        break;
    case Command::Presenter: togglePresenter(); break;
    case Command::Language:
        Q_EMIT languageRequested(m_look.language == ui::Language::English ? ui::Language::Japanese : ui::Language::English);
        break;
    case Command::BothLanguages: setCaptions(m_captions == Captions::One ? Captions::Both : Captions::One); break;
    case Command::Theme: Q_EMIT themeRequested(m_look.theme == ui::ThemeKind::Light ? ui::ThemeKind::Dark : ui::ThemeKind::Light); break;
    }
    tellPresenter();
}

} // namespace trustwalk::present
