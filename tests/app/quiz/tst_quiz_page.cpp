#include "app/editor/json_editor.h"
#include "app/quiz/check_board.h"
#include "app/quiz/option_card.h"
#include "app/quiz/stage_page.h"
#include "tests/app/quiz/quiz_driver.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace trustwalk;
using quiz_page::QuestionPtr;
using test::QuizDriver;

/// The quiz in the real window, by keys alone.
class TestQuizPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QuizDriver::now = test::moment(); }
    void aQuizOfTenIsAnsweredByKeysAlone_data();
    void aQuizOfTenIsAnsweredByKeysAlone();
    void f8KeepsWhatWasChosen_data();
    void f8KeepsWhatWasChosen();
    void f9ShowsBothLanguages();
    void aHintTakesOutAWrongOptionAndTheAnswerIsRatedHard();
    void theRatingCanBeChangedUntilTheNextQuestion();
    void showMeCountsAsForgotten();
    void lettersChooseAsDigitsDo();
    void aCheckOfTheCounterIsAnAnswer();
    void aFaultyPolicyIsShownAtItsLineWhileTyping();
    void afterTheAnswerTheArrowsCompareEveryOption();
    void aLineIsDraggedToItsPlace();
    void pairsAreMadeByTheMouse();
    void theKeysOfAnotherPlaceDoNothingHere();

private:
    QTemporaryDir m_keys; ///< one ring of keys for all windows
};

namespace {

bool hasKana(const QString &text)
{
    static const QRegularExpression kana(QStringLiteral("[\\x{3041}-\\x{30ff}]"));
    return kana.match(text).hasMatch();
}

QString stemOf(QuizDriver &driver)
{
    return driver.question().findChild<QLabel *>(QStringLiteral("stem"))->text();
}

QString savedOf(QuizDriver &driver)
{
    return driver.question().findChild<QLabel *>(QStringLiteral("saved"))->text();
}

/// One of each kind, and two more.
std::vector<QuestionPtr> tenOf(QuizDriver &driver)
{
    std::vector<QuestionPtr> ten;
    for (const char *kind : {"single", "multi", "order", "match", "solve", "predict", "which-step", "fix"})
        ten.push_back(driver.ofKind(kind));
    for (const QuestionPtr &question : driver.practice().questions())
        if (ten.size() < 10 && std::find(ten.begin(), ten.end(), question) == ten.end())
            ten.push_back(question);
    return ten;
}

} // namespace

void TestQuizPage::aQuizOfTenIsAnsweredByKeysAlone_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::newRow("en") << ui::Language::English;
    QTest::newRow("ja") << ui::Language::Japanese;
}

void TestQuizPage::aQuizOfTenIsAnsweredByKeysAlone()
{
    QFETCH(ui::Language, language);
    const QTemporaryDir folder;
    QuizDriver driver(folder.path(), language);
    const std::vector<QuestionPtr> ten = tenOf(driver);
    QCOMPARE(ten.size(), std::size_t(10));
    driver.learn(ten);
    for (std::size_t i = 0; i < ten.size(); ++i) {
        const quiz::Question &question = *ten[i];
        const char *where = question.id.c_str();
        QCOMPARE(driver.question().question(), ten[i]);
        QCOMPARE(hasKana(stemOf(driver)), language == ui::Language::Japanese);
        const bool right = i % 3 != 2;
        driver.answer(right ? QuizDriver::right(question) : QuizDriver::wrong(question));
        QVERIFY2(driver.question().answerView()->isComplete(), where);
        const bool fix = std::holds_alternative<quiz::Fix>(question.kind);
        if (!fix) // in a text S is a letter
            driver.press(i % 2 == 0 ? Qt::Key_S : Qt::Key_G);
        driver.press(fix || i % 2 == 0 ? Qt::Key_Return : Qt::Key_Space, fix ? Qt::ControlModifier : Qt::NoModifier);
        driver.settle();
        QVERIFY2(driver.question().isAnswered(), where);
        QCOMPARE(driver.question().outcome()->right(), right);
        QVERIFY2(driver.question().kept().saved.has_value(), where);
        QVERIFY2(!savedOf(driver).isEmpty(), where);
        if (driver.question().shownRuns()) {
            driver.press(Qt::Key_W);
            QVERIFY2(driver.page().section() == quiz_page::QuizBar::Section::Stage, where);
            driver.press(Qt::Key_Home);
            driver.press(Qt::Key_Right);
            QCOMPARE(driver.page().stagePage()->player()->step(), 1);
            driver.press(Qt::Key_Escape);
        }
        QVERIFY2(driver.page().section() == quiz_page::QuizBar::Section::Question, where);
        driver.press(i % 2 == 0 ? Qt::Key_Space : Qt::Key_Return);
        driver.settle();
    }
    QVERIFY(driver.page().section() == quiz_page::QuizBar::Section::Home);
    QCOMPARE(driver.practice().log().size(), std::size_t(10));
}

