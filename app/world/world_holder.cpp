#include "app/world/world_holder.h"

#include "core/world/change.h"

namespace trustwalk {

std::shared_ptr<const world::World> WorldHolder::world() const
{
    return state().world;
}

WorldHolder::State WorldHolder::state() const
{
    const std::lock_guard lock(m_mutex);
    return {m_world, m_version};
}

std::vector<world::Change> WorldHolder::changes() const
{
    const std::lock_guard lock(m_mutex);
    return m_changes;
}

std::size_t WorldHolder::changeCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_changes.size();
}

std::size_t WorldHolder::version() const
{
    const std::lock_guard lock(m_mutex);
    return m_version;
}

namespace {

std::size_t bytesOf(const world::Change &change)
{
    const auto *put = std::get_if<world::ObjectPut>(&change);
    return put != nullptr ? put->body.size() : 0;
}

} // namespace

/// The oldest Changes become part of the world that undo goes back to.
void WorldHolder::forgetOldest()
{
    std::size_t bytes = 0, kept = 0;
    for (auto change = m_changes.rbegin(); change != m_changes.rend() && kept < mostChanges; ++change, ++kept)
        if ((bytes += bytesOf(*change)) > mostChangeBytes && kept > 0)
            break;
    const auto end = m_changes.end() - static_cast<std::ptrdiff_t>(kept);
    if (end == m_changes.begin())
        return;
    auto first = world::apply(*m_first, std::vector<world::Change>(m_changes.begin(), end));
    if (!first)
        return;
    m_first = std::make_shared<const world::World>(std::move(*first));
    m_changes.erase(m_changes.begin(), end);
}

bool WorldHolder::commit(const State &seen, const std::vector<world::Change> &changes)
{
    if (changes.empty())
        return true;
    auto next = world::apply(*seen.world, changes);
    if (!next)
        return true; // what the engine itself gave applies to the world it was given for
    auto made = std::make_shared<const world::World>(std::move(*next));
    const std::lock_guard lock(m_mutex);
    if (m_version != seen.version)
        return false;
    m_world = std::move(made);
    m_changes.insert(m_changes.end(), changes.begin(), changes.end());
    forgetOldest();
    ++m_version;
    return true;
}

service::Answer WorldHolder::perform(const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys,
                                     std::shared_ptr<const world::World> *before)
{
    return performBy(service::perform, request, circumstances, keys, before);
}

service::Answer WorldHolder::performQuietly(const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys,
                                            std::shared_ptr<const world::World> *before)
{
    return performBy(service::performQuietly, request, circumstances, keys, before);
}

service::Answer WorldHolder::performBy(Perform how, const RawRequest &request, const Circumstances &circumstances,
                                       const crypto::KeyRing &keys, std::shared_ptr<const world::World> *before)
{
    for (;;) {
        const State seen = state();
        service::Answer answer = how(*seen.world, request, circumstances, keys);
        if (!commit(seen, answer.changes))
            continue;
        if (before != nullptr)
            *before = seen.world;
        return answer;
    }
}

bool WorldHolder::undo()
{
    for (;;) {
        std::vector<world::Change> kept;
        std::shared_ptr<const world::World> first;
        std::size_t version = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (m_changes.empty())
                return false;
            kept = m_changes;
            first = m_first;
            version = m_version;
        }
        kept.pop_back();
        auto replayed = world::apply(*first, kept);
        if (!replayed)
            return false;
        auto made = std::make_shared<const world::World>(std::move(*replayed));
        const std::lock_guard lock(m_mutex);
        if (m_version != version)
            continue;
        m_world = std::move(made);
        m_changes = std::move(kept);
        ++m_version;
        return true;
    }
}

void WorldHolder::reset(std::shared_ptr<const world::World> world)
{
    const std::lock_guard lock(m_mutex);
    m_first = m_world = std::move(world);
    m_changes.clear();
    ++m_version;
}

} // namespace trustwalk
