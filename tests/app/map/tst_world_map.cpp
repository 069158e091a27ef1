#include "app/map/words.h"
#include "app/map/world_map.h"
#include "app/world/world_store.h"
#include "tests/support/worlds/large_world.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace trustwalk;
using namespace trustwalk::map;

/// The map in its window: keys, mouse, search, and the lists beside it that say the same.
class TestWorldMap final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itShowsTheWholeWorldFirst();
    void keysZoomAndMove();
    void theWheelKeepsWhatIsUnderIt();
    void draggingMovesTheMap();
    void aSearchFliesToWhatItFinds();
    void aClickChoosesAndTheListsSayWhoMayBecomeIt();
    void shiftAndArrowsGoFromThingToThing();
    void enterWalksToARole();
    void aWayInWalksThroughItsPrincipal();
    void aRoleThatNobodyCanBePlayedForSaysSo();
    void itsKeysAreNotTheWindows();
    void everythingItShowsHasAName();
    void everyDetailIsPaintedInBothThemes();
    void namesAreNoMarkup();

private:
    static void show(WorldMap &map, const char *world = "article");
    static int itemNamed(const WorldMap &map, const char *name);
};

void TestWorldMap::show(WorldMap &map, const char *world)
{
    map.setLook({});
    map.setReducedMotion(true);
    map.resize(1280, 720);
    map.setWorld(std::make_shared<const world::World>(
        QLatin1String(world) == QLatin1String("large") ? test::largeWorld() : *world_store::loadWorld(QLatin1String(world))));
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
}

