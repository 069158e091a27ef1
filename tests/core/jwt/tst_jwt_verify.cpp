#include "examples.h"

#include "core/crypto/digest.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::jwt;
using namespace trustwalk::test;
using crypto::KeyAlgorithm;
using crypto::SignatureAlgorithm;

// Which tokens a key set vouches for, and every known way of choosing the algorithm for it (RFC 8725 §2, §3).

namespace {

Verification::Result resultOf(const std::string &compact, const KeySet &keys)
{
    const auto token = parse(compact);
    return token ? verify(*token, keys).result : Verification::Result::Differs;
}

/// A token that says HS256 and was signed with `secret`.
std::string hmacToken(const std::string &secret)
{
    const std::string start = base64Url(asBytes(R"({"alg":"HS256","kid":"k"})")) + "." + base64Url(asBytes(json::print(somePayload())));
    return start + "." + base64Url(crypto::hmacSha256(asBytes(secret), start));
}

} // namespace

class TestJwtVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedTokensMatchTheirKeys_data()
    {
        QTest::addColumn<std::string>("compact");
        QTest::addColumn<std::string>("key");
        QTest::newRow("RFC 7515 A.2, RS256") << rfc7515A2 << rfc7515A2Key;
        QTest::newRow("RFC 7515 A.3, ES256") << rfc7515A3 << rfc7515A3Key;
    }
    void publishedTokensMatchTheirKeys()
    {
        QFETCH(std::string, compact);
        QFETCH(std::string, key);
        const auto token = parse(compact);
        QVERIFY(token);
        QCOMPARE(token->text("iss"), std::optional<std::string>("joe"));
        QCOMPARE(token->integer("exp"), std::optional<std::int64_t>(1300819380));
        QVERIFY(verify(*token, keySet(key)).matches());
        QVERIFY(verify(*token, keySet(key)).keyId.empty());
        const auto dot = compact.rfind('.');
        const KeySet keys = keySet(key);
        flipEachByte(compact.substr(dot + 1), [&](const std::string &signature) {
            QVERIFY2(resultOf(compact.substr(0, dot + 1) + signature, keys) != Verification::Result::Matches, signature.c_str());
        });
    }

    void whatWeMintWeVerify_data()
    {
        QTest::addColumn<KeyAlgorithm>("kind");
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::newRow("RS256") << KeyAlgorithm::Rsa << SignatureAlgorithm::Rs256;
        QTest::newRow("RS384") << KeyAlgorithm::Rsa << SignatureAlgorithm::Rs384;
        QTest::newRow("RS512") << KeyAlgorithm::Rsa << SignatureAlgorithm::Rs512;
        QTest::newRow("ES256") << KeyAlgorithm::EcP256 << SignatureAlgorithm::Es256;
        QTest::newRow("ES384") << KeyAlgorithm::EcP384 << SignatureAlgorithm::Es384;
        QTest::newRow("ES512") << KeyAlgorithm::EcP521 << SignatureAlgorithm::Es512;
    }
    void whatWeMintWeVerify()
    {
        QFETCH(KeyAlgorithm, kind);
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = kind == KeyAlgorithm::Rsa ? rsaKey() : crypto::PrivateKey::generate(kind);
        const std::string compact = mint(somePayload(), key, algorithm, "key-1");
        const auto token = parse(compact);
        QVERIFY(token);
        QCOMPARE(token->headerText, "{\"alg\":\"" + std::string(crypto::jwsName(algorithm)) + "\",\"typ\":\"JWT\",\"kid\":\"key-1\"}");
        QVERIFY(token->payload == somePayload());
        const Verification found = verify(*token, setOf(key, "key-1", algorithm));
        QVERIFY(found.matches());
        QCOMPARE(found.keyId, std::string("key-1"));
        QCOMPARE(found.algorithm, std::string(crypto::jwsName(algorithm)));
        QCOMPARE(resultOf(compact, setOf(kind == KeyAlgorithm::Rsa ? otherRsaKey() : crypto::PrivateKey::generate(kind), "key-1")),
                 Verification::Result::Differs);
    }

    void aChangedTokenDiffers()
    {
        const std::string compact = mint(somePayload(), rsaKey(), SignatureAlgorithm::Rs256, "k");
        const KeySet keys = setOf(rsaKey(), "k");
        QCOMPARE(resultOf(compact, keys), Verification::Result::Matches);
        int met = 0;
        flipEachByte(compact, [&](const std::string &changed) {
            QVERIFY2(resultOf(changed, keys) != Verification::Result::Matches, changed.c_str());
            ++met;
        });
        QCOMPARE(met, static_cast<int>(compact.size()));
    }

    void noTokenChoosesItsAlgorithm_data()
    {
        QTest::addColumn<std::string>("compact");
        QTest::addColumn<bool>("statesAlgorithm");
        const std::string payload = json::print(somePayload());
        const auto row = [&](const char *name, const std::string &compact) { QTest::newRow(name) << compact << false; };
        row("none, without a signature", compactOf(R"({"alg":"none","kid":"k"})", payload));
        row("None in another case", compactOf(R"({"alg":"nOnE","kid":"k"})", payload));
        row("no name at all", compactOf(R"({"alg":"","kid":"k"})", payload));
        row("HS256 with the public key's PEM as the secret", hmacToken(rsaKey().publicKey().pem()));
        row("HS256 with the modulus as the secret", hmacToken(rsaKey().publicKey().jwk().n));
        row("HS256 with nothing as the secret", hmacToken(""));
        row("PS256, which STS does not take", compactOf(R"({"alg":"PS256","kid":"k"})", payload, "AAAA"));
        row("RS256 in small letters", compactOf(R"({"alg":"rs256","kid":"k"})", payload, "AAAA"));
        row("ES256 for an RSA key", compactOf(R"({"alg":"ES256","kid":"k"})", payload, std::string(86, 'A')));
        QTest::newRow("RS512 where the key set says RS256") << mint(somePayload(), rsaKey(), SignatureAlgorithm::Rs512, "k") << true;
    }
    void noTokenChoosesItsAlgorithm()
    {
        QFETCH(std::string, compact);
        QFETCH(bool, statesAlgorithm);
        const auto token = parse(compact);
        QVERIFY(token);
        const auto stated = statesAlgorithm ? std::optional(SignatureAlgorithm::Rs256) : std::nullopt;
        QCOMPARE(verify(*token, setOf(rsaKey(), "k", stated)).result, Verification::Result::AlgorithmNotAccepted);
    }

    void anRsaSignatureIsNoneOfAnEcKey()
    {
        const auto ec = crypto::PrivateKey::generate(KeyAlgorithm::EcP256);
        const std::string compact = mint(somePayload(), rsaKey(), SignatureAlgorithm::Rs256, "k");
        QCOMPARE(resultOf(compact, setOf(ec, "k")), Verification::Result::AlgorithmNotAccepted);
        const auto larger = crypto::PrivateKey::generate(KeyAlgorithm::EcP384);
        const std::string es256 = mint(somePayload(), ec, SignatureAlgorithm::Es256, "k");
        QCOMPARE(resultOf(es256, setOf(larger, "k")), Verification::Result::AlgorithmNotAccepted);
    }

    void theKidNamesTheKey()
    {
        KeySet keys = setOf(rsaKey(), "k");
        const auto other = crypto::PrivateKey::generate(KeyAlgorithm::EcP256);
        const std::string unknown = mint(somePayload(), rsaKey(), SignatureAlgorithm::Rs256, "unknown");
        QCOMPARE(resultOf(unknown, keys), Verification::Result::KeyNotFound);
        QCOMPARE(resultOf(unknown, KeySet()), Verification::Result::KeyNotFound);
        keys.add({"other", std::nullopt, other.publicKey()});
        QCOMPARE(resultOf(mint(somePayload(), other, SignatureAlgorithm::Es256, "other"), keys), Verification::Result::Matches);
        QCOMPARE(resultOf(mint(somePayload(), rsaKey(), SignatureAlgorithm::Rs256, "other"), keys),
                 Verification::Result::AlgorithmNotAccepted);
    }

    void withoutAKidTheOnlyKeyIsMeant()
    {
        QVERIFY(verify(parse(rfc7515A2).value(), keySet(rfc7515A2Key)).matches());
        QCOMPARE(resultOf(rfc7515A2, keySet(rfc7515A2Key + "," + rfc7515A3Key)), Verification::Result::KeyNotFound);
    }

    void aSignatureOfAnotherLengthDiffers()
    {
        const auto dot = rfc7515A3.rfind('.') + 1;
        const Bytes right = fromBase64Url(rfc7515A3.substr(dot)).value();
        for (const std::size_t size : {0, 1, 32, 63, 65, 72, 200}) {
            Bytes changed = right;
            changed.resize(size);
            QCOMPARE(resultOf(rfc7515A3.substr(0, dot) + base64Url(changed), keySet(rfc7515A3Key)), Verification::Result::Differs);
        }
        // CVE-2022-21449: r and s of zero are no signature.
        QCOMPARE(resultOf(rfc7515A3.substr(0, dot) + base64Url(Bytes(64)), keySet(rfc7515A3Key)), Verification::Result::Differs);
    }
};

QTEST_GUILESS_MAIN(TestJwtVerify)
#include "tst_jwt_verify.moc"
