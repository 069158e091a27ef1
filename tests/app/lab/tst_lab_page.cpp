#include "app/lab/changes_panel.h"
#include "app/lab/commands_panel.h"
#include "app/lab/exercises_panel.h"
#include "app/lab/lab_bar.h"
#include "app/lab/lab_page.h"
#include "app/lab/lab_stage.h"
#include "app/lab/request_model.h"
#include "app/lab/switch_button.h"
#include "app/main/application.h"
#include "app/main/main_window.h"
#include "app/walk/walk_page.h"
#include "tests/app/lab/lab_client.h"
#include "tests/app/quiz/quiz_driver.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace trustwalk;
using lab::LabPage;
using test::LabClient;

/// The place "Lab" of the real window, driven by keys and asked by clients, in both languages.
class TestLabPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void itStartsOffAndIsSwitchedByKeys();
    void aPortThatIsTakenIsSaidBesideIt();
    void whatComesOverHttpIsListedAndPlayed();
    void aBurstWaitsAndCanBeSkipped();
    void choosingARowShowsIt();
    void withoutFollowingTheStageStays();
    void aRequestIsKeptAsAWalk();
    void whatNoWalkCanAskSaysWhy();
    void changesAreListedUndoneAndReset();
    void commandsNameThePortAndAreCopiedWithWhatIsOfNow();
    void anExerciseIsDoneAsRequestsCome();
    void anExercisesWorldIsOpenedFromIt();
    void thousandsOfRequestsAreCountedNotShown();
    void everyViewIsWholeAndNamed_data();
    void everyViewIsWholeAndNamed();
    void everyPartIsReachedByTab();
    void thePortIsRemembered();

private:
    struct Opened {
        std::unique_ptr<MainWindow> window;
        LabPage &page;
    };
    Opened open(ui::Language language = ui::Language::English, QSize size = {1600, 900});
    QTemporaryDir m_data;
};

namespace {

void settle()
{
    for (int pass = 0; pass < 4; ++pass)
        QCoreApplication::processEvents();
}

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *at = QApplication::focusWidget();
    QTest::keyClick(at != nullptr ? at : &window, key, modifiers);
    settle();
}

/// One that nobody listens on now.
int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

const std::string assumeRoleB = "Action=AssumeRole&RoleSessionName=demo&RoleArn=" + test::roleArn("RoleB");

QStringList callsIn(const LabPage &page)
{
    QStringList calls;
    for (int row = 0; row < page.requests()->rowCount(); ++row)
        calls << page.requests()->index(row).data().toString();
    return calls;
}

QPushButton *button(const QWidget &page, const char *name)
{
    auto *found = page.findChild<QPushButton *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no button %s", name);
    return found;
}

} // namespace

TestLabPage::Opened TestLabPage::open(ui::Language language, QSize size)
{
    settings::Settings settings;
    settings.look.language = language;
    settings.reducedMotion = true;
    settings.place = 4;
    settings.labPort = freePort();
    auto window = std::make_unique<MainWindow>(settings, m_data.path());
    window->resize(size);
    window->show();
    settle();
    LabPage &page = *window->labPage();
    return {std::move(window), page};
}

void TestLabPage::itStartsOffAndIsSwitchedByKeys()
{
    const auto [window, page] = open();
    QVERIFY(!page.isOn());
    page.bar()->power()->setFocus();
    press(*window, Qt::Key_Space);
    QVERIFY(page.isOn());
    QVERIFY(page.bar()->power()->isChecked());
    press(*window, Qt::Key_Return);
    QVERIFY(!page.isOn());
    QVERIFY(!page.bar()->power()->isChecked());
}

void TestLabPage::aPortThatIsTakenIsSaidBesideIt()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto [window, page] = open();
    page.setPort(other.serverPort());
    page.setOn(true);
    QVERIFY(!page.isOn());
    QVERIFY(!page.bar()->power()->isChecked());
    QVERIFY2(page.bar()->problem().contains(QString::number(other.serverPort())), qPrintable(page.bar()->problem()));
    settle();
    const QString flaw = test::flawIn(*window);
    QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    other.close();
    page.setOn(true);
    QVERIFY(page.isOn());
    QVERIFY(page.bar()->problem().isEmpty());
}

void TestLabPage::whatComesOverHttpIsListedAndPlayed()
{
    const auto [window, page] = open();
    page.setOn(true);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), page.lab()->endpoint().port());
    QVERIFY(socket.waitForConnected(5000));
    socket.write("GET /?Action=GetCallerIdentity&Version=2011-06-15 HTTP/1.1\r\nHost: 127.0.0.1:"
                 + QByteArray::number(page.lab()->endpoint().port()) + "\r\nUser-Agent: curl/7.88.1\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(page.requests()->rowCount(), 1, 10000); // by the page's own timer
    QVERIFY(socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000));
    QVERIFY(socket.readAll().contains("MissingAuthenticationToken"));
    QCOMPARE(callsIn(page), QStringList {QStringLiteral("GetCallerIdentity")});
    const auto spoken = page.requests()->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("MissingAuthenticationToken")) && spoken.contains(QStringLiteral("curl/7.88.1")),
             qPrintable(spoken));
    QCOMPARE(page.stage()->shown(), std::uint64_t(1));
    QVERIFY(page.stage()->player()->isPlaying());
}

