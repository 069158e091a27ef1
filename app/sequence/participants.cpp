#include "app/sequence/participants.h"

#include "app/stage/actor_layout.h"
#include "app/text/translation.h"

#include <algorithm>

namespace trustwalk::sequence {
namespace {

using trace::ActorKind;

/// From left to right.
int rankOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person: return 0;
    case ActorKind::Provider: return 1;
    case ActorKind::Broker: return 2;
    case ActorKind::User:
    case ActorKind::Role: return 3;
    case ActorKind::Sts: return 4;
    case ActorKind::Resource: return 5;
    }
    return 5;
}

ui::Silhouette shapeOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person: return ui::Silhouette::Pill;
    case ActorKind::Provider:
    case ActorKind::Broker: return ui::Silhouette::Arch;
    case ActorKind::User: return ui::Silhouette::RoundedRect;
    case ActorKind::Role: return ui::Silhouette::CutRect;
    case ActorKind::Sts: return ui::Silhouette::Counter;
    case ActorKind::Resource: return ui::Silhouette::SquareRect;
    }
    return ui::Silhouette::RoundedRect;
}

QString iconOf(const trace::Actor &actor, const world::World &world)
{
    switch (actor.kind) {
    case ActorKind::Person: return QStringLiteral("person");
    case ActorKind::Provider: return stage::providerIcon(world, actor.name);
    case ActorKind::Broker: return QStringLiteral("broker");
    case ActorKind::User: return QStringLiteral("iam-user");
    case ActorKind::Role: return QStringLiteral("role");
    case ActorKind::Sts: return QStringLiteral("sts");
    case ActorKind::Resource: return QStringLiteral("resource");
    }
    return {};
}

QString kindOf(ActorKind kind, const text::Translation &t)
{
    switch (kind) {
    case ActorKind::Person: return t.say("Stage", "Person");
    case ActorKind::Provider: return t.say("Stage", "Identity provider");
    case ActorKind::User: return t.say("Stage", "IAM user");
    case ActorKind::Role: return t.say("Stage", "IAM role");
    case ActorKind::Broker:
    case ActorKind::Sts: return {}; // their names say it
    case ActorKind::Resource: return t.say("Stage", "Resource");
    }
    return {};
}

QString nameOf(const trace::Actor &actor, const text::Translation &t)
{
    if (actor.kind == ActorKind::Sts)
        return QStringLiteral("AWS STS");
    if (actor.kind == ActorKind::Broker)
        return t.say("Stage", "Identity broker");
    return actor.name.empty() ? t.say("Stage", "AWS resources") : QString::fromUtf8(actor.name);
}

void add(std::vector<Participant> &participants, const trace::Actor &actor, const world::World &world, bool reached)
{
    const auto is = [&](const Participant &known) { return known.actor.kind == actor.kind && known.actor.name == actor.name; };
    if (std::any_of(participants.begin(), participants.end(), is))
        return;
    Participant participant {actor, shapeOf(actor.kind), iconOf(actor, world), {}, {}, reached};
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const text::Translation &t = text::Translation::of(language);
        participant.name[static_cast<std::size_t>(language)] = nameOf(actor, t);
        participant.kind[static_cast<std::size_t>(language)] = reached ? kindOf(actor.kind, t) : t.say("Stage", "not reached");
    }
    participants.push_back(std::move(participant));
}

bool has(const std::vector<Participant> &participants, ActorKind kind)
{
    return std::any_of(participants.begin(), participants.end(), [&](const Participant &known) { return known.actor.kind == kind; });
}

std::size_t firstOf(const std::vector<Participant> &participants, ActorKind kind)
{
    const auto found
        = std::find_if(participants.begin(), participants.end(), [&](const Participant &known) { return known.actor.kind == kind; });
    return found == participants.end() ? 0 : static_cast<std::size_t>(found - participants.begin());
}

} // namespace

std::vector<Participant> participantsOf(const trace::Trace &trace, const world::World &world)
{
    std::vector<Participant> participants;
    for (const trace::Step &step : trace.steps)
        for (const trace::Actor &actor : {step.from, step.to})
            add(participants, actor, world, true);
    for (const trace::NotReached &check : trace.notReached) {
        if (check.chapter >= trace::Chapter::SendRequest && !has(participants, ActorKind::Sts))
            add(participants, {ActorKind::Sts, "STS", {}}, world, false);
        if (check.chapter == trace::Chapter::Use && !has(participants, ActorKind::Resource))
            add(participants, {ActorKind::Resource, {}, {}}, world, false);
    }
    std::stable_sort(participants.begin(), participants.end(),
                     [](const Participant &a, const Participant &b) { return rankOf(a.actor.kind) < rankOf(b.actor.kind); });
    return participants;
}

std::size_t participantAt(const std::vector<Participant> &participants, const trace::Actor &actor)
{
    for (std::size_t i = 0; i < participants.size(); ++i)
        if (participants[i].actor.kind == actor.kind && participants[i].actor.name == actor.name)
            return i;
    return 0;
}

std::size_t participantOf(const std::vector<Participant> &participants, const trace::Trace &trace, const trace::NotReached &check)
{
    // The rest of a chapter is where the chapter was.
    if (!trace.steps.empty() && trace.steps.back().number.step == check.number.step)
        return participantAt(participants, trace.steps.back().to);
    if (check.chapter == trace::Chapter::Use)
        return firstOf(participants, ActorKind::Resource);
    if (check.chapter >= trace::Chapter::SendRequest)
        return firstOf(participants, ActorKind::Sts);
    return firstOf(participants, ActorKind::Provider);
}

} // namespace trustwalk::sequence
