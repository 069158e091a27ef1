#include "app/text/error_text.h"
#include "app/text/facts.h"
#include "tests/app/text/sentences.h"

#include <QTest>

using namespace trustwalk;
using ui::Language;

Q_DECLARE_METATYPE(trustwalk::ParseError)

/// Errors as sentences, and the facts that all sentences are made of.
class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsSayWhereWhatAndWhatToDo_data()
    {
        QTest::addColumn<ParseError>("error");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        using Code = ParseError::Code;
        QTest::newRow("a misspelt key with the nearest one")
            << ParseError {Code::UnknownKey, {}, "Efect", "Effect", {}, 3, 14}
            << QStringLiteral("Line 3, column 14: Unknown key \"Efect\". Did you mean \"Effect\"?")
            << QStringLiteral("3\u00a0行 14\u00a0列: 不明なキー \"Efect\" があります。\"Effect\" の間違いではありませんか。");
        QTest::newRow("a wrong type with its path") << ParseError {Code::WrongType, "$.Version", "7", "string", {}, 0, 0}
                                                    << QStringLiteral("$.Version: \"7\" stands where string is needed.")
                                                    << QStringLiteral("$.Version: string が必要ですが、\"7\" があります。");
        QTest::newRow("a missing key, by its path where the type is told")
            << ParseError {Code::MissingKey, "$.reviews[2].rating", {}, "string", {}, 3, 1}
            << QStringLiteral("Line 3, column 1 ($.reviews[2].rating): The key \"rating\" is missing.")
            << QStringLiteral("3\u00a0行 1\u00a0列 ($.reviews[2].rating): キー \"rating\" がありません。");
        QTest::newRow("a missing key, by its name where that is told")
            << ParseError {Code::MissingKey, "$.Statement", {}, "Effect", {}, 0, 0}
            << QStringLiteral("$.Statement: The key \"Effect\" is missing.")
            << QStringLiteral("$.Statement: キー \"Effect\" がありません。");
        QTest::newRow("AWS's own words stay English")
            << ParseError {Code::Syntax, {}, {}, "JSON", "This policy contains invalid Json", 1, 2}
            << QStringLiteral("Line 1, column 2: This cannot be read as JSON. (AWS: This policy contains invalid Json)")
            << QStringLiteral("1\u00a0行 2\u00a0列: JSON として読み取れません。 (AWS: This policy contains invalid Json)");
        QTest::newRow("a percent sign in the reader's text is left alone")
            << ParseError {Code::UnknownKey, {}, "%1%2%n", "Effect", {}, 0, 0}
            << QStringLiteral("Unknown key \"%1%2%n\". Did you mean \"Effect\"?")
            << QStringLiteral("不明なキー \"%1%2%n\" があります。\"Effect\" の間違いではありませんか。");
    }
    void errorsSayWhereWhatAndWhatToDo()
    {
        QFETCH(ParseError, error);
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        QCOMPARE(text::errorText(error, Language::English), english);
        QCOMPARE(text::errorText(error, Language::Japanese), japanese);
    }

    void everyCodeHasASentence()
    {
        for (int code = 0; code <= static_cast<int>(ParseError::Code::Unsupported); ++code)
            for (const char *expected : {"", "object"})
                for (const char *found : {"", "abc"}) {
                    const ParseError error {static_cast<ParseError::Code>(code), "$.a", found, expected, {}, 0, 0};
                    QVERIFY(!text::errorText(error, Language::English).isEmpty());
                    const QString japanese = text::errorText(QStringLiteral("world.json"), error, Language::Japanese);
                    QVERIFY2(test::hasJapanese(japanese) && test::englishIn(japanese).isEmpty(), qPrintable(japanese));
                    QVERIFY(japanese.startsWith(QStringLiteral("world.json: $.a: ")));
                    QVERIFY2(!test::hasPlaceholder(japanese), qPrintable(japanese));
                }
    }

    void whoGaveTheReasonIsSaid()
    {
        ParseError error {ParseError::Code::NotFound, {}, "bank.json", {}, "No such file or directory", 0, 0};
        QVERIFY(text::errorText(error, Language::English).endsWith(QStringLiteral(" (No such file or directory)")));
        error = {ParseError::Code::BadValue, "$.Statement[0]", "x", {}, "Syntax errors in policy.", 1, 1};
        QVERIFY(text::errorText(error, Language::English).endsWith(QStringLiteral(" (AWS: Syntax errors in policy.)")));
    }

    void durationsReadAsPeopleSayThem_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("an hour") << qint64(3600) << QStringLiteral("1\u00a0h") << QStringLiteral("1\u00a0時間");
        QTest::newRow("a quarter") << qint64(900) << QStringLiteral("15\u00a0min") << QStringLiteral("15\u00a0分");
        QTest::newRow("an hour and a half") << qint64(5400) << QStringLiteral("1\u00a0h\u00a030\u00a0min")
                                            << QStringLiteral("1\u00a0時間\u00a030\u00a0分");
        QTest::newRow("seconds beside minutes")
            << qint64(301) << QStringLiteral("5\u00a0min\u00a01\u00a0s") << QStringLiteral("5\u00a0分\u00a01\u00a0秒");
        QTest::newRow("seconds beside hours are dropped")
            << qint64(129601) << QStringLiteral("36\u00a0h") << QStringLiteral("36\u00a0時間");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0\u00a0s") << QStringLiteral("0\u00a0秒");
        QTest::newRow("the past") << qint64(-720) << QStringLiteral("12\u00a0min") << QStringLiteral("12\u00a0分");
    }
    void durationsReadAsPeopleSayThem()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        QCOMPARE(text::duration(seconds, text::Translation::of(Language::English)), english);
        QCOMPARE(text::duration(seconds, text::Translation::of(Language::Japanese)), japanese);
    }

    void namesAreShort()
    {
        const auto library = world::readWorld(*test::readSourceFile("resources/worlds/article.json"));
        QCOMPARE(text::shortName("arn:aws:iam::123456789012:role/x/RoleB", *library), QStringLiteral("RoleB"));
        QCOMPARE(text::shortName("arn:aws:iam::123456789012:oidc-provider/idp-a.example.com", *library), QStringLiteral("IdpA"));
        QCOMPARE(text::shortArn("arn:aws:sts::123456789012:federated-user/alice"), QStringLiteral("federated-user/alice"));
        QCOMPARE(text::shortValue(std::string(100, 'a')).size(), 48);
        QCOMPARE(text::shortValue("two\nlines"), QStringLiteral("two lines"));
        QCOMPARE(text::utcTime(*fromIsoTime("2026-07-01T09:00:00Z")), QStringLiteral("2026-07-01 09:00 UTC"));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
