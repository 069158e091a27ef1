#include "app/map/sheet.h"
#include "app/stage/text_measure.h"
#include "app/world/world_store.h"
#include "core/world/change.h"
#include "tests/support/worlds/large_world.h"

#include <QTest>

#include <cmath>

using namespace trustwalk;
using namespace trustwalk::map;

Q_DECLARE_METATYPE(std::shared_ptr<const world::World>)

/// Where the things of a world stand on its map, what its links pass, and which words are seen: for every world that comes with the app and
/// for one of a thousand principals.
class TestMapLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargeWorldIsAsLargeAsItSays();
    void everythingOfTheArticlesWorldIsOnItsMap();
    void everythingHasAPlaceOfItsOwn_data() { everyWorld(); }
    void everythingHasAPlaceOfItsOwn();
    void linksCrossNoThingAndNoTitle_data() { everyWorld(); }
    void linksCrossNoThingAndNoTitle();
    void linksBeginAndEndAtTheirThings_data() { everyWorld(); }
    void linksBeginAndEndAtTheirThings();
    void streamsAreAllLinksTogether();
    void wordsNeverOverlapAtAnyZoom_data() { everyWorld(); }
    void wordsNeverOverlapAtAnyZoom();
    void namesAreCutNowhereButWhereNoSizeFits();
    void nothingMovesWhenOneIsAdded();
    void nothingMovesWhenOneIsRemoved();
    void theSameWorldHasTheSameMap();
    void whoCanBecomeWhomIsFollowedThroughRoles();

private:
    static void everyWorld();
};

#define CHECK(condition, message)                                                                                                          \
    if (!(condition))                                                                                                                      \
    QFAIL(message)

namespace {

using SharedWorld = std::shared_ptr<const world::World>;

SharedWorld large()
{
    static const SharedWorld world = std::make_shared<const world::World>(test::largeWorld());
    return world;
}

SharedWorld builtIn(const QString &name)
{
    auto world = world_store::loadWorld(name);
    if (!world)
        qFatal("the world %s cannot be read", qPrintable(name));
    return std::make_shared<const world::World>(std::move(*world));
}

const Sheet &sheetOfLarge()
{
    static const Sheet sheet = sheetOf(large());
    return sheet;
}

QString nameOf(const Graph &graph, std::size_t item)
{
    return QString::fromStdString(graph.items[item].id);
}

json::Value newUser(int number)
{
    return *json::parse(
        QStringLiteral(R"({"name":"new-%1","id":"AIDANEW%2"})").arg(number).arg(number, 13, 10, QLatin1Char('0')).toStdString());
}

} // namespace

void TestMapLayout::everyWorld()
{
    QTest::addColumn<SharedWorld>("world");
    for (const QString &name : world_store::builtInWorlds())
        QTest::newRow(qPrintable(name)) << builtIn(name);
    QTest::newRow("large") << large();
}

void TestMapLayout::theLargeWorldIsAsLargeAsItSays()
{
    std::size_t principals = 0;
    for (const world::Account &account : large()->accounts)
        principals += account.users.size() + account.roles.size();
    QCOMPARE(principals, std::size_t(1000));
    QCOMPARE(world::trustLinks(*large()).size(), std::size_t(5000));
    QCOMPARE(sheetOfLarge().graph.links.size(), std::size_t(5000));
}

void TestMapLayout::everythingOfTheArticlesWorldIsOnItsMap()
{
    const auto world = builtIn(QStringLiteral("article"));
    const Graph graph = graphOf(*world);
    std::size_t expected = world->providers.size() + world->resources.size();
    for (const world::IdentityProvider &provider : world->providers)
        expected += provider.people.size();
    for (const world::Account &account : world->accounts)
        expected += account.users.size() + account.roles.size();
    QCOMPARE(graph.items.size(), expected);
    const auto linked = [&](const char *from, const char *to, Way way) {
        return std::ranges::any_of(graph.links, [&](const Link &link) {
            return graph.items[link.from].name == QLatin1String(from) && graph.items[link.to].name == QLatin1String(to) && link.way == way;
        });
    };
    QVERIFY(linked("UserA", "RoleB", Way::Trusted));
    QVERIFY(linked("IdpA", "RoleA", Way::Trusted));
    QVERIFY(linked("PersonC", "IdpB", Way::SignsIn));
    QVERIFY(linked("IdpA", "Cognito", Way::TokenAccepted));
    QVERIFY(linked("Broker", "UserB", Way::KeyHeld));
    QVERIFY(!linked("UserB", "RoleA", Way::Trusted));
}

