#pragma once

#include "core/api/parameters.h"

namespace trustwalk::api {

/// As readParameters, without the checks that passed: for whoever shows none of them.
[[nodiscard]] ReadParameters readParametersBriefly(Operation operation, const Form &form);

} // namespace trustwalk::api
