#include "app/ui/control_style.h"

namespace trustwalk::ui {

QString controlStyle(const Palette &palette)
{
    return QStringLiteral("QPushButton, QComboBox, QLineEdit { background: %1; color: %2; border: 1px solid %3; border-radius: 5px; "
                          "padding: 5px 11px; }"
                          "QPushButton:hover, QPushButton:checked { background: %4; }"
                          "QPushButton:pressed { background: %5; }"
                          "QPushButton:disabled, QComboBox:disabled { color: %6; border-color: %5; }"
                          "QPushButton:focus, QComboBox:focus, QLineEdit:focus { border: 2px solid %2; padding: 4px 10px; }"
                          "QComboBox::drop-down { border: none; width: 26px; }"
                          "QComboBox::down-arrow { image: url(:/icons/open-list%7.svg); width: 16px; height: 16px; }"
                          "QComboBox QAbstractItemView { background: %1; color: %2; border: 1px solid %3; "
                          "selection-background-color: %4; selection-color: %2; outline: none; }"
                          "QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }"
                          "QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }"
                          "QScrollBar::handle { background: %5; border-radius: 4px; margin: 2px; }"
                          "QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }"
                          "QScrollBar::handle:hover { background: %3; }"
                          "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }")
        .arg(palette.surface.name(), palette.text.name(), palette.edge.name(), palette.sunk.name(), palette.line.name(),
             palette.muted.name(), palette.text.lightness() > 128 ? QStringLiteral("-dark") : QString());
}

} // namespace trustwalk::ui
