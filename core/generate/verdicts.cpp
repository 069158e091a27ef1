#include "core/generate/verdicts.h"

#include <algorithm>

namespace trustwalk::generate {

namespace {

using Asked = Result<std::optional<quiz::Question>, ParseError>;

/// A verdict with what is said of it.
struct Candidate {
    Verdict verdict;
    VerdictWords words;
    LocalText text, why;
    bool right = false;
};

std::string keyOf(const Verdict &verdict)
{
    return verdict.stop ? std::string(trace::kindName(verdict.stop->check)) : "allowed";
}

/// The words for this verdict, each from the closest key that has it; empty where none has.
VerdictWords wordsOf(const Template &from, const Verdict &verdict)
{
    const std::string check = keyOf(verdict), code = verdict.stop ? check + " " + verdict.stop->code : check;
    const std::string call = verdict.call ? "#" + std::to_string(*verdict.call) : std::string();
    VerdictWords words;
    for (const std::string &key : {code + call, check + call, code, check, std::string("*")}) {
        const auto found = from.verdicts.find(key);
        if (found == from.verdicts.end())
            continue;
        for (LocalText VerdictWords::*each : {&VerdictWords::text, &VerdictWords::right, &VerdictWords::wrong})
            if ((words.*each).en.empty())
                words.*each = found->second.*each;
    }
    return words;
}

/// May they stand beside one another? A learner tells them apart by check, code and call, and where it is asked for by time.
bool sameVerdict(const Template &from, const Verdict &one, const Verdict &other)
{
    const bool steps = from.ask == Template::Ask::WhichStep;
    if (one.stop.has_value() != other.stop.has_value())
        return false;
    if (!one.stop)
        return !from.byLife || one.life == other.life;
    return one.stop->check == other.stop->check && one.call == other.call && (steps || one.stop->code == other.stop->code);
}

Further furtherOf(const Template &from, const Verdict &verdict)
{
    Further further;
    if (const LocalText *life = lifeWords(from, verdict.life))
        further["run.life"] = *life;
    if (verdict.stop)
        further["run.code"] = {"`" + verdict.stop->code + "`", "`" + verdict.stop->code + "`"};
    return further;
}

Result<Candidate, ParseError> candidateOf(const Template &from, const Drawn &drawn, Grounds &grounds)
{
    auto verdict = grounds.verdictOf(drawn);
    if (!verdict)
        return failure(verdict.error());
    Candidate candidate {std::move(*verdict), {}, {}, {}, false};
    candidate.words = wordsOf(from, candidate.verdict);
    const bool needsText = from.ask == Template::Ask::Predict;
    if ((needsText && candidate.words.text.en.empty()) || candidate.words.right.en.empty() || candidate.words.wrong.en.empty())
        return failure(missing(from, "$.verdicts",
                               candidate.verdict.stop ? keyOf(candidate.verdict) + " " + candidate.verdict.stop->code : "allowed",
                               "words for this verdict"));
    if (from.byLife && !candidate.verdict.stop && lifeWords(from, candidate.verdict.life) == nullptr)
        return failure(missing(from, "$.lives", std::to_string(candidate.verdict.life.value_or(0)), "words for this time"));
    return candidate;
}

struct Near {
    std::size_t draw, alternative;
};

/// Everything that is one change away and has words for it, in a drawn order in which the draws take turns: so that not every distractor comes
/// from the draw with the most alternatives.
std::vector<Near> nearMisses(const Template &from, const Drawn &drawn, Random &random)
{
    std::vector<std::vector<Near>> byDraw(from.draws.size());
    for (std::size_t draw = 0; draw < from.draws.size(); ++draw)
        for (std::size_t i = 0; i < from.draws[draw].from.size(); ++i)
            if (i != drawn.chosen(draw) && (from.draws[draw].otherwise || from.draws[draw].from[i].otherwise) && drawn.with(draw, i))
                byDraw[draw].push_back({draw, i});
    random.shuffle(byDraw);
    for (std::vector<Near> &each : byDraw)
        random.shuffle(each);
    std::vector<Near> all;
    for (std::size_t turn = 0, before = SIZE_MAX; all.size() != before; ++turn) {
        before = all.size();
        for (const std::vector<Near> &each : byDraw)
            if (turn < each.size())
                all.push_back(each[turn]);
    }
    return all;
}

bool clashes(const Template &from, const std::vector<Candidate> &candidates, const Candidate &candidate)
{
    const bool texts = from.ask == Template::Ask::Predict;
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
        return sameVerdict(from, other.verdict, candidate.verdict)
               || (texts && (other.text.en == candidate.text.en || other.text.ja == candidate.text.ja));
    });
}

