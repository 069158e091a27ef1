#pragma once

#include "core/crypto/key_ring.h"
#include "core/sigv4/credentials.h"
#include "core/trace/narrator.h"
#include "core/walk/break_parts.h"
#include "core/walk/cast.h"

#include <optional>
#include <string>
#include <vector>

/// A walk while it is played: each part adds its steps to the trace and its Changes to the world. For play alone.
namespace trustwalk::walk {

struct Story {
    Walk walk; ///< with its breaks' own choices and clocks
    world::World world; ///< as it stands now
    const crypto::KeyRing &keys;
    std::vector<const Break *> breaks;
    trace::Trace trace {};

    [[nodiscard]] Circumstances at(Instant now, std::string_view purpose) const;
    void append(std::vector<trace::Step> steps);
    [[nodiscard]] bool stopped() const { return trace.refusal.has_value(); }
};

/// The person signs in at the provider and gets a token or assertion; a broker then checks it. nullopt where somebody refused.
[[nodiscard]] std::optional<std::string> askProvider(Story &story, const Cast &cast);

/// What the caller signs with when a walk begins: the long-term key of its user; empty where the call is unsigned.
[[nodiscard]] sigv4::Credentials longTermCredentials(const Cast &cast);

/// The call to STS: parameters, signature, perform. The issued credentials, where AWS granted them.
[[nodiscard]] std::optional<sigv4::Credentials> sendCall(Story &story, const Cast &cast, const std::string &token,
                                                         sigv4::Credentials credentials);

/// The issued credentials at a resource.
void useCredentials(Story &story, const Cast &cast, const sigv4::Credentials &credentials);

/// One call of a walk, by the first of its steps.
struct Segment {
    api::Operation call;
    std::size_t firstStep = 0;
    bool enhancedFlow = false; ///< without the chapter in which the provider answers
};
/// Gives the steps the article's numbers; a chapter that the article joins with the one before continues its checks. The numbers of a
/// call that comes after another go on from there.
void numberSteps(trace::Trace &trace, const std::vector<Segment> &segments);

} // namespace trustwalk::walk
