#pragma once

#include "app/lab/command_list.h"

class QComboBox;
class QLabel;

namespace trustwalk::lab {

/// Who asks, and what they type.
class CommandsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CommandsPanel(QWidget *parent = nullptr);

    void setTerminal(const Terminal &terminal); ///< whoever asked goes on asking, where the world still has them
    void setLook(const ui::Look &look);
    [[nodiscard]] CommandList *list() const { return m_list; }
    [[nodiscard]] QComboBox *asker() const { return m_asker; }

private:
    void fill();
    void showCommands();

    Terminal m_terminal;
    std::vector<Asker> m_askers;
    QLabel *m_label;
    QComboBox *m_asker;
    CommandList *m_list;
    ui::Look m_look;
};

} // namespace trustwalk::lab
