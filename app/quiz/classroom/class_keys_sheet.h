#pragma once

#include "app/quiz/look.h"

#include <QWidget>

namespace trustwalk::quiz_page {

/// Every key of the class window, in two columns over its picture.
class ClassKeysSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ClassKeysSheet(QWidget *parent);
    void setLook(const Look &look);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Look m_look;
};
/// The same for a picture of any size.
void paintClassKeys(QPainter &painter, const QSizeF &size, const Look &look);

} // namespace trustwalk::quiz_page
