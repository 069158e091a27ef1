#pragma once

#include "core/generate/template.h"
#include "core/quiz/proof.h"

#include <cstdint>

namespace trustwalk::generate {

/// The question that a template and a seed name: the same on every machine. World and request are drawn, the engine plays them and every near
/// miss; its verdicts are the key and the distractors. Its id is the template's with the seed behind it: "trust-principal~7".
/// A template whose drawings can't be played, or for whose verdicts it has no words, is an error with the place in the template.
[[nodiscard]] Result<quiz::Question, ParseError> generate(const Template &from, std::uint64_t seed, const quiz::Stand &stand);

} // namespace trustwalk::generate
