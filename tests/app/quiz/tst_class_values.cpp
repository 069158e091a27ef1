#include "app/quiz/classroom/class_commands.h"
#include "app/quiz/classroom/class_runs.h"
#include "app/quiz/classroom/hands_count.h"
#include "app/quiz/classroom/option_shape.h"
#include "app/quiz/classroom/room_questions.h"
#include "app/quiz/classroom/round_csv.h"
#include "app/world/quiz_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace trustwalk;
using namespace trustwalk::quiz_page;

/// Class mode without its windows: what is typed, what is played, what is written.
class TestClassValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsTypedIsCounted_data();
    void whatIsTypedIsCounted();
    void nextGoesFromOptionToOptionAndThenCloses();
    void aRemoteNeedsFourKeysAndTheyAlwaysAct();
    void lettersAreOptionsOnlyWhileHandsAreCounted();
    void everyOptionHasAShapeOfItsOwn();
    void aRoomAnswersWhatItCanChooseFrom();
    void theRevealPlaysWrongChoicesByHandsAndThenTheRightOne();
    void everyProvenQuestionHasSomethingToPlay();
    void everyRunStopsAtItsDecidingCheck();
    void theTableIsRfc4180();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void aRoundLosesWhatHasChangedAndNothingElse();

private:
    [[nodiscard]] std::vector<QuestionPtr> fit() const;
    [[nodiscard]] Proven proven(const QuestionPtr &question) const;
    QTemporaryDir m_data;
    quiz::Bank m_bank;
    quiz::Stand m_stand;
    std::vector<QuestionPtr> m_questions;
};

namespace {

const study::Moment now {std::chrono::milliseconds(1'795'654'800'000)};

study::Round atHands(std::size_t options)
{
    study::RoomQuestion question {"q", 1, {}, {"a"}};
    for (std::size_t i = 0; i < options; ++i)
        question.options.push_back(std::string(1, static_cast<char>('a' + i)));
    study::Round round({question});
    (void)round.next(now);
    (void)round.next(now);
    return round;
}

/// Rows and cells of an RFC 4180 text, read by its grammar.
std::vector<QStringList> parsed(const QString &csv)
{
    std::vector<QStringList> rows {{}};
    QString cell;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        if (csv[i] != u'"')
            qFatal("a cell that is not quoted");
        for (++i; i < csv.size(); ++i) {
            if (csv[i] != u'"')
                cell += csv[i];
            else if (i + 1 < csv.size() && csv[i + 1] == u'"')
                cell += csv[i++];
            else
                break;
        }
        rows.back() << std::exchange(cell, {});
        ++i;
        if (csv.mid(i, 2) == QStringLiteral("\r\n")) {
            ++i;
            rows.emplace_back();
        } else if (csv[i] != u',') {
            qFatal("neither a comma nor a line's end behind a cell");
        }
    }
    rows.pop_back();
    return rows;
}

} // namespace

void TestClassValues::initTestCase()
{
    m_bank = quiz_store::loadBank();
    m_stand = quiz_store::stand(m_data.path());
    for (const quiz::Question *question : m_bank.questions())
        m_questions.push_back(std::make_shared<const quiz::Question>(*question));
    QVERIFY(m_questions.size() > 100);
}

std::vector<QuestionPtr> TestClassValues::fit() const
{
    std::vector<QuestionPtr> fit;
    for (const QuestionPtr &question : m_questions)
        if (isForARoom(*question))
            fit.push_back(question);
    return fit;
}

Proven TestClassValues::proven(const QuestionPtr &question) const
{
    Proven result;
    result.proof = std::make_shared<const quiz::Proof>(quiz::prove(*question, m_stand));
    return result;
}

