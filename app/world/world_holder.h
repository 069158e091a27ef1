#pragma once

#include "core/service/perform.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace trustwalk {

/// The world that the lab plays in, with every Change that requests made to it. The one object that the window's thread and the endpoint's
/// thread both touch: worlds are handed out as they were at that moment and stay so.
class WorldHolder {
public:
    explicit WorldHolder(std::shared_ptr<const world::World> world) : m_first(world), m_world(std::move(world)) {}

    [[nodiscard]] std::shared_ptr<const world::World> world() const;
    /// Those that can be taken back, in their order: the newest `mostChanges`, and no more than `mostChangeBytes` of objects. What was before
    /// them stays done.
    [[nodiscard]] std::vector<world::Change> changes() const;
    [[nodiscard]] std::size_t changeCount() const;
    [[nodiscard]] std::size_t version() const; ///< another after each commit, undo and reset
    static constexpr std::size_t mostChanges = 256, mostChangeBytes = 32 * 1024 * 1024;

    /// A request in the world as it is, and what it came to; its Changes are committed. Where another commit came in between, it is
    /// performed again in the newer world. `before`, where asked for: the world that the answer was given in.
    [[nodiscard]] service::Answer perform(const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys,
                                          std::shared_ptr<const world::World> *before = nullptr);
    /// The same without the trace, as service::performQuietly.
    [[nodiscard]] service::Answer performQuietly(const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys,
                                                 std::shared_ptr<const world::World> *before);

    /// Takes the last Change back: replay without it. False where there is none.
    bool undo();
    void reset(std::shared_ptr<const world::World> world); ///< another world, without Changes

private:
    struct State {
        std::shared_ptr<const world::World> world;
        std::size_t version = 0;
    };
    [[nodiscard]] State state() const;
    using Perform = service::Answer (*)(const world::World &, const RawRequest &, const Circumstances &, const crypto::KeyRing &);
    service::Answer performBy(Perform how, const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys,
                              std::shared_ptr<const world::World> *before);
    bool commit(const State &seen, const std::vector<world::Change> &changes);
    void forgetOldest();

    mutable std::mutex m_mutex;
    std::shared_ptr<const world::World> m_first, m_world;
    std::vector<world::Change> m_changes; ///< from m_first to m_world
    std::size_t m_version = 0; ///< counts commits and undos
};

} // namespace trustwalk
