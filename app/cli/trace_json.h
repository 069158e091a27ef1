#pragma once

#include "app/ui/language.h"
#include "core/base/json.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

namespace trustwalk::cli {

/// {"call","allowed","error":{"code","httpStatus","message"}|null,"steps":[{"number","kind","from","to","verdict",…}],"notReached":[…]}
[[nodiscard]] json::Value traceValue(const trace::Trace &trace, const world::World &world, ui::Language language);

} // namespace trustwalk::cli
