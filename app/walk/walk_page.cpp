#include "app/walk/walk_page.h"

#include "app/inspector/inspector.h"
#include "app/map/world_map.h"
#include "app/player/caption_bar.h"
#include "app/player/player_bar.h"
#include "app/sequence/mermaid.h"
#include "app/sequence/sequence_view.h"
#include "app/stage/pair_view.h"
#include "app/stage/stage_view.h"
#include "app/text/error_text.h"
#include "app/text/translation.h"
#include "app/walk/break_panel.h"
#include "app/walk/edit_panel.h"
#include "app/walk/intro_page.h"
#include "app/walk/views.h"
#include "app/walk/walk_bar.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QStackedWidget>
#include <QUndoCommand>
#include <QVBoxLayout>

namespace trustwalk::walk_page {

/// One choice: the walk before and after it. What is typed without a pause is one choice.
class ChangeWalk final : public QUndoCommand {
public:
    enum class Kind { Choice, Typing };
    ChangeWalk(WalkPage *page, walk::Walk before, walk::Walk after, Kind kind = Kind::Choice)
        : m_page(page), m_before(std::move(before)), m_after(std::move(after)), m_kind(kind)
    {
        m_typed.start();
    }
    [[nodiscard]] int id() const override { return m_kind == Kind::Typing ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        constexpr qint64 pause = 2000; // milliseconds
        if (m_typed.restart() > pause)
            return false;
        m_after = static_cast<const ChangeWalk *>(other)->m_after;
        return true;
    }
    void undo() override { m_page->setWalk(m_before); }
    void redo() override { m_page->setWalk(m_after); }

private:
    WalkPage *m_page;
    walk::Walk m_before, m_after;
    Kind m_kind;
    QElapsedTimer m_typed;
};

WalkPage::WalkPage(QWidget *parent)
    : QWidget(parent), m_player(new player::Player(this)), m_bar(new WalkBar(this)), m_views(new Views(this)), m_stage(m_views->stage()),
      m_intro(new IntroPage(this)), m_middle(new QStackedWidget(this)), m_caption(new player::CaptionBar(this)),
      m_playerBar(new player::PlayerBar(m_player, this)), m_side(new QStackedWidget(this)), m_inspector(new inspector::Inspector(this)),
      m_breaks(new BreakPanel(this)), m_editor(new EditPanel(this)), m_compare(new stage::PairView(this))
{
    layOut();
    connectParts();
}

WalkPage::~WalkPage() = default;

void WalkPage::layOut()
{
    m_middle->addWidget(m_views);
    m_middle->addWidget(m_intro);
    m_middle->addWidget(m_compare);
    for (QWidget *panel : {static_cast<QWidget *>(m_inspector), static_cast<QWidget *>(m_breaks), static_cast<QWidget *>(m_editor)})
        m_side->addWidget(panel);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_middle, 1);
    left->addWidget(m_caption);
    left->addWidget(m_playerBar);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addLayout(left, 1);
    below->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(below, 1);
}

void WalkPage::connectParts()
{
    connect(m_player, &player::Player::stepChanged, this, &WalkPage::showStep);
    connect(m_player, &player::Player::progressChanged, m_stage, &stage::StageView::setProgress);
    connect(m_player, &player::Player::progressChanged, m_views->sequence(), &sequence::SequenceView::setProgress);
    connect(m_views, &Views::stepRequested, m_player, &player::Player::goTo);
    connect(m_bar, &WalkBar::mermaidRequested, this, [this] {
        if (m_trace)
            QGuiApplication::clipboard()->setText(sequence::mermaid(*m_trace, *m_world, m_look.language));
    });
    connect(m_bar, &WalkBar::shownChosen, this, &WalkPage::setShown);
    connect(m_bar, &WalkBar::mapRequested, this, [this] { setMapOpen(true); });
    connect(m_middle, &QStackedWidget::currentChanged, this, &WalkPage::showFrameOfWalk);
    connect(m_bar, &WalkBar::callChosen, this, &WalkPage::chooseCall);
    connect(m_bar, &WalkBar::lessonChosen, this, &WalkPage::lessonRequested);
    connect(m_bar, &WalkBar::walkChanged, this, &WalkPage::changeWalk);
    connect(m_bar, &WalkBar::introductionRequested, this, &WalkPage::showIntroduction);
    connect(m_bar, &WalkBar::exportRequested, this, &WalkPage::exportRequested);
    connect(m_bar, &WalkBar::presentRequested, this, &WalkPage::presentRequested);
    connect(m_bar, &WalkBar::copyRequested, this, &WalkPage::copyRequested);
    connect(m_bar, &WalkBar::sideToggled, this, [this](Side side, bool open) { setSide(open ? side : Side::None); });
    connect(m_breaks, &BreakPanel::breaksChosen, this, &WalkPage::chooseBreaks);
    connect(m_breaks, &BreakPanel::compareRequested, this, &WalkPage::setComparing);
    connect(m_editor, &EditPanel::walkEdited, this, &WalkPage::editWalk);
    connect(m_bar, &WalkBar::languageRequested, this, &WalkPage::languageRequested);
    connect(m_intro, &IntroPage::startRequested, this, &WalkPage::start);
    connect(m_intro, &IntroPage::termRequested, this, &WalkPage::termRequested);
    connect(m_caption, &player::CaptionBar::termRequested, this, &WalkPage::termRequested);
}

