#include "app/present/presented_stage.h"

#include "app/present/scene.h"

namespace trustwalk::present {
namespace {

constexpr qreal chipHeight = 24;

/// What a message carries, one below the other, in letters of this stage.
std::vector<stage::Chip> carriedBy(const std::vector<stage::Chip> &chips)
{
    std::vector<stage::Chip> carried;
    qreal y = -(chipHeight + 3) * static_cast<qreal>(chips.size()) / 2;
    for (const stage::Chip &of : chips) {
        const stage::TextStyle style {style::smallest, of.text.style.weight, of.text.style.mono};
        const QString text = stage::cutTo(140, whole(of.text), style, stage::Cut::InMiddle);
        const qreal width = stage::widthOf(text, style) + 38;
        stage::Chip chip = of;
        chip.rect = QRectF(-width / 2, y, width, chipHeight);
        chip.icon.box = QRectF(chip.rect.left() + 6, y + 3, 18, 18);
        chip.text = stage::labelIn(QRectF(chip.rect.left() + 29, y, width - 31, chipHeight), text, style);
        carried.push_back(std::move(chip));
        y += chipHeight + 3;
    }
    return carried;
}

} // namespace

bool Scene::providerIsTrusted() const
{
    return at() == stage::Scene::AtSts && !issues() && setting.players.provider && !setting.players.broker;
}

stage::StageLayout layOut(const world::World &world, const trace::Trace &trace, std::size_t index, ui::Language language,
                          const stage::StageSize &size)
{
    stage::StageLayout layout;
    if (index >= trace.steps.size())
        return layout;
    const stage::StageSize large {QSizeF(1416, 884), 1};
    const stage::StageLayout working = stage::layOut(world, trace, index, language, large);
    const stage::Setting setting = stage::settingOf(world, trace, index, language, large);
    const Places places = placesOf(size.size);
    const Scene scene {setting, places, working};
    layout.size = places.size;
    layout.scale = places.scale;
    layout.nodes = actorsOf(scene);
    layout.sts = counterOf(scene);
    Reading reading = readingOf(scene, layout.sts, layout.nodes);
    layout.document = std::move(reading.document);
    layout.bridge = std::move(reading.bridge);
    if (auto resource = resourceOf(scene, layout.document ? layout.document->rect.bottom() : places.right.top()))
        layout.nodes.push_back(*std::move(resource));
    if (const stage::Node *holder = holderOf(scene, layout.nodes)) {
        Holdings holdings = holdingsOf(scene, *holder);
        layout.held = std::move(holdings.held);
        layout.ground = std::move(holdings.ground);
        layout.labels.push_back(std::move(holdings.title));
    }
    layout.links = linksOf(scene, layout, layout.labels);
    layout.travels = working.travels;
    layout.carries = carriedBy(working.carries);
    return layout;
}

} // namespace trustwalk::present
