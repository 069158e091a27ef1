#include "app/player/caption_bar.h"

#include "app/text/translation.h"
#include "app/ui/silhouettes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace trustwalk::player {

namespace {

constexpr int discSide = 44, sideMargin = 24, discGap = 18, edge = 6, bothEdge = 14, columnGap = 40;
constexpr int narrowest = 320; ///< before the first layout the bar has no width to speak of

ui::Language other(ui::Language language)
{
    return language == ui::Language::English ? ui::Language::Japanese : ui::Language::English;
}

} // namespace

CaptionBar::CaptionBar(QWidget *parent)
    : QWidget(parent), m_column(new CaptionColumn(this)), m_other(new CaptionColumn(this)), m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("captionBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(columnGap);
    layout->addWidget(m_column, 1);
    layout->addWidget(m_other, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    m_other->hide();
    m_button->setObjectName(QStringLiteral("more"));
    m_button->setCheckable(true);
    connect(m_button, &QToolButton::clicked, this, &CaptionBar::setMore);
    for (CaptionColumn *column : {m_column, m_other})
        connect(column, &CaptionColumn::termRequested, this, &CaptionBar::termRequested);
}

void CaptionBar::setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world)
{
    m_trace = std::move(trace);
    m_world = std::move(world);
    m_step = -1;
    sayWords();
    holdHeight();
}

void CaptionBar::showStep(int step)
{
    m_step = step;
    showWords();
}

void CaptionBar::setLook(const ui::Look &look)
{
    m_look = look;
    dress();
    sayWords();
    showWords();
    holdHeight();
}

void CaptionBar::setMore(bool more)
{
    m_more = more;
    m_button->setChecked(more);
    dressButton();
    for (CaptionColumn *column : {m_column, m_other})
        column->setMore(more);
    holdHeight();
}

void CaptionBar::setBoth(bool both)
{
    m_both = both;
    for (CaptionColumn *column : {m_column, m_other})
        column->setBeside(both);
    sayWords();
    showWords();
    m_other->setVisible(both);
    dress();
    holdHeight();
}

void CaptionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Later: the layout still places the labels for this event's size when it is over.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &CaptionBar::holdHeight, Qt::QueuedConnection);
}

int CaptionBar::discRoom() const
{
    return qRound((sideMargin + discSide + discGap) * m_look.textScale);
}

void CaptionBar::holdHeight()
{
    const int room = width() - discRoom() - sideMargin - m_button->sizeHint().width() - columnGap - 1;
    const int each = std::max(narrowest, m_both ? (room - columnGap) / 2 : room);
    int height = m_column->heightFor(each);
    if (m_both)
        height = std::max(height, m_other->heightFor(each));
    setFixedHeight(std::max(qRound((discSide + 36) * m_look.textScale), height + 2 * (m_both ? bothEdge : edge)));
}

void CaptionBar::sayWords()
{
    m_column->setTrace(m_trace.get(), m_world.get());
    if (m_both) // said only while it is seen
        m_other->setTrace(m_trace.get(), m_world.get());
}

void CaptionBar::dress()
{
    layout()->setContentsMargins(discRoom(), m_both ? bothEdge : edge, sideMargin, edge);
    m_column->setLook(m_look);
    ui::Look second = m_look;
    second.language = other(m_look.language);
    m_other->setLook(second);
    dressButton();
}

/// What it does is its word; that it is a step into depth and back, its arrow.
void CaptionBar::dressButton()
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = text::Translation::of(m_look.language);
    m_button->setText(m_more ? t.say("Caption", "Less") : t.say("Caption", "More"));
    m_button->setToolTip((m_more ? t.say("Caption", "Only what happens (W)") : t.say("Caption", "What lies behind this step (W)")));
    m_button->setAccessibleName(m_button->text());
    m_button->setAccessibleDescription(m_button->toolTip());
    m_button->setFont(ui::sansFont(13 * m_look.textScale, ui::Weight::Medium));
    m_button->setStyleSheet(QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 5px; padding: 5px 12px; color: %2; "
                                           "background: %3; } QToolButton:hover, QToolButton:checked { background: %4; } "
                                           "QToolButton:focus { border: 2px solid %2; padding: 4px 11px; }")
                                .arg(palette.edge.name(), palette.text.name(), palette.surface.name(), palette.sunk.name()));
}

void CaptionBar::showWords()
{
    m_column->showStep(m_step);
    m_other->showStep(m_step);
    update();
}

void CaptionBar::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette.surface);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (m_both) {
        const qreal x = m_other->x() - columnGap / 2.0;
        painter.drawLine(QPointF(x, 16), QPointF(x, height() - 16));
    }
    if (!m_trace || m_step < 0)
        return;
    const trace::Step &step = m_trace->steps[static_cast<std::size_t>(m_step)];
    const bool refused = step.verdict == trace::Verdict::Refused;
    const qreal side = discSide * m_look.textScale;
    const QRectF disc(sideMargin * m_look.textScale, (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(refused ? palette.refused : palette.head);
    if (refused)
        painter.drawPath(ui::octagon(disc.center(), side / 2));
    else
        painter.drawEllipse(disc);
    painter.setPen(refused ? palette.onMark : palette.onHead);
    painter.setFont(ui::sansFont(15 * m_look.textScale, ui::Weight::SemiBold));
    painter.drawText(disc, Qt::AlignCenter, QString::fromStdString(step.number.text()));
}

} // namespace trustwalk::player
