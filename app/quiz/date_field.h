#pragma once

#include "app/quiz/look.h"

#include <QDateEdit>

namespace trustwalk::quiz_page {

/// A date that can be typed or taken from a calendar.
class DateField final : public QDateEdit {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    void setLook(const Look &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace trustwalk::quiz_page
