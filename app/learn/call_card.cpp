#include "app/learn/call_card.h"

#include "app/text/translation.h"
#include "app/ui/icons.h"
#include "app/ui/silhouettes.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::learn {

namespace {

QRectF squareAround(QPointF centre, qreal side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

qreal lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

} // namespace

CallCard::CallCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void CallCard::setSummary(const CallSummary &summary)
{
    m_summary = summary;
    const QString name = QString::fromUtf8(api::actionName(summary.call));
    setObjectName(name);
    const text::Translation &t = text::Translation::of(m_look.language);
    setAccessibleName(QStringList {name, summary.subtitle}.join(t.say("Learn", ", ")));
    setAccessibleDescription(
        QStringList {summary.caller, summary.proof, summary.standsFor, summary.useFor, summary.lives}.join(t.say("Learn", ", ")));
    update();
}

void CallCard::setLook(const Look &look)
{
    m_look = look;
    update();
}

qreal CallCard::labelWidth() const
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const QFont font = m_look.sans(13);
    qreal width = 0;
    for (const QString &label : {t.say("Learn", "Stands for"), t.say("Learn", "Use it for"), t.say("Learn", "Lives")})
        width = std::max(width, textWidth(font, label));
    return width + std::max(8.0, m_look.length(40) - 16);
}

qreal CallCard::heightFor(qreal width) const
{
    return upperPart(nullptr, width) + lowerHeight(width);
}

qreal CallCard::upperPart(QPainter *painter, qreal width) const
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = text::Translation::of(m_look.language);
    const qreal left = padding(), inner = width - 2 * left;
    qreal y = m_look.length(18);
    const QFont name = m_look.sans(18, ui::Weight::SemiBold), plain = m_look.sans(14), small = m_look.sans(13);
    if (painter != nullptr) {
        drawLine(*painter, name, palette.text, {left, y}, inner, QString::fromUtf8(api::actionName(m_summary.call)));
        drawText(*painter, plain, palette.muted, {left, y + lineHeight(name) + m_look.length(3)}, inner, m_summary.subtitle);
    }
    y += lineHeight(name) + m_look.length(3) + textHeight(plain, m_summary.subtitle, inner) + m_look.length(16);
    const QRectF chain(left, y, inner, std::max(36.0, m_look.length(56)));
    y = chain.bottom() + m_look.length(7);
    if (painter != nullptr) {
        drawChain(*painter, chain);
        drawChainWords(*painter, chain, y);
    }
    y += lineHeight(small) + m_look.length(14);
    if (painter != nullptr) {
        painter->setPen(QPen(palette.line, 1));
        painter->drawLine(QPointF(left, std::floor(y) + 0.5), QPointF(left + inner, std::floor(y) + 0.5));
    }
    y += m_look.length(12);
    const qreal column = left + labelWidth(), rest = width - padding() - column;
    const QFont mono = m_look.mono(13);
    if (painter != nullptr) {
        drawLine(*painter, small, palette.muted, {left, y}, labelWidth(), t.say("Learn", "Stands for"));
        drawLine(*painter, mono, palette.text, {column, y + (lineHeight(small) - lineHeight(mono)) / 2}, rest, m_summary.standsFor);
    }
    y += lineHeight(small) + m_look.length(12);
    if (painter != nullptr) {
        drawLine(*painter, small, palette.muted, {left, y}, labelWidth(), t.say("Learn", "Use it for"));
        drawText(*painter, plain, palette.text, {column, y}, rest, m_summary.useFor);
    }
    return y + textHeight(plain, m_summary.useFor, rest) + m_look.length(10);
}

bool CallCard::livesStandsAlone(qreal width) const
{
    const qreal inner = width - 2 * padding(), wide = textWidth(m_look.sans(13.5), m_summary.lives);
    return wide > inner - labelWidth() && wide <= inner;
}

qreal CallCard::lowerHeight(qreal width) const
{
    const qreal rest = width - 2 * padding() - (livesStandsAlone(width) ? 0 : labelWidth());
    return textHeight(m_look.sans(13.5), m_summary.lives, rest) + m_look.length(12) + lifetimeHeight(m_look) + m_look.length(10);
}

void CallCard::drawLower(QPainter &painter, qreal width) const
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const qreal left = padding();
    qreal y = height() - lowerHeight(width), column = left;
    // Where the words fit one line without their label, the bar below says as well what they are about.
    if (!livesStandsAlone(width)) {
        drawLine(painter, m_look.sans(13), m_look.palette().muted, {left, y}, labelWidth(), t.say("Learn", "Lives"));
        column += labelWidth();
    }
    y += drawText(painter, m_look.sans(13.5), m_look.palette().text, {column, y}, width - padding() - column + 1, m_summary.lives)
         + m_look.length(12);
    drawLifetime(painter, m_look, m_summary.lifetime, {left, y}, width - 2 * left);
}

