#pragma once

#include "app/present/script.h"
#include "app/ui/look.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace trustwalk::present {

/// Asks for a step's number ("3.3") and names the step while it is typed.
class GoTo final : public QFrame {
    Q_OBJECT
public:
    explicit GoTo(QWidget *parent);

    void open(const Script &script, const ui::Look &look, qreal unit);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QString answer() const; ///< what is said about what was typed

Q_SIGNALS:
    void stepChosen(int step);

private:
    void name();

    Script m_script;
    ui::Look m_look;
    QLabel *m_question, *m_step;
    QLineEdit *m_field;
};

} // namespace trustwalk::present
