#pragma once

#include "core/saml/response.h"

#include <string>
#include <string_view>

namespace trustwalk::saml {

/// A response as text, and where in it an enveloped signature belongs: after the Issuer of the element (SAML Core §5.4, the schemas).
struct ResponseText {
    std::string xml;
    std::size_t afterResponseIssuer = 0, afterAssertionIssuer = 0;
};
[[nodiscard]] ResponseText responseText(const Assertion &assertion);

/// Text as element content or attribute value. What XML 1.0 cannot hold (control characters, broken UTF-8) becomes U+FFFD.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace trustwalk::saml
