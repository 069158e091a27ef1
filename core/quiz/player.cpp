#include "core/quiz/player.h"

#include "core/base/json_path.h"
#include "core/walk/play.h"

#include <algorithm>

namespace trustwalk::quiz {

namespace {

ProofFault cannotPlay(ParseError error)
{
    ProofFault fault;
    fault.kind = ProofFault::Kind::CannotPlay;
    fault.found = error.found;
    fault.error = std::move(error);
    return fault;
}

std::string textOf(const std::vector<world::Change> &changes)
{
    std::string text;
    for (const world::Change &change : changes)
        text += json::print(world::changeValue(change)) + '\n';
    return text;
}

/// One change after the other, so that an error names the one at fault.
Result<world::World, ProofFault> changed(world::World world, const std::vector<world::Change> &changes, std::string_view list)
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto next = world::apply(world, changes[i]);
        if (!next) {
            ParseError error = next.error();
            error.path = json::pathBelow(list, i) + (error.path.starts_with('$') ? error.path.substr(1) : error.path);
            error.line = error.column = 0; // they count within the change
            return failure(cannotPlay(std::move(error)));
        }
        world = std::move(*next);
    }
    return world;
}

} // namespace

Player::Player(const Question &question, const Stand &stand) : m_question(question), m_stand(stand)
{
    const auto *id = std::get_if<std::string>(&question.world);
    const auto world = id != nullptr ? stand.world(*id) : std::get<std::shared_ptr<const world::World>>(question.world);
    if (world == nullptr) {
        m_fault = ProofFault {ProofFault::Kind::NoSuchWorld, {}, {}, id != nullptr ? *id : std::string(), std::nullopt};
        return;
    }
    auto base = changed(*world, question.setup, "$.setup");
    if (base)
        m_base = std::make_shared<const world::World>(std::move(*base));
    else
        m_fault = base.error();
}

Result<std::shared_ptr<const world::World>, ProofFault> Player::worldWith(const std::vector<world::Change> &changes)
{
    if (changes.empty())
        return m_base;
    auto &known = m_worlds[textOf(changes)];
    if (known == nullptr) {
        auto world = changed(*m_base, changes, "$.changes");
        if (!world)
            return failure(world.error());
        known = std::make_shared<const world::World>(std::move(*world));
    }
    return known;
}

Result<Played, ProofFault> Player::play(const Run &run, const Instead &instead, const Plays *fallback)
{
    const bool own = !std::holds_alternative<QuestionsWalk>(run.plays);
    const Plays none = QuestionsWalk {};
    const Plays &plays = own ? run.plays : fallback != nullptr ? *fallback : none;
    walk::Walk walk = m_question.walk.value_or(walk::Walk {});
    bool longTermKey = instead.longTermKey;
    if (const auto *chosen = std::get_if<walk::Walk>(&plays)) {
        walk = *chosen;
    } else if (const auto *key = std::get_if<LongTermKey>(&plays)) {
        longTermKey = true;
        if (!key->use.caller.empty())
            walk = key->use;
    }
    for (const auto &[from, to] :
         {std::pair {&instead.caller, &walk.caller}, {&instead.action, &walk.action}, {&instead.resource, &walk.resource}})
        if (!from->empty())
            *to = *from;
    // What the walk itself changes belongs to the world that a stage shows.
    std::vector<world::Change> changes = instead.first != nullptr ? *instead.first : std::vector<world::Change> {};
    changes.insert(changes.end(), run.changes.begin(), run.changes.end());
    changes.insert(changes.end(), walk.changes.begin(), walk.changes.end());
    walk.changes.clear();
    const auto world = worldWith(changes);
    if (!world)
        return failure(world.error());
    return playIn(*world, std::move(walk), longTermKey);
}

Result<Played, ProofFault> Player::playAgain(const Played &played, const std::string &action, const std::string &resource)
{
    walk::Walk walk = played.walk;
    walk.action = action;
    walk.resource = resource;
    return playIn(played.world, std::move(walk), played.longTermKey);
}

Result<Played, ProofFault> Player::playIn(std::shared_ptr<const world::World> world, walk::Walk walk, bool longTermKey)
{
    const std::string key = std::to_string(reinterpret_cast<std::uintptr_t>(world.get())) + (longTermKey ? " key " : " walk ")
                            + walk::walkText({std::string(), walk});
    const auto known = m_played.find(key);
    if (known != m_played.end())
        return known->second;
    const crypto::KeyRing &keys = m_stand.keys(*world);
    auto trace = longTermKey ? walk::playLongTermKey(walk, *world, keys) : walk::play(walk, *world, keys);
    if (!trace)
        return failure(cannotPlay(trace.error()));
    Played played {std::move(world), std::move(walk), std::make_shared<const trace::Trace>(std::move(*trace)), longTermKey};
    m_played.emplace(key, played);
    return played;
}

std::optional<Stop> stopOf(const trace::Trace &trace)
{
    if (!trace.refusal)
        return std::nullopt;
    const trace::StepKind kind = trace.steps.empty() ? trace::StepKind::RequestSent : trace.steps.back().kind;
    return Stop {kind, std::string(api::wireName(trace.refusal->code))};
}

namespace {

const trace::IssuedEvidence *lastIssued(const trace::Trace &trace)
{
    const trace::IssuedEvidence *last = nullptr;
    for (const trace::Step &step : trace.steps)
        if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence))
            last = issued;
    return last;
}

} // namespace

std::optional<std::int64_t> lifeOf(const trace::Trace &trace)
{
    const trace::IssuedEvidence *issued = lastIssued(trace);
    return issued != nullptr ? std::optional<std::int64_t>((issued->credentials.expiration - issued->issuedAt).count()) : std::nullopt;
}

std::string principalOf(const trace::Trace &trace)
{
    const trace::IssuedEvidence *issued = lastIssued(trace);
    return issued != nullptr ? issued->principalArn : std::string();
}

int callAt(const trace::Trace &trace, std::size_t index)
{
    int call = 0;
    for (std::size_t i = 0; i <= index && i < trace.steps.size(); ++i)
        call += trace.steps[i].kind == trace::StepKind::RequestSent ? 1 : 0;
    return std::max(call, 1);
}

bool isAt(const StepAt &where, const trace::Trace &trace, std::size_t index)
{
    return index < trace.steps.size() && trace.steps[index].kind == where.kind && (!where.call || *where.call == callAt(trace, index));
}

std::string textOf(const std::optional<Stop> &stop)
{
    return stop ? std::string(trace::kindName(stop->check)) + " " + stop->code : "allowed";
}

std::string textOf(const Failure &failure)
{
    return std::visit(
        Overloaded {[](const Stop &stop) { return textOf(std::optional(stop)); }, [](const WasAllowed &) { return std::string("allowed"); },
                    [](const Lasts &lasts) {
                        return lasts.seconds ? "expiresAfter " + std::to_string(*lasts.seconds) : std::string("expiresAfter null");
                    }},
        failure);
}

std::string textOf(const Answer &answer)
{
    std::string text;
    const auto add = [&](const std::string &word) { text += (text.empty() ? "" : " ") + word; };
    std::visit(Overloaded {[&](const Ids &ids) { std::for_each(ids.begin(), ids.end(), add); },
                           [&](const Pairs &pairs) {
                               for (const auto &[left, right] : pairs)
                                   add(left + right);
                           },
                           [&](const StepAt &step) { add(std::string(trace::kindName(step.kind))); }},
               answer);
    return text;
}

} // namespace trustwalk::quiz