void TestQuizPage::f8KeepsWhatWasChosen_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"single", "multi", "order", "match", "solve", "predict", "which-step", "fix"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestQuizPage::f8KeepsWhatWasChosen()
{
    QFETCH(QByteArray, kind);
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind(kind.constData());
    driver.learn({question});
    driver.answer(QuizDriver::wrong(*question));
    const std::string before = quiz_page::AnswerView::written(driver.question().answerView()->given());
    QVERIFY(!hasKana(stemOf(driver)));
    driver.press(Qt::Key_F8);
    QVERIFY(hasKana(stemOf(driver)));
    QCOMPARE(quiz_page::AnswerView::written(driver.question().answerView()->given()), before);
    driver.press(Qt::Key_Return, kind == "fix" ? Qt::ControlModifier : Qt::NoModifier);
    driver.settle();
    QVERIFY(driver.question().isAnswered());
    const QString said = savedOf(driver);
    QVERIFY2(hasKana(said), qPrintable(said));
    driver.press(Qt::Key_F8);
    QVERIFY(driver.question().isAnswered());
    QCOMPARE(quiz_page::AnswerView::written(driver.question().answerView()->given()), before);
    QVERIFY2(!hasKana(savedOf(driver)) && !savedOf(driver).isEmpty(), qPrintable(savedOf(driver)));
    QCOMPARE(driver.practice().log().size(), std::size_t(1));
}

void TestQuizPage::f9ShowsBothLanguages()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind("solve");
    driver.learn({question});
    const auto cards = driver.question().findChildren<quiz_page::OptionCard *>();
    QVERIFY(cards.size() >= 3);
    driver.press(Qt::Key_F9);
    QVERIFY(driver.page().showsBoth());
    QVERIFY2(hasKana(stemOf(driver)) && stemOf(driver).contains(QString::fromStdString(question->stem.en).left(5)),
             qPrintable(stemOf(driver)));
    for (const quiz_page::OptionCard *card : cards)
        QVERIFY2(hasKana(card->accessibleName()), qPrintable(card->accessibleName()));
    driver.press(Qt::Key_2);
    driver.press(Qt::Key_Space);
    const auto *explain = driver.question().findChild<QLabel *>(QStringLiteral("explain"));
    QVERIFY(explain->isVisible() && hasKana(explain->text()));
    driver.press(Qt::Key_F9);
    QVERIFY(!hasKana(explain->text()) && !hasKana(stemOf(driver)));
    QVERIFY(driver.question().isAnswered());
}

void TestQuizPage::aHintTakesOutAWrongOptionAndTheAnswerIsRatedHard()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind("predict");
    driver.learn({question});
    const auto cards = driver.question().findChildren<quiz_page::OptionCard *>();
    const auto removed = [&] { return std::count_if(cards.begin(), cards.end(), [](const auto *card) { return card->isRemoved(); }); };
    const std::string &right = std::get<quiz::Ids>(question->answer).front();
    for (qsizetype hints = 1; hints <= cards.size() - 2; ++hints) {
        driver.press(Qt::Key_H);
        QCOMPARE(removed(), hints);
    }
    driver.press(Qt::Key_H); // one wrong option stays
    QCOMPARE(removed(), cards.size() - 2);
    QVERIFY(!driver.question().findChild<quiz_page::OptionCard *>(QStringLiteral("option") + QString::fromStdString(right))->isRemoved());
    driver.answer(QuizDriver::right(*question));
    driver.press(Qt::Key_S);
    driver.press(Qt::Key_Space);
    QVERIFY(driver.question().outcome()->right());
    QVERIFY(driver.question().kept().rated == (study::Rated {study::Rating::Hard, study::RatingReason::RightWithHint}));
    QCOMPARE(driver.practice().log().front().hints, static_cast<int>(cards.size()) - 2);
}

