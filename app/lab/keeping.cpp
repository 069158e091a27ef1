#include "app/lab/keeping.h"

#include "app/text/translation.h"
#include "core/walk/received.h"

namespace trustwalk::lab {

namespace {

QString reason(const trace::Trace &trace, const text::Translation &t)
{
    const auto *request = trace.steps.empty() ? nullptr : std::get_if<trace::RequestEvidence>(&trace.steps.front().evidence);
    if (!trace.call)
        return t.say("Lab", "Not to be kept: a walk ends at a service, it does not begin there.");
    if (request != nullptr && request->signedBy.starts_with("ASIA"))
        return t.say("Lab", "Not to be kept: it was signed with a session, which ends before a walk is played again.");
    if (*trace.call == api::Operation::GetFederationToken)
        return t.say("Lab", "Not to be kept: in a walk a broker asks for it.");
    return t.say("Lab", "Not to be kept: nobody of this world has asked.");
}

} // namespace

std::variant<walk::WalkFile, QString> keptWalk(const Received &received, const world::World *opened, bool builtIn, ui::Language language)
{
    auto walk = walk::receivedWalk(*received.world, *received.trace);
    if (!walk)
        return reason(*received.trace, text::Translation::of(language));
    if (builtIn && received.world.get() == opened)
        return walk::WalkFile {received.world->id, std::move(*walk)};
    return walk::WalkFile {*received.world, std::move(*walk)};
}

} // namespace trustwalk::lab
