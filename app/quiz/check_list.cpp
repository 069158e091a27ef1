#include "app/quiz/check_list.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

CheckList::CheckList(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckList::setLines(const QString &title, const QList<Line> &lines)
{
    m_title = title;
    m_lines = lines;
    QStringList spoken {title};
    for (const Line &line : lines)
        spoken << (line.spoken.isEmpty() ? plainText(line.markup)
                                         : plainText(line.markup) + m_look.words().say("Quiz", ", ") + line.spoken);
    setAccessibleName(spoken.join(u'\n'));
    updateGeometry();
    update();
}

void CheckList::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

qreal CheckList::walk(QPainter *painter, qreal width) const
{
    const ui::Palette &palette = m_look.palette();
    const qreal side = m_look.px(18), left = side + m_look.px(10), gap = m_look.px(8);
    qreal y = 0;
    if (!m_title.isEmpty()) {
        const QFont font = m_look.sans(14, ui::Weight::SemiBold);
        const qreal line = std::ceil(QFontMetricsF(font).height());
        if (painter != nullptr) {
            painter->setFont(font);
            painter->setPen(palette.muted);
            painter->drawText(QRectF(0, y, width, line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
        }
        y += line + gap;
    }
    for (const Line &line : m_lines) {
        const bool two = !line.second.isEmpty();
        const qreal column = std::max<qreal>(40, two ? (width - left - m_look.px(20)) / 2 : width - left);
        const MarkupLayout words(line.markup, m_look.markup(15), column);
        qreal height = words.height();
        if (two) {
            const MarkupLayout other(line.second, m_look.markup(15), column);
            height = std::max(height, other.height());
            if (painter != nullptr)
                other.draw(*painter, {left + column + m_look.px(20), y});
        }
        if (painter != nullptr) {
            ui::drawMark(*painter, line.mark, QRectF(0, y + m_look.px(2), side, side),
                         {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
            words.draw(*painter, {left, y});
        }
        y += height + gap;
    }
    return m_lines.isEmpty() ? y : y - gap;
}

int CheckList::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(walk(nullptr, width)));
}

QSize CheckList::sizeHint() const
{
    const int width = std::max(this->width(), m_look.px(320));
    return {width, heightForWidth(width)};
}

QSize CheckList::minimumSizeHint() const
{
    return {m_look.px(160), m_look.px(18)};
}

void CheckList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    walk(&painter, width());
}

} // namespace trustwalk::quiz_page
