#pragma once

#include "core/base/result.h"
#include "core/saml/xml.h"

#include <string>

namespace trustwalk::saml {

/// The elements that count in a response, each in the one place where it may stand.
struct Shape {
    xmlNode *response = nullptr;
    xmlNode *assertion = nullptr;
    xmlNode *responseSignature = nullptr; ///< null where there is none
    xmlNode *assertionSignature = nullptr;
};

/// Refuses everything that could make a verifier and a reader look at different elements (signature wrapping: Somorovsky et al.,
/// "On Breaking SAML", 2012). The error is a word for the rule: "too-deep", "duplicate-id", "processing-instruction", "entity",
/// "encrypted-assertion", "assertion-count", "assertion-place", "response-place", "signature-count", "signature-place", "version",
/// "status".
[[nodiscard]] Result<Shape, std::string> shapeOf(xmlDoc *document);

} // namespace trustwalk::saml