void TestClassValues::whatIsTypedIsCounted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char *name, const char *typed, const char *counts) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(counts);
    };
    // < is Backspace, # Delete, / Enter, ^ Up
    row("a letter and a number", "A12", "12,-,-,-");
    row("one after another", "A12B5C0D31", "12,5,0,31");
    row("a digit chooses where nothing is chosen", "312", "-,-,12,-");
    row("Enter goes to the next option", "A12/5/3/7", "12,5,3,7");
    row("behind the last, a digit chooses again", "A1/2/3/4/48", "1,2,3,8");
    row("plus and minus are one hand", "B+++-", "-,2,-,-");
    row("none is the least", "B--", "-,0,-,-");
    row("a number typed anew replaces the old one", "A12B3A7", "7,3,-,-");
    row("plus goes on from the number", "A12+", "13,-,-,-");
    row("digits behind a plus make a new number", "A12+4", "4,-,-,-");
    row("more than a room holds is not taken", "A1234", "123,-,-,-");
    row("Backspace takes back a digit", "A12<", "1,-,-,-");
    row("Backspace at the last digit takes back the count", "A1<", "-,-,-,-");
    row("Delete takes back the count", "A12#", "-,-,-,-");
    row("Up chooses the last one first", "^5", "-,-,-,5");
    row("a letter behind the last option is none", "E5", "-,-,-,-");
    row("a digit that is no option chooses nothing", "75", "-,-,-,-");
}

void TestClassValues::whatIsTypedIsCounted()
{
    QFETCH(QString, typed);
    QFETCH(QString, counts);
    study::Round round = atHands(4);
    HandsCount count;
    for (const QChar c : typed) {
        const std::map<QChar, int> named {{u'<', Qt::Key_Backspace}, {u'#', Qt::Key_Delete}, {u'/', Qt::Key_Return}, {u'^', Qt::Key_Up}};
        const auto found = named.find(c);
        const int key = found == named.end() ? static_cast<int>(c.unicode()) : found->second;
        (void)count.take(key, round);
    }
    QStringList found;
    for (const std::optional<int> &each : round.voting())
        found << (each ? QString::number(*each) : QStringLiteral("-"));
    QCOMPARE(found.join(u','), counts);
}

void TestClassValues::nextGoesFromOptionToOptionAndThenCloses()
{
    study::Round round = atHands(3);
    HandsCount count;
    QVERIFY(count.next(round) && count.next(round) && count.next(round));
    QCOMPARE(count.chosen(), 2);
    QVERIFY(!count.next(round));
    QVERIFY(count.back() && count.back() && count.back());
    QCOMPARE(count.chosen(), -1);
    QVERIFY(!count.back());
    for (const int key : {Qt::Key_B, Qt::Key_2, Qt::Key_C, Qt::Key_2, Qt::Key_A, Qt::Key_2})
        QVERIFY(count.take(key, round));
    QVERIFY2(!count.next(round), "all are counted");
}

void TestClassValues::aRemoteNeedsFourKeysAndTheyAlwaysAct()
{
    for (const bool voting : {false, true}) {
        QCOMPARE(classCommandOf(Qt::Key_PageDown, Qt::NoModifier, voting), ClassCommand::Next);
        QCOMPARE(classCommandOf(Qt::Key_PageUp, Qt::NoModifier, voting), ClassCommand::Back);
        QCOMPARE(classCommandOf(Qt::Key_Period, Qt::NoModifier, voting), ClassCommand::Black);
        for (const Qt::Key key : {Qt::Key_F5, Qt::Key_Escape})
            QCOMPARE(classCommandOf(key, Qt::NoModifier, voting), ClassCommand::Leave);
        QCOMPARE(classCommandOf(Qt::Key_F5, Qt::ShiftModifier, voting), ClassCommand::Leave);
    }
}

void TestClassValues::lettersAreOptionsOnlyWhileHandsAreCounted()
{
    for (int key = Qt::Key_A; key <= Qt::Key_I; ++key)
        QVERIFY(!classCommandOf(key, Qt::NoModifier, true));
    QCOMPARE(classCommandOf(Qt::Key_B, Qt::NoModifier, false), ClassCommand::Black);
    QCOMPARE(classCommandOf(Qt::Key_A, Qt::NoModifier, false), ClassCommand::PlayOrPause);
    for (const bool voting : {false, true})
        QCOMPARE(classCommandOf(Qt::Key_V, Qt::NoModifier, voting), ClassCommand::VoteAgain);
    QVERIFY(!classCommandOf(Qt::Key_V, Qt::ControlModifier, false));
}

