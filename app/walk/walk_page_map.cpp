#include "app/map/world_map.h"
#include "app/player/caption_bar.h"
#include "app/player/player_bar.h"
#include "app/walk/walk_page.h"

#include <QStackedWidget>

/// The map in the walk's place: opened over it, and left by a walk that starts from it.
namespace trustwalk::walk_page {

bool WalkPage::isMapOpen() const
{
    return m_map != nullptr && m_middle->currentWidget() == m_map;
}

map::WorldMap *WalkPage::worldMap()
{
    if (m_map != nullptr)
        return m_map;
    m_map = new map::WorldMap(this);
    m_map->setLook(m_look);
    m_map->setReducedMotion(m_reducedMotion);
    m_map->setWorld(m_world);
    m_middle->addWidget(m_map);
    connect(m_map, &map::WorldMap::closed, this, [this] { setMapOpen(false); });
    connect(m_map, &map::WorldMap::walkRequested, this, [this](const walk::Walk &found) {
        walk::Walk walk = found;
        walk.step = trace::StepNumber {1, 0};
        openWalk(walk);
    });
    return m_map;
}

void WalkPage::setMapOpen(bool open)
{
    if (open == isMapOpen() || !m_world)
        return;
    if (!open) {
        start();
        return;
    }
    m_player->pause();
    m_middle->setCurrentWidget(worldMap());
    m_map->setFocus();
}

void WalkPage::showFrameOfWalk()
{
    const bool walk = !isMapOpen();
    m_bar->setMapOpen(!walk);
    m_caption->setVisible(walk);
    m_playerBar->setVisible(walk);
    m_side->setVisible(walk && m_sideShown != Side::None);
}

} // namespace trustwalk::walk_page
