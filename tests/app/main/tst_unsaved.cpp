#include "app/main/application.h"
#include "app/main/files.h"
#include "app/main/main_window.h"
#include "app/player/player.h"
#include "app/settings/settings.h"
#include "app/walk/walk_page.h"
#include "app/world_page/world_page.h"
#include "core/world/trust_edit.h"

#include <QAbstractButton>
#include <QDir>
#include <QMessageBox>
#include <QMimeData>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace trustwalk;
using world_page::Kind;

namespace {

constexpr const char *userA = "arn:aws:iam::123456789012:user/UserA";
constexpr const char *roleB = "arn:aws:iam::123456789012:role/RoleB";

/// Answers the message that comes next.
void answerWith(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            box->button(button)->click();
        else
            answerWith(button);
    });
}

/// Likewise, where it asks about another program's file.
void overwrite()
{
    QTimer::singleShot(0, qApp, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box != nullptr);
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
    });
}

void renameRoleB(MainWindow &window, const std::string &name)
{
    QVERIFY(!window.worldPage()->make({world::PrincipalRenamed {roleB, name}}));
}

bool hasRole(MainWindow &window, const std::string &name)
{
    return bool(window.worldPage()->document()->world()->roleNamed(name));
}

} // namespace

/// Edits of walks and worlds: nothing is lost by closing, opening something else, or a crash.
class TestUnsaved final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void init();
    void theWalkGoesThroughTheEditedWorld();
    void aWalkThatTheEditedWorldCannotHaveIsReplaced();
    void aSavedWalkHoldsTheEditedWorldAndTheStep();
    void aSavedWorldComesBack();
    void closingAsksWhereSomethingWasEdited();
    void openingAsksWhereSomethingWasEdited();
    void choicesAloneAreNotAskedFor();
    void editsSurviveACrash();
    void aWindowThatLivesIsNotOffered();
    void aClosedWindowLeavesNothing();
    void aFileCanBeDropped();
    void whatComesWithTheAppIsNoRecentFile();
    void aWalkIsSavedWhereItStands();
    void aWorldIsSavedWhereItStands();
    void theTitleMarksTheFileThatLacksAnEdit();
    void aNameMayHoldTheMarkItself();
    void anotherWalkStandsInNoFile();
    void whatAnotherProgramWroteIsAskedFor();
    void closingSavesWhereItStands();

private:
    std::unique_ptr<QTemporaryDir> m_data;
};

void TestUnsaved::init()
{
    m_data = std::make_unique<QTemporaryDir>();
}

void TestUnsaved::theWalkGoesThroughTheEditedWorld()
{
    MainWindow window({}, m_data->path());
    window.walkPage()->openCall(1);
    QVERIFY(window.walkPage()->trace()->allowed());
    const auto &world = *window.worldPage()->document()->world();
    QVERIFY(!window.worldPage()->make({world::noLongerTrusting(world, roleB, userA).value()}));
    window.showPlace(1);
    QVERIFY(!window.walkPage()->trace()->allowed());
    window.worldPage()->undo();
    window.showPlace(1);
    QVERIFY(window.walkPage()->trace()->allowed());
}

void TestUnsaved::aWalkThatTheEditedWorldCannotHaveIsReplaced()
{
    MainWindow window({}, m_data->path());
    window.walkPage()->openCall(0);
    QVERIFY(!window.worldPage()->make({world::PrincipalRemoved {userA}}));
    window.showPlace(1);
    QCOMPARE(window.walkPage()->walkFile().walk.caller, std::string("UserB"));
    QVERIFY(window.walkPage()->world() == window.worldPage()->document()->world());
}

