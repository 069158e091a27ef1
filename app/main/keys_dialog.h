#pragma once

#include "app/ui/look.h"

#include <QDialog>
#include <QList>

class QGridLayout;

namespace trustwalk {

/// Every key of the window and what it does, by the place in which it acts. Fits the smallest window; larger text makes it scroll.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const ui::Look &look, QWidget *parent);

private:
    struct Group {
        QString title;
        QList<std::pair<QString, QString>> rows; ///< keys, and what they do
        int column = 0;
    };
    [[nodiscard]] static QList<Group> groups();
    static void add(QGridLayout &grid, const Group &group, const ui::Look &look);
};

} // namespace trustwalk
