#pragma once

#include "app/text/translation.h"
#include "core/base/circumstances.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QString>

#include <cstdint>
#include <string_view>

/// The facts of a run as sentences name them: short names, durations, moments.
namespace trustwalk::text {

/// One step in its surroundings: what its sentences are made from. Refers to values of its maker.
struct Scene {
    const trace::Trace &trace;
    std::size_t index;
    const world::World &world;
    const Translation &t;

    [[nodiscard]] const trace::Step &step() const { return trace.steps[index]; }
    template <typename E> [[nodiscard]] const E *evidence() const { return std::get_if<E>(&step().evidence); }
    [[nodiscard]] bool refused() const { return step().verdict == trace::Verdict::Refused; }
    /// The newest step up to this one whose evidence is an E and passes the test; its evidence, or null.
    template <typename E, typename Test> [[nodiscard]] const E *earlier(Test &&test) const
    {
        for (std::size_t i = index + 1; i-- > 0;)
            if (const E *found = std::get_if<E>(&trace.steps[i].evidence); found != nullptr && test(*found))
                return found;
        return nullptr;
    }
};

/// "UserA", "RoleB", "IdpA", "alice" of whatever an ARN names; the text itself where it is no ARN.
[[nodiscard]] QString shortName(std::string_view arn, const world::World &world);
/// The ARN without partition, service and account: "user/UserA", "reports/2026-11.csv".
[[nodiscard]] QString shortArn(std::string_view arn);
/// A value for a sentence: one line, at most 48 characters, cut in the middle.
[[nodiscard]] QString shortValue(std::string_view value);

/// "1 h", "15 min", "1 h 30 min", "20 s"; number and unit are held together by U+00A0. Minus signs are dropped.
[[nodiscard]] QString duration(std::int64_t seconds, const Translation &t);
/// 2026-07-01 18:00 (JST): the reader's own time zone.
[[nodiscard]] QString localTime(Instant when);
/// 2026-07-01 09:00 UTC
[[nodiscard]] QString utcTime(Instant when);
/// "EC2" of "ec2:RunInstances".
[[nodiscard]] QString serviceName(std::string_view action);
/// The reason behind a decision: "statement 1", "statement AllowUserA".
[[nodiscard]] QString statementName(const policy::StatementReport &statement, const Translation &t);
/// "A", "A and B", "A, B and C".
[[nodiscard]] QString listed(const QStringList &names, const Translation &t);

/// Japanese wants no space between two of its own characters, which names and durations may leave behind; an English sentence that
/// begins with a general word ("the caller") wants a capital.
[[nodiscard]] QString tidied(QString text, const Translation &t);
/// "MayFederate" of a user's inline policy "UserB / MayFederate".
[[nodiscard]] QString policyName(const policy::NamedDocument &policy);

/// Who is who in this walk; a general word ("the caller") where the trace doesn't say.
[[nodiscard]] QString callerName(const Scene &scene);
[[nodiscard]] QString personName(const Scene &scene);
[[nodiscard]] QString providerName(const Scene &scene);
[[nodiscard]] QString roleName(const Scene &scene);
[[nodiscard]] QString serviceOfUse(const Scene &scene); ///< "EC2", where the credentials are used
[[nodiscard]] QString callName(const Scene &scene); ///< "AssumeRole"
/// The call that this step belongs to: in a role chain, that of its act.
[[nodiscard]] std::optional<api::Operation> callAt(const trace::Trace &trace, std::size_t index);
[[nodiscard]] inline std::optional<api::Operation> callAt(const Scene &scene)
{
    return callAt(scene.trace, scene.index);
}
/// The request to STS of this walk, up to this step; null before it is sent.
[[nodiscard]] const trace::RequestEvidence *stsRequest(const Scene &scene);
/// A check of this step's chapter was refused.
[[nodiscard]] bool chapterRefused(const Scene &scene);
[[nodiscard]] bool isSaml(const Scene &scene);
/// The check takes place at the service where the credentials are used, no longer at STS.
[[nodiscard]] bool atService(const Scene &scene);
/// Who checks: "STS", "EC2".
[[nodiscard]] QString checkerName(const Scene &scene);

} // namespace trustwalk::text
