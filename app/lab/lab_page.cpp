#include "app/lab/lab_page.h"

#include "app/lab/changes_panel.h"
#include "app/lab/commands_panel.h"
#include "app/lab/exercises_panel.h"
#include "app/lab/keeping.h"
#include "app/lab/lab_bar.h"
#include "app/lab/lab_stage.h"
#include "app/lab/request_delegate.h"
#include "app/lab/request_model.h"
#include "app/text/error_text.h"
#include "app/text/translation.h"
#include "app/world/world_store.h"

#include <QKeyEvent>
#include <QListView>

namespace trustwalk::lab {

namespace {

constexpr int frameMs = 16, hiddenMs = 250;
constexpr std::size_t mostAFrame = 32; ///< requests: each one's trace is made when it is taken

} // namespace

bool LabPage::openWorld(const QString &nameOrFile)
{
    auto loaded = world_store::loadWorld(nameOrFile);
    if (!loaded) {
        m_bar->showProblem(text::errorText(loaded.error().file, loaded.error().error, m_look.language));
        return false;
    }
    const bool wasOn = isOn();
    setOn(false);
    m_bar->showProblem({});
    m_worldName = nameOrFile;
    m_builtIn = world_store::builtInWorlds().contains(nameOrFile);
    m_world = std::make_shared<const world::World>(std::move(*loaded));
    crypto::KeyRing keys = world_store::keyRing(*m_world, m_dataFolder);
    m_keys = std::make_shared<const crypto::KeyRing>(keys);
    m_lab = std::make_unique<Lab>(m_world, std::move(keys));
    m_requests->clear();
    m_queue.clear();
    m_stage->clear();
    fill();
    showChanges();
    fillTerminal();
    setOn(wasOn);
    return true;
}

bool LabPage::isOn() const
{
    return m_lab != nullptr && m_lab->endpoint().isListening();
}

/// Each time it is switched on, the world is as it was opened: changes live until it stops.
void LabPage::setOn(bool on)
{
    if (m_lab == nullptr || on == isOn())
        return;
    QString problem;
    if (!on)
        m_lab->stop();
    else if (m_bar->port() == 0)
        problem = text::Translation::of(m_look.language).say("Lab", "A port is a number from 1 to 65535.");
    else if (const auto taken = m_lab->start(static_cast<std::uint16_t>(m_bar->port())))
        problem = text::Translation::of(m_look.language).say("Lab", "Port %1 can\u2019t be had: %2").arg(m_bar->port()).arg(*taken);
    if (isOn()) {
        resetWorld();
        Q_EMIT portChanged(m_lab->endpoint().port());
    } else {
        poll();
    }
    m_bar->showProblem(problem);
    m_bar->showListening(isOn() ? m_lab->endpoint().url() : QString());
    m_stage->setListening(isOn());
    fill();
    fillTerminal();
    pace();
}

void LabPage::setPort(int port)
{
    m_bar->setPort(port);
}

void LabPage::setFollow(bool follow)
{
    m_queue.setFollow(follow);
    m_stage->setFollow(follow);
    showWaiting();
}

void LabPage::setReducedMotion(bool reduced)
{
    m_stage->setReducedMotion(reduced);
}

void LabPage::pace()
{
    if (!isOn())
        m_timer.stop();
    else
        m_timer.start(isVisible() ? frameMs : hiddenMs);
}

void LabPage::poll()
{
    if (m_lab == nullptr)
        return;
    std::vector<Received> received = m_lab->take(isVisible() ? mostAFrame : Lab::kept);
    if (received.empty())
        return;
    std::vector<PlayQueue::Number> numbers;
    for (const Received &each : received) {
        numbers.push_back(each.number);
        m_exercises->see(*each.trace, each.world->id);
    }
    m_requests->add(std::move(received));
    for (const PlayQueue::Number number : numbers)
        play(m_queue.arrived(number));
    fill();
    showWaiting();
    if (m_lab->world().version() != m_worldVersion)
        showChanges();
}

/// What is no longer kept is passed over.
void LabPage::play(std::optional<PlayQueue::Number> number)
{
    while (number && m_requests->numbered(*number) == nullptr)
        number = m_queue.finished();
    if (!number)
        return;
    const int row = m_requests->rowOf(*number);
    m_choosing = true;
    m_list->setCurrentIndex(m_requests->index(row));
    m_choosing = false;
    m_stage->show(*m_requests->at(row), LabStage::Start::Playing);
    sayKeepable();
}

/// Somebody wants to see this one: it stands at its end, where the verdict is.
void LabPage::choose(int row)
{
    const Received *received = m_requests->at(row);
    if (m_choosing || received == nullptr || received->number == m_stage->shown())
        return;
    m_queue.choose(received->number);
    m_stage->show(*received, LabStage::Start::AtEnd);
    sayKeepable();
    showWaiting();
}

void LabPage::sayKeepable()
{
    const Received *shown = m_requests->numbered(m_stage->shown());
    if (shown == nullptr)
        return;
    const auto kept = keptWalk(*shown, m_world.get(), m_builtIn, m_look.language);
    const auto *reason = std::get_if<QString>(&kept);
    m_stage->setKeepable(reason != nullptr ? std::optional(*reason) : std::nullopt);
}

void LabPage::skipToNewest()
{
    play(m_queue.skip());
    showWaiting();
}

void LabPage::showWaiting()
{
    m_stage->setWaiting(static_cast<int>(m_queue.waiting()), m_lab != nullptr ? m_lab->skipped() : 0);
}

void LabPage::showChanges()
{
    m_worldVersion = m_lab != nullptr ? m_lab->world().version() : 0;
    const std::vector<world::Change> changes = m_lab != nullptr ? m_lab->world().changes() : std::vector<world::Change>();
    m_changeCount = changes.size();
    m_changes->setChanges(changes);
    fill();
}

/// Commands name who is in the world now; the port is that of the switch.
void LabPage::fillTerminal()
{
    if (m_lab == nullptr)
        return;
    const std::uint16_t port = isOn() ? m_lab->endpoint().port() : static_cast<std::uint16_t>(m_bar->port());
    const Terminal terminal {m_lab->world().world(), m_keys, port};
    m_commands->setTerminal(terminal);
    m_exercises->setTerminal(terminal);
}

void LabPage::undoChange()
{
    if (m_lab->world().undo())
        showChanges();
}

void LabPage::resetWorld()
{
    m_lab->world().reset(m_world);
    showChanges();
}

void LabPage::keepWalk()
{
    const Received *received = m_requests->numbered(m_stage->shown());
    if (received == nullptr)
        return;
    const auto kept = keptWalk(*received, m_world.get(), m_builtIn, m_look.language);
    if (const auto *walk = std::get_if<walk::WalkFile>(&kept))
        Q_EMIT walkRequested(*walk);
}

void LabPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    pace();
}

void LabPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    pace();
}

void LabPage::keyPressEvent(QKeyEvent *event)
{
    player::Player *player = m_stage->player();
    switch (event->key()) {
    case Qt::Key_Space: player->togglePlaying(); return;
    case Qt::Key_Right: player->stepForward(); return;
    case Qt::Key_Left: player->stepBack(); return;
    case Qt::Key_Home: player->goToFirst(); return;
    case Qt::Key_End: player->goToLast(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace trustwalk::lab
