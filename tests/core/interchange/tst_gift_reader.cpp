#include "core/interchange/read_gift.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using interchange::GiftQuestion;
using interchange::readGift;

/// GIFT as others write it: what is taken, what is refused and where, and that nothing of what strangers send does harm.
class TestGiftReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead();
    void textsAreRead_data();
    void textsAreRead();
    void whatCannotBeTakenIsRefusedWithItsPlace_data();
    void whatCannotBeTakenIsRefusedWithItsPlace();
    void theRestIsTaken();
    void commentsHoldIdAndTags();
    void aFileAsAWholeIsRefused();
    void noInputDoesHarm();
    void muchIsReadInTime();

private:
    static GiftQuestion only(const std::string &text)
    {
        const auto bank = readGift(text);
        if (!bank || bank->questions.size() != 1 || !bank->refused.empty())
            qFatal("not one question: %s", text.c_str());
        return bank->questions.front();
    }
};

void TestGiftReader::everyKindIsRead()
{
    const GiftQuestion single = only("::Name::Who?{=right#yes ~wrong#no ~%-50%worse####general}");
    QCOMPARE(single.kind, GiftQuestion::Kind::Single);
    QCOMPARE(single.name, std::string("Name"));
    QCOMPARE(single.stem, std::string("Who?"));
    QCOMPARE(single.options.size(), std::size_t(3));
    QVERIFY(single.options[0].right && !single.options[1].right && !single.options[2].right);
    QCOMPARE(single.options[1].why, std::string("no"));
    QCOMPARE(single.explain, std::string("general"));
    const GiftQuestion multi = only("Which?{~%50%a ~%50%b ~%-100%c}");
    QCOMPARE(multi.kind, GiftQuestion::Kind::Multi);
    QVERIFY(multi.options[0].right && multi.options[1].right && !multi.options[2].right);
    const GiftQuestion thirds = only("Which?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}");
    QCOMPARE(thirds.options.size(), std::size_t(4));
    const GiftQuestion match = only("Match{=a -> 1 =b -> 2 -> more = -> 3}");
    QCOMPARE(match.kind, GiftQuestion::Kind::Match);
    QCOMPARE(match.pairs[1].right, std::string("2 -> more")); // the first arrow parts
    QVERIFY(match.pairs[2].left.empty());
    QCOMPARE(only("M{=a -> 1 =b -> https://sts.amazonaws.com}").pairs[1].right, std::string("`https://sts.amazonaws.com`"));
    QVERIFY(only("True?{T}").isTrue);
    QVERIFY(!only("True?{ FALSE #indeed#no}").isTrue);
    QCOMPARE(only("A {=gap ~hole} in it.").stem, std::string("A _____ in it."));
}

void TestGiftReader::textsAreRead_data()
{
    QTest::addColumn<QString>("gift");
    QTest::addColumn<QString>("stem");
    const auto row = [](const char *name, const char *gift, const char *stem) {
        QTest::newRow(name) << QString::fromUtf8(gift) << QString::fromUtf8(stem);
    };
    row("escapes", R"(\{\"a\"\: 1\} \~ \= \# \\)", R"({\"a\": 1} ~ = # \)");
    row("a line end as two characters", R"(one\ntwo)", "one\ntwo");
    row("a literal backslash and n", R"(one\\ntwo)", R"(one\ntwo)");
    row("lines of their own", "one\ntwo", "one\ntwo");
    row("lines of HTML are one", "[html]one\ntwo", "one two");
    row("HTML", "[html]<p>See <code>a &lt; b</code>,<br>then <em>go</em>.</p>", "See `a < b`,\nthen *go*.");
    row("plain text is left alone", "[plain]a &amp; b", "a &amp; b");
    row("named and numbered characters", "[html]&amp;&#x3042;&\\#12354;&nbsp;x&unknown;", "&ああ x&unknown;");
    row("emphasis within emphasis", "[html]<b>a <i>b</i></b>", "*a b*");
    row("a list", "[html]Either<ul><li>a</li><li>b</li></ul>or", "Either\n\u2022 a\n\u2022 b\nor");
    row("code in code", "[html]<pre><code>x</code></pre>", "`x`");
    row("a URL is code", "See https\\://sts.amazonaws.com/, please", "See `https://sts.amazonaws.com/`, please");
    row("a line that is 0", "one\n0\ntwo", "one\n0\ntwo");
    row("both languages of a filter are one text", "[html]<span lang=\"en\" class=\"multilang\">x</span>", "x");
    row("CRLF", "one\r\ntwo", "one\ntwo");
}

