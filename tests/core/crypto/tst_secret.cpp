#include "core/base/encoding.h"
#include "core/crypto/aead.h"
#include "core/crypto/secret.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

#include <new>
#include <ostream>

using namespace trustwalk;
using crypto::Secret;

namespace {

template <typename T>
concept Streams = requires(std::ostream &out, const T &value) { out << value; };
template <typename T>
concept BecomesText = std::is_convertible_v<T, std::string> || std::is_convertible_v<T, std::string_view>;

static_assert(Streams<std::string>);
static_assert(!Streams<Secret>, "printing a secret must not compile");
static_assert(!Streams<crypto::SealingKey>, "printing a key must not compile");
static_assert(!BecomesText<Secret> && !std::is_convertible_v<std::string, Secret>);

/// The secret's own bytes after its end, looked at in memory that outlives it.
std::string leftBehind(std::string_view text)
{
    alignas(Secret) std::array<unsigned char, sizeof(Secret)> place {};
    auto *const secret = new (place.data()) Secret {std::string(text)};
    secret->~Secret();
    return {place.begin(), place.end()};
}

} // namespace

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesAndCopies()
    {
        const Secret a(std::string("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
        Secret b;
        QVERIFY(b.empty() && !(a == b));
        b = a;
        QVERIFY(a == b);
        b = Secret(std::string("short"));
        QCOMPARE(b.reveal(), std::string_view("short"));
        const Secret c(std::move(b));
        QCOMPARE(c.reveal(), std::string_view("short"));
        QVERIFY(!(a == c));
        Secret d(std::string("x"));
        const Secret &self = d;
        d = self;
        QCOMPARE(d.reveal(), std::string_view("x"));
    }

    void isOverwrittenWhenItGoes()
    {
        // A short text lives inside the object, where the test can look.
        QVERIFY(leftBehind("s3cretTail").find("cretTail") == std::string::npos);
    }

    void passwords_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("iterations");
        QTest::addColumn<QByteArray>("firstHalf"); // of the 64 bytes that the RFC gives
        QTest::newRow("RFC 7914 §11, one iteration") << QByteArray("passwd") << QByteArray("salt") << 1
                                                     << QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        QTest::newRow("RFC 7914 §11, 80,000 iterations") << QByteArray("Password") << QByteArray("NaCl") << 80'000
                                                         << QByteArray("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
    }
    void passwords()
    {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, salt);
        QFETCH(int, iterations);
        QFETCH(QByteArray, firstHalf);
        const std::string stored = crypto::hashPassword(password.toStdString(), salt.toStdString(), iterations);
        const std::string hash = base64(fromHex(firstHalf.toStdString()).value());
        QCOMPARE(stored, "pbkdf2-sha256$" + std::to_string(iterations) + "$" + base64(asBytes(salt.toStdString())) + "$" + hash);
        QVERIFY(crypto::checkPassword(password.toStdString(), stored));
        QVERIFY(!crypto::checkPassword(password.toStdString() + " ", stored));
        QVERIFY(!crypto::checkPassword("", stored));
    }

    void onlyStoredPasswordsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("stored");
        for (const char *const text :
             {"", "alice", "pbkdf2-sha256$", "pbkdf2-sha256$1", "pbkdf2-sha256$1$", "pbkdf2-sha256$1$c2FsdA==", "pbkdf2-sha256$1$c2FsdA==$",
              "pbkdf2-sha256$1$c2FsdA==$VawE", "pbkdf2-sha256$0$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
              "pbkdf2-sha256$-1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
              "pbkdf2-sha256$1000001$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
              "pbkdf2-sha256$99999999999999$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
              "pbkdf2-sha256$1x$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
              "pbkdf2-sha256$1$c2FsdA$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=",
              "pbkdf2-sha512$1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw="})
            QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text);
    }
    void onlyStoredPasswordsAreChecked()
    {
        QFETCH(QByteArray, stored);
        QVERIFY(!crypto::checkPassword("passwd", stored.toStdString()));
    }

    void aChangedStoredPasswordNeverMatches()
    {
        const std::string stored = crypto::hashPassword("passwd", "salt", 3);
        QVERIFY(crypto::checkPassword("passwd", stored));
        test::cutAtEveryByte(stored, [](const std::string &text) { QVERIFY(!crypto::checkPassword("passwd", text)); });
        test::flipEachByte(stored, [](const std::string &text) { QVERIFY(!crypto::checkPassword("passwd", text)); });
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
