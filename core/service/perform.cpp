#include "core/service/perform.h"

#include "core/resources/resources.h"
#include "core/service/doors.h"
#include "core/sigv4/verify.h"

namespace trustwalk::service {

Answer perform(const world::World &world, const RawRequest &request, const Circumstances &circumstances, const crypto::KeyRing &keys)
{
    // A host of its own leads to a service; where there is none (the local endpoint), the credential scope tells.
    std::string service = "sts";
    const std::string_view host = request.header("Host").value_or("");
    if (host.ends_with(".amazonaws.com"))
        service = host.substr(0, host.find('.'));
    else if (const auto authorization = sigv4::readAuthorization(request))
        service = authorization->scope.service;
    if (host == resources::signInHost)
        return performSignIn(world, request, circumstances, keys);
    if (service == "sts")
        return performSts(world, request, circumstances, keys);
    return performResource(world, service, request, circumstances, keys);
}

} // namespace trustwalk::service
