#pragma once

#include "core/trace/trace.h"

#include <vector>

/// What a received trace must not hold, taken out of it. For received.cpp alone.
namespace trustwalk::walk {

/// Of a key, a token or a password that this world doesn't know nothing stays, neither in the request nor in the steps.
void forgetSecrets(trace::RequestEvidence &evidence, std::vector<trace::Step> &steps);
/// AWS quotes an Authorization header that it cannot read.
void forgetQuoted(trace::Trace &trace, const RawRequest &request);
/// In the query of a presigned request, or in a form; readable or not.
[[nodiscard]] bool isPresigned(const Form &form);

/// The first evidence of that kind.
template <typename E> const E *evidenceIn(const std::vector<trace::Step> &steps)
{
    for (const trace::Step &step : steps)
        if (const auto *found = std::get_if<E>(&step.evidence))
            return found;
    return nullptr;
}

} // namespace trustwalk::walk
