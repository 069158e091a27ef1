#include "app/quiz/classroom/run_stage.h"

#include "app/present/presented_stage.h"
#include "app/quiz/classroom/option_shape.h"
#include "app/stage/stage_view.h"
#include "app/ui/presentation_theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

// Shares of the window's height.
constexpr qreal titleHeight = 0.112, margin = 0.03, shapeSide = 0.062, wordSize = 0.03, rightSize = 0.034, gap = 0.02, least = 0.022;
constexpr qreal playedAt = 2; ///< times the usual speed: the room has come for the end

} // namespace

qreal runTitleHeight(qreal windowHeight)
{
    return std::ceil(windowHeight * titleHeight);
}

void paintRunTitle(QPainter &painter, const QRectF &where, qreal windowHeight, const RunTitle &title, const ui::Palette &palette)
{
    const auto px = [&](qreal share) { return share * windowHeight; };
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(where, palette.background);
    QRectF row = where.adjusted(px(margin), 0, -px(margin), 0);
    if (title.option >= 0) {
        const qreal side = px(shapeSide);
        drawOptionShape(painter, title.option, QRectF(row.left(), row.center().y() - side / 2, side, side), palette);
        row.setLeft(row.left() + side + px(gap));
    }
    const qreal size = letterSize(rightSize, least, windowHeight);
    const QFont bold = ui::sansFont(size, ui::Weight::Bold);
    const QString end = title.verdict.isEmpty() ? title.right : title.verdict;
    const qreal most = row.width() * 0.48, wanted = QFontMetricsF(bold).horizontalAdvance(end) + 1;
    // The end in two lines where one is too long: nothing of it is cut.
    const MarkupLayout said(end, {size, ui::Weight::Bold, palette.text, palette.sunk}, std::min(wanted, most), 0,
                            MarkupLayout::Reading::Plain);
    qreal left = row.right() - said.usedWidth();
    said.draw(painter, {left, row.center().y() - said.height() / 2});
    if (title.mark) {
        const qreal side = size * 1.25;
        left -= side + px(gap) * 0.6;
        ui::drawMark(painter, *title.mark, QRectF(left, row.center().y() - side / 2, side, side),
                     {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
    }
    // What the room has read before may be cut here.
    const MarkupStyle style {letterSize(wordSize, least, windowHeight), ui::Weight::Medium, palette.text, palette.sunk};
    const MarkupLayout words(title.words, style, std::max(80.0, left - px(gap) - row.left()), 2);
    words.draw(painter, {row.left(), row.center().y() - words.height() / 2});
    painter.restore();
}

RunStage::RunStage(QWidget *parent) : QWidget(parent), m_player(new player::Player(this)), m_stage(new stage::StageView(this))
{
    setObjectName(QStringLiteral("runStage"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_stage->setForm({&present::layOut, &ui::presentationTheme});
    m_player->setSpeed(playedAt);
    connect(m_player, &player::Player::stepChanged, this, &RunStage::showStep);
    connect(m_player, &player::Player::progressChanged, m_stage, &stage::StageView::setProgress);
    connect(m_player, &player::Player::progressChanged, this, qOverload<>(&QWidget::update));
    connect(m_stage, &stage::StageView::stepRequested, this, [this](int step) {
        if (step < m_player->count())
            m_player->goTo(step);
    });
}

void RunStage::show(const ClassRun &run, const RunTitle &title, Start start)
{
    m_player->pause();
    m_title = title;
    m_script = present::Script(run.run.trace, run.run.world);
    m_stage->setTrace(run.run.trace, run.run.world);
    place();
    m_player->setSteps(run.last + 1, [this](int step) { return m_stage->stepMotionMs(step); }, start == Start::AtEnd ? run.last : 0);
    showStep(m_player->step());
    if (start == Start::Playing)
        m_player->play();
}

void RunStage::setTitle(const RunTitle &title)
{
    m_title = title;
    update();
}

bool RunStage::isAtEnd() const
{
    return m_player->step() + 1 >= m_player->count() && !m_player->isMoving();
}

void RunStage::showStep(int step)
{
    if (m_script.isEmpty() || step >= m_script.count())
        return;
    m_stage->showStep(step, m_player->isMoving() ? stage::Motion::FromStart : stage::Motion::Complete);
    setAccessibleDescription(m_script.words(step, m_look.language).accessibleName);
    update();
}

void RunStage::setLook(const Look &look)
{
    m_look = look;
    m_stage->setLook(look);
    place();
    update();
}

void RunStage::setReducedMotion(bool reduced)
{
    m_player->setReducedMotion(reduced);
    m_stage->setReducedMotion(reduced);
}

present::Captions RunStage::captions() const
{
    return m_look.both ? present::Captions::Both : present::Captions::One;
}

/// The presentation's frame, with a title of our own that is a little higher.
void RunStage::place()
{
    if (m_script.isEmpty())
        return;
    const QRectF caption = present::partsOf(size(), m_script, captions()).caption;
    const qreal title = runTitleHeight(height());
    m_stage->setGeometry(QRectF(0, title, width(), std::max(1.0, caption.top() - title)).toRect());
}

void RunStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ui::Palette &palette = ui::presentationTheme(m_look.theme).palette;
    painter.fillRect(rect(), palette.background);
    if (m_script.isEmpty())
        return;
    RunTitle title = m_title;
    if (!isAtEnd()) {
        title.mark.reset();
        title.verdict.clear();
    }
    paintRunTitle(painter, QRectF(0, 0, width(), runTitleHeight(height())), height(), title, palette);
    present::paintCaption(painter, present::partsOf(size(), m_script, captions()), m_script, m_player->step(), m_look, captions());
}

void RunStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace trustwalk::quiz_page
