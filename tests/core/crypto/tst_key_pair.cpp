#include "core/crypto/key_pair.h"
#include "tests/core/crypto/vectors.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using Code = ParseError::Code;
using crypto::KeyAlgorithm;
using crypto::PrivateKey;
using crypto::PublicKey;
using crypto::SignatureAlgorithm;
using crypto::SignatureCheck;
namespace vectors = trustwalk::crypto::vectors;
Q_DECLARE_METATYPE(trustwalk::ParseError::Code)

namespace {

constexpr std::array allKeys {KeyAlgorithm::Rsa, KeyAlgorithm::EcP256, KeyAlgorithm::EcP384, KeyAlgorithm::EcP521};
const Instant before = fromIsoTime("2026-01-01T00:00:00Z").value();
const Instant after = fromIsoTime("2036-01-01T00:00:00Z").value();

std::string number(std::size_t bytes, std::uint8_t first, std::uint8_t last)
{
    Bytes digits(bytes, 0x55);
    digits.front() = first;
    digits.back() = last;
    return base64Url(digits);
}

std::string errorText(const Result<PublicKey, ParseError> &key)
{
    return key ? "no error" : key.error().path + " " + key.error().found + " / " + key.error().expected;
}

/// A 1,024-bit key, made with "openssl genrsa 1024 | openssl rsa -pubout".
const std::string smallPem = "-----BEGIN PUBLIC KEY-----\n"
                             "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCfqL42eti+bPZH5yKeHFhYqs90\n"
                             "lneNJx7FxKQREk1yqEaHe+jSV5DBfRXr5rCcVw3bUzlt3D5bu8pbVTi0pa5yOoG1\n"
                             "ICD63OtTvsw/+BzNotRkQEFsmvtgPwI08aj3Vk1Oiok8+Fhu1HQjyZeGyRPSsy9A\n"
                             "Fq9rVNu9Zyula6W1twIDAQAB\n"
                             "-----END PUBLIC KEY-----\n";
/// An Ed25519 key, made with "openssl genpkey -algorithm ed25519 | openssl pkey -pubout".
const std::string edwardsPem = "-----BEGIN PUBLIC KEY-----\n"
                               "MCowBQYDK2VwAyEAouBAeWxU3bKADKRm5Hne7NGoLdULLsvxh76+0yivJQU=\n"
                               "-----END PUBLIC KEY-----\n";

} // namespace

