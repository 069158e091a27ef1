#include "core/saml/metadata.h"
#include "core/saml/response.h"

// SAML responses and metadata. No key is trusted, so no response may ever be valid.
using namespace trustwalk;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    saml::initialise();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    static_cast<void>(saml::parseMetadata(text));
    if (const auto verification = saml::verifyResponse(text, saml::Metadata()); verification && verification->valid())
        __builtin_trap();
    return 0;
}