void WalkPage::openWalk(const walk::Walk &walk)
{
    m_undo.clear();
    m_walk = m_opened = walk;
    setSaved();
    play(walk.step);
    if (walk.step)
        start();
    else
        showIntroduction();
}

void WalkPage::openCall(int call)
{
    for (const walk::Walk &walk : walk::standardWalks(*m_world))
        if (walk.call == api::fiveCalls[static_cast<std::size_t>(call)])
            openWalk(walk);
}

void WalkPage::changeWalk(const walk::Walk &walk)
{
    m_undo.push(new ChangeWalk(this, m_walk, walk));
}

void WalkPage::setWalk(const walk::Walk &walk)
{
    const walk::Walk before = m_walk;
    std::optional<trace::StepNumber> step;
    if (m_trace && !m_trace->steps.empty())
        step = m_trace->steps[static_cast<std::size_t>(m_player->step())].number;
    m_walk = walk;
    // A new break is seen where it stops the walk.
    if (walk.breaks.size() > before.breaks.size())
        step = trace::StepNumber {1000, 0};
    play(step);
}

void WalkPage::play(std::optional<trace::StepNumber> step)
{
    auto played = walk::play(m_walk, *m_world, *m_keys);
    if (!played) {
        QMessageBox::warning(this, tr("Trustwalk"), text::errorText(played.error(), m_look.language));
        return;
    }
    m_trace = std::make_shared<const trace::Trace>(std::move(*played));
    m_bar->setWalk(m_walk, m_trace);
    m_views->setTrace(m_trace, m_world);
    m_playerBar->timeline()->setTrace(m_trace, m_world);
    m_inspector->setTrace(m_trace, m_world);
    fillIntroduction();
    m_caption->setTrace(m_trace, m_world);
    fillComparison();
    if (m_sideShown == Side::Breaks)
        fillSide();
    if (m_sideShown == Side::Editor)
        m_editor->setWalk(m_walk, m_opened, m_world, m_trace);
    const int last = static_cast<int>(m_trace->steps.size()) - 1;
    int index = 0;
    if (step) {
        const auto found = m_trace->indexOf(*step);
        index = found ? static_cast<int>(*found) : *step > m_trace->steps.back().number ? last : 0;
    }
    m_player->setSteps(last + 1, [this](int i) { return m_stage->stepMotionMs(i); }, index);
}

void WalkPage::showStep(int step)
{
    m_views->showStep(step);
    if (m_comparing)
        m_compare->showStep(step);
    m_caption->showStep(step);
    fillSide();
    Q_EMIT stepChanged(step);
}

/// The introduction and the panels are made only while somebody sees them.
void WalkPage::fillIntroduction()
{
    if (m_middle->currentWidget() == m_intro)
        m_intro->open(m_walk.lesson, m_walk.call, m_look);
}

void WalkPage::fillSide()
{
    if (!m_trace)
        return;
    switch (m_sideShown) {
    case Side::None: break;
    case Side::Details:
        m_inspector->setLook(m_look);
        m_inspector->showStep(m_player->step());
        break;
    case Side::Breaks:
        m_breaks->setLook(m_look);
        m_breaks->setWalk(m_walk);
        break;
    case Side::Editor: m_editor->setLook(m_look); break;
    }
}