void CallCard::drawArrow(QPainter &painter, QPointF from, QPointF to, const QColor &ink) const
{
    const qreal head = std::max(8.0, m_look.length(12)), half = head / 2;
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to - QPointF(head - 1, 0));
    painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF {to, to - QPointF(head, half), to - QPointF(head, -half)});
}

void CallCard::drawCaller(QPainter &painter, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    painter.setPen(QPen(palette.text, 1.5));
    painter.setBrush(palette.surface);
    painter.drawPath(ui::silhouette(m_summary.callerIsUser ? ui::Silhouette::RoundedRect : ui::Silhouette::Pill, where, m_look.unit));
    ui::drawIcon(painter, m_summary.callerIcon, squareAround(where.center(), std::max(18.0, m_look.length(26))), palette.text);
}

void CallCard::drawSet(QPainter &painter, const QRectF &where) const
{
    const ui::Palette &palette = m_look.palette();
    painter.setPen(QPen(palette.temporary, 1.75));
    painter.setBrush(palette.temporaryTint);
    painter.drawPath(ui::silhouette(ui::Silhouette::Ticket, where, m_look.unit));
    painter.setPen(QPen(palette.temporary, 1.25, Qt::DashLine));
    for (const qreal third : {where.left() + where.width() / 3, where.left() + where.width() * 2 / 3})
        painter.drawLine(QPointF(third, where.top() + 4), QPointF(third, where.bottom() - 4));
    ui::drawIcon(painter, m_summary.resultIcon, squareAround(where.center(), std::max(16.0, m_look.length(22))), palette.text);
}

qreal CallCard::proofCentre(const QRectF &chain) const
{
    const qreal caller = chain.height() * 58 / 56, arrow = chain.width() - caller - chain.height() * 52 / 56 - chain.height() * 92 / 56;
    // On a wide card the room is shared by the two arrows; on a narrow one the issued set stands close.
    const qreal first = arrow * (chain.width() > chain.height() * 8 ? 0.65 : 0.8);
    return chain.left() + caller + first / 2 - chain.height() * 2 / 56;
}

void CallCard::drawChain(QPainter &painter, const QRectF &chain) const
{
    const ui::Palette &palette = m_look.palette();
    const QColor ink = m_summary.federated ? palette.federated : palette.longTerm;
    const qreal k = chain.height() / 56, middle = chain.center().y(), gap = 3 * k;
    const QRectF caller(chain.left(), chain.top(), 58 * k, chain.height());
    const QRectF set(chain.right() - 92 * k, chain.top() + 5 * k, 92 * k, 46 * k);
    const qreal proof = proofCentre(chain);
    const QRectF sts(2 * proof - caller.right() + gap, chain.top(), 52 * k, chain.height());
    painter.setRenderHint(QPainter::Antialiasing);
    drawArrow(painter, {caller.right() + 2, middle}, {sts.left() - gap, middle}, ink);
    drawArrow(painter, {sts.right() + 2, middle}, {set.left() - gap, middle}, palette.temporary);
    painter.setPen(QPen(ink, 1.75));
    painter.setBrush(m_summary.federated ? palette.federatedTint : palette.longTermTint);
    painter.drawEllipse(QPointF(proof, middle), 18 * k, 18 * k);
    ui::drawIcon(painter, m_summary.proofIcon, squareAround({proof, middle}, 22 * k), palette.text);
    drawCaller(painter, caller);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.head);
    painter.drawRoundedRect(sts, 6 * k, 6 * k);
    ui::drawIcon(painter, QStringLiteral("sts"), squareAround(sts.center(), 27 * k), palette.onHead);
    drawSet(painter, set);
}

void CallCard::drawChainWords(QPainter &painter, const QRectF &chain, qreal top) const
{
    const QFont callerFont = m_look.sans(13, ui::Weight::Medium), proofFont = m_look.sans(13);
    const qreal callerWidth = textWidth(callerFont, m_summary.caller), shape = chain.height() * 58 / 56;
    const qreal callerLeft = chain.left() + std::max(0.0, (shape - callerWidth) / 2);
    drawLine(painter, callerFont, m_look.palette().text, {callerLeft, top}, callerWidth, m_summary.caller);
    const qreal proofWidth = textWidth(proofFont, m_summary.proof);
    const qreal proofLeft = std::max(callerLeft + callerWidth + 10, proofCentre(chain) - proofWidth / 2);
    drawLine(painter, proofFont, m_look.palette().text, {proofLeft, top}, std::min(proofWidth, chain.right() - proofLeft), m_summary.proof);
}

void CallCard::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2.5 : 1.25;
    painter.setPen(QPen(hasFocus() ? palette.text : underMouse() ? palette.edge : palette.line, line));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 8, 8);
    upperPart(&painter, width());
    drawLower(painter, width());
}

void CallCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: Q_EMIT moveRequested(event->key()); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void CallCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CallCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void CallCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void CallCard::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace trustwalk::learn
