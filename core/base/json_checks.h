#pragma once

#include "core/base/json.h"

/// What RapidJSON lets pass and we don't.
namespace trustwalk::json {

/// The index of the first member whose key another before it has; the number of members where there is none.
[[nodiscard]] std::size_t firstRepeated(const std::vector<Member> &members);

/// RapidJSON turns a lone \uDC00 into three bytes that are no UTF-8: how the first such one was written; empty where there is none.
[[nodiscard]] std::string loneSurrogate(std::string_view characters);

} // namespace trustwalk::json