void TestMapLayout::everythingHasAPlaceOfItsOwn()
{
    QFETCH(SharedWorld, world);
    const Sheet sheet = sheetOf(world);
    const auto &places = sheet.layout.places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        QCOMPARE(places[i].rect.size(), QSizeF(slotWidth, slotHeight));
        const Frame &frame = sheet.layout.frames[places[i].frame];
        QCOMPARE(frame.block, sheet.graph.items[i].block);
        CHECK(frame.rect.contains(places[i].rect), qPrintable(nameOf(sheet.graph, i)));
        CHECK(!frame.title.intersects(places[i].rect), qPrintable(nameOf(sheet.graph, i)));
        for (const LaneFrame &lane : frame.lanes)
            CHECK(!lane.title.intersects(places[i].rect), qPrintable(nameOf(sheet.graph, i)));
        for (std::size_t j = 0; j < i; ++j)
            CHECK(!places[i].rect.intersects(places[j].rect), qPrintable(nameOf(sheet.graph, i) + u' ' + nameOf(sheet.graph, j)));
    }
    for (std::size_t i = 0; i < sheet.layout.frames.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!sheet.layout.frames[i].rect.intersects(sheet.layout.frames[j].rect));
}

void TestMapLayout::linksCrossNoThingAndNoTitle()
{
    QFETCH(SharedWorld, world);
    const Sheet sheet = sheetOf(world);
    // The streams are all links laid together, so that 5,000 of them are looked at in a second.
    for (const Stream &stream : sheet.streams) {
        const QRectF line = QRectF(stream.line.p1(), stream.line.p2()).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
        for (std::size_t i = 0; i < sheet.layout.places.size(); ++i)
            CHECK(!line.intersects(sheet.layout.places[i].rect.adjusted(1, 1, -1, -1)), qPrintable(nameOf(sheet.graph, i)));
        for (const Frame &frame : sheet.layout.frames) {
            CHECK(!line.intersects(frame.title), frame.block.c_str());
            for (const LaneFrame &lane : frame.lanes)
                CHECK(!line.intersects(lane.title), lane.lane.c_str());
        }
        CHECK(sheet.layout.bounds.contains(line), "a link leaves the map");
    }
}

void TestMapLayout::linksBeginAndEndAtTheirThings()
{
    QFETCH(SharedWorld, world);
    const Sheet sheet = sheetOf(world);
    for (const Link &link : sheet.graph.links) {
        const QPolygonF route = routeOf(sheet.layout, link);
        const QRectF from = sheet.layout.places[link.from].rect, to = sheet.layout.places[link.to].rect;
        CHECK(route.first() == QPointF(from.right(), from.center().y()), qPrintable(nameOf(sheet.graph, link.from)));
        CHECK(route.last() == QPointF(to.left(), to.center().y()), qPrintable(nameOf(sheet.graph, link.to)));
        for (qsizetype i = 1; i < route.size(); ++i)
            CHECK(route[i].x() == route[i - 1].x() || route[i].y() == route[i - 1].y(), "a slanted piece");
    }
}

void TestMapLayout::streamsAreAllLinksTogether()
{
    const Sheet &sheet = sheetOfLarge();
    qreal routes = 0, streams = 0;
    for (const Link &link : sheet.graph.links) {
        const QPolygonF route = routeOf(sheet.layout, link);
        for (qsizetype i = 1; i < route.size(); ++i)
            routes += QLineF(route[i - 1], route[i]).length();
    }
    for (const Stream &stream : sheet.streams)
        streams += stream.line.length() * stream.count;
    QVERIFY2(qAbs(routes - streams) < routes * 1e-6, qPrintable(QString::number(routes - streams)));
    QVERIFY(sheet.streams.size() < sheet.graph.links.size());
}

void TestMapLayout::wordsNeverOverlapAtAnyZoom()
{
    QFETCH(SharedWorld, world);
    const Sheet sheet = sheetOf(world);
    NameSetter setter;
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        for (const qreal textScale : {1.0, 2.0})
            for (qreal scale = 0.06; scale < 3.2; scale *= 1.31) {
                const Camera camera {sheet.layout.bounds.center(), scale, sheet.layout.bounds.size() * scale};
                const auto words = wordsAt(sheet, camera, {.language = language, .textScale = textScale}, setter);
                for (std::size_t i = 0; i < words.size(); ++i) {
                    const QRectF box = words[i].box;
                    const QString where = words[i].text + QStringLiteral(" at ") + QString::number(scale);
                    CHECK(words[i].pixels >= 11, qPrintable(where));
                    CHECK(stage::widthOf(words[i].text, {words[i].pixels, words[i].weight}) <= box.width() + 0.01, qPrintable(where));
                    const QRectF on = QRectF(camera.toMap(box.topLeft()), box.size() / scale);
                    const int item = sheet.layout.itemAt(on.center());
                    const QRectF slot = item >= 0 && !words[i].plate ? sheet.layout.places[static_cast<std::size_t>(item)].rect : QRectF();
                    CHECK(slot.isEmpty() || slot.adjusted(0, -0.5, 0, 0.5).contains(on), qPrintable(where));
                    for (std::size_t j = 0; j < i; ++j)
                        CHECK(!box.adjusted(0, 0.01, 0, -0.01).intersects(words[j].box),
                              qPrintable(where + QStringLiteral(" and ") + words[j].text));
                }
            }
}

