#pragma once

#include "app/inspector/blocks.h"
#include "app/quiz/answer_view.h"

#include <QString>

#include <vector>

/// What the account of a question holds, for whoever has to answer it: who takes part, with which policies. Values from the world alone.
namespace trustwalk::quiz_page {

struct Holding {
    QString icon, name, detail; ///< "Developer", "ReadOnlyAccess"
    inspector::Blocks blocks; ///< its policies, to be unfolded; may be empty
};
struct AccountFacts {
    QString title; ///< "Account 123456789012"
    std::vector<Holding> holdings;
};
/// Those whom the question names, and what it changes; everybody where it names nobody. `others`: how many more there are.
struct WorldFacts {
    std::vector<AccountFacts> accounts;
    int others = 0;
};
[[nodiscard]] WorldFacts worldFacts(const quiz::Question &question, const world::World &world, ui::Language language);

} // namespace trustwalk::quiz_page
