#include "core/service/doors.h"

#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/idp/visit.h"

namespace trustwalk::service {

namespace {

/// "http://127.0.0.1:5059". What a Host header may hold beside a name and a port is left out of it.
std::string originOf(const RawRequest &request)
{
    std::string host(request.header("Host").value_or(""));
    std::erase_if(host, [](char c) {
        return std::string_view("\"<>\\'&%/?# \t").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x21;
    });
    return "http://" + host;
}

/// What stands behind /_idp/NAME.
std::string_view pathBelow(std::string_view rawPath)
{
    constexpr std::string_view prefix = "/_idp/";
    const std::size_t end = rawPath.find('/', prefix.size());
    return end == std::string_view::npos ? std::string_view() : rawPath.substr(end);
}

} // namespace

/// The providers of the world speak HTTP too. They are no service of AWS: what they refuse, they refuse in their own words.
Answer performProvider(const world::World &world, const std::string &name, const RawRequest &request, const Circumstances &circumstances,
                       const crypto::KeyRing &keys)
{
    Answer answer;
    const world::IdentityProvider *provider = world.provider(name);
    if (provider == nullptr) {
        answer.response.status = 404;
        return answer;
    }
    const std::string origin = originOf(request);
    if (std::holds_alternative<world::Broker>(provider->kind))
        return performBroker(world, *provider, request, origin, pathBelow(request.rawPath), circumstances, keys);
    trace::Narrator narrator {{trace::ActorKind::Provider, provider->name, {}}};
    const idp::Site site {world, keys, circumstances};
    idp::Visited visited
        = idp::visit({*provider, request, pathBelow(request.rawPath), origin + "/_idp/" + percentEncode(provider->name), site}, narrator);
    answer.trace.steps = narrator.take();
    if (visited.refused)
        answer.trace.refusal = api::Refusal {api::ErrorCode::SignInRefused, {}, visited.response.status};
    answer.response = std::move(visited.response);
    answer.changes = std::move(visited.changes);
    return answer;
}

} // namespace trustwalk::service
