#include "bench.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/jwt/token.h"
#include "core/saml/response.h"
#include "core/sigv4/verify.h"

#include <array>
#include <cstdlib>
#include <libxml/parser.h>
#include <memory>
#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <xmlsec/xmlsec.h>
// xmlsec wants this order.
#include <xmlsec/crypto.h>
#include <xmlsec/xmldsig.h>
#include <xmlsec/xmltree.h>

// Verifications a second, each beside the bare calls of OpenSSL or xmlsec1 that it cannot do without: the same hashes, HMACs and
// public-key operations over the same bytes, and nothing of ours around them.

using namespace trustwalk;

namespace {

constexpr double bar = 0.7;

template <auto free> struct FreeWith {
    template <typename T> void operator()(T *object) const { free(object); }
};
using PKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;

void require(bool right, const char *what)
{
    if (!right) {
        std::fprintf(stderr, "%s: unexpected answer\n", what);
        std::exit(1);
    }
}

bool report(const char *name, const bench::Pair &pair)
{
    bench::print(std::string(name) + ", bare", pair.bare, "/s");
    return bench::print(name, pair.work, "/s", pair.ratio(), bar);
}

using Hash = std::array<unsigned char, 32>;

Hash bareSha256(std::string_view data)
{
    static const EVP_MD *const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    static const DigestContext context(EVP_MD_CTX_new());
    Hash out;
    unsigned size = 0;
    EVP_DigestInit_ex2(context.get(), digest, nullptr);
    EVP_DigestUpdate(context.get(), data.data(), data.size());
    EVP_DigestFinal_ex(context.get(), out.data(), &size);
    return out;
}

Hash bareHmac(const void *key, std::size_t keySize, std::string_view data)
{
    static EVP_MAC_CTX *const context = [] {
        EVP_MAC_CTX *made = EVP_MAC_CTX_new(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
        std::string name = "SHA256";
        const OSSL_PARAM parameters[] {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0), OSSL_PARAM_construct_end()};
        EVP_MAC_CTX_set_params(made, parameters);
        return made;
    }();
    Hash out;
    std::size_t size = 0;
    EVP_MAC_init(context, static_cast<const unsigned char *>(key), keySize, nullptr);
    EVP_MAC_update(context, reinterpret_cast<const unsigned char *>(data.data()), data.size());
    EVP_MAC_final(context, out.data(), &size, out.size());
    return out;
}

/// One GetCallerIdentity as botocore sends it with temporary credentials.
RawRequest signedRequest(const sigv4::Credentials &credentials, const sigv4::Scope &scope)
{
    RawRequest request {"POST",
                        "/",
                        "",
                        {{"Host", "sts.ap-northeast-1.amazonaws.com"},
                         {"Accept-Encoding", "identity"},
                         {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                         {"User-Agent", "Boto3/1.43.11 md/Botocore#1.43.11"}},
                        "Action=GetCallerIdentity&Version=2011-06-15"};
    return sigv4::sign(std::move(request), credentials, scope, fromBasicTime("20260701T090000Z").value());
}

bool benchSigv4()
{
    const std::string secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    const sigv4::Scope scope {"20260701", "ap-northeast-1", "sts"};
    const sigv4::Credentials credentials {"ASIAIOSFODNN7EXAMPLE", crypto::Secret(secret), std::string(400, 't')};
    const RawRequest request = signedRequest(credentials, scope);
    const sigv4::Authorization authorization = sigv4::readAuthorization(request).value();
    const sigv4::Verification evidence = sigv4::verify(request, authorization, credentials.secretAccessKey);
    require(evidence.matches(), "sigv4");
    const std::string start = "AWS4" + secret;
    const auto bare = [&] {
        bench::keep(bareSha256(request.body));
        bench::keep(bareSha256(evidence.canonicalRequest));
        Hash key = bareHmac(start.data(), start.size(), scope.date);
        key = bareHmac(key.data(), key.size(), scope.region);
        key = bareHmac(key.data(), key.size(), scope.service);
        key = bareHmac(key.data(), key.size(), scope.terminator);
        bench::keep(bareHmac(key.data(), key.size(), evidence.stringToSign));
    };
    const auto verify = [&] { require(sigv4::verify(request, authorization, credentials.secretAccessKey).matches(), "sigv4"); };
    const auto readAndVerify
        = [&] { require(sigv4::verify(request, *sigv4::readAuthorization(request), credentials.secretAccessKey).matches(), "sigv4"); };
    const bool reached = report("sigv4 verify", bench::ratePair(verify, bare));
    return report("sigv4 read and verify", bench::ratePair(readAndVerify, bare)) && reached;
}

PKey publicKeyOf(const crypto::PrivateKey &key)
{
    const std::string pem = key.publicKey().pem();
    BIO *bio = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    PKey out(PEM_read_bio_PUBKEY(bio, nullptr, nullptr, nullptr));
    BIO_free(bio);
    return out;
}

Bytes derOf(const Bytes &signature)
{
    const int half = static_cast<int>(signature.size() / 2);
    ECDSA_SIG *pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(signature.data(), half, nullptr), BN_bin2bn(signature.data() + half, half, nullptr));
    Bytes out(static_cast<std::size_t>(i2d_ECDSA_SIG(pair, nullptr)));
    unsigned char *to = out.data();
    i2d_ECDSA_SIG(pair, &to);
    ECDSA_SIG_free(pair);
    return out;
}

bool benchJwt(const char *name, crypto::KeyAlgorithm kind, crypto::SignatureAlgorithm algorithm)
{
    const auto key = crypto::PrivateKey::generate(kind);
    jwt::KeySet keys;
    keys.add({"key-1", algorithm, key.publicKey()});
    json::Value payload = json::Value::object();
    payload.set("iss", "https://idp-a.example.com").set("sub", "user-b-0001").set("aud", "app-client-id-123");
    payload.set("iat", json::Value::number(1782896400)).set("exp", json::Value::number(1782900000)).set("nonce", "n-0S6");
    const std::string compact = jwt::mint(payload, key, algorithm, "key-1");
    const jwt::Token token = jwt::parse(compact).value();
    const PKey bareKey = publicKeyOf(key);
    const Bytes signature = kind == crypto::KeyAlgorithm::Rsa ? token.signature : derOf(token.signature);
    const EVP_MD *const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    const auto bare = [&] {
        const DigestContext context(EVP_MD_CTX_new());
        const std::string_view text = token.signedPart();
        require(EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, bareKey.get()) == 1
                    && EVP_DigestVerify(context.get(), signature.data(), signature.size(),
                                        reinterpret_cast<const unsigned char *>(text.data()), text.size())
                           == 1,
                name);
    };
    const auto work = [&] { require(jwt::verify(*jwt::parse(compact), keys).matches(), name); };
    return report(name, bench::ratePair(work, bare));
}

