#include "core/quiz/question.h"

#include "core/base/result.h"

#include <algorithm>

namespace trustwalk::quiz {

namespace {

bool runsAlone(const Run &run, const Question &question)
{
    return !std::holds_alternative<QuestionsWalk>(run.plays) || question.walk.has_value();
}

bool canRun(const Choice &choice, const Question &question)
{
    return std::all_of(choice.options.begin(), choice.options.end(),
                       [&](const ChoiceOption &option) { return option.outcome && runsAlone(option.run, question); });
}

bool canRun(const Match &match, const Question &question)
{
    return std::all_of(match.left.begin(), match.left.end(), [&](const MatchLeft &left) { return runsAlone(left.run, question); })
           && std::all_of(match.right.begin(), match.right.end(), [](const MatchRight &right) { return right.outcome.has_value(); });
}

} // namespace

Seal sealOf(const Question &question)
{
    const bool hasWorld = !std::holds_alternative<std::string>(question.world) || !std::get<std::string>(question.world).empty();
    const bool runs = std::visit(Overloaded {[&](const Choice &choice) { return canRun(choice, question); },
                                             [&](const Order &order) { return order.by != Order::By::Document; },
                                             [&](const Match &match) { return canRun(match, question); }, //
                                             [](const Solve &) { return true; }, [](const Predict &) { return true; },
                                             [](const WhichStep &) { return true; }, [](const Fix &) { return true; }},
                                 question.kind);
    if (hasWorld && runs)
        return Seal::Proven;
    return question.imported ? Seal::NotProven : Seal::Documented;
}

std::string_view kindName(const Question &question)
{
    return std::visit(
        Overloaded {[](const Choice &choice) { return std::string_view(choice.several ? "multi" : "single"); },
                    [](const Order &) { return std::string_view("order"); }, [](const Match &) { return std::string_view("match"); },
                    [](const Solve &) { return std::string_view("solve"); }, [](const Predict &) { return std::string_view("predict"); },
                    [](const WhichStep &) { return std::string_view("which-step"); }, [](const Fix &) { return std::string_view("fix"); }},
        question.kind);
}

std::vector<const Option *> optionsOf(const Question &question)
{
    return std::visit(
        Overloaded {
            [](const Choice &choice) { return pointersTo(choice.options); }, [](const Order &order) { return pointersTo(order.options); },
            [](const Match &match) { return pointersTo(match.right); }, [](const Solve &solve) { return pointersTo(solve.options); },
            [](const Predict &predict) { return pointersTo(predict.options); },
            [](const WhichStep &step) { return pointersTo(step.options); }, [](const Fix &fix) { return pointersTo(fix.options); }},
        question.kind);
}

std::size_t choiceCount(const Question &question)
{
    return std::visit(Overloaded {[](const Choice &choice) { return choice.choose; }, [](const Order &) { return std::size_t(0); },
                                  [](const Match &) { return std::size_t(0); }, [](const Solve &solve) { return solve.choose; },
                                  [](const Predict &predict) { return predict.choose; }, [](const WhichStep &) { return std::size_t(1); },
                                  [](const Fix &) { return std::size_t(0); }},
                      question.kind);
}

const Option *findOption(const Question &question, std::string_view id)
{
    for (const Option *option : optionsOf(question))
        if (option->id == id)
            return option;
    return nullptr;
}

std::string variantId(std::string_view templateId, std::uint64_t seed)
{
    return std::string(templateId) + '~' + std::to_string(seed);
}

std::string_view cardId(std::string_view questionId)
{
    return questionId.substr(0, questionId.find('~'));
}

std::string_view seedIn(std::string_view questionId)
{
    const std::size_t mark = questionId.find('~');
    return mark == std::string_view::npos ? std::string_view() : questionId.substr(mark + 1);
}

} // namespace trustwalk::quiz
