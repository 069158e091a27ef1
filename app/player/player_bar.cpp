#include "app/player/player_bar.h"

#include "app/ui/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace trustwalk::player {

namespace {

constexpr qreal speeds[] = {0.25, 0.5, 1, 2, 4};

QString speedText(qreal speed)
{
    return QString::number(speed) + u'\u00D7';
}

} // namespace

PlayerBar::PlayerBar(Player *player, QWidget *parent) : QWidget(parent), m_player(player), m_timeline(new Timeline(this))
{
    setObjectName(QStringLiteral("playerBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(6);
    m_first = addButton("first", &Player::goToFirst);
    m_back = addButton("back", &Player::stepBack);
    m_play = addButton("play", &Player::togglePlaying);
    m_forward = addButton("step", &Player::stepForward);
    m_last = addButton("last", &Player::goToLast);
    m_speed = new QToolButton(this);
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_speed);
    for (const qreal speed : speeds)
        connect(menu->addAction(speedText(speed)), &QAction::triggered, m_player, [this, speed] { m_player->setSpeed(speed); });
    m_speed->setMenu(menu);
    for (QToolButton *button : {m_first, m_back, m_play, m_forward, m_last, m_speed})
        layout->addWidget(button);
    layout->addSpacing(16);
    layout->addWidget(m_timeline, 1);
    connect(m_player, &Player::stepChanged, m_timeline, &Timeline::setStep);
    connect(m_player, &Player::stepChanged, this, &PlayerBar::updateState);
    connect(m_player, &Player::playingChanged, this, &PlayerBar::updateState);
    connect(m_player, &Player::speedChanged, this, &PlayerBar::updateState);
    connect(m_timeline, &Timeline::stepRequested, m_player, &Player::goTo);
    retranslate();
}

QToolButton *PlayerBar::addButton(const char *name, void (Player::*slot)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, m_player, slot);
    return button;
}

void PlayerBar::setLook(const ui::Look &look)
{
    m_look = look;
    m_timeline->setLook(look);
    restyle();
}

void PlayerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlayerBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        button->setToolTip(text + QStringLiteral(" (%1)").arg(key));
    };
    name(m_first, tr("First step"), tr("Home"));
    name(m_back, tr("Step back"), QStringLiteral("\u2190"));
    name(m_forward, tr("Next step"), QStringLiteral("\u2192"));
    name(m_last, tr("Last step"), tr("End"));
    name(m_speed, tr("Speed"), QStringLiteral("+ \u2212"));
    m_timeline->setAccessibleName(tr("Timeline"));
    updateState();
}

void PlayerBar::updateState()
{
    const int step = m_player->step(), last = m_player->count() - 1;
    m_first->setEnabled(step > 0);
    m_back->setEnabled(step > 0);
    m_forward->setEnabled(step < last || m_player->isMoving());
    m_last->setEnabled(step < last);
    m_play->setAccessibleName(m_player->isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setToolTip((m_player->isPlaying() ? tr("Pause") : tr("Play")) + QStringLiteral(" (") + tr("Space") + QStringLiteral(")"));
    m_speed->setText(speedText(m_player->speed()));
    showPlayIcon();
}

void PlayerBar::showPlayIcon()
{
    const QColor ink = m_look.palette().onHead;
    m_play->setIcon(ui::icon(m_player->isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"), ink, ink));
}

void PlayerBar::restyle()
{
    const ui::Palette &palette = m_look.palette();
    for (QToolButton *button : {m_first, m_back, m_forward, m_last}) {
        button->setIcon(ui::icon(button->objectName(), palette.text, palette.line));
        button->setIconSize(QSize(20, 20) * m_look.textScale);
        button->setFixedSize(QSize(36, 36) * m_look.textScale);
    }
    setStyleSheet(QStringLiteral("#playerBar { background: %1; }").arg(palette.surface.name()));
    const int disc = qRound(42 * m_look.textScale);
    showPlayIcon();
    m_play->setIconSize(QSize(20, 20) * m_look.textScale);
    m_play->setFixedSize(disc, disc);
    m_play->setStyleSheet(
        QStringLiteral("QToolButton { background: %1; border: none; border-radius: %2px; } QToolButton:focus { border: 2px solid %3; }")
            .arg(palette.head.name())
            .arg(disc / 2)
            .arg(palette.edge.name()));
    m_speed->setFont(ui::sansFont(13 * m_look.textScale, ui::Weight::Medium));
    m_speed->setStyleSheet(
        QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 5px; padding: 4px 12px; color: %2; background: %3; } "
                       "QToolButton::menu-indicator { image: none; } QToolButton:focus { border: 2px solid %2; }")
            .arg(palette.line.name(), palette.text.name(), palette.surface.name()));
}

} // namespace trustwalk::player
