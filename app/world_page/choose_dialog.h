#pragma once

#include "app/ui/look.h"
#include "app/world_page/task.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trustwalk::world_page {

/// One of many, found by typing a part of its name. Enter takes the first that is shown.
class ChooseDialog final : public QDialog {
    Q_OBJECT
public:
    ChooseDialog(const QString &title, std::vector<Choice> choices, const ui::Look &look, QWidget *parent = nullptr);
    [[nodiscard]] Changes changes() const; ///< of the one that was chosen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    std::vector<Choice> m_choices;
    ui::Look m_look;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_accept = nullptr;
};

} // namespace trustwalk::world_page
