#include "app/quiz/endless/endless_page.h"
#include "app/quiz/endless/endless_setup.h"
#include "app/quiz/home_view.h"
#include "app/quiz/row_button.h"
#include "app/quiz/ways_row.h"
#include "tests/app/quiz/quiz_driver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <set>

using namespace trustwalk;
using quiz_page::EndlessPage;
using quiz_page::QuestionPtr;
using quiz_page::QuizBar;
using test::QuizDriver;

/// Endless practice as a learner drives it: by keys, in both languages, with what is kept of it.
class TestQuizEndless final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QuizDriver::now = test::moment(); }
    void theButtonLeadsThereAndTheKeysChoose();
    void oneQuestionFollowsTheOther();
    void theNextOneIsMadeWhileOneIsAnswered();
    void variantsOfATemplateAreOneCard();
    void undoAsksTheSameAgain();
    void undoWorksAfterARestart();
    void theSourceGivesTheSameQuestionAgain();
    void whatWasMixedUpIsOffered();
    void whatIsDueComesFirst();
    void aDueTemplateComesInTheReview();
    void anotherVariantComesLaterAndNotAtOnce();
    void flaggedTemplatesAreFoundAgain();
    void escapeLeadsHome();
    void nothingIsClippedAndEverythingHasAName_data();
    void nothingIsClippedAndEverythingHasAName();
};

namespace {

EndlessPage &endless(QuizDriver &driver)
{
    return *driver.page().findChild<EndlessPage *>();
}

/// Always the next: what is drawn is known.
void count(QuizDriver &driver, std::uint32_t from = 0)
{
    endless(driver).setDice([next = from](std::uint32_t most) mutable { return next++ % most; });
}

void settle(QuizDriver &driver)
{
    for (int pass = 0; pass < 3; ++pass) {
        endless(driver).wait();
        driver.settle();
    }
}

void enter(QuizDriver &driver)
{
    driver.page().home()->findChild<QWidget *>(QStringLiteral("endlessButton"))->setFocus();
    driver.press(Qt::Key_Space);
}

void begin(QuizDriver &driver, const QString &row = QStringLiteral("everything"))
{
    enter(driver);
    endless(driver).findChild<QWidget *>(row)->setFocus();
    driver.press(Qt::Key_Space);
    settle(driver);
}

const quiz::Question &asked(QuizDriver &driver)
{
    return *endless(driver).questionView()->question();
}

void answer(QuizDriver &driver, bool right)
{
    const quiz::Question &question = asked(driver);
    const std::string &wanted = std::get<quiz::Ids>(question.answer).front();
    const std::string id = right ? wanted : wanted == "a" ? "b" : "a";
    driver.press(static_cast<Qt::Key>(Qt::Key_1 + (id.front() - 'a')));
    driver.press(Qt::Key_N);
    driver.press(Qt::Key_Return);
    settle(driver);
}

} // namespace

void TestQuizEndless::theButtonLeadsThereAndTheKeysChoose()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    count(driver);
    enter(driver);
    QVERIFY(driver.page().section() == QuizBar::Section::Way);
    QVERIFY(endless(driver).setup()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("everything"));
    driver.press(Qt::Key_Down);
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(QStringLiteral("topic-")));
    const QString topic = QApplication::focusWidget()->objectName().mid(6);
    driver.press(Qt::Key_Return);
    settle(driver);
    QVERIFY(endless(driver).questionView()->isVisible());
    QCOMPARE(QString::fromUtf8(slugOf(asked(driver).topic)), topic);
}

