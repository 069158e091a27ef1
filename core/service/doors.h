#pragma once

#include "core/service/perform.h"
#include "core/trace/narrator.h"

#include <string>

namespace trustwalk::service {

/// `form`: queryProtocolForm of the request.
[[nodiscard]] Answer performSts(const world::World &world, const RawRequest &request, const Form &form, const Circumstances &circumstances,
                                const crypto::KeyRing &keys, trace::Telling telling);
[[nodiscard]] Answer performResource(const world::World &world, const std::string &service, const RawRequest &request,
                                     const Circumstances &circumstances, const crypto::KeyRing &keys, trace::Telling telling);

[[nodiscard]] Answer performProvider(const world::World &world, const std::string &name, const RawRequest &request,
                                     const Circumstances &circumstances, const crypto::KeyRing &keys);
[[nodiscard]] Answer performCognito(const world::World &world, const RawRequest &request, const Circumstances &circumstances,
                                    const crypto::KeyRing &keys);
[[nodiscard]] Answer performSignIn(const world::World &world, const RawRequest &request, const Circumstances &circumstances,
                                   const crypto::KeyRing &keys);

/// A provider of the world that is a broker. `origin`: "http://127.0.0.1:5059"; `path`: what stands behind /_idp/NAME.
[[nodiscard]] Answer performBroker(const world::World &world, const world::IdentityProvider &provider, const RawRequest &request,
                                   const std::string &origin, std::string_view path, const Circumstances &circumstances,
                                   const crypto::KeyRing &keys);

} // namespace trustwalk::service
