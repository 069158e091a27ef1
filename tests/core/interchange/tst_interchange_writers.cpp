#include "core/interchange/anki.h"
#include "core/interchange/gift.h"
#include "core/interchange/html.h"
#include "core/interchange/moodle_xml.h"
#include "core/interchange/qti.h"
#include "tests/core/interchange/items.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::interchange;

/// What the readers of each format trip over: a row a trap. Whether foreign readers take the files is asked of them in tests/clients.
class TestInterchangeWriters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsBecomeHtml_data();
    void textsBecomeHtml();
    void giftTraps_data();
    void giftTraps();
    void moodleTraps_data();
    void moodleTraps();
    void moodleKnowsAnOrderByItsFile();
    void ankiTraps_data();
    void ankiTraps();
    void qtiTraps_data();
    void qtiTraps();
    void everythingOfAQuestionLeaves();
};

namespace {

template <typename Writer> std::string written(Writer writer, const std::vector<Item> &items)
{
    for (const Item &item : items)
        writer.add(item);
    return writer.finish();
}
std::string gift(const Item &item)
{
    return written(GiftWriter(Language::English), {item});
}
std::string moodle(const Item &item, Languages languages = Languages::English)
{
    return written(MoodleWriter(languages), {item});
}
CardWords words()
{
    return {{"Answer", "答え"}, {"Put in order:", "並べる:"}, {"Match:", "対応:"}};
}
std::string anki(const Item &item, Languages languages = Languages::English)
{
    return written(AnkiWriter(languages, words()), {item});
}

/// What is to be found and what is not; each a piece of the file.
void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("hasNot");
}
void row(const char *name, const std::string &file, const char *has, const char *hasNot = "")
{
    QTest::newRow(name) << QString::fromStdString(file) << QString::fromUtf8(has) << QString::fromUtf8(hasNot);
}
void check()
{
    QFETCH(QString, file);
    QFETCH(QString, has);
    QFETCH(QString, hasNot);
    QVERIFY2(file.contains(has), qPrintable(file));
    QVERIFY2(hasNot.isEmpty() || !file.contains(hasNot), qPrintable(file));
}

Item withStem(const std::string &stem)
{
    return test::singleItem(stem);
}

} // namespace

void TestInterchangeWriters::textsBecomeHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    const auto add = [](const char *name, const char *text, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(html);
    };
    add("marks", "Use `a` *now*.", "Use <code>a</code> <em>now</em>.");
    add("characters of HTML", "a < b & c > \"d\"", "a &lt; b &amp; c &gt; &quot;d&quot;");
    add("indented code", "`{\n  \"a\": 1\n}`", "<code>{<br/>&#160;&#160;&quot;a&quot;: 1<br/>}</code>");
    add("white space at the ends", " a ", "&#32;a&#32;");
    add("ideographic space at the end", "a\u3000", "a&#12288;");
    add("a mark without its partner", "2 * 3", "2 * 3");
    add("no character of XML", "a\uFFFFb", "a\uFFFDb");
}

void TestInterchangeWriters::textsBecomeHtml()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QCOMPARE(QString::fromStdString(htmlOf(text.toStdString())), html);
}

void TestInterchangeWriters::giftTraps_data()
{
    addColumns();
    row("braces of a policy", gift(withStem("`{\"a\": 1}`")), R"(<code>\{&quot;a&quot;\: 1\}</code>)");
    row("every special is escaped, the backslash first", gift(withStem(R"(~=#\:)")), R"(\~\=\#\\\:)");
    row("indentation survives", gift(withStem("`a\n  b`")), R"(a<br/>&\#160;&\#160;b)", "a\n  b");
    row("a line that is 0", gift(withStem("a\n0\nb")), "a<br/>0<br/>b");
    row("a line that begins with a comment", gift(withStem("a\n// b")), "a<br/>// b");
    row("an arrow in a match", gift(test::matchItem()), "=[html]Left -&gt; two -> Two -> 2");
    row("a right side that stands alone", gift(test::matchItem()), "= -> Nobody’s");
    row("a text that begins with a format", gift(withStem("[html] is a word")), "::[html][html] is a word");
    row("an answer that begins with a weight", gift(test::singleItem("S", "%20% of it")), "=[html]%20% of it");
    row("one right answer", gift(test::singleItem()), "~[html]Wrong#[html]No. =[html]Right#[html]Yes.");
    row("shares with five decimals", gift(test::multiItem(3, 3)), "~%33.33333%[html]Option a ~%33.33333%", "=[html]");
    row("wrong ones take away", gift(test::multiItem(2, 3)), "~%-33.33333%[html]Option c");
    row("an order is a match", gift(test::orderItem()), "=[html]First -> 1 =[html]Second -> 2 =[html]Third -> 3");
    row("a literal reference of the importer", gift(withStem("&&058;")), "&amp;&amp;058;", "&&058;");
    row("a literal backslash and n", gift(withStem(R"(a\nb)")), R"(a\\nb)");
    row("id and tags", gift(test::singleItem()),
        "// [id:an-item] [tag:mfa] [tag:AssumeRole] [tag:SCS-C03/4] [tag:difficulty-3]\n::an-item::");
    row("one language", gift(test::singleItem()), "$CATEGORY: trustwalk/en/mfa\n\n", "日本語");
}

