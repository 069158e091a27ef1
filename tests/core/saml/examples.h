#pragma once

#include "core/saml/response.h"

#include <string>

// A provider with its key, and the assertion of the article's user C.
namespace trustwalk::test {

struct Provider {
    crypto::PrivateKey key;
    Bytes certificate;
    saml::Metadata metadata;
};

inline Provider makeProvider()
{
    crypto::PrivateKey key = crypto::PrivateKey::generate(crypto::KeyAlgorithm::Rsa);
    const Bytes certificate = key.selfSignedCertificate("idp-b.example.com", fromIsoTime("2026-01-01T00:00:00Z").value(),
                                                        fromIsoTime("2036-01-01T00:00:00Z").value());
    const saml::Metadata metadata {"https://idp-b.example.com/metadata", "https://idp-b.example.com/sso", {key.publicKey()}, {certificate}};
    return {std::move(key), certificate, metadata};
}

inline const Provider &idpB()
{
    static const Provider provider = makeProvider();
    return provider;
}

inline const Provider &stranger()
{
    static const Provider provider = makeProvider();
    return provider;
}

inline saml::Assertion someAssertion()
{
    saml::Assertion out;
    out.responseId = "_r1";
    out.assertionId = "_a1";
    out.issuer = "https://idp-b.example.com/metadata";
    out.issuedAt = fromIsoTime("2026-07-01T09:00:00Z").value();
    out.nameId = "alice";
    out.recipient = "https://signin.aws.amazon.com/saml";
    out.subjectNotOnOrAfter = fromIsoTime("2026-07-01T09:05:00Z");
    out.notBefore = fromIsoTime("2026-07-01T08:55:00Z");
    out.notOnOrAfter = fromIsoTime("2026-07-01T09:05:00Z");
    out.audiences = {"urn:amazon:webservices"};
    out.authenticatedAt = fromIsoTime("2026-07-01T09:00:00Z");
    out.sessionNotOnOrAfter = fromIsoTime("2026-07-01T17:00:00Z");
    out.attributes = {{"https://aws.amazon.com/SAML/Attributes/Role",
                       {"arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::123456789012:saml-provider/IdpB",
                        "arn:aws:iam::123456789012:role/RoleB,arn:aws:iam::123456789012:saml-provider/IdpB"}},
                      {"https://aws.amazon.com/SAML/Attributes/RoleSessionName", {"alice@example.com"}}};
    return out;
}

/// What verifying is to find in the signed bytes: all of it, but the response's id only where the response is signed.
inline saml::Assertion asRead(saml::Assertion minted, saml::Signed what)
{
    if (what == saml::Signed::Assertion)
        minted.responseId.clear();
    return minted;
}

inline std::string minted(saml::Signed what, const Provider &by = idpB())
{
    return saml::mintResponse(someAssertion(), by.key, by.certificate, what);
}

/// The first occurrence replaced; the text itself where there is none.
inline std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

/// From the first `begin` to the end of the first `end` after it.
inline std::string piece(const std::string &text, const std::string &begin, const std::string &end)
{
    const auto from = text.find(begin);
    const auto to = text.find(end, from);
    return from == std::string::npos || to == std::string::npos ? std::string() : text.substr(from, to + end.size() - from);
}

} // namespace trustwalk::test
