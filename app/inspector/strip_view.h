#pragma once

#include "app/inspector/blocks.h"
#include "app/ui/theme.h"

#include <QWidget>

namespace trustwalk::inspector {

/// A token in its parts, in the shape and tint that a token has on the stage: each part with its number, its name and how it begins.
class StripView final : public QWidget {
    Q_OBJECT
public:
    StripView(Strip strip, const ui::Theme &theme, qreal scale, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Strip m_strip;
    const ui::Theme &m_theme;
    qreal m_scale;
};

} // namespace trustwalk::inspector