void TestClassValues::everyOptionHasAShapeOfItsOwn()
{
    QList<QPainterPath> shapes;
    for (int i = 0; i < 9; ++i) {
        const QPainterPath shape = optionShape(i, QRectF(0, 0, 100, 100));
        QVERIFY2(QRectF(-14, -14, 128, 128).contains(shape.boundingRect()), qPrintable(optionLetter(i)));
        QVERIFY(shape.boundingRect().width() > 80);
        QVERIFY(!shapes.contains(shape));
        shapes << shape;
    }
    QCOMPARE(optionLetter(2), QStringLiteral("C"));
}

void TestClassValues::aRoomAnswersWhatItCanChooseFrom()
{
    std::set<std::string_view> kinds, left;
    for (const QuestionPtr &question : m_questions)
        (isForARoom(*question) ? kinds : left).insert(quiz::kindName(*question));
    QVERIFY((kinds == std::set<std::string_view> {"single", "multi", "solve", "predict", "which-step"}));
    QVERIFY((left == std::set<std::string_view> {"order", "match", "fix"}));
    for (const QuestionPtr &question : fit()) {
        const study::RoomQuestion room = roomQuestion(*question);
        QCOMPARE(room.right.size(), std::max<std::size_t>(1, quiz::choiceCount(*question)));
        for (const std::string &id : room.right)
            QVERIFY(quiz::findOption(*question, id) != nullptr);
    }
}

void TestClassValues::theRevealPlaysWrongChoicesByHandsAndThenTheRightOne()
{
    int seen = 0;
    for (const QuestionPtr &question : fit()) {
        const auto *solve = std::get_if<quiz::Solve>(&question->kind);
        if (solve == nullptr || solve->choose != 1 || solve->options.size() != 4)
            continue;
        study::RoomQuestion room = roomQuestion(*question);
        room.first.assign(room.options.size(), 0);
        std::vector<int> wrong;
        for (std::size_t i = 0; i < room.options.size(); ++i)
            if (!room.isRight(i))
                wrong.push_back(static_cast<int>(i));
        room.first[static_cast<std::size_t>(wrong[0])] = 3;
        room.first[static_cast<std::size_t>(wrong[2])] = 9;
        const std::vector<ClassRun> runs = classRuns(*question, proven(question), room);
        std::vector<int> order;
        for (const ClassRun &run : runs)
            order.push_back(run.option);
        QVERIFY(!order.empty() && room.isRight(static_cast<std::size_t>(order.back())));
        QVERIFY2(order.front() == wrong[2] && std::count(order.begin(), order.end(), wrong[1]) == 0, question->id.c_str());
        // The second vote is what counts once there is one.
        room.second.assign(room.options.size(), 0);
        room.second[static_cast<std::size_t>(wrong[1])] = 1;
        QVERIFY2(classRuns(*question, proven(question), room).front().option == wrong[1], question->id.c_str());
        ++seen;
    }
    QVERIFY(seen >= 3);
}

void TestClassValues::everyProvenQuestionHasSomethingToPlay()
{
    int played = 0;
    for (const QuestionPtr &question : fit()) {
        const Proven proof = proven(question);
        const std::vector<ClassRun> runs = classRuns(*question, proof, roomQuestion(*question));
        QVERIFY2(runs.empty() == (proof.proof->seal == quiz::Seal::Documented), question->id.c_str());
        if (runs.empty())
            continue;
        ++played;
        QVERIFY2(runs.back().kind == ClassRun::Kind::Right, question->id.c_str());
        QVERIFY2(runs.size() <= quiz::optionsOf(*question).size(), question->id.c_str());
    }
    QVERIFY(played > 60);
}

void TestClassValues::everyRunStopsAtItsDecidingCheck()
{
    int claims = 0;
    for (const QuestionPtr &question : fit()) {
        for (const ClassRun &run : classRuns(*question, proven(question), roomQuestion(*question))) {
            const auto &steps = run.run.trace->steps;
            const trace::Verdict verdict = steps[static_cast<std::size_t>(run.last)].verdict;
            if (run.kind == ClassRun::Kind::WrongClaim) {
                ++claims;
                QVERIFY2(verdict != trace::Verdict::Refused, question->id.c_str());
                QVERIFY(run.last + 1 < static_cast<int>(steps.size()));
            } else {
                QCOMPARE(run.last + 1, static_cast<int>(steps.size()));
                QCOMPARE(verdict == trace::Verdict::Refused, run.run.trace->refusal.has_value());
            }
        }
    }
    QVERIFY(claims > 10);
}

