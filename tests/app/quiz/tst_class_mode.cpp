#include "app/player/player.h"
#include "app/quiz/classroom/class_page.h"
#include "app/quiz/classroom/round_picker.h"
#include "app/quiz/classroom/run_stage.h"
#include "app/quiz/classroom/teacher_window.h"
#include "app/quiz/home_view.h"
#include "app/quiz/ways_row.h"
#include "core/study/round_text.h"
#include "quiz_driver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QTest>

#include <set>

using namespace trustwalk;
using namespace trustwalk::quiz_page;
using study::RoundPhase;

/// A round in class from its choice to its result, by the keys of a teacher and of a remote control.
class TestClassMode final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoundIsChosenByTopicBySearchAndFromTheFlagged();
    void aRemoteControlLeadsThroughTheWholeRound();
    void handsAreTypedVotedAgainAndRevealed();
    void keysActWhateverHasTheFocus();
    void blackCoversAndTheFirstKeyGivesThePictureBack();
    void theRoomNeverSeesTheTeachersNotes();
    void languagesChangeAtAnyMoment();
    void theClockIsOffByDefaultAndCanBePaused();
    void aFingerCountsToo();
    void aRoundSurvivesACrash();
    void aDamagedRoundIsSaidAndStays();
    void generatedQuestionsAreFoundAgain();
    void theResultIsCopiedAndSaved();
    void nothingIsClippedOrUnnamed_data();
    void nothingIsClippedOrUnnamed();
};

namespace {

struct Class {
    explicit Class(const QString &folder, ui::Language language = ui::Language::English, QSize size = {1600, 900})
        : driver(folder, language, size)
    {
        driver.page().showWay(Way::Class);
        driver.settle();
    }
    [[nodiscard]] ClassPage &page() { return static_cast<ClassPage &>(*driver.page().way(Way::Class)); }
    [[nodiscard]] ClassWindow &window() { return *page().room(); }
    [[nodiscard]] const study::Round &round() { return window().round(); }
    void settle()
    {
        for (int pass = 0; pass < 3; ++pass) {
            if (page().runner() != nullptr)
                page().runner()->wait();
            QCoreApplication::processEvents();
        }
    }
    void begin(const std::vector<QuestionPtr> &questions)
    {
        page().picker()->setChosen(questions);
        page().beginNew();
        asLargeAsARoomsScreen();
        settle();
    }
    /// The test's screen is a square, on which most questions have to be scrolled.
    void asLargeAsARoomsScreen()
    {
        window().showNormal();
        window().resize(1600, 900);
        settle();
    }
    /// To the board, as a remote control's keyboard sends it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window().board(), key, modifiers);
        settle();
    }
    void type(const QString &keys)
    {
        for (const QChar c : keys)
            press(static_cast<Qt::Key>(c.toUpper().unicode()));
    }
    test::QuizDriver driver;
};

/// A question whose wrong options run, one that only its documents prove, and one that is about one run.
std::vector<QuestionPtr> three(test::QuizDriver &driver)
{
    std::vector<QuestionPtr> chosen {driver.ofKind("solve"), nullptr, driver.ofKind("which-step")};
    for (const QuestionPtr &question : driver.practice().questions())
        if (!chosen[1] && isForARoom(*question) && quiz::sealOf(*question) == quiz::Seal::Documented)
            chosen[1] = question;
    return chosen;
}

QString wrongLetter(const QuestionPtr &question)
{
    const study::RoomQuestion room = roomQuestion(*question);
    return room.isRight(0) ? QStringLiteral("B") : QStringLiteral("A");
}

} // namespace