saml::Assertion someAssertion()
{
    saml::Assertion out;
    out.responseId = "_r1";
    out.assertionId = "_a1";
    out.issuer = "https://idp-b.example.com/metadata";
    out.issuedAt = fromBasicTime("20260701T090000Z").value();
    out.nameId = "_user-c";
    out.recipient = "https://signin.aws.amazon.com/saml";
    out.subjectNotOnOrAfter = out.issuedAt + Seconds(300);
    out.audiences = {"urn:amazon:webservices"};
    out.attributes = {{"https://aws.amazon.com/SAML/Attributes/Role",
                       {"arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::123456789012:saml-provider/IdpB"}},
                      {"https://aws.amazon.com/SAML/Attributes/RoleSessionName", {"user-c@example.com"}}};
    return out;
}

xmlNode *find(xmlNode *from, const char *name)
{
    return xmlSecFindNode(from, reinterpret_cast<const xmlChar *>(name), xmlSecDSigNs);
}

/// Parses and verifies once with xmlsec1: no guard, no claims.
bool bareXmlsec(const std::string &xml, const char *id, xmlSecKey *key)
{
    xmlDoc *document = xmlReadMemory(xml.data(), static_cast<int>(xml.size()), nullptr, nullptr, XML_PARSE_NONET);
    xmlNode *signature = find(xmlDocGetRootElement(document), "Signature");
    xmlAddID(nullptr, document, reinterpret_cast<const xmlChar *>(id),
             xmlHasProp(signature->parent, reinterpret_cast<const xmlChar *>("ID")));
    xmlSecDSigCtx *context = xmlSecDSigCtxCreate(nullptr);
    context->signKey = xmlSecKeyDuplicate(key);
    const bool valid = xmlSecDSigCtxVerify(context, signature) >= 0 && context->status == xmlSecDSigStatusSucceeded;
    xmlSecDSigCtxDestroy(context);
    xmlFreeDoc(document);
    return valid;
}

bool benchSaml(const char *name, saml::Signed what)
{
    const auto key = crypto::PrivateKey::generate(crypto::KeyAlgorithm::Rsa);
    const Bytes certificate = key.selfSignedCertificate("idp-b.example.com", Instant {}, Instant {} + Seconds(1));
    const saml::Metadata metadata {"https://idp-b.example.com/metadata", "", {key.publicKey()}, {certificate}};
    const std::string xml = saml::mintResponse(someAssertion(), key, certificate, what);
    const std::string pem = key.publicKey().pem();
    xmlSecKey *bareKey = xmlSecCryptoAppKeyLoadMemory(reinterpret_cast<const xmlSecByte *>(pem.data()), static_cast<xmlSecSize>(pem.size()),
                                                      xmlSecKeyDataFormatPem, nullptr, nullptr, nullptr);
    const char *id = what == saml::Signed::Response ? "_r1" : "_a1";
    const auto bare = [&] { require(bareXmlsec(xml, id, bareKey), name); };
    const auto work = [&] { require(saml::verifyResponse(xml, metadata)->valid(), name); };
    const bool reached = report(name, bench::ratePair(work, bare));
    xmlSecKeyDestroy(bareKey);
    return reached;
}

} // namespace

int main()
{
    saml::initialise();
    bool reached = benchSigv4();
    reached = benchJwt("jwt RS256 parse and verify", crypto::KeyAlgorithm::Rsa, crypto::SignatureAlgorithm::Rs256) && reached;
    reached = benchJwt("jwt ES256 parse and verify", crypto::KeyAlgorithm::EcP256, crypto::SignatureAlgorithm::Es256) && reached;
    reached = benchSaml("saml verify, signed assertion", saml::Signed::Assertion) && reached;
    reached = benchSaml("saml verify, signed response", saml::Signed::Response) && reached;
    return reached ? 0 : 1;
}