void TestClassValues::theTableIsRfc4180()
{
    const std::vector<QuestionPtr> questions = fit();
    study::Round round = roundOf(questions);
    for (const QuestionPtr &question : questions) {
        (void)question;
        while (round.phase() != study::RoundPhase::FirstHands)
            (void)round.next(now);
        (void)round.count(0, 12);
        (void)round.next(now);
        (void)round.voteAgain();
        (void)round.count(1, 7);
        (void)round.skip(now);
    }
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        Look look;
        look.language = language;
        const QByteArray csv = roundCsv(round, questions, look);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF\""));
        const std::vector<QStringList> rows = parsed(QString::fromUtf8(csv.mid(3)));
        std::size_t row = 1;
        for (const QuestionPtr &question : questions) {
            const study::RoomQuestion room = roomQuestion(*question);
            for (std::size_t i = 0; i < room.options.size(); ++i, ++row) {
                QVERIFY(row < rows.size());
                QCOMPARE(rows[row].size(), 8);
                QCOMPARE(rows[row][0], QString::fromStdString(question->id));
                QCOMPARE(rows[row][1], harmlessCell(plainText(look.first(question->stem))));
                QCOMPARE(rows[row][2], optionLetter(static_cast<int>(i)));
                QVERIFY(!rows[row][3].isEmpty());
                QCOMPARE(rows[row][4], i == 0 ? QStringLiteral("12") : QString());
                QCOMPARE(rows[row][5], i == 1 ? QStringLiteral("7") : QString());
                QCOMPARE(rows[row][7], QStringLiteral("2026-11-26 01:00:00"));
            }
        }
        QCOMPARE(row, rows.size());
        // What is pasted has as many cells, and no line end inside one.
        const QStringList lines = roundTable(round, questions, look).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), static_cast<qsizetype>(rows.size()));
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), 7);
    }
}

void TestClassValues::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dangerous");
    const auto row = [](const char *text, bool dangerous) { QTest::newRow(text) << QString::fromUtf8(text) << dangerous; };
    row("=HYPERLINK(\"http://x\")", true);
    row("+1", true);
    row("-1", true);
    row("@SUM(A1)", true);
    row("\t=1", true);
    row("\r=1", true);
    row("\n=1", true);
    row("\uFF1D1", true);
    row("AssumeRole = STS", false);
    row("12", false);
    row("", false);
}

void TestClassValues::noCellIsAFormula()
{
    QFETCH(QString, text);
    QFETCH(bool, dangerous);
    QCOMPARE(harmlessCell(text), dangerous ? u'\'' + text : text);
}

void TestClassValues::aRoundLosesWhatHasChangedAndNothingElse()
{
    std::vector<QuestionPtr> questions = fit();
    questions.resize(4);
    study::Round round = roundOf(questions);
    for (int i = 0; i < 2; ++i)
        (void)round.skip(now);
    (void)round.next(now);
    const auto all = [&](const std::string &id) -> QuestionPtr {
        for (const QuestionPtr &question : questions)
            if (question->id == id)
                return question;
        return nullptr;
    };
    QVERIFY(roundAgain(round, all).round == round);
    QCOMPARE(roundAgain(round, all).lost, 0);
    const RoundAgain without = roundAgain(round, [&](const std::string &id) { return id == questions[0]->id ? nullptr : all(id); });
    QCOMPARE(without.lost, 1);
    QCOMPARE(without.round.index(), 1U);
    QCOMPARE(without.round.phase(), study::RoundPhase::Options);
    QCOMPARE(without.round.question().id, questions[2]->id);
    const RoundAgain changed = roundAgain(round, [&](const std::string &id) {
        if (id != questions[2]->id)
            return all(id);
        auto later = std::make_shared<quiz::Question>(*questions[2]);
        ++later->rev;
        return QuestionPtr(later);
    });
    QCOMPARE(changed.lost, 1);
    QCOMPARE(changed.round.phase(), study::RoundPhase::Stem);
    QCOMPARE(changed.round.question().id, questions[3]->id);
    const RoundAgain nothing = roundAgain(round, [](const std::string &) { return QuestionPtr(); });
    QCOMPARE(nothing.lost, 4);
    QVERIFY(nothing.round.isOver());
}

QTEST_MAIN(TestClassValues)
#include "tst_class_values.moc"