void TestQuizPage::theRatingCanBeChangedUntilTheNextQuestion()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind("solve");
    driver.learn({question});
    driver.answer(QuizDriver::right(*question));
    driver.press(Qt::Key_Space);
    QVERIFY(driver.question().kept().rated == (study::Rated {study::Rating::Good, study::RatingReason::RightAndUnsure}));
    driver.press(Qt::Key_4);
    QVERIFY(driver.question().kept().rated.rating == study::Rating::Easy);
    QVERIFY(driver.practice().log().back().rating == study::Rating::Easy);
    QCOMPARE(driver.practice().log().size(), std::size_t(1));
    const study::CardState easy = driver.practice().card(*question);
    driver.press(Qt::Key_1);
    QVERIFY(driver.practice().log().back().rating == study::Rating::Again);
    QVERIFY(driver.practice().card(*question).due < easy.due);
    QCOMPARE(driver.practice().card(*question).reps, 1);
}

void TestQuizPage::showMeCountsAsForgotten()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    for (const char *kind : {"solve", "fix"}) {
        driver.learn({driver.ofKind(kind)});
        driver.question().showAnswer();
        driver.settle();
        QVERIFY(driver.question().isAnswered() && !driver.question().outcome()->right());
        QVERIFY(driver.question().kept().rated == (study::Rated {study::Rating::Again, study::RatingReason::AnswerShown}));
        QVERIFY(driver.practice().log().back().answer.empty());
    }
}

void TestQuizPage::lettersChooseAsDigitsDo()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind("single");
    driver.learn({question});
    driver.press(Qt::Key_C);
    QCOMPARE(quiz_page::AnswerView::written(driver.question().answerView()->given()), quiz::optionsOf(*question)[2]->id);
    driver.press(Qt::Key_A);
    QCOMPARE(quiz_page::AnswerView::written(driver.question().answerView()->given()), quiz::optionsOf(*question)[0]->id);
    // What is no option is a command.
    driver.press(Qt::Key_F);
    QVERIFY(driver.practice().isFlagged(*question));
    QCOMPARE(quiz_page::AnswerView::written(driver.question().answerView()->given()), quiz::optionsOf(*question)[0]->id);
    driver.press(Qt::Key_F);
    QVERIFY(!driver.practice().isFlagged(*question));
}

void TestQuizPage::aCheckOfTheCounterIsAnAnswer()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind("which-step");
    const auto rowOf = [&](const QString &title) {
        for (auto *row : driver.question().findChildren<quiz_page::CheckRow *>())
            if (row->text() == title)
                return row;
        return static_cast<quiz_page::CheckRow *>(nullptr);
    };
    for (const bool right : {true, false}) {
        driver.learn({question});
        const auto rows = driver.question().findChildren<quiz_page::CheckRow *>();
        QVERIFY2(rows.size() >= 8, qPrintable(QString::number(rows.size())));
        // The check of the right option, or one that is no option at all.
        QStringList options;
        QString wanted;
        for (const quiz::Option *option : quiz::optionsOf(*question)) {
            const auto *card
                = driver.question().findChild<quiz_page::OptionCard *>(QStringLiteral("option") + QString::fromStdString(option->id));
            options << card->plain();
            if (option->id == std::get<quiz::Ids>(question->answer).front())
                wanted = card->plain();
        }
        for (const auto *row : rows)
            if (!right && !options.contains(row->text()))
                wanted = row->text();
        auto *row = rowOf(wanted);
        QVERIFY2(row != nullptr, qPrintable(wanted));
        row->setFocus();
        driver.press(Qt::Key_Space); // points at it
        QVERIFY(driver.question().answerView()->isComplete() && !driver.question().isAnswered());
        driver.press(Qt::Key_Space); // checks
        QVERIFY(driver.question().isAnswered());
        QCOMPARE(driver.question().outcome()->right(), right);
    }
}

void TestQuizPage::aFaultyPolicyIsShownAtItsLineWhileTyping()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    driver.learn({driver.ofKind("fix")});
    auto *editor = driver.question().findChild<editor::JsonEditor *>();
    const QString faulty = editor->toPlainText();
    QVERIFY(faulty.contains(QStringLiteral("Statement")));
    QVERIFY(!driver.question().answerView()->isComplete());
    driver.answer(std::string("{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [ { \"Efect\": \"Allow\" } ]\n}"));
    QCOMPARE(editor->errorLine(), 3);
    QVERIFY(!driver.question().answerView()->isComplete());
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    driver.settle();
    QVERIFY(!driver.question().isAnswered());
    driver.press(Qt::Key_Z, Qt::ControlModifier); // the text's own undo, not the quiz's
    QCOMPARE(editor->toPlainText(), faulty);
    QCOMPARE(editor->errorLine(), 0);
    QCOMPARE(driver.practice().log().size(), std::size_t(0));
}