void TestMapLayout::namesAreCutNowhereButWhereNoSizeFits()
{
    NameSetter setter;
    const QString longest = QStringLiteral("IncidentResponseOnCallEngineerOfTheDataPlatformInProductionEurop"); // 64 letters, IAM's limit
    QCOMPARE(longest.size(), 64);
    const auto set = setter.set(longest, 14, 174, 52, true);
    QVERIFY(set && !set->cut);
    QCOMPARE(set->lines.join(QString()), longest);
    QVERIFY(!setter.set(QString(64, u'W'), 14, 174, 52, false));
    const auto cut = setter.set(QString(64, u'W'), 14, 174, 52, true);
    QVERIFY(cut && cut->cut);
    // The name is seen whole at an ordinary zoom, and is whole in the tip where it isn't.
    const Sheet &sheet = sheetOfLarge();
    const Camera camera {sheet.layout.bounds.center(), 1, sheet.layout.bounds.size()};
    for (const Words &words : wordsAt(sheet, camera, {}, setter))
        CHECK(words.whole.isEmpty(), qPrintable(words.text));
}

void TestMapLayout::nothingMovesWhenOneIsAdded()
{
    const auto before = std::make_shared<const world::World>(test::largeWorld({.accounts = 4, .links = 800}));
    Sheet sheet = sheetOf(before);
    world::World world = *before;
    // More than any lane has free slots for, so that new blocks have to be made too.
    for (int number = 0; number < 40; ++number) {
        auto changed = world::apply(world, world::Change(world::UserAdded {before->accounts[1].id, newUser(number)}));
        QVERIFY(changed.has_value());
        world = std::move(*changed);
        const Sheet next = sheetOf(std::make_shared<const world::World>(world), &sheet);
        QCOMPARE(next.graph.items.size(), sheet.graph.items.size() + 1);
        for (std::size_t i = 0; i < sheet.graph.items.size(); ++i) {
            const int now = next.graph.indexOf(sheet.graph.items[i].id);
            QVERIFY(now >= 0);
            QCOMPARE(next.layout.places[static_cast<std::size_t>(now)].rect, sheet.layout.places[i].rect);
        }
        const int added = next.graph.indexOf(Arn::user(before->accounts[1].id, "/", "new-" + std::to_string(number)));
        QVERIFY(added >= 0);
        for (std::size_t i = 0; i < next.layout.places.size(); ++i)
            QVERIFY(static_cast<int>(i) == added
                    || !next.layout.places[i].rect.intersects(next.layout.places[static_cast<std::size_t>(added)].rect));
        sheet = next;
    }
    // The first fits into what a lane keeps free: the map has the blocks that it had.
    QVERIFY(sheet.layout.frames.size() > sheetOf(before).layout.frames.size());
}

void TestMapLayout::nothingMovesWhenOneIsRemoved()
{
    const auto before = std::make_shared<const world::World>(test::largeWorld({.accounts = 3, .links = 600}));
    const Sheet sheet = sheetOf(before);
    const std::string gone = before->accounts[0].arnOf(before->accounts[0].users[2]);
    auto changed = world::apply(*before, world::Change(world::PrincipalRemoved {gone}));
    QVERIFY(changed.has_value());
    const Sheet next = sheetOf(std::make_shared<const world::World>(std::move(*changed)), &sheet);
    QVERIFY(next.graph.indexOf(gone) < 0);
    for (std::size_t i = 0; i < next.graph.items.size(); ++i)
        if (const int was = sheet.graph.indexOf(next.graph.items[i].id); was >= 0)
            QCOMPARE(next.layout.places[i].rect, sheet.layout.places[static_cast<std::size_t>(was)].rect);
}

void TestMapLayout::theSameWorldHasTheSameMap()
{
    const Sheet again = sheetOf(large());
    QCOMPARE(again.layout.places.size(), sheetOfLarge().layout.places.size());
    for (std::size_t i = 0; i < again.layout.places.size(); ++i)
        QCOMPARE(again.layout.places[i].rect, sheetOfLarge().layout.places[i].rect);
}

void TestMapLayout::whoCanBecomeWhomIsFollowedThroughRoles()
{
    const auto world = builtIn(QStringLiteral("role-chaining"));
    const Graph graph = graphOf(*world);
    const auto named = [&](const char *name) {
        const auto found = std::ranges::find(graph.items, QLatin1String(name), &Item::name);
        return static_cast<std::size_t>(found - graph.items.begin());
    };
    const Reach onwards = reachOf(graph, named("Pipeline"), Direction::Onwards);
    QCOMPARE(onwards.distance[named("Build")], 1);
    QCOMPARE(onwards.distance[named("Release")], 2);
    QCOMPARE(graph.links[static_cast<std::size_t>(onwards.by[named("Release")])].from, named("Build"));
    const Reach back = reachOf(graph, named("Release"), Direction::Back);
    QCOMPARE(back.distance[named("Pipeline")], 2);
    QCOMPARE(reachOf(graph, named("Release"), Direction::Onwards).distance[named("Build")], -1);
}

QTEST_MAIN(TestMapLayout)
#include "tst_map_layout.moc"
