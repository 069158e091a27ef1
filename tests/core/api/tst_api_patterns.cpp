#include "core/api/pattern.h"
#include "tests/support/show.h"

#include <QTest>

#include <string>

using namespace trustwalk::api;

namespace {

/// The characters of 0x20–0x7E that the pattern takes, one by one.
std::string printableOf(Pattern pattern)
{
    std::string taken;
    for (char c = 0x20; c < 0x7F; ++c)
        if (matches(pattern, std::string(1, c)))
            taken += c;
    return taken;
}

} // namespace

class tst_api_patterns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asciiIsTakenAsTheExpressionSays_data()
    {
        QTest::addColumn<int>("pattern");
        QTest::addColumn<std::string>("expression");
        QTest::addColumn<std::string>("characters");
        QTest::addColumn<bool>("empty");
        const auto row = [](const char *title, Pattern pattern, const char *expression, const char *characters, bool empty) {
            QTest::newRow(title) << int(pattern) << std::string(expression) << std::string(characters) << empty;
        };
        std::string printable;
        for (char c = 0x20; c < 0x7F; ++c)
            printable += c;
        const char *all = printable.c_str();
        row("session names and the like", Pattern::Name, R"([\w+=,.@-]*)",
            "+,-.0123456789=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", true);
        row("serial numbers", Pattern::SerialNumber, R"([\w+=/:,.@-]*)",
            "+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", true);
        row("token codes", Pattern::Digits, R"([\d]*)", "0123456789", true);
        row("external ids", Pattern::ExternalId, R"([\w+=,.@:\/-]*)",
            "+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", true);
        row("access key ids", Pattern::Word, R"([\w]*)", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", true);
        row("tag keys", Pattern::TagKey, R"([\p{L}\p{Z}\p{N}_.:/=+\-@]+)",
            " +-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", false);
        row("tag values", Pattern::TagValue, R"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)",
            " +-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz", true);
        row("ARNs", Pattern::Arn, R"([\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+)", all, false);
        row("session policies", Pattern::PolicyDocument, R"([\u0009\u000A\u000D\u0020-\u00FF]+)", all, false);
        row("shapes without a pattern", Pattern::Any, "", all, true);
    }

    void asciiIsTakenAsTheExpressionSays()
    {
        QFETCH(int, pattern);
        QFETCH(std::string, expression);
        QFETCH(std::string, characters);
        QFETCH(bool, empty);
        QCOMPARE(regularExpression(Pattern(pattern)), std::string_view(expression));
        QCOMPARE(printableOf(Pattern(pattern)), characters);
        QCOMPARE(matches(Pattern(pattern), ""), empty);
        QCOMPARE(matches(Pattern(pattern), characters), true);
        if (Pattern(pattern) != Pattern::Any)
            QVERIFY(!matches(Pattern(pattern), characters + "\x01"));
    }

    void beyondAscii_data()
    {
        QTest::addColumn<int>("pattern");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *title, Pattern pattern, const char *text, bool taken) {
            QTest::newRow(title) << int(pattern) << std::string(text) << taken;
        };
        row("a tag key may be Japanese", Pattern::TagKey, "部署コード", true);
        row("a tag key may hold the long vowel mark, which is a letter", Pattern::TagKey, "ユーザー", true);
        row("a tag key may not hold the middle dot, which is punctuation", Pattern::TagKey, "ア・イ", false);
        row("a tag key may hold full-width digits and an ideographic space", Pattern::TagKey, "１２　３", true);
        row("a tag key may hold letters above U+FFFF", Pattern::TagKey, "𠮷野", true);
        row("a tag key may not hold an emoji", Pattern::TagKey, "🔑", false);
        row("a tag key may not hold a combining accent", Pattern::TagKey, "e\u0301", false);
        row("a tag value may hold a no-break space", Pattern::TagValue, "a\u00A0b", true);
        row("a tag value may not hold a comma", Pattern::TagValue, "a,b", false);
        row("a tag value may not hold a newline", Pattern::TagValue, "a\nb", false);
        row("a session name is ASCII: \\w at AWS is", Pattern::Name, "é", false);
        row("a token code is ASCII: \\d at AWS is", Pattern::Digits, "１２３４５６", false);
        row("an ARN may hold any letter of the basic plane", Pattern::Arn, "é部", true);
        row("an ARN may hold tab, newline, carriage return and U+0085", Pattern::Arn, "\t\n\r\u0085", true);
        row("an ARN may not hold other controls", Pattern::Arn, "\x7F", false);
        row("an ARN may not hold U+009F", Pattern::Arn, "\u009F", false);
        row("an ARN may hold U+FFFD, the last that it may", Pattern::Arn, "\uFFFD", true);
        row("an ARN may not hold U+FFFE", Pattern::Arn, "\uFFFE", false);
        row("an ARN may not hold an emoji (measured at AWS)", Pattern::Arn, "😀", false);
        row("a session policy may hold Latin-1 up to ÿ", Pattern::PolicyDocument, "{\t\n\r ÿ}", true);
        row("a session policy may not hold U+0100", Pattern::PolicyDocument, "Ā", false);
        row("a session policy may not hold Japanese", Pattern::PolicyDocument, "鍵", false);
    }

    void beyondAscii()
    {
        QFETCH(int, pattern);
        QFETCH(std::string, text);
        QFETCH(bool, taken);
        QCOMPARE(matches(Pattern(pattern), text), taken);
    }

    /// Qt 6.4 knows Unicode 14.0 or later; what both tables know must be the same.
    void everyLetterSeparatorAndNumberIsKnown()
    {
        int different = 0;
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (QChar::unicodeVersion(c) == QChar::Unicode_Unassigned || QChar::unicodeVersion(c) > QChar::Unicode_14_0)
                continue;
            const QChar::Category category = QChar::category(c);
            const bool separator = category >= QChar::Separator_Space && category <= QChar::Separator_Paragraph;
            const bool expected = separator || QChar::isLetter(c) || QChar::isNumber(c);
            if (isLetterSeparatorOrNumber(c) != expected && different++ < 10)
                qWarning("U+%04X should be %s", static_cast<unsigned>(c), expected ? "in" : "out");
        }
        QCOMPARE(different, 0);
    }
};

QTEST_GUILESS_MAIN(tst_api_patterns)
#include "tst_api_patterns.moc"
