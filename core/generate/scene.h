#pragma once

#include "core/generate/drawn.h"
#include "core/quiz/proof.h"

/// What was drawn, played. Internal to the room.
namespace trustwalk::generate {

/// How a run ended.
struct Verdict {
    std::optional<quiz::Stop> stop; ///< nullopt: allowed
    std::optional<std::int64_t> life; ///< of the credentials issued last, in seconds
    std::optional<int> call; ///< of a chain: at which it stopped
    bool operator==(const Verdict &) const = default;
};

/// A question without what is asked: world, setup and walk.
[[nodiscard]] Result<quiz::Question, ParseError> sceneOf(const Template &from, const Drawn &drawn);

/// Plays drawings of one template that differ little: the world after the template's own Changes is made once.
class Grounds {
public:
    Grounds(const Template &from, const quiz::Stand &stand) : m_template(from), m_stand(stand) {}
    /// Played by the engine. An error where it names what isn't there.
    [[nodiscard]] Result<Verdict, ParseError> verdictOf(const Drawn &drawn);

private:
    using WorldPtr = std::shared_ptr<const world::World>;
    [[nodiscard]] Result<WorldPtr, ParseError> worldOf(const Drawn &drawn);

    const Template &m_template;
    const quiz::Stand &m_stand;
    std::map<std::string, WorldPtr> m_worlds; ///< by the Changes that made them
};

/// What is wrong with a template that is only seen when it is played.
[[nodiscard]] ParseError faultOf(const Template &from, std::string path, ParseError error);
[[nodiscard]] ParseError missing(const Template &from, std::string path, std::string found, std::string expected);

/// Words for a time in seconds; null where the template has none.
[[nodiscard]] const LocalText *lifeWords(const Template &from, std::optional<std::int64_t> seconds);

} // namespace trustwalk::generate