void TestGiftReader::textsAreRead()
{
    QFETCH(QString, gift);
    QFETCH(QString, stem);
    static const QRegularExpression equals(QStringLiteral("(?<!\\\\)="));
    gift.replace(equals, QStringLiteral("\\="));
    gift += QStringLiteral("{=a ~b}");
    QCOMPARE(QString::fromStdString(only(gift.toStdString()).stem), stem);
}

void TestGiftReader::whatCannotBeTakenIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("gift");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *gift, int line, int column, ParseError::Code code) {
        QTest::newRow(name) << QString::fromUtf8(gift) << line << column << static_cast<int>(code);
    };
    using Code = ParseError::Code;
    row("an essay", "Write.{}", 1, 8, Code::BadValue);
    row("a number", "How many?{#3:1}", 1, 11, Code::BadValue);
    row("a short answer", "Who?{=a =b}", 1, 6, Code::BadValue);
    row("a description", "Only text", 1, 1, Code::BadValue);
    row("no end", "Who?{=a ~b", 1, 5, Code::BadValue);
    row("a brace of a policy", "Policy\n  {\"a\":{=b ~c}", 2, 8, Code::BadValue);
    row("a second question on the line", "A{=a ~b} B{=c ~d}", 1, 11, Code::BadValue);
    row("two right answers of one", "Who?{=a =b ~c}", 1, 6, Code::BadValue);
    row("a part of the mark beside a right answer", "Who?{=a ~%50%b}", 1, 10, Code::BadValue);
    row("shares that are not all", "Who?{~%50%a ~%20%b ~c}", 1, 6, Code::BadValue);
    row("nothing right", "Who?{~a ~b}", 1, 6, Code::BadValue);
    row("an empty answer", "Who?{=a ~}", 1, 10, Code::Empty);
    row("a pair without its arrow", "Match{=a -> 1 =b}", 1, 7, Code::BadValue);
    row("a picture", "Who?{=a ~[html]x <img src\\=y>}", 1, 18, Code::Unsupported);
    row("a script", "日本 <script>x</script>{=a ~b}", 1, 4, Code::Unsupported);
    row("a reference to a file", "See file\\:///etc/passwd{=a ~b}", 1, 1, Code::BadValue);
    row("a tag in a right side", "Match{=a -> b =c -> <b>d</b>}", 1, 21, Code::BadValue);
    row("a name without an end", "::Name{=a ~b}", 1, 1, Code::BadValue);
    row("nothing before the answers", "{=a ~b}", 1, 1, Code::Empty);
    row("neither answer nor word", "Who?{perhaps}", 1, 6, Code::BadValue);
    row("code without an end", "[html]Who <code>x{=a ~b}", 1, 18, Code::BadValue);
    row("a single mark of code", "Who ` knows{=a ~b}", 1, 1, Code::BadValue);
}

void TestGiftReader::whatCannotBeTakenIsRefusedWithItsPlace()
{
    QFETCH(QString, gift);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(int, code);
    const auto bank = readGift(gift.toStdString());
    QVERIFY(bank.has_value());
    QCOMPARE(bank->questions.size(), std::size_t(0));
    QCOMPARE(bank->refused.size(), std::size_t(1));
    QCOMPARE(bank->refused[0].line, line);
    QCOMPARE(bank->refused[0].column, column);
    QCOMPARE(static_cast<int>(bank->refused[0].code), code);
}

void TestGiftReader::theRestIsTaken()
{
    const auto bank = readGift("\xEF\xBB\xBF// a comment\n\n$CATEGORY: one/two\n\nA{=a ~b}\n\n  \nEssay{}\n\n$CATEGORY: three\nB{=a ~b}\n");
    QVERIFY(bank.has_value());
    QCOMPARE(bank->questions.size(), std::size_t(2));
    QCOMPARE(bank->questions[0].category, std::string("one/two"));
    QCOMPARE(bank->questions[1].category, std::string("three"));
    QCOMPARE(bank->questions[1].stem, std::string("B"));
    QCOMPARE(bank->refused.size(), std::size_t(1));
    QCOMPARE(bank->refused[0].line, 8);
}

