#include "app/quiz/classroom/class_keys_sheet.h"

#include "app/quiz/classroom/board_card.h"
#include "app/quiz/classroom/class_commands.h"
#include "app/ui/presentation_theme.h"

#include <QPainter>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

// Shares of the height.
constexpr qreal margin = 0.06, titleSize = 0.045, keySize = 0.03, keyWidth = 0.23, firstLine = 0.18, lineHeight = 0.092, least = 0.024;

} // namespace

void paintClassKeys(QPainter &painter, const QSizeF &size, const Look &look)
{
    const ui::Palette &palette = ui::presentationTheme(look.theme).palette;
    const text::Translation &t = look.words();
    const auto px = [&](qreal share) { return share * size.height(); };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), palette.background);
    painter.setPen(palette.text);
    painter.setFont(ui::sansFont(px(titleSize), ui::Weight::SemiBold));
    painter.drawText(QRectF(px(margin), 0, size.width(), px(firstLine)), Qt::AlignLeft | Qt::AlignVCenter,
                     t.say("Classroom", "Keys in class"));
    const std::vector<ClassKey> keys = classKeys(t);
    const std::size_t half = (keys.size() + 1) / 2;
    const qreal column = (size.width() - 2 * px(margin)) / 2, letters = letterSize(keySize, least, size.height());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const qreal x = px(margin) + (i < half ? 0 : column), y = px(firstLine) + px(lineHeight) * static_cast<qreal>(i % half);
        painter.setPen(palette.text);
        painter.setFont(ui::monoFont(letters));
        painter.drawText(QRectF(x, y, px(keyWidth), px(lineHeight)), Qt::AlignLeft | Qt::AlignVCenter, keys[i].keys);
        const MarkupStyle style {letters, ui::Weight::Regular, palette.text, palette.sunk};
        const MarkupLayout meaning(keys[i].meaning, style, std::max(60.0, column - px(keyWidth) - px(margin) / 2), 0,
                                   MarkupLayout::Reading::Plain);
        meaning.draw(painter, {x + px(keyWidth), y + (px(lineHeight) - meaning.height()) / 2});
    }
}

ClassKeysSheet::ClassKeysSheet(QWidget *parent) : QWidget(parent)
{
    hide();
}

void ClassKeysSheet::setLook(const Look &look)
{
    m_look = look;
    const text::Translation &t = look.words();
    QStringList lines;
    for (const ClassKey &key : classKeys(t))
        lines << key.keys + QStringLiteral(": ") + key.meaning;
    setAccessibleName(t.say("Classroom", "Keys in class"));
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

void ClassKeysSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintClassKeys(painter, size(), m_look);
}

void ClassKeysSheet::mousePressEvent(QMouseEvent *)
{
    hide();
}

} // namespace trustwalk::quiz_page
