#pragma once

#include "app/present/frame.h"

#include <QPixmap>
#include <QWidget>

#include <map>

namespace trustwalk::present {

/// All steps of the run as small pictures, to go to one of them. Pictures are made when they come into sight.
class Overview final : public QWidget {
    Q_OBJECT
public:
    explicit Overview(QWidget *parent);

    void open(const Script &script, int step, const ui::Look &look);
    [[nodiscard]] int chosen() const { return m_chosen; }

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(int step);
    [[nodiscard]] qreal unit() const;
    [[nodiscard]] QRectF cell(int index) const; ///< in pixels; above or below the window where it is out of sight
    const QPixmap &picture(int index);

    Script m_script;
    ui::Look m_look;
    int m_chosen = 0, m_firstRow = 0;
    std::map<int, QPixmap> m_pictures;
};

} // namespace trustwalk::present