void TestInterchangeWriters::giftTraps()
{
    check();
}

void TestInterchangeWriters::moodleTraps_data()
{
    addColumns();
    row("no CDATA that ]]> could end", moodle(withStem("a]]>b")), "a]]&amp;gt;b", "CDATA");
    row("single", moodle(test::singleItem()), "<single>true</single>");
    row("right and wrong of a single", moodle(test::singleItem()), "<answer fraction=\"0\" format=\"html\"><text>Wrong</text>");
    row("several", moodle(test::multiItem(3, 2)), "<single>false</single>");
    row("shares", moodle(test::multiItem(3, 3)), "fraction=\"-33.33333\"");
    row("an order as itself", moodle(test::orderItem()), "<question type=\"ordering\">");
    row("both languages side by side", moodle(test::singleItem(), Languages::Both),
        "&lt;span lang=&quot;en&quot; class=&quot;multilang&quot;&gt;Stem?&lt;/span&gt;&lt;span lang=&quot;ja&quot; "
        "class=&quot;multilang&quot;&gt;日本語 Stem?");
    row("no markup in the answers of a match", moodle(test::matchItem(), Languages::Both),
        "<answer><text>Two -&gt; 2 / 二</text></answer>");
    row("a right side that stands alone", moodle(test::matchItem()),
        "<subquestion format=\"html\"><text></text><answer><text>Nobody’s</text></answer></subquestion>");
    row("one id in a category", moodle(test::singleItem()), "<idnumber>an-item</idnumber>");
    row("a category a language", moodle(test::singleItem()), "<text>$course$/top/Trustwalk/en/mfa</text>");
    row("tags", moodle(test::singleItem()), "<tag><text>SCS-C03/4</text></tag>");
    row("a link of the sources", moodle(test::singleItem()), "a=1&amp;amp;b=2&quot;&gt;IAM User Guide&lt;/a&gt;");
    Item two = test::matchItem();
    two.options.pop_back();
    row("three answers at least", moodle(two), "<text></text><answer><text>–</text></answer>");
}

void TestInterchangeWriters::moodleTraps()
{
    check();
}

void TestInterchangeWriters::moodleKnowsAnOrderByItsFile()
{
    const std::string file = moodle(test::orderItem());
    QVERIFY(file.find("First") < file.find("Second") && file.find("Second") < file.find("Third"));
    QVERIFY(file.find("<gradingtype>ALL_OR_NOTHING</gradingtype>") != std::string::npos);
}

void TestInterchangeWriters::ankiTraps_data()
{
    addColumns();
    row("the head comes first", anki(test::singleItem()),
        "#separator:tab\n#html:true\n#guid column:1\n#deck:Trustwalk::en\n#tags column:4\n");
    row("neither note type nor columns, whose names are localised", anki(test::singleItem()), "#html", "#notetype");
    row("a stable id", anki(test::singleItem()), "\ntrustwalk/an-item/en\t");
    row("no quotes to undo", anki(withStem("say \"x\"")), "say &quot;x&quot;", "\"");
    row("no row that begins as a comment", anki(withStem("# comment")), "\ttrustwalk mfa AssumeRole", "\n# comment");
    row("a note on one line", anki(withStem("a\nb")), "a<br/>b");
    row("both languages are notes of their own", anki(test::singleItem(), Languages::Both), "\ntrustwalk/an-item/ja\t日本語 Stem?");
    row("each in its deck", anki(test::singleItem(), Languages::Both), "\tTrustwalk::ja\ttrustwalk mfa");
    row("a column for the decks", anki(test::singleItem(), Languages::Both), "#deck column:4\n#tags column:5\n", "#deck:");
    row("letters", anki(test::singleItem()), "Stem?<br/><br/>A. Wrong<br/>B. Right\tAnswer: B<br/>");
    row("an order", anki(test::orderItem()), "Answer: C, A, B<br/>");
    row("pairs", anki(test::matchItem()), "Answer: 1–B, 2–A<br/>");
}