void TestClassMode::aRoundIsChosenByTopicBySearchAndFromTheFlagged()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    RoundPicker &picker = *room.page().picker();
    const int all = picker.foundList()->count();
    QVERIFY(all > 80);
    picker.topicBox()->setCurrentIndex(3);
    const int ofTopic = picker.foundList()->count();
    QVERIFY(ofTopic > 0 && ofTopic < all);
    picker.topicBox()->setCurrentIndex(0);
    picker.searchField()->setText(QStringLiteral("ExternalId"));
    const int found = picker.foundList()->count();
    QVERIFY(found > 0 && found < all);
    picker.searchField()->clear();
    const QuestionPtr flagged = room.driver.ofKind("predict");
    QVERIFY(!room.driver.practice().setFlagged(*flagged, true));
    room.page().findChild<QAbstractButton *>(QStringLiteral("roomFlagged"))->click();
    QCOMPARE(picker.foundList()->count(), 1);
    // By keys: into the list, Enter adds, in the round Alt+Up moves and Del removes.
    picker.foundList()->setFocus();
    QTest::keyClick(picker.foundList(), Qt::Key_Return);
    QCOMPARE(picker.chosen().size(), 1U);
    QCOMPARE(picker.chosen().front()->id, flagged->id);
    QTest::keyClick(picker.foundList(), Qt::Key_Return); // once is enough
    QCOMPARE(picker.chosen().size(), 1U);
    room.page().findChild<QAbstractButton *>(QStringLiteral("roomFlagged"))->click();
    picker.foundList()->setCurrentRow(0);
    QTest::keyClick(picker.foundList(), Qt::Key_Return);
    QCOMPARE(picker.chosen().size(), 2U);
    QTest::keyClick(picker.roundList(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(picker.chosen().back()->id, flagged->id);
    QTest::keyClick(picker.roundList(), Qt::Key_Delete);
    QCOMPARE(picker.chosen().size(), 1U);
    QCOMPARE(picker.chosen().front()->id, flagged->id);
}

void TestClassMode::aRemoteControlLeadsThroughTheWholeRound()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    room.begin(three(room.driver));
    QVERIFY(room.window().isVisible());
    std::set<std::pair<std::size_t, RoundPhase>> seen;
    int presses = 0;
    for (; !room.round().isOver() && presses < 200; ++presses) {
        seen.emplace(room.round().index(), room.round().phase());
        QVERIFY(room.window().runStage()->isVisible() == (room.round().phase() == RoundPhase::Runs));
        QVERIFY(room.window().board()->isVisible() != room.window().runStage()->isVisible());
        room.press(Qt::Key_PageDown);
    }
    QVERIFY2(room.round().isOver(), "the remote came to no end");
    for (std::size_t question = 0; question < 3; ++question)
        for (const RoundPhase phase : {RoundPhase::Stem, RoundPhase::Options, RoundPhase::FirstHands, RoundPhase::Answer})
            QVERIFY(seen.contains({question, phase}));
    QVERIFY(seen.contains({0, RoundPhase::Runs}) && !seen.contains({1, RoundPhase::Runs}) && seen.contains({2, RoundPhase::Runs}));
    QCOMPARE(room.window().board()->board().shows, Board::Shows::Results);
    room.press(Qt::Key_PageDown); // no dead end, and the app's window does not jump out
    QVERIFY(room.window().isVisible());
    for (int i = 0; i < presses + 1; ++i)
        room.press(Qt::Key_PageUp);
    QCOMPARE(room.round().index(), 0U);
    QCOMPARE(room.round().phase(), RoundPhase::Stem);
    // F5 ends, and F5 goes on: where it was.
    room.press(Qt::Key_PageDown);
    room.press(Qt::Key_F5);
    QVERIFY(!room.window().isVisible());
    QTest::keyClick(&room.page(), Qt::Key_F5);
    QVERIFY(room.window().isVisible());
    QCOMPARE(room.round().phase(), RoundPhase::Options);
}

