#include "core/crypto/key_pair.h"
#include "tests/core/crypto/vectors.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using crypto::KeyAlgorithm;
using crypto::PrivateKey;
using crypto::PublicKey;
using crypto::SignatureAlgorithm;
using crypto::SignatureCheck;
namespace vectors = trustwalk::crypto::vectors;

namespace {

struct Pair {
    KeyAlgorithm key;
    SignatureAlgorithm signature;
    std::size_t size;
};
constexpr std::array<Pair, 6> pairs {{{KeyAlgorithm::Rsa, SignatureAlgorithm::Rs256, 256},
                                      {KeyAlgorithm::Rsa, SignatureAlgorithm::Rs384, 256},
                                      {KeyAlgorithm::Rsa, SignatureAlgorithm::Rs512, 256},
                                      {KeyAlgorithm::EcP256, SignatureAlgorithm::Es256, 64},
                                      {KeyAlgorithm::EcP384, SignatureAlgorithm::Es384, 96},
                                      {KeyAlgorithm::EcP521, SignatureAlgorithm::Es512, 132}}};

Bytes decoded(std::string_view text)
{
    return fromBase64Url(text).value();
}

} // namespace

class TestSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("RFC 7515 A.2, RS256") << QByteArray("a2");
        QTest::newRow("RFC 7515 A.3, ES256") << QByteArray("a3");
        QTest::newRow("RFC 7515 A.4, ES512") << QByteArray("a4");
    }
    void published()
    {
        QFETCH(QByteArray, name);
        const bool a2 = name == "a2", a3 = name == "a3";
        const auto key = a2   ? PublicKey::fromRsa(vectors::a2Modulus, vectors::exponent)
                         : a3 ? PublicKey::fromEc("P-256", vectors::a3X, vectors::a3Y)
                              : PublicKey::fromEc("P-521", vectors::a4X, vectors::a4Y);
        QVERIFY(key);
        const SignatureAlgorithm algorithm = a2 ? SignatureAlgorithm::Rs256 : a3 ? SignatureAlgorithm::Es256 : SignatureAlgorithm::Es512;
        const std::string_view input = a2 ? vectors::a2Input : a3 ? vectors::a3Input : vectors::a4Input;
        const Bytes signature = decoded(a2 ? vectors::a2Signature : a3 ? vectors::a3Signature : vectors::a4Signature);
        QCOMPARE(key->verify(algorithm, input, signature), SignatureCheck::Matches);
        QCOMPARE(key->verify(algorithm, std::string(input) + "x", signature), SignatureCheck::Differs);
        test::flipEachByte(input,
                           [&](const std::string &text) { QCOMPARE(key->verify(algorithm, text, signature), SignatureCheck::Differs); });
        const auto differs
            = [&](const std::string &bytes) { QCOMPARE(key->verify(algorithm, input, asBytes(bytes)), SignatureCheck::Differs); };
        test::flipEachByte(asText(signature), differs);
        test::cutAtEveryByte(asText(signature), differs);
        differs(std::string(asText(signature)) + '\0');
        differs('\0' + std::string(asText(signature)));
    }

    void signsAndVerifies()
    {
        for (const Pair &pair : pairs) {
            const PrivateKey key = PrivateKey::generate(pair.key);
            const Bytes signature = key.sign(pair.signature, "message");
            QCOMPARE(signature.size(), pair.size);
            QCOMPARE(key.publicKey().verify(pair.signature, "message", signature), SignatureCheck::Matches);
            QCOMPARE(key.publicKey().verify(pair.signature, "massage", signature), SignatureCheck::Differs);
            QCOMPARE(PrivateKey::generate(pair.key).publicKey().verify(pair.signature, "message", signature), SignatureCheck::Differs);
        }
    }

    void manyEcSignaturesOfEveryShapeConvert()
    {
        // r and s are random: now and then with leading zero bytes or a leading one bit, which DER writes in its own way.
        for (const Pair &pair : pairs) {
            if (pair.key == KeyAlgorithm::Rsa)
                continue;
            const PrivateKey key = PrivateKey::generate(pair.key);
            // One in 128 begins r or s with a zero byte; for P-256 the loop goes on until one came.
            bool leadingZero = pair.key != KeyAlgorithm::EcP256;
            for (int i = 0; i < 30 || (!leadingZero && i < 5'000); ++i) {
                const std::string message = std::to_string(i);
                const Bytes signature = key.sign(pair.signature, message);
                leadingZero = leadingZero || signature[0] == 0 || signature[signature.size() / 2] == 0;
                QCOMPARE(key.publicKey().verify(pair.signature, message, signature), SignatureCheck::Matches);
            }
            QVERIFY(leadingZero);
        }
    }

    void extremeSignaturesDifferAndBreakNothing()
    {
        for (const Pair &pair : pairs) {
            const PublicKey key = PrivateKey::generate(pair.key).publicKey();
            for (const std::uint8_t byte : std::array<std::uint8_t, 5> {0x00, 0x01, 0x7F, 0x80, 0xFF}) {
                const auto check = [&](std::size_t size) { return key.verify(pair.signature, "m", Bytes(size, byte)); };
                QCOMPARE(check(pair.size), SignatureCheck::Differs);
                for (const std::size_t size : {std::size_t(0), std::size_t(1), pair.size - 1, pair.size + 1, std::size_t(70'000)})
                    QCOMPARE(check(size), SignatureCheck::Differs);
            }
        }
    }

    void aDerSignatureIsNoJwsSignature()
    {
        // SEQUENCE { INTEGER 1, INTEGER 1 }, padded to 64 bytes
        Bytes der {0x30, 0x06, 0x02, 0x01, 0x01, 0x02, 0x01, 0x01};
        const PublicKey key = PrivateKey::generate(KeyAlgorithm::EcP256).publicKey();
        QCOMPARE(key.verify(SignatureAlgorithm::Es256, "m", der), SignatureCheck::Differs);
        der.resize(64);
        QCOMPARE(key.verify(SignatureAlgorithm::Es256, "m", der), SignatureCheck::Differs);
    }

    void aKeyOfAnotherKindIsNoWrongSignature()
    {
        for (const Pair &pair : pairs) {
            const PublicKey key = PrivateKey::generate(pair.key).publicKey();
            for (const Pair &other : pairs) {
                QCOMPARE(crypto::fits(other.signature, pair.key), other.key == pair.key);
                if (other.key != pair.key)
                    QCOMPARE(key.verify(other.signature, "m", Bytes(other.size, 1)), SignatureCheck::KeyUnusable);
            }
        }
    }

    void namesAreThoseOfRfc7518()
    {
        for (const std::string_view name : {"RS256", "RS384", "RS512", "ES256", "ES384", "ES512"})
            QCOMPARE(crypto::jwsName(crypto::signatureAlgorithm(name).value()), name);
        for (const std::string_view name : {"HS256", "none", "None", "rs256", "PS256", "EdDSA", "", "RS256 "})
            QVERIFY2(!crypto::signatureAlgorithm(name), name.data());
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
