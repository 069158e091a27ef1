#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace trustwalk;

namespace {

crypto::SealingKey keyOf(std::uint64_t number)
{
    return crypto::SealingKey(crypto::seedFromNumber(number).bytes);
}

std::string nonceOf(const Bytes &sealed)
{
    return std::string(asText(sealed).substr(0, 12));
}

} // namespace

class TestAead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAPublishedMessage()
    {
        // "The Galois/Counter Mode of Operation (GCM)", McGrew and Viega, Appendix B, test case 16 (AES-256).
        std::array<std::uint8_t, 32> key {};
        std::ranges::copy(fromHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308").value(), key.begin());
        const Bytes sealed
            = fromHex("cafebabefacedbaddecaf888"
                      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abc"
                      "c9f66276fc6ece0f4e1768cddf8853bb2d551b")
                  .value();
        const Bytes bound = fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2").value();
        const auto plaintext = crypto::unseal(crypto::SealingKey(key), sealed, asText(bound));
        QVERIFY(plaintext);
        QCOMPARE(hex(asBytes(*plaintext)),
                 std::string("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b5"
                             "25b16aedf5aa0de657ba637b39"));
    }

    void sealsAndUnseals_data()
    {
        QTest::addColumn<QByteArray>("plaintext");
        QTest::addColumn<QByteArray>("bound");
        QTest::newRow("a session token's content") << QByteArray("{\"role\":\"Deploy\"}") << QByteArray("ASIAEXAMPLE");
        QTest::newRow("nothing bound") << QByteArray("text") << QByteArray();
        QTest::newRow("no text") << QByteArray() << QByteArray("bound");
        QTest::newRow("nothing at all") << QByteArray() << QByteArray();
        QTest::newRow("a long text") << QByteArray(100'000, 'x') << QByteArray(5'000, 'y');
    }
    void sealsAndUnseals()
    {
        QFETCH(QByteArray, plaintext);
        QFETCH(QByteArray, bound);
        const Bytes sealed = crypto::seal(keyOf(1), plaintext.toStdString(), bound.toStdString(), Seed());
        QCOMPARE(sealed.size(), std::size_t(plaintext.size()) + 28);
        QCOMPARE(crypto::unseal(keyOf(1), sealed, bound.toStdString()).value(), plaintext.toStdString());
        QVERIFY(!crypto::unseal(keyOf(2), sealed, bound.toStdString()));
        QVERIFY(!crypto::unseal(keyOf(1), sealed, bound.toStdString() + "x"));
    }

    void everyChangeIsRefused()
    {
        const Bytes sealed = crypto::seal(keyOf(1), "a session of Deploy", "ASIA", Seed());
        const std::string text(asText(sealed));
        const auto refused = [](const std::string &bytes) { return !crypto::unseal(keyOf(1), asBytes(bytes), "ASIA"); };
        QVERIFY(!refused(text));
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                std::string changed = text;
                changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
                QVERIFY(refused(changed));
            }
        }
        test::cutAtEveryByte(text, [&](const std::string &bytes) { QVERIFY(refused(bytes)); });
        test::mutate(text, 1'000, [&](const std::string &bytes) { QVERIFY(bytes == text || refused(bytes)); });
        QVERIFY(refused(text + '\0'));
        QVERIFY(refused(std::string((1u << 24) + 29, 'x')));
    }

    void aRunRepeatsItsBytes()
    {
        QVERIFY(crypto::seal(keyOf(1), "text", "bound", Seed()) == crypto::seal(keyOf(1), "text", "bound", Seed()));
    }

    void noTwoMessagesShareANonce()
    {
        std::set<std::string> nonces;
        const auto add = [&](std::uint64_t key, std::string_view text, std::string_view bound, std::uint64_t seed) {
            nonces.insert(nonceOf(crypto::seal(keyOf(key), text, bound, crypto::seedFromNumber(seed))));
        };
        add(1, "text", "bound", 1);
        add(2, "text", "bound", 1);
        add(1, "texs", "bound", 1);
        add(1, "text", "bounc", 1);
        add(1, "text", "bound", 2);
        add(1, "textb", "ound", 1);
        QCOMPARE(nonces.size(), std::size_t(6));
    }
};

QTEST_GUILESS_MAIN(TestAead)
#include "tst_aead.moc"
