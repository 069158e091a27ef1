#include "app/text/text_width.h"
#include "app/text/tour_text.h"
#include "tests/app/text/sentences.h"

#include <QTest>

using namespace trustwalk;

/// The tour of a trace: whole, within its page, in both languages.
class TestTourText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = test::Library::open(); }

    void everyTourFitsAPageAndHoldsNoPlaceholder()
    {
        QVERIFY(m_library.played.size() >= 20);
        for (const auto &[name, trace] : m_library.played)
            for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
                const QString text = text::tour(trace, m_library.world, language);
                for (const QString &line : text.split(QLatin1Char('\n'))) {
                    QVERIFY2(text::columnsOf(line) <= 80, qPrintable(line));
                    QVERIFY2(!line.endsWith(QLatin1Char(' ')), qPrintable(line));
                }
                QVERIFY2(!test::hasPlaceholder(text), qPrintable(text));
            }
    }

    void aRefusalTellsWhereAndWhatAwsAnswers()
    {
        for (const auto &[name, trace] : m_library.played) {
            const QString text = text::tour(trace, m_library.world, ui::Language::English);
            QCOMPARE(text.contains(QStringLiteral("Refused at step")), !trace.allowed());
            QCOMPARE(text.contains(QStringLiteral("the walk reaches its end")), trace.allowed());
            if (!trace.allowed() && trace.refusal->code != api::ErrorCode::SignInRefused) {
                QVERIFY(text.contains(QString::fromUtf8(api::wireName(trace.refusal->code).data())));
                QVERIFY2(trace.notReached.empty() || text.contains(QStringLiteral("Not reached")), name.c_str());
            }
        }
    }

    void noSecretIsInATour()
    {
        for (const auto &[name, trace] : m_library.played)
            for (const trace::Step &step : trace.steps)
                if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence)) {
                    const QString text = text::tour(trace, m_library.world, ui::Language::English);
                    QVERIFY2(!text.contains(QString::fromStdString(issued->credentials.secretAccessKey)), name.c_str());
                    QVERIFY2(!text.contains(QString::fromStdString(issued->credentials.sessionToken)), name.c_str());
                }
    }

    void anEmptyTraceHasATour() { QVERIFY(!text::tour({}, m_library.world, ui::Language::Japanese).isEmpty()); }

    void linesBreakWhereJapaneseMayBreak_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("a full stop begins no line, nor does a lone character before it")
            << QStringLiteral("信頼します。") << 10 << QStringList {QStringLiteral("信頼し"), QStringLiteral("ます。")};
        QTest::newRow("a katakana word stays whole")
            << QStringLiteral("信頼ポリシー") << 10 << QStringList {QStringLiteral("信頼"), QStringLiteral("ポリシー")};
        QTest::newRow("Latin breaks at spaces")
            << QStringLiteral("one two three") << 8 << QStringList {QStringLiteral("one two"), QStringLiteral("three")};
        QTest::newRow("number and unit stay together")
            << QStringLiteral("ab 1\u00a0h") << 5 << QStringList {QStringLiteral("ab"), QStringLiteral("1\u00a0h")};
        QTest::newRow("a word longer than the line is cut")
            << QStringLiteral("abcdefgh") << 3 << QStringList {QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("gh")};
        QTest::newRow("an opening bracket does not end a line")
            << QStringLiteral("あい「う」") << 6 << QStringList {QStringLiteral("あい"), QStringLiteral("「う」")};
    }
    void linesBreakWhereJapaneseMayBreak()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(QStringList, lines);
        QCOMPARE(text::wrapped(text, width), lines);
    }

    void kanjiAndKanaTakeTwoColumns()
    {
        QCOMPARE(text::columnsOf(QStringLiteral("STS は")), 6);
        QCOMPARE(text::columnsOf(text::padded(QStringLiteral("鍵"), 5)), 5);
        QCOMPARE(text::columnsOf(QStringLiteral("a\u200bb\u2060")), 2);
    }

private:
    test::Library m_library;
};

QTEST_GUILESS_MAIN(TestTourText)
#include "tst_tour_text.moc"
