#include "app/quiz/segments.h"

#include "app/ui/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

/// Key and word as one text would be measured.
qreal widthOf(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

/// Enter presses a button that has the keyboard; Space does so by itself.
bool pressesButton(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

} // namespace

SegmentButton::SegmentButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentButton::setWords(const QString &key, const QString &word, const QString &below)
{
    m_key = key;
    m_below = below;
    setText(word);
    const QString comma = m_look.words().say("Quiz", ", ");
    setAccessibleName(below.isEmpty() ? word : word + comma + below);
    updateGeometry();
    update();
}

void SegmentButton::setLook(const Look &look)
{
    m_look = look;
    setFont(look.sans(14, ui::Weight::SemiBold)); // as it is drawn when chosen: nothing moves then
    updateGeometry();
    update();
}

QSize SegmentButton::sizeHint() const
{
    const QFont word = m_look.sans(14, ui::Weight::SemiBold), small = m_look.sans(12.5);
    const qreal first = widthOf(word, text()) + (m_key.isEmpty() ? 0 : widthOf(word, m_key) + m_look.px(9));
    return {static_cast<int>(std::max(first, widthOf(small, m_below))) + m_look.px(20), m_look.px(m_below.isEmpty() ? 40 : 56)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    painter.setPen(QPen(on ? palette.text : underMouse() && isEnabled() ? palette.edge : palette.line, on ? 2 : 1.25));
    painter.setBrush(on ? palette.surface : Qt::transparent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5, 5);
    if (hasFocus()) {
        painter.setPen(focusPen(palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const QFont font = m_look.sans(14, on ? ui::Weight::SemiBold : ui::Weight::Medium);
    const qreal key = m_key.isEmpty() ? 0 : widthOf(font, m_key) + m_look.px(9);
    const QRectF line = m_below.isEmpty() ? QRectF(rect()) : QRectF(0, m_look.px(7), width(), m_look.px(22));
    const qreal left = (width() - key - widthOf(font, text())) / 2;
    painter.setFont(font);
    painter.setPen(palette.muted);
    painter.drawText(QRectF(left, line.top(), key, line.height()), Qt::AlignLeft | Qt::AlignVCenter, m_key);
    painter.setPen(on || isEnabled() ? palette.text : palette.muted);
    painter.drawText(QRectF(left + key, line.top(), width() - left - key, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!m_below.isEmpty()) {
        painter.setFont(m_look.sans(12.5));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(4, line.bottom(), width() - 8, m_look.px(19)), Qt::AlignCenter, m_below);
    }
}

void SegmentButton::keyPressEvent(QKeyEvent *event)
{
    // Space chooses what is not chosen yet; else it is the question's, as Enter is: they check it and go on.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !isChecked())
        click();
    else
        event->ignore();
}

Segments::Segments(int count, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (int i = 0; i < count; ++i) {
        auto *button = new SegmentButton(this);
        connect(button, &SegmentButton::clicked, this, [this, i] {
            setChosen(i);
            Q_EMIT picked(i);
        });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
}

void Segments::setWords(const QString &title, const std::vector<Words> &words)
{
    setAccessibleName(title);
    for (std::size_t i = 0; i < m_buttons.size() && i < words.size(); ++i)
        m_buttons[i]->setWords(words[i].key, words[i].word, words[i].below);
}

void Segments::setChosen(int index)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(static_cast<int>(i) == index);
}

int Segments::chosen() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return static_cast<int>(i);
    return -1;
}

void Segments::setLook(const Look &look)
{
    for (SegmentButton *button : m_buttons)
        button->setLook(look);
}

ActionButton::ActionButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void ActionButton::setWords(const QString &word, const QString &key, const QString &icon)
{
    m_key = key;
    m_icon = icon;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
}

void ActionButton::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

void ActionButton::setLook(const Look &look)
{
    m_look = look;
    setFont(look.sans(14, ui::Weight::SemiBold));
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const QFont font = m_look.sans(14, ui::Weight::SemiBold), small = m_look.sans(12.5);
    const qreal icon = m_icon.isEmpty() ? 0 : m_look.px(26);
    const qreal key = m_key.isEmpty() ? 0 : widthOf(small, m_key) + m_look.px(10);
    return {static_cast<int>(icon + widthOf(font, text()) + key) + m_look.px(34), m_look.px(42)};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_strong && isEnabled();
    painter.setPen(strong ? Qt::NoPen : QPen(underMouse() && isEnabled() ? palette.edge : palette.line, 1.25));
    painter.setBrush(strong ? palette.text : palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5, 5);
    if (hasFocus()) {
        painter.setPen(focusPen(palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const QColor ink = strong ? palette.background : isEnabled() ? palette.text : palette.muted;
    const QFont font = m_look.sans(14, ui::Weight::SemiBold), small = m_look.sans(12.5);
    const qreal icon = m_icon.isEmpty() ? 0 : m_look.px(26), key = m_key.isEmpty() ? 0 : widthOf(small, m_key) + m_look.px(10);
    qreal left = (width() - icon - widthOf(font, text()) - key) / 2;
    if (icon > 0) {
        const qreal side = m_look.px(18);
        ui::drawIcon(painter, m_icon, QRectF(left, (height() - side) / 2.0, side, side), ink);
        left += icon;
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (key > 0) {
        painter.setFont(small);
        painter.setPen(strong ? palette.line : palette.muted);
        painter.drawText(QRectF(left + widthOf(font, text()) + m_look.px(10), 0, key, height()), Qt::AlignLeft | Qt::AlignVCenter, m_key);
    }
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (pressesButton(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace trustwalk::quiz_page
