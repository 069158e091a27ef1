#pragma once

#include "core/api/operation.h"
#include "core/base/http_message.h"
#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/walk/walk.h"

#include <string>
#include <string_view>
#include <vector>

/// Named ways to break a walk. A break has up to four parts; two breaks that touch the same part don't combine.
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

/// The parts that a break may touch.
enum class BreakPart { World, Parameters, Bytes, Clock };

struct Break {
    std::string_view name; ///< "wrong-secret-key"
    BreakGroup group = BreakGroup::IdentityAndKeys;
    std::vector<api::Operation> calls; ///< the walks that it makes sense in
    std::vector<BreakPart> parts;
};

[[nodiscard]] const std::vector<Break> &allBreaks();
[[nodiscard]] const Break *findBreak(std::string_view name);
[[nodiscard]] std::vector<const Break *> breaksOf(api::Operation call);

} // namespace trustwalk::walk