int TestWorldMap::itemNamed(const WorldMap &map, const char *name)
{
    const auto &items = map.sheet().graph.items;
    const auto found = std::ranges::find(items, QLatin1String(name), &Item::name);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

void TestWorldMap::itShowsTheWholeWorldFirst()
{
    for (const char *world : {"article", "large"}) {
        WorldMap map;
        show(map, world);
        QVERIFY(map.view()->camera().visible().adjusted(-1, -1, 1, 1).contains(map.sheet().layout.bounds));
        map.resize(960, 600);
        QCoreApplication::processEvents();
        QVERIFY(map.view()->camera().visible().adjusted(-1, -1, 1, 1).contains(map.sheet().layout.bounds));
    }
}

void TestWorldMap::keysZoomAndMove()
{
    WorldMap map;
    show(map, "large");
    const Camera whole = map.view()->camera();
    QTest::keyClick(map.view(), Qt::Key_Plus);
    QVERIFY(map.view()->camera().scale > whole.scale);
    const Camera closer = map.view()->camera();
    QTest::keyClick(map.view(), Qt::Key_Right);
    QVERIFY(map.view()->camera().centre.x() > closer.centre.x());
    QTest::keyClick(map.view(), Qt::Key_Up);
    QVERIFY(map.view()->camera().centre.y() < closer.centre.y());
    QTest::keyClick(map.view(), Qt::Key_Minus);
    QCOMPARE(map.view()->camera().scale, whole.scale);
    QTest::keyClick(map.view(), Qt::Key_0);
    QVERIFY(map.view()->camera() == whole);
    for (int i = 0; i < 80; ++i)
        QTest::keyClick(map.view(), Qt::Key_Left);
    QVERIFY(map.sheet().layout.bounds.contains(map.view()->camera().centre)); // nobody gets lost
}

void TestWorldMap::theWheelKeepsWhatIsUnderIt()
{
    WorldMap map;
    show(map, "large");
    const QPointF at(300, 200);
    const QPointF held = map.view()->camera().toMap(at);
    QWheelEvent wheel(at, map.view()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(map.view(), &wheel);
    QVERIFY(QLineF(map.view()->camera().toMap(at), held).length() < 1e-6);
}

void TestWorldMap::draggingMovesTheMap()
{
    WorldMap map;
    show(map, "large");
    QTest::keyClick(map.view(), Qt::Key_Plus);
    const Camera before = map.view()->camera();
    QTest::mousePress(map.view(), Qt::LeftButton, {}, {300, 300});
    QMouseEvent dragged(QEvent::MouseMove, QPointF(260, 320), map.view()->mapToGlobal(QPointF(260, 320)), Qt::LeftButton, Qt::LeftButton,
                        {});
    QCoreApplication::sendEvent(map.view(), &dragged);
    QSignalSpy chosen(map.view(), &MapView::itemChosen);
    QTest::mouseRelease(map.view(), Qt::LeftButton, {}, {260, 320});
    QVERIFY(chosen.isEmpty());
    const QPointF moved = (map.view()->camera().centre - before.centre) * before.scale;
    QVERIFY2(QLineF(moved, QPointF(40, -20)).length() < 0.01, qPrintable(QString::number(moved.x())));
}

void TestWorldMap::aSearchFliesToWhatItFinds()
{
    WorldMap map;
    show(map, "large");
    auto *found = map.findChild<QListView *>(QStringLiteral("mapFound"));
    QCOMPARE(found->model()->rowCount(), static_cast<int>(map.sheet().graph.items.size()));
    QTest::keyClicks(map.searchField(), QStringLiteral("QueryTheDataLake-22 audit"));
    QVERIFY(found->model()->rowCount() > 0 && found->model()->rowCount() < 5);
    QTest::keyClick(map.searchField(), Qt::Key_Return);
    const int chosen = map.view()->chosen();
    QVERIFY(chosen >= 0);
    QCOMPARE(map.sheet().graph.items[static_cast<std::size_t>(chosen)].name, QStringLiteral("QueryTheDataLake-22"));
    QCOMPARE(map.view()->camera().centre, map.sheet().layout.places[static_cast<std::size_t>(chosen)].rect.center());
    QCOMPARE(detailAt(map.view()->camera().scale), Detail::Near);
    QTest::keyClicks(map.searchField(), QStringLiteral(" nobody"));
    QCOMPARE(found->model()->rowCount(), 0);
}

void TestWorldMap::aClickChoosesAndTheListsSayWhoMayBecomeIt()
{
    WorldMap map;
    show(map);
    const int role = itemNamed(map, "RoleB");
    const QRectF place = map.view()->camera().toView(map.sheet().layout.places[static_cast<std::size_t>(role)].rect);
    QTest::mouseClick(map.view(), Qt::LeftButton, {}, place.center().toPoint());
    QCOMPARE(map.view()->chosen(), role);
    QStringList rows;
    for (int i = 0; i < map.ways()->count(); ++i)
        rows << map.ways()->item(i)->text();
    QVERIFY(rows.contains(QStringLiteral("UserA, IAM user")));
    QVERIFY(rows.contains(QStringLiteral("IdpB, SAML provider")));
    QVERIFY2(!rows.filter(QStringLiteral("PersonC, person, through IdpB")).isEmpty(), qPrintable(rows.join(u'|')));
    // Following a row chooses what it names.
    QTest::keyClick(map.view(), Qt::Key_Escape);
    QCOMPARE(map.view()->chosen(), -1);
    map.choose(role);
    Q_EMIT map.ways()->itemActivated(map.ways()->item(static_cast<int>(rows.indexOf(QStringLiteral("UserA, IAM user")))));
    QCOMPARE(map.view()->chosen(), itemNamed(map, "UserA"));
}

void TestWorldMap::shiftAndArrowsGoFromThingToThing()
{
    WorldMap map;
    show(map);
    map.choose(itemNamed(map, "UserA"));
    QTest::keyClick(map.view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(map.view()->chosen(), itemNamed(map, "RoleA"));
    QTest::keyClick(map.view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(map.view()->chosen(), itemNamed(map, "RoleB"));
    // From any thing every other can be come to: nothing is out of the keyboard's reach.
    std::set<int> seen {itemNamed(map, "UserA")};
    std::vector<int> open {itemNamed(map, "UserA")};
    while (!open.empty()) {
        const int from = open.back();
        open.pop_back();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            map.view()->setChosen(from);
            QTest::keyClick(map.view(), key, Qt::ShiftModifier);
            if (seen.insert(map.view()->chosen()).second)
                open.push_back(map.view()->chosen());
        }
    }
    QCOMPARE(seen.size(), map.sheet().graph.items.size());
}

void TestWorldMap::enterWalksToARole()
{
    WorldMap map;
    show(map, "role-chaining");
    QSignalSpy walks(&map, &WorldMap::walkRequested);
    map.choose(itemNamed(map, "Pipeline"));
    QTest::keyClick(map.view(), Qt::Key_Return);
    QCOMPARE(walks.size(), 0); // a user is no role
    map.choose(itemNamed(map, "Release"));
    QTest::keyClick(map.view(), Qt::Key_Return);
    QCOMPARE(walks.size(), 1);
    const auto walk = walks.front().front().value<walk::Walk>();
    QCOMPARE(walk.role, std::string("Release"));
    QCOMPARE(walk.earlier.size(), std::size_t(1));
}

void TestWorldMap::aWayInWalksThroughItsPrincipal()
{
    WorldMap map;
    show(map);
    QSignalSpy walks(&map, &WorldMap::walkRequested);
    map.choose(itemNamed(map, "RoleB"));
    for (int i = 0; i < map.ways()->count(); ++i)
        if (map.ways()->item(i)->text() == QLatin1String("IdpB, SAML provider"))
            map.ways()->setCurrentRow(i);
    for (QPushButton *button : map.findChildren<QPushButton *>())
        if (button->text().contains(QLatin1String("IdpB")))
            button->click();
    QCOMPARE(walks.size(), 1);
    const auto walk = walks.front().front().value<walk::Walk>();
    QCOMPARE(walk.call, api::Operation::AssumeRoleWithSaml);
    QCOMPARE(walk.caller, std::string("PersonC"));
}

void TestWorldMap::aRoleThatNobodyCanBePlayedForSaysSo()
{
    world::World world = *world_store::loadWorld(QStringLiteral("role-chaining"));
    for (world::User &user : world.accounts.front().users)
        user.accessKeys.clear();
    WorldMap map;
    map.setLook({});
    map.setReducedMotion(true);
    map.setWorld(std::make_shared<const world::World>(std::move(world)));
    QSignalSpy walks(&map, &WorldMap::walkRequested);
    map.choose(itemNamed(map, "Build"));
    for (const QPushButton *button : map.findChildren<QPushButton *>())
        if (!button->isEnabled())
            QVERIFY(!button->toolTip().isEmpty());
    QTest::keyClick(map.view(), Qt::Key_Return);
    QVERIFY(walks.isEmpty());
}

void TestWorldMap::itsKeysAreNotTheWindows()
{
    WorldMap map;
    show(map);
    for (QWidget *widget : {static_cast<QWidget *>(map.view()), static_cast<QWidget *>(map.ways()), static_cast<QWidget *>(&map)})
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Down, Qt::Key_F}) {
            QKeyEvent asked(QEvent::ShortcutOverride, key, {});
            asked.ignore();
            QApplication::sendEvent(widget, &asked);
            QVERIFY(asked.isAccepted());
        }
    QKeyEvent language(QEvent::ShortcutOverride, Qt::Key_F8, {});
    language.ignore();
    QApplication::sendEvent(map.view(), &language);
    QVERIFY(!language.isAccepted());
}

void TestWorldMap::everythingItShowsHasAName()
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        WorldMap map;
        show(map);
        map.setLook({.language = language});
        map.choose(itemNamed(map, "RoleB"));
        for (const QWidget *widget :
             {static_cast<QWidget *>(map.view()), static_cast<QWidget *>(map.searchField()), static_cast<QWidget *>(map.ways()),
              static_cast<QWidget *>(map.findChild<QListView *>(QStringLiteral("mapFound")))})
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        const QAbstractItemModel *model = map.findChild<QListView *>(QStringLiteral("mapFound"))->model();
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(!model->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        std::set<QString> names;
        for (int item = 0; item < static_cast<int>(map.sheet().graph.items.size()); ++item)
            names.insert(spokenName(map.sheet().graph, item, text::Translation::of(language)));
        QCOMPARE(names.size(), map.sheet().graph.items.size()); // PersonA of IdpA is not PersonA of the broker
    }
}

void TestWorldMap::everyDetailIsPaintedInBothThemes()
{
    WorldMap map;
    show(map, "large");
    for (const ui::ThemeKind theme : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        map.setLook({.theme = theme});
        QImage last;
        for (const qreal scale : {0.12, 0.4, 1.0}) {
            Camera camera = map.view()->camera();
            camera.scale = scale;
            map.view()->setCamera(camera);
            for (const int chosen : {-1, 40}) {
                map.view()->setChosen(chosen);
                const QImage image = map.view()->grab().toImage();
                QVERIFY(image != last);
                last = image;
            }
        }
    }
}

void TestWorldMap::namesAreNoMarkup()
{
    world::World world = *world_store::loadWorld(QStringLiteral("article"));
    world.providers.front().people.front().name = "<img src='file:///etc/passwd'>";
    WorldMap map;
    map.setLook({});
    map.setReducedMotion(true);
    map.setWorld(std::make_shared<const world::World>(std::move(world)));
    map.choose(itemNamed(map, "<img src='file:///etc/passwd'>"));
    for (const QLabel *label : map.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestWorldMap)
#include "tst_world_map.moc"
