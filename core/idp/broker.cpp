#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/idp/idp.h"
#include "core/idp/sealed_note.h"

#include <algorithm>

namespace trustwalk::idp {

/// Reading the reports, and nothing else of what the broker's own user may.
constexpr std::string_view readTheReports
    = R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":["arn:aws:s3:::reports","arn:aws:s3:::reports/*"]}]})";
const std::string_view brokerPolicy = readTheReports;

/// At most 32 characters, as Name takes.
std::string federatedName(const world::Person &person)
{
    return person.signInName.substr(0, std::min<std::size_t>(person.signInName.find('@'), 32));
}

constexpr std::string_view statePurpose = "trustwalk broker state 2";

std::string sealBrokerState(const BrokerState &state, const Site &site)
{
    json::Value value = json::Value::object();
    value.set("broker", state.broker).set("provider", state.provider).set("verifier", state.verifier).set("nonce", state.nonce);
    value.set("cookie", state.cookie);
    value.set("expires", isoTime(state.expires));
    return sealNote(value, statePurpose, site);
}

std::optional<BrokerState> openBrokerState(std::string_view text, std::string_view broker, const Site &site)
{
    const auto note = openNote(text, statePurpose, site);
    if (!note)
        return std::nullopt;
    BrokerState state {noted(*note, "broker"), noted(*note, "provider"), noted(*note, "verifier"),
                       noted(*note, "nonce"),  noted(*note, "cookie"),   fromIsoTime(noted(*note, "expires")).value_or(Instant {})};
    const bool current = state.broker == broker && site.circumstances.now < state.expires;
    return current ? std::optional(std::move(state)) : std::nullopt;
}

} // namespace trustwalk::idp