void TestUnsaved::aSavedWalkHoldsTheEditedWorldAndTheStep()
{
    const QString file = m_data->filePath(QStringLiteral("mine.trustwalk"));
    {
        MainWindow window({}, m_data->path());
        window.walkPage()->openCall(0);
        renameRoleB(window, "Operator");
        window.walkPage()->player()->goTo(4);
        QVERIFY(window.files()->hasUnsavedEdits());
        QVERIFY(window.files()->saveWalk(file));
        QVERIFY(!window.files()->hasUnsavedEdits());
    }
    MainWindow second({}, m_data->path());
    QVERIFY(second.openFile(file));
    QVERIFY(hasRole(second, "Operator"));
    QCOMPARE(second.walkPage()->step(), 4);
    QCOMPARE(second.currentSettings().recentFiles, QStringList {file});
}

void TestUnsaved::aSavedWorldComesBack()
{
    const QString file = m_data->filePath(QStringLiteral("mine.trustworld"));
    MainWindow window({}, m_data->path());
    renameRoleB(window, "Operator");
    QVERIFY(window.files()->saveWorld(file));
    QVERIFY(!window.files()->hasUnsavedEdits());
    MainWindow second({}, m_data->path());
    QVERIFY(second.openFile(file));
    QVERIFY(hasRole(second, "Operator"));
    QVERIFY(!second.worldPage()->document()->isBuiltIn());
}

void TestUnsaved::closingAsksWhereSomethingWasEdited()
{
    MainWindow window({}, m_data->path());
    window.show();
    renameRoleB(window, "Operator");
    answerWith(QMessageBox::Cancel);
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    answerWith(QMessageBox::Discard);
    QVERIFY(window.close());
}

void TestUnsaved::openingAsksWhereSomethingWasEdited()
{
    const QString file = m_data->filePath(QStringLiteral("other.trustworld"));
    MainWindow window({}, m_data->path());
    QVERIFY(window.worldPage() != nullptr);
    QVERIFY(window.files()->saveWorld(file));
    renameRoleB(window, "Operator");
    answerWith(QMessageBox::Cancel);
    QVERIFY(!window.openFile(file));
    QVERIFY(hasRole(window, "Operator"));
    answerWith(QMessageBox::Discard);
    QVERIFY(window.openFile(file));
    QVERIFY(!hasRole(window, "Operator"));
}

void TestUnsaved::choicesAloneAreNotAskedFor()
{
    MainWindow window({}, m_data->path());
    window.walkPage()->openCall(1);
    QVERIFY(!window.files()->hasUnsavedEdits());
    window.walkPage()->setSide(walk_page::Side::Breaks);
    walk::Walk broken = window.walkPage()->walkFile().walk;
    broken.breaks = {"no-trust-link"};
    window.walkPage()->openWalk(broken);
    QVERIFY(!window.files()->hasUnsavedEdits());
    renameRoleB(window, "Operator");
    QVERIFY(window.files()->hasUnsavedEdits());
    window.worldPage()->undo();
    QVERIFY(!window.files()->hasUnsavedEdits());
}

