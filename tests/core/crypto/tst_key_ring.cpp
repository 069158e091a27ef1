#include "core/base/json.h"
#include "core/crypto/key_ring.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using Code = ParseError::Code;
using crypto::KeyAlgorithm;
using crypto::KeyRing;

namespace {

const Instant now = fromIsoTime("2026-07-01T09:00:00Z").value();
const std::vector<KeyRing::Wanted> wanted {{"oidc.example.com", KeyAlgorithm::Rsa, false},
                                           {"SAML \"Corp\" 社", KeyAlgorithm::EcP256, true},
                                           {"cognito", KeyAlgorithm::EcP384, false}};

std::string thumbprint(const KeyRing &ring, std::string_view provider)
{
    const auto *key = ring.find(provider);
    return key != nullptr ? key->key.publicKey().thumbprint() : "none";
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

std::string errorText(const std::string &text)
{
    const auto ring = KeyRing::fromText(text);
    return ring ? "no error" : ring.error().path + " " + ring.error().found + " / " + ring.error().expected;
}

} // namespace

class TestKeyRing : public QObject {
    Q_OBJECT

    KeyRing m_ring;
    std::string m_text;

private Q_SLOTS:
    void initTestCase()
    {
        m_ring = KeyRing::generate(wanted, now);
        m_text = m_ring.textToKeep();
    }

    void holdsWhatWasWanted()
    {
        for (const KeyRing::Wanted &want : wanted) {
            const auto *key = m_ring.find(want.provider);
            QVERIFY(key != nullptr);
            QCOMPARE(key->key.algorithm(), want.algorithm);
            QCOMPARE(key->certificate.empty(), !want.certificate);
        }
        const auto *saml = m_ring.find(wanted[1].provider);
        QCOMPARE(crypto::PublicKey::fromCertificate(saml->certificate).value().thumbprint(), saml->key.publicKey().thumbprint());
        QVERIFY(m_ring.find("nobody") == nullptr);
        QVERIFY(m_ring.sealingKey().reveal() != KeyRing().sealingKey().reveal());
        QVERIFY(m_ring.sealingKey().reveal() != KeyRing::generate({}, now).sealingKey().reveal());
    }

    void textGoesRound()
    {
        const auto again = KeyRing::fromText(m_text);
        QVERIFY2(again, errorText(m_text).c_str());
        QCOMPARE(again->textToKeep(), m_text);
        QVERIFY(again->sealingKey().reveal() == m_ring.sealingKey().reveal());
        for (const KeyRing::Wanted &want : wanted) {
            QCOMPARE(thumbprint(*again, want.provider), thumbprint(m_ring, want.provider));
            QVERIFY(again->find(want.provider)->certificate == m_ring.find(want.provider)->certificate);
        }
        QVERIFY(KeyRing::fromText(KeyRing::generate({}, now).textToKeep()));
    }

    void ensureKeepsWhatIsThereAndMakesWhatIsMissing()
    {
        KeyRing ring = KeyRing::fromText(m_text).value();
        ring.ensure(wanted, now);
        QCOMPARE(ring.textToKeep(), m_text);
        std::vector<KeyRing::Wanted> more = wanted;
        more[2].certificate = true;
        more.push_back({"new", KeyAlgorithm::EcP256, false});
        ring.ensure(more, now);
        QCOMPARE(thumbprint(ring, "cognito"), thumbprint(m_ring, "cognito"));
        QVERIFY(!ring.find("cognito")->certificate.empty());
        QVERIFY(ring.find("new") != nullptr);
        QVERIFY(ring.sealingKey().reveal() == m_ring.sealingKey().reveal());
    }

    void aWrongFormatIsRefused()
    {
        const std::string sealing = base64(m_ring.sealingKey().reveal());
        QCOMPARE(errorText(replaced(m_text, "trustwalk-keys", "trustwalk-world")), std::string("$.format  / trustwalk-keys"));
        QCOMPARE(errorText(replaced(m_text, "\"formatVersion\": 1", "\"formatVersion\": 2")), std::string("$.formatVersion 2 / 1"));
        QCOMPARE(KeyRing::fromText(replaced(m_text, "\"formatVersion\": 1", "\"formatVersion\": 2")).error().code, Code::NewerVersion);
        QCOMPARE(errorText(replaced(m_text, "\"providers\"", "\"provider\"")), std::string("$.provider provider / providers"));
        QCOMPARE(errorText(replaced(m_text, sealing, "c2hvcnQ=")), std::string("$.sealingKey  / base64 of 32 bytes"));
        QCOMPARE(errorText(replaced(m_text, sealing, base64(Bytes(32)))), std::string("$.sealingKey  / base64 of 32 bytes"));
        QCOMPARE(errorText(replaced(m_text, "\"sealingKey\"", "\"sealing\"")), std::string("$.sealingKey  / string"));
        QCOMPARE(errorText(replaced(m_text, "BEGIN PRIVATE", "BEGIN PRIVAT")),
                 std::string("$.providers[0].privateKey  / PEM of a private key"));
        QCOMPARE(errorText(replaced(m_text, "oidc.example.com", "cognito")), std::string("$.providers[2].provider  / each provider once"));
        QCOMPARE(KeyRing::fromText(std::string((16u << 20) + 1, ' ')).error().code, Code::TooLarge);
        QCOMPARE(KeyRing::fromText("").error().code, Code::Empty);
        QCOMPARE(KeyRing::fromText("[[[[[[[[[[").error().code, Code::TooDeep);
    }

    void aCertificateOfAnotherKeyIsRefused()
    {
        const auto *key = m_ring.find(wanted[1].provider);
        const Bytes other = m_ring.find("cognito")->key.selfSignedCertificate("x", now, now + Seconds(60));
        const std::string changed = replaced(m_text, base64(key->certificate), base64(other));
        QVERIFY(changed != m_text);
        QCOMPARE(KeyRing::fromText(changed).error().code, Code::Conflict);
        QCOMPARE(KeyRing::fromText(replaced(m_text, base64(key->certificate), "AAAA")).error().code, Code::Syntax);
        QCOMPARE(KeyRing::fromText(replaced(m_text, base64(key->certificate), "?")).error().code, Code::Syntax);
    }

    void hostileTextsAreReadOrRefusedAndNeverQuoted()
    {
        // One small key, since every key that is read is checked.
        const std::string text = KeyRing::generate({{"p", KeyAlgorithm::EcP256, true}}, now).textToKeep();
        const auto meet = [](const std::string &changed) {
            const auto ring = KeyRing::fromText(changed);
            if (ring)
                QVERIFY(KeyRing::fromText(ring->textToKeep()));
            else if (ring.error().code != Code::UnknownKey && ring.error().code != Code::NewerVersion)
                QVERIFY(ring.error().found.empty());
        };
        test::cutAtEveryByte(text.substr(0, text.size() - 1), [](const std::string &cut) { QVERIFY(!KeyRing::fromText(cut)); });
        test::cutAtEveryByte(text, meet);
        test::flipEachByte(text, meet);
        test::mutate(text, 500, meet);
    }
};

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_key_ring.moc"
