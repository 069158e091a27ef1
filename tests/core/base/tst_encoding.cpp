#include "core/base/encoding.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("in64");
        QTest::addColumn<QByteArray>("in32");
        QTest::addColumn<QByteArray>("in16");
        const auto row = [](const char *plain, const char *in64, const char *in32, const char *in16) {
            QTest::newRow(qPrintable(QStringLiteral("RFC 4648 §10, \"%1\"").arg(QLatin1String(plain))))
                << QByteArray(plain) << QByteArray(in64) << QByteArray(in32) << QByteArray(in16).toLower();
        };
        row("", "", "", "");
        row("f", "Zg==", "MY======", "66");
        row("fo", "Zm8=", "MZXQ====", "666F");
        row("foo", "Zm9v", "MZXW6===", "666F6F");
        row("foob", "Zm9vYg==", "MZXW6YQ=", "666F6F62");
        row("fooba", "Zm9vYmE=", "MZXW6YTB", "666F6F6261");
        row("foobar", "Zm9vYmFy", "MZXW6YTBOI======", "666F6F626172");
    }
    void published()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, in64);
        QFETCH(QByteArray, in32);
        QFETCH(QByteArray, in16);
        const std::string text = plain.toStdString();
        const Bytes bytes(text.begin(), text.end());
        const std::string padded = in64.toStdString(), bare = padded.substr(0, padded.find('='));
        const std::string padded32 = in32.toStdString(), bare32 = padded32.substr(0, padded32.find('='));
        QCOMPARE(base64(bytes), padded);
        QVERIFY(fromBase64(padded) == bytes);
        QCOMPARE(base64Url(bytes), bare);
        QVERIFY(fromBase64Url(bare) == bytes);
        QCOMPARE(base32(bytes), bare32);
        QVERIFY(fromBase32(bare32) == bytes);
        QVERIFY(fromBase32(padded32) == bytes);
        QVERIFY(fromBase32(toLower(bare32)) == bytes);
        QCOMPARE(hex(bytes), in16.toStdString());
        QVERIFY(fromHex(in16.toStdString()) == bytes);
        QVERIFY(fromHex(in16.toUpper().toStdString()) == bytes);
    }

    void theTwoAlphabetsDifferInTwoCharacters()
    {
        const Bytes bytes {0xFB, 0xFF, 0xBF};
        QCOMPARE(base64(bytes), std::string("+/+/"));
        QCOMPARE(base64Url(bytes), std::string("-_-_"));
        QVERIFY(!fromBase64("-_-_"));
        QVERIFY(!fromBase64Url("+/+/"));
    }

    void looseBase64IsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no padding") << QByteArray("Zg");
        QTest::newRow("too little padding") << QByteArray("Zg=");
        QTest::newRow("too much padding") << QByteArray("Zm8==");
        QTest::newRow("padding only") << QByteArray("====");
        QTest::newRow("three signs of padding") << QByteArray("Z===");
        QTest::newRow("padding in the middle") << QByteArray("Zg==Zg==");
        QTest::newRow("unused bits after one byte (RFC 4648 §3.5)") << QByteArray("Zh==");
        QTest::newRow("unused bits after two bytes (RFC 4648 §3.5)") << QByteArray("Zm9=");
        QTest::newRow("a line break") << QByteArray("Zm9v\nYg==");
        QTest::newRow("a space") << QByteArray("Zm 9");
        QTest::newRow("a zero byte") << QByteArray("Zm9\0", 4);
        QTest::newRow("a byte above ASCII") << QByteArray("Zm9\xFF");
    }
    void looseBase64IsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64(text.toStdString()));
    }

    void looseBase64UrlAndBase32AreRefused()
    {
        for (const std::string_view text : {"Zg==", "Z", "Zh", "Zm9", "Zm+v", "Zm9vY"})
            QVERIFY2(!fromBase64Url(text), text.data());
        for (const std::string_view text : {"M", "MZX", "MZXW6Y", "MZ", "MY=", "MY=====", "MY=======", "========", "M=======",
                                            "MY======MY======", "MY 0", "M1", "MZXW6YT8"})
            QVERIFY2(!fromBase32(text), text.data());
        for (const std::string_view text : {"6", "6g", "0x66", " 66"})
            QVERIFY2(!fromHex(text), text.data());
    }

    void whatDecodesIsWhatEncodeWrites()
    {
        std::mt19937 random(4648);
        for (std::size_t size = 0; size < 70; ++size) {
            Bytes bytes(size);
            for (std::uint8_t &byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            QVERIFY(fromBase64(base64(bytes)) == bytes);
            QVERIFY(fromBase64Url(base64Url(bytes)) == bytes);
            QVERIFY(fromBase32(base32(bytes)) == bytes);
            QVERIFY(fromHex(hex(bytes)) == bytes);
            test::mutate(base64Url(bytes), 50, [](const std::string &text) {
                if (const auto decoded = fromBase64Url(text))
                    QCOMPARE(base64Url(*decoded), text);
            });
            test::mutate(base64(bytes), 50, [](const std::string &text) {
                if (const auto decoded = fromBase64(text))
                    QCOMPARE(base64(*decoded), text);
            });
        }
    }

    void percentSequences()
    {
        QCOMPARE(percentEncode("a-Z.0_9~"), std::string("a-Z.0_9~"));
        QCOMPARE(percentEncode("a b/c+d*=é"), std::string("a%20b%2Fc%2Bd%2A%3D%C3%A9"));
        QCOMPARE(percentEncode("/a b/", Slash::Keep), std::string("/a%20b/"));
        QCOMPARE(percentDecode("a%20b%2fc+d").value(), std::string("a b/c+d"));
        QCOMPARE(percentDecode("a+b%2B", Plus::IsSpace).value(), std::string("a b+"));
        QVERIFY(percentDecode("%00").value() == std::string(1, '\0'));
        for (const std::string_view text : {"%", "%4", "%G1", "%1G", "abc%", "%%41"})
            QVERIFY2(!percentDecode(text), text.data());
        std::string all;
        for (int c = 0; c < 256; ++c)
            all.push_back(static_cast<char>(c));
        QVERIFY(percentDecode(percentEncode(all)) == all);
    }

    void utf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *text, bool good) { QTest::newRow(name) << QByteArray(text) << good; };
        row("ASCII longer than a word of the fast path", "0123456789abcdef!", true);
        row("two, three and four bytes", "é漢😀", true);
        row("the last character, U+10FFFF", "\xF4\x8F\xBF\xBF", true);
        row("the characters beside the surrogates", "\xED\x9F\xBF\xEE\x80\x80", true);
        row("a surrogate (RFC 3629 §3)", "\xED\xA0\x80", false);
        row("an overlong slash (RFC 3629 §10)", "\xC0\xAF", false);
        row("an overlong zero in three bytes", "\xE0\x80\x80", false);
        row("an overlong form in four bytes", "\xF0\x8F\xBF\xBF", false);
        row("above U+10FFFF", "\xF4\x90\x80\x80", false);
        row("a continuation alone", "abcdefgh\x80", false);
        row("cut after one of two bytes", "abcdefgh\xC3", false);
        row("cut after two of three bytes", "\xE6\xBC", false);
        row("cut after three of four bytes", "\xF0\x9F\x98", false);
        row("a byte that never occurs", "\xFF", false);
    }
    void utf8()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(isUtf8(text.toStdString()), good);
    }

    void characters()
    {
        QCOMPARE(characterCount("aé漢😀"), std::size_t(4));
        QCOMPARE(toLower("AbC-ÉÀ"), std::string("abc-ÉÀ"));
        QVERIFY(equalsIgnoreCase("X-Amz-Date", "x-amz-date"));
        QVERIFY(!equalsIgnoreCase("X-Amz-Date", "x-amz-dat"));
        QVERIFY(!equalsIgnoreCase("[", "{"));
    }

    void shorteningCutsBetweenCharacters()
    {
        QCOMPARE(shortened("short"), std::string("short"));
        QCOMPARE(shortened("漢漢漢", 9), std::string("漢漢漢"));
        QCOMPARE(shortened("漢漢漢漢", 9), std::string("漢漢…"));
        QCOMPARE(shortened("漢漢漢漢", 8), std::string("漢…"));
        QCOMPARE(shortened("abcdef", 2), std::string("ab"));
        const std::string text = "aé漢😀aé漢😀aé漢😀";
        for (std::size_t limit = 0; limit < text.size() + 2; ++limit) {
            QVERIFY(shortened(text, limit).size() <= limit);
            QVERIFY(isUtf8(shortened(text, limit)));
        }
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