void TestClassMode::handsAreTypedVotedAgainAndRevealed()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    const std::vector<QuestionPtr> questions = three(room.driver);
    room.begin({questions[0], questions[1]});
    const QString wrong = wrongLetter(questions[0]);
    const auto wrongIndex = static_cast<std::size_t>(wrong[0].unicode() - u'A');
    room.press(Qt::Key_PageDown);
    room.type(wrong + QStringLiteral("12")); // the first letter begins the vote
    QCOMPARE(room.round().phase(), RoundPhase::FirstHands);
    QCOMPARE(room.round().voting()[wrongIndex], std::optional(12));
    room.press(Qt::Key_U);
    QVERIFY(!study::isCounted(room.round().voting()));
    room.type(wrong + QStringLiteral("12"));
    room.type(QStringLiteral("D5"));
    room.press(Qt::Key_PageDown);
    QCOMPARE(room.round().phase(), RoundPhase::FirstVote);
    QCOMPARE(room.window().board()->board().options[wrongIndex].votes.first, std::optional(12));
    room.press(Qt::Key_V);
    QCOMPARE(room.round().phase(), RoundPhase::SecondHands);
    room.type(wrong + QStringLiteral("3"));
    room.type(QStringLiteral("D14"));
    room.press(Qt::Key_PageDown);
    QCOMPARE(room.round().phase(), RoundPhase::SecondVote);
    QVERIFY(room.window().board()->board().options[wrongIndex].votes.two);
    QCOMPARE(room.window().board()->board().options[wrongIndex].votes.second, std::optional(3));
    room.press(Qt::Key_PageDown);
    QCOMPARE(room.round().phase(), RoundPhase::Runs);
    QVERIFY(room.window().runStage()->isVisible());
    while (room.round().phase() == RoundPhase::Runs) {
        room.press(Qt::Key_Down);
        QCOMPARE(room.round().phase(), RoundPhase::Runs); // a step of the run is no step of the round
        room.press(Qt::Key_PageDown);
    }
    const Board &answer = room.window().board()->board();
    QCOMPARE(answer.shows, Board::Shows::Answer);
    for (std::size_t i = 0; i < answer.options.size(); ++i) {
        QCOMPARE(answer.options[i].mark == ui::Mark::Passed, room.round().question().isRight(i));
        // Reasons for what is right and for what somebody took.
        const study::RoomQuestion &asked = room.round().question();
        const bool taken = asked.first[i].value_or(0) + asked.second[i].value_or(0) > 0;
        QCOMPARE(!answer.options[i].why.isEmpty(), asked.isRight(i) || taken);
    }
    room.press(Qt::Key_N);
    QCOMPARE(room.round().index(), 1U);
}

void TestClassMode::keysActWhateverHasTheFocus()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    room.begin({room.driver.ofKind("solve")});
    room.press(Qt::Key_P);
    room.press(Qt::Key_P);
    QVERIFY(room.window().teacher() != nullptr && room.window().teacher()->isVisible());
    QList<QWidget *> all = room.window().findChildren<QWidget *>();
    all += room.window().teacher()->findChildren<QWidget *>();
    all << &room.window() << room.window().teacher();
    int tried = 0;
    QList<QPointer<QWidget>> there; // the teacher's rows are made anew at every move
    for (QWidget *widget : all)
        there << widget;
    for (const QPointer<QWidget> &widget : there) {
        if (!widget)
            continue;
        const QByteArray name = widget->metaObject()->className();
        const RoundPhase before = room.round().phase();
        QTest::keyClick(widget, Qt::Key_PageDown);
        room.settle();
        QVERIFY2(room.round().phase() != before, name.constData());
        QTest::keyClick(widget ? widget.data() : room.window().teacher(), Qt::Key_PageUp);
        room.settle();
        QVERIFY2(room.round().phase() == before, name.constData());
        ++tried;
    }
    QVERIFY(tried > 10);
}

