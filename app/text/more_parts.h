#pragma once

#include "app/text/facts.h"

#include <QString>

namespace trustwalk::text::more {

// more_identity_text.cpp: people, providers, brokers, and who signed
[[nodiscard]] QString ofIdentity(trace::StepKind kind, const Translation &t);
// more_token_text.cpp: tokens and assertions
[[nodiscard]] QString ofToken(trace::StepKind kind, const Translation &t);
// more_call_text.cpp: the rules of the calls, what is issued and its use
[[nodiscard]] QString ofCall(trace::StepKind kind, std::optional<api::Operation> call, bool isSigned, const Translation &t);

} // namespace trustwalk::text::more
