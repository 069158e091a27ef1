#include "app/quiz/classroom/board_card.h"
#include "app/quiz/classroom/board_view.h"
#include "app/ui/presentation_theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <span>

namespace trustwalk::quiz_page {

namespace {

// Shares of the window's height.
constexpr qreal side = 0.055, head = 0.085, foot = 0.085, between = 0.035, cardGap = 0.016, air = 0.02, whereSize = 0.03, bandSize = 0.038,
                chevron = 0.02, stroke = 0.0031, headingLeast = 0.033, textLeast = 0.022;
constexpr qreal widest = 1.72; ///< columns of text are not wider than this many heights: longer lines are lost by the eye

/// Letters of the heading and of the options, from the largest; and where even the smallest have no room, less air around them.
struct Letters {
    qreal heading, option, air = 1;
};
constexpr qreal close = 0.45;
constexpr Letters alone[] = {{0.062, 0}, {0.056, 0}, {0.050, 0}, {0.046, 0}, {0.042, 0}, {0.038, 0}, {headingLeast, 0}};
constexpr Letters together[] = {{0.052, 0.046},
                                {0.048, 0.042},
                                {0.044, 0.039},
                                {0.041, 0.036},
                                {0.038, 0.034},
                                {0.036, 0.032},
                                {headingLeast, 0.030},
                                {headingLeast, 0.028},
                                {headingLeast, 0.026},
                                {headingLeast, 0.024},
                                {headingLeast, 0.024, close},
                                {headingLeast, textLeast, close}};
constexpr Letters explained[] = {{0.043, 0.036},
                                 {0.040, 0.034},
                                 {0.038, 0.032},
                                 {0.036, 0.030},
                                 {headingLeast, 0.028},
                                 {headingLeast, 0.026},
                                 {headingLeast, 0.024},
                                 {headingLeast, 0.024, close},
                                 {headingLeast, textLeast, close}};

std::span<const Letters> lettersFor(const Board &board)
{
    switch (board.shows) {
    case Board::Shows::Stem: return alone;
    case Board::Shows::Options:
    case Board::Shows::Hands:
    case Board::Shows::Votes: return together;
    case Board::Shows::Answer:
    case Board::Shows::Results: break;
    }
    return explained;
}

} // namespace

struct BoardLayout::Parts {
    Board board;
    Look look;
    QSizeF window;
    QRectF inside; ///< between head and band
    std::optional<MarkupLayout> heading, headingSecond;
    QPointF headingAt;
    qreal secondColumn = 0;
    std::vector<BoardCard> cards;
    qreal height = 0; ///< of all that is inside

