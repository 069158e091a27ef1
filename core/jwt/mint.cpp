#include "core/jwt/token.h"

#include "core/base/encoding.h"

namespace trustwalk::jwt {

std::string mint(const json::Value &payload, const crypto::PrivateKey &key, crypto::SignatureAlgorithm algorithm, std::string_view keyId)
{
    json::Value header = json::Value::object();
    header.set("alg", crypto::jwsName(algorithm)).set("typ", "JWT").set("kid", keyId);
    std::string compact = base64Url(asBytes(json::print(header)));
    compact.append(".").append(base64Url(asBytes(json::print(payload))));
    const Bytes signature = key.sign(algorithm, compact);
    return compact.append(".").append(base64Url(signature));
}

} // namespace trustwalk::jwt
