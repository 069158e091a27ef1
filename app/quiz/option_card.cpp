#include "app/quiz/option_card.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

constexpr qreal edge = 3; ///< room for the ring of the focus
constexpr qreal inset = 14, keySide = 32, betweenLanguages = 20, textSize = 16, whySize = 14, statusSize = 14;

} // namespace

struct OptionCard::Lines {
    MarkupLayout text;
    std::optional<MarkupLayout> second, why, whySecond;
    qreal column = 0; ///< where the second language begins, from the text's left

    [[nodiscard]] qreal textHeight() const { return std::max(text.height(), second ? second->height() : 0); }
    [[nodiscard]] qreal whyHeight() const { return std::max(why ? why->height() : 0, whySecond ? whySecond->height() : 0); }
};

OptionCard::OptionCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus); // a click chooses; the keys stay the question's
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionCard::setKind(Kind kind)
{
    m_kind = kind;
    setCheckable(kind != Kind::Movable);
    setCursor(kind == Kind::Movable ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    if (kind == Kind::Movable)
        setFocusPolicy(Qt::StrongFocus); // what was dragged can be moved on by keys
}

void OptionCard::setKey(const QString &key)
{
    m_key = key;
    describe();
}

void OptionCard::setContent(const QString &markup, const QString &second)
{
    m_text = markup;
    m_second = second;
    describe();
}

void OptionCard::setVerdict(const std::optional<Verdict> &verdict)
{
    m_verdict = verdict;
    if (verdict)
        setCursor(Qt::ArrowCursor);
    describe();
}

void OptionCard::setRemoved(bool removed)
{
    m_removed = removed;
    if (removed)
        setChecked(false);
    describe();
}

void OptionCard::setLifted(bool lifted)
{
    m_lifted = lifted;
    update();
}

void OptionCard::setLook(const Look &look)
{
    m_look = look;
    describe();
}

void OptionCard::checkStateSet()
{
    QAbstractButton::checkStateSet();
    describe();
}

void OptionCard::nextCheckState()
{
    if (!m_removed && !m_verdict && !(m_exclusive && isChecked()))
        QAbstractButton::nextCheckState();
}

/// What a screen reader says: key, text, state; in this order it is heard soonest what it is about.
void OptionCard::describe()
{
    const text::Translation &t = m_look.words();
    QStringList parts {m_key, plainText(m_text)};
    if (!m_second.isEmpty())
        parts << plainText(m_second);
    if (m_removed)
        parts << t.say("Quiz", "taken out by a hint");
    if (isChecked() && !m_verdict)
        parts << t.say("Quiz", "chosen");
    if (m_verdict) {
        parts << m_verdict->tag << m_verdict->words;
        setAccessibleDescription(plainText(m_verdict->why));
    } else {
        setAccessibleDescription({});
    }
    parts.removeAll(QString());
    setAccessibleName(parts.join(t.say("Quiz", ", ")));
    updateGeometry();
    update();
}

qreal OptionCard::textLeft() const
{
    return m_look.px(edge + inset + keySide + 18);
}

OptionCard::Lines OptionCard::linesFor(qreal width) const
{
    const qreal right = m_look.px(edge + inset + (m_kind == Kind::Movable ? 26 : 0));
    const qreal whole = std::max<qreal>(60, width - textLeft() - right);
    const bool two = !m_second.isEmpty();
    const qreal column = two ? std::max<qreal>(40, (whole - m_look.px(betweenLanguages)) / 2) : whole;
    const bool quiet = m_removed || (m_verdict && m_verdict->frame == Verdict::Frame::None && !isChecked());
    MarkupStyle style = quiet ? m_look.muted(textSize) : m_look.markup(textSize);
    Lines lines {MarkupLayout(m_text, style, column), {}, {}, {}, column + m_look.px(betweenLanguages)};
    if (two)
        lines.second.emplace(m_second, style, column);
    if (m_verdict && !m_verdict->why.isEmpty())
        lines.why.emplace(m_verdict->why, m_look.muted(whySize), column);
    if (m_verdict && two && !m_verdict->whySecond.isEmpty())
        lines.whySecond.emplace(m_verdict->whySecond, m_look.muted(whySize), column);
    return lines;
}

qreal OptionCard::verdictHeight() const
{
    return m_verdict && !(m_verdict->words.isEmpty() && m_verdict->tag.isEmpty()) ? m_look.px(30) : 0;
}

int OptionCard::heightForWidth(int width) const
{
    const Lines lines = linesFor(width);
    const qreal padding = m_look.px(edge + inset);
    const qreal why = lines.why ? lines.whyHeight() + m_look.px(4) : 0;
    const qreal words = std::max<qreal>(lines.textHeight(), m_look.px(keySide)) + verdictHeight() + why;
    return static_cast<int>(std::ceil(words + 2 * padding));
}

QSize OptionCard::sizeHint() const
{
    return {m_look.px(480), heightForWidth(std::max(width(), m_look.px(480)))};
}

QSize OptionCard::minimumSizeHint() const
{
    return {m_look.px(180), m_look.px(2 * (edge + inset) + keySide)};
}

void OptionCard::paintFrame(QPainter &painter) const
{
    const ui::Palette &palette = m_look.palette();
    const QRectF frame = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    QPen pen(palette.line, 1.25);
    if (m_verdict && m_verdict->frame != Verdict::Frame::None)
        pen = QPen(m_verdict->frame == Verdict::Frame::Right ? palette.allowed : palette.refused, 2);
    else if (isChecked() || m_lifted)
        pen = QPen(palette.text, 2);
    else if (m_removed)
        pen = QPen(palette.line, 1.25, Qt::DashLine);
    else if (underMouse() && !m_verdict)
        pen = QPen(palette.edge, 1.25);
    painter.setPen(pen);
    painter.setBrush(m_removed ? Qt::transparent : palette.surface);
    painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8);
    if (hasFocus()) {
        painter.setPen(focusPen(palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }
}

void OptionCard::paintKey(QPainter &painter, const QRectF &box) const
{
    const ui::Palette &palette = m_look.palette();
    const bool full = isChecked() || (m_verdict && m_verdict->frame != Verdict::Frame::None);
    painter.setPen(QPen(m_removed ? palette.line : full ? palette.text : palette.edge, 1.5));
    painter.setBrush(full ? palette.text : Qt::transparent);
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(m_look.sans(16, ui::Weight::SemiBold));
    painter.setPen(m_removed ? palette.muted : full ? palette.background : palette.text);
    painter.drawText(box, Qt::AlignCenter, m_key);
}

void OptionCard::paintGrip(QPainter &painter) const
{
    const qreal x = width() - m_look.px(edge + inset + 10), y = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.palette().edge);
    for (const qreal dy : {-7.0, 0.0, 7.0})
        for (const qreal dx : {0.0, 7.0})
            painter.drawEllipse(QPointF(x + dx, y + dy), 1.7, 1.7);
}

void OptionCard::paintVerdict(QPainter &painter, qreal top) const
{
    const ui::Palette &palette = m_look.palette();
    const bool strong = m_verdict->frame != Verdict::Frame::None;
    const qreal side = m_look.px(18), line = m_look.px(26);
    qreal left = textLeft();
    if (m_verdict->mark) {
        ui::drawMark(painter, *m_verdict->mark, QRectF(left, top + (line - side) / 2, side, side),
                     {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
        left += side + m_look.px(9);
    }
    qreal right = width() - m_look.px(edge + inset);
    // Where a run has nothing to say, the mark is followed by what the card is.
    const bool wordless = m_verdict->words.isEmpty();
    if (!m_verdict->tag.isEmpty() && !wordless) {
        const QFont font = m_look.sans(13, ui::Weight::SemiBold);
        const qreal words = QFontMetricsF(font).horizontalAdvance(m_verdict->tag) + m_look.px(20);
        const QRectF chip(right - words, top + 1, words, line - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_verdict->frame == Verdict::Frame::Right   ? palette.allowedTint
                         : m_verdict->frame == Verdict::Frame::Wrong ? palette.refusedTint
                                                                     : palette.sunk);
        painter.drawRoundedRect(chip, 4, 4);
        painter.setFont(font);
        painter.setPen(palette.text);
        painter.drawText(chip, Qt::AlignCenter, m_verdict->tag);
        right = chip.left() - m_look.px(8);
    }
    painter.setFont(m_look.sans(statusSize, strong ? ui::Weight::SemiBold : ui::Weight::Regular));
    painter.setPen(strong ? palette.text : palette.muted);
    painter.drawText(
        QRectF(left, top, right - left, line), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(wordless ? m_verdict->tag : m_verdict->words, Qt::ElideRight, static_cast<int>(right - left)));
}

void OptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const qreal padding = m_look.px(edge + inset), side = m_look.px(keySide);
    paintKey(painter, QRectF(padding, padding, side, side));
    if (m_kind == Kind::Movable && !m_verdict)
        paintGrip(painter);
    const Lines lines = linesFor(width());
    const qreal room = std::max(side, lines.textHeight());
    const qreal top = padding + (room - lines.textHeight()) / 2;
    lines.text.draw(painter, {textLeft(), top});
    if (lines.second)
        lines.second->draw(painter, {textLeft() + lines.column, top});
    if (!m_verdict)
        return;
    qreal y = padding + room + m_look.px(4);
    if (verdictHeight() > 0) {
        paintVerdict(painter, y);
        y += m_look.px(28);
    }
    if (lines.why)
        lines.why->draw(painter, {textLeft(), y});
    if (lines.whySecond)
        lines.whySecond->draw(painter, {textLeft() + lines.column, y});
}

/// Space chooses what is not chosen yet; everything else is the question's.
void OptionCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT moveRequested(event->key());
            return;
        }
        break;
    case Qt::Key_Space:
        if (isCheckable() && !m_verdict && !m_removed && event->modifiers() == Qt::NoModifier && (!isChecked() || !m_exclusive)) {
            click();
            return;
        }
        break;
    default: break;
    }
    event->ignore();
}

} // namespace trustwalk::quiz_page
