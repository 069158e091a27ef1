#pragma once

#include "core/api/operation.h"

#include <string_view>
#include <vector>

/// Named ways to break a walk. A break has up to four parts; two breaks that touch the same thing in the same part don't combine.
namespace trustwalk::walk {

enum class BreakGroup {
    IdentityAndKeys,
    Trust,
    Mfa,
    Durations,
    SessionPolicy,
    TagsAndSourceIdentity,
    WebIdentity,
    Saml,
    FederationToken,
    ChainingAndCrossAccount,
    EndpointsAndClocks,
};

/// The parts that a break may touch: Changes to the world, what the client chooses before it signs, bytes or a token after they were
/// signed, a clock.
enum class BreakPart { World, Parameters, Bytes, Clock };

/// One thing that a break alters: {World, "trust policy"}, {Parameters, "DurationSeconds"}.
struct Touch {
    BreakPart part = BreakPart::World;
    std::string_view what; ///< AWS's word; stable, language-free
    bool operator==(const Touch &) const = default;
};

struct Break {
    std::string_view name; ///< "wrong-secret-key"
    BreakGroup group = BreakGroup::IdentityAndKeys;
    std::vector<api::Operation> calls; ///< the walks that it makes sense in; the first is the one that lists show it with
    std::vector<Touch> touches;
};

/// In the order of their groups.
[[nodiscard]] const std::vector<Break> &allBreaks();
[[nodiscard]] const Break *findBreak(std::string_view name);
[[nodiscard]] std::vector<const Break *> breaksOf(api::Operation call);
/// What both alter, so that they can't stand together; nullptr where they combine.
[[nodiscard]] const Touch *conflictOf(const Break &one, const Break &other);

} // namespace trustwalk::walk
