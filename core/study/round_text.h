#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/study/round.h"

#include <string>
#include <string_view>

/// A round as text, so that it survives a crash: {"format":"trustwalk-round","formatVersion":1,…}.
namespace trustwalk::study {

inline constexpr std::int64_t roundFormatVersion = 1;
inline constexpr std::size_t largestRound = std::size_t(4) << 20; ///< bytes
inline constexpr std::size_t mostRoundQuestions = 2000, mostRoomOptions = 9;

[[nodiscard]] std::string writeRound(const Round &round);
/// Unknown members, counts that cannot be, and a place outside the round are errors with their path.
[[nodiscard]] Result<Round, ParseError> readRound(std::string_view text);

} // namespace trustwalk::study
