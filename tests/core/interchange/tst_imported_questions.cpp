#include "core/interchange/gift.h"
#include "core/interchange/imported.h"
#include "core/quiz/write_questions.h"
#include "tests/core/interchange/items.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::interchange;

/// Foreign questions as questions of ours: what they say of themselves, and what our rules refuse of them.
class TestImportedQuestions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuestionSaysWhereItCameFrom();
    void itIsWrittenAndReadAgain();
    void onlyImportedOnesMayLackWhatNobodyKnows();
    void tagsOfOursAreUnderstood();
    void ownOrdersComeBackAsOrders();
    void idsAreNobodyElses();
    void ourRulesRefuseWithTheirLine();
    void theRightOneIsNotAlwaysTheFirst();
    void questionsOfOursKeepTheirRuns();
    void theLanguageShowsInTheLetters();

private:
    static ImportRules rules(Language language = Language::English)
    {
        return {"imported-x", "X", language, {"True", "正しい"}, {"False", "誤り"}, [](std::string_view id) { return id == "taken"; }};
    }
    static ImportedBank imported(const std::string &gift, Language language = Language::English)
    {
        const auto bank = readGift(gift);
        if (!bank)
            qFatal("not read");
        return importGift(*bank, rules(language));
    }
};

void TestImportedQuestions::aQuestionSaysWhereItCameFrom()
{
    const ImportedBank bank = imported("日本?{T}", Language::Japanese);
    QCOMPARE(bank.file.questions.size(), std::size_t(1));
    const quiz::Question &question = bank.file.questions[0];
    QVERIFY(question.imported && question.imported->oneLanguage() && question.imported->japanese);
    QCOMPARE(quiz::sealOf(question), quiz::Seal::NotProven);
    QCOMPARE(question.topic, quiz::Topic::Other);
    QCOMPARE(question.stem.en, question.stem.ja);
    QCOMPARE(std::get<quiz::Choice>(question.kind).options[0].text.en, std::string("正しい"));
    QVERIFY(question.answer == quiz::Answer(quiz::Ids {"a"}));
}

void TestImportedQuestions::itIsWrittenAndReadAgain()
{
    const ImportedBank bank = imported("A?{=a ~b}\n\nB?{~%50%a ~%50%b ~c}\n\nC{=a -> b =c -> d = -> e}\n\nD{F}\n");
    const auto read = quiz::readQuestions(quiz::questionsText(bank.file));
    QVERIFY(read.has_value());
    QCOMPARE(read->questions.size(), std::size_t(4));
    QCOMPARE(quiz::questionsText(*read), quiz::questionsText(bank.file));
    QVERIFY(*read->questions[0].imported == *bank.file.questions[0].imported);
}

void TestImportedQuestions::onlyImportedOnesMayLackWhatNobodyKnows()
{
    ImportedBank bank = imported("A?{=a ~b ~c}");
    QVERIFY(quiz::readQuestions(quiz::questionsText(bank.file)).has_value());
    bank.file.questions[0].imported.reset();
    QVERIFY(!quiz::readQuestions(quiz::questionsText(bank.file)).has_value());
    std::string text = quiz::questionsText(imported("A?{=a ~b ~c}").file, json::Layout::Compact);
    const std::string there = R"("languages":["en"])";
    QVERIFY(text.find(there) != std::string::npos);
    for (const char *wrong : {R"("languages":[])", R"("languages":["fr"])", R"("languages":["en","en"])", R"("x":1)"}) {
        std::string changed = text;
        changed.replace(changed.find(there), there.size(), wrong);
        const auto read = quiz::readQuestions(changed);
        QVERIFY2(!read.has_value() && read.error().path.starts_with("$.questions[0].imported"), wrong);
    }
}

void TestImportedQuestions::tagsOfOursAreUnderstood()
{
    Item item = test::singleItem();
    item.tags = {"mfa", "AssumeRole", "SCS-C03/4", "mfa-checked-once", "difficulty-5"};
    GiftWriter writer(Language::English);
    writer.add(item);
    const ImportedBank bank = imported(writer.finish());
    QCOMPARE(bank.file.questions.size(), std::size_t(1));
    const quiz::Question &question = bank.file.questions[0];
    QCOMPARE(question.id, std::string("an-item"));
    QCOMPARE(question.topic, quiz::Topic::Mfa);
    QCOMPARE(question.difficulty, 5);
    QVERIFY(question.calls == std::vector {api::Operation::AssumeRole});
    QVERIFY(question.exams == std::vector {quiz::ExamDomain::ScsIdentityAndAccessManagement});
    QVERIFY(question.covers == std::vector<std::string> {"mfa-checked-once"});
    QCOMPARE(question.sources.at(0).title, std::string("IAM User Guide"));
    QVERIFY(question.answer == quiz::Answer(quiz::Ids {"b"})); // its own order is kept
}

