#pragma once

#include "app/ui/language.h"
#include "app/world_page/task.h"
#include "app/world_page/thing.h"
#include "core/policy/document.h"
#include "core/world/queries.h"
#include "core/world/world.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// Everything that the World page says of one thing and offers to do with it, as a value made from a world.
namespace trustwalk::world_page {

struct Fact {
    QString label, value; ///< value in fixed-width letters
};

struct Row {
    QString title, detail;
    std::optional<Thing> leadsTo;
    std::vector<Button> buttons;
};

struct Section {
    QString title;
    std::vector<Row> rows;
    QString none; ///< said where there is no row
    std::vector<Button> buttons;
};

/// A text that can be edited: a policy, or a provider or person as the world file has it.
struct Document {
    QString title;
    QString text; ///< JSON, laid out on lines
    std::optional<policy::Use> use; ///< nullopt: no policy
    std::function<Changes(const std::string &)> changes; ///< throws nothing; empty where the text is no JSON
    std::vector<Button> buttons; ///< rename, remove
    QString note; ///< where it can't be edited: why
};

struct Details {
    QString kind, title;
    std::vector<Fact> facts;
    std::vector<Section> sections;
    std::vector<Document> documents;
    std::vector<Button> documentButtons; ///< add a policy
    std::optional<Form> rename;
    std::optional<Changes> remove;
};

/// `links` are those of the world. A thing that isn't there any more, or a heading, has no title.
[[nodiscard]] Details detailsOf(const world::World &world, const std::vector<world::TrustLink> &links, const Thing &thing,
                                ui::Language language);

/// What can be added: to the account or provider that the thing is or stands in, else to the first.
[[nodiscard]] std::vector<Button> addersFor(const world::World &world, const Thing &thing, ui::Language language);

} // namespace trustwalk::world_page
