#include "core/walk/play.h"

#include "core/crypto/random.h"
#include "core/walk/story.h"

#include <algorithm>
#include <utility>

namespace trustwalk::walk {

Circumstances Story::at(Instant now, std::string_view purpose) const
{
    Circumstances circumstances;
    circumstances.now = now;
    circumstances.random = crypto::derivedSeed(crypto::seedFromNumber(walk.seed), purpose);
    return circumstances;
}

void Story::append(std::vector<trace::Step> steps)
{
    trace.steps.insert(trace.steps.end(), std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
}

namespace {

std::optional<ParseError> change(Story &story, Changes (*changes)(const Cast &, const world::World &))
{
    const auto cast = castOf(story.walk, story.world);
    if (!cast)
        return cast.error();
    auto changed = world::apply(story.world, changes(*cast, story.world));
    if (!changed)
        return changed.error();
    story.world = std::move(*changed);
    return std::nullopt;
}

/// The world and the walk as the breaks leave them.
std::optional<ParseError> breakIt(Story &story)
{
    for (const Break *breaking : story.breaks) {
        const BreakParts &parts = partsOf(*breaking);
        if (parts.walk != nullptr)
            parts.walk(story.walk);
        if (parts.clock != nullptr)
            parts.clock(story.walk.moments);
        if (parts.changes != nullptr)
            if (const auto error = change(story, parts.changes))
                return error;
    }
    return std::nullopt;
}

std::optional<ParseError> breakBeforeUse(Story &story)
{
    for (const Break *breaking : story.breaks)
        if (const auto changes = partsOf(*breaking).changesBeforeUse)
            if (const auto error = change(story, changes))
                return error;
    return std::nullopt;
}

/// The calls before the walk's own, each signed with what the one before issued. nullopt where STS refused one.
std::optional<sigv4::Credentials> callEarlier(Story &story, const world::User *signer, sigv4::Credentials credentials,
                                              std::vector<Segment> &segments)
{
    const Walk whole = story.walk;
    const std::vector<const Break *> breaks = std::exchange(story.breaks, {});
    std::optional<sigv4::Credentials> issued = std::move(credentials);
    if (signer != nullptr) // a broker's, where the walk is a person's
        story.walk.caller = signer->name;
    for (const EarlierCall &earlier : whole.earlier) {
        story.walk.call = earlier.call;
        story.walk.role = earlier.role;
        story.walk.parameters = earlier.parameters;
        const world::World before = story.world;
        const auto cast = castOf(story.walk, before);
        if (!cast || !issued)
            break;
        segments.push_back({earlier.call, story.trace.steps.size()});
        issued = sendCall(story, *cast, {}, *issued);
    }
    story.walk = whole;
    story.breaks = breaks;
    return issued;
}

/// The number of the step in which the walk's own call is sent, where a call came before it; 0 else.
int requestAfterAnother(const trace::Trace &trace)
{
    int number = 0;
    bool issued = false;
    for (const trace::Step &step : trace.steps) {
        issued = issued || step.kind == trace::StepKind::CredentialsIssued;
        if (issued && step.kind == trace::StepKind::RequestSent)
            number = step.number.step;
    }
    return number;
}

int request(const trace::Trace &trace)
{
    const auto sent = std::find_if(trace.steps.begin(), trace.steps.end(),
                                   [](const trace::Step &step) { return step.kind == trace::StepKind::RequestSent; });
    return sent == trace.steps.end() ? 0 : sent->number.step;
}

/// Where the trace ends, the unbroken walk goes on: its remaining checks were not reached.
std::vector<trace::NotReached> notReached(const trace::Trace &stopped, const trace::Trace &whole)
{
    std::vector<trace::NotReached> missing;
    if (stopped.steps.empty())
        return missing;
    const trace::Step &last = stopped.steps.back();
    const int later = requestAfterAnother(stopped);
    const int offset = later == 0 ? 0 : later - request(whole); // only the broken walk makes a call before its own
    auto from = std::find_if(whole.steps.begin(), whole.steps.end(),
                             [&](const trace::Step &step) { return step.chapter == last.chapter && step.kind == last.kind; });
    if (from == whole.steps.end()) // a check that only a refusal shows: what is left begins behind the last step that both have
        from = std::find_if(whole.steps.begin(), whole.steps.end(), [&](const trace::Step &step) {
            return trace::StepNumber {step.number.step + offset, step.number.check} >= last.number;
        });
    else
        ++from;
    trace::StepNumber number = last.number;
    for (; from != whole.steps.end(); ++from) {
        number = from->number.check == 0 ? trace::StepNumber {from->number.step + offset, 0}
                                         : trace::StepNumber {number.step, number.check + 1};
        missing.push_back({number, from->chapter, from->kind});
    }
    return missing;
}

Result<trace::Trace, ParseError> playOnce(Story story)
{
    if (const auto error = breakIt(story))
        return failure(*error);
    const auto cast = castOf(story.walk, story.world);
    if (!cast)
        return failure(cast.error());
    story.trace.call = story.walk.call;
    std::optional<std::string> token = std::string();
    if (cast->provider != nullptr)
        token = askProvider(story, *cast);
    // The cast points into the world of its time; the world that STS's Changes leave is only for what comes after.
    const world::World before = story.world;
    const auto castBefore = castOf(story.walk, before);
    std::vector<Segment> segments {{story.walk.call, 0, isEnhanced(*castBefore, story.walk)}};
    std::optional<sigv4::Credentials> credentials = longTermCredentials(*castBefore);
    if (token && !story.walk.earlier.empty())
        credentials = callEarlier(story, castBefore->user, *credentials, segments);
    if (!story.walk.earlier.empty())
        segments.push_back({story.walk.call, story.trace.steps.size()});
    if (token && credentials)
        credentials = sendCall(story, *castBefore, *token, *credentials);
    if (token && credentials && !story.stopped() && !story.walk.action.empty()) {
        if (const auto error = breakBeforeUse(story))
            return failure(*error);
        useCredentials(story, *castBefore, *credentials);
    }
    numberSteps(story.trace, segments);
    return std::move(story.trace);
}

} // namespace

Result<trace::Trace, ParseError> play(const Walk &walk, const world::World &world, const crypto::KeyRing &keys)
{
    const auto breaks = breaksOf(walk);
    if (!breaks)
        return failure(breaks.error());
    auto changed = world::apply(world, walk.changes);
    if (!changed)
        return failure(changed.error());
    auto trace = playOnce({walk, *changed, keys, *breaks});
    if (trace && !trace->allowed() && !breaks->empty()) {
        Walk unbroken = walk;
        unbroken.breaks.clear();
        if (const auto whole = playOnce({unbroken, std::move(*changed), keys, {}}))
            trace->notReached = notReached(*trace, *whole);
    }
    return trace;
}

Result<trace::Trace, ParseError> playLongTermKey(const Walk &walk, const world::World &world, const crypto::KeyRing &keys)
{
    auto changed = world::apply(world, walk.changes);
    if (!changed)
        return failure(changed.error());
    Walk use = walk;
    use.call = api::Operation::GetSessionToken; // whoever may call it has a key of its own
    const auto cast = castOf(use, *changed);
    if (!cast)
        return failure(cast.error());
    const sigv4::Credentials credentials = longTermCredentials(*cast);
    if (credentials.accessKeyId.empty())
        return failure(
            ParseError {.code = ParseError::Code::NotFound, .path = "$.caller", .found = walk.caller, .expected = "an access key"});
    Story story {use, *changed, keys, {}};
    useCredentials(story, *cast, credentials);
    numberSteps(story.trace, {{use.call, 0}});
    for (trace::Step &step : story.trace.steps) // the first and only chapter
        step.number.step = 1;
    return std::move(story.trace);
}

} // namespace trustwalk::walk