void TestGiftReader::commentsHoldIdAndTags()
{
    const GiftQuestion question
        = only("// [id:a\\]b] and [tag:one] [tag:two words]\n// [tag:three]\n:: N\\:ame ::Who?{\n// no answer\n=a\n~b\n}");
    QCOMPARE(question.id, std::string("a]b"));
    QVERIFY(question.tags == std::vector<std::string>({"one", "two words", "three"}));
    QCOMPARE(question.name, std::string("N:ame"));
    QCOMPARE(question.options.size(), std::size_t(2));
    QVERIFY(only("// [id:x]\n\nWho?{=a ~b}").id.empty()); // of another block
}

void TestGiftReader::aFileAsAWholeIsRefused()
{
    QCOMPARE(readGift("").error().code, ParseError::Code::Empty);
    QCOMPARE(readGift("// only a comment\n").error().code, ParseError::Code::Empty);
    QCOMPARE(readGift("Who?{=\xff ~b}").error().code, ParseError::Code::NotUtf8);
    QCOMPARE(readGift(std::string(interchange::largestGift + 1, 'a')).error().code, ParseError::Code::TooLarge);
    std::string many;
    for (std::size_t i = 0; i < interchange::mostGiftQuestions; ++i)
        many += "Q{=a ~b}\n\n";
    QCOMPARE(readGift(many)->questions.size(), interchange::mostGiftQuestions);
    const ParseError error = readGift(many + "Essay{}\n").error();
    QCOMPARE(error.code, ParseError::Code::TooLarge);
    QCOMPARE(error.line, static_cast<int>(2 * interchange::mostGiftQuestions + 1));
}

void TestGiftReader::noInputDoesHarm()
{
    const std::string file = "// [id:x] [tag:y]\n$CATEGORY: a/b\n::N::[html]S <code>\\{\\}</code> &\\#12354;{=[html]r#w ~%-50%w <a "
                             "href\\=\"https\\://docs.aws."
                             "amazon.com/x\">t</a>####[html]g}\n\nM{=a -> b =c -> d}\n\nT{T}\n";
    std::size_t taken = 0, refused = 0;
    const auto meet = [&](const std::string &text) {
        const auto bank = readGift(text);
        taken += bank ? bank->questions.size() : 0;
        refused += bank ? bank->refused.size() : 1;
        if (bank)
            for (const ParseError &error : bank->refused)
                if (error.line < 1 || error.column < 1)
                    qFatal("no place: %s", text.c_str());
    };
    test::cutAtEveryByte(file, meet);
    for (std::uint32_t seed = 1; seed < 20; ++seed)
        test::flipEachByte(file, meet, seed);
    test::mutate(file, 20000, meet);
    QVERIFY(taken > 1000 && refused > 1000);
}

void TestGiftReader::muchIsReadInTime()
{
    // Deep, long, and many: each of these would hang or overflow a reader that recurses or looks back.
    for (const std::string &text :
         {test::nested("<b>", "x", "</b>", 70000) + "{=a ~b}", test::nested("{", "x", "}", 400000), std::string(900000, '\\') + "{=a ~b}",
          std::string(900000, '&') + "{=a ~b}", std::string(1000000, '='), "Q{" + std::string(900000, '~') + "}", std::string(1000000, ':'),
          "// " + std::string(900000, '[') + "\nQ{=a ~b}", std::string(500000, '*') + "`" + "{=a ~b}"})
        static_cast<void>(readGift(text));
    std::string blocks;
    while (blocks.size() < 1000000)
        blocks += "a\n\n";
    QVERIFY(!readGift(blocks).has_value()); // more than there may be
    std::string answers = "Q{=a";
    while (answers.size() < 1000000)
        answers += "~b";
    QVERIFY(readGift(answers + "}").has_value());
}

QTEST_APPLESS_MAIN(TestGiftReader)
#include "tst_gift_reader.moc"
