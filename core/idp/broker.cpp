#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#include "core/idp/idp.h"

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

constexpr std::string_view statePurpose = "trustwalk broker state 1";

std::string sealBrokerState(const BrokerState &state, const Site &site)
{
    json::Value value = json::Value::object();
    value.set("broker", state.broker).set("provider", state.provider).set("verifier", state.verifier).set("nonce", state.nonce);
    value.set("expires", isoTime(state.expires));
    return base64Url(crypto::seal(site.keys.sealingKey(), json::print(value), statePurpose,
                                  crypto::derivedSeed(site.circumstances.random, statePurpose)));
}

std::optional<BrokerState> openBrokerState(std::string_view text, std::string_view broker, const Site &site)
{
    const auto sealed = fromBase64Url(text);
    const auto opened = sealed ? crypto::unseal(site.keys.sealingKey(), *sealed, statePurpose) : std::nullopt;
    const auto value = opened ? json::parse(*opened) : Result<json::Value, ParseError>(failure(ParseError {}));
    if (!value)
        return std::nullopt;
    const auto member = [&](std::string_view key) {
        const json::Value *found = value->find(key);
        return found != nullptr ? found->text : std::string();
    };
    BrokerState state {member("broker"), member("provider"), member("verifier"), member("nonce"),
                       fromIsoTime(member("expires")).value_or(Instant {})};
    const bool current = state.broker == broker && site.circumstances.now < state.expires;
    return current ? std::optional(std::move(state)) : std::nullopt;
}

} // namespace trustwalk::idp