/// The same walk without its breaks and edits, to be seen beside it.
void WalkPage::fillComparison()
{
    if (!m_comparing || !m_trace)
        return;
    walk::Walk good = m_opened;
    good.breaks.clear();
    auto played = walk::play(good, *m_world, *m_keys);
    if (!played)
        return;
    m_compare->setLook(m_look);
    m_compare->setRuns({std::make_shared<const trace::Trace>(std::move(*played)), m_world}, {m_trace, m_world});
    const text::Translation &t = text::Translation::of(m_look.language);
    m_compare->setTitles({ui::Mark::Passed, t.say("CompareView", "Without the breaks")},
                         {m_trace->allowed() ? ui::Mark::Passed : ui::Mark::Refused, t.say("CompareView", "As it stands now")});
    m_compare->showStep(m_player->step());
}

void WalkPage::chooseBreaks(const std::vector<std::string> &names)
{
    walk::Walk changed = m_walk;
    changed.breaks = names;
    changeWalk(changed);
    start();
}

void WalkPage::editWalk(const walk::Walk &walk)
{
    m_undo.push(new ChangeWalk(this, m_walk, walk, ChangeWalk::Kind::Typing));
}

void WalkPage::chooseCall(int call)
{
    if (m_opened.lesson.empty())
        openCall(call);
    else
        Q_EMIT articleRequested(call);
}

void WalkPage::setComparing(bool beside)
{
    m_comparing = beside;
    m_breaks->setComparing(beside);
    fillComparison();
    start();
}

void WalkPage::setShown(Shown shown)
{
    const bool changed = shown != m_views->shown();
    m_views->setShown(shown);
    m_bar->setShown(shown);
    if (m_trace && (changed || isMapOpen()))
        start();
    if (changed)
        Q_EMIT shownChanged(shown);
}

void WalkPage::showIntroduction()
{
    m_player->pause();
    m_middle->setCurrentWidget(m_intro);
    fillIntroduction();
    m_intro->setFocus();
}

void WalkPage::start()
{
    QWidget *shown = m_comparing ? static_cast<QWidget *>(m_compare) : m_views;
    m_middle->setCurrentWidget(shown);
    if (m_sideShown != Side::Editor && m_sideShown != Side::Breaks) // whoever types or ticks goes on
        shown->setFocus();
}

void WalkPage::nextStep()
{
    if (m_middle->currentWidget() == m_intro)
        start();
    else
        m_player->stepForward();
}

void WalkPage::toggleMore()
{
    m_caption->setMore(!m_caption->showsMore());
}

void WalkPage::toggleBoth()
{
    m_caption->setBoth(!m_caption->showsBoth());
}

QWidget *WalkPage::sideWidget() const
{
    return m_side;
}

void WalkPage::setInspectorOpen(bool open)
{
    if (open != isInspectorOpen())
        setSide(open ? Side::Details : Side::None);
}

void WalkPage::setSide(Side side)
{
    const bool details = isInspectorOpen();
    m_sideShown = side;
    if (isMapOpen() && side != Side::None)
        start();
    m_side->setVisible(side != Side::None && !isMapOpen());
    m_bar->setSide(side);
    fitSide();
    if (side == Side::Details)
        m_side->setCurrentWidget(m_inspector);
    if (side == Side::Breaks)
        m_side->setCurrentWidget(m_breaks);
    if (side == Side::Editor) {
        m_side->setCurrentWidget(m_editor);
        if (m_trace)
            m_editor->setWalk(m_walk, m_opened, m_world, m_trace);
    }
    fillSide();
    if (side == Side::Breaks)
        m_breaks->searchField()->setFocus();
    if (details != isInspectorOpen())
        Q_EMIT inspectorOpenChanged(isInspectorOpen());
}

void WalkPage::setLook(const ui::Look &look)
{
    m_look = look;
    m_bar->setLook(look);
    m_views->setLook(look);
    m_caption->setLook(look);
    m_playerBar->setLook(look);
    if (m_map != nullptr)
        m_map->setLook(look);
    fillIntroduction();
    fillSide();
    fillComparison();
    fitSide();
}

/// JSON wants more room than fields do, where there is some.
void WalkPage::fitSide()
{
    constexpr int narrow = 440, wide = 560, roomy = 1600;
    m_side->setFixedWidth(qRound((m_sideShown == Side::Editor && width() >= roomy ? wide : narrow) * std::min(m_look.textScale, 1.25)));
}

void WalkPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

void WalkPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (m_map != nullptr)
        m_map->setReducedMotion(reduced);
    m_player->setReducedMotion(reduced);
    m_views->setReducedMotion(reduced);
    m_compare->setReducedMotion(reduced);
}

} // namespace trustwalk::walk_page
