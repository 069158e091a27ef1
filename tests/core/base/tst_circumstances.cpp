#include "core/base/circumstances.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;

class TestCircumstances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWritten_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<QByteArray>("basic");
        QTest::newRow("the epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00Z") << QByteArray("19700101T000000Z");
        QTest::newRow("before the epoch") << qint64(-1) << QByteArray("1969-12-31T23:59:59Z") << QByteArray("19691231T235959Z");
        QTest::newRow("a leap day") << qint64(1709164800) << QByteArray("2024-02-29T00:00:00Z") << QByteArray("20240229T000000Z");
        QTest::newRow("the moment of AWS's SigV4 test suite")
            << qint64(1440938160) << QByteArray("2015-08-30T12:36:00Z") << QByteArray("20150830T123600Z");
    }
    void isWritten()
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, iso);
        QFETCH(QByteArray, basic);
        const Instant t {Seconds(seconds)};
        QCOMPARE(isoTime(t), iso.toStdString());
        QCOMPARE(basicTime(t), basic.toStdString());
        QCOMPARE(basicDate(t), basic.left(8).toStdString());
        QVERIFY(fromIsoTime(iso.toStdString()) == t);
        QVERIFY(fromBasicTime(basic.toStdString()) == t);
    }

    void isReadAsUtc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an offset east is taken off") << QByteArray("2026-07-01T18:00:00+09:00");
        QTest::newRow("an offset west is added") << QByteArray("2026-07-01T03:30:00-05:30");
        QTest::newRow("a fraction is cut off") << QByteArray("2026-07-01T09:00:00.999Z");
        QTest::newRow("a fraction before an offset") << QByteArray("2026-07-01T18:00:00.1+09:00");
    }
    void isReadAsUtc()
    {
        QFETCH(QByteArray, text);
        const auto t = fromIsoTime(text.toStdString());
        QVERIFY(t);
        QCOMPARE(isoTime(*t), std::string("2026-07-01T09:00:00Z"));
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const char *const wrong[] = {"",
                                     "2026-07-01",
                                     "2026-07-01T09:00:00",
                                     "2026-07-01 09:00:00Z",
                                     "2026-07-01T09:00Z",
                                     "2026-02-29T09:00:00Z",
                                     "2026-13-01T09:00:00Z",
                                     "2026-00-01T09:00:00Z",
                                     "2026-07-00T09:00:00Z",
                                     "2026-07-01T24:00:00Z",
                                     "2026-07-01T09:60:00Z",
                                     "2026-07-01T09:00:60Z",
                                     "2026-07-01T09:00:00.Z",
                                     "2026-07-01T09:00:00.5",
                                     "2026-07-01T09:00:00+0900",
                                     "2026-07-01T09:00:00+24:00",
                                     "2026-07-01T09:00:00+09:60",
                                     "2026-07-01T09:00:00Zz",
                                     "2026-07-01T09:00:00z",
                                     "+026-07-01T09:00:00Z",
                                     "2026-7-1T09:00:00Z",
                                     " 2026-07-01T09:00:00Z"};
        for (const char *const text : wrong)
            QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text);
    }
    void isRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromIsoTime(text.toStdString()));
    }

    void basicTimeIsExact()
    {
        QVERIFY(!fromBasicTime("20260701"));
        QVERIFY(!fromBasicTime("20260701T090000"));
        QVERIFY(!fromBasicTime("20260701T090000+0900"));
        QVERIFY(!fromBasicTime("20260231T090000Z"));
        QVERIFY(!fromBasicTime("20260701T0900000Z"));
    }

    void hostileTextsAreReadOnlyWhereTheyAreTimes()
    {
        const std::string iso = "2026-07-01T09:00:00.25+09:00";
        test::cutAtEveryByte(iso, [](const std::string &text) { QVERIFY(!fromIsoTime(text)); });
        test::flipEachByte(iso, [](const std::string &text) {
            if (const auto t = fromIsoTime(text))
                QVERIFY(fromIsoTime(isoTime(*t)) == t);
        });
        test::cutAtEveryByte("20260701T090000Z", [](const std::string &text) { QVERIFY(!fromBasicTime(text)); });
    }
};

QTEST_GUILESS_MAIN(TestCircumstances)
#include "tst_circumstances.moc"
