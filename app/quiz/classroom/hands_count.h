#pragma once

#include "core/study/round.h"

namespace trustwalk::quiz_page {

/// How a teacher types hands: "A12 B5", a digit for an option where none is chosen, plus and minus for one hand, Enter for the next option.
/// Knows which option is spoken of; the counts are the round's.
class HandsCount {
public:
    void begin() { *this = HandsCount(); } ///< a new vote
    [[nodiscard]] int chosen() const { return m_chosen; } ///< -1: none yet
    void choose(int option);
    /// False for a key that is not a count's.
    bool take(int key, study::Round &round);
    /// To the next option; false behind the last, and where all are counted: the vote can be closed.
    bool next(const study::Round &round);
    bool back(); ///< to the option before, or none; false where none was chosen

private:
    bool type(int digit, study::Round &round);
    bool edit(int key, study::Round &round);

    int m_chosen = -1;
    bool m_typing = false;
};

} // namespace trustwalk::quiz_page
