#pragma once

#include "app/ui/look.h"
#include "core/world/change.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace trustwalk::lab {

/// What requests have changed in the lab's world, newest first, and what can be done about it.
class ChangesPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ChangesPanel(QWidget *parent = nullptr);

    void setChanges(std::vector<world::Change> changes); ///< in their order
    void setLook(const ui::Look &look);
    [[nodiscard]] QStringList words() const; ///< of what is shown

Q_SIGNALS:
    void undoRequested();
    void resetRequested();
    void saveRequested();

private:
    void fill();

    std::vector<world::Change> m_changes;
    QLabel *m_none;
    QListWidget *m_list;
    QPushButton *m_undo, *m_reset, *m_save;
    ui::Look m_look;
};

} // namespace trustwalk::lab
