#pragma once

#include "core/quiz/grade.h"
#include "core/quiz/player.h"
#include "core/session/caller.h"

/// The finite grid on which two policies are compared: every principal with every action, resource and context. For grades alone.
namespace trustwalk::quiz {

/// A session that a run issued: whose rights it carries, and the session policy that was passed.
struct KnownSession {
    std::string issuerArn;
    std::optional<std::string> policy;
};
using KnownSessions = std::map<std::string, KnownSession>; ///< by the session's ARN

/// What a world allows on a grid, evaluated as the services do. A principal that the world doesn't have is somebody outside, who may do
/// everything as far as it is up to its own account.
class GridWorld {
public:
    /// `sessionPolicy` is passed for every session; nullopt: each has what it was issued with, an unknown one none.
    GridWorld(const world::World &world, const KnownSessions &sessions, std::optional<std::string> sessionPolicy);

    /// Is this request allowed? In the order of principals, resources, actions, contexts, a grid's points are these.
    [[nodiscard]] std::vector<bool> allowed(const Grid &grid) const;

private:
    struct Asker {
        session::Caller caller; ///< of the world; else only its principal
        policy::PolicySet policies;
    };
    [[nodiscard]] Asker askerOf(const std::string &principal) const;
    [[nodiscard]] std::optional<session::Caller> callerOf(const std::string &principal) const;
    [[nodiscard]] std::optional<session::Caller> sessionOf(session::Kind kind, const world::Account &account, std::string principalArn,
                                                           std::string issuerArn, std::string issuerId) const;
    [[nodiscard]] policy::Context contextOf(const Asker &asker) const;
    [[nodiscard]] bool allows(const Asker &asker, policy::AccessRequest request) const;

    const world::World &m_world;
    const KnownSessions &m_sessions;
    std::optional<std::string> m_sessionPolicy;
};

/// The point at this place of the order above.
[[nodiscard]] GridPoint pointAt(const Grid &grid, std::size_t index);

} // namespace trustwalk::quiz
