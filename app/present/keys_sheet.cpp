#include "app/present/keys_sheet.h"

#include "app/present/commands.h"
#include "app/present/places.h"
#include "app/text/translation.h"
#include "app/ui/presentation_theme.h"

#include <QPainter>

namespace trustwalk::present {
namespace {

constexpr qreal margin = 30, keyWidth = 96, lineHeight = 31, firstLine = 84; // units

} // namespace

KeysSheet::KeysSheet(QWidget *parent) : QWidget(parent)
{
    hide();
}

void KeysSheet::open(const ui::Look &look)
{
    m_look = look;
    const text::Translation &t = text::Translation::of(look.language);
    QStringList spoken;
    for (const KeyLine &line : keyLines(t))
        spoken << line.keys + QStringLiteral(": ") + line.meaning;
    setAccessibleName(t.say("Present", "Keys of the presentation"));
    setAccessibleDescription(spoken.join(u'\n'));
    show();
    raise();
    update();
}

void KeysSheet::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = ui::presentationTheme(m_look.theme).palette;
    const text::Translation &t = text::Translation::of(m_look.language);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette.background);
    const qreal unit = qMin(width() / unitsWide, height() / unitsHigh);
    painter.scale(unit, unit);
    painter.setPen(palette.text);
    painter.setFont(ui::sansFont(20, ui::Weight::SemiBold));
    painter.drawText(QRectF(margin, 26, unitsWide, 34), Qt::AlignLeft | Qt::AlignVCenter, t.say("Present", "Keys of the presentation"));
    const std::vector<KeyLine> lines = keyLines(t);
    const std::size_t half = (lines.size() + 1) / 2;
    const qreal column = (width() / unit - 2 * margin) / 2;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal x = margin + (i < half ? 0 : column), y = firstLine + lineHeight * static_cast<qreal>(i % half);
        painter.setFont(ui::monoFont(13, ui::Weight::Regular));
        painter.drawText(QRectF(x, y, keyWidth, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, lines[i].keys);
        const stage::Label meaning = fitted(QRectF(x + keyWidth, y, column - keyWidth - 10, lineHeight), lines[i].meaning, {13});
        painter.setFont(stage::fontOf(meaning.style));
        painter.drawText(meaning.box, Qt::AlignLeft | Qt::AlignVCenter, meaning.text);
    }
}

void KeysSheet::mousePressEvent(QMouseEvent *)
{
    hide();
}

} // namespace trustwalk::present