void TestClassMode::blackCoversAndTheFirstKeyGivesThePictureBack()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    room.begin({room.driver.ofKind("solve")});
    for (const Qt::Key black : {Qt::Key_Period, Qt::Key_B}) {
        room.press(black);
        QVERIFY(room.window().cover()->isBlack());
        room.press(Qt::Key_PageDown);
        QVERIFY(!room.window().cover()->isBlack());
        QCOMPARE(room.round().phase(), RoundPhase::Stem);
    }
    room.press(Qt::Key_PageDown);
    room.press(Qt::Key_B); // where options are to be chosen from, B is one of them
    QVERIFY(!room.window().cover()->isBlack());
    QCOMPARE(room.window().count().chosen(), 1);
    room.press(Qt::Key_Period);
    QVERIFY(room.window().cover()->isBlack());
    room.press(Qt::Key_A); // nothing is counted in the dark
    QCOMPARE(room.window().count().chosen(), 1);
    room.press(Qt::Key_Escape);
    QVERIFY(!room.window().cover()->isBlack() && room.window().isVisible());
}

void TestClassMode::theRoomNeverSeesTheTeachersNotes()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    const QuestionPtr asked = room.driver.ofKind("solve");
    room.begin({asked, room.driver.ofKind("predict")});
    // On one screen a slip of the hand must not show the answers.
    room.press(Qt::Key_P);
    QVERIFY(room.window().teacher() == nullptr);
    QVERIFY(room.window().board()->board().band.contains(QStringLiteral("P again")));
    room.press(Qt::Key_T);
    QVERIFY(!room.window().board()->board().band.contains(QStringLiteral("P again")));
    room.press(Qt::Key_P);
    QVERIFY(room.window().teacher() == nullptr);
    room.press(Qt::Key_P);
    QVERIFY(room.window().teacher() != nullptr);
    const QString explain = plainText(QString::fromStdString(asked->explain.en));
    const QString japanese = plainText(QString::fromStdString(asked->explain.ja));
    const auto audience = [&]() -> QString {
        QStringList all;
        for (const QWidget *widget : room.window().findChildren<QWidget *>())
            if (widget->isVisibleTo(&room.window()))
                all << widget->accessibleName() << widget->accessibleDescription();
        return all.join(u'\n') + spoken(room.window().board()->board(), text::Translation::of(ui::Language::English));
    };
    for (int presses = 0; room.round().phase() != RoundPhase::Answer && presses < 40; ++presses) {
        const TeacherWindow &teacher = *room.window().teacher();
        QVERIFY(teacher.allText().contains(explain) && teacher.allText().contains(japanese));
        const study::RoomQuestion question = roomQuestion(*asked);
        for (std::size_t i = 0; i < teacher.notes().options.size(); ++i)
            QCOMPARE(teacher.notes().options[i].right, question.isRight(i));
        if (room.round().phase() != RoundPhase::Runs) {
            QVERIFY(!audience().contains(explain));
            QVERIFY(!audience().contains(japanese));
        }
        room.press(Qt::Key_PageDown);
    }
    QCOMPARE(room.round().phase(), RoundPhase::Answer);
    QVERIFY(audience().contains(explain));
    QVERIFY(room.window().teacher()->allText().contains(plainText(QString::fromStdString(room.driver.ofKind("predict")->stem.en))));
}

void TestClassMode::languagesChangeAtAnyMoment()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    const QuestionPtr asked = room.driver.ofKind("solve");
    room.begin({asked});
    bool both = false;
    for (int presses = 0; !room.round().isOver() && presses < 60; ++presses) {
        const std::pair before(room.round().phase(), room.round().run());
        room.press(Qt::Key_F8);
        const Board board = room.window().board()->board();
        if (room.round().phase() == RoundPhase::Stem)
            QCOMPARE(board.heading, QString::fromStdString(presses % 2 == 0 ? asked->stem.ja : asked->stem.en));
        room.press(Qt::Key_F9);
        both = !both;
        if (room.round().phase() != RoundPhase::Runs)
            QCOMPARE(!room.window().board()->board().headingSecond.isEmpty(), both);
        QVERIFY(before == std::pair(room.round().phase(), room.round().run()));
        if (both)
            room.press(Qt::Key_F9), both = false;
        room.press(Qt::Key_PageDown);
    }
    QVERIFY(room.round().isOver());
}