/// A window that is killed leaves its file with the lock of a process that is gone.
void TestUnsaved::editsSurviveACrash()
{
    const QDir sessions(m_data->filePath(QStringLiteral("sessions")));
    const QString left = sessions.filePath(QStringLiteral("left.json"));
    {
        MainWindow window({}, m_data->path());
        window.walkPage()->openCall(0);
        renameRoleB(window, "Operator");
        window.files()->keepSession();
        const QStringList kept = sessions.entryList({QStringLiteral("*.json")}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY(!(QFile::permissions(sessions.filePath(kept.first())) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(QFile::copy(sessions.filePath(kept.first()), left));
    }
    QFile lock(left + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194300\ntrustwalk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    QCOMPARE(Session::leftIn(m_data->path()), QStringList {left});

    MainWindow second({}, m_data->path());
    QVERIFY(second.files()->restore(left));
    QVERIFY(hasRole(second, "Operator"));
    QVERIFY(second.files()->hasUnsavedEdits()); // it still is nowhere but here
    QVERIFY(!QFile::exists(left));
    QCOMPARE(sessions.entryList({QStringLiteral("*.json")}, QDir::Files).size(), 1);
}

void TestUnsaved::aWindowThatLivesIsNotOffered()
{
    MainWindow window({}, m_data->path());
    QVERIFY(window.worldPage() != nullptr);
    renameRoleB(window, "Operator");
    window.files()->keepSession();
    QVERIFY(Session::leftIn(m_data->path()).isEmpty());
}

void TestUnsaved::aClosedWindowLeavesNothing()
{
    {
        MainWindow window({}, m_data->path());
        renameRoleB(window, "Operator");
        window.files()->keepSession();
    }
    QVERIFY(QDir(m_data->filePath(QStringLiteral("sessions"))).entryList(QDir::Files).isEmpty());
}

void TestUnsaved::aFileCanBeDropped()
{
    const QString file = m_data->filePath(QStringLiteral("dropped.trustwalk"));
    MainWindow window({}, m_data->path());
    window.walkPage()->openCall(2);
    QVERIFY(window.files()->saveWalk(file));
    window.walkPage()->openCall(0);
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.com/walk.json"))});
    QVERIFY(!Files::canOpen(data));
    data.setUrls({QUrl::fromLocalFile(file)});
    QVERIFY(Files::canOpen(data));
    QVERIFY(window.files()->openDropped(data));
    QCOMPARE(window.walkPage()->walkFile().walk.call, api::fiveCalls[2]);
}

void TestUnsaved::whatComesWithTheAppIsNoRecentFile()
{
    MainWindow window({}, m_data->path());
    QVERIFY(window.openFile(QStringLiteral("article")));
    QVERIFY(window.openFile(QStringLiteral(":/walks/role-chaining.json")));
    QVERIFY(window.currentSettings().recentFiles.isEmpty());
}

void TestUnsaved::aWalkIsSavedWhereItStands()
{
    const QString file = m_data->filePath(QStringLiteral("mine.trustwalk"));
    MainWindow window({}, m_data->path());
    window.showPlace(1);
    QCOMPARE(window.windowTitle(), QStringLiteral("Walk \u2013 Trustwalk"));
    QVERIFY(window.files()->saveWalk(file));
    QCOMPARE(window.windowTitle(), QStringLiteral("mine.trustwalk[*] \u2013 Walk \u2013 Trustwalk"));
    QVERIFY(!window.isWindowModified());
    renameRoleB(window, "Operator");
    QVERIFY(window.isWindowModified());
    QVERIFY(window.files()->saveWalk());
    QVERIFY(!window.isWindowModified());
    window.showPlace(0);
    QCOMPARE(window.windowTitle(), QStringLiteral("Learn \u2013 Trustwalk"));
    MainWindow second({}, m_data->path());
    QVERIFY(second.openFile(file));
    QVERIFY(hasRole(second, "Operator"));
    QVERIFY(!second.worldPage()->make({world::PrincipalRenamed {"arn:aws:iam::123456789012:role/Operator", "Again"}}));
    QVERIFY(second.files()->saveWalk()); // one that was opened is saved there too
    QVERIFY(second.openFile(file));
    QVERIFY(hasRole(second, "Again"));
}

void TestUnsaved::aWorldIsSavedWhereItStands()
{
    const QString file = m_data->filePath(QStringLiteral("mine.trustworld"));
    MainWindow window({}, m_data->path());
    window.showPlace(3);
    QVERIFY(window.files()->saveWorld(file));
    renameRoleB(window, "Operator");
    QCOMPARE(window.windowTitle(), QStringLiteral("mine.trustworld[*] \u2013 World \u2013 Trustwalk"));
    QVERIFY(window.isWindowModified());
    QVERIFY(window.files()->saveWorld());
    QVERIFY(!window.isWindowModified());
    QVERIFY(window.openFile(file));
    QVERIFY(hasRole(window, "Operator"));
}

/// What was saved in the one file is missing in the other.
void TestUnsaved::theTitleMarksTheFileThatLacksAnEdit()
{
    const QString world = m_data->filePath(QStringLiteral("mine.trustworld")), walk = m_data->filePath(QStringLiteral("mine.trustwalk"));
    MainWindow window({}, m_data->path());
    window.showPlace(3);
    QVERIFY(window.files()->saveWorld(world));
    QVERIFY(window.files()->saveWalk(walk));
    const auto marked = [&window](int place) {
        window.showPlace(place);
        return window.isWindowModified();
    };
    QVERIFY(!marked(1) && !marked(3));
    renameRoleB(window, "Operator");
    QVERIFY(marked(1) && marked(3));
    QVERIFY(window.files()->saveWalk());
    QVERIFY(!marked(1) && marked(3));
    QVERIFY(window.files()->saveWorld());
    QVERIFY(!marked(1) && !marked(3));
    window.worldPage()->undo();
    QVERIFY(window.files()->saveWorld());
    QVERIFY(marked(1) && !marked(3));
}

void TestUnsaved::aNameMayHoldTheMarkItself()
{
    const QString file = m_data->filePath(QStringLiteral("mine[*].trustwalk"));
    MainWindow window({}, m_data->path());
    window.showPlace(1);
    QVERIFY(window.files()->saveWalk(file));
    QCOMPARE(window.windowTitle(), QStringLiteral("mine[*][*].trustwalk[*] \u2013 Walk \u2013 Trustwalk"));
}

/// Saving must not put another walk into the file of the one before.
void TestUnsaved::anotherWalkStandsInNoFile()
{
    const QString file = m_data->filePath(QStringLiteral("mine.trustwalk"));
    MainWindow window({}, m_data->path());
    const auto saved = [&] { return window.walkPage() != nullptr && window.files()->saveWalk(file); };
    QVERIFY(saved());
    QCOMPARE(window.files()->walkFileName(), file);
    window.files()->openCall(2);
    QCOMPARE(window.files()->walkFileName(), QString());
    QVERIFY(saved());
    QVERIFY(window.files()->openWalk(QStringLiteral("role-chaining")));
    QCOMPARE(window.files()->walkFileName(), QString());
    QVERIFY(saved());
    QVERIFY(window.openFile(QStringLiteral("article")));
    QCOMPARE(window.files()->walkFileName(), QString());
    QCOMPARE(window.files()->worldFileName(), QString());
}

void TestUnsaved::whatAnotherProgramWroteIsAskedFor()
{
    const QString file = m_data->filePath(QStringLiteral("mine.trustwalk"));
    MainWindow window({}, m_data->path());
    window.files()->openCall(0);
    QVERIFY(window.files()->saveWalk(file));
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another program's");
    QVERIFY(other.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    other.close();
    renameRoleB(window, "Operator");
    answerWith(QMessageBox::Cancel);
    QVERIFY(!window.files()->saveWalk());
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("another program's"));
    other.close();
    QVERIFY(window.files()->hasUnsavedEdits());
    overwrite();
    QVERIFY(window.files()->saveWalk());
    QVERIFY(!window.files()->hasUnsavedEdits());
    QVERIFY(window.files()->saveWalk()); // it is ours again
    QVERIFY(other.remove()); // one that is gone is written anew
    QVERIFY(window.files()->saveWalk());
    QVERIFY(other.exists());
}

void TestUnsaved::closingSavesWhereItStands()
{
    const QString walk = m_data->filePath(QStringLiteral("mine.trustwalk")), world = m_data->filePath(QStringLiteral("mine.trustworld"));
    MainWindow window({}, m_data->path());
    window.files()->openCall(0);
    QVERIFY(window.files()->saveWalk(walk));
    renameRoleB(window, "Operator");
    answerWith(QMessageBox::Save);
    QVERIFY(window.files()->mayLeave());
    QVERIFY(window.files()->openWorld(QStringLiteral("article")));
    QVERIFY(window.files()->saveWorld(world));
    QVERIFY(window.openFile(world));
    renameRoleB(window, "Auditor");
    answerWith(QMessageBox::Save);
    QVERIFY(window.openFile(walk));
    QVERIFY(hasRole(window, "Operator"));
    QVERIFY(window.openFile(world));
    QVERIFY(hasRole(window, "Auditor"));
}

QTEST_MAIN(TestUnsaved)
#include "tst_unsaved.moc"
