#include "app/quiz/stage_page.h"

#include "app/player/caption_bar.h"
#include "app/player/player_bar.h"
#include "app/quiz/segments.h"
#include "app/stage/pair_view.h"
#include "app/stage/stage_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trustwalk::quiz_page {

StagePage::StagePage(QWidget *parent)
    : QWidget(parent), m_player(new player::Player(this)), m_pair(new stage::PairView(this)), m_single(new stage::StageView(this)),
      m_views(new QStackedWidget(this)), m_caption(new player::CaptionBar(this)), m_bar(new player::PlayerBar(m_player, this)),
      m_back(new ActionButton(this)), m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("stagePage"));
    setFocusPolicy(Qt::StrongFocus);
    m_back->setObjectName(QStringLiteral("backToQuestion"));
    m_title->setTextFormat(Qt::PlainText);
    m_views->addWidget(m_pair);
    m_views->addWidget(m_single);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 24, 0);
    head->setSpacing(16);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_caption);
    layout->addWidget(m_bar);
    connect(m_back, &ActionButton::clicked, this, &StagePage::backRequested);
    connect(m_player, &player::Player::stepChanged, this, &StagePage::showStep);
    connect(m_caption, &player::CaptionBar::termRequested, this, &StagePage::termRequested);
    for (stage::StageView *view : {m_single, m_pair->left(), m_pair->right()})
        connect(view, &stage::StageView::stepRequested, this, [this, view](int step) {
            if (!isPair() || view == m_pair->leading())
                m_player->goTo(step);
        });
}

void StagePage::show(const RunChoice &runs, Start start)
{
    m_runs = runs;
    const quiz::Played &right = runs.right;
    stage::PairView::Run leading {right.trace, right.world};
    if (runs.left) {
        // The longer one leads: the other stands at its deciding check while this one goes on.
        const bool leftLeads = runs.left->trace->steps.size() > right.trace->steps.size();
        m_pair->setRuns({runs.left->trace, runs.left->world}, {right.trace, right.world},
                        leftLeads ? stage::PairView::Lead::Left : stage::PairView::Lead::Right);
        leading = m_pair->leadingRun();
    } else {
        m_single->setTrace(right.trace, right.world);
    }
    m_views->setCurrentWidget(runs.left ? static_cast<QWidget *>(m_pair) : m_single);
    m_caption->setTrace(leading.trace, leading.world);
    m_bar->timeline()->setTrace(leading.trace, leading.world);
    fill();
    const int count = static_cast<int>(leading.trace->steps.size());
    m_player->setSteps(count, [](int) { return 0; }, start == Start::AtEnd ? count - 1 : 0);
    if (start == Start::Playing)
        m_player->play();
    setFocus();
}

void StagePage::showStep(int step)
{
    if (!m_runs.right.trace)
        return;
    if (isPair())
        m_pair->showStep(step);
    else
        m_single->showStep(step);
    m_caption->showStep(step);
}

void StagePage::setLook(const Look &look)
{
    m_look = look;
    m_pair->setLook(look);
    m_single->setLook(look);
    m_caption->setLook(look);
    m_bar->setLook(look);
    m_back->setLook(look);
    m_title->setFont(look.sans(15, ui::Weight::SemiBold));
    m_title->setStyleSheet(QStringLiteral("color: %1;").arg(look.palette().text.name()));
    fill();
}

void StagePage::fill()
{
    const text::Translation &t = m_look.words();
    m_back->setWords(t.say("Quiz", "Back to the question"), QStringLiteral("Esc"), QStringLiteral("back"));
    m_title->setText(isPair() ? t.say("Quiz", "Both runs on the stage") : t.say("Quiz", "The run on the stage"));
    const auto titled = [](const RunsView::Head &head) {
        return stage::PairView::Title {head.mark, head.key.isEmpty() ? head.words : head.key + QStringLiteral("  ") + head.words};
    };
    m_pair->setTitles(titled(m_runs.leftHead), titled(m_runs.rightHead));
}

void StagePage::setReducedMotion(bool reduced)
{
    m_player->setReducedMotion(reduced);
    m_pair->setReducedMotion(reduced);
    m_single->setReducedMotion(reduced);
}

void StagePage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space: m_player->togglePlaying(); return;
    case Qt::Key_Right:
    case Qt::Key_PageDown: m_player->stepForward(); return;
    case Qt::Key_Left:
    case Qt::Key_PageUp: m_player->stepBack(); return;
    case Qt::Key_Home: m_player->goToFirst(); return;
    case Qt::Key_End: m_player->goToLast(); return;
    case Qt::Key_Escape:
    case Qt::Key_W:
        m_player->pause();
        Q_EMIT backRequested();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace trustwalk::quiz_page
