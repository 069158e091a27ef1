#include "app/quiz/markup_label.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

constexpr int gapBetweenLanguages = 24, narrowest = 80, usual = 480;

} // namespace

MarkupLabel::MarkupLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkupLabel::setMarkup(const QString &markup, const QString &second)
{
    m_markup = markup;
    m_second = second;
    // For screen readers; what is painted are the lines.
    setText(second.isEmpty() ? plainText(markup) : plainText(markup) + u'\n' + plainText(second));
    forget();
}

void MarkupLabel::setMarkupStyle(const MarkupStyle &style)
{
    m_style = style;
    forget();
}

void MarkupLabel::forget()
{
    m_lines = {};
    updateGeometry();
    update();
}

const MarkupLabel::Lines &MarkupLabel::linesFor(int width) const
{
    if (m_lines.width != width) {
        m_lines = {};
        m_lines.width = width;
        const qreal column = m_second.isEmpty() ? width : (width - gapBetweenLanguages) / 2.0;
        m_lines.first.emplace(m_markup, m_style, std::max<qreal>(narrowest, column));
        if (!m_second.isEmpty())
            m_lines.second.emplace(m_second, m_style, std::max<qreal>(narrowest, column));
    }
    return m_lines;
}

int MarkupLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const Lines &lines = linesFor(width - margins.left() - margins.right());
    const qreal tallest = std::max(lines.first->height(), lines.second ? lines.second->height() : 0);
    return static_cast<int>(std::ceil(tallest)) + margins.top() + margins.bottom();
}

QSize MarkupLabel::sizeHint() const
{
    const int width = std::min(usual, static_cast<int>(std::ceil(MarkupLayout(m_markup, m_style, 1e6).usedWidth())) + 1);
    return {width, heightForWidth(std::max(width, narrowest))};
}

QSize MarkupLabel::minimumSizeHint() const
{
    return {narrowest, static_cast<int>(std::ceil(m_style.pixels * 1.45))};
}

void MarkupLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inside = contentsRect();
    const Lines &lines = linesFor(inside.width());
    lines.first->draw(painter, inside.topLeft());
    if (lines.second)
        lines.second->draw(painter, inside.topLeft() + QPointF((inside.width() + gapBetweenLanguages) / 2.0, 0));
}

} // namespace trustwalk::quiz_page