class TestKeyPair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thumbprintOfRfc7638()
    {
        const auto key = PublicKey::fromRsa(vectors::thumbprintModulus, vectors::exponent);
        QVERIFY(key);
        QCOMPARE(key->thumbprint(), std::string(vectors::thumbprint));
        QCOMPARE(key->bits(), 2048);
        QCOMPARE(key->algorithm(), KeyAlgorithm::Rsa);
        QCOMPARE(key->jwk().n, std::string(vectors::thumbprintModulus));
        QCOMPARE(key->jwk().e, std::string(vectors::exponent));
    }

    void everyFormOfAKeyIsTheSameKey()
    {
        for (const KeyAlgorithm algorithm : allKeys) {
            const PrivateKey key = PrivateKey::generate(algorithm);
            const PublicKey &publicKey = key.publicKey();
            const std::string thumbprint = publicKey.thumbprint();
            QCOMPARE(thumbprint.size(), std::size_t(43));
            QCOMPARE(publicKey.algorithm(), algorithm);
            QCOMPARE(key.algorithm(), algorithm);
            const PublicKey::Jwk jwk = publicKey.jwk();
            const auto again = algorithm == KeyAlgorithm::Rsa ? PublicKey::fromRsa(jwk.n, jwk.e) : PublicKey::fromEc(jwk.crv, jwk.x, jwk.y);
            QVERIFY2(again, errorText(again).c_str());
            QCOMPARE(again->thumbprint(), thumbprint);
            QCOMPARE(PublicKey::fromPem(publicKey.pem()).value().thumbprint(), thumbprint);
            QVERIFY(publicKey.pem().starts_with("-----BEGIN PUBLIC KEY-----"));
            const auto kept = PrivateKey::fromPem(key.pemToKeep());
            QVERIFY(kept);
            QCOMPARE(kept->publicKey().thumbprint(), thumbprint);
            QVERIFY(PrivateKey::generate(algorithm).publicKey().thumbprint() != thumbprint);
        }
    }

    void certificates()
    {
        for (const KeyAlgorithm algorithm : allKeys) {
            const PrivateKey key = PrivateKey::generate(algorithm);
            const Bytes certificate = key.selfSignedCertificate("idp.example.com", before, after);
            QCOMPARE(PublicKey::fromCertificate(certificate).value().thumbprint(), key.publicKey().thumbprint());
            QVERIFY(asText(certificate).find("idp.example.com") != std::string_view::npos);
            QVERIFY(asText(certificate).find("260101000000Z") != std::string_view::npos);
            QVERIFY(asText(certificate).find("360101000000Z") != std::string_view::npos);
        }
        const PrivateKey key = PrivateKey::generate(KeyAlgorithm::Rsa);
        QVERIFY(key.selfSignedCertificate("x", before, after) == key.selfSignedCertificate("x", before, after));
        for (const std::string &name : {std::string(), std::string(500, 'x'), std::string("社内の認証"), std::string(200, '\xE6')})
            QVERIFY(PublicKey::fromCertificate(key.selfSignedCertificate(name, before, after)));
    }

    void aClockFarOffStillMakesACertificate()
    {
        const PrivateKey key = PrivateKey::generate(KeyAlgorithm::EcP256);
        for (const std::int64_t far : {std::int64_t(1) << 40, -(std::int64_t(1) << 40)}) {
            const Instant t {Seconds(far)};
            QVERIFY(PublicKey::fromCertificate(key.selfSignedCertificate("x", t, t + Seconds(60))));
        }
    }

    void rsaNumbersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("n");
        QTest::addColumn<QByteArray>("e");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const std::string &n, const std::string &e, Code code, const char *path) {
            QTest::newRow(name) << QByteArray::fromStdString(n) << QByteArray::fromStdString(e) << code << QByteArray(path);
        };
        const std::string good(vectors::a2Modulus);
        row("no modulus", "", "AQAB", Code::Empty, "n");
        row("no exponent", good, "", Code::Empty, "e");
        row("a modulus in base64 instead of base64url", "+" + good.substr(1), "AQAB", Code::Syntax, "n");
        row("a modulus with padding", good + "==", "AQAB", Code::Syntax, "n");
        row("a modulus with a leading zero byte (RFC 7518 §2)", number(257, 0, 1), "AQAB", Code::BadValue, "n");
        row("a modulus of 2,047 bits", number(256, 0x7F, 1), "AQAB", Code::BadValue, "n");
        row("a modulus of 1,024 bits", number(128, 0x80, 1), "AQAB", Code::BadValue, "n");
        row("a modulus of 8,193 bits", number(1025, 1, 1), "AQAB", Code::BadValue, "n");
        row("a modulus as long as a book", std::string(1'000'000, 'A'), "AQAB", Code::TooLarge, "n");
        row("an even modulus", number(256, 0x80, 2), "AQAB", Code::BadValue, "n");
        row("the exponent 1, which makes every message its own signature", good, "AQ", Code::BadValue, "e");
        row("the exponent 0", good, "AA", Code::BadValue, "e");
        row("an even exponent", good, "AQAC", Code::BadValue, "e");
        row("an exponent of 65 bits", good, number(9, 1, 1), Code::BadValue, "e");
    }
    void rsaNumbersAreRefused()
    {
        QFETCH(QByteArray, n);
        QFETCH(QByteArray, e);
        QFETCH(Code, code);
        QFETCH(QByteArray, path);
        const auto key = PublicKey::fromRsa(n.toStdString(), e.toStdString());
        QVERIFY(!key);
        QCOMPARE(key.error().path, path.toStdString());
        QCOMPARE(key.error().code, code);
        QVERIFY(key.error().found.size() <= 80 && !key.error().expected.empty());
    }

    void rsaSizesAtTheBorderAreTaken()
    {
        QCOMPARE(PublicKey::fromRsa(number(256, 0x80, 1), "Aw").value().bits(), 2048);
        QCOMPARE(PublicKey::fromRsa(number(1024, 0xFF, 1), "AQAB").value().bits(), 8192);
    }

    void ecNumbersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("curve");
        QTest::addColumn<QByteArray>("x");
        QTest::addColumn<QByteArray>("y");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const char *curve, const std::string &x, const std::string &y, Code code, const char *path) {
            QTest::newRow(name) << QByteArray(curve) << QByteArray::fromStdString(x) << QByteArray::fromStdString(y) << code
                                << QByteArray(path);
        };
        const std::string x(vectors::a3X), y(vectors::a3Y);
        row("another curve", "secp256k1", x, y, Code::Unsupported, "crv");
        row("a curve in small letters", "p-256", x, y, Code::Unsupported, "crv");
        row("no x", "P-256", "", y, Code::BadValue, "x");
        row("an x that is one byte short (RFC 7518 §6.2.1.2)", "P-256", number(31, 1, 1), y, Code::BadValue, "x");
        row("a y that is one byte long", "P-256", x, number(33, 0, 1), Code::BadValue, "y");
        row("a y that is no base64url", "P-256", x, y.substr(1) + "!", Code::Syntax, "y");
        row("a point off the curve", "P-256", y, x, Code::BadValue, "x");
        row("the point at zero", "P-256", base64Url(Bytes(32)), base64Url(Bytes(32)), Code::BadValue, "x");
        row("an x above the field", "P-256", base64Url(Bytes(32, 0xFF)), y, Code::BadValue, "x");
        row("coordinates of another curve", "P-384", x, y, Code::BadValue, "x");
        row("an x as long as a book", "P-256", std::string(1'000'000, 'A'), y, Code::TooLarge, "x");
    }
    void ecNumbersAreRefused()
    {
        QFETCH(QByteArray, curve);
        QFETCH(QByteArray, x);
        QFETCH(QByteArray, y);
        QFETCH(Code, code);
        QFETCH(QByteArray, path);
        const auto key = PublicKey::fromEc(curve.toStdString(), x.toStdString(), y.toStdString());
        QVERIFY(!key);
        QCOMPARE(key.error().path, path.toStdString());
        QCOMPARE(key.error().code, code);
    }

    void otherPemsAreRefused()
    {
        const PrivateKey key = PrivateKey::generate(KeyAlgorithm::EcP256);
        QCOMPARE(PublicKey::fromPem("").error().code, Code::Empty);
        QCOMPARE(PublicKey::fromPem("no key").error().code, Code::Syntax);
        QCOMPARE(PublicKey::fromPem(key.pemToKeep()).error().code, Code::Syntax);
        QCOMPARE(PublicKey::fromPem(std::string(70'000, 'x')).error().code, Code::TooLarge);
        QCOMPARE(errorText(PublicKey::fromPem(smallPem)), std::string(" 1024 / 2048..8192"));
        QCOMPARE(errorText(PublicKey::fromPem(edwardsPem)), std::string(" ED25519 / RSA | EC"));
        QCOMPARE(PrivateKey::fromPem("").error().code, Code::Empty);
        QCOMPARE(PrivateKey::fromPem(key.publicKey().pem()).error().code, Code::Syntax);
        QCOMPARE(PrivateKey::fromPem(std::string(70'000, 'x')).error().code, Code::TooLarge);
    }

    void hostilePrivateKeysAreRefusedWithoutBeingQuoted()
    {
        const PrivateKey key = PrivateKey::generate(KeyAlgorithm::EcP256);
        const auto meet = [](const std::string &pem) {
            const auto read = PrivateKey::fromPem(pem);
            QVERIFY(read || read.error().found.empty());
            // What is taken must work: it verifies its own signature.
            if (read) {
                const Bytes signature = read->sign(SignatureAlgorithm::Es256, "m");
                QCOMPARE(read->publicKey().verify(SignatureAlgorithm::Es256, "m", signature), SignatureCheck::Matches);
            }
        };
        const std::string pem = key.pemToKeep();
        test::cutAtEveryByte(pem, meet);
        test::flipEachByte(pem, meet);
        test::mutate(pem, 300, meet);
    }

    void hostileCertificatesAreReadOrRefused()
    {
        const PrivateKey key = PrivateKey::generate(KeyAlgorithm::EcP256);
        const std::string certificate(asText(key.selfSignedCertificate("idp", before, after)));
        const auto read = [](const std::string &der) { return PublicKey::fromCertificate(asBytes(der)); };
        QCOMPARE(read("").error().code, Code::Empty);
        QCOMPARE(read(certificate + "x").error().code, Code::Syntax);
        QCOMPARE(read(std::string(70'000, '\x30')).error().code, Code::TooLarge);
        test::cutAtEveryByte(certificate, [&](const std::string &der) { QVERIFY(!read(der)); });
        const auto meet = [&](const std::string &der) {
            if (const auto publicKey = read(der))
                QCOMPARE(publicKey->thumbprint().size(), std::size_t(43));
        };
        test::flipEachByte(certificate, meet);
        test::mutate(certificate, 1'000, meet);
    }
};

QTEST_GUILESS_MAIN(TestKeyPair)
#include "tst_key_pair.moc"
