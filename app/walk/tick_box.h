#pragma once

#include "app/ui/theme.h"

#include <QCheckBox>

namespace trustwalk::walk_page {

/// A check box whose frame can be seen in either theme.
class TickBox final : public QCheckBox {
    Q_OBJECT
public:
    explicit TickBox(const QString &text, const ui::Palette &palette, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ui::Palette m_palette;
};

} // namespace trustwalk::walk_page
