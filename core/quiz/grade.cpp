#include "core/quiz/grade.h"

#include "core/quiz/fixing.h"

#include <algorithm>

namespace trustwalk::quiz {

namespace {

bool has(const Ids &ids, const std::string &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

Grade gradeIds(const Question &question, const Ids &given)
{
    const auto *right = std::get_if<Ids>(&question.answer);
    if (right == nullptr)
        return {};
    Grade grade {*right == given, {}, {}};
    if (std::holds_alternative<Order>(question.kind)) {
        for (std::size_t i = 0; i < right->size(); ++i)
            if (i >= given.size() || given[i] != (*right)[i])
                grade.missed.push_back((*right)[i]);
        return grade;
    }
    for (const std::string &id : *right)
        if (!has(given, id))
            grade.missed.push_back(id);
    for (const std::string &id : given)
        if (!has(*right, id))
            grade.wrong.push_back(id);
    grade.right = grade.missed.empty() && grade.wrong.empty();
    return grade;
}

Grade gradePairs(const Question &question, const Pairs &given)
{
    const auto *right = std::get_if<Pairs>(&question.answer);
    if (right == nullptr)
        return {};
    Grade grade {*right == given, {}, {}};
    for (const auto &[left, wanted] : *right) {
        const auto pair = given.find(left);
        if (pair == given.end() || pair->second != wanted)
            grade.missed.push_back(left);
    }
    return grade;
}

/// A step of the stage is right where the trace stops, whether or not an option names it.
Grade gradeStep(const Question &question, const StepAt &given, const Proof &proof)
{
    const auto *which = std::get_if<WhichStep>(&question.kind);
    if (which == nullptr || proof.options.empty() || proof.options.front().runs.empty())
        return {};
    const trace::Trace &trace = *proof.options.front().runs.front().trace;
    Grade grade;
    grade.right = !trace.steps.empty() && isAt(given, trace, trace.steps.size() - 1);
    if (grade.right)
        return grade;
    grade.missed = std::get<Ids>(question.answer);
    for (const StepOption &option : which->options)
        if (option.step.kind == given.kind && (!option.step.call || option.step.call == given.call))
            grade.wrong.push_back(option.id);
    return grade;
}

} // namespace

Grade grade(const Question &question, const Answer &given, const Proof &proof)
{
    return std::visit(Overloaded {[&](const Ids &ids) { return gradeIds(question, ids); },
                                  [&](const Pairs &pairs) { return gradePairs(question, pairs); },
                                  [&](const StepAt &step) { return gradeStep(question, step, proof); }},
                      given);
}

StepAt stepAt(const trace::Trace &trace, std::size_t index)
{
    return {trace.steps.at(index).kind, callAt(trace, index)};
}

FixGrade gradeFix(const Question &question, std::string_view policy, const Stand &stand)
{
    const auto *fix = std::get_if<Fix>(&question.kind);
    Player player {question, stand};
    if (fix != nullptr && !player.fault())
        return Fixing(*fix, player).grade(std::string(policy));
    FixGrade grade;
    grade.fault = player.fault().value_or(ProofFault {});
    return grade;
}

} // namespace trustwalk::quiz
