#include "many_walks.h"

#include "core/saml/response.h"
#include "core/walk/break.h"
#include "core/walk/play.h"
#include "core/walk/walk.h"
#include "core/world/queries.h"
#include "core/world/world_file.h"

#include <QDir>
#include <QFile>

#include <map>

namespace trustwalk {
namespace {

struct Place {
    std::shared_ptr<const world::World> world;
    crypto::KeyRing keys;
};

std::string contentOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(SOURCE_ROOT)).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll().toStdString();
}

const Place &placeOf(const std::string &id)
{
    static std::map<std::string, Place> places;
    if (const auto found = places.find(id); found != places.end())
        return found->second;
    auto world = world::readWorld(contentOf(QStringLiteral("resources/worlds/%1.json").arg(QString::fromStdString(id))));
    if (!world)
        qFatal("the world %s is refused at %s", id.c_str(), world.error().path.c_str());
    crypto::KeyRing keys = crypto::KeyRing::generate(world::wantedKeys(*world), Instant {});
    return places.emplace(id, Place {std::make_shared<const world::World>(std::move(*world)), std::move(keys)}).first->second;
}

void add(std::vector<ManyWalk> &walks, const QString &name, const walk::Walk &walk, const Place &place)
{
    auto played = walk::play(walk, *place.world, place.keys);
    if (!played)
        qFatal("%s does not play: %s", qPrintable(name), played.error().found.c_str());
    walks.push_back({name, place.world, std::make_shared<const trace::Trace>(std::move(*played))});
}

void addBreaks(std::vector<ManyWalk> &walks, const Place &article)
{
    for (const walk::Break &broken : walk::allBreaks())
        for (walk::Walk walk : walk::standardWalks(*article.world))
            if (walk.call == broken.calls.front()) {
                walk.breaks = {std::string(broken.name)};
                add(walks, QString::fromStdString(walk.breaks.front()), walk, article);
            }
}

void addLessons(std::vector<ManyWalk> &walks)
{
    const QDir folder(QDir(QStringLiteral(SOURCE_ROOT)).filePath(QStringLiteral("resources/walks")));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto walk = walk::readWalk(contentOf(QStringLiteral("resources/walks/") + file));
        if (!walk)
            qFatal("%s is refused at %s", qPrintable(file), walk.error().path.c_str());
        add(walks, file.chopped(5), walk->walk, placeOf(std::get<std::string>(walk->world)));
    }
}

std::vector<ManyWalk> playAll()
{
    saml::initialise();
    const Place &article = placeOf("article");
    std::vector<ManyWalk> walks;
    for (walk::Walk walk : walk::standardWalks(*article.world)) {
        add(walks, QString::fromStdString(walk::walkId(walk.call)), walk, article);
        if (walk.provider != "IdpA")
            continue;
        walk.provider = "Cognito";
        add(walks, QString::fromStdString(walk::walkId(walk.call)) + QStringLiteral(" through Cognito"), walk, article);
    }
    addLessons(walks);
    addBreaks(walks, article);
    return walks;
}

} // namespace

const std::vector<ManyWalk> &manyWalks()
{
    static const std::vector<ManyWalk> walks = playAll();
    return walks;
}

const ManyWalk &walkNamed(const char *name)
{
    for (const ManyWalk &walk : manyWalks())
        if (walk.name == QLatin1String(name))
            return walk;
    qFatal("no walk %s", name);
}

} // namespace trustwalk
