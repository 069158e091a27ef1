#pragma once

#include "core/study/when.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Questions put to a room: how many raised their hand for what, and how far the round has come. A plain value; who shows it is app's.
namespace trustwalk::study {

/// What a room goes through with one question. A second vote is there only where somebody asks for it.
enum class RoundPhase : std::uint8_t { Stem, Options, FirstHands, FirstVote, SecondHands, SecondVote, Runs, Answer };

/// By option, in the order in which they stand on screen; nothing: not counted.
using Hands = std::vector<std::optional<int>>;
inline constexpr int mostHands = 999;
[[nodiscard]] bool isCounted(const Hands &hands); ///< any of them
[[nodiscard]] int totalOf(const Hands &hands);

struct RoomQuestion {
    std::string id;
    int rev = 1;
    std::vector<std::string> options; ///< ids
    std::vector<std::string> right; ///< those that are
    Hands first {}, second {}; ///< as many as options, or none
    std::int64_t asked = 0; ///< when the room first saw it, in milliseconds since 1970; 0: not yet
    bool operator==(const RoomQuestion &) const = default;
    [[nodiscard]] bool isRight(std::size_t option) const;
    /// What the room said last: the second vote where there was one.
    [[nodiscard]] const Hands &latest() const { return isCounted(second) ? second : first; }
};

/// A round, always at one phase of one question, or over. next() and back() always lead somewhere, so that two keys suffice.
class Round {
public:
    Round() = default;
    explicit Round(std::vector<RoomQuestion> questions);
    /// As it was kept: nothing where the place cannot be.
    [[nodiscard]] static std::optional<Round> at(std::vector<RoomQuestion> questions, std::size_t index, RoundPhase phase);

    [[nodiscard]] const std::vector<RoomQuestion> &questions() const { return m_questions; }
    [[nodiscard]] std::size_t index() const { return m_index; } ///< as many as there are questions: over
    [[nodiscard]] RoundPhase phase() const { return m_phase; }
    [[nodiscard]] bool isOver() const { return m_index >= m_questions.size(); }
    [[nodiscard]] const RoomQuestion &question() const { return m_questions[m_index]; } ///< not when it is over
    [[nodiscard]] bool isVoting() const;
    [[nodiscard]] const Hands &voting() const; ///< the hands that are counted now; not when nobody votes

    /// How many runs the reveal of this question plays; 0: none, the answer comes at once.
    void setRuns(int runs);
    [[nodiscard]] int run() const { return m_run; }
    [[nodiscard]] int runs() const { return m_runs; }

    /// Goes on; a vote in which nobody was counted shows no bars. False when it is over.
    bool next(Moment now);
    /// To the phase before as it was; from a question's stem to the answer of the one before. False at the very first.
    bool back();
    /// Hands once more, after the room has talked it over: between the first vote and the reveal. The second is counted from nothing.
    bool voteAgain();
    bool skip(Moment now); ///< to the next question, whatever was done with this one

    /// One keystroke after another makes one number: what goes on is undone together with what began it.
    enum class Typing { Begins, GoesOn };
    bool count(std::size_t option, std::optional<int> hands, Typing typing = Typing::Begins);
    bool undoCount(); ///< of the vote that is going on

    bool operator==(const Round &other) const
    {
        return m_questions == other.m_questions && m_index == other.m_index && m_phase == other.m_phase;
    }

private:
    [[nodiscard]] Hands &counted();
    void enter(RoundPhase phase);
    void reveal();
    void ask(std::size_t index, Moment now);
    [[nodiscard]] RoundPhase voteBefore() const;

    std::vector<RoomQuestion> m_questions;
    std::size_t m_index = 0;
    RoundPhase m_phase = RoundPhase::Stem;
    int m_run = 0, m_runs = 0;
    std::vector<Hands> m_before; ///< of the vote that is going on, one before each count
};

} // namespace trustwalk::study
