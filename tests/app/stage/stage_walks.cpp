#include "stage_walks.h"

#include "core/saml/response.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"

#include <QFile>

namespace trustwalk {
namespace {

world::World readArticle()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/worlds/article.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the article's world cannot be read");
    auto world = world::readWorld(file.readAll().toStdString());
    if (!world)
        qFatal("the article's world is refused at %s", world.error().path.c_str());
    return *world;
}

void add(std::vector<StageWalk> &walks, const walk::Walk &walk, const crypto::KeyRing &keys)
{
    auto played = walk::play(walk, articleWorld(), keys);
    if (!played)
        return; // a break that this call doesn't know
    QString name = QString::fromStdString(walk::walkId(walk.call));
    if (walk.provider == "Cognito")
        name += QStringLiteral(" through Cognito");
    for (const std::string &broken : walk.breaks)
        name += QStringLiteral(", ") + QString::fromStdString(broken);
    walks.push_back({name, std::make_shared<const trace::Trace>(std::move(*played))});
}

std::vector<StageWalk> playAll()
{
    saml::initialise();
    const auto keys = crypto::KeyRing::generate(world::wantedKeys(articleWorld()), Instant {});
    std::vector<StageWalk> walks;
    for (walk::Walk walk : walk::standardWalks(articleWorld())) {
        add(walks, walk, keys);
        for (const char *broken : {"wrong-secret-key", "no-trust-link", "expired-credentials", "forged-token", "action-not-allowed"}) {
            walk.breaks = {broken};
            add(walks, walk, keys);
        }
        walk.breaks.clear();
        if (auto direct = walk::playLongTermKey(walk, articleWorld(), keys); direct && walk.provider.empty())
            walks.push_back({QString::fromStdString(walk::walkId(walk.call)) + QStringLiteral(", by the long-term key itself"),
                             std::make_shared<const trace::Trace>(std::move(*direct))});
        if (walk.provider == "IdpA") {
            walk.provider = "Cognito";
            add(walks, walk, keys);
        }
    }
    return walks;
}

} // namespace

const world::World &articleWorld()
{
    static const world::World world = readArticle();
    return world;
}

const std::vector<StageWalk> &stageWalks()
{
    static const std::vector<StageWalk> walks = playAll();
    return walks;
}

} // namespace trustwalk