    [[nodiscard]] qreal px(qreal share) const { return share * window.height(); }
    [[nodiscard]] const ui::Palette &palette() const { return ui::presentationTheme(look.theme).palette; }
    void build(const Letters &letters);
    void place();
    void paintHead(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void paintChevron(QPainter &painter) const;
};

/// With letters of this size, one below the other from the top.
void BoardLayout::Parts::build(const Letters &letters)
{
    const qreal width = std::min(inside.width(), px(widest)), gap = px(between);
    const qreal below = gap * letters.air, apart = px(cardGap) * letters.air;
    const bool both = !board.headingSecond.isEmpty();
    const qreal column = both ? (width - gap) / 2 : width;
    const qreal size = letterSize(letters.heading, headingLeast, window.height());
    const MarkupStyle style {size, ui::Weight::SemiBold, palette().text, palette().sunk};
    heading.emplace(board.heading, style, column);
    headingSecond.reset();
    if (both)
        headingSecond.emplace(board.headingSecond, style, column);
    headingAt = inside.topLeft() + QPointF((inside.width() - width) / 2, 0);
    secondColumn = column + gap;
    qreal y = headingAt.y() + std::max(heading->height(), headingSecond ? headingSecond->height() : 0);
    cards.clear();
    const CardLook cardLook {palette(), look.words(), window.height(), letterSize(letters.option, textLeast, window.height()), letters.air};
    for (std::size_t i = 0; i < board.options.size(); ++i) {
        y += i == 0 ? below : apart;
        cards.emplace_back(board, static_cast<int>(i), cardLook, width);
        cards.back().moveTo({headingAt.x(), y});
        y = cards.back().rect().bottom();
    }
    height = y - inside.top();
}

/// What is left over stands above and between, so that little on a large screen does not hang from its ceiling.
void BoardLayout::Parts::place()
{
    const qreal spare = inside.height() - height;
    if (spare <= 0)
        return;
    const bool stemAlone = cards.empty();
    const qreal above = stemAlone ? spare * 0.36 : std::min(spare * 0.22, px(0.06));
    headingAt.ry() += above;
    const qreal more = cards.empty() ? 0 : std::min((spare - above) * 0.5 / static_cast<qreal>(cards.size()), px(0.022));
    qreal down = above;
    for (BoardCard &card : cards) {
        down += more;
        card.moveTo(card.rect().topLeft() + QPointF(0, down));
    }
    height = inside.height();
}

BoardLayout::BoardLayout(const Board &board, const QSizeF &window, const Look &look) : m_parts(std::make_unique<Parts>())
{
    m_parts->board = board;
    m_parts->look = look;
    m_parts->window = window;
    const qreal margin = m_parts->px(side), top = m_parts->px(head), bottom = m_parts->px(foot);
    m_parts->inside = QRectF(margin, top, std::max(80.0, window.width() - 2 * margin),
                             std::max(80.0, window.height() - top - bottom - m_parts->px(air)));
    // The largest that fit, or the smallest that there are: smaller letters never take more room.
    const std::span<const Letters> all = lettersFor(board);
    const auto fits = [this](const Letters &letters) {
        m_parts->build(letters);
        return m_parts->height <= m_parts->inside.height();
    };
    const auto found = std::partition_point(all.begin(), all.end(), [&](const Letters &letters) { return !fits(letters); });
    m_parts->build(found == all.end() ? all.back() : *found);
    m_parts->place();
}

BoardLayout::~BoardLayout() = default;
BoardLayout::BoardLayout(BoardLayout &&) noexcept = default;
BoardLayout &BoardLayout::operator=(BoardLayout &&) noexcept = default;

qreal BoardLayout::furthest() const
{
    return std::max(0.0, m_parts->height - m_parts->inside.height());
}

qreal BoardLayout::page() const
{
    return m_parts->inside.height() * 0.7;
}

QRectF BoardLayout::band() const
{
    const qreal height = m_parts->px(foot);
    return {0, m_parts->window.height() - height, m_parts->window.width(), height};
}

QRectF BoardLayout::heading(qreal scroll) const
{
    const qreal tall = std::max(m_parts->heading->height(), m_parts->headingSecond ? m_parts->headingSecond->height() : 0);
    return {m_parts->headingAt - QPointF(0, scroll), QSizeF(m_parts->inside.width(), tall)};
}

int BoardLayout::optionAt(QPointF where, qreal scroll) const
{
    for (std::size_t i = 0; i < m_parts->cards.size(); ++i)
        if (m_parts->cards[i].rect().translated(0, -scroll).contains(where))
            return static_cast<int>(i);
    return -1;
}

void BoardLayout::Parts::paintHead(QPainter &painter) const
{
    const QRectF row(px(side), 0, window.width() - 2 * px(side), px(head));
    const qreal size = letterSize(whereSize, textLeast, window.height());
    painter.setFont(ui::sansFont(size, ui::Weight::Medium));
    painter.setPen(palette().muted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, board.where);
    painter.setFont(ui::sansFont(size * 1.25, ui::Weight::SemiBold));
    painter.setPen(palette().text);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, board.clock);
}

void BoardLayout::Parts::paintBand(QPainter &painter) const
{
    const QRectF band(0, window.height() - px(foot), window.width(), px(foot));
    painter.fillRect(band, palette().head);
    const QRectF row = band.adjusted(px(side), 0, -px(side), 0);
    painter.setPen(palette().onHead);
    qreal size = letterSize(bandSize, headingLeast, window.height());
    const auto width = [&] {
        return QFontMetricsF(ui::sansFont(size, ui::Weight::SemiBold)).horizontalAdvance(board.band) + px(between)
               + QFontMetricsF(ui::sansFont(size)).horizontalAdvance(board.bandRight);
    };
    while (width() > row.width() && size > letterSize(headingLeast, headingLeast, window.height()))
        --size;
    painter.setFont(ui::sansFont(size, ui::Weight::SemiBold));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, board.band);
    painter.setFont(ui::sansFont(size));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, board.bandRight);
}

/// There is more below.
void BoardLayout::Parts::paintChevron(QPainter &painter) const
{
    const qreal radius = px(chevron);
    const QPointF centre(window.width() / 2, window.height() - px(foot) - radius * 0.4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().head);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(palette().onHead, px(stroke) * 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal arm = radius * 0.45;
    painter.drawPolyline(QPolygonF({centre + QPointF(-arm, -arm / 2), centre + QPointF(0, arm / 2), centre + QPointF(arm, -arm / 2)}));
}

void BoardLayout::paint(QPainter &painter, qreal scroll) const
{
    const Parts &parts = *m_parts;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), parts.window), parts.palette().background);
    painter.save();
    if (furthest() > 0) {
        const QRectF seen(0, parts.inside.top() - parts.px(0.006), parts.window.width(), parts.inside.height() + parts.px(air));
        painter.setClipRect(seen);
        painter.translate(0, -scroll);
    }
    parts.heading->draw(painter, parts.headingAt);
    if (parts.headingSecond)
        parts.headingSecond->draw(painter, parts.headingAt + QPointF(parts.secondColumn, 0));
    for (const BoardCard &card : parts.cards)
        card.paint(painter);
    painter.restore();
    parts.paintHead(painter);
    parts.paintBand(painter);
    if (scroll + 1 < furthest())
        parts.paintChevron(painter);
    painter.restore();
}

} // namespace trustwalk::quiz_page
