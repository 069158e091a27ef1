#include "accessible_walk.h"

#include "app/learn/learn_page.h"
#include "app/main/application.h"
#include "app/main/lab_shots.h"
#include "app/main/main_window.h"
#include "app/main/quiz_shots.h"
#include "app/player/player.h"
#include "app/player/timeline.h"
#include "app/stage/stage_view.h"
#include "app/walk/walk_page.h"
#include "app/world_page/world_page.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trustwalk;

/// Every page as assistive software meets it, in both languages: nothing that a user can come to is without a name.
class TestAccessibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceOfLearn_data() { languages(); }
    void everyPlaceOfLearn();
    void everyStepOfTheFiveWalks_data() { languages(); }
    void everyStepOfTheFiveWalks();
    void everyPanelBesideTheStage_data() { languages(); }
    void everyPanelBesideTheStage();
    void everyViewOfTheQuiz_data() { languages(); }
    void everyViewOfTheQuiz();
    void everyViewOfTheLab_data() { languages(); }
    void everyViewOfTheLab();
    void everyKindOfThingInTheWorld_data() { languages(); }
    void everyKindOfThingInTheWorld();
    void theTimelineTellsItsSteps();
    void aPressGoesToTheStep();

private:
    static void languages();
    std::unique_ptr<MainWindow> open(ui::Language language, int place = 1);
    QTemporaryDir m_data; ///< one ring of keys for all windows
};

namespace {

void settle()
{
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
}

/// Empty where everything has a name.
QString unnamedIn(QWidget &window)
{
    settle();
    const AccessibleWalk found = walkAccessible(&window);
    if (found.seen < 12)
        return QStringLiteral("hardly a thing is seen: %1").arg(found.seen);
    return found.unnamed.join(u'\n');
}

} // namespace

void TestAccessibility::languages()
{
    QTest::addColumn<ui::Language>("language");
    QTest::newRow("en") << ui::Language::English;
    QTest::newRow("ja") << ui::Language::Japanese;
}

void TestAccessibility::initTestCase()
{
    prepareApplication();
    QAccessible::setActive(true);
}

std::unique_ptr<MainWindow> TestAccessibility::open(ui::Language language, int place)
{
    settings::Settings settings;
    settings.look.language = language;
    settings.reducedMotion = true;
    settings.place = place;
    auto window = std::make_unique<MainWindow>(settings, m_data.path());
    window->resize(1600, 900);
    window->show();
    settle();
    return window;
}

void TestAccessibility::everyPlaceOfLearn()
{
    QFETCH(ui::Language, language);
    const auto window = open(language, 0);
    for (int section = learn::LearnPage::Overview; section <= learn::LearnPage::Guide; ++section) {
        window->learnPage()->showSection(section);
        const QString unnamed = unnamedIn(*window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(QStringLiteral("section %1:\n").arg(section) + unnamed));
    }
}

void TestAccessibility::everyStepOfTheFiveWalks()
{
    QFETCH(ui::Language, language);
    const auto window = open(language);
    walk_page::WalkPage &page = *window->walkPage();
    page.setSide(walk_page::Side::Details);
    for (int call = 0; call < 5; ++call) {
        page.openCall(call);
        QString unnamed = unnamedIn(*window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(QStringLiteral("introduction %1:\n").arg(call) + unnamed));
        page.setShown(call % 2 == 0 ? walk_page::Shown::Stage : walk_page::Shown::Both);
        page.start();
        for (int step = 0; step < page.player()->count(); ++step) {
            page.player()->goTo(step);
            unnamed = unnamedIn(*window);
            QVERIFY2(unnamed.isEmpty(), qPrintable(QStringLiteral("call %1, step %2:\n").arg(call).arg(step) + unnamed));
        }
    }
}

