#include "app/text/progress_text.h"
#include "tests/app/text/sentences.h"

#include <QTest>

using namespace trustwalk;
using progress::Fault;
using ui::Language;

/// What is said of a progress that can't be opened or written.
class TestProgressText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsOwnSentenceInBothLanguages()
    {
        QSet<QString> english, japanese;
        for (int kind = 0; kind <= static_cast<int>(Fault::Kind::BackupUnusable); ++kind) {
            const Fault fault {
                .kind = static_cast<Fault::Kind>(kind), .file = QStringLiteral("/a%1b/progress.sqlite"), .found = 9, .known = 2};
            for (const Language language : {Language::English, Language::Japanese}) {
                const QString text = text::progressFaultText(fault, language);
                QVERIFY2(!text.isEmpty() && !text.contains(QStringLiteral("%2")), qPrintable(text));
                (language == Language::English ? english : japanese)
                    .insert(text.section(u'\n', 0, 0)); // without the place or the system's words
                if (language == Language::Japanese)
                    QVERIFY2(test::hasJapanese(text) && test::englishIn(text).isEmpty(), qPrintable(text));
            }
        }
        QCOMPARE(english.size(), static_cast<int>(Fault::Kind::BackupUnusable) + 1);
        QCOMPARE(japanese.size(), english.size());
    }

    void theFactsAreInTheSentence()
    {
        for (const Language language : {Language::English, Language::Japanese}) {
            const QString newer = text::progressFaultText(
                {.kind = Fault::Kind::NewerVersion, .file = QStringLiteral("/x/progress.sqlite"), .found = 17, .known = 2}, language);
            QVERIFY(newer.contains(QStringLiteral("17")) && newer.contains(u'2') && newer.contains(QStringLiteral("/x/progress.sqlite")));
            const QString elsewhere
                = text::progressFaultText({.kind = Fault::Kind::OpenElsewhere, .holder = QStringLiteral("4711 on desk")}, language);
            QVERIFY(elsewhere.contains(QStringLiteral("4711 on desk")));
            const QString damaged
                = text::progressFaultText({.kind = Fault::Kind::Damaged, .detail = QStringLiteral("row 7 missing from index")}, language);
            QVERIFY(damaged.endsWith(QStringLiteral("\nrow 7 missing from index")));
            const ParseError place {.code = ParseError::Code::BadValue,
                                    .path = "$.reviews[4].rating",
                                    .found = "fine",
                                    .expected = "good",
                                    .line = 12,
                                    .column = 9};
            const QString history = text::progressFaultText(
                {.kind = Fault::Kind::BadHistory, .file = QStringLiteral("history.json"), .place = place}, language);
            for (const char *fact : {"history.json", "$.reviews[4].rating", "fine", "12"})
                QVERIFY2(history.contains(QLatin1String(fact)), fact);
        }
    }
};

QTEST_GUILESS_MAIN(TestProgressText)
#include "tst_progress_text.moc"
