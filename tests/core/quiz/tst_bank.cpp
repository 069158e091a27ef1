#include "core/quiz/survey.h"
#include "core/saml/response.h"
#include "tests/core/quiz/kinds.h"
#include "tests/support/show.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace trustwalk;
using test::fileOf;
using test::replaced;

namespace {

std::vector<std::string> shippedFiles()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(QStringLiteral(SOURCE_ROOT "/quizzes")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (!name.endsWith(QStringLiteral(".schema.json")))
            names.push_back("quizzes/" + name.toStdString());
    return names;
}

std::string faultsOf(const quiz::Proof &proof)
{
    std::string text;
    for (const quiz::ProofFault &fault : proof.faults)
        text += "option " + fault.option + ": stated " + fault.stated + ", found " + fault.found + "; ";
    return text;
}

} // namespace

/// Several question files as one bank; and the bank that comes with the app.
class TestBank final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileAtFaultIsRefusedAndTheOthersStay();
    void aQuestionOfAnotherFileIsRefusedWithItsPlace();
    void aFilesIdStandsOnce();
    void questionsAreFoundById();
    void theShippedFilesAreRead();
    void aFileIsNamedAfterItsId();
    void everyStatedAnswerIsTheDerivedOne();
    void lessonsLeadSomewhere();
    void aSurveyCountsWhatIsGivenAway();
    void theShippedBankIsLargeAndMostlyProven();
    void everyPitfallIsCovered();
    void everyDomainKindAndDifficultyIsThere();
    void theRightOptionIsNotToldByItsLength();
    void theRightOptionIsNotToldByItsLetter();
    void aStemIsShort();

private:
    quiz::Bank m_shipped;
    test::Stands m_stands;
};

void TestBank::initTestCase()
{
    saml::initialise();
    for (const std::string &name : shippedFiles())
        m_shipped.add(name, *test::readSourceFile(name));
}

void TestBank::aFileAtFaultIsRefusedAndTheOthersStay()
{
    quiz::Bank bank;
    QVERIFY(bank.add("one.json", fileOf(test::singleQuestion())));
    QVERIFY(!bank.add("bad.json", replaced(fileOf(test::multiQuestion()), R"("rev": 1)", R"("rev": 0)")));
    QVERIFY(!bank.add("empty.json", ""));
    QVERIFY(bank.add("two.json", replaced(fileOf(test::predictQuestion()), R"("id": "examples")", R"("id": "more")")));
    QCOMPARE(bank.size(), std::size_t(2));
    QCOMPARE(bank.refused().size(), std::size_t(2));
    QCOMPARE(bank.refused()[0].name, std::string("bad.json"));
    QCOMPARE(bank.refused()[0].error.path, std::string("$.questions[0].rev"));
    QCOMPARE(bank.refused()[1].name, std::string("empty.json"));
    QCOMPARE(bank.files()[1].name, std::string("two.json"));
}

void TestBank::aQuestionOfAnotherFileIsRefusedWithItsPlace()
{
    quiz::Bank bank;
    QVERIFY(bank.add("one.json", fileOf(test::singleQuestion())));
    const std::string second
        = replaced(fileOf(test::predictQuestion() + ",\n" + test::singleQuestion()), R"("id": "examples")", R"("id": "more")");
    QVERIFY(!bank.add("two.json", second));
    QCOMPARE(bank.refused().front().error.path, std::string("$.questions[1].id"));
    QCOMPARE(bank.refused().front().error.found, std::string("single"));
    QCOMPARE(bank.refused().front().error.expected, std::string("one.json"));
    QVERIFY(bank.refused().front().error.line > 1);
    QVERIFY2(bank.question("predict") == nullptr, "nothing of a refused file is in the bank");
}

void TestBank::aFilesIdStandsOnce()
{
    quiz::Bank bank;
    QVERIFY(bank.add("one.json", fileOf(test::singleQuestion())));
    QVERIFY(!bank.add("two.json", fileOf(test::predictQuestion())));
    QCOMPARE(bank.refused().front().error.path, std::string("$.id"));
}

void TestBank::questionsAreFoundById()
{
    quiz::Bank bank;
    QVERIFY(bank.add("one.json", fileOf(test::singleQuestion() + "," + test::predictQuestion())));
    QCOMPARE(bank.question("predict")->id, std::string("predict"));
    QVERIFY(bank.question("nowhere") == nullptr);
    QCOMPARE(bank.questions().size(), std::size_t(2));
    const quiz::Bank copy = bank; // what a copy finds is its own
    QVERIFY(copy.question("predict") != bank.question("predict"));
}

void TestBank::theShippedFilesAreRead()
{
    for (const quiz::Bank::Refused &refused : m_shipped.refused())
        qWarning("%s:%d: %s %s / %s", refused.name.c_str(), refused.error.line, refused.error.path.c_str(), refused.error.found.c_str(),
                 refused.error.expected.c_str());
    QVERIFY(m_shipped.refused().empty());
    QVERIFY(m_shipped.size() > 0);
}

