#include "examples.h"

#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::jwt;
using namespace trustwalk::test;
using Code = ParseError::Code;

// An issuer's JWKS (RFC 7517): which keys are taken, which are passed over, and which text is refused.

namespace {

/// A member more for one of the published keys: with(rfc7515A2Key, "\"kid\":\"a\"").
std::string with(const std::string &key, const std::string &members)
{
    return "{" + members + "," + key.substr(1);
}

std::string many(int count)
{
    std::string keys;
    for (int i = 0; i < count; ++i)
        keys += (i > 0 ? "," : "") + with(rfc7515A3Key, "\"kid\":\"" + std::to_string(i) + "\"");
    return "{\"keys\":[" + keys + "]}";
}

} // namespace

class TestJwtKeySet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreReadWithTheirNameAndAlgorithm()
    {
        const KeySet keys
            = keySet(with(rfc7515A2Key, R"("kid":"rsa","alg":"RS256","use":"sig")") + "," + with(rfc7515A3Key, R"("kid":"ec")"));
        QCOMPARE(keys.keys().size(), std::size_t(2));
        QVERIFY(keys.find("rsa"));
        QCOMPARE(keys.find("rsa")->key.algorithm(), crypto::KeyAlgorithm::Rsa);
        QVERIFY(keys.find("rsa")->algorithm == crypto::SignatureAlgorithm::Rs256);
        QCOMPARE(keys.find("ec")->key.algorithm(), crypto::KeyAlgorithm::EcP256);
        QVERIFY(!keys.find("ec")->algorithm);
        QVERIFY(!keys.find("RSA"));
    }

    void whatIsWrittenIsRead()
    {
        KeySet keys = setOf(rsaKey(), "rsa", crypto::SignatureAlgorithm::Rs512);
        for (const auto kind : {crypto::KeyAlgorithm::EcP256, crypto::KeyAlgorithm::EcP384, crypto::KeyAlgorithm::EcP521})
            keys.add({"ec" + std::to_string(static_cast<int>(kind)), std::nullopt, crypto::PrivateKey::generate(kind).publicKey()});
        const auto again = KeySet::parse(keys.text());
        QVERIFY(again);
        QCOMPARE(again->text(), keys.text());
        QCOMPARE(again->keys().size(), std::size_t(4));
        QCOMPARE(again->find("rsa")->key.thumbprint(), rsaKey().publicKey().thumbprint());
        QVERIFY2(keys.text().find("\"d\"") == std::string::npos, "no private member");
    }

    void keysThatAreNotForUsArePassedOver_data()
    {
        QTest::addColumn<std::string>("key");
        QTest::newRow("a shared secret") << std::string(R"({"kty":"oct","k":"AAAA","kid":"a"})");
        QTest::newRow("Ed25519") << std::string(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
        QTest::newRow("for encryption") << with(rfc7515A2Key, R"("use":"enc")");
        QTest::newRow("for RSA-OAEP") << with(rfc7515A2Key, R"("alg":"RSA-OAEP")");
        QTest::newRow("for HS256") << with(rfc7515A2Key, R"("alg":"HS256")");
        QTest::newRow("a curve that STS does not take")
            << std::string(R"({"kty":"EC","crv":"secp256k1","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                           R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})");
    }
    void keysThatAreNotForUsArePassedOver()
    {
        QFETCH(std::string, key);
        const auto keys = KeySet::parse("{\"keys\":[" + key + "," + with(rfc7515A3Key, "\"kid\":\"ours\"") + "]}");
        QVERIFY(keys);
        QCOMPARE(keys->keys().size(), std::size_t(1));
        QCOMPARE(keys->keys().front().keyId, std::string("ours"));
    }

    void aWrongSetIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Code>("code");
        QTest::addColumn<std::string>("path");
        const auto row = [](const char *name, const std::string &text, Code code, const char *path) {
            QTest::newRow(name) << text << code << std::string(path);
        };
        const auto one = [](const std::string &key) { return "{\"keys\":[" + key + "]}"; };
        row("a list instead of an object", "[]", Code::MissingKey, "$.keys");
        row("no keys", "{}", Code::MissingKey, "$.keys");
        row("keys that are no list", R"({"keys":{}})", Code::WrongType, "$.keys");
        row("101 keys", many(101), Code::TooLarge, "$.keys");
        row("a key that is no object", one("1"), Code::WrongType, "$.keys[0].kty");
        row("a key without kty", one("{}"), Code::MissingKey, "$.keys[0].kty");
        row("a kid that is a number", one(with(rfc7515A3Key, "\"kid\":1")), Code::WrongType, "$.keys[0].kid");
        row("an RSA key without n", one(R"({"kty":"RSA","e":"AQAB"})"), Code::MissingKey, "$.keys[0].n");
        row("an EC key without y", one(R"({"kty":"EC","crv":"P-256","x":"AA"})"), Code::MissingKey, "$.keys[0].y");
        row("two keys of one name", one(with(rfc7515A2Key, "\"kid\":\"a\"") + "," + with(rfc7515A3Key, "\"kid\":\"a\"")), Code::Conflict,
            "$.keys[1].kid");
    }
    void aWrongSetIsRefusedWithItsPlace()
    {
        QFETCH(std::string, text);
        QFETCH(Code, code);
        QFETCH(std::string, path);
        const auto keys = KeySet::parse(text);
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, code);
        QCOMPARE(keys.error().path, path);
    }

    void keyMaterialThatIsNoneIsRefused_data()
    {
        QTest::addColumn<std::string>("key");
        QTest::newRow("a modulus with padding") << std::string(R"({"kty":"RSA","n":"AAAA==","e":"AQAB"})");
        QTest::newRow("a point that is not on the curve")
            << std::string(R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                           R"("y":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"})");
    }
    void keyMaterialThatIsNoneIsRefused()
    {
        QFETCH(std::string, key);
        const auto keys = KeySet::parse("{\"keys\":[" + key + "]}");
        QVERIFY(!keys);
        QVERIFY(keys.error().path.starts_with("$.keys[0]"));
    }

    void aHundredKeysAreAccepted() { QCOMPARE(KeySet::parse(many(100))->keys().size(), std::size_t(100)); }

    void hostileBytesAreReadOrRefused()
    {
        const std::string text = "{\"keys\":[" + with(rfc7515A2Key, "\"kid\":\"a\"") + "," + rfc7515A3Key + "]}";
        int refused = 0;
        const auto meet = [&](const std::string &changed) { refused += KeySet::parse(changed) ? 0 : 1; };
        cutAtEveryByte(text, meet);
        QCOMPARE(refused, static_cast<int>(text.size()));
        flipEachByte(text, meet);
        mutate(text, 1000, meet);
        meet("{\"keys\":" + nested("[", "", "]", 100000) + "}");
    }
};

QTEST_GUILESS_MAIN(TestJwtKeySet)
#include "tst_jwt_key_set.moc"