void TestClassMode::theClockIsOffByDefaultAndCanBePaused()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    room.begin({room.driver.ofKind("solve")});
    room.press(Qt::Key_PageDown);
    QVERIFY(room.window().board()->board().clock.isEmpty());
    room.press(Qt::Key_T);
    QCOMPARE(room.window().board()->board().clock, QStringLiteral("1:00"));
    room.press(Qt::Key_T);
    QVERIFY(room.window().board()->board().clock.contains(QStringLiteral("paused")));
    for (int presses = 0; room.round().phase() != RoundPhase::Runs && presses < 20; ++presses)
        room.press(Qt::Key_PageDown);
    room.press(Qt::Key_PageUp);
    QVERIFY(room.window().board()->board().clock.isEmpty());
}

void TestClassMode::aFingerCountsToo()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    room.begin({room.driver.ofKind("solve")});
    room.press(Qt::Key_PageDown);
    room.press(Qt::Key_PageDown);
    BoardView &board = *room.window().board();
    const auto tap = [&](int y) { QTest::mouseClick(&board, Qt::LeftButton, {}, QPoint(board.width() / 2, y)); };
    int y = board.height() * 9 / 10;
    while (room.window().count().chosen() < 0 && y > 0)
        tap(y -= 10);
    tap(y);
    tap(y);
    QVERIFY(room.window().count().chosen() >= 0);
    QCOMPARE(room.round().voting()[static_cast<std::size_t>(room.window().count().chosen())], std::optional(2));
}

void TestClassMode::aRoundSurvivesACrash()
{
    const QTemporaryDir folder;
    const std::vector<QuestionPtr> questions;
    QString left;
    {
        Class room(folder.path());
        room.begin(three(room.driver));
        room.press(Qt::Key_N);
        room.press(Qt::Key_PageDown);
        room.type(QStringLiteral("A12B5"));
        // As a kill leaves it: what is on disk now.
        QFile file(folder.filePath(QStringLiteral("class-round.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = study::readRound(file.readAll().toStdString());
        QVERIFY(read && *read == room.round());
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        left = QString::fromStdString(room.round().question().id);
    }
    Class again(folder.path());
    QVERIFY(again.page().waiting(text::Translation::of(ui::Language::English)).contains(QStringLiteral("question 2 of 3")));
    QVERIFY(!again.page().findChild<QWidget *>(QStringLiteral("classBegin"))->isEnabled());
    again.page().beginNew(); // does not throw the kept one away
    again.page().goOn();
    again.asLargeAsARoomsScreen();
    again.settle();
    QCOMPARE(QString::fromStdString(again.round().question().id), left);
    QCOMPARE(again.round().phase(), RoundPhase::FirstHands);
    QCOMPARE(again.round().voting()[0], std::optional(12));
    QCOMPARE(again.round().voting()[1], std::optional(5));
    again.press(Qt::Key_Escape);
    again.page().discard();
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("class-round.json"))));
    QVERIFY(again.page().waiting(text::Translation::of(ui::Language::English)).isEmpty());
}

void TestClassMode::aDamagedRoundIsSaidAndStays()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("class-round.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"trustwalk-round\",");
    file.close();
    Class room(folder.path());
    QVERIFY(room.page().round().questions().empty());
    bool said = false;
    for (const QLabel *label : room.page().findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("class-round.json")));
    QVERIFY(said);
    QVERIFY(file.exists());
    room.begin({room.driver.ofKind("solve")}); // and keeps nobody from teaching
    QVERIFY(room.window().isVisible());
}

