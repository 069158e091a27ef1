#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

namespace trustwalk::lab {

/// Which request the stage plays, and which come after it: numbers alone. What is being looked at is never taken away: whoever comes
/// meanwhile waits until it has played to its end, or until somebody skips to the newest.
class PlayQueue {
public:
    using Number = std::uint64_t; ///< Received::number

    /// A request came. The one to play now, if any.
    [[nodiscard]] std::optional<Number> arrived(Number number);
    /// What was played has come to its end. The one to play next, if any.
    [[nodiscard]] std::optional<Number> finished();
    /// The newest of those that wait; the others are let go.
    [[nodiscard]] std::optional<Number> skip();
    void choose(Number number); ///< somebody looks at this one
    void setFollow(bool follow); ///< off: nothing plays by itself, and nothing waits
    void clear();

    [[nodiscard]] bool follows() const { return m_follow; }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    static constexpr std::size_t most = 100; ///< that wait; the oldest are let go

private:
    std::optional<Number> next();
    std::deque<Number> m_waiting; ///< oldest first
    bool m_busy = false; ///< somebody looks at one
    bool m_follow = true;
};

} // namespace trustwalk::lab
