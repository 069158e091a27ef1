#include "app/player/caption_bar.h"

#include "app/text/term_links.h"
#include "app/ui/silhouettes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::player {

namespace {

constexpr int discSide = 44, sideMargin = 24, discGap = 18, lineGap = 2, edge = 6;
constexpr int narrowest = 320; ///< before the first layout the bar has no width to speak of

int heightOf(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height() + lineGap;
}

} // namespace

CaptionBar::CaptionBar(QWidget *parent) : QWidget(parent), m_caption(new QLabel(this)), m_detail(new QLabel(this))
{
    setObjectName(QStringLiteral("captionBar"));
    for (QLabel *label : {m_caption, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_detail, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT termRequested(link.section(u':', 1)); });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(lineGap);
    layout->addStretch(1);
    layout->addWidget(m_caption);
    layout->addWidget(m_detail);
    layout->addStretch(1);
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

void CaptionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Later: the layout still places the labels for this event's size when it is over.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &CaptionBar::holdHeight, Qt::QueuedConnection);
}

void CaptionBar::holdHeight()
{
    int height = qRound((discSide + 36) * m_look.textScale);
    const int room = std::max(narrowest, width() - qRound((sideMargin + discSide + discGap) * m_look.textScale) - sideMargin - 1);
    for (const text::StepText &words : m_words)
        height = std::max(height, heightOf(m_caption->font(), words.caption, room) + heightOf(m_detail->font(), words.detail, room)
                                      + 2 * edge + 2 * lineGap);
    setFixedHeight(height);
}

void CaptionBar::sayWords()
{
    m_words.clear();
    for (std::size_t step = 0; m_trace && step < m_trace->steps.size(); ++step)
        m_words.push_back(text::stepText(*m_trace, step, *m_world, m_look.language));
}

void CaptionBar::dress()
{
    const ui::Palette &palette = m_look.palette();
    layout()->setContentsMargins(qRound((sideMargin + discSide + discGap) * m_look.textScale), edge, sideMargin, edge);
    m_caption->setFont(ui::sansFont(20 * m_look.textScale, ui::Weight::SemiBold));
    m_detail->setFont(ui::sansFont(15 * m_look.textScale));
    QPalette muted = m_detail->palette();
    muted.setColor(QPalette::WindowText, palette.muted);
    muted.setColor(QPalette::Link, palette.muted);
    m_detail->setPalette(muted);
}

void CaptionBar::showWords()
{
    if (m_step >= 0 && m_step < static_cast<int>(m_words.size())) {
        const text::StepText &words = m_words[static_cast<std::size_t>(m_step)];
        m_caption->setText(words.caption);
        m_detail->setText(text::withTermLinks(words.detail, m_look.language));
        m_detail->setVisible(!words.detail.isEmpty());
        m_caption->setAccessibleName(words.accessibleName + QStringLiteral(" ") + words.caption);
    }
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
