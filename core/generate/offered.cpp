#include "core/generate/offered.h"

#include "core/base/json_path.h"
#include "core/quiz/scenario.h"

#include <algorithm>
#include <set>

namespace trustwalk::generate {

namespace {

using Asked = Result<std::optional<quiz::Question>, ParseError>;

/// An offer as a run, and what the engine makes of it.
struct Tried {
    const Offer *offer = nullptr;
    quiz::Run run;
    quiz::OptionProof proof;
};

std::string letter(std::size_t index)
{
    return std::string(1, static_cast<char>('a' + index));
}

/// The offers that go with what was drawn, in a drawn order; at most as many as a question may have.
Result<std::vector<Tried>, ParseError> offersOf(const Template &from, const Drawn &drawn, Random &random)
{
    constexpr std::size_t most = 9;
    std::vector<Tried> tried;
    for (std::size_t i = 0; i < from.offers.size(); ++i) {
        const Offer &offer = from.offers[i];
        if (!drawn.meets(offer.after))
            continue;
        json::Value scenario = json::Value::object();
        scenario.set("changes", drawn.filled(offer.changes));
        if (offer.walk)
            scenario.set("walk", drawn.filled(*offer.walk));
        auto run = quiz::readScenario(json::print(scenario));
        if (!run)
            return failure(faultOf(from, json::pathBelow("$.options", i), run.error()));
        tried.push_back({&offer, std::move(*run), {}});
    }
    random.shuffle(tried);
    tried.resize(std::min(tried.size(), most));
    return tried;
}

/// Plays every option. An error where one names what isn't there.
std::optional<ParseError> tryAll(const Template &from, const std::vector<quiz::Requirement> &requirements, quiz::Question &question,
                                 std::vector<Tried> &tried, const quiz::Stand &stand)
{
    quiz::Solve solve {requirements, {}, 1};
    for (std::size_t i = 0; i < tried.size(); ++i)
        solve.options.push_back({{letter(i), {}, {}}, tried[i].run, std::nullopt});
    question.kind = std::move(solve);
    quiz::Proof proof = quiz::prove(question, stand);
    for (const quiz::ProofFault &fault : proof.faults)
        if (fault.kind == quiz::ProofFault::Kind::CannotPlay || fault.kind == quiz::ProofFault::Kind::NoSuchWorld)
            return faultOf(
                from, "$.options",
                fault.error.value_or(ParseError {.code = ParseError::Code::NotFound, .found = fault.found, .expected = "world"}));
    for (std::size_t i = 0; i < tried.size(); ++i)
        if (const quiz::OptionProof *found = proof.option(letter(i)))
            tried[i].proof = *found;
    return std::nullopt;
}

std::optional<quiz::Fails> failsOf(const quiz::OptionProof &proof, const quiz::Requirement &requirement)
{
    if (proof.holds)
        return std::nullopt;
    if (requirement.expect == quiz::Expect::Denied)
        return quiz::Fails {proof.requirement, quiz::WasAllowed {}};
    if (proof.stop)
        return quiz::Fails {proof.requirement, *proof.stop};
    return quiz::Fails {proof.requirement, quiz::Lasts {proof.expiresAfter}};
}

/// "right"; or how it failed: a check, "allowed", "lasts"; "wrong" where nothing is said of that.
std::vector<std::string> whyKeys(const quiz::OptionProof &proof, const std::optional<quiz::Fails> &fails)
{
    if (proof.holds || !fails)
        return {"right"};
    std::string how = std::holds_alternative<quiz::WasAllowed>(fails->failure) ? "allowed" : "lasts";
    if (const auto *stop = std::get_if<quiz::Stop>(&fails->failure))
        how = std::string(trace::kindName(stop->check));
    return {std::move(how), "wrong"};
}

Result<LocalText, ParseError> whyOf(const Template &from, const Drawn &drawn, const Tried &tried, const std::optional<quiz::Fails> &fails)
{
    Further further;
    if (const LocalText *life = lifeWords(from, tried.proof.expiresAfter))
        further["run.life"] = *life;
    if (tried.proof.stop)
        further["run.code"] = {"`" + tried.proof.stop->code + "`", "`" + tried.proof.stop->code + "`"};
    const std::vector<std::string> keys = whyKeys(tried.proof, fails);
    for (const std::string &key : keys)
        if (const auto found = tried.offer->why.find(key); found != tried.offer->why.end())
            return drawn.filled(found->second, further);
    return failure(missing(from, "$.options", keys.front() + " of: " + tried.offer->text.en, "words why"));
}

/// One that holds, and others that fail, as differently as they come.
std::vector<Tried> chosen(const Template &from, const std::vector<Tried> &tried, const std::vector<quiz::Requirement> &requirements)
{
    std::vector<Tried> picked, alike;
    std::set<std::string> failures;
    for (const Tried &each : tried) {
        if (each.proof.holds) {
            if (picked.empty() || !picked.front().proof.holds)
                picked.insert(picked.begin(), each);
            continue;
        }
        const auto fails = failsOf(each.proof, requirements[each.proof.requirement - 1]);
        std::string key = std::to_string(fails->requirement);
        if (const auto *stop = std::get_if<quiz::Stop>(&fails->failure))
            key += std::string(trace::kindName(stop->check)) + stop->code;
        (failures.insert(key).second ? picked : alike).push_back(each);
    }
    picked.insert(picked.end(), alike.begin(), alike.end());
    if (picked.size() < from.options || !picked.front().proof.holds)
        return {};
    picked.resize(from.options);
    return picked;
}

quiz::Option optionOf(const Drawn &drawn, const Tried &tried, std::size_t index, LocalText why)
{
    return {letter(index), drawn.filled(tried.offer->text), std::move(why)};
}

std::optional<ParseError> fillSolve(const Template &from, const Drawn &drawn, const std::vector<Tried> &picked,
                                    const std::vector<quiz::Requirement> &requirements, quiz::Question &question)
{
    quiz::Solve solve {requirements, {}, 1};
    for (std::size_t i = 0; i < picked.size(); ++i) {
        const quiz::OptionProof &proof = picked[i].proof;
        const auto fails = proof.holds ? std::nullopt : failsOf(proof, requirements[proof.requirement - 1]);
        auto why = whyOf(from, drawn, picked[i], fails);
        if (!why)
            return why.error();
        solve.options.push_back({optionOf(drawn, picked[i], i, std::move(*why)), picked[i].run, fails});
        if (proof.holds)
            question.answer = quiz::Ids {letter(i)};
    }
    question.kind = std::move(solve);
    return std::nullopt;
}

} // namespace

Asked askOffers(const Template &from, const Drawn &drawn, Random &random, const quiz::Stand &stand)
{
    auto question = sceneOf(from, drawn);
    if (!question)
        return failure(question.error());
    auto tried = offersOf(from, drawn, random);
    if (!tried)
        return failure(tried.error());
    json::Value list = json::Value::object();
    list.set("requirements", drawn.filled(from.requirements));
    const auto requirements = quiz::readRequirements(json::print(list));
    if (!requirements)
        return failure(faultOf(from, "$", requirements.error()));
    if (const auto error = tryAll(from, *requirements, *question, *tried, stand))
        return failure(*error);
    std::vector<Tried> picked = chosen(from, *tried, *requirements);
    if (picked.empty())
        return std::nullopt;
    random.shuffle(picked);
    if (const auto error = fillSolve(from, drawn, picked, *requirements, *question))
        return failure(*error);
    return std::optional(std::move(*question));
}

} // namespace trustwalk::generate
