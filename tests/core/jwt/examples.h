#pragma once

#include "core/base/encoding.h"
#include "core/jwt/token.h"

#include <string>

// The keys and tokens of RFC 7515, Appendix A, and keys of our own that a test may sign with.
namespace trustwalk::test {

inline const std::string rfc7515A2
    = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
      "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQ"
      "jbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqt"
      "FZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
inline const std::string rfc7515A2Key
    = R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-S)"
      R"(Fd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg66)"
      R"(5xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",)"
      R"("e":"AQAB"})";
inline const std::string rfc7515A3
    = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
      "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
inline const std::string rfc7515A3Key = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                                        R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";

inline jwt::KeySet keySet(const std::string &keys)
{
    return jwt::KeySet::parse("{\"keys\":[" + keys + "]}").value();
}

inline const crypto::PrivateKey &rsaKey()
{
    static const crypto::PrivateKey key = crypto::PrivateKey::generate(crypto::KeyAlgorithm::Rsa);
    return key;
}

inline const crypto::PrivateKey &otherRsaKey()
{
    static const crypto::PrivateKey key = crypto::PrivateKey::generate(crypto::KeyAlgorithm::Rsa);
    return key;
}

inline jwt::KeySet setOf(const crypto::PrivateKey &key, const std::string &keyId,
                         std::optional<crypto::SignatureAlgorithm> algorithm = std::nullopt)
{
    jwt::KeySet out;
    out.add({keyId, algorithm, key.publicKey()});
    return out;
}

inline json::Value somePayload()
{
    json::Value payload = json::Value::object();
    payload.set("iss", "https://idp-a.example.com").set("sub", "user-b-0001").set("aud", "app-client-id-123");
    payload.set("iat", json::Value::number(1782896400)).set("exp", json::Value::number(1782900000));
    return payload;
}

/// A compact token of the three texts given; the last one is taken as it is.
inline std::string compactOf(const std::string &header, const std::string &payload, const std::string &signature = {})
{
    return base64Url(asBytes(header)) + "." + base64Url(asBytes(payload)) + "." + signature;
}

} // namespace trustwalk::test
