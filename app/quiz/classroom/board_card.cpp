#include "app/quiz/classroom/board_card.h"

#include "app/quiz/classroom/option_shape.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

// Shares of the window's height.
constexpr qreal usualInset = 0.014, atRight = 0.34, besideAnswer = 0.28, gap = 0.024, shapeLeast = 0.068, stroke = 0.0031, whyLeast = 0.022,
                countedSize = 0.028, askedSize = 0.05, radius = 0.01;
constexpr qreal codeSize = 0.93, whySize = 0.88, verdictSize = 0.95;

qreal tallest(const std::optional<MarkupLayout> &a, const std::optional<MarkupLayout> &b)
{
    return std::max(a ? a->height() : 0, b ? b->height() : 0);
}

} // namespace

qreal letterSize(qreal share, qreal least, qreal height)
{
    auto pixels = static_cast<int>(std::floor(share * height));
    while (std::round(pixels * codeSize) < least * height)
        ++pixels;
    return pixels;
}

BoardCard::BoardCard(const Board &board, int index, const CardLook &look, qreal width)
    : m_shows(board.shows), m_option(board.options[static_cast<std::size_t>(index)]), m_index(index), m_look(look)
{
    // The place of the votes is kept free before they come: nothing moves when they do.
    const bool answer = m_shows == Board::Shows::Answer;
    const bool votes = m_option.votes.first || m_option.votes.second || m_option.votes.two || m_option.votes.most > 0;
    m_right = m_shows == Board::Shows::Results || (answer && !votes) ? 0 : px(answer ? besideAnswer : atRight);
    layOut(width);
}

qreal BoardCard::inset() const
{
    return px(usualInset) * m_look.air;
}

qreal BoardCard::shapeSide() const
{
    return std::max(px(shapeLeast) * (m_look.air < 1 ? 0.82 : 1), m_look.size * 1.5);
}

void BoardCard::layOut(qreal width)
{
    const ui::Palette &palette = m_look.palette;
    const qreal shape = shapeSide();
    m_left = inset() + shape + px(gap);
    const qreal whole = std::max(60.0, width - m_left - inset() - (m_right > 0 ? m_right + px(gap) : 0));
    const bool both = !m_option.second.isEmpty();
    const qreal column = both ? std::max(40.0, (whole - px(gap)) / 2) : whole;
    m_column = column + px(gap);
    const MarkupStyle style {m_look.size, ui::Weight::Medium, palette.text, palette.sunk};
    const bool cut = m_shows == Board::Shows::Results;
    m_text.emplace(m_option.text, style, cut ? column - 2 * m_look.size : column, cut ? 1 : 0); // what is cut ends in an ellipsis
    if (both)
        m_second.emplace(m_option.second, style, column);
    if (!m_option.verdict.isEmpty()) {
        const qreal size = letterSize(m_look.size / m_look.height * verdictSize, whyLeast, m_look.height);
        m_verdict.emplace(m_option.verdict, MarkupStyle {size, ui::Weight::SemiBold, palette.text, palette.sunk},
                          whole - (m_option.mark ? size * 1.7 : 0), 0, MarkupLayout::Reading::Plain);
    }
    // Why it is so stands below the bars, and may be as wide as the card.
    const qreal wide = std::max(60.0, width - m_left - inset());
    const qreal whyColumn = both ? std::max(40.0, (wide - px(gap)) / 2) : wide;
    m_whyColumn = whyColumn + px(gap);
    const MarkupStyle why {letterSize(m_look.size / m_look.height * whySize, whyLeast, m_look.height), ui::Weight::Regular, palette.muted,
                           palette.sunk};
    if (!m_option.why.isEmpty())
        m_why.emplace(m_option.why, why, whyColumn);
    if (both && !m_option.whySecond.isEmpty())
        m_whySecond.emplace(m_option.whySecond, why, whyColumn);
    // Room for two votes from the start, so that a second one moves nothing; an answer comes with those that there were.
    const bool two = m_option.votes.two || m_shows != Board::Shows::Answer;
    const qreal bars = m_right > 0 ? VoteBars(palette, m_look.height, m_look.words).height(two) : 0;
    m_said = tallest(m_text, m_second) + (m_verdict ? m_verdict->height() : 0);
    if (m_why)
        m_said = std::max(m_said, bars);
    m_rect = QRectF(0, 0, width, std::ceil(std::max({m_said + tallest(m_why, m_whySecond), shape, bars}) + 2 * inset()));
}

