#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/policy/evaluate.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Guided exercises: a goal, what to try, and what has to be seen. Whether it was seen is decided from the traces of real requests, never
/// from what a request calls itself.
namespace trustwalk::exercise {

using world::LocalText;

/// How a request proved who sent it.
enum class Proof { Anything, LongTermKey, Session, Token, Assertion };

/// Something that a trace can show besides its steps' names.
enum class Evidence {
    Mfa, ///< a valid code was sent, or the session was got with one
    SessionPolicy,
    SessionTags,
    SourceIdentity,
    ExternalId,
    Chained, ///< a role's session takes on another role
};

/// What one trace must be. Empty: anything.
struct Condition {
    std::string action; ///< "AssumeRole", "s3:PutObject"
    std::string caller; ///< the name of the user, or of the role whose session it is
    Proof proof = Proof::Anything;
    std::string role; ///< the name of the role that is asked for
    bool allowed = true;
    std::optional<trace::StepKind> check; ///< where it stopped
    std::string code; ///< AWS's word for that
    std::optional<policy::DecidedBy> decidedBy; ///< by which policy an authorization was decided
    std::optional<std::pair<std::int64_t, std::int64_t>> lifetime; ///< seconds granted, from and to
    std::vector<Evidence> shows; ///< all of them
    std::string with; ///< signed with what the requirement of this id issued
};

struct Requirement {
    std::string id;
    LocalText text;
    Condition when;
    std::string after; ///< the requirement that was met by an earlier trace; may be empty
};

/// Something to type. One of the two is empty.
struct Command {
    std::string as; ///< become this user; "-": nobody
    std::string run; ///< lines for a shell; ${MFA_CODE:USER}, ${TOKEN:PROVIDER/PERSON} and ${ASSERTION:PROVIDER/PERSON/ROLE} are filled in
};

struct Exercise {
    std::string id;
    std::string world; ///< the built-in world it is done in
    LocalText title, goal, background;
    std::vector<Command> commands;
    std::vector<Requirement> requirements;
};

/// {"format":"trustwalk-exercises","formatVersion":1,"exercises":[…]}. Unknown keys, words and references are errors with their path; so is
/// a requirement that a request's name alone would meet.
[[nodiscard]] Result<std::vector<Exercise>, ParseError> readExercises(std::string_view json);

/// What has been seen of one exercise so far.
struct Progress {
    std::set<std::string> met; ///< ids of requirements
    std::set<std::pair<std::string, std::string>> issued; ///< requirement, and the access key id that a request which met it was given
    bool operator==(const Progress &) const = default;
};
[[nodiscard]] bool meets(const Condition &condition, const trace::Trace &trace);
/// The progress after one more trace. What a requirement builds on must have been met before this trace came.
[[nodiscard]] Progress advanced(const Exercise &exercise, const Progress &before, const trace::Trace &trace);
[[nodiscard]] bool isDone(const Exercise &exercise, const Progress &progress);

} // namespace trustwalk::exercise
