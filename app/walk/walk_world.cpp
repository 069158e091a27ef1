#include "app/map/world_map.h"
#include "app/player/player.h"
#include "app/walk/walk_bar.h"
#include "app/walk/walk_page.h"

/// The walk page and the world that its walk takes place in.
namespace trustwalk::walk_page {

void WalkPage::setWorld(std::shared_ptr<const world::World> world, std::shared_ptr<const crypto::KeyRing> keys, bool builtIn)
{
    m_world = std::move(world);
    m_keys = std::move(keys);
    m_builtInWorld = builtIn;
    m_bar->setWorld(m_world);
    if (m_map != nullptr)
        m_map->setWorld(m_world);
}

bool WalkPage::hasUnsavedEdits() const
{
    const auto authored = [](const walk::Walk &walk) {
        walk::Walk edits;
        edits.changes = walk.changes;
        edits.parameters = walk.parameters;
        edits.withoutParameters = walk.withoutParameters;
        return walk::walkText({std::string(), edits});
    };
    return !m_saved || authored(m_walk) != authored(*m_saved);
}

bool WalkPage::changeWorld(std::shared_ptr<const world::World> world, std::shared_ptr<const crypto::KeyRing> keys, bool builtIn)
{
    std::vector<walk::Walk> walks {m_walk};
    const std::vector<walk::Walk> standard = walk::standardWalks(*world);
    for (const bool sameCall : {true, false})
        for (const walk::Walk &walk : standard)
            if ((walk.call == m_walk.call) == sameCall)
                walks.push_back(walk);
    for (const walk::Walk &walk : walks) {
        if (!walk::play(walk, *world, *keys))
            continue;
        setWorld(world, keys, builtIn);
        const bool same = &walk == &walks.front();
        if (!same)
            m_opened = walk;
        setWalk(walk);
        return true;
    }
    return false;
}

walk::WalkFile WalkPage::walkFile() const
{
    walk::WalkFile file {m_builtInWorld ? decltype(walk::WalkFile::world) {m_world->id} : decltype(walk::WalkFile::world) {*m_world},
                         m_walk};
    if (m_trace && !m_trace->steps.empty())
        file.walk.step = m_trace->steps[static_cast<std::size_t>(m_player->step())].number;
    return file;
}

} // namespace trustwalk::walk_page
