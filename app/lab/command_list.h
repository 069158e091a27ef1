#pragma once

#include "app/lab/commands.h"
#include "app/ui/look.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace trustwalk::lab {

class CodeBox;

/// Commands to be copied, one below another: title, text, a button. Their moment is the moment of copying: what is copied is made anew, and
/// what is shown (a code that lasts half a minute) is kept up to date.
class CommandList final : public QScrollArea {
    Q_OBJECT
public:
    explicit CommandList(QWidget *parent = nullptr);

    using Make = std::function<std::vector<Command>()>;
    void setCommands(const Make &make);
    void setLook(const ui::Look &look);
    void copy(int index); ///< into the clipboard
    /// Stands above the commands, and scrolls with them. The keyboard goes on to the commands from `last`.
    void setHead(QWidget *head, QWidget *last);

Q_SIGNALS:
    void copied(int index);

private:
    void rebuild();
    void refresh();
    void addRow(const Command &command, int index);

    Make m_make;
    std::vector<CodeBox *> m_boxes;
    QTimer m_timer;
    QWidget *m_body, *m_rows = nullptr;
    QVBoxLayout *m_column;
    QWidget *m_headsLast = nullptr, *m_last = nullptr; ///< in the order of the keyboard
    ui::Look m_look;
};

} // namespace trustwalk::lab
