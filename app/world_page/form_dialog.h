#pragma once

#include "app/ui/look.h"
#include "app/world_page/task.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace trustwalk::world_page {

/// Says why changes can't be made, as a sentence; empty: they can.
using FaultOf = std::function<QString(const Changes &)>;

/// A few fields, and below them what would be wrong with what they say, as one types. Only what would be made can be accepted.
class FormDialog final : public QDialog {
    Q_OBJECT
public:
    FormDialog(const Form &form, const FaultOf &faultOf, const ui::Look &look, QWidget *parent = nullptr);
    [[nodiscard]] Changes changes() const;
    [[nodiscard]] QString fault() const;

private:
    void addFields();
    void check();
    [[nodiscard]] QStringList texts() const;

    Form m_form;
    FaultOf m_faultOf;
    ui::Look m_look;
    std::vector<QWidget *> m_fields;
    QLabel *m_fault;
    QPushButton *m_accept = nullptr;
};

} // namespace trustwalk::world_page