void TestBank::aFileIsNamedAfterItsId()
{
    for (const quiz::Bank::Loaded &file : m_shipped.files())
        QCOMPARE(file.name, "quizzes/" + file.content.id + ".json");
}

void TestBank::everyStatedAnswerIsTheDerivedOne()
{
    std::size_t proven = 0;
    for (const quiz::Question *question : m_shipped.questions()) {
        const quiz::Proof proof = quiz::prove(*question, m_stands.stand());
        QVERIFY2(proof.holds(), (question->id + ": " + faultsOf(proof)).c_str());
        proven += proof.seal == quiz::Seal::Proven ? 1 : 0;
    }
    QVERIFY(proven > 0);
}

void TestBank::lessonsLeadSomewhere()
{
    for (const quiz::Question *question : m_shipped.questions())
        if (!question->lesson.empty() && !walk::callOf(question->lesson))
            QVERIFY2(test::readSourceFile("resources/walks/" + question->lesson + ".json").has_value(),
                     (question->id + ": " + question->lesson).c_str());
}

void TestBank::aSurveyCountsWhatIsGivenAway()
{
    // Options a to d of the examples are of one length; d is made the longest in English, b in Japanese.
    const std::string multi
        = replaced(replaced(test::multiQuestion(), R"("en": "Way d")", R"("en": "Way d, which is longer")"), "方法 b", "とても長い方法 b");
    quiz::Bank bank;
    QVERIFY(bank.add("one.json",
                     fileOf(multi + "," + test::predictQuestion() + "," + test::whichStepQuestion() + "," + test::orderQuestion())));
    const quiz::Survey survey = quiz::survey(bank.questions());
    QCOMPARE(survey.questions, std::size_t(4));
    QCOMPARE(survey.proven, std::size_t(4));
    QCOMPARE(survey.choices, std::size_t(2));
    QCOMPARE(survey.longestRightEn, std::size_t(1));
    QCOMPARE(survey.longestRightJa, std::size_t(0));
    QVERIFY((survey.rightLetters == std::map<char, std::size_t> {{'a', 1}, {'b', 1}, {'c', 1}, {'d', 1}}));
    QCOMPARE(survey.largestLetterShare(), 0.25);
    QCOMPARE(survey.missingPitfalls.size(), quiz::allPitfalls().size() - 1);
    QVERIFY(!survey.missingPitfalls.contains("role-no-self-trust"));
    QCOMPARE(quiz::survey({}).largestLetterShare(), 0.0);
}

void TestBank::theShippedBankIsLargeAndMostlyProven()
{
    const quiz::Survey survey = quiz::survey(m_shipped.questions());
    QVERIFY2(survey.questions >= 120, std::to_string(survey.questions).c_str());
    QVERIFY2(survey.proven * 100 >= survey.questions * 80, std::to_string(survey.proven).c_str());
}

void TestBank::everyPitfallIsCovered()
{
    std::string missing;
    for (const std::string &pitfall : quiz::survey(m_shipped.questions()).missingPitfalls)
        missing += pitfall + " ";
    QCOMPARE(missing, std::string());
}

void TestBank::everyDomainKindAndDifficultyIsThere()
{
    const quiz::Survey survey = quiz::survey(m_shipped.questions());
    for (const quiz::ExamDomain domain : quiz::allExamDomains())
        QVERIFY2(survey.domains.contains(domain), std::string(quiz::slugOf(domain)).c_str());
    for (const quiz::Topic topic : quiz::allTopics()) // but the topic of what nobody can place
        QVERIFY2(survey.topics.contains(topic) != (topic == quiz::Topic::Other), std::string(quiz::slugOf(topic)).c_str());
    for (int difficulty = 1; difficulty <= 5; ++difficulty)
        QVERIFY2(survey.difficulties.contains(difficulty), std::to_string(difficulty).c_str());
    QCOMPARE(survey.kinds.size(), std::size_t(8));
}

void TestBank::theRightOptionIsNotToldByItsLength()
{
    const quiz::Survey survey = quiz::survey(m_shipped.questions());
    const std::string counts
        = std::to_string(survey.longestRightEn) + " and " + std::to_string(survey.longestRightJa) + " of " + std::to_string(survey.choices);
    QVERIFY2(survey.longestRightEn * 100 <= survey.choices * 40, counts.c_str());
    QVERIFY2(survey.longestRightJa * 100 <= survey.choices * 40, counts.c_str());
}

void TestBank::theRightOptionIsNotToldByItsLetter()
{
    const quiz::Survey survey = quiz::survey(m_shipped.questions());
    std::string counts;
    for (const auto &[letter, count] : survey.rightLetters)
        counts += std::string(1, letter) + " " + std::to_string(count) + " ";
    QVERIFY2(survey.largestLetterShare() <= 0.35, counts.c_str());
}

void TestBank::aStemIsShort()
{
    for (const quiz::Question *question : m_shipped.questions()) {
        const auto words = QString::fromStdString(question->stem.en).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        QVERIFY2(words.size() <= 90, (question->id + ": " + std::to_string(words.size()) + " words").c_str());
    }
}

QTEST_GUILESS_MAIN(TestBank)
#include "tst_bank.moc"
