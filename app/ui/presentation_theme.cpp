#include "app/ui/presentation_theme.h"

namespace trustwalk::ui {
namespace {

Theme lightTheme()
{
    Theme light = theme(ThemeKind::Light);
    light.palette.background = QColor(0xFFFFFF);
    light.palette.muted = QColor(0x3F4650);
    light.palette.edge = QColor(0x5E5C55);
    // A hairline that cannot be seen from the last row parts nothing.
    light.palette.line = light.palette.edge;
    return light;
}

Theme darkTheme()
{
    Theme dark = theme(ThemeKind::Dark);
    dark.palette.muted = QColor(0xC8CED6);
    dark.palette.edge = QColor(0x8E98A6);
    dark.palette.line = dark.palette.edge;
    // Letters on a ticket's blue band: nothing lighter is 7 : 1.
    dark.palette.onMark = QColor(0, 0, 0);
    return dark;
}

} // namespace

const Theme &presentationTheme(ThemeKind kind)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    switch (kind) {
    case ThemeKind::Light: return light;
    case ThemeKind::Dark: return dark;
    }
    return light;
}

} // namespace trustwalk::ui