void TestImportedQuestions::ownOrdersComeBackAsOrders()
{
    GiftWriter writer(Language::English);
    writer.add(test::orderItem());
    const ImportedBank bank = imported(writer.finish());
    QVERIFY(std::holds_alternative<quiz::Order>(bank.file.questions.at(0).kind));
    const auto &order = std::get<quiz::Ids>(bank.file.questions[0].answer);
    QCOMPARE(quiz::findOption(bank.file.questions[0], order.front())->text.en, std::string("First"));
    QVERIFY(std::holds_alternative<quiz::Match>(imported("Sums{=1+0 -> 1 =1+1 -> 2 =1+2 -> 3}").file.questions.at(0).kind));
}

void TestImportedQuestions::idsAreNobodyElses()
{
    const ImportedBank bank
        = imported("::Taken::A?{=a ~b}\n\n::Two Words::B?{=a ~b}\n\n// [id:two-words]\nC?{=a ~b}\n\nD?{=a ~b}\n\n::日本::E?{=a ~b}\n\n::"
                   + std::string(100, 'z') + "::F?{=a ~b}");
    QStringList ids;
    for (const quiz::Question &question : bank.file.questions)
        ids << QString::fromStdString(question.id);
    QCOMPARE(ids.mid(0, 5).join(u' '), QStringLiteral("imported-x-taken two-words imported-x-two-words imported-x-4 imported-x-5"));
    QCOMPARE(ids.value(5).size(), 64);
}

void TestImportedQuestions::ourRulesRefuseWithTheirLine()
{
    const ImportedBank bank
        = imported("A?{=a ~b}\n\nSame?{=a ~a}\n\nMany?{=a ~b ~c ~d ~e ~f ~g ~h ~i ~j}\n\nPairs{=a -> x =b -> x}\n\nEssay{}\n");
    QCOMPARE(bank.file.questions.size(), std::size_t(1));
    QCOMPARE(bank.refused.size(), std::size_t(4));
    const int lines[] {3, 5, 7, 9};
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(bank.refused[i].line, lines[i]);
    QVERIFY(bank.refused[0].path.find("text") != std::string::npos);
}

void TestImportedQuestions::theRightOneIsNotAlwaysTheFirst()
{
    std::string gift;
    for (int i = 0; i < 40; ++i)
        gift += "Q" + std::to_string(i) + "{=right " + std::to_string(i) + " ~one " + std::to_string(i) + " ~two " + std::to_string(i)
                + "}\n\n";
    int first = 0;
    const ImportedBank bank = imported(gift), again = imported(gift);
    for (const quiz::Question &question : bank.file.questions)
        first += std::get<quiz::Ids>(question.answer).front() == "a" ? 1 : 0;
    QVERIFY2(first > 3 && first < 27, std::to_string(first).c_str());
    QCOMPARE(quiz::questionsText(bank.file), quiz::questionsText(again.file));
}

void TestImportedQuestions::questionsOfOursKeepTheirRuns()
{
    quiz::Question proven;
    proven.id = "with-a-run";
    proven.world = "article";
    proven.walk.emplace();
    proven.kind = quiz::Predict {};
    quiz::Question taken = proven;
    taken.id = "taken";
    taken.line = 7;
    const ImportedBank bank = importQuestions({"file", {"F", "F"}, {proven, taken}}, rules());
    QCOMPARE(bank.file.questions.size(), std::size_t(1));
    QCOMPARE(bank.file.id, std::string("imported-x"));
    QVERIFY(bank.file.questions[0].imported && !bank.file.questions[0].imported->oneLanguage());
    QCOMPARE(quiz::sealOf(bank.file.questions[0]), quiz::Seal::Proven); // by its form: the engine has to run it still
    QCOMPARE(bank.refused.at(0).line, 7);
    quiz::Question documented = proven;
    documented.world = std::string();
    documented.kind = quiz::Choice {};
    QCOMPARE(quiz::sealOf(documented), quiz::Seal::Documented);
    documented.imported.emplace();
    QCOMPARE(quiz::sealOf(documented), quiz::Seal::NotProven);
}

void TestImportedQuestions::theLanguageShowsInTheLetters()
{
    QVERIFY(languageOfText("Which role? {=A ~B}") == Language::English);
    QVERIFY(languageOfText("ロール RoleA を引き受けるのはだれですか。{=UserA ~UserB}") == Language::Japanese);
    QVERIFY(languageOfText("Noël — “été” … ’") == Language::English);
    QCOMPARE(slugOfText("My Quiz (2)!"), std::string("my-quiz-2"));
    QCOMPARE(slugOfText("日本"), std::string());
}

QTEST_APPLESS_MAIN(TestImportedQuestions)
#include "tst_imported_questions.moc"