void TestLabPage::aBurstWaitsAndCanBeSkipped()
{
    const auto [window, page] = open();
    LabClient client(*page.lab());
    client.become("UserA");
    for (int i = 0; i < 4; ++i)
        QCOMPARE(client.sts("Action=GetCallerIdentity"), 200);
    page.poll();
    settle();
    QCOMPARE(page.stage()->shown(), std::uint64_t(1));
    QPushButton *skip = button(page, "skipToNewest");
    QVERIFY(skip->isVisible());
    QVERIFY2(skip->text().startsWith(u'3'), qPrintable(skip->text()));
    // The walk plays to its end, then the next begins.
    const int steps = page.stage()->player()->count();
    for (int i = 0; i < 2 * steps && page.stage()->shown() == 1; ++i)
        page.stage()->player()->advance(player::Player::restMs);
    QCOMPARE(page.stage()->shown(), std::uint64_t(2));
    QVERIFY(page.stage()->player()->isPlaying());
    page.list()->setFocus();
    press(*window, Qt::Key_N);
    QCOMPARE(page.stage()->shown(), std::uint64_t(4));
    QVERIFY(!skip->isVisible());
}

void TestLabPage::choosingARowShowsIt()
{
    const auto [window, page] = open();
    LabClient client(*page.lab());
    client.become("UserA");
    client.sts("Action=GetCallerIdentity");
    client.become("UserB");
    client.sts(assumeRoleB);
    page.poll();
    QCOMPARE(callsIn(page), (QStringList {QStringLiteral("AssumeRole"), QStringLiteral("GetCallerIdentity")}));
    page.list()->setFocus();
    press(*window, Qt::Key_Up);
    QCOMPARE(page.stage()->shown(), std::uint64_t(2));
    QVERIFY(!page.stage()->player()->isPlaying());
    QCOMPARE(page.stage()->player()->step(), page.stage()->player()->count() - 1); // where it was refused
    press(*window, Qt::Key_PageUp);
    QCOMPARE(page.stage()->player()->step(), page.stage()->player()->count() - 2);
    // What is looked at stays, whoever comes.
    client.sts("Action=GetCallerIdentity");
    page.poll();
    QCOMPARE(page.stage()->shown(), std::uint64_t(2));
    QVERIFY(button(page, "skipToNewest")->isVisible());
    press(*window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(page.stage()->isDetailsOpen());
}

void TestLabPage::withoutFollowingTheStageStays()
{
    const auto [window, page] = open();
    LabClient client(*page.lab());
    client.become("UserA");
    button(page, "follow")->click();
    client.sts("Action=GetCallerIdentity");
    page.poll();
    QCOMPARE(page.requests()->rowCount(), 1);
    QCOMPARE(page.stage()->shown(), std::uint64_t(0));
    QVERIFY(!window->currentSettings().labFollows);
    button(page, "follow")->click();
    client.sts("Action=GetCallerIdentity");
    page.poll();
    QCOMPARE(page.stage()->shown(), std::uint64_t(2));
}

void TestLabPage::aRequestIsKeptAsAWalk()
{
    const auto [window, page] = open();
    LabClient client(*page.lab());
    client.become("UserA");
    QCOMPARE(client.sts(assumeRoleB + "&DurationSeconds=900"), 200);
    page.poll();
    QVERIFY(button(page, "keepAsWalk")->isEnabled());
    button(page, "keepAsWalk")->click();
    settle();
    QCOMPARE(window->currentSettings().place, 1);
    const walk::WalkFile file = window->walkPage()->walkFile();
    QCOMPARE(std::get<std::string>(file.world), std::string("lab"));
    QVERIFY(file.walk.call == api::Operation::AssumeRole);
    QCOMPARE(file.walk.caller, std::string("UserA"));
    QVERIFY(file.walk.parameters.find("DurationSeconds") == std::string_view("900"));
    QVERIFY(window->walkPage()->trace()->allowed());
}

void TestLabPage::whatNoWalkCanAskSaysWhy()
{
    const auto [window, page] = open();
    LabClient client(*page.lab());
    client.become("UserA");
    client.sts(assumeRoleB);
    client.beIssued();
    client.sts("Action=GetCallerIdentity");
    page.poll();
    page.skipToNewest();
    QPushButton *keep = button(page, "keepAsWalk");
    QVERIFY(!keep->isEnabled());
    QVERIFY2(keep->toolTip().contains(QStringLiteral("session")), qPrintable(keep->toolTip()));
}

void TestLabPage::changesAreListedUndoneAndReset()
{
    const auto [window, page] = open();
    LabClient client(*page.lab());
    const std::string mend = "Action=UpdateAssumeRolePolicy&RoleName=RoleB&PolicyDocument="
                             R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
                             R"("Principal":{"AWS":"arn:aws:iam::123456789012:user/UserB"},"Action":"sts:AssumeRole"}]})";
    const auto mayUserB = [&, &lab = page] {
        client.become("UserB");
        const int status = client.sts(assumeRoleB);
        lab.poll();
        return status == 200;
    };
    QVERIFY(!mayUserB());
    client.become("Administrator");
    QCOMPARE(client.ask("iam", mend), 200);
    QCOMPARE(client.s3("PUT", "/reports/note.txt", "hello"), 200);
    QVERIFY(mayUserB());
    const QStringList words = page.changes()->words();
    QCOMPARE(words.size(), 2);
    QVERIFY2(words[0].contains(QStringLiteral("note.txt")) && words[1].contains(QStringLiteral("RoleB")), qPrintable(words.join(u'\n')));
    page.showTab(LabPage::ChangesTab);
    settle();
    button(page, "undoChange")->click();
    QCOMPARE(page.changes()->words().size(), 1);
    QVERIFY(mayUserB());
    button(page, "resetWorld")->click();
    QVERIFY(page.changes()->words().isEmpty());
    QVERIFY(!button(page, "undoChange")->isEnabled());
    QVERIFY(!mayUserB());
}

void TestLabPage::commandsNameThePortAndAreCopiedWithWhatIsOfNow()
{
    const auto [window, page] = open();
    page.setOn(true);
    const QString port = QString::number(page.lab()->endpoint().port());
    page.commands()->list()->copy(0);
    QVERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("http://127.0.0.1:") + port),
             qPrintable(QApplication::clipboard()->text()));
    QComboBox *asker = page.commands()->asker();
    std::set<QString> copied;
    for (int i = 0; i < asker->count(); ++i) {
        asker->setCurrentIndex(i);
        page.commands()->list()->copy(2);
        copied.insert(QApplication::clipboard()->text());
        QVERIFY2(!QApplication::clipboard()->text().contains(QStringLiteral("${")), qPrintable(QApplication::clipboard()->text()));
    }
    QVERIFY(asker->count() >= 6);
    asker->setCurrentIndex(asker->findText(QStringLiteral("PersonB, with a token of IdpA")));
    page.commands()->list()->copy(1);
    QVERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("--web-identity-token eyJ")),
             qPrintable(QApplication::clipboard()->text()));
}

