#pragma once

#include "core/base/json.h"

#include <functional>

namespace trustwalk::json {

/// Meets one item of a list; an error ends the reading.
using MeetItem = std::function<std::optional<ParseError>(const Value &item, std::size_t index)>;

struct ItemLimits {
    std::size_t bytes = 64u << 20;
    int depth = 64;
    std::size_t values = 1'000'000; ///< held at once: a value takes fifty times the memory of the "1," it may be written as
};

/// Parses like parse(), but hands each item of the list that the outermost object holds under `key` to `meet` as soon as it is
/// complete, and forgets it: a list of a million items takes the memory of one. What is returned is the rest, with that list empty.
/// Items met before an error was found are no promise that the text is sound: keep them aside until this returns a value.
[[nodiscard]] Result<Value, ParseError> parseItems(std::string_view text, std::string_view key, const MeetItem &meet,
                                                   const ItemLimits &limits = {});

} // namespace trustwalk::json
