#include "app/learn/overview_view.h"

#include "app/learn/learn_content.h"
#include "app/text/translation.h"
#include "app/ui/icons.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::learn {

namespace {

qreal lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

} // namespace

OverviewMap::OverviewMap(QWidget *parent) : QWidget(parent), m_cards {}
{
    for (std::size_t place = 0; place < m_cards.size(); ++place) {
        auto *card = new CallCard(this);
        m_cards[place] = card;
        connect(card, &QAbstractButton::clicked, this, [this, place] { Q_EMIT walkRequested(mapOrder[place]); });
        connect(card, &CallCard::moveRequested, this, [this, place](int key) { move(place, key); });
    }
    setFocusProxy(m_cards[0]);
}

void OverviewMap::setLook(const ui::Look &look)
{
    static_cast<ui::Look &>(m_look) = look;
    const auto summaries = callSummaries(look.language);
    for (std::size_t place = 0; place < m_cards.size(); ++place) {
        m_cards[place]->setLook(m_look);
        m_cards[place]->setSummary(summaries[static_cast<std::size_t>(mapOrder[place])]);
    }
    setAccessibleName(text::Translation::of(look.language).say("Learn", "Two questions tell the five calls apart"));
}

qreal OverviewMap::rowTitleWidth() const
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const QFont title = m_look.sans(17, ui::Weight::SemiBold);
    qreal width = m_look.length(140);
    const QString both = t.say("Learn", "Get…Token:\na user’s rights") + u'\n' + t.say("Learn", "AssumeRole…:\na role’s rights");
    for (const QString &line : both.split(u'\n'))
        width = std::max(width, textWidth(title, line));
    const QString notes = t.say("Learn", "12 h by default\n36 h at most") + u'\n' + t.say("Learn", "1 h by default\n12 h at most");
    for (const QString &line : notes.split(u'\n'))
        width = std::max(width, textWidth(m_look.sans(13.5), line));
    return width;
}

void OverviewMap::fit(const QSize &page)
{
    m_look.unit = unitFor(page);
    Places &p = m_places;
    p.left = m_look.length(48);
    p.right = page.width() - m_look.length(40);
    p.columns = p.left + m_look.length(20) + rowTitleWidth() + m_look.length(18);
    p.gap = std::max(12.0, m_look.length(20));
    p.headTop = m_look.length(56) + lineHeight(m_look.sans(28, ui::Weight::Bold));
    if (!isLow())
        p.headTop += lineHeight(m_look.sans(16)) + m_look.length(8);
    p.firstTop = p.headTop + m_look.length(26) + lineHeight(m_look.sans(17, ui::Weight::SemiBold));
    const qreal legend = m_look.length(40) + lineHeight(m_look.sans(13));
    qreal needed = 0;
    for (std::size_t place = 0; place < m_cards.size(); ++place) {
        m_cards[place]->setLook(m_look);
        needed = std::max(needed, m_cards[place]->heightFor(cardRect(place).width()));
    }
    const qreal offered = (page.height() - p.firstTop - p.gap - legend) / 2;
    // Beyond a point, more room in the cards only pulls their words apart.
    p.cardHeight = std::clamp(offered, needed, std::max(needed, 1.5 * needed));
    p.secondTop = p.firstTop + p.cardHeight + p.gap;
    p.legendTop = p.secondTop + p.cardHeight + m_look.length(22);
    const qreal bottom = p.secondTop + p.cardHeight + legend;
    setFixedSize(page.width(), std::max(page.height(), static_cast<int>(std::ceil(bottom))));
    for (std::size_t place = 0; place < m_cards.size(); ++place)
        m_cards[place]->setGeometry(cardRect(place).toAlignedRect());
    update();
}

QRectF OverviewMap::cardRect(std::size_t place) const
{
    const Places &p = m_places;
    const qreal width = (p.right - p.columns - 3 * p.gap) / 4;
    const auto column = [&](int index) { return p.columns + index * (width + p.gap); };
    switch (place) {
    case 0: return {column(0), p.firstTop, width, p.cardHeight};
    case 1: return {column(1), p.firstTop, width, p.cardHeight};
    case 2: return {column(0), p.secondTop, 2 * width + p.gap, p.cardHeight};
    case 3: return {column(2), p.secondTop, width, p.cardHeight};
    default: return {column(3), p.secondTop, width, p.cardHeight};
    }
}