void TestLabPage::anExerciseIsDoneAsRequestsCome()
{
    const auto [window, page] = open();
    page.showTab(LabPage::ExercisesTab);
    LabClient client(*page.lab());
    client.become("UserA");
    client.sts("Action=GetCallerIdentity");
    page.poll();
    QVERIFY(!page.exercises()->book().isDone(0));
    client.become("UserB");
    client.sts("Action=GetCallerIdentity");
    page.poll();
    QVERIFY(page.exercises()->book().isDone(0));
    settle();
    auto *choice = page.findChild<QComboBox *>(QStringLiteral("exercise"));
    QVERIFY2(choice->currentText().contains(QStringLiteral("done")), qPrintable(choice->currentText()));
    button(page, "startOver")->click();
    QVERIFY(!page.exercises()->book().isDone(0));
}

void TestLabPage::anExercisesWorldIsOpenedFromIt()
{
    const auto [window, page] = open();
    page.setOn(true);
    page.showTab(LabPage::ExercisesTab);
    const auto &exercises = page.exercises()->book().exercises();
    const auto found = std::find_if(exercises.begin(), exercises.end(), [](const auto &each) { return each.world == "cross-account"; });
    page.exercises()->open(static_cast<int>(found - exercises.begin()));
    settle();
    QVERIFY(button(page, "loadExerciseWorld")->isVisible());
    button(page, "loadExerciseWorld")->click();
    settle();
    QCOMPARE(page.lab()->world().world()->id, std::string("cross-account"));
    QVERIFY(page.isOn()); // it goes on in the new world
    QVERIFY(!button(page, "loadExerciseWorld")->isVisible());
}