/// Adds what one near miss would have led to, where nothing else leads there.
Result<bool, ParseError> addNear(const Template &from, const Drawn &drawn, const Near &near, std::vector<Candidate> &candidates,
                                 Grounds &grounds)
{
    const Drawn other = *drawn.with(near.draw, near.alternative);
    auto candidate = candidateOf(from, other, grounds);
    if (!candidate)
        return failure(candidate.error());
    if (from.ask == Template::Ask::WhichStep && !candidate->verdict.stop)
        return false;
    const Draw &draw = from.draws[near.draw];
    const auto &own = draw.from[near.alternative].otherwise;
    Further further = furtherOf(from, candidate->verdict);
    further["near.if"] = other.filled(own ? *own : *draw.otherwise);
    candidate->text = drawn.filled(candidate->words.text, further);
    candidate->why = drawn.filled(candidate->words.wrong, further);
    if (clashes(from, candidates, *candidate))
        return false;
    candidates.push_back(std::move(*candidate));
    return true;
}

quiz::Outcome outcomeOf(const Template &from, const Verdict &verdict)
{
    quiz::Outcome outcome;
    outcome.result = verdict.stop ? quiz::Expect::Denied : quiz::Expect::Allowed;
    outcome.stop = verdict.stop;
    outcome.call = verdict.call;
    if (from.byLife && !verdict.stop)
        outcome.expiresAfter = verdict.life;
    return outcome;
}

/// The options in their order; the one that is right is the answer.
void ask(const Template &from, std::vector<Candidate> &candidates, quiz::Question &question)
{
    quiz::Predict predict;
    quiz::WhichStep which;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        Candidate &each = candidates[i];
        const quiz::Option option {std::string(1, static_cast<char>('a' + i)), std::move(each.text), std::move(each.why)};
        if (each.right)
            question.answer = quiz::Ids {option.id};
        if (from.ask == Template::Ask::Predict) {
            predict.options.push_back({option, outcomeOf(from, each.verdict)});
            continue;
        }
        which.options.push_back({{option.id, {}, option.why}, {each.verdict.stop->check, each.verdict.call}});
        if (each.right)
            which.code = each.verdict.stop->code;
    }
    if (from.ask == Template::Ask::Predict)
        question.kind = std::move(predict);
    else
        question.kind = std::move(which);
}

} // namespace

Asked askVerdict(const Template &from, const Drawn &drawn, Random &random, const quiz::Stand &stand)
{
    Grounds grounds {from, stand};
    auto right = candidateOf(from, drawn, grounds);
    if (!right)
        return failure(right.error());
    if (from.ask == Template::Ask::WhichStep && !right->verdict.stop)
        return std::nullopt;
    const Further further = furtherOf(from, right->verdict);
    right->text = drawn.filled(right->words.text, further);
    right->why = drawn.filled(right->words.right, further);
    right->right = true;
    std::vector<Candidate> candidates {std::move(*right)};
    const std::vector<Near> near = nearMisses(from, drawn, random);
    for (std::size_t i = 0; i < near.size() && candidates.size() < from.options; ++i)
        if (const auto added = addNear(from, drawn, near[i], candidates, grounds); !added)
            return failure(added.error());
    if (candidates.size() < from.options)
        return std::nullopt;
    random.shuffle(candidates);
    auto question = sceneOf(from, drawn);
    if (!question)
        return failure(question.error());
    ask(from, candidates, *question);
    return std::optional(std::move(*question));
}

} // namespace trustwalk::generate