void TestAccessibility::everyKindOfThingInTheWorld()
{
    using world_page::Kind;
    QFETCH(ui::Language, language);
    const auto window = open(language, 3);
    world_page::WorldPage &page = *window->worldPage();
    for (const world_page::Thing &thing : {world_page::Thing {Kind::World, {}, {}},
                                           {Kind::Account, "123456789012", {}},
                                           {Kind::User, "arn:aws:iam::123456789012:user/UserB", {}},
                                           {Kind::Role, "arn:aws:iam::123456789012:role/RoleB", {}},
                                           {Kind::Policy, "arn:aws:iam::aws:policy/ReadOnlyAccess", {}},
                                           {Kind::Provider, "IdpA", {}},
                                           {Kind::Person, "PersonB", "IdpA"},
                                           {Kind::Resource, "arn:aws:s3:::reports", {}}}) {
        page.showThing(thing);
        const QString unnamed = unnamedIn(*window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(QString::fromStdString(thing.id + ":\n") + unnamed));
    }
}

void TestAccessibility::everyPanelBesideTheStage()
{
    QFETCH(ui::Language, language);
    const auto window = open(language);
    walk_page::WalkPage &page = *window->walkPage();
    walk::Walk walk = page.walkFile().walk;
    walk.breaks = {"no-trust-link"};
    page.openWalk(walk);
    page.start();
    page.player()->goToLast();
    for (const walk_page::Side side : {walk_page::Side::None, walk_page::Side::Details, walk_page::Side::Breaks, walk_page::Side::Editor}) {
        page.setSide(side);
        const QString unnamed = unnamedIn(*window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(QStringLiteral("side %1:\n").arg(static_cast<int>(side)) + unnamed));
    }
    page.setComparing(true);
    const QString unnamed = unnamedIn(*window);
    QVERIFY2(unnamed.isEmpty(), qPrintable(QStringLiteral("two runs:\n") + unnamed));
}

void TestAccessibility::everyViewOfTheQuiz()
{
    QFETCH(ui::Language, language);
    const auto window = open(language, 2);
    QStringList all;
    showQuizViews(*window, [&](const QString &name) {
        const QString unnamed = unnamedIn(*window);
        if (!unnamed.isEmpty() && !all.contains(unnamed))
            all << name << unnamed;
    });
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestAccessibility::everyViewOfTheLab()
{
    QFETCH(ui::Language, language);
    const auto window = open(language, 4);
    QStringList all;
    showLabViews(*window, [&](const QString &name) {
        const QString unnamed = unnamedIn(*window);
        if (!unnamed.isEmpty() && !all.contains(unnamed))
            all << name << unnamed;
    });
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestAccessibility::theTimelineTellsItsSteps()
{
    const auto window = open(ui::Language::English);
    walk_page::WalkPage &page = *window->walkPage();
    walk::Walk walk = page.walkFile().walk;
    walk.breaks = {"no-trust-link"};
    page.openWalk(walk);
    page.start();
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(page.findChild<player::Timeline *>());
    QVERIFY(line != nullptr);
    const int steps = static_cast<int>(page.trace()->steps.size());
    QCOMPARE(line->childCount(), steps + static_cast<int>(page.trace()->notReached.size()));
    for (int i = 0; i < line->childCount(); ++i)
        QCOMPARE(line->child(i)->text(QAccessible::Name).endsWith(QStringLiteral("not reached")), i >= steps);
    line->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(page.step(), 2);
    QVERIFY(line->child(2)->state().selected);
    QVERIFY(line->child(steps)->actionInterface()->actionNames().isEmpty());
}

void TestAccessibility::aPressGoesToTheStep()
{
    const auto window = open(ui::Language::English);
    walk_page::WalkPage &page = *window->walkPage();
    page.openCall(1);
    page.start();
    page.player()->goToLast();
    QAccessibleInterface *stage = QAccessible::queryAccessibleInterface(page.stage());
    const auto child = [&](const QString &name) {
        for (int i = 0; i < stage->childCount(); ++i)
            if (stage->child(i)->text(QAccessible::Name).contains(name))
                return stage->child(i);
        return static_cast<QAccessibleInterface *>(nullptr);
    };
    QAccessibleInterface *request = child(QStringLiteral("Step 1, UserA sends the request to AWS STS"));
    QVERIFY(request != nullptr);
    QVERIFY(window->frameGeometry().contains(request->rect()));
    request->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(page.step(), 0);
    QVERIFY(child(QStringLiteral("RoleB trusts UserA")) != nullptr);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