void TestLabPage::thousandsOfRequestsAreCountedNotShown()
{
    const auto [window, page] = open();
    LabClient client(*page.lab());
    client.become("UserA");
    for (int i = 0; i < 400; ++i)
        client.sts("Action=GetCallerIdentity");
    const auto drain = [&] {
        for (std::size_t i = 0; i < lab::Lab::kept; ++i) // some at each frame: a trace takes its time
            page.poll();
    };
    drain();
    QCOMPARE(page.requests()->rowCount(), static_cast<int>(lab::Lab::kept));
    QCOMPARE(page.lab()->skipped(), std::uint64_t(400 - lab::Lab::kept));
    for (int i = 0; i < 100; ++i)
        client.sts("Action=GetCallerIdentity");
    drain();
    QCOMPARE(page.requests()->rowCount(), static_cast<int>(lab::RequestModel::most));
    QCOMPARE(page.requests()->at(0)->number, std::uint64_t(500));
}

void TestLabPage::everyViewIsWholeAndNamed_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<QSize>("size");
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(1000, 640)})
            QTest::addRow("%s %d", qPrintable(ui::languageCode(language)), size.width()) << language << size;
}

void TestLabPage::everyViewIsWholeAndNamed()
{
    QFETCH(ui::Language, language);
    QFETCH(QSize, size);
    const auto [window, page] = open(language, size);
    const auto check = [&, &lab = page, &shown = *window](const char *when) {
        for (const double part : {0.0, 0.5, 1.0}) {
            for (QScrollArea *area : lab.findChildren<QScrollArea *>())
                area->verticalScrollBar()->setValue(qRound(area->verticalScrollBar()->maximum() * part));
            settle();
            const QString flaw = test::flawIn(shown);
            QVERIFY2(flaw.isEmpty(), qPrintable(QLatin1String(when) + QStringLiteral(": ") + flaw));
            QStringList unnamed = test::unnamedIn(lab);
            unnamed.removeIf([](const QString &each) { return each.startsWith(QStringLiteral("QLabel")); }); // its text is its name
            QVERIFY2(unnamed.isEmpty(), qPrintable(QLatin1String(when) + QStringLiteral(", without a name: ") + unnamed.join(u'\n')));
        }
    };
    check("off");
    page.setOn(true);
    check("listening");
    LabClient client(*page.lab());
    client.become("UserA");
    client.sts(assumeRoleB);
    client.beIssued();
    client.sts("Action=GetCallerIdentity");
    client.become("UserB");
    client.sts(assumeRoleB);
    client.become("Administrator");
    client.s3("PUT", "/reports/note.txt", "hello");
    page.poll();
    check("playing");
    for (int row = 0; row < page.requests()->rowCount(); ++row) {
        page.list()->setCurrentIndex(page.requests()->index(row));
        check("a row");
    }
    page.showTab(LabPage::ChangesTab);
    check("changes");
    page.showTab(LabPage::ExercisesTab);
    for (int i = 0; i < static_cast<int>(page.exercises()->book().exercises().size()); ++i) {
        page.exercises()->open(i);
        check(page.exercises()->book().exercises()[static_cast<std::size_t>(i)].id.c_str());
    }
    page.stage()->setDetailsOpen(true);
    check("details");
}

void TestLabPage::everyPartIsReachedByTab()
{
    const auto [window, page] = open();
    LabClient client(*page.lab());
    client.become("UserA");
    client.sts(assumeRoleB);
    page.poll();
    page.stage()->player()->pause();
    std::set<const QWidget *> reached;
    QStringList way;
    page.bar()->power()->setFocus();
    for (int i = 0; i < 120; ++i) {
        press(*window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
        way << QLatin1String(QApplication::focusWidget()->metaObject()->className()) + u' ' + QApplication::focusWidget()->objectName();
    }
    for (const char *name :
         {"labSwitch", "labPort", "labWorld", "labTabs", "asker", "copy0", "labRequests", "follow", "keepAsWalk", "labDetails"}) {
        const auto *panel = page.commands()->findChild<QWidget *>(QLatin1String(name));
        const auto *widget = panel != nullptr ? panel : page.findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(widget != nullptr && reached.contains(widget),
                 qPrintable(QLatin1String(name) + QStringLiteral(" is not among ") + way.join(u'\n')));
    }
}

void TestLabPage::thePortIsRemembered()
{
    const int port = freePort();
    settings::Settings settings;
    settings.place = 4;
    settings.labPort = port;
    MainWindow window(settings, m_data.path());
    window.show();
    window.labPage()->setOn(true);
    QCOMPARE(window.currentSettings().labPort, port);
    window.close();
    const settings::Settings loaded = settings::load(m_data.path());
    QCOMPARE(loaded.labPort, port);
    QCOMPARE(loaded.place, 4);
    MainWindow again(loaded, m_data.path());
    again.show();
    QVERIFY(!again.labPage()->isOn()); // never by itself
    QCOMPARE(again.labPage()->bar()->port(), port);
}

QTEST_MAIN(TestLabPage)
#include "tst_lab_page.moc"
