#pragma once

#include "app/present/places.h"
#include "app/stage/counter_layout.h"
#include "app/stage/setting.h"
#include "app/stage/stage_layout.h"

namespace trustwalk::present {

/// What the parts of one presented step are made from: the step, its places, and the working stage of it, whose parts are placed anew.
struct Scene {
    const stage::Setting &setting;
    const Places &places;
    const stage::StageLayout &working;

    [[nodiscard]] stage::Scene at() const { return stage::sceneOf(setting, setting.index); }
    /// Credentials change hands: the one scene whose ticket lies open.
    [[nodiscard]] bool issues() const { return setting.step().kind == trace::StepKind::CredentialsIssued && !setting.stopped(); }
    /// The role's trust names a provider, which then stands above the person.
    [[nodiscard]] bool providerIsTrusted() const;
};

// present_actors.cpp
/// Left who asks and perhaps who vouches, right whose rights and perhaps what they are for. `reading`: what the right lane holds besides.
[[nodiscard]] std::vector<stage::Node> actorsOf(const Scene &scene);
/// The resource, where the right lane has room for it below `from`.
[[nodiscard]] std::optional<stage::Node> resourceOf(const Scene &scene, qreal from);
/// Whoever holds what is on the ground.
[[nodiscard]] const stage::Node *holderOf(const Scene &scene, const std::vector<stage::Node> &nodes);

// present_held.cpp
struct Holdings {
    std::vector<stage::Held> held;
    stage::Label title;
    stage::Ground ground;
};
[[nodiscard]] Holdings holdingsOf(const Scene &scene, const stage::Node &holder);
[[nodiscard]] const stage::Held *ticketOf(const std::vector<stage::Held> &held);
[[nodiscard]] const stage::Held *tokenOf(const std::vector<stage::Held> &held);

// present_counter.cpp
/// Whoever checks in this step, in the middle.
[[nodiscard]] stage::Counter counterOf(const Scene &scene);

// present_reading.cpp
struct Reading {
    std::optional<stage::Document> document;
    std::optional<stage::Bridge> bridge;
};
[[nodiscard]] Reading readingOf(const Scene &scene, const stage::Counter &counter, const std::vector<stage::Node> &nodes);

// present_links.cpp
[[nodiscard]] std::vector<stage::Link> linksOf(const Scene &scene, const stage::StageLayout &placed, std::vector<stage::Label> &labels);

} // namespace trustwalk::present
