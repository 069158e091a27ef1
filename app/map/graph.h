#pragma once

#include "app/ui/silhouettes.h"
#include "core/world/queries.h"
#include "core/world/world.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

/// A whole world as things and the ways between them: who may become whom, or lead to whom. Made once for a world; has no places.
namespace trustwalk::map {

enum class Kind { Person, User, Role, Oidc, Saml, Cognito, Broker, Resource, Account, Service, Everyone, Stranger };

struct Item {
    std::string id; ///< its ARN, or its kind and name: the same in every world that has it
    Kind kind = Kind::User;
    QString name;
    QString detail; ///< ARN, issuer, entity id; may be empty
    QString of; ///< the provider of a person, the account of a user, role or resource: what tells equal names apart
    std::string block; ///< account id, "providers" or "outside"
    std::string lane; ///< within the block: "people", "providers", "users", a role path, "~resources", "outside"
};

/// How one thing leads to another.
enum class Way {
    Trusted, ///< the trust policy of `to`, a role, names `from`
    SignsIn, ///< a person, at a provider
    TokenAccepted, ///< Cognito or a broker accepts the tokens of a provider
    KeyHeld, ///< the broker works with the key of an IAM user
};
struct Link {
    std::size_t from = 0, to = 0; ///< indexes of items
    Way way = Way::Trusted;
    std::string principal; ///< of Trusted: as the trust policy writes it
};

struct Graph {
    std::vector<Item> items;
    std::vector<Link> links;
    std::vector<std::vector<std::size_t>> into, outOf; ///< of each item, indexes of links
    std::vector<bool> sharesName; ///< of each item: another one has its name too
    std::vector<world::TrustLink> trust; ///< as the world tells them

    [[nodiscard]] int indexOf(const std::string &id) const; ///< -1: none
};
[[nodiscard]] Graph graphOf(const world::World &world);

[[nodiscard]] ui::Silhouette silhouetteOf(Kind kind);
[[nodiscard]] QString iconOf(Kind kind);

/// What can be reached from an item by following links: how many away (1: at once), and by which link it is come to. -1: not at all.
struct Reach {
    std::vector<int> distance;
    std::vector<std::ptrdiff_t> by;
};
enum class Direction { Onwards, Back };
[[nodiscard]] Reach reachOf(const Graph &graph, std::size_t item, Direction direction);

} // namespace trustwalk::map