void TestQuizPage::afterTheAnswerTheArrowsCompareEveryOption()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind("solve");
    driver.learn({question});
    driver.answer(QuizDriver::wrong(*question));
    driver.press(Qt::Key_Space);
    std::set<std::string> compared;
    driver.press(Qt::Key_Down);
    for (std::size_t i = 0; i < quiz::optionsOf(*question).size(); ++i) {
        QVERIFY(driver.question().shownRuns().has_value());
        compared.insert(driver.question().shownRuns()->leftHead.key.toStdString());
        driver.press(Qt::Key_Down);
    }
    QCOMPARE(compared.size(), quiz::optionsOf(*question).size() - 1); // each wrong one has stood beside the right one
    QCOMPARE(driver.practice().log().size(), std::size_t(1));
}

void TestQuizPage::aLineIsDraggedToItsPlace()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    driver.learn({driver.ofKind("order")});
    const auto ids = [&] { return std::get<quiz::Ids>(std::get<quiz::Answer>(driver.question().answerView()->given())); };
    const quiz::Ids before = ids();
    auto *first = driver.question().findChild<quiz_page::OptionCard *>(QStringLiteral("item") + QString::fromStdString(before[0]));
    auto *third = driver.question().findChild<quiz_page::OptionCard *>(QStringLiteral("item") + QString::fromStdString(before[2]));
    const QPoint from = first->rect().center();
    QTest::mousePress(first, Qt::LeftButton, Qt::NoModifier, from);
    // Where the third line lies now, seen from the card that is dragged; it moves below the pointer as it goes.
    const QPoint goal = third->mapTo(driver.question().answerView(), QPoint(from.x(), third->height() - 4));
    for (int step = 1; step <= 8; ++step) {
        const QPoint now
            = first->mapTo(driver.question().answerView(), from) + (goal - first->mapTo(driver.question().answerView(), from)) * step / 8;
        QTest::mouseMove(first, first->mapFrom(driver.question().answerView(), now));
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(first, Qt::LeftButton);
    quiz::Ids wanted = before;
    std::rotate(wanted.begin(), wanted.begin() + 1, wanted.begin() + 3);
    QVERIFY(ids() == wanted);
}

void TestQuizPage::pairsAreMadeByTheMouse()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    const QuestionPtr question = driver.ofKind("match");
    driver.learn({question});
    const auto card = [&](const char *side, std::size_t index) {
        return driver.question().findChild<quiz_page::OptionCard *>(QLatin1String(side) + QString::number(index));
    };
    const auto &match = std::get<quiz::Match>(question->kind);
    const auto pairs = std::get<quiz::Pairs>(question->answer);
    for (std::size_t left = 0; left < match.left.size(); ++left)
        for (std::size_t right = 0; right < match.right.size(); ++right)
            if (pairs.at(match.left[left].id) == match.right[right].id) {
                QTest::mouseClick(card("left", left), Qt::LeftButton);
                QTest::mouseClick(card("right", right), Qt::LeftButton);
            }
    QVERIFY(driver.question().answerView()->isComplete());
    driver.press(Qt::Key_Space);
    QVERIFY(driver.question().isAnswered() && driver.question().outcome()->right());
}

void TestQuizPage::theKeysOfAnotherPlaceDoNothingHere()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    driver.learn({driver.ofKind("solve")});
    driver.press(Qt::Key_V);
    driver.press(Qt::Key_BracketRight);
    QVERIFY(driver.page().section() == quiz_page::QuizBar::Section::Question);
    QVERIFY(!driver.question().isAnswered());
    driver.press(Qt::Key_Escape);
    QVERIFY(driver.page().section() == quiz_page::QuizBar::Section::Home);
    driver.press(Qt::Key_1, Qt::ControlModifier);
    driver.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(driver.window().windowTitle(), QStringLiteral("Quiz \u2013 Trustwalk"));
}

QTEST_MAIN(TestQuizPage)
#include "tst_quiz_page.moc"
