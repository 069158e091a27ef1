#include "app/ui/theme.h"

namespace trustwalk::ui {
namespace {

// The contrasts of these values, and their distances under the three kinds of colour blindness, are what they were chosen
// for: don't brighten one of them alone (tests/app/ui keeps watch).
Palette lightPalette()
{
    Palette p;
    p.background = QColor(0xF6F5F1);
    p.surface = QColor(0xFFFFFF);
    p.sunk = QColor(0xEDEBE5);
    p.line = QColor(0xC9C6BD);
    p.edge = QColor(0x7D7A72);
    p.muted = QColor(0x555B66);
    p.text = QColor(0x1B2027);
    p.head = QColor(0x1B2027);
    p.onHead = QColor(0xFFFFFF);
    p.longTerm = QColor(0xB27505);
    p.longTermTint = QColor(0xFBF1DC);
    p.temporary = QColor(0x02428C);
    p.temporaryTint = QColor(0xE3EEFD);
    p.federated = QColor(0xA05CC5);
    p.federatedTint = QColor(0xF3E8F8);
    p.allowed = QColor(0x007A5E);
    p.allowedTint = QColor(0xDDF2EB);
    p.refused = QColor(0xA81909);
    p.refusedTint = QColor(0xFBE6E2);
    p.note = QColor(0xFFF9DF);
    p.onMark = QColor(0xFFFFFF);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.background = QColor(0x14171C);
    p.surface = QColor(0x1C2027);
    p.sunk = QColor(0x101318);
    p.line = QColor(0x3A414C);
    p.edge = QColor(0x7C8694);
    p.muted = QColor(0xA9B1BC);
    p.text = QColor(0xECEEF1);
    p.head = QColor(0x333B47);
    p.onHead = QColor(0xECEEF1);
    p.longTerm = QColor(0xFDB72C);
    p.longTermTint = QColor(0x3A2E14);
    p.temporary = QColor(0x4196FF);
    p.temporaryTint = QColor(0x162B49);
    p.federated = QColor(0xEAC3FF);
    p.federatedTint = QColor(0x352541);
    p.allowed = QColor(0x5FE0B4);
    p.allowedTint = QColor(0x143A30);
    p.refused = QColor(0xEC6858);
    p.refusedTint = QColor(0x47201B);
    p.note = QColor(0x2F2B18);
    p.onMark = QColor(0x14171C);
    return p;
}

} // namespace

const Theme &theme(ThemeKind kind)
{
    static const Theme light {ThemeKind::Light, lightPalette()};
    static const Theme dark {ThemeKind::Dark, darkPalette()};
    switch (kind) {
    case ThemeKind::Light: return light;
    case ThemeKind::Dark: return dark;
    }
    return light;
}

QPalette Theme::widgetPalette() const
{
    QPalette widgets;
    widgets.setColor(QPalette::Window, palette.background);
    widgets.setColor(QPalette::WindowText, palette.text);
    widgets.setColor(QPalette::Base, palette.surface);
    widgets.setColor(QPalette::AlternateBase, palette.sunk);
    widgets.setColor(QPalette::Text, palette.text);
    widgets.setColor(QPalette::PlaceholderText, palette.muted);
    widgets.setColor(QPalette::Button, palette.surface);
    widgets.setColor(QPalette::ButtonText, palette.text);
    widgets.setColor(QPalette::BrightText, palette.onHead);
    widgets.setColor(QPalette::ToolTipBase, palette.surface);
    widgets.setColor(QPalette::ToolTipText, palette.text);
    // Selection is ink: the five colours mean something else.
    widgets.setColor(QPalette::Highlight, palette.text);
    widgets.setColor(QPalette::HighlightedText, palette.background);
    widgets.setColor(QPalette::Link, palette.text);
    widgets.setColor(QPalette::LinkVisited, palette.muted);
    widgets.setColor(QPalette::Light, palette.surface);
    widgets.setColor(QPalette::Midlight, palette.sunk);
    widgets.setColor(QPalette::Mid, palette.line);
    widgets.setColor(QPalette::Dark, palette.edge);
    widgets.setColor(QPalette::Shadow, palette.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        widgets.setColor(QPalette::Disabled, role, palette.edge);
    widgets.setColor(QPalette::Disabled, QPalette::Highlight, palette.line);
    return widgets;
}

} // namespace trustwalk::ui
