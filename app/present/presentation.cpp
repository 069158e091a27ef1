#include "app/present/presentation.h"

#include "app/player/player.h"
#include "app/present/active_part.h"
#include "app/present/audience_screen.h"
#include "app/present/cover.h"
#include "app/present/go_to.h"
#include "app/present/keys_sheet.h"
#include "app/present/overview.h"
#include "app/present/presented_stage.h"
#include "app/present/presenter_window.h"
#include "app/stage/stage_view.h"
#include "app/ui/presentation_theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QWheelEvent>

namespace trustwalk::present {

Presentation::Presentation(player::Player *player)
    : m_player(player), m_stage(new stage::StageView(this)), m_cover(new Cover(this)), m_overview(new Overview(this)),
      m_goTo(new GoTo(this)), m_keys(new KeysSheet(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    m_stage->setForm({&layOut, &ui::presentationTheme});
    m_stage->viewport()->setMouseTracking(true);
    connect(m_player, &player::Player::stepChanged, this, &Presentation::showStep);
    connect(m_player, &player::Player::progressChanged, m_stage, &stage::StageView::setProgress);
    connect(m_stage, &stage::StageView::stepRequested, m_player, &player::Player::goTo);
    connect(m_overview, &Overview::stepChosen, this, &Presentation::goToStep);
    connect(m_goTo, &GoTo::stepChosen, this, &Presentation::goToStep);
}

Presentation::~Presentation() = default;

void Presentation::setRun(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
{
    if (trace == m_script.trace() || !trace)
        return;
    m_script = Script(std::move(trace), std::move(world));
    m_step = 0;
    m_stage->setTrace(m_script.trace(), m_script.world());
    if (m_presenter)
        m_presenter->setScript(m_script);
    place();
}

void Presentation::setLook(const ui::Look &look)
{
    m_look = look;
    m_stage->setLook(look);
    m_cover->setLook(look);
    if (m_presenter)
        m_presenter->setLook(look);
    if (m_keys->isVisible())
        m_keys->open(look);
    if (m_overview->isVisible())
        m_overview->open(m_script, m_overview->chosen(), look);
    zoom(m_zoomed);
    update();
}

void Presentation::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_stage->setReducedMotion(reduced);
    m_cover->setReducedMotion(reduced);
}

void Presentation::setCaptions(Captions captions)
{
    if (captions == m_captions)
        return;
    m_captions = captions;
    place();
    Q_EMIT captionsChanged(captions);
}

void Presentation::showStep(int step)
{
    if (m_script.isEmpty() || step < 0 || step >= m_script.count())
        return;
    m_step = step;
    m_stage->showStep(step, m_player->isMoving() ? stage::Motion::FromStart : stage::Motion::Complete);
    setWindowTitle(m_script.chapter(step, m_look.language));
    zoom(m_zoomed);
    tellPresenter();
    update();
}

void Presentation::begin(const QWidget *beside)
{
    qApp->installEventFilter(this);
    if (showToAudience(*this, beside))
        openPresenter();
    activateWindow();
    m_stage->setFocus();
}

void Presentation::end()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    m_cover->setBlack(false);
    m_cover->setFrozen({});
    m_cover->setSpotlight(false);
    m_cover->setLaser(false);
    for (QWidget *sheet : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_goTo), static_cast<QWidget *>(m_keys)})
        sheet->hide();
    zoom(false);
    if (m_presenter)
        m_presenter->hide();
    hide();
    Q_EMIT ended();
}

void Presentation::closeEvent(QCloseEvent *event)
{
    end();
    event->accept();
}

void Presentation::place()
{
    if (m_script.isEmpty())
        return;
    const FrameParts parts = partsOf(size(), m_script, m_captions);
    m_stage->setGeometry(parts.stage.toRect());
    for (QWidget *over : {static_cast<QWidget *>(m_cover), static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_keys)})
        over->setGeometry(rect());
    m_cover->raise();
    for (QWidget *over : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_goTo), static_cast<QWidget *>(m_keys)})
        over->raise();
    zoom(m_zoomed);
    update();
}

void Presentation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Presentation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ui::presentationTheme(m_look.theme).palette.background);
    if (m_script.isEmpty())
        return;
    const FrameParts parts = partsOf(size(), m_script, m_captions);
    paintTitle(painter, parts, m_script, m_step, m_look, m_captions);
    paintCaption(painter, parts, m_script, m_step, m_look, m_captions);
}

void Presentation::zoom(bool on)
{
    m_zoomed = on;
    if (on)
        m_stage->zoomTo(activePart(m_stage->complete()));
    else
        m_stage->fit();
}

void Presentation::toggleFreeze()
{
    if (m_cover->isFrozen()) {
        m_cover->setFrozen({});
    } else {
        const bool shown = m_cover->isVisible();
        m_cover->hide();
        const QPixmap now = grab();
        m_cover->setVisible(shown);
        m_cover->setFrozen(now);
    }
}

void Presentation::openPresenter()
{
    if (!m_presenter) {
        m_presenter = std::make_unique<PresenterWindow>();
        connect(m_presenter.get(), &PresenterWindow::closed, this, [this] { activateWindow(); });
        m_presenter->setScript(m_script);
        m_presenter->setLook(m_look);
    }
    for (QScreen *other : QGuiApplication::screens())
        if (other != screen())
            m_presenter->setGeometry(other->availableGeometry().adjusted(24, 24, -24, -24));
    m_presenter->show();
    tellPresenter();
}

void Presentation::togglePresenter()
{
    if (m_presenter && m_presenter->isVisible())
        m_presenter->hide();
    else
        openPresenter();
}

void Presentation::tellPresenter()
{
    if (!m_presenter || !m_presenter->isVisible())
        return;
    m_presenter->setAudience(m_cover->isBlack() ? AudienceState::Black : m_cover->isFrozen() ? AudienceState::Frozen : AudienceState::Sees);
    m_presenter->showStep(m_step);
}

void Presentation::goToStep(int step)
{
    m_overview->hide();
    m_goTo->hide();
    m_stage->setFocus();
    m_player->goTo(step);
}

} // namespace trustwalk::present
