#include "app/export/preview.h"

#include "app/export/handout.h"
#include "app/sequence/mermaid.h"

#include <QPainter>

#include <algorithm>

namespace trustwalk::picture_export {

namespace {

constexpr int margin = 16;

} // namespace

Preview::Preview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(360, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Preview::nextFrame);
}

void Preview::show(const Run &run, const Order &order, int step)
{
    m_drawing.reset(); // refers to what is replaced here
    m_run = run;
    m_order = order;
    m_step = step;
    m_shown = true;
    drawAgain();
}

void Preview::clear()
{
    m_shown = false;
    m_timer.stop();
    m_image = {};
    update();
}

void Preview::setLook(const ui::Look &look)
{
    m_look = look;
    update();
}

/// An image for something of that size as large as there is room for, and how much smaller it is.
QImage Preview::canvas(const QSizeF &logical, qreal &scale) const
{
    scale = std::min((width() - 2 * margin) / logical.width(), (height() - 2 * margin) / logical.height());
    const qreal ratio = devicePixelRatioF();
    QImage image((logical * scale * ratio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

void Preview::drawAgain()
{
    m_timer.stop();
    if (!m_shown || width() <= 2 * margin || height() <= 2 * margin)
        return;
    m_drawing.reset();
    if (m_order.format == Format::Pdf) {
        drawPage();
    } else if (m_order.format == Format::Mermaid) {
        drawText();
    } else {
        m_drawing.emplace(m_run, m_order, m_order.languages.front());
        m_frames = moves(m_order.format) && !m_reducedMotion ? framesOf(*m_run.trace, m_order.steps, m_order.tempo)
                                                             : std::vector<Frame> {{m_step, 1, 0}};
        const auto here = std::find_if(m_frames.begin(), m_frames.end(), [this](const Frame &frame) { return frame.step == m_step; });
        m_frame = here == m_frames.end() ? 0 : static_cast<std::size_t>(here - m_frames.begin());
        drawStep(m_frames[m_frame]);
        if (m_frames.size() > 1)
            m_timer.start(m_frames[m_frame].milliseconds);
    }
    update();
}

void Preview::nextFrame()
{
    m_frame = (m_frame + 1) % m_frames.size();
    drawStep(m_frames[m_frame]);
    update();
    m_timer.start(m_frames[m_frame].milliseconds);
}

void Preview::drawStep(const Frame &frame)
{
    qreal scale = 1;
    m_image = canvas(m_order.size, scale);
    QPainter painter(&m_image);
    painter.scale(scale, scale);
    m_drawing->draw(painter, frame.step, frame.progress);
}

void Preview::drawPage()
{
    qreal scale = 1;
    m_image = canvas(handoutPaper(m_order), scale);
    QPainter painter(&m_image);
    painter.scale(scale, scale);
    const auto at = std::find(m_order.steps.begin(), m_order.steps.end(), m_step) - m_order.steps.begin();
    const int page = m_order.view == View::Stage ? static_cast<int>(at) / m_order.perPage : 0;
    drawHandoutPage(painter, m_run, m_order, std::min(page, handoutPages(m_run, m_order) - 1));
}

void Preview::drawText()
{
    qreal scale = 1;
    const QSizeF paper(800, 520);
    m_image = canvas(paper, scale);
    m_image.fill(m_look.palette().surface);
    QPainter painter(&m_image);
    painter.scale(scale, scale);
    painter.setPen(m_look.palette().text);
    painter.setFont(ui::monoFont(14));
    painter.drawText(QRectF(QPointF(20, 16), paper - QSizeF(40, 16)), Qt::AlignLeft | Qt::AlignTop,
                     sequence::mermaid(*m_run.trace, *m_run.world, m_order.languages.front()));
}

void Preview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette().sunk);
    if (m_image.isNull())
        return;
    const QSizeF size = m_image.deviceIndependentSize();
    const QRectF where(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2).toPoint(), size);
    painter.drawImage(where, m_image);
    painter.setPen(QPen(m_look.palette().line, 1));
    painter.drawRect(where.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void Preview::resizeEvent(QResizeEvent *)
{
    drawAgain();
}

} // namespace trustwalk::picture_export
