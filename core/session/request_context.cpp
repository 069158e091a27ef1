#include "core/session/request_context.h"

namespace trustwalk::session {

policy::Context requestContext(const RawRequest &request, const Circumstances &circumstances, std::string_view region, const Caller *caller)
{
    policy::Context context;
    context.set("aws:CurrentTime", isoTime(circumstances.now));
    context.set("aws:EpochTime", std::to_string(circumstances.now.time_since_epoch().count()));
    context.set("aws:SecureTransport", "true");
    context.set("aws:SourceIp", circumstances.sourceIp);
    context.set("aws:RequestedRegion", region);
    if (const auto agent = request.header("User-Agent"))
        context.set("aws:UserAgent", *agent);
    if (caller != nullptr)
        addCallerKeys(context, *caller, circumstances.now);
    return context;
}

} // namespace trustwalk::session