void TestQuizEndless::oneQuestionFollowsTheOther()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    count(driver);
    begin(driver);
    std::set<std::string> ids;
    std::string before;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(ids.insert(asked(driver).id).second);
        QVERIFY2(quiz::cardId(asked(driver).id) != before, "never the same template twice in a row");
        before = quiz::cardId(asked(driver).id);
        QVERIFY(endless(driver).where().contains(QString::number(i + 1)));
        answer(driver, i % 2 == 0);
        QVERIFY(endless(driver).questionView()->isAnswered());
        QCOMPARE(endless(driver).questionView()->outcome()->right(), i % 2 == 0);
        driver.press(Qt::Key_Space);
        settle(driver);
    }
    const auto entries = driver.practice().store()->entries();
    QCOMPARE(entries->size(), std::size_t(6));
    for (const progress::Entry &entry : *entries)
        QVERIFY(ids.contains(entry.answer.review.question + '~' + entry.answer.variant));
}

void TestQuizEndless::theNextOneIsMadeWhileOneIsAnswered()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    count(driver);
    begin(driver);
    answer(driver, true);
    const std::string first = asked(driver).id;
    endless(driver).next(); // nothing is waited for, no event loop runs
    QVERIFY(asked(driver).id != first);
}

void TestQuizEndless::variantsOfATemplateAreOneCard()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    endless(driver).setDice([](std::uint32_t most) { return most > 1000 ? QRandomGenerator::global()->bounded(most) : 0; });
    begin(driver, QStringLiteral("topic-saml")); // has one template alone
    std::set<std::string> ids;
    for (int i = 0; i < 3; ++i) {
        ids.insert(asked(driver).id);
        answer(driver, true);
        driver.press(Qt::Key_Space);
        settle(driver);
    }
    QVERIFY(ids.size() >= 2);
    QCOMPARE(driver.practice().store()->cards().size(), std::size_t(1));
    QCOMPARE(driver.practice().card(asked(driver)).reps, 3);
    QCOMPARE(driver.practice().log().size(), std::size_t(3));
}

void TestQuizEndless::undoAsksTheSameAgain()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    count(driver);
    begin(driver);
    const std::string first = asked(driver).id;
    answer(driver, false);
    driver.press(Qt::Key_Space);
    settle(driver);
    QVERIFY(asked(driver).id != first);
    driver.press(Qt::Key_U);
    settle(driver);
    QCOMPARE(asked(driver).id, first);
    QVERIFY(!endless(driver).questionView()->isAnswered());
    QVERIFY(driver.practice().log().empty());
    QVERIFY(driver.practice().card(asked(driver)).isNew());
    answer(driver, true);
    driver.press(Qt::Key_Space);
    settle(driver);
    QVERIFY(asked(driver).id != first);
}

void TestQuizEndless::undoWorksAfterARestart()
{
    const QTemporaryDir folder;
    std::string answered;
    {
        QuizDriver driver(folder.path());
        count(driver);
        begin(driver);
        answered = asked(driver).id;
        answer(driver, false);
        driver.window().close();
    }
    QuizDriver driver(folder.path(), ui::Language::Japanese);
    driver.press(Qt::Key_U);
    driver.settle();
    QVERIFY(driver.practice().log().empty());
    QCOMPARE(driver.question().question()->id, answered);
    QVERIFY(driver.question().answerView()->isComplete()); // as it had been answered
}

void TestQuizEndless::theSourceGivesTheSameQuestionAgain()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    begin(driver);
    const QString source = endless(driver).findChild<QLabel *>(QStringLiteral("source"))->text();
    const auto match = QRegularExpression(QStringLiteral("^Template ([a-z0-9-]+) \u00B7 seed (\\d+)$")).match(source);
    QVERIFY2(match.hasMatch(), qPrintable(source));
    QCOMPARE(asked(driver).id, QString(match.captured(1) + u'~' + match.captured(2)).toStdString());
    const QTemporaryDir elsewhere;
    QuizDriver other(elsewhere.path());
    const QuestionPtr again = other.practice().question(asked(driver).id);
    QVERIFY(again != nullptr);
    QCOMPARE(again->stem.en, asked(driver).stem.en);
    QVERIFY(again->answer == asked(driver).answer);
    for (const char *id : {"no-such-template~7", "mfa-age~", "mfa-age~x", "mfa-age~-1", "mfa-age"})
        QVERIFY2(other.practice().question(id) == nullptr, id);
}

