#pragma once

#include "core/sigv4/credentials.h"
#include "core/sigv4/sign.h"
#include "core/walk/break.h"
#include "core/walk/cast.h"

/// What each break does, for play alone. A part that a break leaves alone is null.
namespace trustwalk::walk {

using Changes = std::vector<world::Change>;

struct BreakParts {
    Changes (*changes)(const Cast &cast, const world::World &world) = nullptr; ///< to the world, before the walk
    Changes (*changesBeforeUse)(const Cast &cast, const world::World &world) = nullptr; ///< after the credentials were issued
    void (*walk)(Walk &walk) = nullptr; ///< the walk's own choices: the action at the end, an MFA code, earlier calls
    void (*parameters)(Form &form, const Cast &cast) = nullptr; ///< before signing
    void (*scope)(sigv4::Scope &scope) = nullptr; ///< the credential scope of the call
    void (*credentials)(sigv4::Credentials &credentials) = nullptr; ///< what the client signs the call with
    void (*request)(RawRequest &request) = nullptr; ///< the call's bytes, after signing
    void (*token)(std::string &token) = nullptr; ///< after the provider signed
    void (*useCredentials)(sigv4::Credentials &credentials) = nullptr; ///< what the client signs with at the end
    void (*clock)(Moments &moments) = nullptr;
};

struct BreakDefinition {
    Break facts;
    BreakParts parts;
};

// One file a family.
[[nodiscard]] std::vector<BreakDefinition> identityBreaks();
[[nodiscard]] std::vector<BreakDefinition> trustBreaks();
[[nodiscard]] std::vector<BreakDefinition> mfaAndDurationBreaks();
[[nodiscard]] std::vector<BreakDefinition> sessionPolicyBreaks();
[[nodiscard]] std::vector<BreakDefinition> tagBreaks();
[[nodiscard]] std::vector<BreakDefinition> tokenBreaks();
[[nodiscard]] std::vector<BreakDefinition> assertionBreaks();
[[nodiscard]] std::vector<BreakDefinition> federationAndChainingBreaks();
[[nodiscard]] std::vector<BreakDefinition> endpointAndClockBreaks();

// The calls that a break makes sense in.
[[nodiscard]] const std::vector<api::Operation> &signedCalls();
[[nodiscard]] const std::vector<api::Operation> &roleCalls();
[[nodiscard]] const std::vector<api::Operation> &tokenCalls(); ///< those with a provider
[[nodiscard]] const std::vector<api::Operation> &everyCall();

[[nodiscard]] const BreakParts &partsOf(const Break &breaking);

/// The breaks of a walk, known and compatible. NotFound or Conflict else.
[[nodiscard]] Result<std::vector<const Break *>, ParseError> breaksOf(const Walk &walk);

// Policies that breaks put in place. `condition` is a JSON object's text; empty: none.
[[nodiscard]] std::string policyOf(std::string_view statements);
/// The role's trust policy: the walk's own caller may make the call, under one more condition.
[[nodiscard]] Changes trustUnder(const Cast &cast, std::string_view condition);
[[nodiscard]] Changes trustOf(const Cast &cast, std::string_view principal, std::string_view action, std::string_view condition = {});
/// The Principal element of whoever asks in this walk: {"AWS":"arn:…"} or {"Federated":"…"}.
[[nodiscard]] std::string principalOf(const Cast &cast);
/// The ARN of what carries the permissions of the issued credentials: the role, or the IAM user.
[[nodiscard]] std::string grantorOf(const Cast &cast);
[[nodiscard]] Changes inlinePolicy(std::string_view principalArn, std::string_view name, std::string_view statements);

} // namespace trustwalk::walk