void TestInterchangeWriters::ankiTraps()
{
    check();
}

void TestInterchangeWriters::qtiTraps_data()
{
    addColumns();
    Item digit = test::singleItem();
    digit.id = "4-eyes";
    const auto item = [](const Item &one) { return qtiItem(one, Language::English); };
    row("no identifier begins with a digit", item(digit), "identifier=\"item-4-eyes\"");
    Item odd = test::singleItem();
    odd.id = "../mfa~7";
    row("no identifier leads out of the package", item(odd), "identifier=\"item-_2e_2e_2fmfa_7e7\"");
    row("the number of choices is said", item(test::multiItem(2, 2)), "maxChoices=\"2\"");
    row("one choice", item(test::singleItem()), "cardinality=\"single\" baseType=\"identifier\"><correctResponse><value>b</value>");
    row("several", item(test::multiItem(2, 2)), "cardinality=\"multiple\"");
    row("an order", item(test::orderItem()),
        "cardinality=\"ordered\" baseType=\"identifier\"><correctResponse><value>c</value><value>a</value>");
    row("pairs", item(test::matchItem()), "baseType=\"directedPair\"><correctResponse><value>L1 b</value><value>L2 a</value>");
    row("no entity of HTML", item(withStem("a  b")), "a &#160;b", "&nbsp;");
    row("all or nothing", item(test::singleItem()), "rptemplates/match_correct");
    row("its language", qtiItem(test::singleItem(), Language::Japanese), "xml:lang=\"ja\"");
    QtiWriter writer(Language::English);
    writer.add(test::singleItem());
    const std::vector<PackedFile> files = writer.finish("A & B");
    row("the manifest", files.at(2).content, "<schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion>");
    row("what the test depends on", files.at(2).content, "<dependency identifierref=\"resource-item-an-item\"/>");
    row("tags", files.at(2).content, "<keyword><string language=\"en\">SCS-C03/4</string></keyword>");
    row("the test", files.at(1).content, "title=\"A &amp; B\"");
    row("its items", files.at(1).content, "<assessmentItemRef identifier=\"item-an-item\" href=\"items/item-an-item.xml\"/>");
}

void TestInterchangeWriters::qtiTraps()
{
    check();
}

void TestInterchangeWriters::everythingOfAQuestionLeaves()
{
    quiz::Question question;
    question.id = "solve-it";
    question.topic = quiz::Topic::Mfa;
    question.difficulty = 4;
    question.calls = {api::Operation::AssumeRole};
    question.exams = {quiz::ExamDomain::ScsIdentityAndAccessManagement};
    question.covers = {"mfa-checked-once"};
    question.stem = {"Stem", "問題"};
    quiz::Solve solve;
    solve.requirements.resize(2);
    solve.requirements[1].text = {"It must last.", "続くこと。"};
    for (const char *id : {"a", "b", "c"}) {
        quiz::SolveOption option;
        option.id = id;
        option.text = {std::string("Text ") + id, id};
        solve.options.push_back(option);
    }
    question.kind = solve;
    question.answer = quiz::Ids {"c"};
    const auto item = itemOf(question, {});
    QVERIFY(item.has_value());
    QCOMPARE(item->stem.en, std::string("Stem\n– It must last."));
    QVERIFY(item->tags == std::vector<std::string>({"mfa", "AssumeRole", "SCS-C03/4", "mfa-checked-once", "difficulty-4"}));
    QVERIFY(item->kind == Item::Kind::Single && item->options[2].right && item->rightCount() == 1);
    quiz::WhichStep which;
    which.options.resize(4);
    question.kind = which;
    const auto steps = itemOf(question, [](const quiz::Question &, const quiz::StepOption &) { return LocalText {"A step", "ステップ"}; });
    QCOMPARE(steps->options[3].text.ja, std::string("ステップ"));
    question.kind = quiz::Fix {};
    QVERIFY(!itemOf(question, {}).has_value());
}

QTEST_APPLESS_MAIN(TestInterchangeWriters)
#include "tst_interchange_writers.moc"
