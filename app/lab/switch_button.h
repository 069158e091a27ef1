#pragma once

#include "app/ui/look.h"

#include <QAbstractButton>

namespace trustwalk::lab {

/// A switch: a track with a knob, and in words which way it stands.
class SwitchButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SwitchButton(QWidget *parent = nullptr);
    void setLook(const ui::Look &look);
    void setWords(const QString &on, const QString &off);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qreal px(qreal designed) const { return designed * m_look.textScale; }
    void sayState();
    QString m_on, m_off;
    ui::Look m_look;
};

} // namespace trustwalk::lab
