#pragma once

#include "core/base/circumstances.h"
#include "core/base/encoding.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Randomness derived from a seed: a pure function of (seed, purpose), so a run can be repeated.
namespace trustwalk::crypto {

[[nodiscard]] Bytes derive(const Seed &seed, std::string_view purpose, std::size_t count);
[[nodiscard]] Seed derivedSeed(const Seed &seed, std::string_view purpose);
[[nodiscard]] Seed seedFromNumber(std::uint64_t number);
[[nodiscard]] Seed systemSeed(); ///< from the operating system
/// `count` characters of `alphabet` (at most 256), without bias.
[[nodiscard]] std::string deriveText(const Seed &seed, std::string_view purpose, std::size_t count, std::string_view alphabet);
[[nodiscard]] std::string deriveUuid(const Seed &seed, std::string_view purpose); ///< RFC 9562 version 4, lower case

} // namespace trustwalk::crypto
