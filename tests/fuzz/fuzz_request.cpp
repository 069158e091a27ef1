#include "core/api/parameters.h"
#include "core/base/http_message.h"

// Form bodies as a client may send them, read as every call. A request that is accepted is sent again as the same form.
using namespace trustwalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using api::Operation;
    const Form form = parseForm(std::string_view(reinterpret_cast<const char *>(data), size));
    for (const Operation operation : {Operation::GetSessionToken, Operation::AssumeRole, Operation::GetFederationToken,
                                      Operation::AssumeRoleWithWebIdentity, Operation::AssumeRoleWithSaml, Operation::GetCallerIdentity,
                                      Operation::GetAccessKeyInfo, Operation::DecodeAuthorizationMessage}) {
        const api::ReadParameters read = api::readParameters(operation, form);
        if (read.request.has_value() == read.refusal.has_value())
            __builtin_trap();
        if (!read.request)
            continue;
        const Form sent = api::formOf(*read.request);
        const api::ReadParameters again = api::readParameters(operation, sent);
        if (!again.request || api::formOf(*again.request).encoded() != sent.encoded())
            __builtin_trap();
    }
    return 0;
}
