#include "core/saml/response.h"

#include <cstdlib>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <mutex>
#include <xmlsec/xmlsec.h>
// xmlsec wants this order.
#include <xmlsec/crypto.h>
#include <xmlsec/errors.h>
#include <xmlsec/io.h>

namespace trustwalk::saml {

namespace {

void saysNothing(void *, const char *, ...) {}

void setUp()
{
    xmlInitParser();
    // Hostile texts are an ordinary input here: what is wrong with them is in the result, not on the error stream.
    xmlThrDefSetGenericErrorFunc(nullptr, saysNothing);
    xmlSetGenericErrorFunc(nullptr, saysNothing);
    const bool ready = xmlSecInit() >= 0 && xmlSecCheckVersion() == 1 && xmlSecCryptoAppInit(nullptr) >= 0 && xmlSecCryptoInit() >= 0;
    // Without its library this room could only lie about signatures.
    if (!ready)
        std::abort();
    xmlSecErrorsDefaultCallbackEnableOutput(0);
    // No reference can read a file or an address: the readers for them are taken out.
    xmlSecIOCleanupCallbacks();
}

} // namespace

void initialise()
{
    static std::once_flag once;
    std::call_once(once, setUp);
}

} // namespace trustwalk::saml
