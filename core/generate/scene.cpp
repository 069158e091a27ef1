#include "core/generate/scene.h"

#include "core/quiz/player.h"
#include "core/quiz/scenario.h"

namespace trustwalk::generate {

ParseError faultOf(const Template &from, std::string path, ParseError error)
{
    error.path = "template " + from.head.id + " " + std::move(path) + (error.path.starts_with('$') ? error.path.substr(1) : error.path);
    error.line = error.column = 0; // they count within what was drawn
    return error;
}

ParseError missing(const Template &from, std::string path, std::string found, std::string expected)
{
    return faultOf(from, std::move(path),
                   {.code = ParseError::Code::MissingKey, .found = std::move(found), .expected = std::move(expected)});
}

namespace {

Result<quiz::Run, ParseError> readRun(const Template &from, json::Value changes, std::optional<json::Value> walk)
{
    json::Value scenario = json::Value::object();
    scenario.set("changes", std::move(changes));
    if (walk)
        scenario.set("walk", std::move(*walk));
    auto run = quiz::readScenario(json::print(scenario));
    return run ? std::move(run) : failure(faultOf(from, "$", run.error()));
}

/// With these Changes as its setup.
Result<quiz::Question, ParseError> sceneWith(const Template &from, const Drawn &drawn, json::Value changes)
{
    auto run = readRun(from, std::move(changes), from.walk.members.empty() ? std::nullopt : std::optional(drawn.walk()));
    if (!run)
        return failure(run.error());
    quiz::Question scene = from.head;
    scene.setup = std::move(run->changes);
    if (auto *walk = std::get_if<walk::Walk>(&run->plays))
        scene.walk = std::move(*walk);
    return scene;
}

ParseError errorOf(const quiz::ProofFault &fault)
{
    return fault.error.value_or(ParseError {.code = ParseError::Code::NotFound, .found = fault.found, .expected = "world"});
}

} // namespace

Result<quiz::Question, ParseError> sceneOf(const Template &from, const Drawn &drawn)
{
    json::Value changes = drawn.ground();
    json::Value further = drawn.setup();
    changes.items.insert(changes.items.end(), std::make_move_iterator(further.items.begin()), std::make_move_iterator(further.items.end()));
    return sceneWith(from, drawn, std::move(changes));
}

Result<Grounds::WorldPtr, ParseError> Grounds::worldOf(const Drawn &drawn)
{
    json::Value changes = drawn.ground();
    WorldPtr &known = m_worlds[json::print(changes)];
    if (known != nullptr)
        return known;
    const auto run = readRun(m_template, std::move(changes), std::nullopt);
    if (!run)
        return failure(run.error());
    const std::string &id = std::get<std::string>(m_template.head.world);
    const WorldPtr base = m_stand.world(id);
    if (base == nullptr)
        return failure(faultOf(m_template, "$.world", {.code = ParseError::Code::NotFound, .found = id, .expected = "world"}));
    auto world = world::apply(*base, run->changes);
    if (!world)
        return failure(faultOf(m_template, "$.setup", world.error()));
    known = std::make_shared<const world::World>(std::move(*world));
    return known;
}

Result<Verdict, ParseError> Grounds::verdictOf(const Drawn &drawn)
{
    const auto world = worldOf(drawn);
    if (!world)
        return failure(world.error());
    auto scene = sceneWith(m_template, drawn, drawn.setup());
    if (!scene)
        return failure(scene.error());
    scene->world = *world;
    quiz::Player player {*scene, m_stand};
    if (player.fault())
        return failure(faultOf(m_template, "$", errorOf(*player.fault())));
    const auto played = player.play({});
    if (!played)
        return failure(faultOf(m_template, "$", errorOf(played.error())));
    const trace::Trace &trace = *played->trace;
    Verdict verdict {quiz::stopOf(trace), quiz::lifeOf(trace), std::nullopt};
    if (verdict.stop && !scene->walk->earlier.empty() && !trace.steps.empty())
        verdict.call = quiz::callAt(trace, trace.steps.size() - 1);
    return verdict;
}

const LocalText *lifeWords(const Template &from, std::optional<std::int64_t> seconds)
{
    const auto found = from.lives.find(std::to_string(seconds.value_or(0)));
    return seconds && found != from.lives.end() ? &found->second : nullptr;
}

} // namespace trustwalk::generate
