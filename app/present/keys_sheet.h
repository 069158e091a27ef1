#pragma once

#include "app/ui/look.h"

#include <QWidget>

namespace trustwalk::present {

/// Every key of the presentation, in two columns over its picture.
class KeysSheet final : public QWidget {
    Q_OBJECT
public:
    explicit KeysSheet(QWidget *parent);

    void open(const ui::Look &look);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    ui::Look m_look;
};

} // namespace trustwalk::present
