#pragma once

#include "app/stage/setting.h"

namespace trustwalk::stage {

/// Actors, what the caller holds, and who has no part in this walk.
[[nodiscard]] std::vector<Node> layOutNodes(const Setting &setting);
[[nodiscard]] const Node *nodeOf(const std::vector<Node> &nodes, const QString &id);

struct Holdings {
    std::vector<Held> held;
    std::vector<Label> labels;
    [[nodiscard]] const Held *of(Held::Kind kind) const;
    [[nodiscard]] const Held *token() const; ///< ID token or assertion
};
[[nodiscard]] Holdings layOutHoldings(const Setting &setting);

[[nodiscard]] std::vector<FoldedActor> layOutFolded(const Setting &setting, std::vector<Label> &labels);

[[nodiscard]] QString providerIcon(const world::World &world, const std::string &name);

} // namespace trustwalk::stage
