#pragma once

#include "core/api/operation.h"
#include "core/base/circumstances.h"
#include "core/base/http_message.h"
#include "core/base/json.h"
#include "core/trace/trace.h"
#include "core/world/change.h"
#include "core/world/world.h"
#include "core/world/world_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A walk: a story from a person or user to a resource, as values. The same walk gives the same trace on every machine, but for
/// what is made with the machine's own keys.
namespace trustwalk::walk {

/// The clocks of the story. The three are fixed by the walk's file, never read from the machine.
struct Moments {
    Instant caller {std::chrono::sys_days {std::chrono::July / 1 / 2026} + std::chrono::hours {9}}; ///< when the call is signed
    Instant service {caller}; ///< what STS's clock says when it arrives
    Instant use {caller + std::chrono::minutes {5}}; ///< when the issued credentials are used
    Instant signIn {caller}; ///< when the person signs in and the provider mints
    bool operator==(const Moments &) const = default;
};

/// A call before the walk's own: whoever calls signs the next with the credentials that it issued.
struct EarlierCall {
    api::Operation call = api::Operation::AssumeRole; ///< AssumeRole or GetSessionToken
    std::string role; ///< name or ARN; empty for GetSessionToken
    Form parameters; ///< wire names, as in Walk
};

struct Walk {
    std::string lesson; ///< id of the walk beyond the five that it is; empty: one of the five
    api::Operation call = api::Operation::AssumeRole;
    std::string caller; ///< name of the IAM user, or of the person
    std::string role; ///< name or ARN; empty for the Get…Token calls
    std::string provider; ///< name of the provider asked; empty for signed walks
    std::string action; ///< tried at the end: "ec2:RunInstances"
    std::string resource; ///< ARN; empty: the action's usual one
    bool mfa = false; ///< SerialNumber and the code of the caller's device go along (GetSessionToken, AssumeRole)
    Form parameters; ///< wire names; replace or add to what the walk would send ("DurationSeconds")
    std::vector<std::string> withoutParameters; ///< wire names that the walk would send and this one leaves out
    std::vector<EarlierCall> earlier; ///< role chaining; of a walk whose caller is a user
    bool enhancedFlow = false; ///< at Cognito: it calls STS itself and hands the credentials over; else the classic flow
    std::optional<std::string> password; ///< typed at the provider; nullopt: the person's own
    std::vector<std::string> breaks; ///< names of breaks
    std::vector<world::Change> changes; ///< to the world, before the walk
    std::uint64_t seed = 1;
    Moments moments;
    std::optional<trace::StepNumber> step; ///< where a view stands
};

/// The five walks of a world with choices that AWS allows to the end, in the article's order; shorter where a world has no
/// provider for one.
[[nodiscard]] std::vector<Walk> standardWalks(const world::World &world);
/// "get-session-token", "assume-role", …
[[nodiscard]] std::string walkId(api::Operation call);
/// By AWS name or walk id, in any case.
[[nodiscard]] std::optional<api::Operation> callOf(std::string_view nameOrId);

/// What can be chosen for a call in this world; the first of each list is what a new walk starts with.
struct Choices {
    std::vector<std::string> callers, roles, providers, actions;
};
[[nodiscard]] Choices choicesOf(const world::World &world, api::Operation call);

/// The walk file: {"format":"trustwalk-walk","formatVersion":1,"world":"article"|{…},"call":…,…}.
struct WalkFile {
    std::variant<std::string, world::World> world; ///< name of a world that comes with the app, or the whole world
    Walk walk;
};
[[nodiscard]] Result<WalkFile, ParseError> readWalk(std::string_view json, const world::ReadBeside &readBeside = {});
[[nodiscard]] std::string walkText(const WalkFile &file);

} // namespace trustwalk::walk
