#pragma once

#include "core/base/result.h"
#include "core/saml/response.h"
#include "core/saml/xml.h"

#include <string>

namespace trustwalk::saml {

/// Reads what an Assertion element says. `response` is the element around it, or null where only the assertion was signed.
/// The error is a word for what is missing, twice there or unreadable: "issuer", "subject", "name-id", "conditions", "time",
/// "attribute".
[[nodiscard]] Result<Assertion, std::string> readAssertion(xmlNode *assertion, xmlNode *response);

} // namespace trustwalk::saml
