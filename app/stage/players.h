#pragma once

#include "core/trace/trace.h"
#include "core/world/world.h"

#include <cstddef>
#include <optional>
#include <string>

namespace trustwalk::stage {

/// Who stands on the stage in this walk, and at which steps things change hands. Taken from the trace alone where it says.
struct Players {
    trace::Actor caller; ///< who calls STS: a user, a person or a broker
    std::optional<trace::Actor> person, provider, broker; ///< person: who asks the provider
    std::string keyId, keyUser; ///< the long-term key that signs, and the name of its user
    std::string role, otherRole; ///< ARNs; the other is one that the same principal could take on; may be empty
    std::vector<std::string> trusting; ///< ARNs of the roles whose trust policies name the caller or its provider
    std::string service; ///< "EC2"
    std::string action; ///< "ec2:RunInstances"; empty until the trace tells
    bool saml = false;
    bool providerCalls = false; ///< Cognito's enhanced flow: the provider calls STS, and the person gets the credentials
    std::string principal; ///< name of whom the role has to trust: the caller, the provider, or the role of an earlier session
    bool signsWithSession = false; ///< keyId is a temporary key: a call before this one issued it
    bool withoutSts = false; ///< a request straight to the service: nobody asks STS in this act
    trace::Act act; ///< of the step that is shown: sent, issued and used are its own
    std::optional<std::size_t> asked, answered, handedOver, sent, issued, used;

    /// The request of the act: the one to STS, or the one straight to the service.
    [[nodiscard]] const trace::RequestEvidence *request(const trace::Trace &trace) const;
};
[[nodiscard]] Players playersOf(const trace::Trace &trace, const world::World &world, std::size_t index);

/// Does the role trust this walk's principal, as the trace or else the world tells?
[[nodiscard]] bool isTrusted(const Players &players, const std::string &roleArn, const trace::Trace &trace);

} // namespace trustwalk::stage
