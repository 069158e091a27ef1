#pragma once

#include "app/text/facts.h"
#include "core/policy/evaluate.h"

/// Reads the story of an evaluation for its sentences: which statement decided, and which one came nearest.
namespace trustwalk::text {

struct DecidingStatement {
    const policy::PolicyReport *report = nullptr;
    const policy::StatementReport *statement = nullptr;
    explicit operator bool() const { return statement != nullptr; }
};
/// The first statement that decided; none for an implicit deny.
[[nodiscard]] DecidingStatement decidingStatement(const policy::Evaluation &evaluation);

/// The Allow statement of policies of this use with the fewest elements that don't match; its element that is the best to tell.
struct NearMiss {
    const policy::PolicyReport *report = nullptr;
    const policy::StatementReport *statement = nullptr;
    const policy::ElementReport *element = nullptr;
    explicit operator bool() const { return element != nullptr; }
};
[[nodiscard]] NearMiss nearestAllow(const policy::Evaluation &evaluation, policy::Use use);
/// Whether the policies of this use allow by themselves.
[[nodiscard]] bool usesAllow(const policy::Evaluation &evaluation, policy::Use use);
[[nodiscard]] bool usesPresent(const policy::Evaluation &evaluation, policy::Use use);

/// "UserA", "RoleB": whose identity-based policies the request carries. Of a federated user: the IAM user's.
[[nodiscard]] QString rightsOwner(const policy::Evaluation &evaluation, const world::World &world);
/// "UserA", "alice", "IdpA": who asks.
[[nodiscard]] QString asker(const policy::Evaluation &evaluation, const world::World &world);
[[nodiscard]] bool isFederated(const policy::Evaluation &evaluation);
/// The use whose policies decided.
[[nodiscard]] policy::Use useOf(policy::DecidedBy by);

} // namespace trustwalk::text