void BoardCard::paint(QPainter &painter) const
{
    paintFrame(painter);
    const qreal shape = shapeSide();
    // Beside the text where there is only text; beside its first line where the answer stands below it.
    const bool tall = m_why.has_value();
    const qreal middle = tall ? inset() + std::max(shape, m_said) / 2 : m_rect.height() / 2;
    const QRectF box(m_rect.left() + inset(), m_rect.top() + std::max(inset(), middle - shape / 2), shape, shape);
    if (m_shows != Board::Shows::Results) {
        drawOptionShape(painter, m_index, box, m_look.palette);
    } else {
        painter.setFont(ui::sansFont(m_look.size, ui::Weight::Bold));
        painter.setPen(m_look.palette.text);
        painter.drawText(QRectF(box.left(), m_rect.top() + inset(), box.width(), m_look.size * 1.45), Qt::AlignCenter,
                         QString::number(m_index + 1));
    }
    paintWords(painter);
    if (m_right > 0)
        paintRight(painter);
}

void BoardCard::paintFrame(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette;
    const bool right = m_option.mark == ui::Mark::Passed, asked = m_option.count == Board::Option::Count::Asked;
    const qreal pen = px(stroke) * (right || asked ? 2 : 1);
    painter.setPen(QPen(right ? palette.allowed : asked ? palette.text : palette.line, pen));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(m_rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), px(radius), px(radius));
}

void BoardCard::paintWords(QPainter &painter) const
{
    const qreal text = tallest(m_text, m_second), all = m_said + tallest(m_why, m_whySecond);
    QPointF at(m_rect.left() + m_left, m_rect.top() + std::max(inset(), (m_rect.height() - all) / 2));
    const qreal below = at.y() + m_said;
    m_text->draw(painter, at);
    if (m_second)
        m_second->draw(painter, at + QPointF(m_column, 0));
    at.ry() += text;
    if (m_verdict) {
        qreal indent = 0;
        if (m_option.mark) {
            const ui::Palette &palette = m_look.palette;
            const qreal size = letterSize(m_look.size / m_look.height * verdictSize, whyLeast, m_look.height);
            indent = size * 1.7;
            ui::drawMark(painter, *m_option.mark, QRectF(at.x(), at.y() + size * 0.13, size * 1.2, size * 1.2),
                         {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
        }
        m_verdict->draw(painter, at + QPointF(indent, 0));
    }
    at.setY(below);
    if (m_why)
        m_why->draw(painter, at);
    if (m_whySecond)
        m_whySecond->draw(painter, at + QPointF(m_whyColumn, 0));
}

void BoardCard::paintAsked(QPainter &painter, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette;
    const qreal size = std::ceil(px(askedSize));
    const QRectF box(where.left(), where.center().y() - size * 0.7, size * 2.4, size * 1.4);
    painter.setPen(QPen(palette.text, px(stroke)));
    painter.setBrush(palette.background);
    painter.drawRoundedRect(box, px(radius) / 2, px(radius) / 2);
    painter.setFont(ui::sansFont(size, ui::Weight::Bold));
    painter.setPen(palette.text);
    painter.drawText(box, Qt::AlignCenter, m_option.number);
}

void BoardCard::paintRight(QPainter &painter) const
{
    const QRectF where(m_rect.right() - inset() - m_right, m_rect.top(), m_right, m_rect.height());
    switch (m_option.count) {
    case Board::Option::Count::Asked: paintAsked(painter, where); return;
    case Board::Option::Count::Counted:
        painter.setFont(ui::sansFont(std::ceil(px(countedSize)), ui::Weight::Medium));
        painter.setPen(m_look.palette.muted);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, m_look.words.say("Classroom", "counted"));
        return;
    case Board::Option::Count::None: break;
    }
    if (m_shows == Board::Shows::Votes || m_shows == Board::Shows::Answer) {
        const VoteBars bars(m_look.palette, m_look.height, m_look.words);
        const qreal tall = bars.height(m_option.votes.two);
        const qreal middle
            = m_verdict || m_why ? m_rect.top() + inset() + std::max(tall, tallest(m_text, m_second)) / 2 : m_rect.center().y();
        bars.draw(painter, QRectF(where.left(), middle - tall / 2, m_right, tall), m_option.votes);
    }
}

} // namespace trustwalk::quiz_page