QRectF OverviewMap::emptyRect() const
{
    const QRectF below = cardRect(3);
    return {below.left(), m_places.firstTop, m_places.right - below.left(), m_places.cardHeight};
}

void OverviewMap::focusCard()
{
    for (CallCard *card : m_cards)
        if (card->hasFocus())
            return;
    m_cards[0]->setFocus();
}

void OverviewMap::move(std::size_t place, int key)
{
    // Neighbours left, right, above, below; the empty quadrant is stepped over.
    constexpr std::size_t neighbours[5][4] = {{0, 1, 0, 2}, {0, 1, 1, 2}, {2, 3, 0, 2}, {2, 4, 1, 3}, {3, 4, 1, 4}};
    const int direction = key == Qt::Key_Left ? 0 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? 2 : 3;
    CallCard *card = m_cards[neighbours[place][direction]];
    card->setFocus(Qt::OtherFocusReason);
    Q_EMIT cardFocused(card);
}

void OverviewMap::drawColumn(QPainter &painter, const QRectF &where, const QColor &ink, const QString &icon, const QString &title,
                             const QString &note) const
{
    const ui::Palette &palette = m_look.palette();
    const QFont titleFont = m_look.sans(17, ui::Weight::SemiBold), noteFont = m_look.sans(14);
    painter.fillRect(QRectF(where.left(), where.top(), where.width(), std::max(3.0, m_look.length(4))), ink);
    const qreal y = where.top() + m_look.length(14), side = std::max(18.0, m_look.length(24));
    ui::drawIcon(painter, icon, QRectF(where.left(), y + (lineHeight(titleFont) - side) / 2, side, side), palette.text);
    const qreal left = where.left() + side + m_look.length(10), wide = textWidth(titleFont, title);
    drawLine(painter, titleFont, palette.text, {left, y}, wide, title);
    const qreal noteLeft = left + wide + m_look.length(12);
    drawLine(painter, noteFont, palette.muted, {noteLeft, y + lineHeight(titleFont) - lineHeight(noteFont) - 1}, where.right() - noteLeft,
             note);
}

void OverviewMap::drawRow(QPainter &painter, qreal top, const QString &icon, const QString &title, const QString &note) const
{
    const ui::Palette &palette = m_look.palette();
    painter.fillRect(QRectF(m_places.left, top, std::max(3.0, m_look.length(4)), m_places.cardHeight), palette.text);
    const qreal left = m_places.left + m_look.length(20), width = m_places.columns - left - m_look.length(6);
    const qreal side = std::max(22.0, m_look.length(30));
    qreal y = top + m_look.length(6);
    ui::drawIcon(painter, icon, QRectF(left, y, side, side), palette.text);
    y += side + m_look.length(14);
    y += drawText(painter, m_look.sans(17, ui::Weight::SemiBold), palette.text, {left, y}, width, title) + m_look.length(14);
    drawText(painter, m_look.sans(13.5), palette.muted, {left, y}, width, note);
}

void OverviewMap::drawTitles(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = text::Translation::of(m_look.language);
    const qreal width = m_places.right - m_places.left;
    const QFont titleFont = m_look.sans(28, ui::Weight::Bold), noteFont = m_look.sans(16);
    const QString title = t.say("Learn", "Two questions tell the five calls apart");
    const QString note = t.say("Learn", "What proves the caller? Whose rights do the issued credentials carry?");
    const qreal top = m_look.length(28), bottom = top + lineHeight(titleFont);
    drawLine(painter, titleFont, palette.text, {m_places.left, top}, width, title);
    const qreal beside = textWidth(titleFont, title) + m_look.length(30);
    const QPointF place = isLow() ? QPointF(m_places.left + beside, bottom - lineHeight(noteFont) - m_look.length(3))
                                  : QPointF(m_places.left, bottom + m_look.length(6));
    drawLine(painter, noteFont, palette.muted, place, isLow() ? width - beside : width, note);
    const QRectF signedPart(m_places.columns, m_places.headTop, cardRect(1).right() - m_places.columns, 1);
    const QRectF unsignedPart(cardRect(3).left(), m_places.headTop, m_places.right - cardRect(3).left(), 1);
    drawColumn(painter, signedPart, palette.longTerm, QStringLiteral("key-long-term"), t.say("Learn", "Signed with a key"),
               t.say("Learn", "the secret itself is never sent"));
    drawColumn(painter, unsignedPart, palette.federated, QStringLiteral("token"), t.say("Learn", "Unsigned, with a token"),
               t.say("Learn", "an identity provider vouches"));
    drawRow(painter, m_places.firstTop, QStringLiteral("iam-user"), t.say("Learn", "Get…Token:\na user’s rights"),
            t.say("Learn", "12 h by default\n36 h at most"));
    drawRow(painter, m_places.secondTop, QStringLiteral("role"), t.say("Learn", "AssumeRole…:\na role’s rights"),
            t.say("Learn", "1 h by default\n12 h at most"));
}

