#include "core/walk/story.h"

#include <array>
#include <iterator>
#include <utility>

namespace trustwalk::walk {

namespace {

/// The article's number of each chapter, in the order of trace::Chapter; 0: the call has no such chapter.
using Numbers = std::array<int, 7>;

Numbers numbersOf(const Segment &segment)
{
    if (segment.enhancedFlow)
        return {1, 0, 2, 0, 3, 4, 5};
    //                                     Ask Answer Send Verify Authorize Issue Use
    switch (segment.call) {
    case api::Operation::GetSessionToken: return {0, 0, 1, 2, 2, 3, 4};
    case api::Operation::AssumeRole: return {0, 0, 1, 2, 3, 4, 5};
    case api::Operation::GetFederationToken: return {1, 2, 3, 4, 4, 5, 6};
    case api::Operation::AssumeRoleWithWebIdentity: return {1, 2, 3, 0, 4, 5, 6};
    case api::Operation::AssumeRoleWithSaml: return {1, 2, 3, 0, 4, 5, 6};
    case api::Operation::GetCallerIdentity:
    case api::Operation::GetAccessKeyInfo:
    case api::Operation::DecodeAuthorizationMessage: return {0, 0, 1, 2, 3, 4, 5};
    }
    return {};
}

} // namespace

void numberSteps(trace::Trace &trace, const std::vector<Segment> &segments)
{
    trace::StepNumber current;
    std::vector<trace::Step> numbered;
    int before = 0; // the numbers of the calls before this one
    auto segment = segments.begin();
    bool begins = false;
    for (std::size_t i = 0; i < trace.steps.size(); ++i) {
        trace::Step &step = trace.steps[i];
        for (; std::next(segment) != segments.end() && i == std::next(segment)->firstStep; ++segment)
            begins = true;
        if (trace::opensChapter(step.kind)) {
            const int number = numbersOf(*segment)[static_cast<std::size_t>(step.chapter)];
            if (std::exchange(begins, false))
                before = current.step + 1 - number;
            if (before + number == current.step)
                continue; // the article tells both chapters as one step
            current = {before + number, 0};
        } else {
            ++current.check;
        }
        step.number = current;
        numbered.push_back(std::move(step));
    }
    trace.steps = std::move(numbered);
}

} // namespace trustwalk::walk
