#include "core/quiz/read_parts.h"

#include <algorithm>
#include <set>

namespace trustwalk::quiz {

using Code = ParseError::Code;

namespace {

template <typename Options> std::set<std::string, std::less<>> idsOf(const Options &options)
{
    std::set<std::string, std::less<>> ids;
    for (const Option &option : options)
        ids.insert(option.id);
    return ids;
}

/// Ids of options, each once.
template <typename Options> Ids readIds(const In &in, const Options &options)
{
    if (!in.reader.has("answer"))
        in.refuse("answer", Code::MissingKey, {}, "list");
    Ids answer = in.reader.strings("answer");
    auto left = idsOf(options);
    for (const std::string &id : answer)
        if (left.erase(id) == 0)
            in.refuse("answer", Code::NotFound, id, "the id of an option, once");
    return answer;
}

template <typename Options> Ids readIds(const In &in, const Options &options, std::size_t count)
{
    Ids answer = readIds(in, options);
    if (answer.size() != count)
        in.refuse("answer", Code::BadValue, std::to_string(answer.size()), std::to_string(count));
    return answer;
}

Pairs readPairs(const In &in, const Match &match)
{
    Pairs pairs;
    if (!in.reader.has("answer"))
        in.refuse("answer", Code::MissingKey, {}, "object");
    in.reader.stringMap("answer", [&](std::string_view left, std::string_view right) { pairs.emplace(left, right); });
    auto rights = idsOf(match.right);
    for (const MatchLeft &left : match.left) {
        const auto pair = pairs.find(left.id);
        if (pair == pairs.end())
            in.refuse("answer", Code::MissingKey, {}, left.id);
        else if (rights.erase(pair->second) == 0)
            in.refuse("answer", Code::NotFound, pair->second, "the id of a right, once");
    }
    if (pairs.size() > match.left.size())
        in.refuse("answer", Code::BadValue, std::to_string(pairs.size()), std::to_string(match.left.size()));
    return pairs;
}

bool hasWorld(const Question &question)
{
    const auto *id = std::get_if<std::string>(&question.world);
    return id == nullptr || !id->empty();
}

bool playsSomething(const Run &run, const Question &question)
{
    return question.walk || !std::holds_alternative<QuestionsWalk>(run.plays);
}

/// The first of a list that lacks its outcome or walk, where another has an outcome.
template <typename Options, typename Lacks> void refuseGap(const In &in, std::string_view key, const Options &options, Lacks &&lacks)
{
    const auto gap = std::find_if(options.begin(), options.end(), lacks);
    if (gap != options.end())
        in.refuse(key, Code::MissingKey, {}, "outcome and walk of " + gap->id);
}

bool outcomesIn(const Question &question)
{
    const auto has = [](const auto &option) { return option.outcome.has_value(); };
    if (const auto *choice = std::get_if<Choice>(&question.kind))
        return std::any_of(choice->options.begin(), choice->options.end(), has);
    if (const auto *match = std::get_if<Match>(&question.kind))
        return std::any_of(match->right.begin(), match->right.end(), has);
    return false;
}

void refuseGaps(const In &in, const Question &question)
{
    const auto silent = [&](const auto &option) { return !playsSomething(option.run, question); };
    if (const auto *choice = std::get_if<Choice>(&question.kind); choice != nullptr && outcomesIn(question))
        refuseGap(in, "options", choice->options, [&](const ChoiceOption &option) { return !option.outcome || silent(option); });
    if (const auto *match = std::get_if<Match>(&question.kind); match != nullptr && outcomesIn(question)) {
        refuseGap(in, "right", match->right, [](const MatchRight &right) { return !right.outcome; });
        refuseGap(in, "left", match->left, silent);
    }
    if (const auto *solve = std::get_if<Solve>(&question.kind))
        refuseGap(in, "options", solve->options, silent);
    if (const auto *order = std::get_if<Order>(&question.kind); order != nullptr && order->by == Order::By::ExpiresAfter)
        refuseGap(in, "options", order->options, silent);
}

} // namespace

void refuseHalfRun(const In &in, const Question &question)
{
    const auto *order = std::get_if<Order>(&question.kind);
    const bool ordered = order != nullptr && order->by != Order::By::Document;
    if (!hasWorld(question) && (question.walk || !question.setup.empty() || ordered || outcomesIn(question)))
        in.refuse("world", Code::MissingKey, {}, "world");
    if (ordered && order->by == Order::By::Steps && !question.walk)
        in.refuse("walk", Code::MissingKey, {}, "walk");
    refuseGaps(in, question);
}

Answer readAnswer(const In &in, Kind &kind)
{
    return std::visit(Overloaded {[&](Choice &choice) -> Answer { return readIds(in, choice.options, choice.choose); },
                                  [&](Order &order) -> Answer { return readIds(in, order.options, order.options.size()); },
                                  [&](Match &match) -> Answer { return readPairs(in, match); },
                                  [&](Solve &solve) -> Answer { return readIds(in, solve.options, solve.choose); },
                                  [&](Predict &predict) -> Answer { return readIds(in, predict.options, predict.choose); },
                                  [&](WhichStep &which) -> Answer { return readIds(in, which.options, 1); },
                                  [](Fix &) -> Answer { return Ids {}; }},
                      kind);
}

} // namespace trustwalk::quiz