void OverviewMap::drawEmpty(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = text::Translation::of(m_look.language);
    const QRectF where = emptyRect();
    painter.setPen(QPen(palette.edge, 1.25, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const qreal margin = m_look.length(24), width = where.width() - 2 * margin, left = where.left() + margin;
    const QFont title = m_look.sans(18, ui::Weight::SemiBold), note = m_look.sans(14.5);
    const QString words = t.say("Learn", "The Get…Token calls have no token parameter.\nA broker checks the IdP’s token itself and passes "
                                         "only a name and a session policy.");
    const qreal side = std::max(40.0, m_look.length(48)), gap = m_look.length(16);
    qreal y = where.center().y() - (side + 2 * gap + lineHeight(title) + textHeight(note, words, width)) / 2;
    const QRectF icon(where.center().x() - side / 2, y, side, side);
    ui::drawIcon(painter, QStringLiteral("token"), icon, palette.edge);
    painter.setPen(QPen(palette.edge, 2));
    painter.drawLine(icon.bottomLeft() - QPointF(2, side * 0.14), icon.topRight() + QPointF(2, side * 0.14));
    y += side + gap;
    y += drawText(painter, title, palette.text, {left, y}, width, t.say("Learn", "No call lives here"), Qt::AlignHCenter) + gap / 2;
    drawText(painter, note, palette.muted, {left, y}, width, words, Qt::AlignHCenter);
}

void OverviewMap::drawLegend(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = text::Translation::of(m_look.language);
    const QFont font = m_look.sans(13);
    const qreal middle = m_places.legendTop + lineHeight(font) / 2;
    const std::pair<LifetimeSign, QString> signs[] = {{LifetimeSign::Allowed, t.say("Learn", "what the issuer allows by default")},
                                                      {LifetimeSign::Raised, t.say("Learn", "if the role’s maximum is raised")},
                                                      {LifetimeSign::Usual, t.say("Learn", "default")}};
    qreal x = m_places.columns;
    for (const auto &[sign, words] : signs) {
        x += drawLifetimeSign(painter, m_look, sign, {x, middle}) + m_look.length(10);
        const qreal wide = textWidth(font, words);
        drawLine(painter, font, palette.muted, {x, m_places.legendTop}, wide, words);
        x += wide + m_look.length(32);
    }
    const QString hint = t.say("Learn", "Enter opens the walk");
    const qreal wide = textWidth(font, hint);
    drawLine(painter, font, palette.muted, {m_places.right - wide, m_places.legendTop}, wide, hint);
}

void OverviewMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.palette().background);
    drawTitles(painter);
    drawEmpty(painter);
    drawLegend(painter);
}

OverviewView::OverviewView(QWidget *parent) : QScrollArea(parent), m_map(new OverviewMap(this))
{
    setObjectName(QStringLiteral("overview"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_map);
    connect(m_map, &OverviewMap::walkRequested, this, &OverviewView::walkRequested);
    connect(m_map, &OverviewMap::cardFocused, this, [this](QWidget *card) { ensureWidgetVisible(card); });
}

void OverviewView::setLook(const ui::Look &look)
{
    m_map->setLook(look);
    m_map->fit(viewport()->size());
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_map->fit(viewport()->size());
}

void OverviewView::focusInEvent(QFocusEvent *)
{
    m_map->focusCard();
}

} // namespace trustwalk::learn