void TestQuizEndless::whatWasMixedUpIsOffered()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    count(driver);
    enter(driver);
    QVERIFY(endless(driver).findChild<QWidget *>(QStringLiteral("pair0")) == nullptr);
    // A question whose options are calls, and a wrong call chosen.
    quiz_page::CallPair pair;
    for (std::uint64_t seed = 0; driver.practice().log().empty(); ++seed) {
        const QuestionPtr question = driver.practice().question("which-call-gets-it~" + std::to_string(seed));
        const std::string right = std::get<quiz::Ids>(question->answer).front();
        const auto callOf = [&](const quiz::SolveOption &option) { return std::get<walk::Walk>(option.run.plays).call; };
        const auto &options = std::get<quiz::Solve>(question->kind).options;
        const auto &wanted = options[static_cast<std::size_t>(right.front() - 'a')];
        for (const quiz::SolveOption &option : options)
            if (callOf(option) != callOf(wanted) && driver.practice().log().empty()) {
                pair = std::minmax(callOf(option), callOf(wanted));
                QVERIFY(driver.practice().keep(*question, {.verdict = study::Verdict::Wrong}, option.id, study::Mode::Learn).saved);
            }
    }
    begin(driver, QStringLiteral("pair0"));
    QVERIFY(endless(driver).where().contains(quiz_page::pairName(pair)));
    for (int i = 0; i < 4; ++i) {
        QVERIFY(quiz_page::contrasts(asked(driver), pair));
        answer(driver, true);
        driver.press(Qt::Key_Space);
        settle(driver);
    }
}

void TestQuizEndless::whatIsDueComesFirst()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.practice().question("sessions-revoked-when~5");
    QVERIFY(driver.practice().keep(*question, {.verdict = study::Verdict::Wrong}, "a", study::Mode::Learn).saved);
    QuizDriver::now = test::moment(24 * 60);
    count(driver, 3);
    begin(driver);
    QCOMPARE(std::string(quiz::cardId(asked(driver).id)), std::string("sessions-revoked-when"));
}

void TestQuizEndless::aDueTemplateComesInTheReview()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const quiz_page::Practice &practice = driver.practice();
    const auto dueVariants = [&] {
        std::vector<std::string> ids;
        for (const QuestionPtr &question : practice.today().queue)
            if (!quiz::seedIn(question->id).empty())
                ids.push_back(question->id);
        return ids;
    };
    QVERIFY(dueVariants().empty());
    const QuestionPtr question = practice.question("sessions-revoked-when~5");
    QVERIFY(driver.practice().keep(*question, {.verdict = study::Verdict::Right}, "a", study::Mode::Learn).saved);
    QuizDriver::now = test::moment(24 * 60);
    const std::vector<std::string> due = dueVariants();
    QCOMPARE(due.size(), std::size_t(1));
    QCOMPARE(std::string(quiz::cardId(due.front())), std::string("sessions-revoked-when"));
    QVERIFY(due.front() != question->id);
    QCOMPARE(dueVariants(), due); // the same until it is answered
    QCOMPARE(practice.today().due, 1);
    driver.page().startReview();
    driver.settle();
    QCOMPARE(driver.question().question()->id, due.front());
    driver.answer(QuizDriver::right(*driver.question().question()));
    driver.press(Qt::Key_N);
    driver.press(Qt::Key_Return);
    driver.settle();
    QVERIFY(driver.question().isAnswered());
    QCOMPARE(practice.log().back().question, std::string("sessions-revoked-when"));
    QVERIFY(practice.log().back().mode == study::Mode::Review);
    QVERIFY(dueVariants().empty());
    driver.press(Qt::Key_U);
    driver.settle();
    QCOMPARE(driver.question().question()->id, due.front());
    QCOMPARE(dueVariants(), due);
}

