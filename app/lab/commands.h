#pragma once

#include "app/ui/language.h"
#include "core/crypto/key_ring.h"
#include "core/world/world.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What a participant types to be somebody and to ask for something: the AWS CLI's own words, with this world's names in them.
namespace trustwalk::lab {

/// Who sits at the terminal.
struct Asker {
    enum class Kind { User, WebIdentity, Saml } kind = Kind::User;
    std::string name;
    std::string provider; ///< where a person signs in; empty for a user
    bool operator==(const Asker &) const = default;
};
/// Users with an active key, then the people of each provider that this world plays itself.
[[nodiscard]] std::vector<Asker> askersOf(const world::World &world);

/// What commands are made of.
struct Terminal {
    std::shared_ptr<const world::World> world;
    std::shared_ptr<const crypto::KeyRing> keys;
    std::uint16_t port = 0;
};

struct Command {
    QString title;
    QString shown; ///< tokens shortened
    QString text; ///< to be pasted: with a token or code of this moment
};
[[nodiscard]] std::vector<Command> commandsOf(const Asker &asker, const Terminal &terminal, ui::Language language);

/// The lines by which a terminal becomes that user; nobody (no keys at all) where the name is empty.
[[nodiscard]] Command becoming(std::string_view user, const Terminal &terminal, ui::Language language);

/// A command with what stands for something of now filled in: ${MFA_CODE:UserA}, ${TOKEN:IdpA/PersonB}, ${ASSERTION:IdpB/PersonC/RoleA}.
/// What can't be had is left as it stands.
[[nodiscard]] Command filledIn(std::string_view command, const QString &title, const Terminal &terminal);

} // namespace trustwalk::lab
