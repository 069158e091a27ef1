#pragma once

#include "core/base/circumstances.h"
#include "core/base/http_message.h"
#include "core/policy/access_request.h"
#include "core/session/caller.h"

#include <string_view>

namespace trustwalk::session {

/// The condition keys of every request: time, source address, transport, Region, user agent; and, where somebody signed, the caller's.
/// Source: "AWS global condition context keys", IAM User Guide.
[[nodiscard]] policy::Context requestContext(const RawRequest &request, const Circumstances &circumstances, std::string_view region,
                                             const Caller *caller);

} // namespace trustwalk::session
