#pragma once

#include "app/ui/language.h"
#include "app/world_page/thing.h"
#include "core/world/world.h"

#include <QString>

#include <optional>
#include <vector>

/// A world as a tree: accounts with their users, groups, roles, policies and registrations, then providers with their people, resources and
/// AWS's own policies. A value made from a world in one pass.
namespace trustwalk::world_page {

struct OutlineNode {
    Thing thing;
    QString title;
    QString detail; ///< beside the title: how many, which kind
    QString searched; ///< what a search looks through, folded
    int parent = -1;
    std::vector<int> children;
};

struct Outline {
    std::vector<OutlineNode> nodes; ///< the first is the world
    [[nodiscard]] std::optional<int> indexOf(const Thing &thing) const;
};

[[nodiscard]] Outline outlineOf(const world::World &world, ui::Language language);
/// Whether the node itself has every word of a search; a heading has none.
[[nodiscard]] bool matches(const OutlineNode &node, const QString &words);
/// Which nodes a search shows: those that have every word of it, and what stands above them. Empty words: all.
[[nodiscard]] std::vector<bool> shownIn(const Outline &outline, const QString &words);

[[nodiscard]] QString iconOf(Kind kind, const world::World &world, const std::string &id);

} // namespace trustwalk::world_page