void TestQuizEndless::anotherVariantComesLaterAndNotAtOnce()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    quiz_page::Practice &practice = driver.practice();
    const QuestionPtr bank = driver.ofKind("single");
    QVERIFY(
        practice.keep(*practice.question("sessions-revoked-when~5"), {.verdict = study::Verdict::Wrong}, "a", study::Mode::Learn).saved);
    QuizDriver::now = test::moment(5);
    QVERIFY(practice.keep(*bank, {.verdict = study::Verdict::Wrong}, "a", study::Mode::Learn).saved);
    QuizDriver::now = test::moment(24 * 60);
    driver.page().startReview();
    driver.settle();
    const std::string first = driver.question().question()->id;
    QCOMPARE(std::string(quiz::cardId(first)), std::string("sessions-revoked-when"));
    driver.answer(QuizDriver::wrong(*driver.question().question()));
    driver.press(Qt::Key_S); // sure and wrong stands first in the queue
    driver.press(Qt::Key_Return);
    driver.settle();
    driver.press(Qt::Key_Space);
    driver.settle();
    QCOMPARE(driver.question().question()->id, bank->id);
    bool comesAgain = false;
    for (const QuestionPtr &question : practice.today().queue) {
        comesAgain = comesAgain || quiz::cardId(question->id) == quiz::cardId(first);
        QVERIFY(question->id != first);
    }
    QVERIFY(comesAgain);
}

void TestQuizEndless::flaggedTemplatesAreFoundAgain()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    count(driver);
    const auto *flag = driver.page().bar()->findChild<QAbstractButton *>(QStringLiteral("flagButton"));
    enter(driver);
    QVERIFY(!flag->isVisible());
    begin(driver);
    QVERIFY(flag->isVisible() && !flag->isChecked());
    driver.press(Qt::Key_F);
    QVERIFY(flag->isChecked());
    const std::string flagged(quiz::cardId(asked(driver).id));
    answer(driver, true);
    driver.press(Qt::Key_Space);
    settle(driver);
    QVERIFY(!flag->isChecked()); // another template
    const auto found = driver.practice().flagged();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(std::string(quiz::cardId(found.front()->id)), flagged);
    driver.learn(found);
    driver.settle();
    QVERIFY(flag->isChecked());
    driver.press(Qt::Key_F);
    QVERIFY(driver.practice().flagged().empty());
}

void TestQuizEndless::escapeLeadsHome()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    begin(driver);
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.page().section() == QuizBar::Section::Home);
    enter(driver);
    QVERIFY2(endless(driver).setup()->isVisible(), "the choice stands there again");
}

void TestQuizEndless::nothingIsClippedAndEverythingHasAName_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<QSize>("size");
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(1000, 640)})
            QTest::addRow("%s %d", qPrintable(ui::languageCode(language)), size.width()) << language << size;
}

void TestQuizEndless::nothingIsClippedAndEverythingHasAName()
{
    QFETCH(ui::Language, language);
    QFETCH(QSize, size);
    const QTemporaryDir folder;
    QuizDriver driver(folder.path(), language, size);
    count(driver);
    const auto verify = [&](const char *what) {
        const auto areas = driver.page().findChildren<QScrollArea *>();
        for (const double part : {0.0, 1.0}) {
            for (QScrollArea *area : areas)
                area->verticalScrollBar()->setValue(qRound(area->verticalScrollBar()->maximum() * part));
            driver.settle();
            const QString flaw = test::flawIn(driver.window());
            const QStringList unnamed = test::unnamedIn(driver.page());
            QVERIFY2(flaw.isEmpty(), qPrintable(QLatin1String(what) + QStringLiteral(": ") + flaw));
            QVERIFY2(unnamed.isEmpty(), qPrintable(QLatin1String(what) + QStringLiteral(": ") + unnamed.join(u'\n')));
        }
    };
    enter(driver);
    verify("the choice");
    begin(driver);
    for (int i = 0; i < 4; ++i) {
        verify(asked(driver).id.c_str());
        answer(driver, false);
        verify(asked(driver).id.c_str());
        driver.press(Qt::Key_Space);
        settle(driver);
    }
}

QTEST_MAIN(TestQuizEndless)
#include "tst_quiz_endless.moc"