void TestClassMode::generatedQuestionsAreFoundAgain()
{
    const QTemporaryDir folder;
    const auto made = [](test::QuizDriver &driver, const std::string &id) -> QuestionPtr {
        if (!id.starts_with("made~"))
            return nullptr;
        auto question = std::make_shared<quiz::Question>(*driver.ofKind("solve"));
        question->id = id;
        return question;
    };
    const auto equip = [&](Class &room) {
        int next = 1;
        room.page().setGenerator(
            [&room, made, next](std::optional<quiz::Topic>, int count) mutable {
                std::vector<QuestionPtr> fresh;
                for (int i = 0; i < count; ++i)
                    fresh.push_back(made(room.driver, "made~" + std::to_string(next++)));
                return fresh;
            },
            [&room, made](const std::string &id) { return made(room.driver, id); });
    };
    {
        Class room(folder.path());
        QVERIFY(room.page().findChild<QWidget *>(QStringLiteral("roomGenerate"))->isVisible()); // the templates' own
        equip(room);
        room.page().findChild<QAbstractButton *>(QStringLiteral("roomGenerate"))->click();
        room.page().findChild<QAbstractButton *>(QStringLiteral("roomGenerate"))->click();
        QCOMPARE(room.page().picker()->chosen().size(), 6U);
        room.begin(room.page().picker()->chosen());
        room.press(Qt::Key_N);
    }
    Class again(folder.path());
    QVERIFY(again.page().round().questions().empty()); // nobody knows them yet
    equip(again);
    QCOMPARE(again.page().round().questions().size(), 6U);
    QCOMPARE(again.page().round().question().id, "made~2");
}

void TestClassMode::theResultIsCopiedAndSaved()
{
    const QTemporaryDir folder;
    Class room(folder.path());
    room.begin({room.driver.ofKind("solve")});
    room.press(Qt::Key_PageDown);
    room.type(QStringLiteral("A12"));
    room.press(Qt::Key_N);
    QVERIFY(room.round().isOver());
    room.press(Qt::Key_Escape);
    QVERIFY(room.page().findChild<QWidget *>(QStringLiteral("classSave"))->isVisible());
    QVERIFY(!room.page().findChild<QWidget *>(QStringLiteral("classContinue"))->isVisible());
    room.page().copy();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(QStringLiteral("\t12\t")));
    QVERIFY(copied->data(QStringLiteral("text/csv")).startsWith("\xEF\xBB\xBF"));
    const QString file = folder.filePath(QStringLiteral("result.csv"));
    QVERIFY(room.page().save(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), copied->data(QStringLiteral("text/csv")));
    QVERIFY(!room.page().save(folder.filePath(QStringLiteral("no/such/folder.csv"))));
}

void TestClassMode::nothingIsClippedOrUnnamed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Language>("language");
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)})
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            QTest::addRow("%d, %s", size.height(), qPrintable(ui::languageCode(language))) << size << language;
}

void TestClassMode::nothingIsClippedOrUnnamed()
{
    QFETCH(QSize, size);
    QFETCH(ui::Language, language);
    const QTemporaryDir folder;
    Class room(folder.path(), language, size);
    const auto look = [&](const char *when) {
        QCoreApplication::processEvents();
        const QString flaw = test::flawIn(room.driver.window());
        QVERIFY2(flaw.isEmpty(), qPrintable(QLatin1String(when) + QStringLiteral(": ") + flaw));
        const QStringList unnamed = test::unnamedIn(room.driver.window());
        QVERIFY2(unnamed.isEmpty(), qPrintable(QLatin1String(when) + QStringLiteral(": ") + unnamed.join(u' ')));
    };
    look("nothing chosen");
    room.page().picker()->setChosen(three(room.driver));
    look("three chosen");
    room.begin(three(room.driver));
    room.press(Qt::Key_P);
    room.press(Qt::Key_P);
    const QString flaw = test::flawIn(*room.window().teacher());
    QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    room.press(Qt::Key_Escape);
    look("a round waits");
    room.page().goOn();
    for (int i = 0; i < 3; ++i)
        room.press(Qt::Key_N);
    room.press(Qt::Key_Escape);
    look("a round is over");
    room.driver.page().showHome();
    look("home");
}

QTEST_MAIN(TestClassMode)
#include "tst_class_mode.moc"
