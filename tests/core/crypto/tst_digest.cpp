#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/totp.h"
#include "tests/support/show.h"

#include <QTest>

#include <thread>

using namespace trustwalk;

namespace {

std::string repeated(std::size_t count, char c)
{
    return std::string(count, c);
}

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

class TestDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sha256_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        const auto row = [](const char *name, const std::string &message, const char *digest) {
            QTest::newRow(name) << bytesOf(message) << QByteArray(digest);
        };
        row("NIST CAVP SHA256ShortMsg, no bits", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        row("FIPS 180-4 example, one block", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        row("FIPS 180-4 example, two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        row("FIPS 180-2 example, a million times a", repeated(1'000'000, 'a'),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void sha256()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(crypto::sha256Hex(message.toStdString()), digest.toStdString());
        QCOMPARE(hex(crypto::sha256(message.toStdString())), digest.toStdString());
    }

    void sha1()
    {
        QCOMPARE(hex(crypto::sha1("abc")), std::string("a9993e364706816aba3e25717850c26c9cd0d89d")); // FIPS 180-4 example
        QCOMPARE(hex(crypto::sha1("")), std::string("da39a3ee5e6b4b0d3255bfef95601890afd80709"));
    }

    void hmac_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("mac");
        const auto row = [](const char *name, const std::string &key, const std::string &data, const char *mac) {
            QTest::newRow(name) << bytesOf(key) << bytesOf(data) << QByteArray(mac);
        };
        std::string counting;
        for (char c = 1; c <= 25; ++c)
            counting.push_back(c);
        row("RFC 4231 §4.2", repeated(20, '\x0b'), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        row("RFC 4231 §4.3, a key shorter than the digest", "Jefe", "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        row("RFC 4231 §4.4", repeated(20, '\xaa'), repeated(50, '\xdd'),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        row("RFC 4231 §4.5", counting, repeated(50, '\xcd'), "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        row("RFC 4231 §4.7, a key longer than a block", repeated(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        row("RFC 4231 §4.8, key and data longer than a block", repeated(131, '\xaa'),
            "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being "
            "used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
        // Right after other keys: an empty key must not stand for the last one.
        row("an empty key and no data (hmac.new(b'', b'', 'sha256') of Python)", "", "",
            "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }
    void hmac()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, mac);
        const std::string secret = key.toStdString();
        QCOMPARE(hex(crypto::hmacSha256(asBytes(secret), data.toStdString())), mac.toStdString());
    }

    void anEmptyKeyIsNotTheLastKey()
    {
        const auto empty = crypto::hmacSha256({}, "x");
        (void)crypto::hmacSha256(asBytes("another key"), "x");
        QCOMPARE(hex(crypto::hmacSha256({}, "x")), hex(empty));
        QCOMPARE(hex(crypto::hmacSha1({}, "")), std::string("fbdb1d1b18aa6c08324b7d64b71fb76370690e1d"));
    }

    void hmacSha1()
    {
        // RFC 2202 §3, test cases 1 and 2
        QCOMPARE(hex(crypto::hmacSha1(asBytes(repeated(20, '\x0b')), "Hi There")), std::string("b617318655057264e28bc0b6fb378c8ef146be00"));
        QCOMPARE(hex(crypto::hmacSha1(asBytes("Jefe"), "what do ya want for nothing?")),
                 std::string("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
    }

    void threadsDoNotDisturbEachOther()
    {
        std::array<bool, 4> right {};
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < right.size(); ++i) {
            threads.emplace_back([&right, i] {
                const std::string key(i + 1, 'k');
                const auto expected = crypto::hmacSha256(asBytes(key), "data");
                right[i] = true;
                for (int round = 0; round < 2'000; ++round)
                    right[i] = right[i] && crypto::hmacSha256(asBytes(key), "data") == expected
                               && crypto::sha256Hex("abc").starts_with("ba7816bf");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(right == (std::array<bool, 4> {true, true, true, true}));
    }

    void totp_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](qint64 seconds, const char *code) {
            QTest::newRow(qPrintable(QStringLiteral("RFC 6238 Appendix B, SHA-1, at %1 s").arg(seconds))) << seconds << QByteArray(code);
        };
        row(59, "94287082");
        row(1111111109, "07081804");
        row(1111111111, "14050471");
        row(1234567890, "89005924");
        row(2000000000, "69279037");
        row(20000000000, "65353130");
    }
    void totp()
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, code);
        const std::int64_t step = crypto::totpStep(Instant(Seconds(seconds)));
        QCOMPARE(step, seconds / 30);
        const auto seed = asBytes("12345678901234567890");
        QCOMPARE(crypto::totpCode(seed, step, 8), code.toStdString());
        QCOMPARE(crypto::totpCode(seed, step), code.toStdString().substr(2));
        QCOMPARE(crypto::totpCode(seed, step, 7), code.toStdString().substr(1));
    }

    void stepsAreFullBeforeTheEpochToo() { QCOMPARE(crypto::totpStep(Instant(Seconds(-1))), std::int64_t(-1)); }

    void equality()
    {
        QVERIFY(crypto::equalInConstantTime("", ""));
        QVERIFY(crypto::equalInConstantTime("abc", "abc"));
        QVERIFY(!crypto::equalInConstantTime("abc", "abd"));
        QVERIFY(!crypto::equalInConstantTime("abc", "ab"));
        QVERIFY(!crypto::equalInConstantTime("", "a"));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
