#pragma once

#include "app/endpoint/endpoint.h"
#include "app/world/world_holder.h"

#include <deque>

/// The live lab: real clients ask, the engine answers, and every request is there to be seen.
namespace trustwalk::lab {

/// One request that came, and what it came to. Of a request with an unknown key nothing that could be a secret is kept.
struct Received {
    std::uint64_t number = 0; ///< from 1
    Instant at {};
    std::string client; ///< "aws-cli/2.9.19": the first word of its User-Agent
    std::shared_ptr<const world::World> world; ///< that it was answered in
    std::shared_ptr<const trace::Trace> trace;
    int status = 200;
    std::string code; ///< AWS's, of the engine's refusal or the service's own; empty where the request was answered
    std::size_t bytes = 0; ///< that keeping it takes, roughly: its bodies and their decoded form
    std::chrono::microseconds took {};
};

/// "AssumeRole", "s3:GetObject"; the path of a request that asks for neither.
[[nodiscard]] std::string actionOf(const Received &received);

/// A world behind an endpoint. Requests are answered on the endpoint's thread; whoever shows them drains the ring at its own pace.
class Lab final {
public:
    static constexpr std::size_t kept = 256, keptBytes = 64 * 1024 * 1024;
    /// Called on the endpoint's thread after each answer; may be empty.
    using Observer = std::function<void(const Received &)>;

    Lab(std::shared_ptr<const world::World> world, crypto::KeyRing keys, Observer observer = {}, endpoint::Limits limits = {});

    /// The system's words where the port can't be had.
    [[nodiscard]] std::optional<QString> start(std::uint16_t port) { return m_endpoint.start(port); }
    void stop() { m_endpoint.stop(); }
    [[nodiscard]] const endpoint::Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] WorldHolder &world() { return m_world; }

    /// What came since the last time, oldest first, at most `most` of it; `kept` and `keptBytes` stay at most, whoever came before is counted
    /// in skipped().
    [[nodiscard]] std::vector<Received> take(std::size_t most = kept);
    [[nodiscard]] std::uint64_t skipped() const; ///< that nobody took in time, since the beginning
    /// What the endpoint does with a request, on its thread; may be called by others too.
    RawResponse answer(RawRequest request, const std::string &client);

private:
    /// A request in the ring. Its trace is made when somebody takes it: performing again gives what it gave.
    struct Entry {
        Received received;
        RawRequest request;
        Circumstances circumstances {};
    };
    void tell(Entry &entry) const;
    void keep(Entry entry);

    WorldHolder m_world;
    const crypto::KeyRing m_keys;
    const Observer m_observer;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_ring;
    std::size_t m_bytes = 0; ///< of m_ring
    std::uint64_t m_number = 0, m_skipped = 0;
    endpoint::Endpoint m_endpoint; ///< last: it stops before what it uses ends
};

/// Where the endpoint listens, unless somebody says otherwise.
inline constexpr std::uint16_t usualPort = 4517;

} // namespace trustwalk::lab
